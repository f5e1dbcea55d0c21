import ArgumentParser

/// Options of every command that tells about the user's sources.
struct DiagnosticOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Form of the messages: text, or json with one object in a line.", valueName: "form"))
    var diagnostics = DiagnosticForm.text

    @Option(help: ArgumentHelp("Colours in messages: auto (only for a terminal), always, never.", valueName: "when"))
    var color = ColorChoice.auto

    /// Whether messages to this stream have colours.
    func usesColor(_ stream: Output, _ environment: Host.Environment) -> Bool {
        switch color {
        case .auto: stream.isTerminal && !environment.noColor
        case .always: true
        case .never: false
        }
    }
}

/// `--diagnostics=…`
enum DiagnosticForm: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}

/// `--color=…`
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
