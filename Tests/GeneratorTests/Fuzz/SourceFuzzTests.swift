import Backend
import ClassFile
import Diagnostics
import Foundation
import Passes
import Testing
import Verifier

/// The parser has such tests of its own; here damaged sources go as far as they come.
@Suite("Damaged sources")
struct SourceFuzzTests {
    static let corpus: [[UInt8]] =
        ["stdlib/phantom", "samples", "Tests/Files/run", "Tests/Files/check"].flatMap { Repository.contents(below: $0, ending: ".ph") }
        + (UInt64(1)...30).map { seed in
            Array(SourcePrinter.text(of: ProgramGenerator.program(seed: seed).program, seed: seed).utf8)
        }

    /// `PLC_FUZZ_SOURCES` sets how many are tried, `PLC_FUZZ_SEED` from where.
    @Test("A damaged source gives diagnostics, or sound code", arguments: 0..<2)
    func damaged(half: Int) {
        let count = Repository.setting("PLC_FUZZ_SOURCES", default: 4_000) / 2
        let seed = Repository.setting("PLC_FUZZ_SEED", default: 1) * 2 + half
        var mutator = Mutator(seed: UInt64(seed))
        let corpus = Self.corpus
        let name = "plc-fuzz-\(half).ph"
        var clean = 0
        for _ in 0..<count {
            let input = mutator.source(mutator.pick(corpus), others: corpus)
            Repository.keep(input, as: name)
            let start = ContinuousClock.now
            let result = Toolchain.frontend(input)
            _ = TextRenderer().render(result.diagnostics.diagnostics, sources: result.sources)
            if !result.diagnostics.hasErrors {
                clean += 1
                for level in OptimisationLevel.allCases {
                    if case .failure(let failure) = Toolchain.generate(result.givenUnits, level: level) {
                        // The backend may refuse what no class file can hold.
                        if case .backend = failure { continue }
                        Issue.record("\(failure.text)\n\(String(decoding: input, as: UTF8.self))")
                        return
                    }
                }
            }
            let took = ContinuousClock.now - start
            if took > .seconds(2) { Issue.record("\(took) for \(String(decoding: input, as: UTF8.self))") }
        }
        Repository.forget(name)
        #expect(clean > 0 && clean < count)
    }
}
