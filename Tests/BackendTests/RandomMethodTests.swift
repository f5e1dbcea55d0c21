import Backend
import IR
import Passes
import Testing

/// Random methods: the text form reads back what it wrote, every pass leaves sound code, the verifier accepts what the
/// backend writes, and the machine gives the same results with and without passes.
@Suite struct RandomMethodTests {
    @Test(arguments: 0..<20) func behaveTheSameAtAllLevels(seed: Int) throws {
        let unit = MethodGenerator.unit(seed: UInt64(seed), methods: 12)
        let text = Printer.print(unit)
        #expect(Printer.print(try Parser.parse(Array(text.utf8))) == text)

        let expected = try Execution.run(try Compilation.compile(unit))
        #expect(expected.hasSuffix("finished"), "\(expected)")
        var optimised = unit
        var hooks = PipelineHooks()
        hooks.checks = true
        do {
            try Pipeline.run(&optimised, .full, hooks: hooks)
        } catch {
            Issue.record("after \(error.pass): \(error.errors.map(\.text))\n\(text)")
            return
        }
        let result = try Execution.run(try Compilation.compile(optimised))
        #expect(result == expected, "seed \(seed)")
        // That locals become null with their last read changes nothing.
        for var dropping in [unit, optimised] {
            dropping.dropsDeadLocals = true
            #expect(try Execution.run(try Compilation.compile(dropping)) == expected, "seed \(seed), dropping")
        }
    }
}
