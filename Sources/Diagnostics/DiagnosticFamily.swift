/// A family of diagnostics: an enum whose cases carry all facts, words come from `text` alone.
///
/// A family has a companion enum of stable numbers (`Number`), one per kind, each with its `ExplainPage`. Adding a
/// diagnostic takes a case in both enums; the exhaustive switches then list what else is missing.
public protocol DiagnosticFamily: Sendable {
    associatedtype Number: DiagnosticNumber

    /// Which kind this is.
    var number: Number { get }
    var severity: Severity { get }
    /// One sentence without a full stop, in the words of language.md section 14 where that has some.
    var text: String { get }
    /// Further sentences for the reader; usually none.
    var notes: [String] { get }
}

extension DiagnosticFamily {
    public var notes: [String] { [] }

    /// The diagnostic with this fact at `span`.
    public func diagnostic(
        at span: Span, labels: [DiagnosticLabel] = [], notes moreNotes: [String] = [], fix: DiagnosticFix? = nil
    ) -> Diagnostic {
        Diagnostic(
            id: number.id, severity: severity, text: text, primary: span,
            labels: labels, notes: notes + moreNotes, fix: fix)
    }
}

/// The stable numbers of a family.
public protocol DiagnosticNumber: RawRepresentable<UInt16>, CaseIterable, Sendable, Hashable {
    /// The text of `plc explain`.
    var page: ExplainPage { get }
}

extension DiagnosticNumber {
    public var id: DiagnosticID { DiagnosticID(rawValue) }
}

/// What `plc explain P0123` says. Both examples are compiled by a test: the wrong one gives this number, the right
/// one gives neither an error nor this number.
public struct ExplainPage: Hashable, Sendable {
    public let id: DiagnosticID
    /// A few words, like a heading.
    public let title: String
    /// One or more paragraphs for a newcomer.
    public let body: String
    /// A whole source file that gets this diagnostic; empty where none can be shown.
    public let wrong: String
    /// A whole source file that does not.
    public let right: String

    public init(_ number: some DiagnosticNumber, title: String, body: String, wrong: String, right: String) {
        self.id = number.id
        self.title = title
        self.body = body
        self.wrong = wrong
        self.right = right
    }

    /// The page as text, with lines indented where they are program.
    public var rendered: String {
        func indented(_ program: String) -> String {
            program.split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
        }
        if wrong.isEmpty { return "\(id): \(title)\n\n\(body)\n" }
        return "\(id): \(title)\n\n\(body)\n\nWrong:\n\n\(indented(wrong))\n\nRight:\n\n\(indented(right))\n"
    }
}
