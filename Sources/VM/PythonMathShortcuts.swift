import ObjectMemory

/// Functions of the module math for floats and short ints, and of ints. Nil where they raise an exception, for other values, and where
/// memory is short.
extension VM {
    private func double(_ value: UInt64) -> Double? {
        let slot = Slot(rawValue: value)
        if slot.isDouble { return slot.double }
        return slot.isShortLong ? Double(slot.shortLong) : nil
    }

    func mathShortcut(_ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int) -> UInt64? {
        let first = Slot(rawValue: arguments[0])
        func second() -> Slot? { count == 2 ? Slot(rawValue: arguments[1]) : nil }
        switch shortcut {
        case .arcTangent2:
            guard count == 2, let y = double(arguments[0]), let x = double(arguments[1]) else { return nil }
            return Slot(double: Trigonometry.atan2(y, x)).rawValue
        case .arcTangent: return real(first, count) { Trigonometry.atan($0) }
        case .tangent: return real(first, count) { $0.isFinite ? Trigonometry.tan($0) : nil }
        case .exponential: return real(first, count) { $0 < 700 ? Exponential.exp($0) : nil }
        case .logarithm: return real(first, count) { $0 > 0 ? Exponential.log($0) : nil }
        case .isNaN:
            guard count == 1, first.isDouble || first.isShortLong else { return nil }
            return Slot(int: first.isDouble && first.double.isNaN ? 1 : 0).rawValue
        case .degrees: return real(first, count) { $0 * (180.0 / 3.141592653589793) }
        case .radians: return real(first, count) { $0 * (3.141592653589793 / 180.0) }
        case .realPower:
            guard count == 2, let x = double(arguments[0]), let y = double(arguments[1]), x > 0, x.isFinite, y.isFinite else { return nil }
            let result = Exponential.pow(x, y)
            return result.isFinite && result != 0 ? Slot(double: result).rawValue : nil
        case .hypotenuse:
            guard count == 2, let x = double(arguments[0]), let y = double(arguments[1]) else { return nil }
            return Self.distance(x.magnitude, y.magnitude).map { Slot(double: $0).rawValue }
        case .commonDivisor:
            guard let other = second() else { return nil }
            guard first.isShortLong, other.isShortLong else { return largeDivisor(first.rawValue, other.rawValue) }
            var (a, b) = (first.shortLong.magnitude, other.shortLong.magnitude)
            while b != 0 { (a, b) = (b, a % b) }
            return Slot.fitsShort(Int64(a)) ? Slot(shortLong: Int64(a)).rawValue : nil
        case .integerRoot:
            guard count == 1, first.isShortLong, first.shortLong >= 0 else { return nil }
            // A root of less than 53 bits is at most one too large.
            var root = Int64(Rounding.squareRoot(Double(first.shortLong)))
            if root * root > first.shortLong { root -= 1 }
            return Slot(shortLong: root).rawValue
        case .factorial:
            guard count == 1, first.isShortLong, first.shortLong >= 0, first.shortLong <= 16 else { return nil }
            var result: Int64 = 1
            for factor in stride(from: 2, through: first.shortLong, by: 1) { result *= factor }
            return Slot.fitsShort(result) ? Slot(shortLong: result).rawValue : nil
        case .choices:
            guard let other = second(), first.isShortLong, other.isShortLong, first.shortLong >= 0, other.shortLong >= 0 else { return nil }
            let n = first.shortLong
            guard other.shortLong <= n else { return Slot(shortLong: 0).rawValue }
            var result: Int64 = 1
            for index in 0..<min(other.shortLong, n - other.shortLong) {
                let (product, overflow) = result.multipliedReportingOverflow(by: n - index)
                if overflow { return nil }
                result = product / (index + 1)
            }
            return Slot.fitsShort(result) ? Slot(shortLong: result).rawValue : nil
        default: return nil
        }
    }

