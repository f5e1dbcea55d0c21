/// A random number generator whose sequence is fixed by its seed (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number from 0 to `bound` - 1.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// True with a probability of `percent` / 100.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }

    /// An element, drawn in proportion to its weight.
    mutating func weighted<T>(_ list: [(Int, T)]) -> T {
        var at = below(list.reduce(0) { $0 + $1.0 })
        for (weight, value) in list {
            if at < weight { return value }
            at -= weight
        }
        return list[0].1
    }
}
