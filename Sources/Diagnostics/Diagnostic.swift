/// How bad it is.
public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The program is refused.
    case error
    /// The program is accepted; something in it is probably not meant.
    case warning
    /// An explanation that belongs to nothing else.
    case note
}

/// The stable number of a kind of diagnostic, written `P0123`.
///
/// Numbers are never reused. Ranges: 1–99 lexical, 100–299 syntax, 300–899 semantics, 900–999 driver;
/// 1000–1999 Python.
public struct DiagnosticID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: UInt16

    public init(_ number: UInt16) { self.number = number }

    /// Reads `P0123` or `0123`; nil for anything else.
    public init?(parsing text: String) {
        let digits = text.first == "P" || text.first == "p" ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let number = UInt16(digits)
        else { return nil }
        self.number = number
    }

    public var description: String {
        let digits = String(number)
        return "P" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    public static func < (left: DiagnosticID, right: DiagnosticID) -> Bool { left.number < right.number }
}

/// A second place that belongs to a diagnostic, with a few words about it.
public struct DiagnosticLabel: Hashable, Sendable {
    public var span: Span
    public var text: String

    public init(_ span: Span, _ text: String) {
        self.span = span
        self.text = text
    }
}

/// A change of the source that is certain to be what was meant: replace the bytes of `span` by `replacement`.
public struct DiagnosticFix: Hashable, Sendable {
    public var span: Span
    public var replacement: String
    /// What the change does, as an order: "insert ';'".
    public var text: String

    public init(_ span: Span, replacement: String, _ text: String) {
        self.span = span
        self.replacement = replacement
        self.text = text
    }
}

/// One message about the user's source, ready to be rendered.
public struct Diagnostic: Hashable, Sendable {
    public var id: DiagnosticID
    public var severity: Severity
    /// One sentence without a full stop.
    public var text: String
    /// The token that is wrong or missing (language.md L22).
    public var primary: Span
    public var labels: [DiagnosticLabel]
    public var notes: [String]
    public var fix: DiagnosticFix?

    public init(
        id: DiagnosticID, severity: Severity, text: String, primary: Span,
        labels: [DiagnosticLabel] = [], notes: [String] = [], fix: DiagnosticFix? = nil
    ) {
        self.id = id
        self.severity = severity
        self.text = text
        self.primary = primary
        self.labels = labels
        self.notes = notes
        self.fix = fix
    }
}
