import ObjectMemory

/// The module struct: numbers as bytes, by the fields that the library has found in a format: a tuple of the order, a list of tuples of
/// kind, place and size, and the size of all. Nil for what is wrong or unusual.
extension VM {
    private struct Layout {
        var isLittle: Bool
        var fields: Sequence
        var size: Int
    }

    private struct Field {
        var kind: UInt8
        var start: Int
        var size: Int
    }

    private func layout(_ form: Slot, _ core: Reference) -> Layout? {
        guard let parts = sequence(form, core), parts.count == 3, let order = string(in: arrayElement(parts.items, 0)),
            let fields = sequence(arrayElement(parts.items, 1), core)
        else { return nil }
        let size = arrayElement(parts.items, 2)
        guard size.isShortLong, size.shortLong >= 0, size.shortLong < 1 << 14 else { return nil }
        return Layout(isLittle: memory.equalBytes(order, StaticString("little").bytes), fields: fields, size: Int(size.shortLong))
    }

    private func field(_ layout: Layout, _ index: Int, _ core: Reference) -> Field? {
        guard let parts = sequence(arrayElement(layout.fields.items, index), core), parts.count == 3,
            let kind = string(in: arrayElement(parts.items, 0)), memory.size(kind) == 1
        else { return nil }
        let (start, size) = (arrayElement(parts.items, 1), arrayElement(parts.items, 2))
        guard start.isShortLong, size.isShortLong, start.shortLong >= 0, size.shortLong >= 0,
            start.shortLong + size.shortLong <= Int64(layout.size)
        else { return nil }
        return Field(kind: memory.bytes(kind)[0], start: Int(start.shortLong), size: Int(size.shortLong))
    }

    /// Whether a letter stands for an int, and for one with a sign.
    private static func whole(_ kind: UInt8) -> (isWhole: Bool, isSigned: Bool) {
        switch kind | 0x20 {
        case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "n"):
            (true, kind >= 0x61)
        default: (false, false)
        }
    }

    /// `pack` of a tuple of values.
    func packed(_ form: Slot, _ given: Slot, _ core: Reference) -> UInt64? {
        guard let layout = layout(form, core), let values = sequence(given, core) else { return nil }
        var result = [UInt8](repeating: 0, count: layout.size)
        var used = 0
        for index in 0..<layout.fields.count {
            guard let field = field(layout, index, core) else { return nil }
            if field.kind == UInt8(ascii: "x") { continue }
            guard used < values.count else { return nil }
            let value = arrayElement(values.items, used)
            used += 1
            var bits: UInt64
            let (isWhole, isSigned) = Self.whole(field.kind)
            if isWhole {
                guard field.size <= 8, let number = longValue(value) else { return nil }
                if field.size < 8 {
                    let limit = Int64(1) << (8 * Int64(field.size) - (isSigned ? 1 : 0))
                    guard number < limit, number >= (isSigned ? -limit : 0) else { return nil }
                } else if !isSigned, number < 0 {
                    return nil
                }
                bits = UInt64(bitPattern: number)
            } else if field.kind == UInt8(ascii: "d") || field.kind == UInt8(ascii: "f") {
                guard value.isDouble || value.isShortLong else { return nil }
                let number = value.isDouble ? value.double : Double(value.shortLong)
                guard number.isFinite else { return nil }
                if field.kind == UInt8(ascii: "d") {
                    bits = number.bitPattern
                } else {
                    let single = Float(number)
                    guard single.isFinite else { return nil }
                    bits = UInt64(single.bitPattern)
                }
            } else if field.kind == UInt8(ascii: "s") || field.kind == UInt8(ascii: "c") {
                guard let bytes = byteValues(value.rawValue, core), field.kind == UInt8(ascii: "s") || bytes.count == 1 else { return nil }
                for place in 0..<min(bytes.count, field.size) { result[field.start + place] = bytes[place] }
                continue
            } else if field.kind == UInt8(ascii: "?"), value.isInt {
                bits = value.int != 0 ? 1 : 0
            } else {
                return nil
            }
            for place in 0..<field.size {
                result[field.start + (layout.isLittle ? place : field.size - 1 - place)] = UInt8(truncatingIfNeeded: bits)
                bits >>= 8
            }
        }
        return used == values.count ? newBytes(result, core) : nil
    }

    /// `unpack` of bytes that have the size.
    func unpacked(_ form: Slot, _ given: UInt64, _ core: Reference) -> UInt64? {
        guard let layout = layout(form, core), let bytes = byteValues(given, core), bytes.count == layout.size else { return nil }
        var results: [Slot] = []
        results.reserveCapacity(layout.fields.count)
        for index in 0..<layout.fields.count {
            guard let field = field(layout, index, core) else { return nil }
            if field.kind == UInt8(ascii: "x") { continue }
            if field.kind == UInt8(ascii: "s") || field.kind == UInt8(ascii: "c") {
                guard let piece = newBytes(bytes[field.start..<field.start + field.size], core) else { return nil }
                results.append(Slot(rawValue: piece))
                continue
            }
            guard field.size > 0, field.size <= 8 else { return nil }
            var bits: UInt64 = 0
            for place in 0..<field.size {
                bits = bits << 8 | UInt64(bytes[field.start + (layout.isLittle ? field.size - 1 - place : place)])
            }
            let (isWhole, isSigned) = Self.whole(field.kind)
            if isWhole {
                let shift = UInt64(64 - 8 * field.size)
                let number = isSigned ? Int64(bitPattern: bits << shift) >> Int64(shift) : Int64(bitPattern: bits)
                guard Slot.fitsShort(number), isSigned || number >= 0 else { return nil }
                results.append(Slot(shortLong: number))
            } else if field.kind == UInt8(ascii: "d") || field.kind == UInt8(ascii: "f") {
                let number = field.kind == UInt8(ascii: "d") ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
                guard !number.isNaN else { return nil }
                results.append(Slot(double: number))
            } else if field.kind == UInt8(ascii: "?") {
                results.append(Slot(int: bits != 0 ? 1 : 0))
            } else {
                return nil
            }
        }
        let classes = state.pointee.python
        guard let made = newList(results.count, classes.tuple, kind: memory.slot(core, classes.tupleType)) else { return nil }
        for (index, value) in results.enumerated() { memory.storeSlot(made.page, index, value) }
        return made.list.offset
    }
}
