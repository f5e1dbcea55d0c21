import ArgumentParser
import Diagnostics

/// Options of every command that tells about the user's sources.
struct DiagnosticOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Form of the messages: text, or json with one object in a line.", valueName: "form"))
    var diagnostics = DiagnosticForm.text

    @Option(help: ArgumentHelp("Colours in messages: auto (only for a terminal), always, never.", valueName: "when"))
    var color = ColorChoice.auto

    @Option(
        help: ArgumentHelp(
            "Leave out warnings and notes with these numbers, separated by commas: P0430,P0328.", valueName: "numbers"))
    var silence = SilencedMessages()

    /// Whether messages to this stream have colours.
    func usesColor(_ stream: Output, _ environment: Host.Environment) -> Bool {
        switch color {
        case .auto: stream.isTerminal && !environment.noColor
        case .always: true
        case .never: false
        }
    }
}

/// The argument of `--silence`.
struct SilencedMessages: ExpressibleByArgument {
    var ids: Set<DiagnosticID> = []

    init() {}

    init?(argument: String) {
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let id = DiagnosticID(parsing: String(part)) else { return nil }
            ids.insert(id)
        }
    }

    /// Shown in the help as the default.
    var defaultValueDescription: String { "none" }
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
