import ClassFile
import Testing

@Suite("Assembler")
struct AssemblerTests {
    private func errors(_ text: String) -> [String] {
        Assembler.assemble(Array(text.utf8)).errors.map { "\($0.line):\($0.column): \($0.message)" }
    }

    @Test("all faults of a text are told, each at its place")
    func faults() {
        let text = """
            .method m 16
            .class .a
            .nonsense
                ret
            .method m 16 (x int)
            .method m 17
                jmp nowhere
                frobnicate
                iconst_8bit 256
            here:
            here:
                ret 5
                sconst_bin "open
                sconst_bin "\\q"
                debug 0 "text"
                .bytes 0 1
                prefix_long call 1 2
            """
        #expect(
            errors(text) == [
                "1:1: `.class` has to come first",
                "3:1: there is no such directive outside a method",
                "4:5: an instruction is only possible in a method",
                "5:17: `:` expected",
                "8:5: there is no such instruction",
                "9:17: the number is not in 0 to 255",
                "11:1: the method has this label already",
                "12:9: nothing more is expected on this line",
                "13:16: the string has no closing quote on this line",
                "14:17: unknown escape; there are \\n \\r \\t \\0 \\\" \\\\ \\xNN",
                "15:11: a text is there if and only if the mode has bit 0x80",
                "16:12: a byte of two hexadecimal digits is expected",
                "17:17: there is no such instruction",
                "7:9: there is no label `nowhere` in this method",
            ])
    }

    @Test("a text can hold several classes, and slots follow from what is declared")
    func severalClasses() {
        let assembly = Assembler.assemble(
            Array(".class .a\n.field x 3 int\n.class .b\n.method m 20\n  a: b: ret ; done\n.end\n".utf8))
        #expect(assembly.errors == [])
        #expect(assembly.classes.map(\.file.objectSlots) == [4, 0])
        #expect(assembly.classes.map(\.file.methodSlots) == [0, 21])
        #expect(assembly.classes[1].methods[0].line(at: 0) == 5)
    }

    @Test("numbers are decimal, or bits in hexadecimal")
    func numbers() {
        func code(_ text: String) -> [UInt8]? {
            let assembly = Assembler.assemble(Array(".class .a\n.method m 16\n\(text)".utf8))
            return assembly.errors.isEmpty ? assembly.classes[0].file.methods[0].code : nil
        }
        #expect(code("iconst_32bit 0xFFFFFFFF") == [0x23, 255, 255, 255, 255])
        #expect(code("iconst_32bit -2147483648") == [0x23, 128, 0, 0, 0])
        #expect(code("iconst_32bit 2147483648") == nil)
        #expect(code("iconst_32bit 0x100000000") == nil)
        #expect(code("iconst_64bit -9223372036854775808") == [0x25, 128, 0, 0, 0, 0, 0, 0, 0])
        #expect(code("iconst_64bit 9223372036854775808") == nil)
        #expect(code("iconst_64bit 0x8000000000000000") == [0x25, 128, 0, 0, 0, 0, 0, 0, 0])
        #expect(code("push_double 0.1") == [0x25, 0x3F, 0xB9, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9A])
        #expect(code("push_double -2.5") == [0x25, 0xC0, 0x04, 0, 0, 0, 0, 0, 0])
        #expect(code("push_float 1.5") == [0x23, 0x3F, 0xC0, 0, 0])
        #expect(code("push_float 0.1") == nil)
        #expect(code("push_long -1") == [0x5C, 0x23, 255, 255, 255, 255])
        #expect(code("jmp @-9223372036854775808") == nil)
        #expect(code("jmp @9223372036854775807") == nil)
        #expect(code("jmp @99999999999999999999") == nil)
    }

    @Test("changed and random texts are assembled or refused")
    func randomTexts() throws {
        var random = Random(seed: 4)
        var generator = RandomClass(seed: 5)
        var refused = 0
        for _ in 0..<3_000 {
            var text = Disassembler.disassemble(generator.make())
            for _ in 0..<1 + random.below(4) {
                switch random.below(4) {
                case 0: text[random.below(text.count)] = UInt8(truncatingIfNeeded: random.next())
                case 1: text.insert(Array(" :;\"@0.-(){}[]*,\n".utf8)[random.below(17)], at: random.below(text.count))
                case 2: text.remove(at: random.below(text.count))
                default: text.removeSubrange(random.below(text.count)...)
                }
                if text.isEmpty { break }
            }
            let assembly = Assembler.assemble(text)
            if !assembly.errors.isEmpty { refused += 1 }
            for assembled in assembly.classes { _ = assembled.file.encode() }
        }
        #expect(refused > 100)
    }
}
