extension MachineClock {
    /// Nanoseconds of some steps of a counter.
    /// - Parameters:
    ///   - rate: steps in a unit of time, below 2³⁰.
    ///   - unit: nanoseconds in that unit, at most a second's.
    static func nanoseconds(_ steps: UInt64, rate: UInt64, unit: UInt64) -> Int64 {
        Int64(truncatingIfNeeded: steps / rate &* unit &+ steps % rate &* unit / rate)
    }
}
