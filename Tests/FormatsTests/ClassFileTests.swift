import ClassFile
import Testing

@Suite("Class files")
struct ClassFileTests {
    @Test("2,000 random classes are written and read back, and survive the text form")
    func randomRoundTrip() throws {
        var generator = RandomClass(seed: 3)
        var reordered = 0
        for index in 0..<2_000 {
            let file = generator.make()
            let bytes = file.encode()
            let read = try ClassFile.read(bytes)
            if file.layout == nil { expectSame(read, file, index) } else { reordered += 1 }
            #expect(read.encode() == bytes, "class \(index)")
            let text = Disassembler.disassemble(read)
            let assembly = Assembler.assemble(text)
            #expect(assembly.errors == [], "class \(index)\n\(String(decoding: text, as: UTF8.self))")
            guard let again = assembly.classes.first, assembly.classes.count == 1 else {
                Issue.record("class \(index) is not one class")
                continue
            }
            #expect(again.file.encode() == bytes, "class \(index)\n\(String(decoding: text, as: UTF8.self))")
        }
        #expect(reordered > 500)
    }

    private func expectSame(_ read: ClassFile, _ file: ClassFile, _ index: Int) {
        var read = read
        read.layout = nil
        #expect(read == file, "class \(index)")
    }

    /// A class with one method in the layouts of the three generations.
    private func generation(_ generation: Generation) -> ClassFile {
        var file = ClassFile(name: Array(".a.b".utf8), methodSlots: 20)
        let isLegacy = generation != .current
        if generation == .first { file.version = nil }
        let array = TypeName(isContainer: true, main: isLegacy ? [] : TypeName.arrayClass, element: TypeName.int.main)
        file.methods = [
            Method(
                name: Method.constructorName, ordinal: 16, code: [0x08],
                signature: Signature(isConstructor: true, isLegacy: isLegacy)),
            Method(
                name: Array("run".utf8), ordinal: 17, code: [0x08],
                signature: Signature(
                    result: isLegacy ? TypeName(Array(".void".utf8)) : .void,
                    parameters: [Parameter(name: Array("list".utf8), type: array)], isLegacy: isLegacy)),
        ]
        return file
    }

    @Test("files of all three generations are read, and written as the current one", arguments: [
        Generation.first, .second, .current,
    ])
    func generations(_ kind: Generation) throws {
        let file = generation(kind)
        let bytes = file.encodeUnchanged()
        let read = try ClassFile.read(bytes)
        #expect(read.generation == kind)
        #expect(read.encodeUnchanged() == bytes)
        #expect(read.methods[0].signature.isConstructor)
        #expect(read.methods[1].signature.parameters[0].type.className == TypeName.arrayClass)
        #expect(read.methods[1].signature.result.className == TypeName.voidClass)
        #expect(read.encode() == generation(.current).encode())
        let assembly = Assembler.assemble(Disassembler.disassemble(read))
        #expect(assembly.classes[0].file.encodeUnchanged() == bytes)
    }

    @Test("several fields in one record stay in one record")
    func sharedFieldRecord() throws {
        var file = ClassFile(name: Array(".a".utf8), objectSlots: 2)
        file.fields = [Field(name: [0x61], slot: 0, type: .int), Field(name: [0x62], slot: 1, type: .int)]
        file.layout = [.header, .fields(2)]
        let bytes = file.encode()
        file.layout = nil
        #expect(bytes.count == file.encode().count - 10)
        let read = try ClassFile.read(bytes)
        #expect(read.fields == file.fields)
        #expect(read.encode() == bytes)
    }

    @Test("a class that was read can be changed and written")
    func change() throws {
        var file = try ClassFile.read(WorkedExample.bytes)
        file.methods.removeFirst()
        file.methods.append(Method(name: [0x78], ordinal: 8, code: [0x08], signature: Signature()))
        file.constants.append(Constant(id: 1, bytes: [0x79]))
        file.sourceFile = Array("lamp.ph".utf8)
        let read = try ClassFile.read(file.encode())
        #expect(read.methods == file.methods)
        #expect(read.constants == file.constants)
        #expect(read.sourceFile == file.sourceFile)
    }

    @Test("types are named as in sources")
    func typeText() {
        func text(_ type: TypeName) -> String { String(decoding: type.sourceText, as: UTF8.self) }
        #expect(text(.int) == "int")
        #expect(text(.unknown) == "unknown")
        #expect(text(TypeName(Array(".void".utf8))) == "void")
        #expect(text(TypeName(arrayOf: TypeName.stringClass)) == "string[]")
        #expect(text(TypeName(isContainer: true, main: [], element: TypeName.int.main)) == "int[]")
        #expect(text(TypeName(isContainer: true, main: Array(".a".utf8), element: TypeName.int.main)) == "int[*.a]")
    }
}
