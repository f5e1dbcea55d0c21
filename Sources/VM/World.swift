import ClassFile
import ObjectMemory
import PhantomISA

/// Making a world and its internal classes (internal-classes.md section 4, boot-and-persistence.md section 2).
extension VM {
    /// Fills an empty world. False if it is too small.
    func makeWorld() -> Bool {
        memory.setWord(WorldLayout.Word.classLinkSlot, UInt64(ClassLayout.nextObject))
        memory.setWord(WorldLayout.Word.newestClass, 0)
        // `.internal.class` and `.internal.string` are needed by all others: make every class object first.
        for internalClass in InternalClass.allCases {
            guard let made = memory.allocatePermanent(.null, kind: .slots, size: ClassLayout.slots) else { return false }
            memory.setRoot(Int(internalClass.rawValue), Slot(made))
        }
        for internalClass in InternalClass.allCases {
            guard fill(internalClass) else { return false }
        }
        guard let boot = memory.allocatePermanent(classObject(.boot), kind: .slots, size: 0),
            let text = memory.permanentBytes(classObject(.string), NativeText.outOfMemory.bytes),
            let threads = memory.allocate(classObject(.page), kind: .slots, size: 16),
            memory.hold(Slot(threads)) != nil,
            let monitors = memory.allocate(classObject(.page), kind: .slots, size: 24)
        else { return false }
        memory.setRoot(Root.boot, Slot(boot))
        memory.setRoot(Root.outOfMemory, Slot(text))
        memory.setRoot(Root.threads, memory.held(0))
        memory.setRoot(Root.monitors, Slot(monitors))
        memory.release(from: 0)
        memory.setRoot(Root.threadCount, Slot(int: 0))
        memory.setRoot(Root.nextThreadNumber, Slot(int: 1))
        scheduled = -1
        guard let environment = makeArray(count: 0) else { return false }
        memory.setRoot(Root.environment, environment)
        guard let arguments = makeArray(count: 0) else { return false }
        memory.setRoot(Root.arguments, arguments)
        return true
    }

    private func fill(_ internalClass: InternalClass) -> Bool {
        let object = classObject(internalClass)
        let classClass = classObject(.class)
        memory.setClass(object, classClass)
        guard let name = memory.permanentBytes(classObject(.string), internalClass.name.bytes),
            let table = memory.allocatePermanent(classObject(.interface), kind: .slots, size: 64),
            let names = memory.allocatePermanent(classObject(.page), kind: .slots, size: 64),
            let counts = memory.allocatePermanent(classObject(.page), kind: .slots, size: 64)
        else { return false }
        for ordinal in 0..<64 {
            guard let code = makeCode(declaring: object, ordinal: ordinal, native: Int(internalClass.rawValue) * 64 + ordinal)
            else { return false }
            memory.storeSlot(table, ordinal, Slot(code))
        }
        for method in RootNatives.methods + NativeTable.methods(of: internalClass) where method.name.utf8CodeUnitCount > 0 {
            guard let text = memory.permanentBytes(classObject(.string), method.name.bytes) else { return false }
            memory.storeSlot(names, method.ordinal, Slot(text))
            memory.storeSlot(counts, method.ordinal, Slot(int: Int32(method.count)))
        }
        let shape = internalClass.instance
        memory.storeSlot(object, ClassLayout.name, Slot(name))
        if internalClass != .void { memory.storeSlot(object, ClassLayout.parent, Slot(classObject(.void))) }
        memory.storeSlot(object, ClassLayout.methodTable, Slot(table))
        memory.storeSlot(object, ClassLayout.methodNames, Slot(names))
        memory.storeSlot(object, ClassLayout.methodCounts, Slot(counts))
        memory.storeSlot(object, ClassLayout.objectSlots, Slot(int: Int32(shape.size)))
        memory.storeSlot(object, ClassLayout.instanceKind, Slot(int: Int32(shape.kind.rawValue)))
        memory.storeSlot(object, ClassLayout.internalNumber, Slot(int: Int32(internalClass.rawValue)))
        link(object)
        return true
    }

    /// A new code object without bytes.
    func makeCode(declaring classObject: Reference, ordinal: Int, native: Int) -> Reference? {
        guard let code = memory.allocatePermanent(self.classObject(.code), kind: .slots, size: CodeLayout.slots) else {
            return nil
        }
        memory.storeSlot(code, CodeLayout.declaringClass, Slot(classObject))
        memory.storeSlot(code, CodeLayout.ordinal, Slot(int: Int32(ordinal)))
        memory.storeSlot(code, CodeLayout.index, Slot(int: -1))
        memory.storeSlot(code, CodeLayout.native, Slot(int: Int32(native)))
        return code
    }

    /// Makes a complete class object known: to the collector, to the lookup by name and to the volatile tables.
    func link(_ object: Reference) {
        let newest = Reference(offset: memory.word(WorldLayout.Word.newestClass))
        memory.storeSlot(object, ClassLayout.nextObject, Slot(newest))
        memory.setWord(WorldLayout.Word.newestClass, object.offset)
        register(object)
    }

