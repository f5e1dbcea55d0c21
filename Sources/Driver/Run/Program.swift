import ClassFile
import JavaFrontend

/// A program as it was given to a command: its classes, compiled where they were sources, and where it starts.
struct Program {
    let pool: ClassPool
    let start: StartClass
    /// The classes that were given, in their order.
    let given: [ClassFile]
    /// The classes that were compiled because the given ones import them.
    let imported: [ClassFile]

    /// Compiles what is source and finds the start.
    ///
    /// - Parameters:
    ///   - inputs: sources, class files, archives, directories.
    ///   - main: name of the class to start, if the first one that can be started is not meant.
    init(
        _ inputs: [String], main: String?, compile: CompileOptions, messages: DiagnosticOptions, host: Host
    ) throws(Failure) {
        let compiler = Compiler(host: host, options: compile, messages: messages)
        let library = try StandardLibrary.locate(compile.stdlib, host: host)
        pool = ClassPool(compiler: compiler, library: library)
        if JavaCompiler.accepts(inputs, host: host) {
            given = try JavaCompiler(compiler: compiler, host: host, library: library).translate(inputs, main: main)
            imported = []
            for file in given { pool.add(file.name, file.encode()) }
            if compile.timePasses { host.err.write(compiler.stopwatch.table) }
            let launcher = given.first { $0.name == Array(JavaProgram.launcherName.utf8) }
            guard let start = launcher.flatMap({ StartClass($0) }) else {
                throw .internalError("the Java program has no launcher")
            }
            self.start = start
            return
        }
        let collected = try Inputs.collect(inputs, host: host)
        var candidates: [ClassFile] = []
        var others: [ClassFile] = []
        // Sources come first: a class file that an earlier compilation left beside them is older than they are.
        if !collected.sources.isEmpty {
            let products = try pool.compile(try SourceText.read(collected, host: host))
            candidates = products.classes.filter(\.source.isGiven).map(\.file)
            others = products.classes.filter { !$0.source.isGiven }.map(\.file)
        }
        for input in collected.classes {
            let file = try input.read()
            candidates.append(file)
            pool.add(file.name, input.bytes)
        }
        if compile.timePasses { host.err.write(compiler.stopwatch.table) }
        given = candidates
        imported = others
        start = try Program.start(among: candidates, inputs: inputs, main: main, pool: pool)
    }

    private static func start(
        among candidates: [ClassFile], inputs: [String], main: String?, pool: ClassPool
    ) throws(Failure) -> StartClass {
        if let main {
            let name = main.hasPrefix(".") ? main : "." + main
            guard let bytes = pool.classFile(named: Array(name.utf8)) else {
                throw .input(path: name, reason: "there is no such class to start")
            }
            let file = try ClassInput(place: name, bytes: bytes).read()
            guard let start = StartClass(file) else { throw .input(path: name, reason: notStartable) }
            return start
        }
        for file in candidates {
            if let start = StartClass(file) { return start }
        }
        var reason = "no class to start: " + notStartable
        if let file = candidates.first(where: StartClass.isNamedMain) {
            reason += "; the 'main' of \(printable(file.name)) is its constructor, for it has the name of its class"
        }
        throw .input(path: inputs.joined(separator: " "), reason: reason)
    }

    private static let notStartable =
        "a program starts in a class with a method 'main' (or one at ordinal 8) that takes no more than the boot "
        + "object, and with no constructor or one without parameters"
}
