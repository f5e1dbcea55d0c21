import ObjectMemory
import PhantomISA

extension PythonOperation {
    /// The methods, for the table of natives. Calls of them never get there, unless they come from a thread's start or a closure.
    static let methods: [NativeMethod] = allCases.map {
        NativeMethod($0.ordinal, "", 0) { _, _ in .trap(NativeText.noNative) }
    }

    /// The ordinal of `.internal.int`.
    var ordinal: Int { Int(rawValue) }

    /// The operation at an ordinal of `.internal.int`, if there is one.
    init?(ordinal: Int) { self.init(rawValue: Int32(truncatingIfNeeded: ordinal)) }
}

/// Numbers that instructions need.
enum PythonCode {
    static var add: UInt64 { UInt64(PythonArithmetic.Operation.add.rawValue) }
    static var subtract: UInt64 { UInt64(PythonArithmetic.Operation.subtract.rawValue) }
    static var multiply: UInt64 { UInt64(PythonArithmetic.Operation.multiply.rawValue) }
    static var equal: UInt64 { UInt64(PythonArithmetic.Operation.equal.rawValue) }
    static var less: UInt64 { UInt64(PythonArithmetic.Operation.less.rawValue) }
    static var lessOrEqual: UInt64 { UInt64(PythonArithmetic.Operation.lessOrEqual.rawValue) }
    /// Words of an instruction for an attribute.
    static let attributeWords = 14
    /// In the place of an attribute: what follows is the attribute itself, of all objects with these names or of one class.
    static let attributeValue: UInt64 = 0xFFFF
    /// `call0` of `.python.object`.
    static let callOrdinal = 16
    /// `body` of `.python.function`.
    static let bodyOrdinal = 22
    /// `next` of `.python.iterator`.
    static let nextOrdinal = 24
    /// `resume` of `.python.function`, and how many arguments it has.
    static let resumeOrdinal = 32
    static let resumeArguments = 5
    /// `setState` and `raised` of `.python.generator`.
    static let stateOrdinal = 26
    static let raisedOrdinal = 31
}

/// What a call of a method by its name has found, as words of the arena.
enum MethodCache {
    static let stamp = 0
    /// The class of the receiver.
    static let owner = 1
    /// Its kind and its names, 0 if they do not matter.
    static let kind = 2
    static let names = 3
    /// The method's entry and the function.
    static let entry = 4
    static let function = 5
    /// The `PythonShortcut` of the function.
    static let shortcut = 6
    /// Whose method it is, if that is a class: only this object; else 0.
    static let identity = 7
    /// A `MethodForm`.
    static let form = 8
    static let words = 9
}

/// What a function that was asked for as a method gets.
enum MethodForm: UInt64 {
    /// The object and the arguments.
    case ofObject
    /// The class of the object and the arguments.
    case ofClass
    /// Only the arguments.
    case plain
}

/// Offsets of the classes of Python's runtime that instructions know, 0 if they are not loaded or have another form. Class
/// objects never move. Volatile: filled when a class is linked, also after a restart.
struct PythonClasses {
    var core: UInt64 = 0
    var object: UInt64 = 0
    var type: UInt64 = 0
    var function: UInt64 = 0
    var instance: UInt64 = 0
    var module: UInt64 = 0
    var list: UInt64 = 0
    var tuple: UInt64 = 0
    var dict: UInt64 = 0
    var iterator: UInt64 = 0
    var rangeIterator: UInt64 = 0
    var listIterator: UInt64 = 0
    var stringIterator: UInt64 = 0
    var dictIterator: UInt64 = 0
    var enumerateWalk: UInt64 = 0
    var zipWalk: UInt64 = 0
    var mapWalk: UInt64 = 0
    var filterWalk: UInt64 = 0
    var dequeWalk: UInt64 = 0
    var rowWalk: UInt64 = 0
    var generator: UInt64 = 0
    /// Whether `function` has the slots that binding arguments needs.
    var binds = false
    var set: UInt64 = 0
    var slice: UInt64 = 0
    var superObject: UInt64 = 0
    var method: UInt64 = 0
    var exception: UInt64 = 0
    var boxed: UInt64 = 0
    var variables: UInt64 = 0
    var namespace: UInt64 = 0
    /// Its class object is the unbound value.
    var unbound: UInt64 = 0
    /// A permanent page with the strings of one ASCII character.
    var letters: UInt64 = 0

