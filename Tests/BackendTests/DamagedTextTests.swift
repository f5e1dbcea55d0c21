import Backend
import IR
import Passes
import Testing

/// Damaged IR text: the parser and the checker refuse it or take it, and what they take goes through passes and backend.
@Suite struct DamagedTextTests {
    @Test func nothingCrashes() throws {
        let text = Array(Printer.print(MethodGenerator.unit(seed: 3, methods: 2)).utf8)
        var state: UInt64 = 0x1234_5678_9ABC_DEF1
        func random(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let pieces = [
            "%1", "b2", "\n", "0", "-1", "ref", "(", ")", ",", ": .t.a", "int", "jump", "handler", "}", "%99999",
        ]
        var (refused, unsound, compiled) = (0, 0, 0)
        for _ in 0..<400 {
            var damaged = text
            for _ in 0..<1 + random(2) {
                let place = random(damaged.count)
                switch random(3) {
                case 0: damaged[place] = UInt8(random(256))
                case 1: damaged.removeSubrange(place..<min(damaged.count, place + 1 + random(6)))
                default: damaged.insert(contentsOf: Array(pieces[random(pieces.count)].utf8), at: place)
                }
            }
            guard var unit = try? Parser.parse(damaged) else {
                refused += 1
                continue
            }
            if !Checker.check(unit).isEmpty {
                unsound += 1
                continue
            }
            var hooks = PipelineHooks()
            hooks.checks = true
            try Pipeline.run(&unit, .full, hooks: hooks)
            var backend = Backend()
            if case .success = backend.emit(unit) { compiled += 1 }
        }
        // Each way out was taken, so the damage was neither too heavy nor too light.
        #expect(refused > 0 && unsound > 0 && compiled > 0, "\(refused) \(unsound) \(compiled)")
    }
}