    /// The length of the hypotenuse as the library has it, with the rounding of the squares and of the root; nil for what is very large or small.
    private static func distance(_ x: Double, _ y: Double) -> Double? {
        let top = max(x, y)
        guard top < 1e290, top > 1e-290 else { return nil }
        let scale = Exponential.power2(-(Int(top.exponent) + 1))
        func square(_ x: Double) -> (Double, Double) {
            let t = 134217729.0 * x
            let high = t - (t - x)
            let low = x - high
            let square = x * x
            return (square, (high * high - square + 2.0 * high * low) + low * low)
        }
        var (total, rest) = (0.0, 0.0)
        for value in [x, y] {
            let (high, low) = square(value * scale)
            let sum = total + high
            rest += (total >= high ? total - sum + high : high - sum + total) + low
            total = sum
        }
        let root = Rounding.squareRoot(total + rest)
        let (high, low) = square(root)
        return (root + ((total - high) + (rest - low)) / (2.0 * root)) / scale
    }

    // MARK: Ints

    func numberShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        let first = Slot(rawValue: arguments[0])
        switch shortcut {
        case .round: return rounded(first, arguments, count)
        case .binary: return count == 1 ? digits(first, bits: 1, UInt8(ascii: "b")) : nil
        case .octal: return count == 1 ? digits(first, bits: 3, UInt8(ascii: "o")) : nil
        case .hexadecimal: return count == 1 ? digits(first, bits: 4, UInt8(ascii: "x")) : nil
        case .divideModulo:
            guard count == 2, let quotient = pythonBinary(.floorDivide, arguments[0], arguments[1]), first.isShortLong,
                let rest = pythonBinary(.modulo, arguments[0], arguments[1])
            else { return nil }
            let classes = state.pointee.python
            guard let made = newList(2, classes.tuple, kind: memory.slot(core, classes.tupleType)) else { return nil }
            memory.storeSlot(made.page, 0, Slot(rawValue: quotient))
            memory.storeSlot(made.page, 1, Slot(rawValue: rest))
            return made.list.offset
        case .power:
            guard count == 3, first.isShortLong else { return nil }
            let (exponent, modulus) = (Slot(rawValue: arguments[1]), Slot(rawValue: arguments[2]))
            guard exponent.isShortLong, modulus.isShortLong, exponent.shortLong >= 0, modulus.shortLong > 0 else { return nil }
            let divisor = UInt64(modulus.shortLong)
            let rest = first.shortLong % modulus.shortLong
            var base = UInt64(rest < 0 ? rest + modulus.shortLong : rest)
            var result = 1 % divisor
            var left = exponent.shortLong
            // Bare machines divide no 128 bits; numbers below 2^47 times 16 bits fit into 64.
            func product(_ a: UInt64, _ b: UInt64) -> UInt64 {
                if divisor <= 1 << 32 { return a * b % divisor }
                let upper = ((a * (b >> 32) % divisor) << 16 + a * (b >> 16 & 0xFFFF)) % divisor
                return (upper << 16 + a * (b & 0xFFFF)) % divisor
            }
            while left > 0 {
                if left & 1 != 0 { result = product(result, base) }
                base = product(base, base)
                left >>= 1
            }
            return Slot(shortLong: Int64(result)).rawValue
        case .bitLength:
            guard count == 1 else { return nil }
            guard first.isShortLong else { return largeBitLength(first.rawValue) }
            return Slot(shortLong: Int64(64 - first.shortLong.magnitude.leadingZeroBitCount)).rawValue
        case .bitCount:
            guard count == 1 else { return nil }
            guard first.isShortLong else { return largeBitCount(first.rawValue) }
            return Slot(shortLong: Int64(first.shortLong.magnitude.nonzeroBitCount)).rawValue
        case .toBytes: return byteText(first, arguments, count, core)
        case .fromBytes: return wholeNumber(arguments, count, core)
        default: return nil
        }
    }

    /// `round` of a float to an int or to places, and of an int to places that it does not have.
    private func rounded(_ value: Slot, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int) -> UInt64? {
        let places = count == 2 ? Slot(rawValue: arguments[1]) : .null
        guard count == 1 || count == 2, places.isNull || places.isShortLong else { return nil }
        if value.isShortLong { return places.isNull || places.shortLong >= 0 ? value.rawValue : nil }
        guard value.isDouble, value.double.magnitude < 70_368_744_177_664 else { return nil }
        if !places.isNull {
            return Slot(double: PythonFormat.rounded(value.double, places: Int(clamping: places.shortLong))).rawValue
        }
        let floor = Rounding.floor(value.double)
        let rest = value.double - floor
        let whole = Int64(floor)
        return Slot(shortLong: rest > 0.5 || rest == 0.5 && whole & 1 != 0 ? whole + 1 : whole).rawValue
    }

    /// An int in a base of so many bits, with its prefix.
    private func digits(_ value: Slot, bits: UInt64, _ letter: UInt8) -> UInt64? {
        guard value.isShortLong else { return largeDigits(value.rawValue, bits: bits, letter) }
        var rest = value.shortLong.magnitude
        let size = max(1, (64 - rest.leadingZeroBitCount + Int(bits) - 1) / Int(bits))
        let sign = value.shortLong < 0 ? 1 : 0
        guard let string = newString(sign + 2 + size) else { return nil }
        let body = memory.body(string)
        if sign == 1 { body.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 0, as: UInt8.self) }
        body.storeBytes(of: 0x30, toByteOffset: sign, as: UInt8.self)
        body.storeBytes(of: letter, toByteOffset: sign + 1, as: UInt8.self)
        for place in stride(from: sign + 1 + size, to: sign + 1, by: -1) {
            let digit = UInt8(rest & ((1 << bits) - 1))
            body.storeBytes(of: digit < 10 ? 0x30 + digit : 0x57 + digit, toByteOffset: place, as: UInt8.self)
            rest >>= bits
        }
        return string.offset
    }

    /// `int(text, radix)` of digits alone.
    func parsed(_ value: Slot, radix: Slot) -> UInt64? {
        guard let text = string(in: value), radix.isShortLong, radix.shortLong >= 2, radix.shortLong <= 36 else { return nil }
        let bytes = memory.bytes(text)
        guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
        var result: Int64 = 0
        for byte in bytes {
            let letter = byte | 0x20
            let digit = byte &- 0x30 < 10 ? byte &- 0x30 : letter &- 0x61 < 26 && byte >= 0x41 ? letter &- 0x57 : 255
            guard Int64(digit) < radix.shortLong else { return nil }
            result = result * radix.shortLong + Int64(digit)
            guard Slot.fitsShort(result) else { return nil }
        }
        return Slot(shortLong: result).rawValue
    }

    /// Whether a word says that the lowest byte comes first.
    private func isLittle(_ value: UInt64) -> Bool? {
        guard let text = string(in: Slot(rawValue: value)) else { return nil }
        if memory.equalBytes(text, StaticString("little").bytes) { return true }
        return memory.equalBytes(text, StaticString("big").bytes) ? false : nil
    }

    /// `to_bytes` of an int that is not negative, with a length and an order.
    private func byteText(_ value: Slot, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference) -> UInt64? {
        let length = Slot(rawValue: arguments[1])
        guard count == 3, length.isShortLong, length.shortLong > 0, let isLittle = isLittle(arguments[2]) else { return nil }
        if length.shortLong > 8 { return largeBytes(value.rawValue, Int(length.shortLong), isLittle: isLittle, core) }
        guard let whole = longValue(value), whole >= 0, length.shortLong == 8 || whole >> (8 * length.shortLong) == 0
        else { return nil }
        var bytes: [UInt8] = []
        for index in 0..<Int(length.shortLong) {
            let place = isLittle ? index : Int(length.shortLong) - 1 - index
            bytes.append(UInt8(truncatingIfNeeded: whole >> (8 * Int64(place))))
        }
        return newBytes(bytes, core)
    }

    /// `int.from_bytes(bytes, order)`.
    private func wholeNumber(_ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference) -> UInt64? {
        guard count == 2 || count == 3, let kinds = array(in: memory.slot(core, state.pointee.python.kinds)), arrayCount(kinds) > 5,
            arrayElement(kinds, 2).rawValue == arguments[0], let bytes = byteValues(arguments[1], core),
            let isLittle = count == 3 ? isLittle(arguments[2]) : false
        else { return nil }
        if bytes.count > 5 { return largeNumber(bytes, isLittle: isLittle) }
        var result: UInt64 = 0
        for index in 0..<bytes.count { result = result << 8 | UInt64(bytes[isLittle ? bytes.count - 1 - index : index]) }
        guard result < 1 << 63, Slot.fitsShort(Int64(result)) else { return nil }
        return Slot(shortLong: Int64(result)).rawValue
    }
}
