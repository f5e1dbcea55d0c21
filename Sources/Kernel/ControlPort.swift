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
}
