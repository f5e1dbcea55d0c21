import ObjectMemory

/// Attributes of Python's objects. The objects are ordinary ones of the classes in `stdlib/python`; their slots are known here,
/// and whatever does not have the form expected is left to the bytecode: then the answer is the receiver itself.
enum PythonObjects {
    /// Slots of `.python.object`, `.python.namespace` and `.python.type`.
    enum Layout {
        static let kind = 0
        static let names = 2
        static let values = 3
        static let count = 4
        static let instanceSlots = 5

        static let name = 2
        static let order = 4
        static let members = 5
        static let slotNames = 10
        static let isOverridden = 11
        static let cacheNames = 12
        static let cacheValues = 13
        static let cacheEpoch = 14
        static let hasSetter = 15
        static let typeSlots = 16
    }

    /// Entries of a class's cache of members.
    static let cacheSize = 64

    static let methods: [NativeMethod] = [
        NativeMethod(46, "lookup", 4) { vm, call in
            .value(lookup(vm, call[0], call[1], unset: call[2], epoch: call[3]) ?? call.this)
        },
        NativeMethod(47, "fetch", 4) { vm, call in
            .value(attribute(vm, call[0], call[1], unset: call[2], epoch: call[3]) ?? call.this)
        },
        NativeMethod(48, "typeOf", 2) { vm, call in .value(typeOf(vm, call[0], call[1]) ?? call.this) },
        NativeMethod(49, "store", 5) { vm, call in
            .value(Slot(int: store(vm, call[0], call[1], call[2], unset: call[3], epoch: call[4]) ? 1 : 0))
        },
        NativeMethod(62, "make", 2) { vm, call in .value(make(vm, call[0], native: call.this, arguments: call[1]) ?? .null) },
        // Of the core's `epoch`: the next one. What sites have remembered is void.
        NativeMethod(63, "changed", 1) { vm, call in
            vm.state.pointee.python.changes &+= 1 << 32
            guard let epoch = call.int(0) else { return .trap(NativeText.notInt) }
            return .value(Slot(int: epoch &+ 1))
        },
        NativeMethod(60, "index", 2) { vm, call in
            if let place = vm.pythonIndex(call[0].rawValue, call[1].rawValue) { return .value(Slot(rawValue: place)) }
            guard let value = vm.longValue(call[0]), let size = call.int(1) else {
                return .value(Slot(int: call[0].isReference && !call[0].isNull && vm.memory.classOf(call[0].reference) == vm.classObject(.binary) ? -1 : -2))
            }
            let place = value < 0 ? value &+ Int64(size) : value
            return .value(Slot(int: place >= 0 && place < Int64(size) ? Int32(truncatingIfNeeded: place) : -1))
        },
        NativeMethod(50, "method", 4) { vm, call in
            .value(method(vm, call[0], call[1], unset: call[2], epoch: call[3]) ?? call.this)
        },
    ]

    /// An object with at least so many slots.
    @inline(__always)
    static func object(_ vm: VM, _ slot: Slot, _ slots: Int) -> Reference? {
        guard slot.isReference, !slot.isNull else { return nil }
        let reference = slot.reference
        return vm.memory.kind(reference) == BodyKind.slots.rawValue && vm.memory.size(reference) >= slots ? reference : nil
    }

    /// The place of a name in a namespace; nil for something else, -1 if it has no such name.
    @inline(__always)
    static func place(_ vm: VM, _ space: Reference, _ name: Slot, _ text: Reference) -> Int? {
        guard let names = vm.array(in: vm.memory.slot(space, Layout.names)) else { return nil }
        let counted = vm.memory.slot(space, Layout.count)
        guard counted.isInt else { return nil }
        let count = min(Int(counted.int), vm.arrayCount(names))
        if count <= 0 { return -1 }
        let page = vm.memory.slot(names, ArrayLayout.page).reference
        for index in 0..<count where vm.memory.slot(page, index).rawValue == name.rawValue { return index }
        let size = vm.memory.size(text)
        for index in 0..<count {
            let item = vm.memory.slot(page, index)
            guard let other = vm.string(in: item), vm.memory.size(other) == size else { continue }
            if vm.memory.equalBytes(other, text) { return index }
        }
        return -1
    }

