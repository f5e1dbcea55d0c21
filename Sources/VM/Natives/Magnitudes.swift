/// Products and divisors of whole numbers without sign: limbs of 32 bits, the least significant first.
enum Magnitudes {
    /// So many words of 64 bits in the shorter factor are multiplied limb by limb; more in three products of half the length
    /// (Karatsuba).
    private static let fewWords = 32

    /// - Precondition: neither is empty.
    static func product(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        let count = left.count + right.count
        if min(left.count, right.count) <= 4 {
            let (longer, shorter) = left.count >= right.count ? (left, right) : (right, left)
            var result = [UInt32](repeating: 0, count: count)
            result.withUnsafeMutableBufferPointer { result in
                longer.withUnsafeBufferPointer { longer in
                    for (place, factor) in shorter.enumerated() {
                        var carry: UInt64 = 0
                        for index in 0..<longer.count {
                            carry &+= UInt64(longer[index]) &* UInt64(factor) &+ UInt64(result[index &+ place])
                            result[index &+ place] = UInt32(truncatingIfNeeded: carry)
                            carry >>= 32
                        }
                        result[longer.count + place] = UInt32(truncatingIfNeeded: carry)
                    }
                }
            }
            return result
        }
        let (first, second) = (words(left), words(right))
        var result = [UInt64](repeating: 0, count: first.count + second.count)
        result.withUnsafeMutableBufferPointer { result in
            first.withUnsafeBufferPointer { first in
                second.withUnsafeBufferPointer { second in multiply(first[...], second[...], into: result[...]) }
            }
        }
        return [UInt32](unsafeUninitializedCapacity: count) { limbs, filled in
            for index in 0..<count { limbs[index] = UInt32(truncatingIfNeeded: result[index / 2] >> (index & 1 == 0 ? 0 : 32)) }
            filled = count
        }
    }

    private static func words(_ limbs: [UInt32]) -> [UInt64] {
        let count = (limbs.count + 1) / 2
        return [UInt64](unsafeUninitializedCapacity: count) { words, filled in
            for index in 0..<count {
                let high = index * 2 + 1 < limbs.count ? UInt64(limbs[index * 2 + 1]) : 0
                words[index] = high << 32 | UInt64(limbs[index * 2])
            }
            filled = count
        }
    }

    private typealias Words = Slice<UnsafeBufferPointer<UInt64>>
    private typealias Room = Slice<UnsafeMutableBufferPointer<UInt64>>

    /// The result has as many words as both factors together, all of them zero before.
    private static func multiply(_ left: Words, _ right: Words, into result: Room) {
        let (longer, shorter) = left.count >= right.count ? (left, right) : (right, left)
        if shorter.isEmpty { return }
        if shorter.count <= fewWords {
            let (a, b, target) = (UnsafeBufferPointer(rebasing: longer), UnsafeBufferPointer(rebasing: shorter),
                UnsafeMutableBufferPointer(rebasing: result))
            for place in 0..<b.count {
                let factor = b[place]
                var carry: UInt64 = 0
                for index in 0..<a.count {
                    let product = a[index].multipliedFullWidth(by: factor)
                    let (part, overflow) = product.low.addingReportingOverflow(carry)
                    let (sum, more) = part.addingReportingOverflow(target[index &+ place])
                    target[index &+ place] = sum
                    carry = product.high &+ (overflow ? 1 : 0) &+ (more ? 1 : 0)
                }
                target[a.count &+ place] = carry
            }
            return
        }
        let half = (longer.count + 1) / 2
        if shorter.count <= half {
            // Parts of the longer factor, each as long as the shorter one.
            var room = [UInt64](repeating: 0, count: shorter.count * 2)
            var start = 0
            while start < longer.count {
                let part = longer.dropFirst(start).prefix(shorter.count)
                room.withUnsafeMutableBufferPointer { room in
                    for index in room.indices { room[index] = 0 }
                    let product = room[..<(part.count + shorter.count)]
                    multiply(part, shorter, into: product)
                    add(UnsafeBufferPointer(rebasing: Slice(base: UnsafeBufferPointer(room), bounds: product.indices)), to: result, at: start)
                }
                start += shorter.count
            }
            return
        }
        let (low, high) = (longer.prefix(half), longer.dropFirst(half))
        let (otherLow, otherHigh) = (shorter.prefix(half), shorter.dropFirst(half))
        let middle = result.startIndex + 2 * half
        multiply(low, otherLow, into: result[..<middle])
        multiply(high, otherHigh, into: result[middle...])
        let (sum, otherSum) = (total(low, high), total(otherLow, otherHigh))
        var mixed = [UInt64](repeating: 0, count: sum.count + otherSum.count)
        mixed.withUnsafeMutableBufferPointer { mixed in
            sum.withUnsafeBufferPointer { sum in
                otherSum.withUnsafeBufferPointer { otherSum in multiply(sum[...], otherSum[...], into: mixed[...]) }
            }
            subtract(result[..<middle], from: mixed)
            subtract(result[middle...], from: mixed)
        }
        mixed.withUnsafeBufferPointer { mixed in add(mixed, to: result, at: half) }
    }

