import ClassFile

/// The classes that a program can name: those given and compiled, then what the search directories and the standard
/// library have.
final class ClassPool {
    private let compiler: Compiler
    private var directories: [String]
    private let library: String?
    /// The runtime library of Python; nil if there is no standard library.
    let python: PythonLibrary?
    private var files: [[UInt8]: [UInt8]] = [:]
    /// Sources that have been compiled, so that none is compiled twice.
    private var compiled: Set<String> = []
    /// Whether the compiled library of Python has been looked for.
    private var hasPython = false
    private var hasNewDirectory = false

    init(compiler: Compiler, library: String?) {
        self.compiler = compiler
        self.library = library
        python = library.map { PythonLibrary(library: $0, host: compiler.host) }
        directories = [""] + compiler.options.includes
    }

    /// Adds a class file; the first one of a name counts.
    func add(_ name: [UInt8], _ bytes: [UInt8]) {
        if files[name] == nil { files[name] = bytes }
    }

    /// Compiles sources and adds all classes of them and of what they import.
    func compile(_ sources: [SourceText], hidesWarnings: Bool = false, hidesErrors: Bool = false) throws(Failure) -> Compiler.Products {
        var compiler = compiler
        compiler.hidesErrors = hidesErrors
        compiler.hidesWarnings = hidesWarnings
        let products = try compiler.run(sources, goal: .everything)
        for product in products.classes { add(product.file.name, product.file.encode()) }
        for source in products.sources { compiled.insert(source.path) }
        // Modules that a Python module imports lie beside it, as do those that a given program of Phantom loads.
        for source in sources where !hidesWarnings {
            if source.isPython { compiled.insert(source.path) }
            let directory = source.moduleRoot ?? parent(of: source.path)
            if !directories.contains(directory) { directories.append(directory) }
        }
        return products
    }

    /// The class file of an absolute class name. Sources on the search path are compiled when one of their classes is
    /// asked for; what is wrong with them is told, and the class is then missing. A module of Python that is wrong says so itself.
    func classFile(named name: [UInt8]) -> [UInt8]? {
        if let bytes = files[name] { return bytes }
        if let text = PythonText(in: name) { return classFile(named: name, in: text) }
        if !hasPython, let python, name.starts(with: ".python.".utf8) {
            hasPython = true
            for (name, bytes) in python.classes() ?? [:] { add(name, bytes) }
            if let bytes = files[name] { return bytes }
        }
        if let target = PythonBridge.target(of: name) { return bridge(name, to: target) }
        let text = String(decoding: name.first == UInt8(ascii: ".") ? name.dropFirst() : name[...], as: UTF8.self)
        guard !text.contains("/"), !text.isEmpty else { return nil }
        let nested = String(text.map { $0 == "." ? "/" : $0 })
        // Functions and classes of a module of Python have classes below that of the module.
        let modules = sequence(first: nested[...]) { inner in inner.lastIndex(of: "/").map { inner[..<$0] } }
        let host = compiler.host
        for directory in directories + (library.map { [$0] } ?? []) {
            let classFile = join(directory, text + ".pc")
            if host.files.kind(classFile) == .file, let bytes = try? host.files.read(classFile) {
                add(name, bytes)
                return bytes
            }
            for source in [join(directory, text + ".ph"), join(directory, nested + ".ph")]
                + modules.map({ join(directory, $0 + ".py") })
            where !compiled.contains(source) && host.files.kind(source) == .file {
                compiled.insert(source)
                guard let bytes = try? host.files.read(source) else { continue }
                // What is doubtful in the library is not the user's concern.
                let text = SourceText(path: source, bytes: bytes, moduleRoot: directory)
                if (try? compile([text], hidesWarnings: directory == library, hidesErrors: text.isPython)) == nil, text.isPython {
                    let standIn = SourceText(path: source, bytes: Array(ClassPool.brokenModule.utf8), moduleRoot: directory)
                    _ = try? compile([standIn], hidesWarnings: true)
                }
                if let bytes = files[name] { return bytes }
            }
        }
        return nil
    }

    /// What is imported for a module whose source is wrong: the program that does it may catch the SyntaxError.
    private static let brokenModule = """
        try:
            with open(__file__, "rb") as source:
                source = source.read()
        except OSError:
            raise SyntaxError("the module is wrong, and cannot be read") from None
        compile(source, __file__, "exec")
        raise ImportError("the module cannot be compiled")

        """

    /// The directory that a program of Python has on its `sys.path`, if this is the name by which it tells. No class has it.
    static func moduleDirectory(in name: [UInt8]) -> String? {
        let prefix = Array(".python.directory:".utf8)
        guard name.starts(with: prefix) else { return nil }
        return String(decoding: name.dropFirst(prefix.count), as: UTF8.self)
    }

    /// Looks into a directory too, after those that are known.
    func search(_ directory: String) {
        if directories.contains(directory) { return }
        directories.append(directory)
        hasNewDirectory = true
    }

    /// Whether there is a directory more since this was asked.
    func looksFurther() -> Bool {
        defer { hasNewDirectory = false }
        return hasNewDirectory
    }

    /// A class of a text that the program has made. That of the text itself is asked for once only and not kept.
    private func classFile(named name: [UInt8], in text: PythonText) -> [UInt8]? {
        let products = compiler.compile(text, directories: directories, library: library)
        for product in products where product.file.name != text.className { add(product.file.name, product.file.encode()) }
        return products.first { $0.file.name == name }?.file.encode()
    }

    /// The class through which Python uses another one; nil if there is no such class.
    private func bridge(_ name: [UInt8], to target: [UInt8]) -> [UInt8]? {
        guard let bytes = classFile(named: target), let file = try? ClassFile.read(bytes) else { return nil }
        _ = try? compile(
            [
                SourceText(
                    path: String(decoding: name.dropFirst(), as: UTF8.self) + ".ph",
                    bytes: PythonBridge.source(for: file))
            ],
            hidesWarnings: true)
        return files[name]
    }
}
