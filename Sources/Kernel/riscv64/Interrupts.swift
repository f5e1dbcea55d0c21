import KernelSupport

/// Page tables of RISC-V, Sv39.
enum PageEntry {
    /// Bytes of addresses behind `AddressSpace.worldStart`.
    static let worldLimit: UInt = 192 << 30
    /// Bits of an address below the index into the top table.
    static let topShift: UInt = 30

    static var root: UInt { UInt(read_satp() & 0xFFF_FFFF_FFFF) << 12 }

    /// Valid, readable, writable, accessed and dirty.
    static func leaf(_ frame: UInt) -> UInt64 { UInt64(frame >> 2) | 0xC7 }

    static func device(_ frame: UInt) -> UInt64 { leaf(frame) }

    static func table(_ frame: UInt) -> UInt64 { UInt64(frame >> 2) | 1 }

    static func isPresent(_ entry: UInt64) -> Bool { entry & 1 != 0 }

    static func address(_ entry: UInt64) -> UInt { UInt(entry & 0x003F_FFFF_FFFF_FC00) << 2 }

    /// The entry of a page has changed.
    static func forget(_ page: UInt) { forget_page(UInt64(page)) }
}

enum Interrupts {
    /// - Parameter memory: is not needed.
    static func install(at memory: UInt) {}
}

/// The registers at an exception, in the order in which `boot.S` saves them.
struct FaultFrame {
    /// The program counter, then x1 to x31.
    var registers: InlineArray<32, UInt64>
    var status, cause, value: UInt64
}

/// Called by `boot.S` for every exception. Returns if the instruction can be done again.
@c(kernel_exception)
func kernelException(_ frame: UnsafeRawPointer) {
    let names: StaticString =
        "instruction address|instruction access|bad instruction|breakpoint|load address|load access|store address|store access|user call|supervisor call|-|machine call|instruction page fault|load page fault|-|store page fault"
    let f = frame.load(as: FaultFrame.self)
    if f.cause == 13 || f.cause == 15, AddressSpace.resolve(UInt(f.value)) { return }
    let report = PanicReport()
    report.text("processor exception ")
    report.decimal(f.cause)
    report.text(" (")
    report.item(names, Int(f.cause & 63))
    report.text("), address ")
    report.hexadecimal(f.value)
    report.newline()
    report.register("pc", f.registers[0])
    report.register("status", f.status)
    for index in 1..<32 { report.numbered("x", UInt64(index), f.registers[index]) }
    report.backtrace(from: UInt(f.registers[8]), first: UInt(f.registers[0]))
    report.end()
}
