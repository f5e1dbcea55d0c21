import ObjectMemory

/// The module json for plain values: dictionaries with strings as keys, lists, strings, numbers, truth values and None.
/// Nothing here collects; there is no answer for other values and texts, which `stdlib/python/json.py` writes, reads or refuses.
extension VM {
    /// Containers in containers at most.
    private static let deepest = 200

    // MARK: Writing

    /// What stands between the parts of a text.
    private struct JSONStyle {
        var item: [UInt8] = [UInt8(ascii: ","), 0x20]
        var key: [UInt8] = [UInt8(ascii: ":"), 0x20]
        /// What each level is indented by, on lines of their own.
        var indent = [UInt8]?.none
        var sortsKeys = false
        var isASCII = true

        func newLine(_ text: inout [UInt8], _ depth: Int) {
            guard let indent else { return }
            text.append(10)
            for _ in 0..<depth { text += indent }
        }
    }

    /// - Parameter style: a tuple of what stands behind an item and behind a key, the indentation or None, whether keys are sorted, and
    ///   whether all characters but ASCII are written as numbers; None for the usual form.
    func writtenJSON(_ value: Slot, _ style: Slot, _ core: Reference) -> UInt64? {
        var text: [UInt8] = []
        guard let style = jsonStyle(style, core) else { return nil }
        return write(value, style, core, &text, depth: 0) ? made(text) : nil
    }

    private func jsonStyle(_ given: Slot, _ core: Reference) -> JSONStyle? {
        var style = JSONStyle()
        if given.isNull { return style }
        guard let parts = sequence(given, core), parts.count == 5, let item = string(in: arrayElement(parts.items, 0)),
            let key = string(in: arrayElement(parts.items, 1))
        else { return nil }
        (style.item, style.key) = (memory.copyBytes(item), memory.copyBytes(key))
        let indent = arrayElement(parts.items, 2)
        if !indent.isNull {
            guard let text = string(in: indent) else { return nil }
            style.indent = memory.copyBytes(text)
        }
        let (sorts, ascii) = (arrayElement(parts.items, 3), arrayElement(parts.items, 4))
        guard sorts.isInt, ascii.isInt else { return nil }
        (style.sortsKeys, style.isASCII) = (sorts.int != 0, ascii.int != 0)
        return style
    }

    /// The places of the entries of a dictionary in the order in which they are written.
    private func written(_ keys: (array: Reference, count: Int), _ style: JSONStyle) -> [Int]? {
        var places: [Int] = []
        for index in 0..<keys.count where arrayElement(keys.array, index).rawValue != state.pointee.python.unbound { places.append(index) }
        guard style.sortsKeys else { return places }
        for place in places where string(in: arrayElement(keys.array, place)) == nil { return nil }
        return PythonLists.merged(places) { place, other in
            let (a, b) = (memory.bytes(arrayElement(keys.array, place).reference), memory.bytes(arrayElement(keys.array, other).reference))
            for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
            return a.count < b.count
        }
    }

    private func write(_ value: Slot, _ style: JSONStyle, _ core: Reference, _ text: inout [UInt8], depth: Int) -> Bool {
        if let string = string(in: value) {
            quote(string, style, &text)
            return true
        }
        if let plain = plainText(value) {
            text += plain
            return true
        }
        guard depth < Self.deepest else { return false }
        if let items = sequence(value, core) {
            text.append(UInt8(ascii: "["))
            for index in 0..<items.count {
                if index > 0 { text += style.item }
                style.newLine(&text, depth + 1)
                guard write(arrayElement(items.items, index), style, core, &text, depth: depth + 1) else { return false }
            }
            if items.count > 0 { style.newLine(&text, depth) }
            text.append(UInt8(ascii: "]"))
            return true
        }
        guard let dict = plainDictionary(value.rawValue, core), let keys = usedKeys(dict),
            let values = array(in: memory.slot(dict, Dict.values)), keys.count <= arrayCount(values), let places = written(keys, style)
        else { return false }
        text.append(UInt8(ascii: "{"))
        for (number, index) in places.enumerated() {
            let key = arrayElement(keys.array, index)
            if number > 0 { text += style.item }
            style.newLine(&text, depth + 1)
            if let string = string(in: key) {
                quote(string, style, &text)
            } else {
                guard let plain = plainText(key) else { return false }
                text.append(UInt8(ascii: "\""))
                text += plain
                text.append(UInt8(ascii: "\""))
            }
            text += style.key
            guard write(arrayElement(values, index), style, core, &text, depth: depth + 1) else { return false }
        }
        if !places.isEmpty { style.newLine(&text, depth) }
        text.append(UInt8(ascii: "}"))
        return true
    }

