import ArgumentParser
import Diagnostics
import PhantomFrontend

/// `plc check`: everything that can be said about sources, without output files.
struct CheckCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check sources and show what is wrong with them.")

    @Argument(help: "Source files (.ph) or directories with source files.")
    var inputs: [String]

    @Flag(help: "Only read the sources: no names, no types.")
    var syntaxOnly = false

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard syntaxOnly else { throw .usage("only 'check --syntax-only' is there yet") }
        let sources = try SourceText.read(inputs, host: host)
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: compile.warningsAreErrors)
        let syntax = SyntaxStage(sources: sources, options: compile)
        syntax.emit(compile.emit.forms, to: host.out)
        return reporter.report(syntax.diagnostics, sources: syntax.sourceMap) ? .programError : .success
    }
}
