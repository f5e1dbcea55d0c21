import ArgumentParser
import Diagnostics
import PythonFrontend

/// `plc check`: everything that can be said about sources, without output files.
struct CheckCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check sources and show what is wrong with them.")

    @Argument(help: "Source files (.ph) or directories with source files.")
    var inputs: [String]

    @Flag(help: "Only read the sources: no names, no types.")
    var syntaxOnly = false

    @Flag(
        help: """
            Of Python: tell for each function what is known of the types of its variables and of its calls, and why something can be \
            anything.
            """)
    var types = false

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let sources = try SourceText.read(inputs, host: host)
        guard syntaxOnly else {
            let compiler = Compiler(host: host, options: compile, messages: messages)
            defer { if compile.timePasses { host.err.write(compiler.stopwatch.table) } }
            _ = try compiler.run(sources, goal: .check)
            if types { for source in sources where source.isPython { host.out.write(Self.types(of: source)) } }
            return .success
        }
        let syntax = SyntaxStage(sources: sources, options: compile)
        syntax.emit(compile.emit.forms, to: host.out)
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: compile.warningsAreErrors)
        return reporter.report(syntax.diagnostics, sources: syntax.sourceMap) ? .programError : .success
    }

    private static func types(of source: SourceText) -> String {
        var map = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (file, tree) = PythonSource.parse(
            path: source.path, bytes: source.bytes, into: &map, symbols: &symbols, diagnostics: &diagnostics)
        return TypeReport.text(tree: tree, symbols: symbols, file: file, path: source.path)
    }
}