    /// The text of None, a truth value or a number; nil for ints beyond 64 bits and for other values.
    private func plainText(_ value: Slot) -> [UInt8]? {
        if value.isNull { return StaticString("null").bytes }
        if value.isInt { return value.int != 0 ? StaticString("true").bytes : StaticString("false").bytes }
        if value.isDouble {
            if value.double.isNaN { return StaticString("NaN").bytes }
            if value.double.isInfinite { return value.double < 0 ? StaticString("-Infinity").bytes : StaticString("Infinity").bytes }
            return PythonFormat.text(value.double)
        }
        return longValue(value).map { IntNatives.decimal($0) }
    }

    private func quote(_ string: Reference, _ style: JSONStyle, _ text: inout [UInt8]) {
        let bytes = memory.bytes(string)
        text.append(UInt8(ascii: "\""))
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x80, !style.isASCII {
                text.append(byte)
                index += 1
                continue
            }
            if byte >= 0x80 {
                let (value, size) = PythonText.scalar(bytes, index)
                index += size
                if value < 0x10000 {
                    escape(value, &text)
                } else {
                    escape(0xD800 + (value - 0x10000) >> 10, &text)
                    escape(0xDC00 + (value - 0x10000) & 0x3FF, &text)
                }
                continue
            }
            index += 1
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case 8: text += StaticString("\\b").bytes
            case 9: text += StaticString("\\t").bytes
            case 10: text += StaticString("\\n").bytes
            case 12: text += StaticString("\\f").bytes
            case 13: text += StaticString("\\r").bytes
            case 0..<0x20: escape(UInt32(byte), &text)
            case 0x7F where style.isASCII: escape(UInt32(byte), &text)
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
    }

    private func escape(_ unit: UInt32, _ text: inout [UInt8]) {
        text += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt32(shift) & 15)
            text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    // MARK: Reading

    func readJSON(_ value: Slot, _ core: Reference) -> UInt64? {
        guard let text = string(in: value) else { return nil }
        var reader = JSONText(bytes: memory.bytes(text))
        guard let read = readValue(&reader, core, depth: 0) else { return nil }
        reader.skipSpace()
        return reader.isAtEnd && !read.isNull ? read.rawValue : nil
    }

    /// Where reading stands in a text.
    private struct JSONText {
        let bytes: UnsafeRawBufferPointer
        var place = 0

        init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

        var isAtEnd: Bool { place >= bytes.count }
        /// The next byte, 0 at the end.
        var next: UInt8 { place < bytes.count ? bytes[place] : 0 }

        mutating func skipSpace() {
            while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 10 || bytes[place] == 13 || bytes[place] == 9 { place += 1 }
        }

        mutating func skip(_ sign: Unicode.Scalar) -> Bool {
            guard next == UInt8(ascii: sign) else { return false }
            place += 1
            return true
        }

        mutating func skip(word: StaticString) -> Bool {
            let wanted = word.bytes
            guard place + wanted.count <= bytes.count else { return false }
            for (index, byte) in wanted.enumerated() where bytes[place + index] != byte { return false }
            place += wanted.count
            return true
        }

        mutating func skipDigits() -> Int {
            let start = place
            while next &- 0x30 < 10 { place += 1 }
            return place - start
        }
    }

    private func readValue(_ text: inout JSONText, _ core: Reference, depth: Int) -> Slot? {
        guard depth < Self.deepest else { return nil }
        text.skipSpace()
        switch text.next {
        case UInt8(ascii: "{"): return readObject(&text, core, depth: depth)
        case UInt8(ascii: "["): return readArray(&text, core, depth: depth)
        case UInt8(ascii: "\""): return readString(&text).map { Slot(rawValue: $0) }
        case UInt8(ascii: "n"): return text.skip(word: "null") ? .null : nil
        case UInt8(ascii: "t"): return text.skip(word: "true") ? Slot(int: 1) : nil
        case UInt8(ascii: "f"): return text.skip(word: "false") ? Slot(int: 0) : nil
        default: return readNumber(&text)
        }
    }

