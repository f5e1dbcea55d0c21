import Glibc

/// Time spent by name, for `--time-passes`. Names keep the order of their first use.
final class Stopwatch {
    private var names: [String] = []
    private var nanoseconds: [String: UInt64] = [:]

    /// Runs a piece of work and adds its time to a name.
    func time<Value, Problem: Error>(_ name: String, _ work: () throws(Problem) -> Value) throws(Problem) -> Value {
        let start = Stopwatch.now()
        defer { add(name, Stopwatch.now() - start) }
        return try work()
    }

    /// Adds nanoseconds to a name.
    func add(_ name: String, _ time: UInt64) {
        if nanoseconds[name] == nil { names.append(name) }
        nanoseconds[name, default: 0] += time
    }

    /// A monotonic clock in nanoseconds.
    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// A table of milliseconds with three digits, one line for each name and a sum.
    var table: String {
        func line(_ name: String, _ time: UInt64) -> String {
            let micros = time / 1_000
            let fraction = String(micros % 1_000)
            let text = "\(micros / 1_000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
            return String(repeating: " ", count: max(0, 12 - text.count)) + text + " ms  \(name)\n"
        }
        let rows = names.map { line($0, nanoseconds[$0]!) }.joined()
        return rows + line("total", nanoseconds.values.reduce(0, +))
    }
}
