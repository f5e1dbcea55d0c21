import ObjectMemory

/// A whole number of at most 128 bits and its sign: what hashes, bit boards and products of 64 bits are made of. `PythonInteger` has
/// no limit, but takes two arrays for each operation.
struct WideInteger {
    var isNegative: Bool
    var high: UInt64
    var low: UInt64

    init(isNegative: Bool, high: UInt64, low: UInt64) {
        self.isNegative = isNegative && (high | low) != 0
        self.high = high
        self.low = low
    }

    init(_ value: Int64) { self.init(isNegative: value < 0, high: 0, low: value.magnitude) }

    var negated: WideInteger { WideInteger(isNegative: !isNegative, high: high, low: low) }

    /// The value if it fits 64 bits.
    var small: Int64? {
        if high != 0 { return nil }
        if isNegative { return low <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- low) : nil }
        return low < 1 << 63 ? Int64(low) : nil
    }

    // MARK: Comparison

    /// Negative, 0 or positive as the magnitude is less than, equal to or greater than another one.
    private func order(_ other: WideInteger) -> Int {
        if high != other.high { return high < other.high ? -1 : 1 }
        return low < other.low ? -1 : low > other.low ? 1 : 0
    }

    /// Negative, 0 or positive as the value is less than, equal to or greater than another one.
    func compare(_ other: WideInteger) -> Int {
        if isNegative != other.isNegative { return isNegative ? -1 : 1 }
        return isNegative ? other.order(self) : order(other)
    }

    // MARK: Arithmetic; nil if the result has more bits

    func adding(_ other: WideInteger) -> WideInteger? {
        if isNegative == other.isNegative {
            let (low, carry) = low.addingReportingOverflow(other.low)
            let (part, overflow) = high.addingReportingOverflow(other.high)
            let (high, more) = part.addingReportingOverflow(carry ? 1 : 0)
            return overflow || more ? nil : WideInteger(isNegative: isNegative, high: high, low: low)
        }
        let (greater, less) = order(other) >= 0 ? (self, other) : (other, self)
        let (low, borrow) = greater.low.subtractingReportingOverflow(less.low)
        return WideInteger(isNegative: greater.isNegative, high: greater.high &- less.high &- (borrow ? 1 : 0), low: low)
    }

    func multiplied(by other: WideInteger) -> WideInteger? {
        guard high == 0, other.high == 0 else { return nil }
        let product = low.multipliedFullWidth(by: other.low)
        return WideInteger(isNegative: isNegative != other.isNegative, high: product.high, low: product.low)
    }

    /// Quotient, rounded down, and the remainder with the divisor's sign, for divisors of at most 32 bits and for numbers of at most 64.
    func dividedFloor(by other: WideInteger) -> (quotient: WideInteger, remainder: WideInteger)? {
        guard other.high == 0, other.low != 0 else { return nil }
        var (quotient, rest) = (WideInteger(0), UInt64(0))
        if high == 0 {
            quotient.low = low / other.low
            rest = low % other.low
        } else {
            guard other.low <= 0xFFFF_FFFF else { return nil }
            var limbs: (UInt64, UInt64, UInt64, UInt64) = (high >> 32, high & 0xFFFF_FFFF, low >> 32, low & 0xFFFF_FFFF)
            func step(_ limb: inout UInt64) {
                let value = rest << 32 | limb
                limb = value / other.low
                rest = value % other.low
            }
            step(&limbs.0)
            step(&limbs.1)
            step(&limbs.2)
            step(&limbs.3)
            quotient = WideInteger(isNegative: false, high: limbs.0 << 32 | limbs.1, low: limbs.2 << 32 | limbs.3)
        }
        if isNegative != other.isNegative {
            if rest != 0 {
                guard let next = quotient.adding(WideInteger(1)) else { return nil }
                quotient = next
                rest = other.low - rest
            }
            quotient = quotient.negated
        }
        return (quotient, WideInteger(isNegative: other.isNegative, high: 0, low: rest))
    }

    // MARK: Bits

    /// Two words of the two's complement, and the one that goes on without end.
    private var complement: (low: UInt64, high: UInt64, sign: UInt64) {
        guard isNegative else { return (low, high, 0) }
        let (inverted, carry) = (~low).addingReportingOverflow(1)
        // Of a magnitude of 2 to the 128, which no value here has, the second word would overflow too.
        return (inverted, ~high &+ (carry ? 1 : 0), UInt64.max)
    }

    func bitwise(_ other: WideInteger, _ operation: (UInt64, UInt64) -> UInt64) -> WideInteger? {
        let (a, b) = (complement, other.complement)
        let (low, high, sign) = (operation(a.low, b.low), operation(a.high, b.high), operation(a.sign, b.sign))
        guard sign != 0 else { return WideInteger(isNegative: false, high: high, low: low) }
        let (inverted, carry) = (~low).addingReportingOverflow(1)
        let (magnitude, overflow) = (~high).addingReportingOverflow(carry ? 1 : 0)
        return overflow ? nil : WideInteger(isNegative: true, high: magnitude, low: inverted)
    }

    func shiftedLeft(_ count: Int64) -> WideInteger? {
        guard count >= 0, count < 128 else { return nil }
        if count == 0 { return self }
        if count >= 64 {
            guard high == 0, count == 64 || low >> UInt64(128 - count) == 0 else { return nil }
            return WideInteger(isNegative: isNegative, high: low << UInt64(count - 64), low: 0)
        }
        guard high >> UInt64(64 - count) == 0 else { return nil }
        return WideInteger(isNegative: isNegative, high: high << UInt64(count) | low >> UInt64(64 - count), low: low << UInt64(count))
    }

    func shiftedRight(_ count: Int64) -> WideInteger? {
        guard count >= 0 else { return nil }
        if isNegative {
            // Rounded down: of the number one nearer to zero, one further away.
            guard let nearer = adding(WideInteger(1)) else { return nil }
            return nearer.negated.shiftedRight(count)?.adding(WideInteger(1))?.negated
        }
        if count >= 128 { return WideInteger(0) }
        if count == 0 { return self }
        if count >= 64 { return WideInteger(isNegative: false, high: 0, low: high >> UInt64(count - 64)) }
        return WideInteger(isNegative: false, high: high >> UInt64(count), low: low >> UInt64(count) | high << UInt64(64 - count))
    }

    func power(_ exponent: Int64) -> WideInteger? {
        guard exponent >= 0 else { return nil }
        var (result, base, left) = (WideInteger(1), self, exponent)
        while true {
            if left & 1 == 1 {
                guard let next = result.multiplied(by: base) else { return nil }
                result = next
            }
            left >>= 1
            if left == 0 { return result }
            guard let next = base.multiplied(by: base) else { return nil }
            base = next
        }
    }
}

