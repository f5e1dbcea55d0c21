import KernelSupport

/// The keyboard of a PC, American layout. A line that is typed is shown on the screen and can be corrected with the
/// backspace key until Enter gives it to the program; Ctrl-D at its start ends the input.
enum Keyboard {
    nonisolated(unsafe) private static var line: [UInt8] = []
    /// Bytes of finished lines, first one first.
    nonisolated(unsafe) private static var ready: [UInt8] = []
    nonisolated(unsafe) private static var isShifted = false
    nonisolated(unsafe) private static var isControl = false
    nonisolated(unsafe) private static var isLocked = false

    /// By scan code of set 1, without and with shift; a space stands for keys that write nothing.
    private static let plain: StaticString = "  1234567890-=  qwertyuiop[]  asdfghjkl;'` \\zxcvbnm,./ *  "
    private static let shifted: StaticString = "  !@#$%^&*()_+  QWERTYUIOP{}  ASDFGHJKL:\"~ |ZXCVBNM<>? *  "

    private enum Key {
        static let backspace: UInt8 = 14
        static let enter: UInt8 = 28
        static let control: UInt8 = 29
        static let leftShift: UInt8 = 42
        static let rightShift: UInt8 = 54
        static let space: UInt8 = 57
        static let capsLock: UInt8 = 58
        static let d: UInt8 = 32
    }

    /// The next byte of a line that has been finished.
    static func read() -> UInt8? {
        // Bit 0: something has come; bit 5: from a mouse. A machine without the controller reads all ones.
        while ready.isEmpty {
            let status = port_read8(0x64)
            guard status != 0xFF, status & 1 != 0 else { return nil }
            let code = port_read8(0x60)
            if status & 0x20 == 0 { take(code) }
        }
        return ready.removeFirst()
    }

    private static func take(_ code: UInt8) {
        let isPressed = code & 0x80 == 0
        let key = code & 0x7F
        switch key {
        case Key.leftShift, Key.rightShift: isShifted = isPressed
        case Key.control: isControl = isPressed
        case Key.capsLock: if isPressed { isLocked.toggle() }
        case _ where !isPressed: break
        case Key.enter:
            ready = line + [UInt8(ascii: "\n")]
            line.removeAll()
            Screen.write(UInt8(ascii: "\n"))
        case Key.backspace:
            guard line.popLast() != nil else { break }
            for byte in [8, 32, 8] as [UInt8] { Screen.write(byte) }
        case Key.d where isControl: if line.isEmpty { ready = [4] }
        case Key.space: add(UInt8(ascii: " "))
        default:
            guard Int(key) < plain.utf8CodeUnitCount else { break }
            let letter = plain.utf8Start[Int(key)]
            if letter == UInt8(ascii: " ") { break }
            let isLetter = letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
            add(isShifted != (isLetter && isLocked) ? shifted.utf8Start[Int(key)] : letter)
        }
    }

    private static func add(_ byte: UInt8) {
        line.append(byte)
        Screen.write(byte)
    }
}
