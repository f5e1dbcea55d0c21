import ObjectMemory
import Testing

@Suite("What keeps watched objects alive")
struct WatchedObjectsTests {
    /// A page with these elements at root 90; in it each object is said to be held by the page, by others of it, or by the world.
    @Test("each element is held by the page, by what the page holds, or by the world", arguments: [false, true])
    func holds(_ areOld: Bool) throws {
        let world = TestWorld()
        let memory = world.memory
        func object(_ number: Int) { memory.setRoot(91 + number, Slot(memory.allocate(world.classObject, kind: .slots, size: 2)!)) }
        for number in 0..<6 { object(number) }
        let page = memory.allocate(world.classObject, kind: .slots, size: 8)!
        memory.setRoot(90, Slot(page))
        for number in 0..<6 { memory.storeSlot(memory.root(90).reference, number, memory.root(91 + number)) }
        memory.storeNumber(memory.root(90).reference, 6, Slot(int: 7))
        // 1 is in 0; 2 refers to itself; 3 and 4 to each other through an object that is not watched; 5 is in the world.
        memory.storeSlot(memory.root(91).reference, 0, memory.root(92))
        memory.storeSlot(memory.root(93).reference, 0, memory.root(93))
        let between = memory.allocate(world.classObject, kind: .slots, size: 2)!
        memory.storeSlot(memory.root(94).reference, 0, Slot(between))
        memory.storeSlot(memory.root(94).reference, 1, .null)
        memory.storeSlot(memory.slot(memory.root(94).reference, 0).reference, 0, memory.root(95))
        memory.storeSlot(memory.root(95).reference, 0, memory.root(94))
        for number in 0..<5 { memory.setRoot(91 + number, .null) }
        if areOld { memory.collectAll() }
        for _ in 0..<2 {
            let found = memory.collectAll { memory.root(90).reference }
            #expect(found == [.page, .watched, .watched, .watched, .watched, .world, .world, .world])
            #expect(memory.check() == [])
        }
        // Nothing of the page was lost, and what is taken out of it dies.
        let third = memory.slot(memory.root(90).reference, 3).reference
        #expect(memory.slot(memory.slot(memory.slot(third, 0).reference, 0).reference, 0).reference == third)
        memory.storeSlot(memory.root(90).reference, 0, .null)
        #expect(memory.collectAll { memory.root(90).reference }.prefix(2) == [.world, .page])
    }

    @Test("without a page everything that is not reachable is collected all the same")
    func noPage() {
        let world = TestWorld()
        _ = world.memory.allocate(world.classObject, kind: .slots, size: 2)
        #expect(world.memory.collectAll { nil }.isEmpty)
        #expect(world.memory.check() == [])
    }
}
