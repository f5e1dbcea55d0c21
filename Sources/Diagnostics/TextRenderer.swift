/// Renders diagnostics for people: the message line, the source line, a caret under the place, labels, notes, fix.
///
///     demo.ph:3:9: error: ';' expected after statement [P0101]
///         x = 5
///              ^
///     fix: insert ';'
public struct TextRenderer: Sendable {
    /// ANSI colours.
    public var usesColor: Bool
    /// Columns between tab stops.
    public static let tabWidth = 4
    /// Longer source lines are shown around the place only.
    static let maximumWidth = 160
    /// Bytes of a line before and behind the place that are looked at, so that many messages on one long line stay cheap.
    private static let maximumReach = 4 * 1024

    public init(usesColor: Bool = false) { self.usesColor = usesColor }

    /// All of them, each ending with a line end.
    public func render(_ diagnostics: [Diagnostic], sources: SourceMap) -> String {
        diagnostics.map { render($0, sources: sources) }.joined()
    }

    public func render(_ diagnostic: Diagnostic, sources: SourceMap) -> String {
        var text = bold(sources.describe(diagnostic.primary) + ": ")
        text += colored(diagnostic.severity.rawValue + ": ", severityColor(diagnostic.severity))
        text += bold(diagnostic.text) + " [\(diagnostic.id)]\n"
        text += excerpt(of: diagnostic.primary, sources: sources, color: severityColor(diagnostic.severity))
        for label in diagnostic.labels {
            text += bold(sources.describe(label.span) + ": ") + colored("note: ", "36") + label.text + "\n"
            text += excerpt(of: label.span, sources: sources, color: "36")
        }
        for note in diagnostic.notes { text += colored("note: ", "36") + note + "\n" }
        if let fix = diagnostic.fix { text += colored("fix: ", "32") + fix.text + "\n" }
        return text
    }

    // MARK: Source lines

    /// The line of `span` and a line with `^~~~` under its bytes (of that line).
    private func excerpt(of span: Span, sources: SourceMap, color: String) -> String {
        guard let file = sources.file(of: span) else { return "" }
        let line = file.line(at: span.start)
        let (bytes, isCut) = reach(of: file.lineBytes(line), around: Int(span.start))
        let first = Int(span.start) - bytes.startIndex
        let last = max(first + 1, min(Int(span.end) - bytes.startIndex, bytes.count))
        var shown: [UInt8] = []
        var column = 0
        var caretColumn = 0
        var caretEnd = 0
        var index = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if index <= first { caretColumn = column }
            let width: Int
            if scalar == "\t" {
                width = TextRenderer.tabWidth - column % TextRenderer.tabWidth
                shown += [UInt8](repeating: 0x20, count: width)
            } else {
                width = TextRenderer.width(of: scalar)
                shown += width == 0 && scalar.value < 0x20 ? [] : Array(String(scalar).utf8)
            }
            column += width
            // Invalid bytes were replaced one by one, each taking one byte of the source.
            index += scalar == "\u{FFFD}" && !bytes.contains(0xEF) ? 1 : UTF8.width(scalar)
            if index <= last { caretEnd = column }
        }
        if index <= first { caretColumn = column }
        caretEnd = max(caretEnd, caretColumn + 1)
        var text = String(decoding: shown, as: UTF8.self)
        if column > TextRenderer.maximumWidth || isCut {
            let width = max(1, min(caretEnd - caretColumn, TextRenderer.maximumWidth / 2))
            (text, caretColumn) = clipped(text, around: caretColumn)
            caretEnd = caretColumn + width
        }
        let marks = "^" + String(repeating: "~", count: max(0, min(caretEnd - caretColumn, 200) - 1))
        return "    " + text + "\n    " + String(repeating: " ", count: caretColumn) + colored(marks, color) + "\n"
    }

    /// The part of a line that can be shown around `offset`, in whole characters, and whether it is less than the line.
    private func reach(of line: ArraySlice<UInt8>, around offset: Int) -> (ArraySlice<UInt8>, isCut: Bool) {
        var start = max(line.startIndex, offset - TextRenderer.maximumReach)
        let end = min(line.endIndex, offset + TextRenderer.maximumReach)
        guard start > line.startIndex || end < line.endIndex else { return (line, false) }
        while start < end, line[start] & 0xC0 == 0x80 { start += 1 }
        return (line[start..<end], true)
    }

    private func clipped(_ text: String, around column: Int) -> (String, Int) {
        let scalars = Array(text.unicodeScalars)
        let start = max(0, min(column, scalars.count) - TextRenderer.maximumWidth / 2)
        let end = min(scalars.count, start + TextRenderer.maximumWidth)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        let isCutBefore = start > 0
        let clipped = (isCutBefore ? "…" : "") + String(view) + (end < scalars.count ? "…" : "")
        return (clipped, column - start + (isCutBefore ? 1 : 0))
    }

    /// Columns of a terminal that a character takes: 0 for marks that join their neighbour, 2 for East Asian wide ones.
    static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x20 || scalar.value == 0x7F { return 0 }
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    // MARK: Colours

    private func severityColor(_ severity: Severity) -> String {
        switch severity {
        case .error: "31;1"
        case .warning: "33;1"
        case .note: "36;1"
        }
    }

    private func colored(_ text: String, _ code: String) -> String {
        usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    private func bold(_ text: String) -> String { colored(text, "1") }
}
