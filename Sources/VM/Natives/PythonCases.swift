import ObjectMemory

/// Python's strings in other cases, and what all their characters are.
extension PythonText {
    /// Arguments: string, mode: 0 upper, 1 lower, 2 swapped, 5 folded, 6 titles, 7 capitalised, 8 the other letters that the first character
    /// is if case does not count. Mode 3: the bytes of the string as UTF-8, each as a character; 4 the way back. Null if there is no such text.
    static func cased(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let mode = call.small(1) else { return PythonArithmetic.unhandled }
        let bytes = vm.memory.copyBytes(string)
        switch mode {
        case 3: return isUTF8(bytes) ? vm.stringOutcome(characters(of: bytes)) : PythonArithmetic.unhandled
        case 4:
            guard let plain = PythonText.bytes(of: bytes), isUTF8(plain) else { return PythonArithmetic.unhandled }
            return vm.stringOutcome(plain)
        case 8: return vm.stringOutcome(bytes.isEmpty ? [] : others(scalar(bytes, 0).value))
        default: return vm.stringOutcome(cased(bytes, Int(mode)))
        }
    }

    private static func cased(_ bytes: [UInt8], _ mode: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, index)
            var wanted: CharacterProperties.Case?
            switch mode {
            case 0: wanted = .upper
            case 1: wanted = .lower
            case 2:
                let flags = CharacterProperties.flags(value)
                if flags & CharacterProperties.isUpper != 0 {
                    wanted = .lower
                } else if flags & CharacterProperties.isLower != 0 {
                    wanted = .upper
                }
            case 5: wanted = .folded
            case 6:
                wanted = isInWord ? .lower : .title
                isInWord = CharacterProperties.has(value, CharacterProperties.isCased)
            default: wanted = index == 0 ? .title : .lower
            }
            if let wanted {
                if value == 0x3A3, wanted == .lower, isFinal(bytes, index, length) {
                    result += encode(0x3C2)
                } else {
                    CharacterProperties.append(value, wanted, to: &result)
                }
            } else {
                result += bytes[index..<index + length]
            }
            index += length
        }
        return result
    }

    /// Whether a sigma is the last letter of a word: a letter stands before it, and none behind it (Unicode, 3.13, `Final_Sigma`).
    private static func isFinal(_ bytes: [UInt8], _ index: Int, _ length: Int) -> Bool {
        func isLetter(_ value: UInt32) -> Bool? {
            let flags = CharacterProperties.flags(value)
            return flags & CharacterProperties.isPassedOver != 0 ? nil : flags & CharacterProperties.isCased != 0
        }
        var place = index
        var hasBefore = false
        while place > 0 {
            place -= 1
            while place > 0, bytes[place] & 0xC0 == 0x80 { place -= 1 }
            if let found = isLetter(scalar(bytes, place).value) {
                hasBefore = found
                break
            }
        }
        guard hasBefore else { return false }
        place = index + length
        while place < bytes.count {
            let (value, length) = scalar(bytes, place)
            if let found = isLetter(value) { return !found }
            place += length
        }
        return true
    }

    private static func others(_ value: UInt32) -> [UInt8] {
        var result: [UInt8] = []
        var other = CharacterProperties.mapped(value, .next) ?? value
        while other != value {
            result += encode(other)
            other = CharacterProperties.mapped(other, .next) ?? value
        }
        return result
    }

    /// Arguments: string, mode: 0 digits, 1 letters, 2 letters or numbers, 3 space, 4 upper, 5 lower, 6 ASCII, 7 visible ASCII or blanks,
    /// 8 decimal digits, 9 numbers, 10 printable, 11 titles, 12 a name. For 6, 7 and 10 the empty string is, too.
    static func test(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let mode = call.small(1) else { return PythonArithmetic.unhandled }
        if mode == 6 || mode == 7 {
            let isWanted = vm.isASCII(string)
            return PythonArithmetic.answer(isWanted && (mode == 6 || vm.memory.bytes(string).allSatisfy { $0 >= 0x20 && $0 != 0x7F }))
        }
        return PythonArithmetic.answer(isOf(vm.memory.bytes(string), Int(mode)))
    }

    private static func isOf(_ bytes: UnsafeRawBufferPointer, _ mode: Int) -> Bool {
        var isCased = false
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, index)
            let flags = CharacterProperties.flags(value)
            func has(_ wanted: UInt32) -> Bool { flags & wanted != 0 }
            let isUpper = has(CharacterProperties.isUpper)
            let isLower = has(CharacterProperties.isLower)
            let isTitle = has(CharacterProperties.isTitle)
            let fits: Bool
            switch mode {
            case 0: fits = has(CharacterProperties.isDigit)
            case 1: fits = has(CharacterProperties.isAlphabetic)
            case 2: fits = has(CharacterProperties.isAlphanumeric)
            case 3: fits = isSpace(value)
            case 4:
                fits = !isLower && !isTitle
                if isUpper { isCased = true }
            case 5:
                fits = !isUpper && !isTitle
                if isLower { isCased = true }
            case 8: fits = has(CharacterProperties.isDecimal)
            case 9: fits = has(CharacterProperties.isNumeric)
            case 10: fits = has(CharacterProperties.isPrintable)
            case 11:
                let startsWord = isUpper || isTitle
                fits = startsWord ? !isInWord : !isLower || isInWord
                isInWord = startsWord || isLower
                if isInWord { isCased = true }
            default:
                fits = has(CharacterProperties.isIdentifierPart)
                    && (index > 0 || value == 0x5F || has(CharacterProperties.isIdentifierStart))
            }
            if !fits { return false }
            index += length
        }
        return mode == 4 || mode == 5 || mode == 11 ? isCased : mode == 10 || !bytes.isEmpty
    }

    /// The text of a number with spaces and digits of all scripts as those of ASCII; nil if it has other characters beyond ASCII.
    static func plainNumber(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, index)
            index += length
            if value < 0x80 {
                result.append(UInt8(value))
            } else if isSpace(value) {
                result.append(0x20)
            } else if let digit = CharacterProperties.digit(value) {
                result.append(0x30 + UInt8(digit))
            } else {
                return nil
            }
        }
        return result
    }
}
