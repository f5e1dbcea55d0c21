import Diagnostics
import PhantomFrontend
import PythonFrontend

/// Lexer and parser only: for `--syntax-only`, and for `--emit=tokens,ast`.
struct SyntaxStage {
    private(set) var sourceMap = SourceMap()
    private(set) var diagnostics: [Diagnostic] = []
    private var interner = Interner()
    private var files: [(file: SourceFile, tokens: TokenList, tree: PhantomFrontend.SyntaxTree)] = []
    private var pythonFiles: [(file: SourceFile, tree: PythonFrontend.SyntaxTree, symbols: SymbolTable)] = []

    init(sources: [SourceText], options: CompileOptions) {
        var bag = DiagnosticBag()
        let parserOptions = ParserOptions(originalReading: options.compat == .original)
        for source in sources {
            if source.isPython {
                var symbols = SymbolTable()
                let (file, tree) = PythonSource.parse(
                    path: source.path, bytes: source.bytes, into: &sourceMap, symbols: &symbols, diagnostics: &bag)
                pythonFiles.append((file, tree, symbols))
                continue
            }
            let file = sourceMap.add(path: source.path, bytes: source.bytes)
            let tokens = PhantomFrontend.Lexer.tokenize(file, interner: &interner, diagnostics: &bag)
            let tree = PhantomFrontend.Parser.parse(
                file, tokens: tokens, interner: &interner, diagnostics: &bag, options: parserOptions)
            files.append((file, tokens, tree))
        }
        diagnostics = bag.sorted
    }

    /// Prints tokens and trees where they are asked for.
    func emit(_ forms: [Emission], to out: Output) {
        for form in forms {
            switch form {
            case .tokens: for entry in files { out.write(TokenPrinter.print(entry.tokens, of: entry.file)) }
            case .ast:
                for entry in files { out.write(TreePrinter.print(entry.tree, interner: interner)) }
                for entry in pythonFiles {
                    out.write(TreeDump.dump(entry.tree, of: entry.file, symbols: entry.symbols))
                    out.write("\n")
                }
            case .ir, .irAfter, .bytecode, .asm, .deps, .symbols: break
            }
        }
    }
}
