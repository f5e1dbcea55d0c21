import ArgumentParser

/// `plc prepare`: what makes later runs start faster.
struct PrepareCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare", abstract: "Compile the library of Python, so that programs start faster.",
        discussion: """
            Writes python.archive, the compiled library, and python.image, a world in which it has been started, into the \
            directory of the standard library. Without them, or when a source of the library has changed since, Python \
            programs run all the same, and the library is compiled and started each time.
            """)

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard let library = try StandardLibrary.locate(compile.stdlib, host: host) else {
            throw .file(path: "stdlib", reason: "the standard library is not found (PLC_STDLIB)")
        }
        let compiler = Compiler(host: host, options: compile, messages: messages)
        let python = PythonLibrary(library: library, host: host)
        try python.build(compiler)
        try PythonImage(library: python).build(compiler)
        return .success
    }
}
