import ObjectMemory

/// What attributes mean that an object does not have itself: members of its class that describe attributes, members of classes, and what
/// `super()` finds. Descriptors of the library are known by the function `__get__` of their class, so that their subclasses are, too.
/// Nothing here collects, and where there is no answer the core looks.
extension VM {
    enum PythonMember {
        /// The attribute itself.
        case value(Slot)
        /// The attribute as it is now.
        case computed(Slot)
        /// A function and the first argument that it gets: a bound method.
        case method(Slot, first: Slot)
        /// A function that makes the attribute of the object.
        case getter(Slot)
    }

    /// What a name means for an object; nil for attributes of the object's own, and where the core has to look.
    func pythonMember(of value: Slot, _ name: Slot, _ core: Reference) -> PythonMember? {
        let classes = state.pointee.python
        guard value.isReference, !value.isNull, classes.object != 0, let text = string(in: name) else { return nil }
        if string(in: value) != nil {
            guard let kinds = array(in: memory.slot(core, classes.kinds)), arrayCount(kinds) > 4,
                let found = PythonObjects.lookup(
                    self, arrayElement(kinds, 4), name, unset: Slot(rawValue: classes.unbound), epoch: memory.slot(core, classes.epoch))
            else { return nil }
            return isFunction(found) ? .method(found, first: value) : nil
        }
        let object = value.reference
        let owner = memory.classOf(object)
        let epoch = memory.slot(core, classes.epoch)
        let unset = Slot(rawValue: classes.unbound)
        if owner.offset == classes.superObject { return superMember(object, name, text, core) }
        guard isSubtype(owner, of: Reference(offset: classes.object)) else { return nil }
        let kind = memory.slot(object, PythonClasses.kind)
        guard !PythonObjects.isOverridden(self, kind) else { return nil }
        if owner.offset == classes.type {
            guard let found = PythonObjects.lookup(self, value, name, unset: unset, epoch: epoch) else { return nil }
            if found != unset {
                // A descriptor of data in the class of the class comes first.
                guard let first = PythonObjects.lookup(self, kind, name, unset: unset, epoch: epoch) else { return nil }
                if first != unset, !isFunction(first), mayDescribe(first) { return nil }
                // The class itself answers for what a descriptor of such a name would give.
                if mayDescribe(found), memory.size(text) > 1, memory.bytes(text)[0] == UInt8(ascii: "_"), memory.bytes(text)[1] == UInt8(ascii: "_") {
                    return isFunction(found) ? .value(found) : nil
                }
                return described(found, for: nil, of: value, core, epoch)
            }
            guard let method = PythonObjects.lookup(self, kind, name, unset: unset, epoch: epoch) else { return nil }
            if method != unset { return isFunction(method) ? .method(method, first: value) : nil }
            if memory.isText(text, "__name__") { return .computed(memory.slot(object, PythonObjects.Layout.name)) }
            return memory.isText(text, "__class__") ? .computed(kind) : nil
        }
        guard let found = PythonObjects.lookup(self, kind, name, unset: unset, epoch: epoch) else { return nil }
        if let space = extraSpace(of: object), found == unset || isFunction(found) || !mayDescribe(found) {
            // Attributes of an object of a subclass of list, tuple, dict or set come before what is no descriptor of data.
            guard let place = PythonObjects.place(self, space, name, text) else { return nil }
            if place >= 0 {
                guard let values = array(in: memory.slot(space, PythonObjects.Layout.values)), place < arrayCount(values),
                    arrayElement(values, place) != unset
                else { return nil }
                return .computed(arrayElement(values, place))
            }
            if found == unset { return nil }
            return isFunction(found) ? .method(found, first: value) : .computed(found)
        }
        if found == unset {
            guard isBelow(owner, classes.instance), memory.isText(text, "__class__"), PythonObjects.hasNoAttribute(self, value, name)
            else { return nil }
            return .value(kind)
        }
        guard mayDescribe(found) else { return nil }
        if isBelow(owner, classes.instance) {
            guard let member = described(found, for: value, of: kind, core, epoch) else { return nil }
            if case .getter = member { return member }
            return PythonObjects.hasNoAttribute(self, value, name) ? member : nil
        }
        guard classes.namespace != 0, !isBelow(owner, classes.namespace),
            let member = described(found, for: value, of: kind, core, epoch)
        else { return nil }
        switch member {
        case .getter: return member
        case .value, .computed:
            // Only a field of a named tuple comes before attributes of the object.
            return isField(found, epoch) ? member : nil
        case .method:
            return extraSlot(of: object).map { memory.slot(object, $0).isNull } == true ? member : nil
        }
    }

