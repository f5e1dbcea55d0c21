/// Arithmetic on the bounds of ints. Nil stands for an int that 64 bits may not hold.
enum IntBounds {
    /// The bounds of a result; nil where 64 bits may not be enough.
    static func of(_ operation: Operation, _ a: ClosedRange<Int64>?, _ b: ClosedRange<Int64>?) -> ClosedRange<Int64>? {
        if let a, let b, a.lowerBound == a.upperBound, b.lowerBound == b.upperBound {
            return exactly(operation, a.lowerBound, b.lowerBound).map { $0...$0 }
        }
        switch operation {
        case .Mod:
            guard let b, b.lowerBound > 0 else { return nil }
            if let a, a.lowerBound >= 0 { return 0...min(a.upperBound, b.upperBound - 1) }
            return 0...(b.upperBound - 1)
        case .BitAnd:
            let most = [a, b].compactMap { $0.flatMap { $0.lowerBound >= 0 ? $0.upperBound : nil } }.min()
            if let most { return 0...most }
            guard let a, let b else { return nil }
            return bits(a, b)
        default: break
        }
        guard let a, let b else { return nil }
        switch operation {
        case .Add:
            let (low, first) = a.lowerBound.addingReportingOverflow(b.lowerBound)
            let (high, second) = a.upperBound.addingReportingOverflow(b.upperBound)
            return first || second ? nil : low...high
        case .Sub:
            let (low, first) = a.lowerBound.subtractingReportingOverflow(b.upperBound)
            let (high, second) = a.upperBound.subtractingReportingOverflow(b.lowerBound)
            return first || second ? nil : low...high
        case .Mult: return products(a, b)
        case .Pow:
            // Squares only: what else is small enough is rare.
            guard b == 2...2, let all = products(a, a) else { return nil }
            return max(all.lowerBound, 0)...all.upperBound
        case .FloorDiv: return a.lowerBound >= 0 && b.lowerBound > 0 ? (a.lowerBound / b.upperBound)...(a.upperBound / b.lowerBound) : nil
        case .BitOr, .BitXor: return bits(a, b)
        case .LShift:
            guard b.lowerBound == b.upperBound, (0...62).contains(b.lowerBound) else { return nil }
            let factor = Int64(1) << b.lowerBound
            return products(a, factor...factor)
        case .RShift:
            guard b.lowerBound == b.upperBound, (0...63).contains(b.lowerBound) else { return nil }
            return (a.lowerBound >> b.lowerBound)...(a.upperBound >> b.lowerBound)
        default: return nil
        }
    }

    /// The result for two ints; nil where there is none, or 64 bits are not enough.
    static func exactly(_ operation: Operation, _ a: Int64, _ b: Int64) -> Int64? {
        func whole(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? { result.overflow ? nil : result.partialValue }
        switch operation {
        case .Add: return whole(a.addingReportingOverflow(b))
        case .Sub: return whole(a.subtractingReportingOverflow(b))
        case .Mult: return whole(a.multipliedReportingOverflow(by: b))
        case .FloorDiv, .Mod:
            guard b > 0 else { return nil }
            let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
            if operation == .Mod { return rest < 0 ? rest + b : rest }
            return rest < 0 ? quotient - 1 : quotient
        case .Pow:
            guard (0...64).contains(b) || b > 0 && (0...1).contains(a) else { return nil }
            var result: Int64 = 1
            for _ in 0..<min(b, 64) {
                guard let product = whole(result.multipliedReportingOverflow(by: a)) else { return nil }
                result = product
            }
            return result
        case .BitAnd: return a & b
        case .BitOr: return a | b
        case .BitXor: return a ^ b
        case .LShift: return (0...62).contains(b) ? whole(a.multipliedReportingOverflow(by: 1 << b)) : nil
        case .RShift: return (0...63).contains(b) ? a >> b : nil
        default: return nil
        }
    }

    private static func products(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> ClosedRange<Int64>? {
        var (low, high) = (Int64.max, Int64.min)
        for x in [a.lowerBound, a.upperBound] {
            for y in [b.lowerBound, b.upperBound] {
                let (product, overflow) = x.multipliedReportingOverflow(by: y)
                if overflow { return nil }
                low = min(low, product)
                high = max(high, product)
            }
        }
        return low...high
    }

    /// What so many bits as both operands have can hold.
    private static func bits(_ a: ClosedRange<Int64>, _ b: ClosedRange<Int64>) -> ClosedRange<Int64> {
        var ones: Int64 = 0
        for end in [a.lowerBound, a.upperBound, b.lowerBound, b.upperBound] { ones |= end < 0 ? ~end : end }
        let width = 64 - ones.leadingZeroBitCount
        let most = width >= 63 ? Int64.max : (Int64(1) << width) - 1
        return (a.lowerBound >= 0 && b.lowerBound >= 0 ? 0 : ~most)...most
    }
}
