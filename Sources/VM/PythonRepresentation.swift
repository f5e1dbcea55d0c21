import ObjectMemory

/// The texts of lists, tuples and dictionaries of the exact classes whose elements have no methods for it. Nothing here collects.
extension VM {
    /// What `repr` gives; nil if a method has to say, and for containers that may hold themselves.
    func representation(_ value: UInt64, _ core: Reference) -> UInt64? {
        guard value &- 1 < Slot.payloadMask, memory.kind(Reference(offset: value)) == BodyKind.slots.rawValue else { return nil }
        var text: [UInt8] = []
        return represent(Slot(rawValue: value), core, &text, depth: 0) ? made(text) : nil
    }

    private func represent(_ value: Slot, _ core: Reference, _ text: inout [UInt8], depth: Int) -> Bool {
        if value.isNull {
            text += StaticString("None").bytes
        } else if value.isInt {
            text += value.int != 0 ? StaticString("True").bytes : StaticString("False").bytes
        } else if value.isShortLong {
            text += IntNatives.decimal(value.shortLong)
        } else if value.isDouble {
            text += PythonFormat.text(value.double)
        } else if let string = string(in: value) {
            text += PythonFormat.quoted(memory.copyBytes(string), isASCII: false)
        } else if let number = longValue(value) {
            text += IntNatives.decimal(number)
        } else {
            // A container that holds itself ends here too.
            guard depth < 12, text.count < 1 << 15 else { return false }
            if let items = sequence(value, core) { return represent(items, core, &text, depth: depth) }
            return representEntries(value, core, &text, depth: depth)
        }
        return true
    }

    private func represent(_ items: Sequence, _ core: Reference, _ text: inout [UInt8], depth: Int) -> Bool {
        text.append(UInt8(ascii: items.isTuple ? "(" : "["))
        for index in 0..<items.count {
            if index > 0 { text += [UInt8(ascii: ","), 0x20] }
            guard represent(arrayElement(items.items, index), core, &text, depth: depth + 1) else { return false }
        }
        if items.isTuple, items.count == 1 { text.append(UInt8(ascii: ",")) }
        text.append(UInt8(ascii: items.isTuple ? ")" : "]"))
        return true
    }

    private func representEntries(_ value: Slot, _ core: Reference, _ text: inout [UInt8], depth: Int) -> Bool {
        typealias Dict = PythonClasses.Dict
        let classes = state.pointee.python
        guard value.isReference, classes.dict != 0, memory.classOf(value.reference).offset == classes.dict,
            memory.slot(value.reference, PythonClasses.kind) == memory.slot(core, classes.dictType),
            let keys = array(in: memory.slot(value.reference, Dict.keys)), let values = array(in: memory.slot(value.reference, Dict.values))
        else { return false }
        let used = memory.slot(value.reference, Dict.used)
        guard used.isInt, Int(used.int) <= arrayCount(keys), Int(used.int) <= arrayCount(values) else { return false }
        text.append(UInt8(ascii: "{"))
        var isFirst = true
        for index in 0..<max(0, Int(used.int)) {
            let key = arrayElement(keys, index)
            if key.rawValue == classes.unbound { continue }
            if !isFirst { text += [UInt8(ascii: ","), 0x20] }
            isFirst = false
            guard represent(key, core, &text, depth: depth + 1) else { return false }
            text += [UInt8(ascii: ":"), 0x20]
            guard represent(arrayElement(values, index), core, &text, depth: depth + 1) else { return false }
        }
        text.append(UInt8(ascii: "}"))
        return true
    }
}
