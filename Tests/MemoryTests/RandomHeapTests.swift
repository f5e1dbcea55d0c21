import ObjectMemory
import Testing

#if DEBUG
private let scale = 1
#else
private let scale = 8
#endif

/// Random programs, compared with a model of the heap.
struct RandomHeapTests {
    @Test("objects live exactly as long as they are reachable", arguments: 1...6)
    func lifetimes(_ seed: UInt64) throws {
        let world = TestWorld()
        var program = RandomProgram(seed: seed, world: world)
        if seed % 3 == 0 { world.memory.setStress(true) }
        for round in 0..<(12 * scale) {
            for _ in 0..<1500 { program.step() }
            let collects = program.random.below(6) == 0
            if collects { world.memory.collectAll() }
            try #require(world.memory.check() == [], "seed \(seed), round \(round)")
            let difference = program.model.difference(from: world.memory, isCollected: collects)
            try #require(difference == nil, "seed \(seed), round \(round)")
        }
        #expect(world.memory.cycles > 0)
    }

    @Test("a snapshot has the pages of its instant though the program runs while they are written", arguments: 11...16)
    func snapshots(_ seed: UInt64) throws {
        var program = RandomProgram(seed: seed, world: TestWorld())
        var image = Image()
        for round in 0..<(8 * scale) {
            let memory = program.world.memory
            for _ in 0..<500 { program.step() }
            let pages = memory.beginSnapshot()
            try #require(program.model.difference(from: memory, isCollected: false) == nil, "seed \(seed), round \(round)")
            let expected = Image.now(memory)
            let model = program.model
            let before = image
            var taken = 0
            while image.takePage(memory) {
                taken += 1
                for _ in 0..<(taken % 7) { program.step() }
            }
            try #require(taken == pages)
            if round % 4 == 1 {
                memory.abortSnapshot()
                // Nothing of it was saved: the next round has to give all of it again.
                image = before
                continue
            }
            memory.endSnapshot()
            try #require(image.differences(from: expected) == [], "seed \(seed), round \(round)")
            let reopened = TestWorld(image, size: 32 << 20)
            try #require(model.difference(from: reopened.memory, isCollected: false) == nil, "seed \(seed), round \(round)")
            try #require(reopened.memory.check() == [], "seed \(seed), round \(round)")
            if round % 3 == 0 {
                // The power fails: the program goes on from the snapshot.
                program.world = reopened
                program.model = model
            }
        }
    }
}
