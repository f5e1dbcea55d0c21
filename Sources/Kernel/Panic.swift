/// Ends the kernel because of a fault of its own.
func panic(_ text: StaticString) -> Never {
    let report = PanicReport()
    report.text(text)
    report.newline()
    report.backtrace(from: framePointer(), first: nil)
    report.end()
}

/// What a failed precondition calls, by the compiler's option `-trap-function`.
@c(kernel_trap)
func kernelTrap() -> Never { panic("a check in the kernel failed") }

/// Writes what is known about a fault to the console. Allocates nothing.
struct PanicReport {
    /// Frames shown.
    private static let frameLimit = 32

    init() { text("\r\nplc kernel: panic: ") }

    func byte(_ value: UInt8) {
        SerialPort.console.write(value)
        Board.show(value)
    }

    func text(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { byte(text.utf8Start[index]) }
    }

    func newline() { text("\r\n") }

    /// Item number `index` of names that are separated by `|`.
    func item(_ names: StaticString, _ index: Int) {
        var current = 0
        for place in 0..<names.utf8CodeUnitCount {
            let value = names.utf8Start[place]
            if value == UInt8(ascii: "|") { current += 1 } else if current == index { byte(value) }
        }
    }

    func decimal(_ value: UInt64) {
        if value >= 10 { decimal(value / 10) }
        byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    func hexadecimal(_ value: UInt64) {
        text("0x")
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: value &>> shift & 15)
            byte(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }

    func register(_ name: StaticString, _ value: UInt64) {
        text("    ")
        text(name)
        text(" = ")
        hexadecimal(value)
        newline()
    }

    /// A register whose name has a number.
    func numbered(_ name: StaticString, _ number: UInt64, _ value: UInt64) {
        text("    ")
        text(name)
        decimal(number)
        text(" = ")
        hexadecimal(value)
        newline()
    }

    /// The return addresses of the chain of frames, innermost first.
    func backtrace(from start: UInt, first: UInt?) {
        text("backtrace:")
        if let first {
            text(" ")
            hexadecimal(UInt64(first))
        }
        var frame = start
        var count = 0
        while frame >= 0x10_0000, frame < MemoryMap.mappedEnd, frame & 7 == 0, count < PanicReport.frameLimit {
            text(" ")
            // RISC-V keeps the pair below the address that the frame pointer has.
            #if arch(riscv64)
            let pair = frame &- 16
            #else
            let pair = frame
            #endif
            hexadecimal(UInt64(load(pair &+ 8, as: UInt.self)))
            let next = load(pair, as: UInt.self)
            if next <= frame { break }
            frame = next
            count += 1
        }
        newline()
    }

    func end() -> Never { Power.off(.fault) }
}
