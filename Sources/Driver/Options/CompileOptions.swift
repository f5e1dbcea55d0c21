import ArgumentParser
import Passes

/// Options of every command that compiles sources.
struct CompileOptions: ParsableArguments {
    @Option(
        name: [.customShort("I", allowingJoined: true), .customLong("include")],
        help: ArgumentHelp("Search imported classes in this directory too; may be repeated.", valueName: "dir"))
    var includes: [String] = []

    @Option(help: ArgumentHelp("Directory of the standard library (default: found beside plc).", valueName: "dir"))
    var stdlib: String?

    @Option(
        name: .customShort("O", allowingJoined: true),
        help: ArgumentHelp("Optimisation: 0 for none, 1 for all.", valueName: "level"))
    var optimisation = OptimisationChoice.full

    @Flag(name: .customLong("Werror", withSingleDash: true), help: "Treat warnings as errors.")
    var warningsAreErrors = false

    @Flag(help: "A call by name on something of unknown type is an error.")
    var strict = false

    @Option(
        help: ArgumentHelp(
            """
            Also print intermediate forms, separated by commas: tokens, ast, ir, ir:after=PASS, asm, deps, symbols; \
            'bytecode' writes the class files, which is the default of 'compile'.
            """, valueName: "forms"))
    var emit = EmissionList()

    @Flag(help: "Print how long each stage and each pass took.")
    var timePasses = false

    @Flag(name: .customLong("check-ir"), help: "Check the intermediate representation after every pass.")
    var checksUnits = false

    @Option(
        help: ArgumentHelp(
            "'original' numbers methods and reads doubtful expressions as the original compiler does.",
            valueName: "compiler"))
    var compat: Compatibility?
}

/// `-O0`, `-O1`.
enum OptimisationChoice: String, ExpressibleByArgument, CaseIterable {
    case none = "0"
    case full = "1"

    var level: OptimisationLevel {
        switch self {
        case .none: .none
        case .full: .full
        }
    }
}

/// `--compat=…`
enum Compatibility: String, ExpressibleByArgument, CaseIterable {
    case original
}

/// An intermediate form that `--emit` asks for.
enum Emission: Hashable {
    case tokens, ast, ir, bytecode, asm, deps, symbols
    /// The IR after the pass of this name.
    case irAfter(String)

    init?(_ text: String) {
        switch text {
        case "tokens": self = .tokens
        case "ast": self = .ast
        case "ir": self = .ir
        case "bytecode": self = .bytecode
        case "asm": self = .asm
        case "deps": self = .deps
        case "symbols": self = .symbols
        default:
            guard text.hasPrefix("ir:after="), text.utf8.count > 9 else { return nil }
            self = .irAfter(String(text.dropFirst(9)))
        }
    }
}

/// The argument of `--emit`.
struct EmissionList: ExpressibleByArgument {
    var forms: [Emission] = []

    init() {}

    init?(argument: String) {
        for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let form = Emission(String(part)) else { return nil }
            if !forms.contains(form) { forms.append(form) }
        }
    }

    /// Shown in the help as the default.
    var defaultValueDescription: String { "none" }
}