/// Operators on ints of more than 48 bits.
extension VM {
    /// The int in a slot if it has at most 128 bits; nil for bools and everything else.
    func wide(_ value: UInt64) -> WideInteger? {
        let slot = Slot(rawValue: value)
        if slot.isShortLong { return WideInteger(slot.shortLong) }
        guard slot.isReference, !slot.isNull else { return nil }
        let owner = memory.classOf(slot.reference)
        let place = slot.reference.offset + Header.bytes
        if owner == classObject(.long) { return WideInteger(Int64(bitPattern: memory.load(place))) }
        // A byte for the sign, then limbs of four bytes (`PythonArithmetic.number`).
        let size = memory.size(slot.reference)
        guard owner == classObject(.binary), size <= 17, size & 3 == 1 else { return nil }
        func word(_ index: UInt64) -> UInt64 { index * 8 < UInt64(size) ? memory.load(place + index * 8) : 0 }
        let (first, second, third) = (word(0), word(1), word(2))
        let (low, high) = (first >> 8 | second << 56, second >> 8 | third << 56)
        let bits = UInt64(size - 1) * 8
        return WideInteger(
            isNegative: first & 0xFF == 1, high: bits > 64 ? (bits == 128 ? high : high & (1 << (bits - 64) - 1)) : 0,
            low: bits >= 64 ? low : low & (1 << bits - 1))
    }

    /// The result of an operator on two ints of which one has more than 48 bits, or whose result has; nil for other operands, for
    /// errors, for larger results, and where memory is short. Collects nothing.
    @inline(never)
    func wideBinary(_ code: Int32, _ left: UInt64, _ right: UInt64) -> UInt64? {
        guard let operation = PythonArithmetic.Operation(rawValue: code), let a = wide(left), let b = wide(right) else { return nil }
        switch operation {
        case .add: return slot(a.adding(b))
        case .subtract: return slot(a.adding(b.negated))
        case .multiply: return slot(a.multiplied(by: b))
        case .floorDivide: return slot(a.dividedFloor(by: b)?.quotient)
        case .modulo: return slot(a.dividedFloor(by: b)?.remainder)
        case .bitAnd: return slot(a.bitwise(b) { $0 & $1 })
        case .bitOr: return slot(a.bitwise(b) { $0 | $1 })
        case .bitXor: return slot(a.bitwise(b) { $0 ^ $1 })
        case .shiftLeft: return slot(b.small.flatMap { a.shiftedLeft($0) })
        case .shiftRight: return slot(b.small.flatMap { a.shiftedRight($0) })
        case .power: return slot(b.small.flatMap { a.power($0) })
        default: return nil
        }
    }

    /// The answer of a comparison of two ints of which one has more than 48 bits; nil for other values.
    func wideAnswer(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64) -> Bool? {
        guard let a = wide(left), let b = wide(right) else { return nil }
        let order = a.compare(b)
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

    /// A slot with the int; nil where memory is short.
    private func slot(_ value: WideInteger?) -> UInt64? {
        guard let value else { return nil }
        if let small = value.small {
            if Slot.fitsShort(small) { return Slot(shortLong: small).rawValue }
            guard let made = memory.allocateWithoutCollecting(classObject(.long), kind: .bytes, size: 8) else { return nil }
            memory.store(made.offset + Header.bytes, UInt64(bitPattern: small))
            return made.offset
        }
        let bits = value.high != 0 ? 128 - value.high.leadingZeroBitCount : 64 - value.low.leadingZeroBitCount
        let size = 1 + (bits + 31) / 32 * 4
        guard let made = memory.allocateWithoutCollecting(classObject(.binary), kind: .bytes, size: size) else { return nil }
        let place = made.offset + Header.bytes
        memory.store(place, (value.isNegative ? 1 : 0) | value.low << 8)
        if size > 8 { memory.store(place + 8, value.low >> 56 | value.high << 8) }
        if size > 16 { memory.store(place + 16, value.high >> 56) }
        return made.offset
    }
}
