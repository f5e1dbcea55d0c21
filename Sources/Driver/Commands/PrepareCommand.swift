import ArgumentParser

/// `plc prepare`: what makes later runs start faster.
struct PrepareCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "prepare", abstract: "Compile the library of Python, so that programs start faster.",
        discussion: """
            Writes python.archive into the directory of the standard library. Without it, or when a source of the library \
            has changed since, Python programs run all the same, and the library is compiled at each start.
            """)

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard let library = try StandardLibrary.locate(compile.stdlib, host: host) else {
            throw .file(path: "stdlib", reason: "the standard library is not found (PLC_STDLIB)")
        }
        try PythonLibrary(library: library, host: host).build(Compiler(host: host, options: compile, messages: messages))
        return .success
    }
}
