import Backend
import ClassFile
import IR
import Testing
import Verifier

/// Ways through the middle and the back of the compiler that the tests share.
enum Compilation {
    /// A unit whose only method (ordinal 16, called `f`) has this body; `parameters` are their names.
    static func unit(parameters: [String] = [], _ body: String) throws -> Unit {
        let list = parameters.map { "\($0) : .internal.object" }.joined(separator: ", ")
        let text = """
            unit .t.a : .internal.object
            field 0 first : .internal.object
            field 1 second : .internal.object
            field 2 third : .internal.object
            method 16 f(\(list)) : .internal.object {
            \(body)
            }
            """
        return try Parser.parse(Array(text.utf8))
    }

    /// Checks, emits and verifies; the class file must be accepted.
    static func compile(_ unit: Unit, sourceLocation: SourceLocation = #_sourceLocation) throws -> ClassFile {
        let errors = Checker.check(unit)
        if !errors.isEmpty {
            Issue.record("unsound: \(errors.map(\.text))\n\(Printer.print(unit))", sourceLocation: sourceLocation)
        }
        guard errors.isEmpty else { throw ParseError(line: 0, message: "check") }
        var backend = Backend()
        let file = try backend.emit(unit).get()
        let rejections = Verifier.verify(file).rejections.map {
            "\(String(decoding: $0.methodName, as: UTF8.self)) at \($0.offset): \($0.message)"
        }
        if !rejections.isEmpty {
            Issue.record("rejected: \(rejections)\n\(assembly(file))", sourceLocation: sourceLocation)
        }
        return file
    }

    /// The instructions of all methods, one a line, without offsets, bytes and comments.
    static func assembly(_ file: ClassFile) -> String {
        var lines: [String] = []
        for line in String(decoding: Disassembler.disassemble(file), as: UTF8.self).split(separator: "\n") {
            let code = line.prefix { $0 != ";" }.split(separator: " ").joined(separator: " ")
            if !code.isEmpty && !code.hasPrefix(".") { lines.append(code) }
        }
        return lines.joined(separator: "\n")
    }

    /// Expects that the method compiles to exactly these instructions.
    static func expect(
        parameters: [String] = [], _ body: String, gives expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = try compile(unit(parameters: parameters, body), sourceLocation: sourceLocation)
        #expect(assembly(file) == expected, sourceLocation: sourceLocation)
    }
}