    /// Slots of the core.
    var listType = 0
    var tupleType = 0
    var dictType = 0
    /// Slot 0, which holds no class, in a core that does not have these.
    var setType = 0
    var frozenType = 0
    var bytesType = 0
    var byteArrayType = 0
    var complexType = 0
    /// The list of `PythonKnown`, and what namespaces ask the machine by.
    var knownKinds = 0
    var machine = 0
    var kinds = 0
    var epoch = 0
    var rangeType = 0
    var ofIterator = 0
    var rootInit = 0
    /// Slots of `.python.type`.
    var moduleName = 0
    var isException = 0
    var noticesEnd = 0
    var isThrown = 0
    var initMethod = 0
    var initEpoch = 0
    var sharedNames = 0
    var keepsItems = 0
    var hasClaims = 0
    var maker = 0
    var comparesIdentity = 0
    /// Counts the changes of classes, in the upper half: caches filled before the last one are void.
    var changes: UInt64 = 1 << 32

    /// Slots of objects, which `note` compares with the declarations.
    static let kind = 0
    static let variablesOwner = 0
    enum List {
        static let items = 1
        static let count = 2
        static let extra = 3
    }
    enum Super {
        static let owner = 1
        static let own = 2
    }
    enum Method {
        static let own = 1
        static let function = 2
    }
    enum Dict {
        static let keys = 2
        static let values = 3
        static let hashes = 4
        static let table = 5
        static let capacity = 6
        static let used = 7
        static let live = 8
        static let extra = 9
        static let first = 10
        static let order = 11
        static let filled = 12
        static let finger = 13
    }
    enum Range {
        static let at = 2
        static let stop = 3
        static let step = 4
        static let test = 5
    }
    enum Walk {
        static let list = 2
        static let place = 3
        /// The place of a walk that has ended, behind that of any element.
        static let ended = Slot(int: Int32.max)
    }
    enum Letters {
        static let text = 2
        static let place = 3
    }
    enum Entries {
        static let core = 1
        static let dict = 2
        /// 0 for keys, 1 for values, 2 for both.
        static let mode = 3
        static let place = 4
        static let expected = 5
        static let order = 6
    }
    enum Numbered {
        static let core = 1
        static let source = 2
        static let place = 3
        static let one = 4
    }
    /// `map_walk` and `filter_walk`.
    enum Mapped {
        static let core = 1
        static let function = 2
        static let source = 3
    }
    /// `row_walk`.
    enum Rows {
        static let core = 1
        static let mode = 2
        static let pools = 3
        static let places = 4
        static let width = 5
        static let state = 6
    }
    /// `deque_walk`.
    enum Queued {
        static let core = 1
        static let owner = 2
        static let size = 3
        static let place = 4
    }
    enum Zipped {
        static let core = 1
        static let sources = 2
    }
    enum Function {
        static let core = 1
        static let params = 5
        static let defaults = 6
        static let positional = 7
        static let positionalOnly = 8
        static let keywordOnly = 9
        static let flags = 10
    }
    enum Generator {
        static let code = 2
        static let frame = 3
        static let state = 4
        static let isRunning = 5
        static let isFinished = 6
        static let unset = 8
    }
    enum Slice {
        static let start = 1
        static let stop = 2
        static let step = 3
    }
    enum Space {
        static let native = 1
        static let names = 2
        static let values = 3
        static let count = 4
    }
}

