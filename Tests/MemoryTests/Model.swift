import ObjectMemory

/// What a heap should contain, kept beside it in Swift: the oracle of random programs.
struct Model {
    enum Value: Equatable {
        case null
        case int(Int32)
        case node(Int)
    }

    struct Node {
        /// Slot 0 of the object, which names it.
        var id: Int32
        /// The slots behind it.
        var slots: [Value]
        /// A weak reference: `slots` is empty.
        var weakTarget: Value?
    }

    var nodes: [Node] = []
    var roots: [Value]
    /// Where the roots lie in the root table.
    static let firstRoot = 80

    init(roots: Int) { self.roots = [Value](repeating: .null, count: roots) }

    /// Nodes that are reachable.
    func reachable() -> Set<Int> {
        var found: Set<Int> = []
        var waiting = roots
        while let value = waiting.popLast() {
            guard case .node(let index) = value, found.insert(index).inserted else { continue }
            waiting += nodes[index].slots
        }
        return found
    }

    /// Compares the heap with the model.
    /// - Parameter isCollected: whether everything that is not reachable has just been collected.
    /// - Returns: the first difference.
    func difference(from memory: ObjectMemory, isCollected: Bool) -> String? {
        let living = reachable()
        var places: [UInt64: Int] = [:]
        var waiting: [(Slot, Value)] = []
        for index in roots.indices { waiting.append((memory.root(Self.firstRoot + index), roots[index])) }
        while let (slot, value) = waiting.popLast() {
            switch value {
            case .null: if !slot.isNull { return "not null: \(slot.rawValue)" }
            case .int(let number): if !slot.isInt || slot.int != number { return "not \(number): \(slot.rawValue)" }
            case .node(let index):
                guard slot.isReference, !slot.isNull else { return "not node \(index): \(slot.rawValue)" }
                let object = slot.reference
                if let known = places[object.offset] {
                    if known != index { return "node \(index) is node \(known)" }
                    continue
                }
                places[object.offset] = index
                let node = nodes[index]
                if let target = node.weakTarget {
                    guard memory.kind(object) == BodyKind.weakReference.rawValue else { return "node \(index) is not weak" }
                    let found = memory.slot(object, WeakLayout.target)
                    guard case .node(let wanted) = target, !living.contains(wanted) else {
                        waiting.append((found, target))
                        continue
                    }
                    if isCollected, !found.isNull { return "node \(wanted) should have died" }
                    continue
                }
                guard memory.size(object) == node.slots.count + 1, memory.slot(object, 0) == Slot(int: node.id) else {
                    return "node \(index) is another object"
                }
                for place in node.slots.indices { waiting.append((memory.slot(object, place + 1), node.slots[place])) }
            }
        }
        return nil
    }
}

/// Random changes of a heap and its model.
struct RandomProgram {
    var world: TestWorld
    var model: Model
    var random: Random
    private var nextId: Int32 = 1

    init(seed: UInt64, world: TestWorld) {
        self.world = world
        random = Random(state: seed)
        model = Model(roots: 24)
    }

    private var memory: ObjectMemory { world.memory }

    private mutating func setRoot(_ root: Int, _ slot: Slot, _ value: Model.Value) {
        memory.setRoot(Model.firstRoot + root, slot)
        model.roots[root] = value
    }

    /// A node some random steps from a random root.
    private mutating func walk() -> (Reference, Int)? {
        let root = random.below(model.roots.count)
        guard case .node(var index) = model.roots[root] else { return nil }
        var object = memory.root(Model.firstRoot + root).reference
        for _ in 0..<random.below(12) {
            if model.nodes[index].slots.isEmpty { break }
            let place = random.below(model.nodes[index].slots.count)
            guard case .node(let next) = model.nodes[index].slots[place] else { break }
            object = memory.slot(object, place + 1).reference
            index = next
        }
        return (object, index)
    }

    private mutating func slots() -> Int {
        switch random.below(1000) {
        case 0..<880: random.below(6)
        case 880..<985: random.below(60)
        case 985..<997: 400 + random.below(400)
        default: 9_000 + random.below(4_000)
        }
    }

    mutating func step() {
        switch random.below(100) {
        case 0..<45: allocate()
        case 45..<50: allocateWeak()
        case 50..<82: connect()
        case 82..<92: dropSlot()
        case 92..<96:
            if let (object, index) = walk() {
                setRoot(random.below(model.roots.count), Slot(object), .node(index))
            }
        case 96: setRoot(random.below(model.roots.count), .null, .null)
        default: break
        }
    }

    private mutating func allocate() {
        let count = slots()
        let id = nextId
        nextId += 1
        guard let made = world.make(count + 1) else {
            for root in 0..<model.roots.count where root % 2 == 0 { setRoot(root, .null, .null) }
            return
        }
        memory.storeSlot(made, 0, Slot(int: id))
        model.nodes.append(Model.Node(id: id, slots: [Model.Value](repeating: .null, count: count)))
        put(made, model.nodes.count - 1)
    }

    private mutating func allocateWeak() {
        guard let made = memory.allocate(world.classObject, kind: .weakReference, size: 2) else { return }
        var node = Model.Node(id: 0, slots: [], weakTarget: .null)
        if let (object, index) = walk(), model.nodes[index].weakTarget == nil {
            memory.storeSlot(made, WeakLayout.target, Slot(object))
            node.weakTarget = .node(index)
        }
        model.nodes.append(node)
        put(made, model.nodes.count - 1)
    }

    /// Puts a new object where it lives on: in a slot of an object or in a root.
    private mutating func put(_ object: Reference, _ index: Int) {
        if random.below(4) != 0, let (holder, owner) = walk(), !model.nodes[owner].slots.isEmpty {
            let place = random.below(model.nodes[owner].slots.count)
            memory.storeSlot(holder, place + 1, Slot(object))
            model.nodes[owner].slots[place] = .node(index)
        } else {
            setRoot(random.below(model.roots.count), Slot(object), .node(index))
        }
    }

    private mutating func connect() {
        guard let (holder, owner) = walk(), !model.nodes[owner].slots.isEmpty else { return }
        let place = random.below(model.nodes[owner].slots.count)
        if random.below(5) == 0 {
            let number = Int32(truncatingIfNeeded: random.next())
            memory.storeNumber(holder, place + 1, Slot(int: number))
            model.nodes[owner].slots[place] = .int(number)
        } else if let (object, index) = walk() {
            memory.storeSlot(holder, place + 1, Slot(object))
            model.nodes[owner].slots[place] = .node(index)
        }
    }

    private mutating func dropSlot() {
        guard let (holder, owner) = walk(), !model.nodes[owner].slots.isEmpty else { return }
        let place = random.below(model.nodes[owner].slots.count)
        memory.storeSlot(holder, place + 1, .null)
        model.nodes[owner].slots[place] = .null
    }
}
