import ArgumentParser
import ClassFile

/// `plc asm`: class files from text.
struct AsmCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "asm", abstract: "Make class files from assembler text.",
        discussion: """
            The text is only required to be encodable, so that wrong classes can be written for tests; \
            'plc verify' judges the result.
            """)

    @Argument(help: "Assembler text (.pasm).")
    var input: String

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: "File to write for a text with one class, otherwise a directory (default: the current one).")
    var output = "."

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let classes = try Inputs.assemble(input, try host.files.read(input), host: host)
        guard let first = classes.first else { throw .input(path: input, reason: "there is no class in it") }
        if output.hasSuffix(".pc") {
            guard classes.count == 1 else {
                throw .usage("'\(input)' has \(classes.count) classes; -o has to be a directory")
            }
            try host.files.write(output, first.file.encodeUnchanged())
            return .success
        }
        for assembled in classes {
            try host.files.write(join(output, try classFileName(assembled.file.name)), assembled.file.encodeUnchanged())
        }
        return .success
    }
}

/// The name of the file for a class: its absolute name without the leading dot, and `.pc`.
func classFileName(_ className: [UInt8]) throws(Failure) -> String {
    let name = printable(className.first == UInt8(ascii: ".") ? Array(className.dropFirst()) : className)
    if name.isEmpty || name.contains("/")
        || !className.elementsEqual((className.first == 0x2E ? "." + name : name).utf8)
    {
        throw .input(path: name, reason: "is no name for a class file")
    }
    return name + ".pc"
}
