import ObjectMemory
import Testing

/// Damaged worlds.
struct HeapCheckTests {
    private static func saved() -> (Range, Int) {
        var program = RandomProgram(seed: 77, world: TestWorld())
        for _ in 0..<6000 { program.step() }
        var image = Image()
        image.takeAll(program.world.memory)
        let bytes = program.world.memory.persistentPageCount * ObjectMemory.pageBytes
        let range = Range(size: bytes)
        image.copy(to: range.base)
        return (range, bytes)
    }

    @Test("a whole world has no findings")
    func whole() {
        let (range, bytes) = Self.saved()
        #expect(ObjectMemory.check(at: range.base, byteCount: UInt64(bytes)) == [])
    }

    @Test("a world that is too short is refused", arguments: [0, 100, 4096, 8192])
    func short(_ bytes: Int) {
        let (range, _) = Self.saved()
        #expect(!ObjectMemory.check(at: range.base, byteCount: UInt64(bytes)).isEmpty)
    }

    @Test("no damage crashes the check, and most is found")
    func damage() {
        let (range, bytes) = Self.saved()
        let whole = [UInt8](UnsafeRawBufferPointer(start: range.base, count: bytes))
        var used: [Int] = []
        for page in 0..<(bytes / 4096) where whole[page * 4096..<(page + 1) * 4096].contains(where: { $0 != 0 }) {
            used.append(page)
        }
        var random = Random(state: 5)
        var found = 0
        let rounds = 300
        for _ in 0..<rounds {
            var places: [Int] = []
            for _ in 0..<(1 + random.below(4)) {
                // Half of it in the root page and the page table.
                let page = random.below(2) == 0 ? random.below(2) : used[random.below(used.count)]
                let place = page * 4096 + random.below(512) * 8
                let value = random.below(3) == 0 ? random.next() : random.next() & 0xFF_FFFF
                range.base.storeBytes(of: value, toByteOffset: place, as: UInt64.self)
                places.append(place)
            }
            if !ObjectMemory.check(at: range.base, byteCount: UInt64(bytes)).isEmpty { found += 1 }
            whole.withUnsafeBytes { source in
                for place in places { (range.base + place).copyMemory(from: source.baseAddress! + place, byteCount: 8) }
            }
        }
        // What lies in free cells, behind the objects, in numbers or in unused words cannot be seen.
        #expect(found > rounds / 5)
    }

    @Test("findings say what and where")
    func findings() {
        let world = TestWorld()
        let memory = world.memory
        let made = world.make(3)!
        memory.setRoot(90, Slot(made))
        memory.collectAll()
        let object = memory.root(90).reference
        memory.storeSlot(object, 1, Slot(Reference(offset: object.offset + 8)))
        #expect(
            memory.check() == [
                HeapFinding(problem: .reference, offset: object.offset + 24, related: object.offset + 8)
            ])
        memory.storeSlot(object, 1, .null)
        memory.setClass(object, Reference(offset: 4096))
        #expect(memory.check() == [HeapFinding(problem: .classReference, offset: object.offset, related: 4096)])
        memory.setClass(object, world.classObject)
        #expect(memory.check() == [])
    }
}
