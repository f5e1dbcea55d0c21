import KernelSupport

/// What QEMU's machine "virt" has.
enum Board {
    private static let finisher: UInt64 = 0x10_0000
    private static let realTimeClock: UInt64 = 0x10_1000

    /// Steps of the counter in a second.
    static var counterRate: UInt64 { 10_000_000 }

    static func counter() -> UInt64 { read_time() }

    /// Milliseconds since 1970.
    static func batteryClock() -> Int64 {
        let low = UInt64(device_read32(realTimeClock))
        return Int64((UInt64(device_read32(realTimeClock + 4)) << 32 | low) / 1_000_000)
    }

    /// Lets the processor rest for some steps of the counter: the timer's interrupt ends it, and is not taken.
    static func rest(_ steps: UInt64) {
        set_timer(read_time() &+ steps)
        allow_timer()
        wait_for_interrupt()
    }

    /// Tells `plc boot` where the program's output begins: the firmware has written something before.
    static func announce() { if Semihosting.isAllowed { SerialPort.console.write(2) } }

    /// There is no screen besides the serial port.
    static func show(_ byte: UInt8) {}

    /// There is no keyboard.
    static func typed() -> UInt8? { nil }

    static func switchOff(_ code: UInt64) {
        device_write32(finisher, code == 0 ? 0x5555 : UInt32(truncatingIfNeeded: code << 16 | 0x3333))
    }
}

/// Where the devices are.
enum Buses {
    /// The first disk that works.
    static func findDisk(_ clock: MachineClock) -> VirtioDisk? {
        VirtioMemory.findDisk(at: 0x1000_1000, distance: 0x1000, count: 8, clock)
    }
}

/// A serial port: the 16550, or the channel to the debugger.
struct SerialPort {
    private let isConsole: Bool
    private static let base: UInt64 = 0x1000_0000

    static let console = SerialPort(isConsole: true)
    static let control = SerialPort(isConsole: false)

    /// The firmware has set the port up.
    /// - Returns: whether there is one.
    func initialise() -> Bool { isConsole || Semihosting.isAllowed }

    func write(_ byte: UInt8) {
        if !isConsole {
            if Semihosting.isAllowed { Semihosting.write(byte) }
            return
        }
        var patience = 10_000_000
        while device_read8(SerialPort.base + 5) & 0x20 == 0 && patience > 0 { patience -= 1 }
        device_write8(SerialPort.base, byte)
    }

    /// The next byte, if one has come.
    func read() -> UInt8? {
        device_read8(SerialPort.base + 5) & 1 != 0 ? device_read8(SerialPort.base) : nil
    }
}
