import ObjectMemory
import Testing

/// Shapes of garbage that a collector can stumble over.
struct CollectorTests {
    private func bigWorld() -> TestWorld { TestWorld(size: 96 << 20, maxMemory: 32 << 20) }

    /// Makes nodes of two slots, each of which refers to the one before it and to what `other` makes.
    private func chain(_ world: TestWorld, _ count: Int, leaves: Bool) {
        let memory = world.memory
        for _ in 0..<count {
            var leaf = Slot.null
            if leaves { leaf = Slot(world.make(1)!) }
            let held = memory.hold(leaf)!
            let node = world.make(2)!
            memory.storeSlot(node, 0, memory.held(held))
            memory.storeSlot(node, 1, memory.root(90))
            memory.setRoot(90, Slot(node))
            memory.release(from: 0)
        }
    }

    private func length(_ world: TestWorld) -> Int {
        var count = 0
        var current = world.memory.root(90)
        while !current.isNull {
            count += 1
            current = world.memory.slot(current.reference, 1)
        }
        return count
    }

    @Test("a long list, with leaves that overflow the mark stack, lives and dies", arguments: [false, true])
    func list(_ leaves: Bool) {
        let world = bigWorld()
        for _ in 0..<3 {
            chain(world, 200_000, leaves: leaves)
            world.memory.collectAll()
            #expect(world.memory.check() == [])
            #expect(length(world) == 200_000)
            world.memory.setRoot(90, .null)
            world.memory.collectAll()
            #expect(world.memory.usedPages < 64)
        }
    }

    @Test("a cycle in old space is found by slices alone")
    func cycle() {
        let world = bigWorld()
        let memory = world.memory
        memory.setMemoryLimit(6 << 20)
        var most = 0
        for _ in 0..<40 {
            chain(world, 20_000, leaves: false)
            // From the last, which was made first, to the first.
            var last = memory.root(90).reference
            while !memory.slot(last, 1).isNull { last = memory.slot(last, 1).reference }
            memory.storeSlot(last, 1, memory.root(90))
            memory.setRoot(90, .null)
            most = max(most, memory.usedPages)
        }
        #expect(memory.cycles > 0)
        // 40 cycles of 640 KB would take 6,400 pages. No allocation has reached the limit of 1,536.
        #expect(most < 1_500)
    }

    @Test("a program that never fills the nursery between two snapshots does not grow")
    func snapshotsAlone() {
        let world = bigWorld()
        var image = Image()
        var most = 0
        for _ in 0..<4_000 {
            world.memory.setRoot(90, .null)
            chain(world, 200, leaves: false)
            image.takeAll(world.memory)
            most = max(most, world.memory.usedPages)
        }
        #expect(world.memory.cycles > 0)
        // 4,000 lists of 6,400 bytes would take 6,250 pages.
        #expect(most < 3_500)
        #expect(world.memory.check() == [])
    }

    @Test("neither does one that is ended and opened again all the time")
    func lives() {
        var world = bigWorld()
        var image = Image()
        var most = 0
        for _ in 0..<40 {
            world.memory.setRoot(90, .null)
            chain(world, 30_000, leaves: false)
            image.takeAll(world.memory)
            most = max(most, world.memory.usedPages)
            world = TestWorld(image, size: 96 << 20)
            #expect(length(world) == 30_000)
        }
        // 40 lists of 960,000 bytes would take 9,375 pages, of which the world has 8,192.
        #expect(most < 4_500)
        #expect(world.memory.check() == [])
    }

    @Test("large objects come and go")
    func largeObjects() {
        let world = bigWorld()
        for size in [1_000, 70_000, 300_000, 5_000, 2_000_000, 9_000, 40_000, 1_500_000] {
            for _ in 0..<20 {
                let made = world.make(size)
                #expect(made != nil)
                if let made {
                    #expect(world.memory.slot(made, size - 1).isNull)
                    world.memory.storeSlot(made, size - 1, Slot(made))
                    world.memory.setRoot(90, Slot(made))
                }
            }
        }
        #expect(world.memory.check() == [])
    }

    @Test("memory that is full answers nil, and can be used when something was dropped")
    func full() {
        let world = TestWorld(size: 16 << 20, maxMemory: 2 << 20)
        for _ in 0..<3 {
            var made = 0
            while let node = world.make(100) {
                world.memory.storeSlot(node, 1, world.memory.root(90))
                world.memory.setRoot(90, Slot(node))
                made += 1
            }
            // At least the limit, at most that and what is young.
            #expect(made > 2000 && made < 3200)
            #expect(world.make(10) == nil)
            #expect(world.make(300_000) == nil)
            #expect(world.memory.check() == [])
            world.memory.setRoot(90, .null)
        }
    }

    @Test("a resource is released once, when it has died")
    func resources() {
        let world = TestWorld()
        let memory = world.memory
        for number in 0..<10 {
            let made = memory.allocate(world.classObject, kind: .resource, size: 3)!
            memory.storeNumber(made, ResourceLayout.number, Slot(int: Int32(number)))
            if number % 2 == 0 { memory.setRoot(90 + number / 2, Slot(made)) }
        }
        memory.collectAll()
        #expect(memory.takeReleased().map(\.number) == [9, 7, 5, 3, 1])
        memory.collectAll()
        #expect(memory.takeReleased().isEmpty)
        memory.setRoot(92, .null)
        memory.collectAll()
        #expect(memory.takeReleased() == [ReleasedResource(classObject: world.classObject, number: 4)])
        #expect(memory.check() == [])
    }

    @Test("a resource that has given up its number is not released")
    func closedResource() {
        let world = TestWorld()
        _ = world.memory.allocate(world.classObject, kind: .resource, size: 2)!
        world.memory.collectAll()
        #expect(world.memory.takeReleased().isEmpty)
    }
}
