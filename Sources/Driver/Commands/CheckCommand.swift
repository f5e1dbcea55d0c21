import ArgumentParser
import Diagnostics

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
        let sources = try SourceText.read(inputs, host: host)
        guard syntaxOnly else {
            let compiler = Compiler(host: host, options: compile, messages: messages)
            defer { if compile.timePasses { host.err.write(compiler.stopwatch.table) } }
            _ = try compiler.run(sources, goal: .check)
            return .success
        }
        let syntax = SyntaxStage(sources: sources, options: compile)
        syntax.emit(compile.emit.forms, to: host.out)
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: compile.warningsAreErrors)
        return reporter.report(syntax.diagnostics, sources: syntax.sourceMap) ? .programError : .success
    }
}
