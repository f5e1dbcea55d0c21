import ObjectMemory

/// Methods of strings, for texts whose characters are single bytes where that matters.
extension VM {
    func textShortcut(
        _ shortcut: PythonShortcut, _ text: Reference, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64
    ) -> UInt64? {
        let bytes = memory.bytes(text)
        func argument(_ index: Int) -> UnsafeRawBufferPointer? {
            string(in: Slot(rawValue: arguments[index])).map { memory.bytes($0) }
        }
        switch shortcut {
        case .strip, .leftStrip, .rightStrip:
            guard count == 1 || count == 2 else { return nil }
            let ends = shortcut == .strip ? 3 : shortcut == .leftStrip ? 1 : 2
            if count == 1 || arguments[1] == 0 { return stripped(text, nil, ends) }
            guard let set = argument(1), isASCII(set) else { return nil }
            return stripped(text, set, ends)
        case .lower: return count == 1 ? cased(text, from: UInt8(ascii: "A")) : nil
        case .upper: return count == 1 ? cased(text, from: UInt8(ascii: "a")) : nil
        case .isDigit, .isAlpha, .isAlnum, .isSpace:
            guard count == 1, isASCII(bytes) else { return nil }
            return Slot(int: !bytes.isEmpty && bytes.allSatisfy { Self.isOf(shortcut, $0) } ? 1 : 0).rawValue
        case .startsWith, .endsWith:
            guard count == 2 else { return nil }
            func fits(_ part: UnsafeRawBufferPointer) -> Bool {
                part.count <= bytes.count && Self.isEqual(bytes, shortcut == .startsWith ? 0 : bytes.count - part.count, part)
            }
            if let part = argument(1) { return Slot(int: fits(part) ? 1 : 0).rawValue }
            guard let core = pythonCore(Slot(rawValue: core)), let parts = sequence(Slot(rawValue: arguments[1]), core),
                memory.classOf(Reference(offset: arguments[1])).offset == state.pointee.python.tuple
            else { return nil }
            for index in 0..<parts.count {
                guard let part = string(in: arrayElement(parts.items, index)) else { return nil }
                if fits(memory.bytes(part)) { return Slot(int: 1).rawValue }
            }
            return Slot(int: 0).rawValue
        case .find:
            guard count == 2, let part = argument(1) else { return nil }
            let place = Self.place(of: part, in: bytes, from: 0)
            guard place <= 0 || isASCII(UnsafeRawBufferPointer(rebasing: bytes[..<place])) else { return nil }
            return Slot(shortLong: Int64(place)).rawValue
        case .count:
            guard count == 2, let part = argument(1), !part.isEmpty else { return nil }
            var found: Int64 = 0
            var place = Self.place(of: part, in: bytes, from: 0)
            while place >= 0 {
                found += 1
                place = Self.place(of: part, in: bytes, from: place + part.count)
            }
            return Slot(shortLong: found).rawValue
        case .replace:
            guard count == 3, let old = argument(1), let new = argument(2), !old.isEmpty else { return nil }
            return replaced(text, old, new)
        case .split:
            guard count == 1 || count == 2 else { return nil }
            if count == 1 || arguments[1] == 0 { return words(text, core) }
            guard let mark = argument(1), !mark.isEmpty else { return nil }
            return parts(text, mark, core)
        case .join: return count == 2 ? joined(text, Slot(rawValue: arguments[1]), core) : nil
        case .format: return formatted(bytes, arguments + 1, count - 1)
        // Functions and methods of other classes.
        default: return nil
        }
    }

    // MARK: Making strings

    /// A string of one character.
    func character(_ value: UInt32) -> UInt64? {
        let letters = state.pointee.python.letters
        if value < 128, letters != 0 { return memory.slot(Reference(offset: letters), Int(value)).rawValue }
        return made(PythonText.encode(value))
    }

