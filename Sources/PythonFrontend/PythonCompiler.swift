import Diagnostics
import IR

/// The Python frontend: sources to IR.
public enum PythonCompiler {
    /// What a module is compiled to.
    public struct Result: Sendable {
        public var sources: SourceMap
        public var diagnostics: DiagnosticBag
        /// The module's class first; empty when there was an error.
        public var units: [IR.Unit]
    }

    /// The name of the class of a module: `.app` for `app.py`.
    public static func className(ofModule name: String) -> String { "." + name }

    /// Parses, checks and lowers one module.
    ///
    /// - Parameters:
    ///   - className: the name of the module's class, with the leading dot.
    ///   - isLibrary: it is part of `stdlib/python`.
    ///   - findModule: the name of the class of a module that can be imported.
    public static func compile(
        path: String, bytes: [UInt8], className: String, isLibrary: Bool, findModule: @escaping (String) -> String?
    ) -> Result {
        var sources = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (file, parsed) = PythonSource.parse(
            path: path, bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &diagnostics)
        var tree = parsed
        guard !diagnostics.hasErrors, !tree.root.isNone else {
            return Result(sources: sources, diagnostics: diagnostics, units: [])
        }
        let writtenNames = NameMangling.run(&tree, symbols: &symbols)
        let module = ModuleLowering(
            tree: tree, writtenNames: writtenNames, file: file, path: path, name: className, isLibrary: isLibrary, text: nil, symbols: symbols,
            diagnostics: diagnostics, findModule: findModule)
        module.lower()
        return Result(
            sources: sources, diagnostics: module.diagnostics, units: module.diagnostics.hasErrors ? [] : module.units)
    }

    /// Compiles a text that a running program gives to `eval`, `exec` or `compile`. Its class takes the names it does not bind itself from
    /// the place that `.python.text_scope` says.
    ///
    /// - Parameter className: the name of the class of the text.
    /// - Returns: the class first. If the text is faulty that is its only one, whose method `sourceText` gives line and column where the
    ///   fault begins and ends, the stage that found it, the message and the faulty line, each on a line.
    public static func compile(
        text kind: PythonTextKind, bytes: [UInt8], className: String, findModule: @escaping (String) -> String?
    ) -> Result {
        let path = "<string>"
        var sources = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (file, parsed) = PythonSource.parse(
            path: path, bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &diagnostics)
        if !diagnostics.hasErrors, !parsed.root.isNone {
            var tree = parsed
            let writtenNames = NameMangling.run(&tree, symbols: &symbols)
            let module = ModuleLowering(
                tree: tree, writtenNames: writtenNames, file: file, path: path, name: className, isLibrary: false, text: kind, symbols: symbols,
                diagnostics: diagnostics, findModule: findModule)
            module.lower()
            diagnostics = module.diagnostics
            if !diagnostics.hasErrors {
                return Result(sources: sources, diagnostics: DiagnosticBag(), units: module.units)
            }
        }
        return answer(fault(diagnostics, in: file), className: className, findModule: findModule)
    }

    /// Reads a text whose tree a running program asks for.
    ///
    /// - Returns: one class, whose method `sourceText` gives the tree as `TreeText` writes it; if the text is faulty, what is wrong, as
    ///   `compile` does.
    public static func readTree(
        text kind: PythonTextKind, bytes: [UInt8], className: String, findModule: @escaping (String) -> String?
    ) -> Result {
        var sources = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (file, tree) = PythonSource.parse(
            path: "<string>", bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &diagnostics)
        var isWhole = !diagnostics.hasErrors && !tree.root.isNone
        if isWhole, kind == .expression {
            let statements = tree.children(tree.root, 0)
            isWhole = statements.count == 1 && tree.kind(statements[0]) == .Expr
        }
        let text = isWhole ? TreeText.write(tree, of: file, symbols: symbols) : fault(diagnostics, in: file)
        return answer(text, className: className, findModule: findModule)
    }

    /// What is wrong with a text: line and column where the first fault begins and ends, whether the grammar (0) or a rule about places
    /// and names (1) refuses it, the message and the faulty line.
    private static func fault(_ diagnostics: DiagnosticBag, in file: SourceFile) -> [UInt8] {
        var fault = Array("1\n1\n1\n1\n0\ninvalid syntax\n".utf8)
        let errors = diagnostics.sorted.filter { $0.severity == .error }
        // A bracket that is open because its text cannot be read is not what is wrong.
        let isOpen = errors.first?.id == SyntaxProblem.Number.unclosedBracket.id
        let unread: [SyntaxProblem.Number] = [.unterminatedString, .unmatchedBracket, .badNumber]
        let unended = isOpen ? errors.first { error in unread.contains { $0.id == error.id } } : nil
        if let first = unended ?? errors.first {
            let (position, end) = (file.position(at: first.primary.start), file.position(at: first.primary.end))
            let isRule = first.id == LoweringProblem.Number.outside.id || first.id == LoweringProblem.Number.noBinding.id
            let stage = isRule && first.text != LoweringProblem.noExpression.text ? 1 : 0
            fault = Array(
                "\(position.line)\n\(position.column)\n\(end.line)\n\(end.column)\n\(stage)\n\(first.text)\n".utf8)
            fault += file.lineBytes(position.line)
        }
        return fault
    }

    /// A class whose method `sourceText` gives a text.
    private static func answer(_ text: [UInt8], className: String, findModule: @escaping (String) -> String?) -> Result {
        let path = "<string>"
        var sources = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (empty, tree) = PythonSource.parse(
            path: path, bytes: [], into: &sources, symbols: &symbols, diagnostics: &diagnostics)
        let module = ModuleLowering(
            tree: tree, writtenNames: [:], file: empty, path: path, name: className, isLibrary: false, text: .statements, symbols: symbols,
            diagnostics: diagnostics, findModule: findModule)
        module.lower(answer: text)
        return Result(sources: sources, diagnostics: DiagnosticBag(), units: module.units)
    }
}

/// What a text is that a running program wants to have compiled, named as the argument of `compile`.
public enum PythonTextKind: String, Sendable {
    case statements = "exec"
    /// One expression, whose value the code gives.
    case expression = "eval"
    /// Statements; values of expressions are shown.
    case interactive = "single"
}