    private func readArray(_ text: inout JSONText, _ core: Reference, depth: Int) -> Slot? {
        text.place += 1
        var items: [Slot] = []
        text.skipSpace()
        if !text.skip("]") {
            while true {
                guard let item = readValue(&text, core, depth: depth + 1) else { return nil }
                items.append(item)
                text.skipSpace()
                if text.skip("]") { break }
                guard text.skip(",") else { return nil }
            }
        }
        let classes = state.pointee.python
        guard let made = newList(items.count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
        for (index, item) in items.enumerated() { memory.storeSlot(made.page, index, item) }
        return Slot(made.list)
    }

    private func readObject(_ text: inout JSONText, _ core: Reference, depth: Int) -> Slot? {
        text.place += 1
        let classes = state.pointee.python
        guard let made = newDictionary(classes.dict, kind: memory.slot(core, classes.dictType), core) else { return nil }
        text.skipSpace()
        if text.skip("}") { return Slot(made) }
        while true {
            text.skipSpace()
            guard text.next == UInt8(ascii: "\""), let key = readString(&text) else { return nil }
            text.skipSpace()
            guard text.skip(":"), let value = readValue(&text, core, depth: depth + 1), store(made, key, value.rawValue) else { return nil }
            text.skipSpace()
            if text.skip("}") { return Slot(made) }
            guard text.skip(",") else { return nil }
        }
    }

    private func readNumber(_ text: inout JSONText) -> Slot? {
        let start = text.place
        let isNegative = text.skip("-")
        let first = text.place
        guard text.next &- 0x30 < 10 else { return nil }
        if !text.skip("0") { _ = text.skipDigits() }
        var isWhole = true
        if text.next == UInt8(ascii: ".") {
            text.place += 1
            guard text.skipDigits() > 0 else { return nil }
            isWhole = false
        }
        if text.next | 0x20 == UInt8(ascii: "e") {
            text.place += 1
            if !text.skip("-") { _ = text.skip("+") }
            guard text.skipDigits() > 0 else { return nil }
            isWhole = false
        }
        guard isWhole else { return Slot(double: NumberReader.double(Array(text.bytes[start..<text.place]))) }
        guard text.place - first <= 14 else { return nil }
        var value: Int64 = 0
        for index in first..<text.place { value = value * 10 + Int64(text.bytes[index] &- 0x30) }
        return Slot(shortLong: isNegative ? -value : value)
    }

    private func readString(_ text: inout JSONText) -> UInt64? {
        text.place += 1
        let start = text.place
        while text.place < text.bytes.count, text.bytes[text.place] != UInt8(ascii: "\""), text.bytes[text.place] != UInt8(ascii: "\\"),
            text.bytes[text.place] >= 0x20
        {
            text.place += 1
        }
        if text.next == UInt8(ascii: "\"") {
            let end = text.place
            text.place += 1
            if end - start == 1, text.bytes[start] < 0x80 { return character(UInt32(text.bytes[start])) }
            guard let made = newString(end - start) else { return nil }
            if end > start, let base = text.bytes.baseAddress { memory.body(made).copyMemory(from: base + start, byteCount: end - start) }
            return made.offset
        }
        var result = Array(text.bytes[start..<text.place])
        while text.place < text.bytes.count {
            let byte = text.bytes[text.place]
            text.place += 1
            if byte == UInt8(ascii: "\"") { return made(result) }
            guard byte >= 0x20 else { return nil }
            guard byte == UInt8(ascii: "\\") else {
                result.append(byte)
                continue
            }
            let sign = text.next
            text.place += 1
            switch sign {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(sign)
            case UInt8(ascii: "b"): result.append(8)
            case UInt8(ascii: "f"): result.append(12)
            case UInt8(ascii: "n"): result.append(10)
            case UInt8(ascii: "r"): result.append(13)
            case UInt8(ascii: "t"): result.append(9)
            case UInt8(ascii: "u"):
                guard var value = readUnit(&text) else { return nil }
                if value >= 0xD800, value < 0xDC00 {
                    guard text.skip(word: "\\u"), let low = readUnit(&text), low >= 0xDC00, low < 0xE000 else { return nil }
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                }
                // A half of a pair is left to the library.
                guard value < 0xD800 || value >= 0xE000 else { return nil }
                result += PythonText.encode(value)
            default: return nil
            }
        }
        return nil
    }

    private func readUnit(_ text: inout JSONText) -> UInt32? {
        guard text.place + 4 <= text.bytes.count else { return nil }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let byte = text.bytes[text.place]
            let digit = byte &- 0x30 < 10 ? byte &- 0x30 : (byte | 0x20) &- 0x61 < 6 ? (byte | 0x20) &- 0x57 : 255
            guard digit < 16 else { return nil }
            value = value << 4 | UInt32(digit)
            text.place += 1
        }
        return value
    }
}
