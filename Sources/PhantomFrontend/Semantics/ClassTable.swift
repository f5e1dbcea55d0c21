import Diagnostics

/// All classes of a run with their members, in flat arrays (spec/language.md 4 to 6).
///
/// The table only stores and answers; `ClassLoader` finds files, `DeclarationCollector` fills it from sources.
struct ClassTable {
    private(set) var names: [Symbol: ClassIndex] = [:]
    var classes: [ClassEntry] = []
    var fields: [FieldEntry] = []
    var methods: [MethodEntry] = []
    var parameters: [ParameterEntry] = []
    /// (class, name) to the field.
    private var fieldsByName: [UInt64: Int32] = [:]
    /// (class, name) to the first method of that name; the others follow by `nextOverload`.
    private var methodsByName: [UInt64: Int32] = [:]

    subscript(id: ClassIndex) -> ClassEntry {
        get { classes[Int(id.index)] }
        _modify { yield &classes[Int(id.index)] }
    }

    private func key(_ id: ClassIndex, _ name: Symbol) -> UInt64 {
        UInt64(UInt32(bitPattern: id.index)) << 32 | UInt64(UInt32(bitPattern: name.index))
    }

    /// The class with this absolute name, if the name has been met.
    func find(_ name: Symbol) -> ClassIndex? {
        names[name]
    }

    /// The class with this absolute name; a new entry without members when the name is new.
    mutating func declare(_ name: Symbol) -> ClassIndex {
        if let known = names[name] { return known }
        let id = ClassIndex(Int32(classes.count))
        classes.append(ClassEntry(name: name, nameSpan: Span(file: -1, at: 0)))
        names[name] = id
        return id
    }

    /// Makes `name` a second name of a class.
    mutating func alias(_ name: Symbol, to id: ClassIndex) {
        names[name] = id
    }

    /// Adds an own field of `id`. Fields of one class are added together.
    mutating func add(_ field: FieldEntry) {
        fieldsByName[key(field.owner, field.name)] = Int32(fields.count)
        fields.append(field)
    }

    /// Adds an own method of its owner, behind the overloads that are already there.
    mutating func add(_ method: MethodEntry) -> Int32 {
        let index = Int32(methods.count)
        methods.append(method)
        let place = key(method.owner, method.name)
        if let first = methodsByName[place] {
            var last = first
            while methods[Int(last)].nextOverload >= 0 { last = methods[Int(last)].nextOverload }
            methods[Int(last)].nextOverload = index
        } else {
            methodsByName[place] = index
        }
        return index
    }

    /// The field that the class itself declares.
    func ownField(_ name: Symbol, in id: ClassIndex) -> Int32? {
        fieldsByName[key(id, name)]
    }

    /// The first of the class's own methods with this name.
    func ownMethod(_ name: Symbol, in id: ClassIndex) -> Int32? {
        methodsByName[key(id, name)]
    }

    /// The field of the class or of the nearest ancestor that has one of this name.
    func field(_ name: Symbol, in id: ClassIndex) -> Int32? {
        var current = id
        while current != .none {
            if let found = fieldsByName[key(current, name)] { return found }
            current = self[current].parent
        }
        return nil
    }

    /// Whether the class or an ancestor has a method of this name.
    func hasMethod(_ name: Symbol, in id: ClassIndex) -> Bool {
        var current = id
        while current != .none {
            if methodsByName[key(current, name)] != nil { return true }
            current = self[current].parent
        }
        return false
    }

    /// Whether two methods have the same parameter types.
    func sameParameters(_ a: Int32, _ b: Int32) -> Bool {
        let left = methods[Int(a)].parameters
        let right = methods[Int(b)].parameters
        guard left.count == right.count else { return false }
        for (i, j) in zip(left, right) where parameters[Int(i)].type != parameters[Int(j)].type { return false }
        return true
    }

    /// The number of steps from `id` up to `ancestor`; nil if it is not one. A class is 0 steps from itself.
    func distance(from id: ClassIndex, to ancestor: ClassIndex) -> Int32? {
        var steps: Int32 = 0
        var current = id
        while current != .none {
            if current == ancestor { return steps }
            current = self[current].parent
            steps += 1
        }
        return nil
    }

    /// Whether the class, an ancestor or one of their interfaces names the interface.
    func implements(_ id: ClassIndex, _ interface: ClassIndex) -> Bool {
        var pending = [id]
        var seen: Set<ClassIndex> = []
        while let next = pending.popLast() {
            var current = next
            while current != .none, seen.insert(current).inserted {
                if current == interface { return true }
                pending.append(contentsOf: self[current].interfaces)
                current = self[current].parent
            }
        }
        return false
    }
}
