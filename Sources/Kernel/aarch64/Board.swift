import KernelSupport

/// What QEMU's machine "virt" has.
enum Board {
    private static let realTimeClock: UInt64 = 0x0901_0000
    private static let distributor: UInt64 = 0x0800_0000
    private static let interruptInterface: UInt64 = 0x0801_0000
    private static let timerInterrupt: UInt32 = 27

    /// Steps of the counter in a second.
    static var counterRate: UInt64 { read_cntfrq_el0() }

    static func counter() -> UInt64 { read_cntvct_el0() }

    /// Milliseconds since 1970.
    static func batteryClock() -> Int64 { Int64(device_read32(realTimeClock)) * 1000 }

    /// Lets the processor rest for some steps of the counter: the timer's interrupt ends it, and is not taken.
    static func rest(_ steps: UInt64) {
        write_cntv_tval_el0(steps)
        write_cntv_ctl_el0(1)
        wait_for_interrupt()
        write_cntv_ctl_el0(0)
    }

    /// Lets the timer interrupt the processor.
    static func startInterrupts() {
        device_write32(distributor, 1)
        device_write32(distributor + 0x100, 1 << timerInterrupt)
        device_write32(interruptInterface + 4, 0xFF)
        device_write32(interruptInterface, 1)
    }

    /// Nothing has been written before.
    static func announce() {}

    /// There is no screen besides the serial port.
    static func show(_ byte: UInt8) {}

    /// There is no keyboard.
    static func typed() -> UInt8? { nil }

    static func switchOff(_ code: UInt64) {
        // SYSTEM_OFF
        firmware_call(0x8400_0008)
    }
}

/// Where the devices are.
enum Buses {
    /// The first disk that works.
    static func findDisk(_ clock: MachineClock) -> VirtioDisk? {
        VirtioMemory.findDisk(at: 0x0A00_0000, distance: 0x200, count: 32, clock)
    }
}

/// A serial port: the PL011, or the channel to the debugger.
struct SerialPort {
    private let isConsole: Bool
    private static let base: UInt64 = 0x0900_0000

    static let console = SerialPort(isConsole: true)
    static let control = SerialPort(isConsole: false)

    /// Sets the port up.
    /// - Returns: whether there is one.
    func initialise() -> Bool {
        if !isConsole { return Semihosting.isAllowed }
        device_write32(SerialPort.base + 0x30, 0x301)
        return true
    }

    func write(_ byte: UInt8) {
        if !isConsole {
            if Semihosting.isAllowed { Semihosting.write(byte) }
            return
        }
        var patience = 10_000_000
        while device_read32(SerialPort.base + 0x18) & 0x20 != 0 && patience > 0 { patience -= 1 }
        device_write32(SerialPort.base, UInt32(byte))
    }

    /// The next byte, if one has come.
    func read() -> UInt8? {
        device_read32(SerialPort.base + 0x18) & 0x10 == 0 ? UInt8(truncatingIfNeeded: device_read32(SerialPort.base)) : nil
    }
}
