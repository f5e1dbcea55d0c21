import KernelSupport

/// A serial port of the PC, 115,200 bits a second.
struct SerialPort {
    let base: UInt16

    static let console = SerialPort(base: 0x3F8)
    static let control = SerialPort(base: 0x2F8)

    /// What had come before the console was set up: switching the buffer on throws it away.
    nonisolated(unsafe) private static var early: UInt8?

    /// Sets the port up.
    /// - Returns: whether there is one.
    func initialise() -> Bool {
        port_write8(base + 7, 0x5A)
        guard port_read8(base + 7) == 0x5A else { return false }
        if base == SerialPort.console.base && port_read8(base + 5) & 1 != 0 { SerialPort.early = port_read8(base) }
        port_write8(base + 1, 0)
        port_write8(base + 3, 0x80)
        port_write8(base, 1)
        port_write8(base + 1, 0)
        port_write8(base + 3, 3)
        port_write8(base + 2, 0xC7)
        port_write8(base + 4, 3)
        return true
    }

    func write(_ byte: UInt8) {
        // A port that stays busy for ever is not worth waiting for.
        var patience = 10_000_000
        while port_read8(base + 5) & 0x20 == 0 && patience > 0 { patience -= 1 }
        port_write8(base, byte)
    }

    /// The next byte, if one has come.
    func read() -> UInt8? {
        if let byte = SerialPort.early {
            SerialPort.early = nil
            return byte
        }
        return port_read8(base + 5) & 1 != 0 ? port_read8(base) : nil
    }
}
