import Diagnostics
import PhantomFrontend

/// Lexer and parser only: for `--syntax-only`, and for `--emit=tokens,ast`.
struct SyntaxStage {
    private(set) var sourceMap = SourceMap()
    private(set) var diagnostics: [Diagnostic] = []
    private var interner = Interner()
    private var files: [(file: SourceFile, tokens: TokenList, tree: SyntaxTree)] = []

    init(sources: [SourceText], options: CompileOptions) {
        var bag = DiagnosticBag()
        let parserOptions = ParserOptions(originalReading: options.compat == .original)
        for source in sources {
            let file = sourceMap.add(path: source.path, bytes: source.bytes)
            let tokens = Lexer.tokenize(file, interner: &interner, diagnostics: &bag)
            let tree = Parser.parse(
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
            case .ast: for entry in files { out.write(TreePrinter.print(entry.tree, interner: interner)) }
            case .ir, .irAfter, .bytecode, .asm, .deps, .symbols: break
            }
        }
    }
}
