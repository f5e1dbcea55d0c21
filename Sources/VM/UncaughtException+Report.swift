/// The report about an exception that nobody caught.
extension UncaughtException {
    /// Frames shown at each end of a long backtrace.
    public static let shownAtEnds = 20

    /// Class and message of the exception, then one line for each frame, the newest first. Control characters of the
    /// program's texts become `?`.
    public var report: [UInt8] {
        var lines = StaticString("uncaught exception ").bytes + Self.printable(className)
        if !text.isEmpty { lines += StaticString(": ").bytes + Self.printable(text) }
        lines.append(UInt8(ascii: "\n"))
        let entries = backtrace.filter { $0.className != Launcher.className }
        let hidden = entries.count - 2 * Self.shownAtEnds
        for index in 0..<entries.count {
            if hidden > 1 && index == Self.shownAtEnds {
                lines += StaticString("    … ").bytes + IntNatives.decimal(Int64(hidden)) + StaticString(" more …\n").bytes
            }
            if hidden > 1 && index >= Self.shownAtEnds && index < Self.shownAtEnds + hidden { continue }
            lines += StaticString("    at ").bytes + Self.line(entries[index])
            lines.append(UInt8(ascii: "\n"))
        }
        return lines
    }

    private static func line(_ entry: BacktraceEntry) -> [UInt8] {
        var line = printable(entry.className) + StaticString(".").bytes
        line += entry.method.isEmpty
            ? StaticString("[").bytes + IntNatives.decimal(Int64(entry.ordinal)) + StaticString("]").bytes : printable(entry.method)
        if entry.sourceFile.isEmpty { return line }
        line += StaticString(" (").bytes + printable(entry.sourceFile)
        if entry.line > 0 { line += StaticString(":").bytes + IntNatives.decimal(Int64(entry.line)) }
        return line + StaticString(")").bytes
    }

    /// Control characters, those of two bytes (U+0080 to U+009F) too, become `?`.
    private static func printable(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
                result.append(UInt8(ascii: "?"))
                index += 1
            } else {
                result.append(byte < 32 || byte == 127 ? UInt8(ascii: "?") : byte)
            }
            index += 1
        }
        return result
    }
}
