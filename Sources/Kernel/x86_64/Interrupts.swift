import KernelSupport

/// The interrupt table, the two interrupt controllers and the timer.
enum Interrupts {
    nonisolated(unsafe) private static var table: UInt = 0
    /// Times a second that the timer interrupts.
    private static let frequency: UInt32 = 1000
    private static let timerInput: UInt32 = 1_193_182

    /// The exceptions of the processor become panics from here on.
    /// - Parameter memory: 768 bytes for the table.
    static func install(at memory: UInt) {
        table = memory
        let place = UnsafeMutablePointer<UInt64>(bitPattern: memory).unsafelyUnwrapped
        let entries = interrupt_entry_table().unsafelyUnwrapped
        for index in 0..<48 {
            let entry = entries[index]
            // Offset in three pieces, code selector 8, present interrupt gate.
            place[index * 2] = (entry & 0xFFFF) | 8 << 16 | 0x8E00 << 32 | (entry >> 16 & 0xFFFF) << 48
            place[index * 2 + 1] = entry >> 32
        }
        load_interrupt_table(place, 768)
        startControllers()
        startTimer()
        enable_interrupts()
    }

    /// Moves the lines of both controllers behind the exceptions and masks all but the timer.
    private static func startControllers() {
        for (command, data, base, wiring) in [
            (0x20, 0x21, 32, 4), (0xA0, 0xA1, 40, 2),
        ] as [(UInt16, UInt16, UInt8, UInt8)] {
            port_write8(command, 0x11)
            port_write8(data, base)
            port_write8(data, wiring)
            port_write8(data, 1)
        }
        port_write8(0x21, 0xFE)
        port_write8(0xA1, 0xFF)
    }

    /// Lets the first timer interrupt again and again.
    static func startTimer() {
        let divisor = timerInput / frequency
        port_write8(0x43, 0x34)
        port_write8(0x40, UInt8(truncatingIfNeeded: divisor))
        port_write8(0x40, UInt8(truncatingIfNeeded: divisor >> 8))
    }
}

/// Called by `boot.S` for a page fault.
/// - Returns: whether the access can be done again.
@c(kernel_page_fault)
func kernelPageFault(_ address: UInt) -> Bool { AddressSpace.resolve(address) }

/// The registers at an exception, in the order in which `boot.S` pushes them.
struct FaultFrame {
    var rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15: UInt64
    var number, error, rip, cs, flags, rsp, ss: UInt64
}

/// Called by `boot.S` for every exception of the processor.
@c(kernel_fault)
func kernelFault(_ frame: UnsafeRawPointer) -> Never {
    let names: StaticString =
        "divide error|debug|interrupt|breakpoint|overflow|bounds|bad instruction|no coprocessor|double fault|-|bad task|no segment|bad stack|protection fault|page fault|-|floating point|alignment|machine check|vector floating point"
    let f = frame.load(as: FaultFrame.self)
    let report = PanicReport()
    report.text("processor exception ")
    report.decimal(f.number)
    report.text(" (")
    report.item(names, Int(f.number))
    report.text("), error ")
    report.hexadecimal(f.error)
    if f.number == 14 {
        report.text(", address ")
        report.hexadecimal(read_fault_address())
    }
    report.newline()
    report.register("rip", f.rip)
    report.register("rsp", f.rsp)
    report.register("rbp", f.rbp)
    report.register("flags", f.flags)
    report.register("rax", f.rax)
    report.register("rbx", f.rbx)
    report.register("rcx", f.rcx)
    report.register("rdx", f.rdx)
    report.register("rsi", f.rsi)
    report.register("rdi", f.rdi)
    report.register("r8", f.r8)
    report.register("r9", f.r9)
    report.register("r10", f.r10)
    report.register("r11", f.r11)
    report.register("r12", f.r12)
    report.register("r13", f.r13)
    report.register("r14", f.r14)
    report.register("r15", f.r15)
    report.backtrace(from: UInt(f.rbp), first: UInt(f.rip))
    report.end()
}
