import Backend
import ClassFile
import Diagnostics
import IR
import Passes
import PhantomFrontend

/// Sources to class files: the stages one after the other, with what the options want to see of each.
struct Compiler {
    let host: Host
    let options: CompileOptions
    let messages: DiagnosticOptions
    let stopwatch = Stopwatch()
    /// Only errors are shown.
    var hidesWarnings = false
    /// What is wrong with a module of Python is not told: who imports it is told by an exception.
    var hidesErrors = false

    /// What is wanted of a run.
    enum Goal {
        /// Diagnostics, and the forms that `--emit` names.
        case check
        /// Class files of the given sources.
        case given
        /// Class files of the given sources and of all that they import.
        case everything
    }

    /// A class that has been compiled.
    struct Product {
        var source: CompiledClass
        var file: ClassFile
    }

    /// What came of a run without errors.
    struct Products {
        var classes: [Product] = []
        /// Every source class, also those that have no class file.
        var sources: [CompiledClass] = []
    }

    /// Compiles sources that belong together. Diagnostics are shown; with an error among them nothing comes back.
    func run(_ sources: [SourceText], goal: Goal) throws(Failure) -> Products {
        let forms = options.emit.forms
        try checkPassNames()
        if forms.contains(.tokens) || forms.contains(.ast) {
            SyntaxStage(sources: sources, options: options).emit(forms, to: host.out)
        }
        if sources.contains(where: \.isPython) { return try runPython(sources, goal: goal) }
        let needsCode = goal != .check || forms.contains(where: \.needsUnits)
        var frontendOptions = FrontendOptions()
        frontendOptions.searchDirectories = searchDirectories(sources)
        frontendOptions.standardLibrary = try StandardLibrary.locate(options.stdlib, host: host)
        frontendOptions.compilesImportedSources = goal == .everything
        frontendOptions.isStrict = options.strict
        frontendOptions.isOriginalCompatible = options.compat == .original
        let inputs = sources.map { FrontendSource(path: $0.path, bytes: $0.bytes) }
        let fileSystem = host.files.fileSystem
        let result = stopwatch.time("frontend") {
            needsCode
                ? Frontend.compile(inputs, options: frontendOptions, fileSystem: fileSystem)
                : Frontend.check(inputs, options: frontendOptions, fileSystem: fileSystem)
        }
        var products = Products(sources: result.classes)
        var diagnostics = result.diagnostics
        if !diagnostics.hasErrors, needsCode {
            products.classes = try generate(result, goal: goal, diagnostics: &diagnostics)
        }
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: options.warningsAreErrors)
        let shown = hidesWarnings ? diagnostics.sorted.filter { $0.severity == .error } : diagnostics.sorted
        if reporter.report(shown, sources: result.sources) { throw .reported }
        emit(products)
        return products
    }

    /// Where imports are searched: the working directory, the given directories, then those of the sources and those that
    /// the names of their packages start from.
    func searchDirectories(_ sources: [SourceText]) -> [String] {
        var result: [String] = []
        for directory in [""] + options.includes + sources.map({ parent(of: $0.path) }) + sources.compactMap(\.moduleRoot)
        where !result.contains(directory) {
            result.append(directory)
        }
        return result
    }

    // MARK: - Units to class files

    private func generate(
        _ result: FrontendResult, goal: Goal, diagnostics: inout DiagnosticBag
    ) throws(Failure) -> [Product] {
        var backend = Backend()
        var products: [Product] = []
        for source in result.classes where source.isGiven || goal == .everything {
            guard var unit = source.unit else { continue }
            show(unit, .ir)
            try optimise(&unit)
            switch stopwatch.time("backend", { backend.emit(unit) }) {
            case .success(let file): products.append(Product(source: source, file: file))
            case .failure(let failure):
                for error in failure.errors {
                    diagnostics.report(
                        LimitDiagnostic.exceeded(error.message),
                        at: result.sources.span(path: source.path, line: Int(error.line)))
                }
            }
        }
        return products
    }

    func optimise(_ unit: inout Unit) throws(Failure) {
        var hooks = PipelineHooks()
        hooks.checks = options.checksUnits
        if options.timePasses || options.emit.forms.contains(where: \.isAfterPass) {
            var start: UInt64 = 0
            hooks.before = { _ in start = Stopwatch.now() }
            hooks.after = { name, unit in
                stopwatch.add(name, Stopwatch.now() - start)
                show(unit, .irAfter(name))
            }
        }
        do {
            try Pipeline.run(&unit, options.optimisation.level, hooks: hooks)
        } catch {
            let errors = error.errors.map { "\n  \($0.text)" }.joined()
            throw .internalError("the IR is wrong after '\(error.pass)':\(errors)")
        }
    }

    /// Refuses names of passes that are not run.
    private func checkPassNames() throws(Failure) {
        for form in options.emit.forms {
            guard case .irAfter(let name) = form else { continue }
            guard Pipeline.pass(named: name) != nil else {
                let names = Pipeline.passes.map(\.name).joined(separator: ", ")
                throw .usage("there is no pass '\(name)'; the passes are \(names)")
            }
            if options.optimisation.level == .none { throw .usage("with -O0 no pass is run") }
        }
    }

    func show(_ unit: Unit, _ form: Emission) {
        if options.emit.forms.contains(form) { host.out.write(Printer.print(unit)) }
    }

    // MARK: - Forms of whole classes

    func emit(_ products: Products) {
        for form in options.emit.forms {
            switch form {
            case .asm:
                let names = MethodNames(products.classes.map(\.file))
                for product in products.classes where product.source.isGiven {
                    host.out.write(Disassembler.disassemble(product.file, methodNames: names.name))
                }
            case .symbols:
                for source in products.sources where source.isGiven { host.out.write(source.symbols.text) }
            case .deps:
                for source in products.sources where source.isGiven { host.out.write(DependencyRule(source).text) }
            case .tokens, .ast, .ir, .irAfter, .bytecode: break
            }
        }
    }
}

extension Emission {
    /// Whether the form is `ir:after=…`.
    fileprivate var isAfterPass: Bool {
        if case .irAfter = self { true } else { false }
    }

    /// Whether the form is made from the IR, or shows it.
    fileprivate var needsUnits: Bool {
        switch self {
        case .ir, .irAfter, .asm, .bytecode: true
        case .tokens, .ast, .symbols, .deps: false
        }
    }
}

extension SourceMap {
    /// The start of a line (from 1) of a file; of the first file if there is none of this path.
    func span(path: String, line: Int) -> Span {
        guard let file = files.first(where: { $0.path == path }) ?? files.first else { return Span(file: -1, at: 0) }
        let index = min(max(line, 1), file.lineStarts.count) - 1
        return Span(file: file.id, at: file.lineStarts[index])
    }
}
