import Diagnostics
import Foundation
import PhantomFrontend
import Testing

@Suite("Generator")
struct GeneratorTests {
    @Test("A seed always gives the same program")
    func determinism() {
        for seed in UInt64(1)...20 {
            let first = ProgramGenerator.program(seed: seed)
            let second = ProgramGenerator.program(seed: seed)
            #expect(SourcePrinter.text(of: first.program, seed: seed) == SourcePrinter.text(of: second.program, seed: seed))
            #expect(first.outcome == second.outcome)
        }
    }

    @Test("The parser takes every generated program")
    func parses() {
        for seed in UInt64(1)...300 {
            let source = SourcePrinter.text(of: ProgramGenerator.program(seed: seed).program, seed: seed)
            var sources = SourceMap()
            var interner = Interner()
            var bag = DiagnosticBag()
            _ = Parser.parse(sources.add(path: "\(seed).ph", text: source), interner: &interner, diagnostics: &bag)
            if bag.hasErrors {
                Issue.record("\(TextRenderer().render(bag.diagnostics, sources: sources))")
                return
            }
        }
    }
}

@Suite("Generated programs")
struct GeneratedProgramTests {
    /// `PLC_GENERATOR_PROGRAMS` sets how many are tried, `PLC_GENERATOR_SEED` from where.
    @Test("Every program does what the language says", arguments: 0..<2)
    func programs(half: Int) {
        let count = Repository.setting("PLC_GENERATOR_PROGRAMS", default: 2_000)
        let first = Repository.setting("PLC_GENERATOR_SEED", default: 1)
        var failures = 0
        for number in stride(from: half, to: count, by: 2) {
            guard let failure = Trial.run(seed: UInt64(first + number)) else { continue }
            Issue.record(Comment(rawValue: failure))
            failures += 1
            if failures == Repository.setting("PLC_GENERATOR_FAILURES", default: 3) { return }
        }
    }
}
