import ArgumentParser
import ClassFile
import VM

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

/// Names of the methods of some classes and of the internal classes by ordinal, for the comments of listings.
struct MethodNames {
    private var names: [[UInt8]: [Int32: [UInt8]]] = [:]
    private var parents: [[UInt8]: [UInt8]] = [:]

    private let internalClasses: [[UInt8]: InternalClass]

    init(_ files: [ClassFile]) {
        let all = InternalClass.allCases.map { (Array($0.name.description.utf8), $0) }
        internalClasses = Dictionary(
            all + [(Array(".internal.bootstrap".utf8), .boot)], uniquingKeysWith: { first, _ in first })
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
            guard let parent = parents[current] else {
                return internalClasses[current]?.nativeMethodName(at: ordinal).map { Array($0.description.utf8) }
            }
            current = parent
        }
        return nil
    }
}
