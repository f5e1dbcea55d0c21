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