    /// The slot in which a list, tuple, dictionary or set has its attributes.
    private func extraSlot(of object: Reference) -> Int? {
        let classes = state.pointee.python
        let owner = memory.classOf(object).offset
        if owner == classes.list || owner == classes.tuple { return owner == 0 ? nil : PythonClasses.List.extra }
        return owner != 0 && (owner == classes.dict || owner == classes.set) ? PythonClasses.Dict.extra : nil
    }

    /// The attributes of a list, tuple, dictionary or set that has some.
    func extraSpace(of object: Reference) -> Reference? {
        guard let slot = extraSlot(of: object) else { return nil }
        let space = memory.slot(object, slot)
        guard space.isReference, !space.isNull, isBelow(memory.classOf(space.reference), state.pointee.python.namespace) else { return nil }
        return space.reference
    }

    /// Stores an attribute that such an object has; false if the bytecode has to do it.
    func storeExtra(_ value: Slot, _ name: Slot, _ item: Slot, _ core: Reference) -> Bool {
        let classes = state.pointee.python
        guard value.isReference, !value.isNull, let text = string(in: name), let space = extraSpace(of: value.reference) else { return false }
        let type = memory.slot(value.reference, PythonClasses.kind)
        guard let kind = PythonObjects.object(self, type, PythonObjects.Layout.typeSlots),
            memory.slot(kind, PythonObjects.Layout.hasSetter) == Slot(int: 0),
            let member = PythonObjects.lookup(
                self, type, name, unset: Slot(rawValue: classes.unbound), epoch: memory.slot(core, classes.epoch)),
            member.rawValue == classes.unbound || !mayDescribe(member),
            let place = PythonObjects.place(self, space, name, text), place >= 0,
            let values = array(in: memory.slot(space, PythonObjects.Layout.values)), place < arrayCount(values), !memory.isImmutable(values),
            arrayElement(values, place).rawValue != classes.unbound
        else { return false }
        setArrayElement(values, place, item)
        return true
    }

    /// What a member of a class gives for an object of that class, or for the class itself.
    private func described(_ member: Slot, for object: Slot?, of kind: Slot, _ core: Reference, _ epoch: Slot) -> PythonMember? {
        let classes = state.pointee.python
        guard mayDescribe(member) else { return .value(member) }
        if isFunction(member) {
            guard let object else { return .value(member) }
            return memory.classOf(object.reference).offset == classes.boxed ? nil : .method(member, first: object)
        }
        let owner = memory.classOf(member.reference)
        guard isBelow(owner, classes.instance) else { return isBelow(owner, classes.object) ? .value(member) : nil }
        let sort = memory.slot(member.reference, PythonClasses.kind)
        guard let get = PythonObjects.remembered(self, sort, "__get__", epoch: epoch) else { return nil }
        if get.rawValue == classes.unbound { return .value(member) }
        switch shortcut(of: get) {
        case .staticGet:
            guard let inner = PythonObjects.own(self, member, "__func__"), isFunction(inner) else { return nil }
            return .value(inner)
        case .classGet:
            guard let inner = PythonObjects.own(self, member, "__func__"), isFunction(inner) else { return nil }
            return .method(inner, first: kind)
        case .propertyGet:
            guard object != nil else { return .value(member) }
            guard let inner = PythonObjects.own(self, member, "fget"), isFunction(inner) else { return nil }
            return .getter(inner)
        case .fieldGet:
            guard let object else { return .value(member) }
            guard memory.classOf(object.reference).offset == classes.tuple,
                let place = PythonObjects.own(self, member, "index"), let found = element(of: object.reference, at: place)
            else { return nil }
            return .value(found)
        default: return nil
        }
    }

    /// A member found behind the class from which `super()` looks.
    private func superMember(_ object: Reference, _ name: Slot, _ text: Reference, _ core: Reference) -> PythonMember? {
        let classes = state.pointee.python
        let (owner, own) = (memory.slot(object, PythonClasses.Super.owner), memory.slot(object, PythonClasses.Super.own))
        let epoch = memory.slot(core, classes.epoch)
        guard own.isReference, !own.isNull, owner.isReference, !owner.isNull,
            isBelow(memory.classOf(own.reference), classes.object), memory.classOf(own.reference).offset != classes.boxed
        else { return nil }
        for other in [StaticString("__class__"), "__thisclass__", "__self__", "__self_class__"] where memory.isText(text, other) {
            return nil
        }
        var kind = memory.slot(own.reference, PythonClasses.kind)
        let isClass = memory.classOf(own.reference).offset == classes.type && PythonObjects.isSubclass(self, own, of: owner) == true
        if isClass { kind = own }
        guard let found = PythonObjects.lookup(self, kind, name, text, behind: owner) else { return nil }
        if isFunction(found) {
            if isClass { return memory.isText(text, "__init_subclass__") ? .method(found, first: own) : .value(found) }
            return memory.isText(text, "__new__") ? .value(found) : .method(found, first: own)
        }
        return described(found, for: isClass ? nil : own, of: kind, core, epoch)
    }

