import ArgumentParser

/// `plc translate`: a Java program to class files.
struct TranslateCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Translate a Java program to class files.",
        discussion: """
            Translates what can be reached from 'main' of the class named by --main, with the parts of the Java library \
            that it needs. One file for each class; 'plc run DIR' runs them. With --library there is no 'main': \
            everything public is translated for programs in Phantom, which find it with -I DIR.
            """)

    @Argument(help: "Java archives (.jar, .jmod), class files, or directories: the class path, in this order.")
    var inputs: [String]

    @Option(help: ArgumentHelp("The class to start (default: the one that the first archive names).", valueName: "class"))
    var main: String?

    @Flag(help: "Translate all public classes, for code in Phantom that calls them by plain names (docs/java.md).")
    var library = false

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: ArgumentHelp("Directory for the class files (default: the current one).", valueName: "dir"))
    var output = ""

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let compiler = Compiler(host: host, options: compile, messages: messages)
        if library, main != nil { throw .usage("--library has no class to start, --main names one") }
        let stdlib = try StandardLibrary.locate(compile.stdlib, host: host)
        let files = try JavaCompiler(compiler: compiler, host: host, library: stdlib)
            .translate(inputs, main: main, isForPhantom: library)
        for file in files {
            try host.files.write(join(output, try classFileName(file.name)), file.encode())
        }
        if compile.timePasses { host.err.write(compiler.stopwatch.table) }
        return .success
    }
}
