import Diagnostics

/// What is still worth checking after syntax errors.
///
/// Members of a class with a syntax error may be missing, so nothing more is said about that class, and nothing about
/// what others do not find in it. Where a brace or a whole class may be missing, nothing is checked at all: every message
/// about names would be a guess.
struct SyntaxDamage {
    /// Errors of the lexer and the parser in sources read so far.
    private(set) var errors: [Diagnostic] = []
    /// Extents of the classes with an error.
    private(set) var spans: [Span] = []
    private(set) var classes: Set<ClassIndex> = []

    mutating func note(_ error: Diagnostic) { errors.append(error) }

    mutating func add(_ id: ClassIndex, _ span: Span) {
        if classes.insert(id).inserted { spans.append(span) }
    }

    func contains(_ span: Span) -> Bool {
        spans.contains { $0.file == span.file && $0.start <= span.start && span.start <= $0.end }
    }

    /// Errors after which the extent of a class is doubtful.
    static let structural: Set<DiagnosticID> = [
        LexicalError.Number.unclosedComment.id, LexicalError.Number.unclosedString.id,
        SyntaxError.Number.braceExpectedAtEnd.id, SyntaxError.Number.unmatchedBrace.id,
        SyntaxError.Number.braceExpectedBeforeMethod.id, SyntaxError.Number.misplaced.id,
        SyntaxError.Number.nestedTooDeeply.id,
    ]

    /// Errors between classes after which nothing is missing.
    static let harmless: Set<DiagnosticID> = [
        SyntaxError.Number.semicolonExpected.id, SyntaxError.Number.notAllowedHere.id,
        SyntaxError.Number.importOfRelativeName.id, SyntaxError.Number.packageOfRelativeName.id,
    ]
}

extension Compilation {
    /// Marks the classes with syntax errors; false if the errors may reach further than these.
    func isolateSyntaxErrors() -> Bool {
        for error in damage.errors {
            if SyntaxDamage.structural.contains(error.id) { return false }
            guard let unit = units.firstIndex(where: { $0.tree.file == error.primary.file }) else { return false }
            let tree = units[unit].tree
            let owner = units[unit].classes.first { id in
                guard case .source(_, let declaration) = table[id].origin else { return false }
                let span = tree[ClassID(raw: declaration)].span
                return span.start <= error.primary.start && error.primary.start < span.end
            }
            guard let owner, case .source(_, let declaration) = table[owner].origin else {
                if SyntaxDamage.harmless.contains(error.id) { continue }
                return false
            }
            let span = tree[ClassID(raw: declaration)].span
            damage.add(owner, Span(file: tree.file, start: span.start, end: span.end))
            table[owner].hasBrokenAncestor = true
        }
        return true
    }
}
