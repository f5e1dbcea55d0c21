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

    /// For an exception of a Python program: its frames, the newest last, with their source lines, as Python shows them. Nil for
    /// other programs.
    func pythonText(files: HostFiles) -> String? {
        let shown = frames.filter { printable($0.sourceFile).hasSuffix(".py") }
            .filter { !printable($0.className).hasPrefix(".python.") && printable($0.method) != "main" }
        guard !shown.isEmpty else { return nil }
        var lines = ["Traceback (most recent call last):"]
        let entries = Array(shown.reversed())
        let hidden = entries.count - 2 * Backtrace.shownAtEnds
        for (index, entry) in entries.enumerated() {
            if hidden > 1 && index == Backtrace.shownAtEnds { lines.append("  [\(hidden) more]") }
            if hidden > 1 && (Backtrace.shownAtEnds..<Backtrace.shownAtEnds + hidden).contains(index) { continue }
            let path = printable(entry.sourceFile)
            let parts = printable(entry.className).split(separator: ".").map(String.init)
            let name = parts.count < 2 ? "<module>" : parts[parts.count - 1].hasPrefix("lambda") ? "<lambda>" : parts[parts.count - 1]
            lines.append("  File \"\(path)\", line \(entry.line), in \(name)")
            if let bytes = try? files.read(path) {
                let text = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                if entry.line > 0, Int(entry.line) <= text.count {
                    lines.append("    " + text[Int(entry.line) - 1].drop { $0 == " " || $0 == "\t" })
                }
            }
        }
        lines.append(printable(message))
        return lines.joined(separator: "\n") + "\n"
    }

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
