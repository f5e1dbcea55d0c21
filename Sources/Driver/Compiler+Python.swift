import Backend
import Diagnostics
import PhantomFrontend
import PythonFrontend

extension Compiler {
    /// Compiles Python modules, and the Phantom sources that are given with them.
    func runPython(_ sources: [SourceText], goal: Goal) throws(Failure) -> Products {
        let forms = options.emit.forms
        if forms.contains(.ast) {
            SyntaxStage(sources: sources.filter(\.isPython), options: options).emit(forms, to: host.out)
        }
        var products = Products()
        for source in sources where source.isPython { try compile(source, into: &products) }
        emit(products)
        let others = sources.filter { !$0.isPython }
        if !others.isEmpty {
            let more = try run(others, goal: goal)
            products.classes += more.classes
            products.sources += more.sources
        }
        return products
    }

    private func compile(_ source: SourceText, into products: inout Products) throws(Failure) {
        let library = try StandardLibrary.locate(options.stdlib, host: host)
        let directories = searchDirectories([source])
        let (className, isLibrary) = PythonModules.className(of: source.path, library: library)
        let host = host
        var result = stopwatch.time("frontend") {
            PythonCompiler.compile(
                path: source.path, bytes: source.bytes, className: className, isLibrary: isLibrary,
                findModule: { PythonModules.find($0, in: directories, library: library, host: host) })
        }
        var backend = Backend()
        for unit in result.units {
            var unit = unit
            show(unit, .ir)
            try optimise(&unit)
            switch stopwatch.time("backend", { backend.emit(unit) }) {
            case .success(let file):
                let compiled = CompiledClass(
                    name: unit.names[unit.name], path: source.path, isGiven: true, unit: unit)
                products.sources.append(compiled)
                products.classes.append(Product(source: compiled, file: file))
            case .failure(let failure):
                for error in failure.errors {
                    result.diagnostics.report(
                        LimitDiagnostic.exceeded(error.message),
                        at: result.sources.span(path: source.path, line: Int(error.line)))
                }
            }
        }
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: options.warningsAreErrors)
        if reporter.report(result.diagnostics.sorted, sources: result.sources) { throw .reported }
    }
}

/// Where Python modules are, and what their classes are called.
enum PythonModules {
    /// The class of the module in a file: `.app` for `app.py`, `.python.math` for a module of the library.
    static func className(of path: String, library: String?) -> (name: String, isLibrary: Bool) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let name = String(file.dropLast(3))
        if let library, parent(of: path) == join(library, "python") { return (".python." + name, true) }
        return ("." + name, false)
    }

    /// The class of the module that an import means; nil if there is no such file.
    static func find(_ name: String, in directories: [String], library: String?, host: Host) -> String? {
        guard !name.contains("."), !name.contains("/") else { return nil }
        for directory in directories where host.files.kind(join(directory, name + ".py")) == .file { return "." + name }
        guard let library, host.files.kind(join(library, "python/" + name + ".py")) == .file else { return nil }
        return ".python." + name
    }
}
