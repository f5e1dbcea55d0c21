import ClassFile
import Foundation
import Testing
import Verifier

@Suite("Damaged class files")
struct ClassFileFuzzTests {
    static let corpus: [[UInt8]] = Repository.contents(below: "Tests/Files", ending: ".pasm").flatMap { text in
        Assembler.assemble(text).classes.map { $0.file.encode() }
    }

    /// `PLC_FUZZ_CLASSES` sets how many are tried, `PLC_FUZZ_SEED` from where.
    @Test("Reader, disassembler, assembler and verifier end on any bytes")
    func damaged() {
        let count = Repository.setting("PLC_FUZZ_CLASSES", default: 20_000)
        var mutator = Mutator(seed: UInt64(Repository.setting("PLC_FUZZ_SEED", default: 1)))
        let corpus = Self.corpus
        var accepted = 0
        for _ in 0..<count {
            let input = mutator.chance(5) ? mutator.noise(300) : mutator.bytes(mutator.pick(corpus), others: corpus)
            Repository.keep(input, as: "plc-fuzz.pc")
            let start = ContinuousClock.now
            if let file = try? ClassFile.read(input) {
                let text = Disassembler.disassemble(file)
                let again = Assembler.assemble(text)
                // What the reader takes has a text form that means the same class.
                if again.errors.isEmpty {
                    #expect(again.classes.first?.file.encode() == file.encode(), "\(input)")
                } else if file.encodeUnchanged() == input {
                    Issue.record("\(again.errors): \(input)")
                }
                if Verifier.verify(file).isAccepted { accepted += 1 }
            }
            let took = ContinuousClock.now - start
            if took > .seconds(1) { Issue.record("\(took) for \(input)") }
        }
        Repository.forget("plc-fuzz.pc")
        #expect(accepted > 0 && accepted < count)
    }

    @Test("The assembler ends on any text, the archive reader on any bytes")
    func damagedTexts() throws {
        let texts = Repository.contents(below: "Tests/Files", ending: ".pasm")
        var archive = Archive()
        for bytes in Self.corpus { try? archive.append(classFile: bytes) }
        let archives = [archive.write()]
        var mutator = Mutator(seed: UInt64(Repository.setting("PLC_FUZZ_SEED", default: 1)) &+ 77)
        var whole = 0
        for _ in 0..<Repository.setting("PLC_FUZZ_CLASSES", default: 20_000) / 10 {
            let text = mutator.source(mutator.pick(texts), others: texts)
            Repository.keep(text, as: "plc-fuzz.pasm")
            for made in Assembler.assemble(text).classes {
                // What the assembler makes without complaint, the reader takes.
                if (try? ClassFile.read(made.file.encode())) != nil { whole += 1 }
            }
            let bytes = mutator.bytes(archives[0], others: archives)
            Repository.keep(bytes, as: "plc-fuzz.archive")
            _ = try? Archive.read(bytes)
        }
        Repository.forget("plc-fuzz.pasm")
        Repository.forget("plc-fuzz.archive")
        #expect(whole > 0)
    }
}