extension VM {
    /// Remembers a class of Python's runtime when it is linked.
    func notePythonClass(_ name: [UInt8], _ object: Reference) {
        let prefix = StaticString(".python.").bytes
        guard name.count > prefix.count, Self.hasPrefix(name, prefix) else { return }
        let word = Array(name[prefix.count...])
        if let shortcut = PythonShortcut(className: name[prefix.count...]) {
            tables.base[Int(memory.slot(object, ClassLayout.index).int)].shortcut = shortcut
        }
        func isNamed(_ text: StaticString) -> Bool { word == text.bytes }
        func has(_ slots: [(Int, StaticString)]) -> Bool { slots.allSatisfy { fieldSlot(object, $0.1) == $0.0 } }
        if isNamed("core") {
            guard let list = fieldSlot(object, "listType"), let tuple = fieldSlot(object, "tupleType"),
                let dict = fieldSlot(object, "dictType"), let kinds = fieldSlot(object, "kinds"),
                let epoch = fieldSlot(object, "epoch"), let range = fieldSlot(object, "rangeType"),
                let iterator = fieldSlot(object, "ofIterator")
            else { return }
            state.pointee.python.core = object.offset
            // Also in a machine in which the program goes on, before it asks for the first time.
            recordsTraces = true
            state.pointee.python.letters = letters()
            state.pointee.python.setType = fieldSlot(object, "setType") ?? 0
            state.pointee.python.frozenType = fieldSlot(object, "frozenType") ?? 0
            state.pointee.python.bytesType = fieldSlot(object, "bytesType") ?? 0
            state.pointee.python.byteArrayType = fieldSlot(object, "byteArrayType") ?? 0
            state.pointee.python.complexType = fieldSlot(object, "complexType") ?? 0
            state.pointee.python.knownKinds = fieldSlot(object, "knownKinds") ?? 0
            state.pointee.python.machine = fieldSlot(object, "machine") ?? 0
            state.pointee.python.listType = list
            state.pointee.python.tupleType = tuple
            state.pointee.python.dictType = dict
            state.pointee.python.kinds = kinds
            state.pointee.python.epoch = epoch
            state.pointee.python.rangeType = range
            state.pointee.python.ofIterator = iterator
            state.pointee.python.rootInit = fieldSlot(object, "rootInit") ?? 0
        } else if isNamed("object") {
            if has([(PythonClasses.kind, "kind")]) { state.pointee.python.object = object.offset }
        } else if isNamed("type") {
            if isPython(object), let shared = fieldSlot(object, "sharedNames") {
                state.pointee.python.type = object.offset
                state.pointee.python.sharedNames = shared
                state.pointee.python.keepsItems = fieldSlot(object, "keepsItems") ?? 0
                state.pointee.python.hasClaims = fieldSlot(object, "hasClaims") ?? 0
                state.pointee.python.maker = fieldSlot(object, "maker") ?? 0
                state.pointee.python.comparesIdentity = fieldSlot(object, "comparesIdentity") ?? 0
                state.pointee.python.moduleName = fieldSlot(object, "moduleName") ?? 0
                state.pointee.python.isException = fieldSlot(object, "isException") ?? 0
                state.pointee.python.noticesEnd = fieldSlot(object, "noticesEnd") ?? 0
                state.pointee.python.isThrown = fieldSlot(object, "isThrown") ?? 0
                state.pointee.python.initMethod = fieldSlot(object, "initMethod") ?? 0
                state.pointee.python.initEpoch = fieldSlot(object, "initEpoch") ?? 0
            }
        } else if isNamed("function") {
            guard isPython(object) else { return }
            state.pointee.python.function = object.offset
            state.pointee.python.binds = has([
                (PythonClasses.Function.core, "core"), (PythonClasses.Function.params, "params"),
                (PythonClasses.Function.defaults, "defaults"), (PythonClasses.Function.positional, "positional"),
                (PythonClasses.Function.positionalOnly, "positionalOnly"), (PythonClasses.Function.keywordOnly, "keywordOnly"),
                (PythonClasses.Function.flags, "flags"),
            ])
        } else if isNamed("namespace") {
            if isPython(object), has([
                (PythonClasses.Space.names, "names"), (PythonClasses.Space.values, "values"), (PythonClasses.Space.count, "count"),
            ]) {
                state.pointee.python.namespace = object.offset
            }
        } else if isNamed("instance") {
            if isBelow(object, state.pointee.python.namespace) { state.pointee.python.instance = object.offset }
        } else if isNamed("module") {
            if isBelow(object, state.pointee.python.namespace) { state.pointee.python.module = object.offset }
        } else if isNamed("list") {
            if isPython(object), has([
                (PythonClasses.List.items, "items"), (PythonClasses.List.count, "count"), (PythonClasses.List.extra, "extra"),
            ]) {
                state.pointee.python.list = object.offset
            }
        } else if isNamed("tuple") {
            if isBelow(object, state.pointee.python.list) { state.pointee.python.tuple = object.offset }
        } else if isNamed("dict") {
            if isPython(object), has([
                (PythonClasses.Dict.keys, "keys"), (PythonClasses.Dict.values, "values"), (PythonClasses.Dict.hashes, "hashes"),
                (PythonClasses.Dict.table, "table"), (PythonClasses.Dict.capacity, "capacity"),
                (PythonClasses.Dict.used, "used"), (PythonClasses.Dict.live, "live"), (PythonClasses.Dict.first, "first"),
                (PythonClasses.Dict.extra, "extra"),
                (PythonClasses.Dict.order, "order"), (PythonClasses.Dict.filled, "filled"), (PythonClasses.Dict.finger, "finger"),
            ]) {
                state.pointee.python.dict = object.offset
            }
        } else if isNamed("iterator") {
            if isPython(object) { state.pointee.python.iterator = object.offset }
        } else if isNamed("range_iterator") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Range.at, "at"), (PythonClasses.Range.stop, "stop"), (PythonClasses.Range.step, "step"),
                (PythonClasses.Range.test, "test"),
            ]) {
                state.pointee.python.rangeIterator = object.offset
            }
        } else if isNamed("list_iterator") {
            if isBelow(object, state.pointee.python.iterator),
                has([(PythonClasses.Walk.list, "list"), (PythonClasses.Walk.place, "place")])
            {
                state.pointee.python.listIterator = object.offset
            }
        } else if isNamed("string_iterator") {
            if isBelow(object, state.pointee.python.iterator),
                has([(PythonClasses.Letters.text, "text"), (PythonClasses.Letters.place, "place")])
            {
                state.pointee.python.stringIterator = object.offset
            }
        } else if isNamed("dict_iterator") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Entries.core, "core"), (PythonClasses.Entries.dict, "dict"), (PythonClasses.Entries.mode, "mode"),
                (PythonClasses.Entries.place, "place"), (PythonClasses.Entries.expected, "expected"),
                (PythonClasses.Entries.order, "order"),
            ]) {
                state.pointee.python.dictIterator = object.offset
            }
        } else if isNamed("enumerate_walk") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Numbered.core, "core"), (PythonClasses.Numbered.source, "source"),
                (PythonClasses.Numbered.place, "place"), (PythonClasses.Numbered.one, "one"),
            ]) {
                state.pointee.python.enumerateWalk = object.offset
            }
        } else if isNamed("zip_walk") {
            if isBelow(object, state.pointee.python.iterator),
                has([(PythonClasses.Zipped.core, "core"), (PythonClasses.Zipped.sources, "sources")])
            {
                state.pointee.python.zipWalk = object.offset
            }
        } else if isNamed("map_walk") || isNamed("filter_walk") {
            guard isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Mapped.core, "core"), (PythonClasses.Mapped.function, "function"),
                (PythonClasses.Mapped.source, "source"),
            ]) else { return }
            if isNamed("map_walk") { state.pointee.python.mapWalk = object.offset } else { state.pointee.python.filterWalk = object.offset }
        } else if isNamed("row_walk") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Rows.core, "core"), (PythonClasses.Rows.mode, "mode"), (PythonClasses.Rows.pools, "pools"),
                (PythonClasses.Rows.places, "places"), (PythonClasses.Rows.width, "width"), (PythonClasses.Rows.state, "state"),
            ]) {
                state.pointee.python.rowWalk = object.offset
            }
        } else if isNamed("deque_walk") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Queued.core, "core"), (PythonClasses.Queued.owner, "owner"), (PythonClasses.Queued.size, "size"),
                (PythonClasses.Queued.place, "place"),
            ]) {
                state.pointee.python.dequeWalk = object.offset
            }
        } else if isNamed("generator") {
            if isBelow(object, state.pointee.python.iterator), has([
                (PythonClasses.Generator.code, "code"), (PythonClasses.Generator.frame, "frame"),
                (PythonClasses.Generator.state, "state"), (PythonClasses.Generator.isRunning, "isRunning"),
                (PythonClasses.Generator.isFinished, "isFinished"), (PythonClasses.Generator.unset, "unset"),
            ]) {
                state.pointee.python.generator = object.offset
            }
        } else if isNamed("set") {
            if isBelow(object, state.pointee.python.dict) { state.pointee.python.set = object.offset }
        } else if isNamed("slice") {
            if isPython(object), has([
                (PythonClasses.Slice.start, "start"), (PythonClasses.Slice.stop, "stop"), (PythonClasses.Slice.step, "step"),
            ]) {
                state.pointee.python.slice = object.offset
            }
        } else if isNamed("super_object") {
            if has([(PythonClasses.Super.owner, "owner"), (PythonClasses.Super.own, "self")]) {
                state.pointee.python.superObject = object.offset
            }
        } else if isNamed("method") {
            if isPython(object), has([(PythonClasses.Method.own, "self"), (PythonClasses.Method.function, "function")]) {
                state.pointee.python.method = object.offset
            }
        } else if isNamed("exception") {
            if isBelow(object, state.pointee.python.instance) { state.pointee.python.exception = object.offset }
        } else if isNamed("variables") {
            if fieldSlot(object, "owner") == PythonClasses.variablesOwner { state.pointee.python.variables = object.offset }
        } else if isNamed("boxed") {
            state.pointee.python.boxed = object.offset
        } else if isNamed("unbound") {
            state.pointee.python.unbound = object.offset
        }
    }

    /// A page with the strings of one ASCII character, made for the first core of a world; 0 if the permanent space is full.
    private func letters() -> UInt64 {
        let known = memory.root(Root.letters)
        if !known.isNull { return known.reference.offset }
        guard let page = memory.allocatePermanent(classObject(.page), kind: .slots, size: 128) else { return 0 }
        for value in 0..<128 {
            guard let text = memory.permanentBytes(classObject(.string), [UInt8(value)]) else { return 0 }
            memory.storeSlot(page, value, Slot(text))
        }
        memory.setRoot(Root.letters, Slot(page))
        return page.offset
    }

    private func isPython(_ object: Reference) -> Bool { isBelow(object, state.pointee.python.object) }

    private func isBelow(_ object: Reference, _ ancestor: UInt64) -> Bool {
        ancestor != 0 && isSubtype(object, of: Reference(offset: ancestor))
    }

    /// The slot of a field that a class itself declares, so that its objects have at least one slot more.
    private func fieldSlot(_ object: Reference, _ name: StaticString) -> Int? {
        let names = memory.slot(object, ClassLayout.fieldNames)
        guard names.isReference, !names.isNull else { return nil }
        let wanted = name.bytes
        for slot in 0..<memory.size(names.reference) {
            let text = memory.slot(names.reference, slot)
            guard text.isReference, !text.isNull, memory.copyBytes(text.reference) == wanted else { continue }
            return slot < Int(memory.slot(object, ClassLayout.objectSlots).int) ? slot : nil
        }
        return nil
    }
}