    /// A method of an object's class that an operator calls, if it is a function and the object an ordinary one.
    func specialMethod(_ name: StaticString, of value: UInt64, _ core: Reference) -> Slot? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.instance != 0, memory.classOf(Reference(offset: value)).offset == classes.instance,
            let found = PythonObjects.remembered(
                self, memory.slot(Reference(offset: value), PythonClasses.kind), name, epoch: memory.slot(core, classes.epoch)),
            isFunction(found)
        else { return nil }
        return found
    }

    /// Whether a class certainly has no method `__getattr__`, which would be asked where a getter raises an error.
    func hasNoGetattr(_ kind: Slot, _ core: Reference) -> Bool {
        PythonObjects.remembered(self, kind, "__getattr__", epoch: memory.slot(core, state.pointee.python.epoch))
            == Slot(rawValue: state.pointee.python.unbound)
    }

    /// The element of an object of a subclass of list or tuple that leaves indexing to it.
    func inheritedItem(_ value: UInt64, _ key: UInt64, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, Slot(rawValue: key).isShortLong else { return nil }
        let object = Reference(offset: value)
        let owner = memory.classOf(object).offset
        guard owner == classes.tuple || owner == classes.list, owner != 0,
            let get = PythonObjects.remembered(
                self, memory.slot(object, PythonClasses.kind), "__getitem__", epoch: memory.slot(core, classes.epoch)),
            shortcut(of: get) == .sequenceItem || shortcut(of: get) == .tupleItem
        else { return nil }
        return element(of: object, at: Slot(rawValue: key))?.rawValue
    }

    /// `object.__new__(cls)` for a class of a program whose objects are ordinary ones.
    func newObject(_ kind: Slot, _ core: UInt64) -> UInt64? {
        let classes = state.pointee.python
        guard let core = pythonCore(Slot(rawValue: core)), classes.machine != 0, classes.moduleName != 0, classes.noticesEnd != 0,
            kind.isReference, !kind.isNull, memory.classOf(kind.reference).offset == classes.type,
            let module = string(in: memory.slot(kind.reference, classes.moduleName)),
            !memory.isText(module, "builtins"),
            memory.slot(kind.reference, classes.isException).int == 0, memory.slot(kind.reference, classes.noticesEnd).int == 0
        else { return nil }
        return PythonObjects.make(self, kind, native: memory.slot(core, classes.machine), arguments: .null)?.rawValue
    }

    /// `tuple.__new__(cls, elements)` for a tuple.
    func newTuple(_ kind: Slot, _ elements: Slot, _ core: UInt64) -> UInt64? {
        let classes = state.pointee.python
        guard let core = pythonCore(Slot(rawValue: core)), classes.tuple != 0, kind.isReference, !kind.isNull,
            memory.classOf(kind.reference).offset == classes.type, elements.isReference, !elements.isNull,
            memory.classOf(elements.reference).offset == classes.tuple
        else { return nil }
        let tupleType = memory.slot(core, classes.tupleType)
        guard memory.slot(elements.reference, PythonClasses.kind) == tupleType else { return nil }
        if kind == tupleType { return elements.rawValue }
        let counted = memory.slot(elements.reference, PythonClasses.List.count)
        guard PythonObjects.isSubclass(self, kind, of: tupleType) == true, counted.isInt,
            let items = array(in: memory.slot(elements.reference, PythonClasses.List.items)), Int(counted.int) <= arrayCount(items),
            let made = newList(Int(counted.int), classes.tuple, kind: kind)
        else { return nil }
        memory.copySlots(
            memory.slot(items, ArrayLayout.page).reference, from: 0, to: made.page, at: 0, count: Int(counted.int))
        return made.list.offset
    }

    /// A new exception of a class that leaves this to `BaseException`; nil where the bytecode has to make it.
    func newException(_ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        let classes = state.pointee.python
        let kind = Slot(rawValue: arguments[-1])
        guard let core = pythonCore(Slot(rawValue: core)), classes.isThrown != 0, classes.rootInit != 0, kind.isReference, !kind.isNull,
            memory.classOf(kind.reference).offset == classes.type, memory.slot(kind.reference, classes.isThrown).int != 0,
            memory.slot(kind.reference, classes.initMethod) == memory.slot(core, classes.rootInit),
            memory.slot(kind.reference, classes.initEpoch) == memory.slot(core, classes.epoch),
            let given = newList(count, classes.tuple, kind: memory.slot(core, classes.tupleType))
        else { return nil }
        for index in 0..<count { memory.storeSlot(given.page, index, Slot(rawValue: arguments[index])) }
        return PythonObjects.make(self, kind, native: memory.slot(core, classes.machine), arguments: Slot(given.list))?.rawValue
    }

    /// A new bound method; nil where memory is short.
    func boundMethod(_ function: Slot, first: Slot) -> UInt64? {
        let owner = state.pointee.python.method
        guard owner != 0,
            let made = memory.allocateWithoutCollecting(
                Reference(offset: owner), kind: .slots, size: Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int))
        else { return nil }
        memory.storeSlot(made, PythonClasses.Method.own, first)
        memory.storeSlot(made, PythonClasses.Method.function, function)
        return made.offset
    }

    /// Whether a value is a function of Python.
    func isFunction(_ value: Slot) -> Bool {
        value.isReference && !value.isNull && isBelow(memory.classOf(value.reference), state.pointee.python.function)
    }

    /// The element of a list or tuple at a place that is an int.
    private func element(of list: Reference, at place: Slot) -> Slot? {
        let counted = memory.slot(list, PythonClasses.List.count)
        guard let place = pythonIndex(place.rawValue, counted.rawValue), Slot(rawValue: place).int >= 0,
            let items = array(in: memory.slot(list, PythonClasses.List.items)), Int(Slot(rawValue: place).int) < arrayCount(items)
        else { return nil }
        return arrayElement(items, Int(Slot(rawValue: place).int))
    }

    private func isField(_ member: Slot, _ epoch: Slot) -> Bool {
        let sort = memory.slot(member.reference, PythonClasses.kind)
        return PythonObjects.remembered(self, sort, "__get__", epoch: epoch).map { shortcut(of: $0) == .fieldGet } ?? false
    }

    /// The shortcut of a function, `none` for everything else.
    func shortcut(of function: Slot) -> PythonShortcut {
        guard isFunction(function) else { return .none }
        return tables.base[Int(memory.slot(memory.classOf(function.reference), ClassLayout.index).int)].shortcut
    }

    private func mayDescribe(_ member: Slot) -> Bool {
        member.isReference && !member.isNull && memory.kind(member.reference) == BodyKind.slots.rawValue
    }

    private func isBelow(_ owner: Reference, _ ancestor: UInt64) -> Bool {
        ancestor != 0 && isSubtype(owner, of: Reference(offset: ancestor))
    }
}

