import KernelSupport

/// Page tables of AArch64, 4 KiB pages, 48 bits.
enum PageEntry {
    /// Bytes of addresses behind `AddressSpace.worldStart`.
    static let worldLimit: UInt = (1 << 47) - (64 << 30)
    /// Bits of an address below the index into the top table.
    static let topShift: UInt = 39

    static var root: UInt { UInt(read_ttbr0_el1() & 0x0000_FFFF_FFFF_F000) }

    /// Accessed, inner shareable, ordinary memory, never executed.
    static func leaf(_ frame: UInt) -> UInt64 { UInt64(frame) | 0x0060_0000_0000_0707 }

    static func device(_ frame: UInt) -> UInt64 { UInt64(frame) | 0x0060_0000_0000_0403 }

    static func table(_ frame: UInt) -> UInt64 { UInt64(frame) | 3 }

    static func isPresent(_ entry: UInt64) -> Bool { entry & 1 != 0 }

    static func address(_ entry: UInt64) -> UInt { UInt(entry & 0x0000_FFFF_FFFF_F000) }

    /// The entry of a page has changed.
    static func forget(_ page: UInt) { forget_page(UInt64(page)) }
}

enum Interrupts {
    /// - Parameter memory: is not needed.
    static func install(at memory: UInt) { Board.startInterrupts() }
}

/// The registers at an exception, in the order in which `boot.S` saves them.
struct FaultFrame {
    var registers: InlineArray<31, UInt64>
    var elr, spsr, esr, far: UInt64
}

/// Called by `boot.S` for every exception. Returns if the instruction can be done again.
@c(kernel_exception)
func kernelException(_ frame: UnsafeRawPointer) {
    let names: StaticString =
        "unknown instruction|wait|coprocessor|coprocessor|coprocessor|-|coprocessor|floating point|-|-|-|-|coprocessor|branch target|illegal state|-|-|supervisor call|-|-|-|supervisor call|hypervisor call|monitor call|system register|-|-|-|-|-|-|-|instruction fault|instruction fault|program counter|-|data fault|data fault|stack pointer"
    let f = frame.load(as: FaultFrame.self)
    let kind = f.esr >> 26
    // A data fault in this exception level whose reason is a translation.
    if kind == 0x25, f.esr & 0x3C == 4, AddressSpace.resolve(UInt(f.far)) { return }
    let report = PanicReport()
    report.text("processor exception ")
    report.decimal(kind)
    report.text(" (")
    report.item(names, Int(kind))
    report.text("), syndrome ")
    report.hexadecimal(f.esr)
    report.text(", address ")
    report.hexadecimal(f.far)
    report.newline()
    report.register("pc", f.elr)
    report.register("pstate", f.spsr)
    for index in 0..<31 {
        report.numbered("x", UInt64(index), f.registers[index])
    }
    report.backtrace(from: UInt(f.registers[29]), first: UInt(f.elr))
    report.end()
}