    private static func total(_ low: Words, _ high: Words) -> [UInt64] {
        var result = [UInt64](low)
        result.append(0)
        result.withUnsafeMutableBufferPointer { result in add(UnsafeBufferPointer(rebasing: high), to: result[...], at: 0) }
        return result
    }

    /// The sum has room in the target; words of the summand that lie beyond it are zero.
    private static func add(_ summand: UnsafeBufferPointer<UInt64>, to result: Room, at start: Int) {
        let target = UnsafeMutableBufferPointer(rebasing: result)
        var carry: UInt64 = 0
        var place = start
        for word in summand {
            if place >= target.count { return }
            let (part, overflow) = target[place].addingReportingOverflow(word)
            let (sum, more) = part.addingReportingOverflow(carry)
            target[place] = sum
            carry = overflow || more ? 1 : 0
            place &+= 1
        }
        while carry != 0, place < target.count {
            let (sum, overflow) = target[place].addingReportingOverflow(1)
            target[place] = sum
            carry = overflow ? 1 : 0
            place &+= 1
        }
    }

    private static func subtract(_ part: Room, from target: UnsafeMutableBufferPointer<UInt64>) {
        let part = UnsafeMutableBufferPointer(rebasing: part)
        var borrow: UInt64 = 0
        for place in 0..<target.count {
            let word = place < part.count ? part[place] : 0
            if place >= part.count, borrow == 0 { return }
            let (rest, overflow) = target[place].subtractingReportingOverflow(word)
            let (difference, more) = rest.subtractingReportingOverflow(borrow)
            target[place] = difference
            borrow = overflow || more ? 1 : 0
        }
    }

    // MARK: Divisors

    /// The greatest common divisor (Lehmer): quotients are taken from the leading 62 bits as long as these decide them, and many steps of
    /// Euclid become one pass over the limbs.
    static func commonDivisor(_ left: PythonInteger, _ right: PythonInteger) -> PythonInteger {
        var (a, b) = (PythonInteger(isNegative: false, limbs: left.limbs), PythonInteger(isNegative: false, limbs: right.limbs))
        if PythonInteger.compareMagnitudes(a.limbs, b.limbs) < 0 { (a, b) = (b, a) }
        while b.limbs.count > 2 {
            let shift = a.bitCount - 62
            var (x, y) = (leading(a, shift), leading(b, shift))
            var (p, q, r, s): (Int64, Int64, Int64, Int64) = (1, 0, 0, 1)
            while y + r != 0, y + s != 0 {
                let quotient = (x + p) / (y + r)
                guard quotient < 1 << 30, quotient == (x + q) / (y + s) else { break }
                let (newR, newS) = (p - quotient * r, q - quotient * s)
                guard newR.magnitude < 1 << 30, newS.magnitude < 1 << 30 else { break }
                (p, q, r, s) = (r, s, newR, newS)
                (x, y) = (y, x - quotient * y)
            }
            if q == 0 {
                (a, b) = (b, a.dividedFloor(by: b).remainder)
            } else {
                (a, b) = (combined(a, p, b, q), combined(a, r, b, s))
            }
        }
        if a.limbs.count > 2, !b.isZero { (a, b) = (b, a.dividedFloor(by: b).remainder) }
        if b.isZero { return a }
        var (x, y) = (word(a), word(b))
        while y != 0 { (x, y) = (y, x % y) }
        return PythonInteger(isNegative: false, limbs: [UInt32(truncatingIfNeeded: x), UInt32(truncatingIfNeeded: x >> 32)])
    }

    private static func word(_ value: PythonInteger) -> UInt64 {
        (value.limbs.count > 1 ? UInt64(value.limbs[1]) << 32 : 0) | (value.limbs.isEmpty ? 0 : UInt64(value.limbs[0]))
    }

    private static func leading(_ value: PythonInteger, _ shift: Int) -> Int64 {
        Int64(bitPattern: word(value.magnitudeShiftedRight(shift)))
    }

    /// A sum of multiples that is not negative; the factors have less than 31 bits and different signs.
    private static func combined(_ a: PythonInteger, _ p: Int64, _ b: PythonInteger, _ q: Int64) -> PythonInteger {
        let limbs = [UInt32](unsafeUninitializedCapacity: a.limbs.count) { result, count in
            var carry: Int64 = 0
            for index in 0..<a.limbs.count {
                carry += p * Int64(a.limbs[index]) + q * (index < b.limbs.count ? Int64(b.limbs[index]) : 0)
                result[index] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            count = a.limbs.count
        }
        return PythonInteger(isNegative: false, limbs: limbs)
    }
}
