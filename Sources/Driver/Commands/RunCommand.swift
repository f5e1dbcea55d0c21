import ArgumentParser
import ClassFile
import JavaFrontend

/// `plc run`: compile what is source, verify, run.
struct RunCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a program from sources, class files or an archive.",
        discussion: """
            Starts the class named by --main, else the first one given that has a method at ordinal 8 which takes the \
            boot object, or a method 'main'. What follows '--' is for the program. With --world the program lives in a \
            world file: it can be killed at any time, and 'plc resume' goes on from the last snapshot. A program that has \
            ended in a world is started again there, with what it has kept.
            """)

    @Argument(help: "Source files, class files, archives, directories with those; or a Java program: archives (.jar), class files, directories.")
    var inputs: [String]

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: ArgumentHelp("The world file to live in; it is made if it is missing.", valueName: "file"))
    var world: String?

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var machine: MachineOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let compiler = Compiler(host: host, options: compile, messages: messages)
        let library = try StandardLibrary.locate(compile.stdlib, host: host)
        let pool = ClassPool(compiler: compiler, library: library)
        if JavaCompiler.accepts(inputs, host: host) {
            if world != nil { throw .usage("a Java program is translated first: 'plc translate', then 'plc run --world'") }
            return try runJava(compiler, library, pool, host)
        }
        let collected = try Inputs.collect(inputs, host: host)
        var candidates: [ClassFile] = []
        var imported: [ClassFile] = []
        // Sources come first: a class file that an earlier compilation left beside them is older than they are.
        if !collected.sources.isEmpty {
            let products = try pool.compile(try SourceText.read(collected, host: host))
            candidates = products.classes.filter(\.source.isGiven).map(\.file)
            imported = products.classes.filter { !$0.source.isGiven }.map(\.file)
        }
        for input in collected.classes {
            let file = try input.read()
            candidates.append(file)
            pool.add(file.name, input.bytes)
        }
        if compile.timePasses { host.err.write(compiler.stopwatch.table) }
        let start = try start(among: candidates, pool: pool)
        if let world {
            let program = WorldProgram(
                host: host, options: machine, every: worldOptions.snapshotEvery.milliseconds, path: world, pool: pool)
            return try program.run(
                start, given: candidates, imported: imported, arguments: host.programArguments)
        }
        return try ProgramRun(host: host, options: machine, pool: pool).run(start, arguments: host.programArguments)
    }

    /// Translates and runs a Java program.
    private func runJava(
        _ compiler: Compiler, _ library: String?, _ pool: ClassPool, _ host: Host
    ) throws(Failure) -> ExitStatus {
        let files = try JavaCompiler(compiler: compiler, host: host, library: library).translate(inputs, main: main)
        for file in files { pool.add(file.name, file.encode()) }
        if compile.timePasses { host.err.write(compiler.stopwatch.table) }
        guard let start = files.lazy.compactMap({ StartClass($0) }).first(where: { $0.name == Array(JavaProgram.launcherName.utf8) })
        else { throw .internalError("the Java program has no launcher") }
        return try ProgramRun(host: host, options: machine, pool: pool).run(start, arguments: host.programArguments)
    }

    /// The class to start.
    private func start(among candidates: [ClassFile], pool: ClassPool) throws(Failure) -> StartClass {
        if let main {
            let name = main.hasPrefix(".") ? main : "." + main
            guard let bytes = pool.classFile(named: Array(name.utf8)) else {
                throw .input(path: name, reason: "there is no such class to start")
            }
            let file = try ClassInput(place: name, bytes: bytes).read()
            guard let start = StartClass(file) else {
                throw .input(path: name, reason: RunCommand.notStartable)
            }
            return start
        }
        for file in candidates {
            if let start = StartClass(file) { return start }
        }
        throw .input(path: inputs.joined(separator: " "), reason: "no class to start: " + RunCommand.notStartable)
    }

    private static let notStartable =
        "a program starts in a class with a method 'main' (or one at ordinal 8) that takes no more than the boot "
        + "object, and with no constructor or one without parameters"
}
