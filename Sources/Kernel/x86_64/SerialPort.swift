import KernelSupport

/// A serial port of the PC, 115,200 bits a second.
struct SerialPort {
    let base: UInt16

    static let console = SerialPort(base: 0x3F8)
    static let control = SerialPort(base: 0x2F8)

    /// Sets the port up.
    /// - Returns: whether there is one.
    func initialise() -> Bool {
        port_write8(base + 7, 0x5A)
        guard port_read8(base + 7) == 0x5A else { return false }
        port_write8(base + 1, 0)
        port_write8(base + 3, 0x80)
        port_write8(base, 1)
        port_write8(base + 1, 0)
        port_write8(base + 3, 3)
        // The buffer stays as it is: switching it on would throw away what has come already.
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
        port_read8(base + 5) & 1 != 0 ? port_read8(base) : nil
    }
}
