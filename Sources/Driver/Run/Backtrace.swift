import VM

/// The report about an exception that nobody caught.
struct Backtrace {
    /// Frames shown at each end of a long backtrace.
    private static let shownAtEnds = 20

    /// Name of the exception's class.
    let className: [UInt8]
    /// What the exception says, if that is known.
    let message: [UInt8]
    /// Newest frame first.
    let frames: [BacktraceEntry]

    /// Class and message of the exception, then one line for each frame, the newest first.
    var text: String {
        let message = message.isEmpty ? "" : ": \(printable(message))"
        var lines = ["uncaught exception \(printable(className))\(message)"]
        let entries = frames.filter { $0.className != StartClass.launcherName }
        let hidden = entries.count - 2 * Backtrace.shownAtEnds
        for (index, entry) in entries.enumerated() {
            if hidden > 1 && index == Backtrace.shownAtEnds { lines.append("    … \(hidden) more …") }
            if hidden > 1 && (Backtrace.shownAtEnds..<Backtrace.shownAtEnds + hidden).contains(index) { continue }
            lines.append("    at " + Backtrace.line(entry))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(_ entry: BacktraceEntry) -> String {
        let method = entry.method.isEmpty ? "[\(entry.ordinal)]" : printable(entry.method)
        let line = entry.line > 0 ? ":\(entry.line)" : ""
        let place = entry.sourceFile.isEmpty ? "" : " (\(printable(entry.sourceFile))\(line))"
        return "\(printable(entry.className)).\(method)\(place)"
    }
}
