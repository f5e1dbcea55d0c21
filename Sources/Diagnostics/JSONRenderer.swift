/// Renders diagnostics for programs: one JSON object a line.
///
/// Keys in this order: `id`, `severity`, `message`, `path`, `line`, `column`, `endLine`, `endColumn` (columns in
/// characters, from 1), `labels`, `notes`, and `fix` where there is one.
public struct JSONRenderer: Sendable {
    public init() {}

    public func render(_ diagnostics: [Diagnostic], sources: SourceMap) -> String {
        diagnostics.map { render($0, sources: sources) }.joined()
    }

    /// One object and a line end.
    public func render(_ diagnostic: Diagnostic, sources: SourceMap) -> String {
        var text = "{\"id\":\(JSONRenderer.string(diagnostic.id.description))"
        text += ",\"severity\":\(JSONRenderer.string(diagnostic.severity.rawValue))"
        text += ",\"message\":\(JSONRenderer.string(diagnostic.text))"
        text += ",\(place(diagnostic.primary, sources))"
        let labels = diagnostic.labels.map { label in
            "{\"message\":\(JSONRenderer.string(label.text)),\(place(label.span, sources))}"
        }
        text += ",\"labels\":[\(labels.joined(separator: ","))]"
        text += ",\"notes\":[\(diagnostic.notes.map(JSONRenderer.string).joined(separator: ","))]"
        if let fix = diagnostic.fix {
            text += ",\"fix\":{\"message\":\(JSONRenderer.string(fix.text))"
            text += ",\"replacement\":\(JSONRenderer.string(fix.replacement)),\(place(fix.span, sources))}"
        }
        return text + "}\n"
    }

    private func place(_ span: Span, _ sources: SourceMap) -> String {
        guard let file = sources.file(of: span) else {
            return "\"path\":null,\"line\":0,\"column\":0,\"endLine\":0,\"endColumn\":0"
        }
        let start = file.position(at: span.start)
        let end = file.position(at: span.end)
        return "\"path\":\(JSONRenderer.string(file.path)),\"line\":\(start.line),\"column\":\(start.column)"
            + ",\"endLine\":\(end.line),\"endColumn\":\(end.column)"
    }

    /// A JSON string literal.
    public static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