    /// The class of an object; nil for what is none of Python's.
    @inline(__always)
    static func typeOf(_ vm: VM, _ value: Slot, _ kinds: Slot) -> Slot? {
        var number = 0
        if value.isReference, !value.isNull {
            let reference = value.reference
            let owner = vm.memory.classOf(reference)
            if owner == vm.classObject(.string) {
                number = 4
            } else if owner == vm.classObject(.long) || owner == vm.classObject(.binary) {
                number = 2
            } else {
                guard vm.memory.kind(reference) == BodyKind.slots.rawValue, vm.memory.size(reference) > 0 else { return nil }
                let kind = vm.memory.slot(reference, Layout.kind)
                return object(vm, kind, Layout.typeSlots) == nil ? nil : kind
            }
        } else if value.isNull {
            number = 0
        } else if value.isInt {
            number = 1
        } else if value.isShortLong {
            number = 2
        } else if value.isDouble {
            number = 3
        } else {
            return nil
        }
        guard let list = vm.array(in: kinds), number < vm.arrayCount(list) else { return nil }
        return vm.arrayElement(list, number)
    }

    /// A member of a class or of one above it; `unset` if there is none; nil if the bytecode has to look.
    static func lookup(_ vm: VM, _ type: Slot, _ name: Slot, unset: Slot, epoch: Slot) -> Slot? {
        guard let kind = object(vm, type, Layout.typeSlots), let text = vm.string(in: name) else { return nil }
        let memory = vm.memory
        guard let names = vm.array(in: memory.slot(kind, Layout.cacheNames)),
            let values = vm.array(in: memory.slot(kind, Layout.cacheValues)), vm.arrayCount(names) == cacheSize,
            vm.arrayCount(values) == cacheSize
        else { return nil }
        if memory.slot(kind, Layout.cacheEpoch).rawValue != epoch.rawValue {
            for index in 0..<cacheSize { vm.setArrayElement(names, index, .null) }
            memory.storeSlot(kind, Layout.cacheEpoch, epoch)
        }
        let size = memory.size(text)
        let entry = cachePlace(memory.bytes(text))
        let known = vm.arrayElement(names, entry)
        if known.rawValue == name.rawValue { return vm.arrayElement(values, entry) }
        if let other = vm.string(in: known), memory.size(other) == size, memory.equalBytes(other, text) {
            return vm.arrayElement(values, entry)
        }
        guard let order = vm.array(in: memory.slot(kind, Layout.order)) else { return nil }
        var found = unset
        for index in 0..<vm.arrayCount(order) {
            guard let owner = object(vm, vm.arrayElement(order, index), Layout.typeSlots),
                let members = object(vm, memory.slot(owner, Layout.members), Layout.instanceSlots),
                let place = place(vm, members, name, text)
            else { return nil }
            if place >= 0 {
                guard let list = vm.array(in: memory.slot(members, Layout.values)), place < vm.arrayCount(list) else {
                    return nil
                }
                found = vm.arrayElement(list, place)
                break
            }
        }
        vm.setArrayElement(names, entry, name)
        vm.setArrayElement(values, entry, found)
        return found
    }

    /// The member of a class that a lookup has found before; nil if none has.
    static func remembered(_ vm: VM, _ type: Slot, _ name: StaticString, epoch: Slot) -> Slot? {
        guard let kind = object(vm, type, Layout.typeSlots), vm.memory.slot(kind, Layout.cacheEpoch).rawValue == epoch.rawValue,
            let names = vm.array(in: vm.memory.slot(kind, Layout.cacheNames)),
            let values = vm.array(in: vm.memory.slot(kind, Layout.cacheValues)), vm.arrayCount(names) == cacheSize,
            vm.arrayCount(values) == cacheSize
        else { return nil }
        let wanted = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let entry = cachePlace(wanted)
        guard let text = vm.string(in: vm.arrayElement(names, entry)), vm.memory.bytes(text).elementsEqual(wanted) else { return nil }
        return vm.arrayElement(values, entry)
    }

