import ObjectMemory

/// Functions of ints beyond 48 bits, and digests. Nil where an exception is raised, for other operands, and where memory is short.
extension VM {
    /// The int in a slot, of any size; nil for bools and everything else.
    func integer(_ value: UInt64) -> PythonInteger? {
        let slot = Slot(rawValue: value)
        if slot.isShortLong { return PythonInteger(slot.shortLong) }
        guard slot.isReference, !slot.isNull else { return nil }
        if let whole = longValue(slot) { return PythonInteger(whole) }
        guard memory.classOf(slot.reference) == classObject(.binary) else { return nil }
        return PythonArithmetic.unpack(memory.bytes(slot.reference))
    }

    /// A slot with the int, without collecting.
    func integerSlot(_ value: PythonInteger) -> UInt64? {
        if let small = value.small {
            if Slot.fitsShort(small) { return Slot(shortLong: small).rawValue }
            guard let made = memory.allocateWithoutCollecting(classObject(.long), kind: .bytes, size: 8) else { return nil }
            memory.store(made.offset + Header.bytes, UInt64(bitPattern: small))
            return made.offset
        }
        guard let made = memory.allocateWithoutCollecting(classObject(.binary), kind: .bytes, size: 1 + value.limbs.count * 4) else { return nil }
        PythonArithmetic.pack(value, into: memory.body(made))
        return made.offset
    }

    func largeDivisor(_ first: UInt64, _ second: UInt64) -> UInt64? {
        guard let a = integer(first), let b = integer(second) else { return nil }
        return integerSlot(Magnitudes.commonDivisor(a, b))
    }

    func largeBitLength(_ value: UInt64) -> UInt64? {
        integer(value).map { Slot(shortLong: Int64($0.bitCount)).rawValue }
    }

    func largeBitCount(_ value: UInt64) -> UInt64? {
        integer(value).map { Slot(shortLong: Int64($0.limbs.reduce(0) { $0 + $1.nonzeroBitCount })).rawValue }
    }

    /// Digits in a base of so many bits, with a prefix.
    func largeDigits(_ value: UInt64, bits: UInt64, _ letter: UInt8) -> UInt64? {
        guard let whole = integer(value) else { return nil }
        let digits = whole.digits(radix: 1 << UInt32(bits))
        let sign = whole.isNegative ? 1 : 0
        guard let string = newString(sign + 2 + digits.count) else { return nil }
        let body = memory.body(string)
        if sign == 1 { body.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
        body.storeBytes(of: 0x30, toByteOffset: sign, as: UInt8.self)
        body.storeBytes(of: letter, toByteOffset: sign + 1, as: UInt8.self)
        digits.withUnsafeBytes { digits in
            (body + sign + 2).copyMemory(from: digits.baseAddress ?? UnsafeRawPointer(body), byteCount: digits.count)
        }
        return string.offset
    }

    /// The bytes of an int that is not negative, if they are so many or fewer.
    func largeBytes(_ value: UInt64, _ count: Int, isLittle: Bool, _ core: Reference) -> UInt64? {
        guard count <= 1 << 22, let whole = integer(value), !whole.isNegative, whole.bitCount <= count * 8 else { return nil }
        var bytes = [UInt8](repeating: 0, count: count)
        for place in 0..<min(count, whole.limbs.count * 4) {
            bytes[isLittle ? place : count - 1 - place] = UInt8(truncatingIfNeeded: whole.limbs[place / 4] >> UInt32(place % 4 * 8))
        }
        return newBytes(bytes, core)
    }

    /// The int that is not negative and has these bytes.
    func largeNumber(_ bytes: [UInt8], isLittle: Bool) -> UInt64? {
        var limbs = [UInt32](repeating: 0, count: (bytes.count + 3) / 4)
        for place in 0..<bytes.count {
            limbs[place / 4] |= UInt32(bytes[isLittle ? place : bytes.count - 1 - place]) << UInt32(place % 4 * 8)
        }
        return integerSlot(PythonInteger(isNegative: false, limbs: limbs))
    }

    /// `_digest(name, message)`.
    func digest(_ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference) -> UInt64? {
        guard count == 2, let name = string(in: Slot(rawValue: arguments[0])), let message = byteValues(arguments[1], core),
            let digest = Digests.digest(memory.bytes(name), of: message)
        else { return nil }
        return newBytes(digest, core)
    }
}
