import KernelSupport

/// The text screen of a PC: 25 lines of 80 characters, with the font of the hardware.
enum Screen {
    private static let memory: UInt64 = 0xB_8000
    private static let columns = 80
    private static let rows = 25
    /// A blank, light grey on black.
    private static let blank: UInt16 = 0x0720

    nonisolated(unsafe) private static var isThere = false
    nonisolated(unsafe) private static var column = 0
    nonisolated(unsafe) private static var row = 0

    /// Clears the screen, if there is one in text mode.
    static func initialise() {
        device_write16(memory, 0x0755)
        device_write16(memory + 2, 0x07AA)
        guard device_read16(memory) == 0x0755, device_read16(memory + 2) == 0x07AA else { return }
        isThere = true
        for line in 0..<rows { clear(line) }
        showCursor()
    }

    private static func place(_ row: Int, _ column: Int) -> UInt64 { memory + UInt64(row * columns + column) * 2 }

    private static func clear(_ row: Int) {
        for column in 0..<columns { device_write16(place(row, column), blank) }
    }

    /// Shows a byte of UTF-8; characters beyond ASCII are shown as `?`.
    static func write(_ byte: UInt8) {
        guard isThere else { return }
        switch byte {
        case UInt8(ascii: "\n"):
            column = 0
            row += 1
        case UInt8(ascii: "\r"): column = 0
        case 8: if column > 0 { column -= 1 }
        case UInt8(ascii: "\t"): column = (column + 8) & ~7
        // The rest of a character that has been shown.
        case 0x80..<0xC0: return
        case 0..<32, 127: return
        default:
            device_write16(place(row, column), 0x0700 | UInt16(byte < 128 ? byte : UInt8(ascii: "?")))
            column += 1
        }
        if column >= columns {
            column = 0
            row += 1
        }
        if row == rows { scroll() }
        showCursor()
    }

    private static func scroll() {
        for line in 1..<rows {
            for column in 0..<columns { device_write16(place(line - 1, column), device_read16(place(line, column))) }
        }
        row = rows - 1
        clear(row)
    }

    private static func showCursor() {
        let position = UInt16(row * columns + column)
        port_write8(0x3D4, 14)
        port_write8(0x3D5, UInt8(position >> 8))
        port_write8(0x3D4, 15)
        port_write8(0x3D5, UInt8(position & 0xFF))
    }
}
