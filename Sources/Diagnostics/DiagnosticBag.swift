/// Collects the diagnostics of one run.
///
/// At most one error is kept per place: a second one at the same byte is nearly always a consequence of the first.
/// After `errorLimit` errors nothing more is kept; the last entry then says so.
public struct DiagnosticBag: Sendable {
    public private(set) var diagnostics: [Diagnostic] = []
    /// Errors kept.
    public private(set) var errorCount = 0
    /// Warnings kept.
    public private(set) var warningCount = 0
    public let errorLimit: Int
    public let warningLimit: Int

    private var errorPlaces: Set<UInt64> = []
    private var stopped = false
    private var warningsStopped = false

    /// The number of the note "too many errors".
    public static let tooManyID = DiagnosticID(999)

    public init(errorLimit: Int = 100, warningLimit: Int = 200) {
        self.errorLimit = max(1, errorLimit)
        self.warningLimit = max(0, warningLimit)
    }

    public var hasErrors: Bool { errorCount > 0 }
    /// Whether the error limit was reached; more work on the same input gives nothing.
    public var isFull: Bool { stopped }

    /// Adds a diagnostic, unless a rule of this type drops it.
    public mutating func report(_ diagnostic: Diagnostic) {
        guard !stopped else { return }
        switch diagnostic.severity {
        case .error:
            let place =
                UInt64(UInt32(bitPattern: diagnostic.primary.file)) << 32
                | UInt64(UInt32(bitPattern: diagnostic.primary.start))
            guard errorPlaces.insert(place).inserted else { return }
            if errorCount == errorLimit {
                stopped = true
                appendNote("too many errors, the rest is not shown", at: diagnostic.primary)
                return
            }
            errorCount += 1
        case .warning:
            guard !warningsStopped else { return }
            if warningCount == warningLimit {
                warningsStopped = true
                appendNote("too many warnings, the rest is not shown", at: diagnostic.primary)
                return
            }
            warningCount += 1
        case .note:
            break
        }
        diagnostics.append(diagnostic)
    }

    /// Adds a fact of a family at `span`.
    public mutating func report(
        _ fact: some DiagnosticFamily, at span: Span,
        labels: [DiagnosticLabel] = [], notes: [String] = [], fix: DiagnosticFix? = nil
    ) {
        report(fact.diagnostic(at: span, labels: labels, notes: notes, fix: fix))
    }

    /// Adds everything that another bag kept.
    public mutating func merge(_ other: DiagnosticBag) {
        for diagnostic in other.diagnostics { report(diagnostic) }
    }

    /// All diagnostics by file and place; those at one place in the order of their arrival.
    public var sorted: [Diagnostic] {
        diagnostics.enumerated().sorted { left, right in
            let (a, b) = (left.element.primary, right.element.primary)
            let isLeftLast = left.element.id == DiagnosticBag.tooManyID
            let isRightLast = right.element.id == DiagnosticBag.tooManyID
            if isLeftLast != isRightLast { return isRightLast }
            return (a.file, a.start, left.offset) < (b.file, b.start, right.offset)
        }.map(\.element)
    }

    private mutating func appendNote(_ text: String, at span: Span) {
        diagnostics.append(Diagnostic(id: DiagnosticBag.tooManyID, severity: .note, text: text, primary: span))
    }
}