    /// The entry of a name in a class's cache.
    @inline(__always)
    private static func cachePlace(_ name: UnsafeRawBufferPointer) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int((hash ^ (hash >> 12)) % UInt32(cacheSize))
    }

    /// Whether a class is another one or below it; nil for what is no class.
    static func isSubclass(_ vm: VM, _ type: Slot, of other: Slot) -> Bool? {
        guard let kind = object(vm, type, Layout.typeSlots), let order = vm.array(in: vm.memory.slot(kind, Layout.order)) else {
            return nil
        }
        for index in 0..<vm.arrayCount(order) where vm.arrayElement(order, index) == other { return true }
        return false
    }

    /// Whether a class has `__getattribute__` of its own; true for what is no class.
    static func isOverridden(_ vm: VM, _ type: Slot) -> Bool {
        guard let kind = object(vm, type, Layout.typeSlots) else { return true }
        let slot = vm.memory.slot(kind, Layout.isOverridden)
        return !(slot.isNull || slot.isInt && slot.int == 0)
    }

    /// A new instance of a class whose objects are plain: it starts with the names that the class's objects have in common and without
    /// attributes, an exception with the attribute `args`, which comes first. Nil where memory is short or the class has another form.
    static func make(_ vm: VM, _ type: Slot, native: Slot, arguments: Slot) -> Slot? {
        let classes = vm.state.pointee.python
        guard classes.instance != 0, classes.type != 0, let kind = object(vm, type, Layout.typeSlots),
            vm.memory.classOf(kind).offset == classes.type,
            let names = vm.array(in: vm.memory.slot(kind, classes.sharedNames))
        else { return nil }
        let isException = !arguments.isNull
        let owner = Reference(offset: isException ? classes.exception : classes.instance)
        guard !owner.isNull, !isException || isName(vm, "args", in: names, at: 0) else { return nil }
        let size = Int(vm.memory.slot(owner, ClassLayout.objectSlots).int)
        let count = max(1, vm.arrayCount(names))
        guard count < 1 << 10,
            let values = vm.memory.allocateWithoutCollecting(vm.classObject(.array), kind: .slots, size: ArrayLayout.slots),
            let page = vm.memory.allocateWithoutCollecting(vm.classObject(.page), kind: .slots, size: max(4, count)),
            let made = vm.memory.allocateWithoutCollecting(owner, kind: .slots, size: size)
        else { return nil }
        vm.memory.storeSlot(values, ArrayLayout.size, Slot(int: Int32(count)))
        vm.memory.storeSlot(values, ArrayLayout.page, Slot(page))
        vm.memory.storeSlot(made, PythonClasses.kind, type)
        vm.memory.storeSlot(made, PythonClasses.Space.native, native)
        vm.memory.storeSlot(made, PythonClasses.Space.names, vm.memory.slot(kind, classes.sharedNames))
        vm.memory.storeSlot(made, PythonClasses.Space.values, Slot(values))
        vm.memory.storeSlot(made, PythonClasses.Space.count, Slot(int: isException ? 1 : 0))
        if isException { vm.memory.storeSlot(page, 0, arguments) }
        return Slot(made)
    }

    private static func isName(_ vm: VM, _ name: StaticString, in names: Reference, at place: Int) -> Bool {
        guard vm.arrayCount(names) > place, let text = vm.string(in: vm.arrayElement(names, place)) else { return false }
        return vm.memory.isText(text, name)
    }

    /// Whether a member of a class may have a say when an attribute is asked for.
    @inline(__always)
    private static func mayDescribe(_ vm: VM, _ member: Slot) -> Bool {
        guard member.isReference, !member.isNull else { return false }
        return vm.memory.kind(member.reference) == BodyKind.slots.rawValue
    }

    /// The value of an attribute in an instance or, if it is plain, in its class.
    static func attribute(_ vm: VM, _ value: Slot, _ name: Slot, unset: Slot, epoch: Slot) -> Slot? {
        guard let instance = object(vm, value, Layout.instanceSlots), let text = vm.string(in: name) else { return nil }
        let type = vm.memory.slot(instance, Layout.kind)
        guard let kind = object(vm, type, Layout.typeSlots) else { return nil }
        let isOverridden = vm.memory.slot(kind, Layout.isOverridden)
        guard isOverridden.isNull || isOverridden.isInt && isOverridden.int == 0 else { return nil }
        guard let member = lookup(vm, type, name, unset: unset, epoch: epoch) else { return nil }
        let isMissing = member.rawValue == unset.rawValue
        if !isMissing, mayDescribe(vm, member) { return nil }
        guard let place = place(vm, instance, name, text) else { return nil }
        if place >= 0 {
            guard let list = vm.array(in: vm.memory.slot(instance, Layout.values)), place < vm.arrayCount(list) else { return nil }
            let found = vm.arrayElement(list, place)
            return found.rawValue == unset.rawValue ? nil : found
        }
        return isMissing ? nil : member
    }

    /// Whether an instance certainly has no attribute of its own of this name.
    static func hasNoAttribute(_ vm: VM, _ value: Slot, _ name: Slot) -> Bool {
        guard let instance = object(vm, value, Layout.instanceSlots), let text = vm.string(in: name) else { return false }
        return place(vm, instance, name, text) == -1
    }

    /// The member that a call of a method of an instance means, if the instance has no attribute of that name.
    static func method(_ vm: VM, _ value: Slot, _ name: Slot, unset: Slot, epoch: Slot) -> Slot? {
        guard let instance = object(vm, value, Layout.instanceSlots), let text = vm.string(in: name) else { return nil }
        let type = vm.memory.slot(instance, Layout.kind)
        guard let kind = object(vm, type, Layout.typeSlots) else { return nil }
        let isOverridden = vm.memory.slot(kind, Layout.isOverridden)
        guard isOverridden.isNull || isOverridden.isInt && isOverridden.int == 0,
            let member = lookup(vm, type, name, unset: unset, epoch: epoch), member.rawValue != unset.rawValue,
            let place = place(vm, instance, name, text), place < 0
        else { return nil }
        return member
    }

    /// Stores an attribute of an instance; false if the bytecode has to do it.
    static func store(_ vm: VM, _ value: Slot, _ name: Slot, _ item: Slot, unset: Slot, epoch: Slot) -> Bool {
        guard let instance = object(vm, value, Layout.instanceSlots), let text = vm.string(in: name) else { return false }
        let type = vm.memory.slot(instance, Layout.kind)
        guard let kind = object(vm, type, Layout.typeSlots) else { return false }
        let hasSetter = vm.memory.slot(kind, Layout.hasSetter)
        let slots = vm.memory.slot(kind, Layout.slotNames)
        if !slots.isNull {
            // What `__slots__` names can be stored.
            guard let names = object(vm, slots, Layout.instanceSlots), let place = place(vm, names, name, text), place >= 0 else {
                return false
            }
        }
        guard hasSetter.isInt, hasSetter.int == 0,
            let member = lookup(vm, type, name, unset: unset, epoch: epoch),
            member.rawValue == unset.rawValue || !mayDescribe(vm, member),
            let place = place(vm, instance, name, text),
            let list = vm.array(in: vm.memory.slot(instance, Layout.values)), !vm.memory.isImmutable(list)
        else { return false }
        if place < 0 { return add(vm, instance, kind, text, item, list) }
        guard place < vm.arrayCount(list), vm.arrayElement(list, place).rawValue != unset.rawValue else { return false }
        vm.setArrayElement(list, place, item)
        return true
    }

    /// Gives an instance the attribute that comes next in the list of names that it shares with other objects.
    private static func add(
        _ vm: VM, _ instance: Reference, _ kind: Reference, _ text: Reference, _ item: Slot, _ values: Reference
    ) -> Bool {
        let classes = vm.state.pointee.python
        let memory = vm.memory
        let owner = memory.classOf(instance).offset
        guard classes.type != 0, memory.classOf(kind).offset == classes.type, owner == classes.instance || owner == classes.exception,
            let names = vm.array(in: memory.slot(instance, Layout.names))
        else { return false }
        let counted = memory.slot(instance, Layout.count)
        guard counted.isInt, counted.int >= 0, Int(counted.int) < vm.arrayCount(names), Int(counted.int) < vm.arrayCount(values),
            let next = vm.string(in: vm.arrayElement(names, Int(counted.int))), next == text || memory.equalBytes(next, text)
        else { return false }
        vm.setArrayElement(values, Int(counted.int), item)
        memory.storeNumber(instance, Layout.count, Slot(int: counted.int + 1))
        return true
    }
}

extension VM {
    /// The array that a value is; nil for everything else.
    @inline(__always)
    func array(in slot: Slot) -> Reference? { reference(in: slot, .array) }

    /// The string that a value is; nil for everything else.
    @inline(__always)
    func string(in slot: Slot) -> Reference? { reference(in: slot, .string) }

    @inline(__always)
    private func reference(in slot: Slot, _ wanted: InternalClass) -> Reference? {
        guard slot.isReference, !slot.isNull else { return nil }
        let reference = slot.reference
        return memory.classOf(reference) == classObject(wanted) ? reference : nil
    }
}
