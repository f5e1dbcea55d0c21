/// The second serial port, on which `plc boot` learns what is not the program's output: its reports of errors and the
/// exit code. Nothing happens if there is no such port.
enum ControlPort {
    nonisolated(unsafe) private static var isThere = false

    static func initialise() { isThere = SerialPort.control.initialise() }

    static func write(_ byte: UInt8) { if isThere { SerialPort.control.write(byte) } }

    static func write(_ bytes: [UInt8]) { for byte in bytes { write(byte) } }

    static func write(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { write(text.utf8Start[index]) }
    }
}

/// Why the kernel ends.
enum Ending {
    /// The program has ended with an exit code.
    case exit(UInt8)
    /// The kernel is at fault.
    case fault

    /// Stands before the exit code; no report contains it.
    static let mark: UInt8 = 1

    /// Writes `exit`, the code and the end of the line.
    static func write(_ code: UInt8, to port: SerialPort) {
        let text: StaticString = "exit "
        for index in 0..<text.utf8CodeUnitCount { port.write(text.utf8Start[index]) }
        if code >= 100 { port.write(UInt8(ascii: "0") + code / 100) }
        if code >= 10 { port.write(UInt8(ascii: "0") + code / 10 % 10) }
        port.write(UInt8(ascii: "0") + code % 10)
        port.write(UInt8(ascii: "\n"))
    }
}
