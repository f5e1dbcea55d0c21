import SnapshotStore

/// How long one snapshot has taken, told in a line when it is durable. Times are nanoseconds of a clock that nobody sets.
public struct SnapshotTrace {
    private let reason: SnapshotReason
    private let start: Int64
    private let pause: Int64
    private let pages: Int
    private var longestStep: Int64 = 0

    /// - Parameters:
    ///   - start: when the program was stopped for the instant of the snapshot.
    ///   - end: when it could go on.
    ///   - pages: how many pages there are to write.
    public init(_ reason: SnapshotReason, start: Int64, end: Int64, pages: Int) {
        self.reason = reason
        self.start = start
        self.pages = pages
        pause = end - start
    }

    /// Takes note of a step between two time slices.
    public mutating func step(took time: Int64) { longestStep = max(longestStep, time) }

    /// What is told, without the end of the line.
    /// - Parameters:
    ///   - number: the snapshot's number.
    ///   - blocks: blocks that were written for it.
    ///   - now: when it was durable.
    public func line(number: UInt64, blocks: UInt64, now: Int64) -> [UInt8] {
        var text: [UInt8] = []
        func add(_ words: StaticString) { text += words.bytes }
        func add(_ value: Int64) { text += IntNatives.decimal(value) }
        /// Milliseconds with three decimals.
        func add(time: Int64) {
            add(time / 1_000_000)
            add(".")
            let rest = max(0, time / 1000 % 1000)
            if rest < 100 { add("0") }
            if rest < 10 { add("0") }
            add(rest)
        }
        add("snapshot ")
        add(Int64(truncatingIfNeeded: number))
        add(" (")
        add(reason.text)
        add("): ")
        add(Int64(pages))
        add(" pages, ")
        add(Int64(truncatingIfNeeded: blocks) * Int64(StoreLayout.blockBytes))
        add(" bytes written, pause ")
        add(time: pause)
        add(" ms, longest step ")
        add(time: longestStep)
        add(" ms, durable after ")
        add(time: now - start)
        add(" ms")
        return text
    }
}
