import ClassFile
import Foundation
import Testing

/// Reader, assembler and verifier have such tests of their own; here damaged classes are run.
@Suite("Damaged class files")
struct ClassFileFuzzTests {
    /// Programs of one or more classes, the one to start first.
    static let corpus: [[ClassFile]] = (UInt64(1)...40).compactMap { seed in
        let program = ProgramGenerator.program(seed: seed).program
        return try? Toolchain.compile(SourcePrinter.text(of: program, seed: seed), level: .full).get()
    }

    /// `PLC_FUZZ_CLASSES` sets how many are tried, `PLC_FUZZ_SEED` from where.
    @Test("The machine refuses damaged classes, or runs them to an end of its own", arguments: 0..<2)
    func damaged(half: Int) {
        let count = Repository.setting("PLC_FUZZ_CLASSES", default: 20_000) / 2
        let seed = Repository.setting("PLC_FUZZ_SEED", default: 1) * 2 + half
        var mutator = Mutator(seed: UInt64(seed))
        let encoded = Self.corpus.map { $0.map { $0.encode() } }
        let all = encoded.flatMap { $0 }
        let name = "plc-fuzz-\(half).pc"
        var endings: [String: Int] = [:]
        for _ in 0..<count {
            let program = mutator.below(Self.corpus.count)
            var files: [[UInt8]: [UInt8]] = [:]
            let victim = mutator.below(Self.corpus[program].count)
            for (index, file) in Self.corpus[program].enumerated() {
                var bytes = encoded[program][index]
                if index == victim {
                    bytes = mutator.chance(25) ? mutator.bytes(bytes, others: all) : mutator.classFile(file).encode()
                    Repository.keep(bytes, as: name)
                }
                files[file.name] = bytes
            }
            let start = Self.corpus[program][0]
            let ordinal = start.methods.first { $0.name == Array("main".utf8) }?.ordinal ?? 16
            let clock = ContinuousClock.now
            let ending = Runner.runAnything(files, start: start.name, ordinal: Int(ordinal))
            let took = ContinuousClock.now - clock
            if took > .seconds(5) { Issue.record("\(took) for \(files)") }
            endings[ending, default: 0] += 1
        }
        Repository.forget(name)
        // Enough of them get as far as running, and enough are refused.
        #expect(endings["finished", default: 0] > count / 20, "\(endings)")
        #expect(endings["not loaded", default: 0] > count / 20, "\(endings)")
    }
}
