import ArgumentParser
import PhantomFrontend

/// `plc compile`: sources to class files.
struct CompileCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile", abstract: "Compile sources to class files.",
        discussion: "One file for each class: .a.b.c becomes a.b.c.pc. Nothing is written if there is an error.")

    @Argument(help: "Source files (.ph) or directories with source files.")
    var inputs: [String]

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: ArgumentHelp("Directory for the class files (default: the current one).", valueName: "dir"))
    var output = ""

    @Flag(
        name: .customLong("MD", withSingleDash: true),
        help: "Write what each class file depends on, as rules for make: a.b.c.d beside a.b.c.pc.")
    var writesDependencies = false

    @Option(
        name: .customLong("MF", withSingleDash: true),
        help: ArgumentHelp("Write the rules of all class files to this file.", valueName: "file"))
    var dependencyFile: String?

    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let sources = try SourceText.read(inputs, host: host)
        let compiler = Compiler(host: host, options: compile, messages: messages)
        defer { if compile.timePasses { host.err.write(compiler.stopwatch.table) } }
        let products = try compiler.run(sources, goal: .given)
        let forms = compile.emit.forms
        if forms.isEmpty || forms.contains(.bytecode) {
            try compiler.stopwatch.time("write") { () throws(Failure) in
                for product in products.classes {
                    let name = try classFileName(product.file.name)
                    try host.files.write(join(output, name), product.file.encode())
                }
            }
        }
        try writeDependencies(products.classes, host: host)
        return .success
    }

    private func writeDependencies(_ products: [Compiler.Product], host: Host) throws(Failure) {
        guard writesDependencies || dependencyFile != nil else { return }
        let rules = products.map { DependencyRule($0.source, directory: output) }
        if let dependencyFile {
            try host.files.write(dependencyFile, Array(rules.map(\.text).joined().utf8))
            return
        }
        for rule in rules {
            try host.files.write(String(rule.target.dropLast(2)) + "d", Array(rule.text.utf8))
        }
    }
}
