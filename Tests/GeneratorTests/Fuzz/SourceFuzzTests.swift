import Diagnostics
import Foundation
import PhantomFrontend
import Testing

@Suite("Damaged sources")
struct SourceFuzzTests {
    static let corpus: [[UInt8]] =
        ["stdlib", "samples", "Tests/Files"].flatMap { Repository.contents(below: $0, ending: ".ph") }
        + (UInt64(1)...30).map { seed in
            Array(SourcePrinter.text(of: ProgramGenerator.program(seed: seed).program, seed: seed).utf8)
        }

    /// `PLC_FUZZ_SOURCES` sets how many are tried, `PLC_FUZZ_SEED` from where.
    @Test("A damaged source gives diagnostics in time")
    func damaged() {
        let count = Repository.setting("PLC_FUZZ_SOURCES", default: 4_000)
        var mutator = Mutator(seed: UInt64(Repository.setting("PLC_FUZZ_SEED", default: 1)))
        let corpus = Self.corpus
        var clean = 0
        for _ in 0..<count {
            let input = mutator.chance(3) ? mutator.noise(200) : mutator.source(mutator.pick(corpus), others: corpus)
            Repository.keep(input, as: "plc-fuzz.ph")
            let start = ContinuousClock.now
            var sources = SourceMap()
            var interner = Interner()
            var bag = DiagnosticBag()
            _ = Parser.parse(sources.add(path: "fuzz.ph", bytes: input), interner: &interner, diagnostics: &bag)
            _ = TextRenderer().render(bag.diagnostics, sources: sources)
            _ = JSONRenderer().render(bag.diagnostics, sources: sources)
            if !bag.hasErrors { clean += 1 }
            let took = ContinuousClock.now - start
            if took > .seconds(1) { Issue.record("\(took) for \(String(decoding: input, as: UTF8.self))") }
        }
        Repository.forget("plc-fuzz.ph")
        #expect(clean > 0 && clean < count)
    }
}
