import ObjectMemory

/// Keys that a dictionary does not have, for the subclasses of `dict` that leave getting, storing and finding items to it.
extension VM {
    /// What `__missing__` of `defaultdict` and `Counter` gives, if it is made without calling a method: the count 0, or a new object of
    /// a class of the runtime, which is stored. Nil if methods have to say.
    func missingItem(_ value: UInt64, _ key: UInt64, _ core: Reference) -> UInt64? {
        guard let method = missingMethod(value, core), let found = locate(Slot(rawValue: key), in: Reference(offset: value)),
            found.place < 0
        else { return nil }
        switch shortcut(of: method) {
        case .missingCount: return Slot(shortLong: 0).rawValue
        case .missingDefault:
            guard let factory = defaultFactory(of: Reference(offset: value)), let made = made(by: factory, core),
                insert(Reference(offset: value), key, made, found)
            else { return nil }
            return made
        default: return nil
        }
    }

    /// The function `__missing__` of the class of a dictionary that leaves items to `dict`, if that was asked before.
    func missingMethod(_ value: UInt64, _ core: Reference) -> Slot? {
        guard keepsItems(value),
            let method = PythonObjects.remembered(
                self, memory.slot(Reference(offset: value), PythonClasses.kind), "__missing__",
                epoch: memory.slot(core, state.pointee.python.epoch)),
            isFunction(method)
        else { return nil }
        return method
    }

    /// The attribute `default_factory`, which is the first that such an object gets.
    private func defaultFactory(of dict: Reference) -> Slot? {
        guard let space = extraSpace(of: dict), let names = array(in: memory.slot(space, PythonClasses.Space.names)),
            let values = array(in: memory.slot(space, PythonClasses.Space.values)), arrayCount(names) > 0, arrayCount(values) > 0,
            let name = string(in: arrayElement(names, 0)), memory.isText(name, "default_factory")
        else { return nil }
        return arrayElement(values, 0)
    }

    /// What a class of the runtime makes without arguments; nil for all else.
    private func made(by factory: Slot, _ core: Reference) -> UInt64? {
        let shortcut = classShortcut(factory.rawValue, core.offset)
        switch shortcut {
        case .int: return Slot(shortLong: 0).rawValue
        case .float: return Slot(double: 0).rawValue
        case .list, .tuple, .dict, .set:
            var none: UInt64 = 0
            return constructed(shortcut, &none, 0, core.offset)
        default: return nil
        }
    }
}
