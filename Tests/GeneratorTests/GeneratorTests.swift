import Foundation
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
}
