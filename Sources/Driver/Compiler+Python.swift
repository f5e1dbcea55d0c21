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

    /// The classes of a text that a running program has made; none if it is too large for class files.
    func compile(_ text: PythonText, directories: [String], library: String?) -> [Product] {
        let host = host
        let compile = text.wantsTree ? PythonCompiler.readTree : PythonCompiler.compile(text:bytes:className:findModule:)
        let result = compile(
            text.kind, text.bytes, String(decoding: text.className, as: UTF8.self),
            { PythonModules.find($0, in: directories, library: library, host: host) })
        var backend = Backend()
        var products: [Product] = []
        for unit in result.units {
            var unit = unit
            guard (try? optimise(&unit)) != nil, case .success(let file) = backend.emit(unit) else { return [] }
            products.append(
                Product(
                    source: CompiledClass(name: unit.names[unit.name], path: "<string>", isGiven: false, unit: unit), file: file))
        }
        return products
    }

    private func compile(_ source: SourceText, into products: inout Products) throws(Failure) {
        let library = try StandardLibrary.locate(options.stdlib, host: host)
        let (className, isLibrary) = PythonModules.className(of: source, library: library)
        // The library has its own modules, whatever lies where the command is given. What lies beside a module of a package is no module.
        let directories = isLibrary ? [] : [source.moduleRoot ?? parent(of: source.path)] + options.includes + [""]
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
        if hidesErrors, result.diagnostics.hasErrors { throw .reported }
        let reporter = Reporter(host: host, options: messages, warningsAreErrors: options.warningsAreErrors)
        if reporter.report(result.diagnostics.sorted, sources: result.sources) { throw .reported }
    }
}

/// Where Python modules are, and what their classes are called: `.app` for `app.py`, `.package.part` for `package/part.py`,
/// `.package.__init__` for the package itself, and `.python.math` for a module of the library.
enum PythonModules {
    /// The class of the module in a file.
    static func className(of source: SourceText, library: String?) -> (name: String, isLibrary: Bool) {
        if let library, let inner = relative(source.path, to: join(library, "python")) {
            return (".python." + inner, true)
        }
        let root = source.moduleRoot ?? parent(of: source.path)
        let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
        return ("." + (relative(source.path, to: root) ?? String(file.dropLast(3))), false)
    }

    /// A path below a directory as a dotted name.
    private static func relative(_ path: String, to directory: String) -> String? {
        let start = directory.isEmpty ? "" : directory + "/"
        guard path.hasPrefix(start) else { return nil }
        return String(path.dropFirst(start.count).dropLast(3).map { $0 == "/" ? "." : $0 })
    }

    /// The name of the class of the module that an import means; nil if there is no such file.
    static func find(_ name: String, in directories: [String], library: String?, host: Host) -> String? {
        guard !name.contains("/") else { return nil }
        let path = String(name.map { $0 == "." ? "/" : $0 })
        for directory in directories {
            if host.files.kind(join(directory, path + "/__init__.py")) == .file { return "." + name + ".__init__" }
            if host.files.kind(join(directory, path + ".py")) == .file { return "." + name }
        }
        guard let library else { return nil }
        if host.files.kind(join(library, "python/" + path + "/__init__.py")) == .file {
            return ".python." + name + ".__init__"
        }
        if host.files.kind(join(library, "python/" + path + ".py")) == .file { return ".python." + name }
        // The library's package `test` has helpers only; the tests that it has elsewhere lie in one directory, and import each other from it.
        if name.hasPrefix("test."), let directory = directories.first {
            return find(String(name.dropFirst(5)), in: [directory], library: nil, host: host)
        }
        return nil
    }
}
