import Diagnostics

/// Shows diagnostics in the form that the options ask for, on standard error.
struct Reporter {
    let host: Host
    let options: DiagnosticOptions
    let warningsAreErrors: Bool

    /// Shows them all and tells whether there is an error among them.
    func report(_ diagnostics: [Diagnostic], sources: SourceMap) -> Bool {
        var shown = diagnostics.filter { $0.severity == .error || !options.silence.ids.contains($0.id) }
        if warningsAreErrors {
            for index in shown.indices where shown[index].severity == .warning { shown[index].severity = .error }
        }
        switch options.diagnostics {
        case .text:
            let color = options.usesColor(host.err, host.environment)
            host.err.write(TextRenderer(usesColor: color).render(shown, sources: sources))
            if let summary = summary(shown) { host.err.writeLine(summary) }
        case .json:
            host.err.write(JSONRenderer().render(shown, sources: sources))
        }
        return shown.contains { $0.severity == .error }
    }

    /// `2 errors, 1 warning`
    private func summary(_ diagnostics: [Diagnostic]) -> String? {
        func count(_ severity: Severity, _ word: String) -> String? {
            let number = diagnostics.count { $0.severity == severity }
            return number == 0 ? nil : "\(number) \(word)\(number == 1 ? "" : "s")"
        }
        let parts = [count(.error, "error"), count(.warning, "warning")].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
