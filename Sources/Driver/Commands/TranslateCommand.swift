import ArgumentParser

/// `plc translate`: a Java program to class files.
struct TranslateCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Translate a Java program to class files.",
        discussion: """
            Translates what can be reached from 'main' of the class named by --main, with the parts of the Java library \
            that it needs. One file for each class; 'plc run DIR' runs them.
            """)

    @Argument(help: "Java archives (.jar, .jmod), class files, or directories: the class path, in this order.")
    var inputs: [String]

    @Option(help: ArgumentHelp("The class to start (default: the one that the first archive names).", valueName: "class"))
    var main: String?

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: ArgumentHelp("Directory for the class files (default: the current one).", valueName: "dir"))
    var output = ""

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let compiler = Compiler(host: host, options: compile, messages: messages)
        let library = try StandardLibrary.locate(compile.stdlib, host: host)
        let files = try JavaCompiler(compiler: compiler, host: host, library: library).translate(inputs, main: main)
        for file in files {
            try host.files.write(join(output, try classFileName(file.name)), file.encode())
        }
        if compile.timePasses { host.err.write(compiler.stopwatch.table) }
        return .success
    }
}