    /// Makes the volatile tables of a class.
    private func register(_ object: Reference) {
        let table = memory.slot(object, ClassLayout.methodTable).reference
        let count = memory.size(table)
        let entries = UnsafeMutablePointer<UInt32>.allocate(capacity: max(count, 1))
        setIndex(object, ClassLayout.index, classes.count)
        for ordinal in 0..<count {
            let code = memory.slot(table, ordinal)
            entries[ordinal] = 0
            if code.isNull { continue }
            let entry = entry(of: code.reference, declaring: object)
            if !isDeclaration(code.reference) { entries[ordinal] = UInt32(entry) }
        }
        classes.append(ClassInfo(object: object.offset))
        tables.append(ClassTable(entries: entries, entryCount: count))
        state.pointee.tables = tables.base
        if hasMissingInterfaces { forgetSupertypes() }
        let name = className(object)
        if classNames[name] == nil { classNames[name] = object.offset }
        let lower = Self.lowercase(name)
        if lowerNames[lower] == nil { lowerNames[lower] = object.offset }
        notePythonClass(name, object)
    }

    /// The arena index of the entry of a code object, which is made if `declaring` declares it.
    private func entry(of code: Reference, declaring: Reference) -> Int {
        if memory.slot(code, CodeLayout.declaringClass).reference != declaring {
            // Copied from the parent, whose tables exist.
            return methods[Int(memory.slot(code, CodeLayout.index).int)].entry
        }
        let place = arena.count
        let native = memory.slot(code, CodeLayout.native).int
        if native >= 0 {
            arena.append(UInt64(UInt32(native)))
            arena.append(code.offset | EntryKind.native.rawValue << 48)
            arena.append(Entry.anyCount)
        } else {
            arena.append(0)
            arena.append(code.offset | EntryKind.untranslated.rawValue << 48)
            let counts = memory.slot(declaring, ClassLayout.methodCounts).reference
            arena.append(UInt64(UInt32(bitPattern: memory.slot(counts, Int(memory.slot(code, CodeLayout.ordinal).int)).int)))
        }
        arena.append(0)
        setIndex(code, CodeLayout.index, methods.count)
        methods.append(MethodInfo(code: code.offset, entry: place))
        return place
    }

    /// Whether a method is only declared: calling it is calling a hole in the method table.
    private func isDeclaration(_ code: Reference) -> Bool {
        let bytes = memory.slot(code, CodeLayout.bytes)
        let tail = Method.declarationTail
        guard !bytes.isNull, memory.size(bytes.reference) == tail.count + 2 else { return false }
        let contents = memory.bytes(bytes.reference)
        guard contents[0] == Opcode.argCount.rawValue else { return false }
        for index in 0..<tail.count where contents[index + 2] != tail[index] { return false }
        return true
    }

    /// Indices are the same after a restart: nothing is written then, which would make every class part of the next
    /// snapshot.
    private func setIndex(_ object: Reference, _ slot: Int, _ index: Int) {
        let value = Slot(int: Int32(index))
        if memory.slot(object, slot) != value { memory.storeNumber(object, slot, value) }
    }

    /// Makes all volatile tables from the world.
    func rebuild() {
        var found: [Reference] = []
        var current = Reference(offset: memory.word(WorldLayout.Word.newestClass))
        while !current.isNull {
            found.append(current)
            current = memory.slot(current, ClassLayout.nextObject).reference
        }
        // Oldest first, so that parents come before their children.
        for object in found.reversed() { register(object) }
        restorePositions()
        beginLife()
    }

    // MARK: Lookup by name

    static func lowercase(_ name: [UInt8]) -> [UInt8] {
        var result = name
        for index in 0..<result.count where result[index] >= 65 && result[index] <= 90 { result[index] += 32 }
        return result
    }

    static let bootstrapName = StaticString(".internal.bootstrap").bytes
    static let objectName = StaticString(".internal.object").bytes

    /// A class that is in the world: internal or loaded, exact name first, then regardless of case.
    public func findClass(_ name: [UInt8]) -> Reference? {
        if let found = classNames[name] { return Reference(offset: found) }
        if name == Self.objectName { return classObject(.void) }
        if name == Self.bootstrapName { return classObject(.boot) }
        if isMissing(name), let found = lowerNames[Self.lowercase(name)] { return Reference(offset: found) }
        return nil
    }

    /// Whether the host has said that it has no such class.
    public func isMissing(_ name: [UInt8]) -> Bool { missingClasses[name] != nil }

    /// Adds another name for a class, as the user's class loader decides.
    func remember(_ object: Reference, as name: [UInt8]) {
        if classNames[name] == nil { classNames[name] = object.offset }
    }
}

/// What is rebuilt for each method at start and load.
struct MethodInfo {
    /// Offset of the code object.
    var code: UInt64
    /// Arena index of its entry.
    var entry: Int
    /// Once translated: bytecode offset and arena index of each place where a frame can stand, ascending.
    var places: [Place] = []

    /// Ascending indices, out-of-line code last.
    var codeMap: [CodeMapEntry] = []
    /// Word of a frame where the catcher stack starts, 0 if the method has none.
    var catcherWord = 0

    /// The bytecode offset of the instruction whose register code includes an arena index.
    func offset(ofIndex index: Int) -> Int32 {
        var low = 0
        var high = codeMap.count
        while low < high {
            let middle = (low + high) / 2
            if Int(codeMap[middle].index) <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : codeMap[low - 1].offset
    }

    struct Place {
        var offset: Int32
        var index: UInt32
        /// Depth of the object stack there.
        var depth: Int32
        /// Whether it is a call instruction (else the start of a block).
        var isCall: Bool
    }

    init(code: UInt64, entry: Int) {
        self.code = code
        self.entry = entry
    }
}

extension VM {
    /// Remembers that the host has no class file for a name, so that a user's class loader is asked.
    public func setMissing(_ name: [UInt8]) { missingClasses[name] = true }

    /// Asks the host again for the classes that it did not have.
    public func forgetMissing() { missingClasses = [:] }
}
