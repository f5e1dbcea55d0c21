import ArgumentParser
import ClassFile
import Diagnostics
import PhantomISA
import Verifier

/// `plc verify`: the rules that keep a class file from harming the machine.
struct VerifyCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check that class files keep the rules of the bytecode.",
        discussion: "Says nothing when they do. Assembler text (.pasm) is assembled first.")

    @Argument(help: "Class files, archives, or directories with class files.")
    var inputs: [String]

    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let collected = try Inputs.collect(inputs, host: host)
        if let source = collected.sources.first, inputs.contains(source) {
            throw .input(path: source, reason: "is source text; 'plc check' is for that")
        }
        let files = collected.classes.map { try? ClassFile.read($0.bytes) }
        let slots = InheritedSlots(files.compactMap { $0 })
        let writer = RejectionWriter(host: host, options: messages)
        var status = ExitStatus.success
        for (input, file) in zip(collected.classes, files) {
            let inherited = file.map { slots.count(of: $0.parent) } ?? 0
            let verification = Verifier.verify(bytes: input.bytes, parentObjectSlots: inherited).verification
            for rejection in verification.rejections { writer.write(rejection, in: input) }
            if !verification.isAccepted { status = .programError }
        }
        return status
    }
}

/// Object slots of classes with those of their ancestors, as far as these are known.
struct InheritedSlots {
    private var classes: [[UInt8]: (own: Int32, parent: [UInt8])] = [:]

    init(_ files: [ClassFile]) {
        for file in files { classes[file.name] = (file.objectSlots, file.parent) }
    }

    /// The largest count that the class or one of its ancestors states; 0 for an unknown class.
    func count(of name: [UInt8]) -> Int32 {
        var result: Int32 = 0
        var current = name
        for _ in 0..<classes.count {
            guard let entry = classes[current] else { break }
            result = max(result, entry.own)
            current = entry.parent
        }
        return result
    }
}

/// Shows rejections, with the line where the class was given as assembler text.
struct RejectionWriter {
    let host: Host
    let options: DiagnosticOptions

    func write(_ rejection: Rejection, in input: ClassInput) {
        let line = line(of: rejection, in: input)
        switch options.diagnostics {
        case .text:
            let place = line.map { "\(input.place):\($0)" } ?? input.place
            host.err.writeLine("\(place): error: \(description(of: rejection)) [\(rejection.rule.name)]")
        case .json:
            func string(_ text: String) -> String { JSONRenderer.string(text) }
            host.err.writeLine(
                "{\"id\":\(string(rejection.rule.name)),\"severity\":\"error\""
                    + ",\"message\":\(string(description(of: rejection))),\"path\":\(string(input.place))"
                    + ",\"line\":\(line ?? 0),\"class\":\(string(printable(rejection.className)))"
                    + ",\"method\":\(string(printable(rejection.methodName))),\"ordinal\":\(rejection.ordinal)"
                    + ",\"offset\":\(rejection.offset)}")
        }
    }

    /// Class, method, offset, instruction and what is wrong.
    private func description(of rejection: Rejection) -> String {
        var parts: [String] = []
        if !rejection.className.isEmpty { parts.append(printable(rejection.className)) }
        if rejection.methodIndex >= 0 {
            parts.append("method \(printable(rejection.methodName)) [\(rejection.ordinal)]")
        }
        let instruction = rejection.opcode.map { " \($0.info.mnemonic)" } ?? ""
        parts.append("offset \(rejection.offset)\(instruction)")
        return parts.joined(separator: ", ") + ": " + rejection.message
    }

    private func line(of rejection: Rejection, in input: ClassInput) -> Int? {
        guard let assembled = input.assembled else { return nil }
        guard assembled.methods.indices.contains(rejection.methodIndex) else { return assembled.line }
        return assembled.methods[rejection.methodIndex].line(at: rejection.offset)
    }
}
