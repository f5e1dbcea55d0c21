import ObjectMemory

/// Operators on ints of which one has, or whose result has, more than 128 bits, without leaving the machine. Nil for other operands,
/// for errors, and where memory is short.
extension VM {
    /// The object of an int of more than 64 bits.
    private func large(_ value: UInt64) -> Reference? {
        guard value &- 1 < Slot.payloadMask else { return nil }
        let object = Reference(offset: value)
        return memory.classOf(object) == classObject(.binary) ? object : nil
    }

    /// Whether a value is an int, and no bool.
    private func isWhole(_ value: UInt64) -> Bool {
        let slot = Slot(rawValue: value)
        return slot.isShortLong || large(value) != nil || longValue(slot) != nil
    }

    @inline(never)
    func largeBinary(_ code: Int32, _ left: UInt64, _ right: UInt64) -> UInt64? {
        guard isWhole(left), isWhole(right), let operation = PythonArithmetic.Operation(rawValue: code), let a = integer(left),
            let b = integer(right)
        else { return nil }
        switch operation {
        case .add: return integerSlot(a.adding(b))
        case .subtract: return integerSlot(a.adding(b.negated))
        case .multiply: return a.limbs.count + b.limbs.count > 1 << 20 ? nil : integerSlot(a.multiplied(by: b))
        case .floorDivide: return b.isZero ? nil : integerSlot(a.dividedFloor(by: b).quotient)
        case .modulo: return b.isZero ? nil : integerSlot(a.dividedFloor(by: b).remainder)
        case .bitAnd: return integerSlot(a.bitwise(b) { $0 & $1 })
        case .bitOr: return integerSlot(a.bitwise(b) { $0 | $1 })
        case .bitXor: return integerSlot(a.bitwise(b) { $0 ^ $1 })
        case .shiftLeft, .shiftRight:
            guard let count = b.small, count >= 0, count < 1 << 26 else { return nil }
            return integerSlot(operation == .shiftLeft ? a.shiftedLeft(Int(count)) : a.shiftedRight(Int(count)))
        default: return nil
        }
    }

    /// The answer of a comparison of two ints of which one has more than 64 bits.
    func largeAnswer(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64) -> Bool? {
        let order: Int
        switch (large(left), large(right)) {
        case (nil, nil): return nil
        case (let a?, nil):
            guard Slot(rawValue: right).isShortLong || longValue(Slot(rawValue: right)) != nil else { return nil }
            order = isNegative(a) ? -1 : 1
        case (nil, let b?):
            guard Slot(rawValue: left).isShortLong || longValue(Slot(rawValue: left)) != nil else { return nil }
            order = isNegative(b) ? 1 : -1
        case (let a?, let b?):
            let isNegative = isNegative(a)
            if isNegative != self.isNegative(b) {
                order = isNegative ? -1 : 1
            } else {
                let magnitudes = compareLimbs(memory.bytes(a), memory.bytes(b))
                order = isNegative ? -magnitudes : magnitudes
            }
        }
        switch code {
        case .equal: return order == 0
        case .notEqual: return order != 0
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        case .greaterOrEqual: return order >= 0
        default: return nil
        }
    }

    private func isNegative(_ object: Reference) -> Bool { memory.bytes(object).first == 1 }

    /// The order of two magnitudes behind their signs: the last byte counts most.
    private func compareLimbs(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        var place = left.count - 4
        while place > 0 {
            let a = UInt32(littleEndian: left.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            let b = UInt32(littleEndian: right.loadUnaligned(fromByteOffset: place, as: UInt32.self))
            if a != b { return a < b ? -1 : 1 }
            place -= 4
        }
        return 0
    }
}