    /// A new string; nil where memory is short.
    func made(_ bytes: [UInt8]) -> UInt64? {
        guard let string = newString(bytes.count) else { return nil }
        bytes.withUnsafeBytes { memory.body(string).copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory.base), byteCount: $0.count) }
        return string.offset
    }

    func newString(_ size: Int) -> Reference? {
        size < 1 << 26 ? memory.allocateWithoutCollecting(classObject(.string), kind: .bytes, size: size) : nil
    }

    /// A part of a string; nil where memory is short.
    func part(_ text: Reference, from start: Int, to end: Int) -> UInt64? {
        if end - start == memory.size(text) { return text.offset }
        if end - start == 1 {
            let byte = memory.bytes(text)[start]
            if byte < 128 { return character(UInt32(byte)) }
        }
        guard let string = newString(end - start) else { return nil }
        memory.body(string).copyMemory(from: memory.body(text) + start, byteCount: end - start)
        return string.offset
    }

    /// The text of an int.
    func decimal(_ value: Int64) -> UInt64? {
        if value >= 0, value < 10 { return character(0x30 + UInt32(value)) }
        var rest = value.magnitude
        var count = value < 0 ? 1 : 0
        repeat {
            count += 1
            rest /= 10
        } while rest != 0
        guard let string = newString(count) else { return nil }
        let body = memory.body(string)
        rest = value.magnitude
        var place = count
        repeat {
            place -= 1
            body.storeBytes(of: 0x30 + UInt8(truncatingIfNeeded: rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
        } while rest != 0
        if value < 0 { body.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 0, as: UInt8.self) }
        return string.offset
    }

    // MARK: Looking at strings

    func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        StringNatives.asciiPrefix(bytes, limit: bytes.count) == bytes.count
    }

    /// The first character of a string and its bytes.
    func firstCharacter(_ text: Reference) -> (value: UInt32, size: Int)? {
        let bytes = memory.bytes(text)
        guard !bytes.isEmpty else { return nil }
        let (value, size) = PythonText.scalar(bytes, 0)
        return (value, size)
    }

    private static func isEqual(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ part: UnsafeRawBufferPointer) -> Bool {
        for index in 0..<part.count where bytes[start + index] != part[index] { return false }
        return true
    }

    /// The first place of a part, -1 if it is not there.
    static func place(of part: UnsafeRawBufferPointer, in bytes: UnsafeRawBufferPointer, from: Int) -> Int {
        guard let first = part.first else { return from <= bytes.count ? from : -1 }
        var index = from
        while index + part.count <= bytes.count {
            if bytes[index] == first, isEqual(bytes, index, part) { return index }
            index += 1
        }
        return -1
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 || byte >= 28 && byte <= 31 }

    private static func isOf(_ shortcut: PythonShortcut, _ byte: UInt8) -> Bool {
        let isDigit = byte &- 0x30 < 10
        let isLetter = (byte | 0x20) &- 0x61 < 26
        if shortcut == .isDigit { return isDigit }
        if shortcut == .isAlpha { return isLetter }
        return shortcut == .isAlnum ? isDigit || isLetter : isSpace(byte)
    }

    // MARK: Methods

    /// - Parameters:
    ///   - set: the characters to take away, all of one byte; nil for white space.
    ///   - ends: 1 left, 2 right, 3 both.
    private func stripped(_ text: Reference, _ set: UnsafeRawBufferPointer?, _ ends: Int) -> UInt64? {
        let bytes = memory.bytes(text)
        var (start, end) = (0, bytes.count)
        func fits(_ byte: UInt8) -> Bool { set.map { $0.contains(byte) } ?? Self.isSpace(byte) }
        if ends & 1 != 0 { while start < end, fits(bytes[start]) { start += 1 } }
        if ends & 2 != 0 { while end > start, fits(bytes[end - 1]) { end -= 1 } }
        // White space may be of several bytes.
        if set == nil, start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 { return nil }
        return part(text, from: start, to: end)
    }

    /// In the other case, if it has letters of the alphabet that starts with `first`.
    private func cased(_ text: Reference, from first: UInt8) -> UInt64? {
        let bytes = memory.bytes(text)
        guard isASCII(bytes) else { return nil }
        if !bytes.contains(where: { $0 &- first < 26 }) { return text.offset }
        if bytes.count == 1 { return character(UInt32(bytes[0] ^ 0x20)) }
        guard let string = newString(bytes.count) else { return nil }
        let body = memory.body(string)
        for index in 0..<bytes.count {
            let byte = bytes[index]
            body.storeBytes(of: byte &- first < 26 ? byte ^ 0x20 : byte, toByteOffset: index, as: UInt8.self)
        }
        return string.offset
    }

    private func replaced(_ text: Reference, _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer) -> UInt64? {
        let bytes = memory.bytes(text)
        var found = 0
        var place = Self.place(of: old, in: bytes, from: 0)
        while place >= 0 {
            found += 1
            place = Self.place(of: old, in: bytes, from: place + old.count)
        }
        if found == 0 { return text.offset }
        guard let string = newString(bytes.count + found * (new.count - old.count)) else { return nil }
        let body = memory.body(string)
        var (from, to) = (0, 0)
        place = Self.place(of: old, in: bytes, from: 0)
        while place >= 0 {
            (body + to).copyMemory(from: memory.body(text) + from, byteCount: place - from)
            to += place - from
            for index in 0..<new.count { body.storeBytes(of: new[index], toByteOffset: to + index, as: UInt8.self) }
            to += new.count
            from = place + old.count
            place = Self.place(of: old, in: bytes, from: from)
        }
        (body + to).copyMemory(from: memory.body(text) + from, byteCount: bytes.count - from)
        return string.offset
    }

    func newStrings(_ count: Int, _ core: UInt64) -> (list: Reference, page: Reference)? {
        guard core &- 1 < Slot.payloadMask, memory.classOf(Reference(offset: core)).offset == state.pointee.python.core else {
            return nil
        }
        let classes = state.pointee.python
        return newList(count, classes.list, kind: memory.slot(Reference(offset: core), classes.listType))
    }

    private func words(_ text: Reference, _ core: UInt64) -> UInt64? {
        let bytes = memory.bytes(text)
        guard isASCII(bytes) else { return nil }
        var found = 0
        for index in 0..<bytes.count where !Self.isSpace(bytes[index]) && (index == 0 || Self.isSpace(bytes[index - 1])) { found += 1 }
        guard let made = newStrings(found, core) else { return nil }
        var (start, place) = (0, 0)
        while place < found {
            while Self.isSpace(bytes[start]) { start += 1 }
            var end = start
            while end < bytes.count, !Self.isSpace(bytes[end]) { end += 1 }
            guard let word = part(text, from: start, to: end) else { return nil }
            memory.storeSlot(made.page, place, Slot(rawValue: word))
            place += 1
            start = end
        }
        return made.list.offset
    }

    private func parts(_ text: Reference, _ mark: UnsafeRawBufferPointer, _ core: UInt64) -> UInt64? {
        let bytes = memory.bytes(text)
        var found = 1
        var place = Self.place(of: mark, in: bytes, from: 0)
        while place >= 0 {
            found += 1
            place = Self.place(of: mark, in: bytes, from: place + mark.count)
        }
        guard let made = newStrings(found, core) else { return nil }
        var start = 0
        for index in 0..<found {
            let next = Self.place(of: mark, in: bytes, from: start)
            let end = next < 0 ? bytes.count : next
            guard let piece = part(text, from: start, to: end) else { return nil }
            memory.storeSlot(made.page, index, Slot(rawValue: piece))
            start = end + mark.count
        }
        return made.list.offset
    }

    private func joined(_ mark: Reference, _ value: Slot, _ core: UInt64) -> UInt64? {
        guard value.isReference, !value.isNull, core &- 1 < Slot.payloadMask,
            memory.classOf(Reference(offset: core)).offset == state.pointee.python.core
        else { return nil }
        let list = value.reference
        let owner = memory.classOf(list).offset
        let classes = state.pointee.python
        guard owner == classes.list || owner == classes.tuple, owner != 0,
            memory.slot(list, PythonClasses.kind)
                == memory.slot(Reference(offset: core), owner == classes.list ? classes.listType : classes.tupleType),
            let items = array(in: memory.slot(list, PythonClasses.List.items))
        else { return joinedEach(mark, value, Reference(offset: core)) }
        let counted = memory.slot(list, PythonClasses.List.count)
        guard counted.isInt, counted.int >= 0, Int(counted.int) <= arrayCount(items) else { return nil }
        return joined(mark, items, Int(counted.int))
    }

    /// The strings that an iterable gives one behind the other with a mark between them; nil if there are others.
    private func joinedEach(_ mark: Reference, _ value: Slot, _ core: Reference) -> UInt64? {
        var text: [UInt8] = []
        var isFirst = true
        let separator = memory.copyBytes(mark)
        let isDone = each(value.rawValue, core) { item in
            guard let string = self.string(in: Slot(rawValue: item)), text.count < 1 << 26 else { return nil }
            if !isFirst { text += separator }
            isFirst = false
            text += self.memory.bytes(string)
            return true
        }
        guard isDone else { return nil }
        return made(text)
    }

    /// Strings one behind the other with a mark between them; nil if there are others than strings.
    func joined(_ mark: Reference, _ items: Reference, _ count: Int) -> UInt64? {
        var size = max(0, count - 1) * memory.size(mark)
        for index in 0..<count {
            guard let text = string(in: arrayElement(items, index)) else { return nil }
            size += memory.size(text)
            if size >= 1 << 26 { return nil }
        }
        if count == 1 { return arrayElement(items, 0).rawValue }
        guard let string = newString(size) else { return nil }
        var target = memory.body(string)
        for index in 0..<count {
            if index > 0 {
                target.copyMemory(from: memory.body(mark), byteCount: memory.size(mark))
                target += memory.size(mark)
            }
            let text = arrayElement(items, index).reference
            target.copyMemory(from: memory.body(text), byteCount: memory.size(text))
            target += memory.size(text)
        }
        return string.offset
    }

    // MARK: Formatting

    /// `str.format` with fields of numbers and strings that are numbered or not, without a specification that has fields.
    private func formatted(
        _ bytes: UnsafeRawBufferPointer, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int
    ) -> UInt64? {
        var result: [UInt8] = []
        var (index, next) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "}") {
                guard index < bytes.count, bytes[index] == byte else { return nil }
                index += 1
            }
            guard byte == UInt8(ascii: "{") else {
                result.append(byte)
                continue
            }
            guard index < bytes.count else { return nil }
            if bytes[index] == byte {
                result.append(byte)
                index += 1
                continue
            }
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
            var place = next
            if bytes[index] &- 0x30 < 10 {
                // Numbers of one digit, all or none.
                if next > 0 { return nil }
                next = -1
                place = Int(bytes[index] - 0x30)
                index += 1
            } else {
                if next < 0 { return nil }
                next += 1
            }
            guard place < count, index == end || bytes[index] == UInt8(ascii: ":") else { return nil }
            let specification = index == end ? [] : Array(bytes[index + 1..<end])
            guard !specification.contains(UInt8(ascii: "{")),
                let text = formatted(Slot(rawValue: arguments[place]), specification)
            else { return nil }
            result += text
            index = end + 1
        }
        return made(result)
    }

    /// A number or string in a format; nil for other values, and where something is wrong.
    func formatted(_ value: Slot, _ specification: [UInt8]) -> [UInt8]? {
        if specification.isEmpty {
            if let text = string(in: value) { return memory.copyBytes(text) }
            if value.isShortLong { return IntNatives.decimal(value.shortLong) }
            return value.isDouble ? PythonFormat.text(value.double) : nil
        }
        let isNumber = value.isShortLong || value.isDouble
        guard isNumber || string(in: value) != nil, let format = PythonFormat.Specification(specification), format.problem == nil
        else { return nil }
        if value.isDouble { return PythonFormat.floating(value.double, format) }
        if value.isShortLong {
            switch format.type {
            case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"), UInt8(ascii: "G"),
                UInt8(ascii: "%"):
                return PythonFormat.floating(Double(value.shortLong), format)
            default: return format.integerProblem == nil ? PythonFormat.integer(PythonInteger(value.shortLong), format) : nil
            }
        }
        guard format.stringProblem == nil, let text = string(in: value) else { return nil }
        return PythonFormat.string(memory.copyBytes(text), format)
    }

    /// `text % values` where all values are numbers or strings and the text asks for nothing unusual; nil else.
    func percent(_ left: UInt64, _ right: UInt64) -> UInt64? {
        string(in: Slot(rawValue: left)).flatMap { percent($0, right, isBytes: false) }.flatMap { made($0) }
    }

    /// The same for bytes, with numbers.
    func percentBytes(_ left: UInt64, _ right: UInt64, _ core: UInt64) -> UInt64? {
        guard case .text(let text)? = bytes(left, core), let made = percent(text, right, isBytes: true).flatMap({ made($0) }) else { return nil }
        return instance(like: left, [Slot(rawValue: made)])
    }

    private func percent(_ text: Reference, _ right: UInt64, isBytes: Bool) -> [UInt8]? {
        let bytes = memory.bytes(text)
        let values = Slot(rawValue: right)
        var (items, count) = (Reference?.none, 1)
        if values.isReference, !values.isNull, memory.classOf(values.reference).offset == state.pointee.python.tuple {
            let counted = memory.slot(values.reference, PythonClasses.List.count)
            guard let array = array(in: memory.slot(values.reference, PythonClasses.List.items)), counted.isInt,
                Int(counted.int) <= arrayCount(array)
            else { return nil }
            (items, count) = (array, Int(counted.int))
        }
        var result: [UInt8] = []
        var (index, used) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            guard index < bytes.count else { return nil }
            if bytes[index] == byte {
                result.append(byte)
                index += 1
                continue
            }
            guard used < count, let piece = percentField(bytes, &index, items.map { arrayElement($0, used) } ?? values, isBytes: isBytes) else {
                return nil
            }
            used += 1
            result += piece
        }
        return used == count ? result : nil
    }

    /// One field: `-` or `0`, a width, a precision for floats, and one of `d`, `i`, `s`, `f`, `x`; or `c` alone.
    private func percentField(_ bytes: UnsafeRawBufferPointer, _ index: inout Int, _ value: Slot, isBytes: Bool) -> [UInt8]? {
        var format: [UInt8] = []
        var isLeft = false
        if bytes[index] == UInt8(ascii: "-") {
            isLeft = true
            index += 1
        } else if bytes[index] == 0x30 {
            format.append(0x30)
            index += 1
        }
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 || bytes[index] == UInt8(ascii: ".") { index += 1 }
        guard index < bytes.count, index - start < 6 else { return nil }
        let digits = bytes[start..<index]
        let kind = bytes[index]
        index += 1
        if isBytes, kind == UInt8(ascii: "s") { return nil }
        if kind == UInt8(ascii: "c") {
            guard digits.isEmpty, format.isEmpty, !isLeft, value.isShortLong, value.shortLong >= 0,
                value.shortLong < (isBytes ? 0x100 : 0xD800)
            else { return nil }
            return PythonText.encode(UInt32(value.shortLong))
        }
        if digits.isEmpty && format.isEmpty && !isLeft && (kind == UInt8(ascii: "s") || kind == UInt8(ascii: "d") && value.isShortLong) {
            return formatted(value, [])
        }
        let hasPrecision = digits.contains(UInt8(ascii: "."))
        switch kind {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "x"):
            guard value.isShortLong, !hasPrecision else { return nil }
            format += digits
            format.append(kind == UInt8(ascii: "x") ? kind : UInt8(ascii: "d"))
        case UInt8(ascii: "f"):
            guard value.isShortLong || value.isDouble && value.double.isFinite, digits.last != UInt8(ascii: ".") else { return nil }
            format += digits
            format.append(kind)
        case UInt8(ascii: "s"):
            guard format.isEmpty, !hasPrecision, let text = formatted(value, []) else { return nil }
            guard let wanted = PythonFormat.Specification([UInt8(ascii: isLeft ? "<" : ">")] + digits) else { return nil }
            return PythonFormat.string(text, wanted)
        default: return nil
        }
        if isLeft { format.insert(UInt8(ascii: "<"), at: 0) }
        return formatted(value, format)
    }
}
