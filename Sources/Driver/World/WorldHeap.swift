import ObjectMemory
import VM

/// The objects of a saved world and what keeps each of them alive.
struct WorldHeap {
    private let memory: ObjectMemory
    /// First offset behind the saved pages.
    private let end: UInt64
    /// By object: what refers to it.
    private var parents: [UInt64: Parent] = [:]
    /// All objects, in the order of their distance from a root.
    private var found: [UInt64] = []
    /// References that lead to no object.
    private(set) var faults = 0

    private enum Parent {
        case root(Int)
        case object(UInt64, slot: Int)
    }

    /// Finds everything that the roots of a world lead to.
    init(_ memory: ObjectMemory) {
        self.memory = memory
        end = UInt64(memory.persistentPageCount) * UInt64(ObjectMemory.pageBytes)
        for index in 0..<WorldLayout.rootCount { add(memory.root(index), .root(index)) }
        add(Slot(rawValue: memory.word(WorldLayout.Word.newestClass)), .root(-1))
        var next = 0
        while next < found.count {
            scan(found[next])
            next += 1
        }
    }

    private mutating func add(_ slot: Slot, _ parent: Parent) {
        guard slot.isReference, !slot.isNull else { return }
        let offset = slot.reference.offset
        if parents[offset] != nil { return }
        guard isObject(offset) else {
            faults += 1
            return
        }
        parents[offset] = parent
        found.append(offset)
    }

    private func isObject(_ offset: UInt64) -> Bool {
        guard offset >= WorldLayout.rootBytes, offset & 7 == 0, offset + Header.bytes <= end else { return false }
        return bytes(of: offset) <= end - offset
    }

    /// Bytes of an object with its header.
    private func bytes(of offset: UInt64) -> UInt64 {
        let object = Reference(offset: offset)
        return Header.bytes + Header.bodyBytes(kind: UInt64(memory.kind(object)), size: UInt64(memory.size(object)))
    }

    private mutating func scan(_ offset: UInt64) {
        let object = Reference(offset: offset)
        switch BodyKind(rawValue: memory.kind(object)) {
        case .slots, .references:
            for index in 0..<memory.size(object) { add(memory.slot(object, index), .object(offset, slot: index)) }
        case .stack:
            let words = memory.size(object)
            guard words >= StackLayout.firstSlot else { return }
            let live = min(memory.slot(object, StackLayout.liveWord).rawValue, UInt64(words - StackLayout.firstSlot))
            for index in 0..<Int(live) {
                let slot = StackLayout.firstSlot + index
                add(memory.slot(object, slot), .object(offset, slot: slot))
            }
            // The frames: the receiver of each.
            var frame = words - Int(min(memory.slot(object, StackLayout.frameWord).rawValue, UInt64(words)))
            while frame + StackLayout.frameHeader <= words {
                let this = frame + StackLayout.this
                add(memory.slot(object, this), .object(offset, slot: this))
                let size = Int(memory.slot(object, frame + StackLayout.link).rawValue & 0xFFFF_FFFF)
                if size == 0 { return }
                frame += size
            }
        default: return
        }
    }

    // MARK: Reports

    /// The name of an object's class.
    private func className(_ offset: UInt64) -> String {
        let classObject = memory.classOf(Reference(offset: offset))
        guard parents[classObject.offset] != nil, memory.size(classObject) > ClassLayout.name else { return "?" }
        let name = memory.slot(classObject, ClassLayout.name)
        guard name.isReference, parents[name.reference.offset] != nil,
            memory.kind(name.reference) == BodyKind.bytes.rawValue
        else { return "?" }
        return printable(memory.copyBytes(name.reference))
    }

    /// Count and bytes of the instances of each class, those with the most bytes first.
    var classes: [(name: String, count: Int, bytes: UInt64)] {
        var byClass: [UInt64: (name: String, count: Int, bytes: UInt64)] = [:]
        for offset in found {
            let key = memory.classOf(Reference(offset: offset)).offset
            var entry = byClass[key] ?? (className(offset), 0, 0)
            entry.count += 1
            entry.bytes += bytes(of: offset)
            byClass[key] = entry
        }
        return byClass.values.sorted { $0.bytes == $1.bytes ? $0.name < $1.name : $0.bytes > $1.bytes }
    }

    /// How the first instance of a class hangs on a root, as lines from the instance to the root; nil if there is none.
    func path(toInstanceOf name: String) -> [String]? {
        guard var offset = found.first(where: { className($0) == name }) else { return nil }
        var lines = [name]
        while let parent = parents[offset] {
            switch parent {
            case .root(let index):
                lines.append("in root: " + Self.rootName(index))
                return lines
            case .object(let owner, let slot):
                lines.append("in slot \(slot) of \(className(owner))")
                offset = owner
            }
        }
        return lines
    }

    private static func rootName(_ index: Int) -> String {
        switch index {
        case -1, 0..<64: "classes"
        case Root.boot: "the boot object"
        case Root.threads: "threads"
        case Root.currentThread, Root.currentStack: "the thread that ran last"
        case Root.environment: "environment"
        case Root.osInterface: "the interface of the operating system"
        case Root.monitors: "monitors that are held"
        case Root.arguments: "arguments"
        case Root.names: "named roots"
        default: "number \(index)"
        }
    }
}
