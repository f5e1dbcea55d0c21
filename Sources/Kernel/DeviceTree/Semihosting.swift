import KernelSupport

/// What QEMU does for a program by itself, if its command line allows it: the control port, and the exit code.
enum Semihosting {
    nonisolated(unsafe) static var isAllowed = false

    private static let writeByte: UInt64 = 3
    private static let exitExtended: UInt64 = 0x20
    /// The application is at its end.
    private static let applicationExit: UInt64 = 0x20026

    static func write(_ byte: UInt8) {
        var byte = byte
        withUnsafePointer(to: &byte) { place in
            _ = semihosting_call(writeByte, UInt64(UInt(bitPattern: UnsafeRawPointer(place))))
        }
    }

    static func exit(_ code: UInt64) {
        var block = (applicationExit, code)
        withUnsafePointer(to: &block) { place in
            _ = semihosting_call(exitExtended, UInt64(UInt(bitPattern: UnsafeRawPointer(place))))
        }
    }
}

/// Switching the machine off.
enum Power {
    /// What a fault ends with; a program may end with it too, but says so on the control port.
    private static let faultCode: UInt64 = 255

    /// Tells the ending and switches off; if the machine cannot be switched off it stops.
    static func off(_ ending: Ending) -> Never {
        let code: UInt64
        switch ending {
        case .exit(let number):
            ControlPort.write(Ending.mark)
            Ending.write(number, to: SerialPort.control)
            code = UInt64(number)
        case .fault: code = faultCode
        }
        if Semihosting.isAllowed { Semihosting.exit(code) }
        Board.switchOff(code)
        while true { wait_for_interrupt() }
    }
}

/// The frame pointer of the caller.
@inline(__always)
func framePointer() -> UInt { UInt(read_frame_pointer()) }

/// The time: the battery-backed clock at start, then the processor's counter.
struct MachineClock {
    /// Milliseconds since 1970 at `origin`.
    private let start: Int64
    private let origin: UInt64
    /// Steps of the counter in a second.
    private let rate: UInt64

    init() {
        rate = max(Board.counterRate, 1000)
        start = Board.batteryClock()
        origin = Board.counter()
    }

    /// Milliseconds since 1970.
    func now() -> Int64 { start &+ Int64(truncatingIfNeeded: (Board.counter() &- origin) / (rate / 1000)) }

    /// Nanoseconds since the start.
    func elapsed() -> Int64 { MachineClock.nanoseconds(Board.counter() &- origin, rate: rate, unit: 1_000_000_000) }

    /// Lets the processor rest for about a millisecond, or less.
    func rest() { Board.rest(rate / 1000) }
}