extension PythonObjects {
    /// An attribute that an object has itself, by a name that needs no string.
    static func own(_ vm: VM, _ value: Slot, _ name: StaticString) -> Slot? {
        guard let instance = object(vm, value, Layout.instanceSlots), let names = vm.array(in: vm.memory.slot(instance, Layout.names)),
            let values = vm.array(in: vm.memory.slot(instance, Layout.values))
        else { return nil }
        let counted = vm.memory.slot(instance, Layout.count)
        guard counted.isInt, Int(counted.int) <= min(vm.arrayCount(names), vm.arrayCount(values)) else { return nil }
        for index in 0..<max(0, Int(counted.int)) {
            if let text = vm.string(in: vm.arrayElement(names, index)), vm.memory.isText(text, name) {
                return vm.arrayElement(values, index)
            }
        }
        return nil
    }

    /// The member that the classes behind `owner` in the order of a class have; nil if there is none or the core has to look.
    static func lookup(_ vm: VM, _ type: Slot, _ name: Slot, _ text: Reference, behind owner: Slot) -> Slot? {
        guard let kind = object(vm, type, Layout.typeSlots), let order = vm.array(in: vm.memory.slot(kind, Layout.order)) else { return nil }
        var isBehind = false
        for index in 0..<vm.arrayCount(order) {
            let next = vm.arrayElement(order, index)
            guard isBehind else {
                isBehind = next == owner
                continue
            }
            guard let owner = object(vm, next, Layout.typeSlots),
                let members = object(vm, vm.memory.slot(owner, Layout.members), Layout.instanceSlots),
                let place = place(vm, members, name, text)
            else { return nil }
            if place >= 0 {
                guard let list = vm.array(in: vm.memory.slot(members, Layout.values)), place < vm.arrayCount(list) else { return nil }
                return vm.arrayElement(list, place)
            }
        }
        return nil
    }
}

extension ObjectMemory {
    /// Whether a string is this text.
    func isText(_ object: Reference, _ text: StaticString) -> Bool {
        guard size(object) == text.utf8CodeUnitCount else { return false }
        let own = bytes(object)
        for index in 0..<text.utf8CodeUnitCount where own[index] != text.utf8Start[index] { return false }
        return true
    }
}
