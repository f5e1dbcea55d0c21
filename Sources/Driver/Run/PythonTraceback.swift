import VM

extension UncaughtException {
    /// For an exception of a Python program: its frames, the newest last, with their source lines, as Python shows them. Nil for
    /// other programs.
    func pythonTraceback(files: HostFiles) -> String? {
        let shown = backtrace.filter { printable($0.sourceFile).hasSuffix(".py") }
            .filter { !printable($0.className).hasPrefix(".python.") && printable($0.method) != "main" }
        guard !shown.isEmpty else { return nil }
        var lines = ["Traceback (most recent call last):"]
        let entries = Array(shown.reversed())
        let hidden = entries.count - 2 * UncaughtException.shownAtEnds
        for (index, entry) in entries.enumerated() {
            if hidden > 1 && index == UncaughtException.shownAtEnds { lines.append("  [\(hidden) more]") }
            if hidden > 1 && (UncaughtException.shownAtEnds..<UncaughtException.shownAtEnds + hidden).contains(index) { continue }
            let path = printable(entry.sourceFile)
            let parts = printable(entry.className).split(separator: ".").map(String.init)
            let name = parts.count < 2 ? "<module>" : parts[parts.count - 1].hasPrefix("lambda") ? "<lambda>" : parts[parts.count - 1]
            lines.append("  File \"\(path)\", line \(entry.line), in \(name)")
            if let bytes = try? files.read(path) {
                let source = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                if entry.line > 0, Int(entry.line) <= source.count {
                    lines.append("    " + source[Int(entry.line) - 1].drop { $0 == " " || $0 == "\t" })
                }
            }
        }
        lines.append(printable(text))
        return lines.joined(separator: "\n") + "\n"
    }
}
