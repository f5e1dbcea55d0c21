import ClassFile
import Foundation
import Testing
import Verifier

@Suite("Class files and their text form")
struct TextFormTests {
    @Test("the worked example is read, written and listed")
    func workedExample() throws {
        #expect(WorkedExample.bytes.count == 404)
        let file = try ClassFile.read(WorkedExample.bytes)
        #expect(file.name == Array(".demo.tiny.lamp".utf8))
        #expect(file.methods.map(\.ordinal) == [17, 16])
        #expect(file.methods[0].signature.isConstructor)
        #expect(file.methods[1].signature.result == .string)
        #expect(file.methods[1].line(at: 8) == 11)
        #expect(file.methods[1].line(at: 0) == nil)
        #expect(file.fields == [Field(name: Array("lit".utf8), slot: 0, type: .int)])
        #expect(file.constant(id: 0) == Array("lamp".utf8))
        #expect(file.encode() == WorkedExample.bytes)
        let text = Disassembler.disassemble(file)
        #expect(String(decoding: text, as: UTF8.self) == listing)
        let assembly = Assembler.assemble(text)
        #expect(assembly.errors == [])
        #expect(assembly.classes.first?.file.encode() == WorkedExample.bytes)
    }

    @Test("the example of docs/class-file.md is assembled and accepted")
    func documentedExample() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: package.appendingPathComponent("docs/class-file.md"), encoding: .utf8)
        let block = try #require(page.components(separatedBy: "```").dropFirst().first)
        let assembly = Assembler.assemble(Array(block.utf8))
        #expect(assembly.errors == [])
        let file = try ClassFile.read(try #require(assembly.classes.first).file.encode())
        #expect(Verifier.verify(file).rejections.map(\.message) == [])
    }

    private let listing = """
        .class .demo.tiny.lamp
        .parent .internal.object
        .version "20250014093000125"
        .slots 1 18
        .field lit 0 int
        .const 0 "lamp"

        .method <init> 17 () void constructor
            arg_count 0                     ; 0000: 73 00
            ret                             ; 0002: 08

        .method name 16 () string
            arg_count 0                     ; 0000: 73 00
            .line 11
            const_pool 0                    ; 0002: 28 00 00 00 00 | "lamp"
            .line 11
            ret                             ; 0007: 08
            ret                             ; 0008: 08

        """
}
