import ArgumentParser
import ClassFile

/// `plc disasm`: class files as text.
struct DisasmCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "disasm", abstract: "Show class files as assembler text.",
        discussion: "'plc asm' makes the same class file from the text.")

    @Argument(help: "Class files, archives, or directories with class files.")
    var inputs: [String]

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let collected = try Inputs.collect(inputs, host: host)
        if let source = collected.sources.first {
            throw .input(path: source, reason: "is source text; 'plc check --emit=asm' shows what it compiles to")
        }
        var files: [ClassFile] = []
        for input in collected.classes { files.append(try input.read()) }
        let names = MethodNames(files)
        for (index, file) in files.enumerated() {
            if index > 0 { host.out.write("\n") }
            host.out.write(Disassembler.disassemble(file, methodNames: names.name))
        }
        return .success
    }
}

/// Names of the methods of some classes by ordinal, for the comments of listings.
struct MethodNames {
    private var names: [[UInt8]: [Int32: [UInt8]]] = [:]
    private var parents: [[UInt8]: [UInt8]] = [:]

    init(_ files: [ClassFile]) {
        for file in files {
            parents[file.name] = file.parent
            names[file.name] = Dictionary(
                file.methods.map { ($0.ordinal, $0.name) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The name of the method that a class or the nearest of its ancestors has at an ordinal.
    func name(_ className: [UInt8], _ ordinal: Int32) -> [UInt8]? {
        var current = className
        for _ in 0...parents.count {
            if let name = names[current]?[ordinal] { return name }
            guard let parent = parents[current] else { return nil }
            current = parent
        }
        return nil
    }
}
