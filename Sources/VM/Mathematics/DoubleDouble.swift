/// A number of about 106 bits: the unevaluated sum of two doubles, the second at most half a unit in the last place of
/// the first (Dekker 1971). For steps of a computation that would lose the last bits in one double.
struct DoubleDouble {
    var high: Double
    var low: Double

    init(_ high: Double, _ low: Double = 0) {
        self.high = high
        self.low = low
    }

    /// The exact sum of two doubles (Knuth's TwoSum).
    static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
        let total = a + b
        let rest = total - a
        return DoubleDouble(total, (a - (total - rest)) + (b - rest))
    }

    /// The exact sum of two doubles of which the first is not the smaller one.
    static func ordered(_ a: Double, _ b: Double) -> DoubleDouble {
        let total = a + b
        return DoubleDouble(total, b - (total - a))
    }

    /// The exact product of two doubles (Dekker's split; a fused instruction is not there on every processor).
    /// Both are below 2^970.
    static func product(_ a: Double, _ b: Double) -> DoubleDouble {
        let total = a * b
        let (aHigh, aLow) = split(a)
        let (bHigh, bLow) = split(b)
        return DoubleDouble(total, ((aHigh * bHigh - total) + aHigh * bLow + aLow * bHigh) + aLow * bLow)
    }

    private static func split(_ value: Double) -> (Double, Double) {
        let scaled = value * 134_217_729
        let high = scaled - (scaled - value)
        return (high, value - high)
    }

    static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let high = sum(a.high, b.high)
        let low = sum(a.low, b.low)
        let middle = ordered(high.high, high.low + low.high)
        return ordered(middle.high, middle.low + low.low)
    }

    static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let high = product(a.high, b.high)
        return ordered(high.high, high.low + (a.high * b.low + a.low * b.high))
    }

    static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
        let first = a.high / b.high
        let taken = b * DoubleDouble(first)
        let rest = a + DoubleDouble(-taken.high, -taken.low)
        return ordered(first, rest.high / b.high)
    }
}
