import ObjectMemory

/// Methods of strings that fill, cut and convert. Where characters are counted, for texts of ASCII alone.
extension VM {
    func moreTextShortcut(
        _ shortcut: PythonShortcut, _ text: Reference, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        let bytes = memory.bytes(text)
        switch shortcut {
        case .rightJustify, .leftJustify, .center, .zeroFill:
            let width = Slot(rawValue: arguments[1])
            guard count == 2 || count == 3 && shortcut != .zeroFill, width.isShortLong, isASCII(bytes) else { return nil }
            var fill: UInt8 = shortcut == .zeroFill ? 0x30 : 0x20
            if count == 3 {
                guard let given = string(in: Slot(rawValue: arguments[2])), memory.size(given) == 1 else { return nil }
                fill = memory.bytes(given)[0]
                guard fill < 0x80 else { return nil }
            }
            guard width.shortLong > Int64(bytes.count) else { return text.offset }
            guard width.shortLong < 1 << 16 else { return nil }
            let missing = Int(width.shortLong) - bytes.count
            if shortcut == .zeroFill, let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
                guard let made = filled(text, 0, fill, 0, after: 0, extra: missing) else { return nil }
                memory.body(made).storeBytes(of: sign, toByteOffset: 0, as: UInt8.self)
                memory.body(made).storeBytes(of: fill, toByteOffset: missing, as: UInt8.self)
                return made.offset
            }
            let left: Int
            if shortcut == .center {
                left = missing / 2 + (missing & Int(width.shortLong) & 1)
            } else {
                left = shortcut == .leftJustify ? 0 : missing
            }
            return filled(text, left, fill, missing - left, after: 0, extra: 0)?.offset
        case .partition:
            guard count == 2, let mark = string(in: Slot(rawValue: arguments[1])), memory.size(mark) > 0 else { return nil }
            let classes = state.pointee.python
            let place = Self.place(of: memory.bytes(mark), in: bytes, from: 0)
            guard let made = newList(3, classes.tuple, kind: memory.slot(core, classes.tupleType)), let empty = self.made([]) else { return nil }
            if place < 0 {
                for (index, piece) in [text.offset, empty, empty].enumerated() { memory.storeSlot(made.page, index, Slot(rawValue: piece)) }
                return made.list.offset
            }
            guard let head = part(text, from: 0, to: place), let tail = part(text, from: place + memory.size(mark), to: bytes.count) else {
                return nil
            }
            for (index, piece) in [head, mark.offset, tail].enumerated() { memory.storeSlot(made.page, index, Slot(rawValue: piece)) }
            return made.list.offset
        case .encode:
            if count == 2 {
                guard let name = string(in: Slot(rawValue: arguments[1])), memory.equalBytes(name, StaticString("utf-8").bytes)
                    || memory.equalBytes(name, StaticString("ascii").bytes) && isASCII(bytes)
                else { return nil }
            } else if count != 1 {
                return nil
            }
            let kind = memory.slot(core, state.pointee.python.bytesType)
            if isASCII(bytes) { return newInstance(kind, first: "_text", [Slot(text)], core) }
            // Surrogates have no encoding.
            for index in 0..<bytes.count where bytes[index] == 0xED && index + 1 < bytes.count && bytes[index + 1] >= 0xA0 { return nil }
            return newBytes(bytes, core)
        case .title:
            guard count == 1, isASCII(bytes), let string = newString(bytes.count) else { return nil }
            let body = memory.body(string)
            var isInside = false
            for index in 0..<bytes.count {
                let byte = bytes[index]
                let isLetter = (byte | 0x20) &- 0x61 < 26
                body.storeBytes(of: !isLetter ? byte : isInside ? byte | 0x20 : byte & 0xDF, toByteOffset: index, as: UInt8.self)
                isInside = isLetter
            }
            return string.offset
        case .splitLines: return count == 1 ? lines(text, core) : nil
        case .translate: return count == 2 ? translated(text, Slot(rawValue: arguments[1]), core) : nil
        case .rightFind:
            guard count == 2, let part = string(in: Slot(rawValue: arguments[1])), isASCII(bytes) else { return nil }
            let wanted = memory.bytes(part)
            var place = bytes.count - wanted.count
            while place >= 0 {
                var length = 0
                while length < wanted.count, bytes[place + length] == wanted[length] { length += 1 }
                if length == wanted.count { break }
                place -= 1
            }
            return Slot(shortLong: Int64(max(place, -1))).rawValue
        case .index:
            guard count == 2, let part = string(in: Slot(rawValue: arguments[1])) else { return nil }
            let place = Self.place(of: memory.bytes(part), in: bytes, from: 0)
            guard place >= 0, place == 0 || isASCII(UnsafeRawBufferPointer(rebasing: bytes[..<place])) else { return nil }
            return Slot(shortLong: Int64(place)).rawValue
        default: return nil
        }
    }

    /// A text with fillings before and behind it, and with `extra` more before it.
    private func filled(_ text: Reference, _ left: Int, _ fill: UInt8, _ right: Int, after: Int, extra: Int) -> Reference? {
        let size = memory.size(text)
        guard let string = newString(left + size + right + extra) else { return nil }
        let body = memory.body(string)
        for index in 0..<left + extra { body.storeBytes(of: fill, toByteOffset: index, as: UInt8.self) }
        (body + left + extra).copyMemory(from: memory.body(text), byteCount: size)
        for index in 0..<right { body.storeBytes(of: fill, toByteOffset: left + extra + size + index, as: UInt8.self) }
        return string
    }

    private func lines(_ text: Reference, _ core: Reference) -> UInt64? {
        let bytes = memory.bytes(text)
        // The other ends of lines: VT, FF, FS, GS, RS, and those beyond ASCII.
        for byte in bytes where byte >= 0x80 || byte == 11 || byte == 12 || byte == 13 || byte >= 28 && byte <= 30 { return nil }
        var found = 0
        for byte in bytes where byte == 10 { found += 1 }
        if let last = bytes.last, last != 10 { found += 1 }
        guard let made = newStrings(found, core.offset) else { return nil }
        var start = 0
        for index in 0..<found {
            var end = start
            while end < bytes.count, bytes[end] != 10 { end += 1 }
            guard let line = end == start ? self.made([]) : part(text, from: start, to: end) else { return nil }
            memory.storeSlot(made.page, index, Slot(rawValue: line))
            start = end + 1
        }
        return made.list.offset
    }

    /// A text of ASCII with its characters replaced by those, or deleted, that a dictionary says.
    private func translated(_ text: Reference, _ table: Slot, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        let bytes = memory.bytes(text)
        guard isASCII(bytes), table.isReference, !table.isNull, memory.classOf(table.reference).offset == classes.dict,
            memory.slot(table.reference, PythonClasses.kind) == memory.slot(core, classes.dictType)
        else { return nil }
        var known = [Slot?](repeating: nil, count: 128)
        var result: [UInt8] = []
        for byte in bytes {
            if known[Int(byte)] == nil {
                guard let place = place(ofKey: Slot(shortLong: Int64(byte)).rawValue, in: table.reference) else { return nil }
                guard place >= 0 else {
                    known[Int(byte)] = Slot(shortLong: Int64(byte))
                    result.append(byte)
                    continue
                }
                guard let values = array(in: memory.slot(table.reference, PythonClasses.Dict.values)), Int(place) < arrayCount(values) else {
                    return nil
                }
                known[Int(byte)] = arrayElement(values, Int(place))
            }
            guard let other = known[Int(byte)] else { return nil }
            if other.isNull { continue }
            if let text = string(in: other) {
                result += memory.bytes(text)
            } else {
                guard other.isShortLong, other.shortLong >= 0, other.shortLong < 0x110000 else { return nil }
                result += PythonText.encode(UInt32(other.shortLong))
            }
        }
        return made(result)
    }
}
