import ObjectMemory

/// Comparisons of objects, sets and dictionaries for which no method of a class has to be called.
extension VM {
    /// The answer of a comparison of what the inline instructions do not compare; nil if methods have to say.
    func plainAnswer(_ operation: UInt64, _ left: UInt64, _ right: UInt64, _ core: UInt64) -> Bool? {
        guard let code = PythonArithmetic.Operation(rawValue: Int32(truncatingIfNeeded: operation)) else { return nil }
        if let answer = wideAnswer(code, left, right) ?? largeAnswer(code, left, right) { return answer }
        guard core &- 1 < Slot.payloadMask, memory.classOf(Reference(offset: core)).offset == state.pointee.python.core else { return nil }
        let (a, b, core) = (Slot(rawValue: left), Slot(rawValue: right), Reference(offset: core))
        return sequenceAnswer(code, a, b, core, depth: 0) ?? identityAnswer(code, a, b) ?? setAnswer(code, left, right, core)
            ?? dictionaryAnswer(code, left, right, core, depth: 0)
    }

    // MARK: Objects

    /// `==` and `!=` of an object whose class leaves them to `object`, and of another value that knows nothing of such objects: whether
    /// they are the same one. Nil for all others.
    func identityAnswer(_ code: PythonArithmetic.Operation, _ a: Slot, _ b: Slot) -> Bool? {
        guard code == .equal || code == .notEqual else { return nil }
        let (first, second) = (isInstance(a), isInstance(b))
        guard first || second, !first || leavesEquality(a.reference), !second || leavesEquality(b.reference),
            first || isSimple(a), second || isSimple(b)
        else { return nil }
        return (a == b) == (code == .equal)
    }

    /// An instance of a class of the program or the library, or a class.
    func isInstance(_ slot: Slot) -> Bool {
        let classes = state.pointee.python
        guard slot.isReference, !slot.isNull, classes.instance != 0, classes.type != 0 else { return false }
        let owner = memory.classOf(slot.reference).offset
        return owner == classes.instance || owner == classes.type
    }

    /// None, a number or a string.
    private func isSimple(_ slot: Slot) -> Bool {
        guard slot.isReference, !slot.isNull else { return true }
        return memory.kind(slot.reference) == BodyKind.bytes.rawValue
    }

    private func leavesEquality(_ object: Reference) -> Bool {
        let classes = state.pointee.python
        let kind = memory.slot(object, PythonClasses.kind)
        guard classes.comparesIdentity != 0, kind.isReference, !kind.isNull, memory.classOf(kind.reference).offset == classes.type else {
            return false
        }
        let answer = memory.slot(kind.reference, classes.comparesIdentity)
        return answer.isInt && answer.int != 0
    }

    // MARK: Sets and dictionaries

    /// A comparison of two sets or frozen sets.
    func setAnswer(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64, _ core: Reference) -> Bool? {
        guard isPlainSet(left, core), isPlainSet(right, core) else { return nil }
        let (first, second) = (Reference(offset: left), Reference(offset: right))
        let (ours, theirs) = (memory.slot(first, Dict.live), memory.slot(second, Dict.live))
        guard ours.isInt, theirs.isInt else { return nil }
        let (a, b) = (ours.int, theirs.int)
        switch code {
        case .equal: return a == b ? isSubset(first, of: second) : false
        case .notEqual: return a == b ? isSubset(first, of: second).map { !$0 } : true
        case .lessOrEqual: return a <= b ? isSubset(first, of: second) : false
        case .less: return a < b ? isSubset(first, of: second) : false
        case .greaterOrEqual: return a >= b ? isSubset(second, of: first) : false
        case .greater: return a > b ? isSubset(second, of: first) : false
        default: return nil
        }
    }

    /// Whether all keys of one are keys of the other.
    private func isSubset(_ part: Reference, of whole: Reference) -> Bool? {
        guard let keys = usedKeys(part) else { return nil }
        for index in 0..<keys.count {
            let key = arrayElement(keys.array, index).rawValue
            if key == state.pointee.python.unbound { continue }
            guard let place = place(ofKey: key, in: whole) else { return nil }
            if place < 0 { return false }
        }
        return true
    }

    /// `==` and `!=` of two dictionaries whose classes leave them to `dict`.
    func dictionaryAnswer(
        _ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64, _ core: Reference, depth: Int
    ) -> Bool? {
        guard code == .equal || code == .notEqual, depth < 8, let first = comparedDictionary(code, left, core),
            let second = comparedDictionary(code, right, core)
        else { return nil }
        if memory.slot(first, Dict.live) != memory.slot(second, Dict.live) { return code == .notEqual }
        guard let keys = usedKeys(first), let values = array(in: memory.slot(first, Dict.values)), keys.count <= arrayCount(values),
            let others = array(in: memory.slot(second, Dict.values))
        else { return nil }
        for index in 0..<keys.count {
            let key = arrayElement(keys.array, index).rawValue
            if key == state.pointee.python.unbound { continue }
            guard let place = place(ofKey: key, in: second), Int(place) < arrayCount(others) else { return nil }
            if place < 0 { return code == .notEqual }
            guard let isEqual = isSame(arrayElement(values, index), arrayElement(others, Int(place)), core, depth: depth + 1) else { return nil }
            if !isEqual { return code == .notEqual }
        }
        return code == .equal
    }

    /// A dictionary whose class has the comparison of `dict`.
    private func comparedDictionary(_ code: PythonArithmetic.Operation, _ value: UInt64, _ core: Reference) -> Reference? {
        if let plain = plainDictionary(value, core) { return plain }
        let dict = state.pointee.python.dict
        guard value &- 1 < Slot.payloadMask, dict != 0, memory.classOf(Reference(offset: value)).offset == dict else { return nil }
        let isEqual = libraryFunction("__eq__", of: Reference(offset: value), core) == .dictEqual
        guard code == .equal ? isEqual : isEqual && libraryFunction("__ne__", of: Reference(offset: value), core) == .dictUnequal
        else { return nil }
        return Reference(offset: value)
    }

    /// A dictionary whose class is no subclass.
    func plainDictionary(_ value: UInt64, _ core: Reference) -> Reference? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.dict != 0, memory.classOf(Reference(offset: value)).offset == classes.dict,
            memory.slot(Reference(offset: value), PythonClasses.kind) == memory.slot(core, classes.dictType)
        else { return nil }
        return Reference(offset: value)
    }

    /// The places of a dictionary or set that are in use; the keys of removed entries are the unbound value.
    func usedKeys(_ dict: Reference) -> (array: Reference, count: Int)? {
        let used = memory.slot(dict, Dict.used)
        guard used.isInt, used.int >= 0, let keys = array(in: memory.slot(dict, Dict.keys)), Int(used.int) <= arrayCount(keys)
        else { return nil }
        return (keys, Int(used.int))
    }
}
