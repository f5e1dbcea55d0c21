import ClassFile
import PhantomISA
import Testing
import Verifier

@Suite("Wrong bytes")
struct RobustnessTests {
    /// Reads, lists, assembles and verifies. Everything has to end with a result, and the listing has to be exact.
    private func take(_ bytes: [UInt8]) -> (isRead: Bool, isAccepted: Bool) {
        guard let file = try? ClassFile.read(bytes) else { return (false, false) }
        #expect(file.encodeUnchanged() == bytes)
        let assembly = Assembler.assemble(Disassembler.disassemble(file))
        #expect(assembly.errors == [])
        #expect(assembly.classes.first?.file.encodeUnchanged() == bytes)
        let verification = Verifier.verify(file)
        for rejection in verification.rejections { #expect(!rejection.message.isEmpty) }
        for (method, shape) in zip(file.methods, verification.shapes) {
            guard let shape else { continue }
            #expect(shape.instructions.last?.end == method.code.count)
            #expect(shape.states.allSatisfy { $0.objectDepth <= shape.maxObjects })
            #expect(shape.states.allSatisfy { $0.integerDepth <= shape.maxIntegers })
        }
        return (true, verification.isAccepted)
    }

    @Test("20,000 changed class files are refused or taken whole")
    func mutations() {
        var random = Random(seed: 6)
        var generator = RandomClass(seed: 7)
        var corpus = [WorkedExample.bytes]
        for _ in 0..<40 { corpus.append(generator.make().encode()) }
        var read = 0
        var accepted = 0
        for _ in 0..<20_000 {
            var bytes = corpus[random.below(corpus.count)]
            for _ in 0..<1 + random.below(3) { mutate(&bytes, &random) }
            let result = take(bytes)
            if result.isRead { read += 1 }
            if result.isAccepted { accepted += 1 }
        }
        // Enough of them have to get past the reader and the verifier to be worth the run.
        #expect(read > 2_000)
        #expect(accepted > 200)
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout Random) {
        guard !bytes.isEmpty else { return }
        let at = random.below(bytes.count)
        switch random.below(7) {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[at] ^= 1 << UInt8(random.below(8))
        case 2: bytes[at] = [0, 1, 0x7F, 0x80, 0xFF][random.below(5)]
        case 3: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
        case 4: bytes.remove(at: at)
        case 5: if random.below(10) == 0 { bytes.removeSubrange(at...) } else { bytes[at] &+= 1 }
        default:
            let length = min(random.below(30), bytes.count - at)
            bytes.insert(contentsOf: bytes[at..<at + length], at: random.below(bytes.count))
        }
    }

    @Test("random bytes are refused")
    func randomBytes() {
        var random = Random(seed: 8)
        for _ in 0..<2_000 {
            var bytes = random.bytes(random.below(200))
            _ = take(bytes)
            bytes = Array("phfr:".utf8) + bytes
            _ = take(bytes)
            _ = try? Archive.read(bytes)
        }
    }

    @Test("random code is rejected or taken")
    func randomCode() {
        var random = Random(seed: 9)
        var accepted = 0
        for _ in 0..<20_000 {
            // Mostly short instructions, so that some of it is valid.
            let code = (0..<1 + random.below(12)).map { _ -> UInt8 in
                [0x73, 0x00, 0x20, 0x21, 0x10, 0x11, 0x12, 0x13, 0x31, 0x37, 0x40, 0x41, 0x42, 0x5C, 0x5E, 0x2E, 0x38,
                    UInt8(truncatingIfNeeded: random.next())][random.below(18)]
            } + [0x08]
            var file = ClassFile(name: [0x61], methodSlots: 1)
            file.methods = [Method(name: [0x6D], ordinal: 0, code: code, signature: Signature())]
            if Verifier.verify(file).isAccepted { accepted += 1 }
        }
        #expect(accepted > 500)
    }

    @Test("a class made to be slow to verify is rejected")
    func slowClass() throws {
        var writer = CodeWriter()
        for _ in 0..<250 {
            writer.emit(.stackReserve, u8: 255)
            writer.bytes([255])
        }
        for _ in 0..<20_000 {
            let next = writer.makeLabel()
            writer.integer(0)
            writer.jump(.jz, to: next)
            writer.place(next)
        }
        writer.emit(.ret)
        var file = ClassFile(name: [0x61], methodSlots: 1)
        file.methods = [Method(name: [0x6D], ordinal: 0, code: try writer.finish(), signature: Signature())]
        #expect(Verifier.verify(file).rejections.map(\.reason) == [.tooComplex])
    }
}
