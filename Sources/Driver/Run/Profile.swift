import VM

/// Where a running program spends its time, for `--profile`.
///
/// The program is looked at between two short time slices, at most once in `interval`. What has passed since the last look counts
/// for the frames that are there: for the innermost method and line as their own time, for the others as time of what they call.
struct Profile {
    /// Calls and loop turns between two chances to look.
    static let slice: Int32 = 500
    /// Nanoseconds between two looks.
    private static let interval: UInt64 = 200_000
    /// Rows of a table.
    private static let shown = 25
    /// Frames of deeper stacks are not looked at.
    private static let depth = 200

    /// Nanoseconds of one method or line.
    private struct Times {
        var own: UInt64 = 0
        var whole: UInt64 = 0
    }

    private var methods: [String: Times] = [:]
    private var lines: [String: Times] = [:]
    private var last = Stopwatch.now()
    private var sum: UInt64 = 0
    private var looks = 0

    /// Takes note of the frames of the thread that ran last, if it is time to.
    mutating func look(at vm: VM) {
        let time = Stopwatch.now() - last
        guard time >= Profile.interval else { return }
        // A look is not the program's time.
        defer { last = Stopwatch.now() }
        sum += time
        looks += 1
        var seenMethods: Set<String> = []
        var seenLines: Set<String> = []
        for (index, frame) in vm.currentFrames(limit: Profile.depth).enumerated() {
            let file = printable(frame.sourceFile).split(separator: "/").last.map(String.init) ?? ""
            let method = printable(frame.className) + "." + (frame.method.isEmpty ? "[\(frame.ordinal)]" : printable(frame.method))
            let line = file.isEmpty ? method : "\(file):\(frame.line)"
            if index == 0 {
                methods[method, default: Times()].own += time
                lines[line, default: Times()].own += time
            }
            if seenMethods.insert(method).inserted { methods[method, default: Times()].whole += time }
            if seenLines.insert(line).inserted { lines[line, default: Times()].whole += time }
        }
    }

    /// Two tables: methods by their own time, and lines by the time with all they call.
    var report: String {
        "profile: \(looks) looks in \(sum / 1_000_000) ms\n" + table("method", methods) { $0.own }
            + table("line", lines) { $0.whole }
    }

    private func table(_ title: String, _ times: [String: Times], by key: (Times) -> UInt64) -> String {
        let rows = times.sorted { (key($0.value), $1.key) > (key($1.value), $0.key) }.prefix(Profile.shown)
        return "   own  whole  \(title)\n"
            + rows.map { "\(share($0.value.own)) \(share($0.value.whole))  \($0.key)\n" }.joined()
    }

    /// Hundredths of the whole time, with one digit behind the point.
    private func share(_ time: UInt64) -> String {
        let tenths = sum == 0 ? 0 : time * 1000 / sum
        let text = "\(tenths / 10).\(tenths % 10)%"
        return String(repeating: " ", count: max(0, 6 - text.count)) + text
    }
}
