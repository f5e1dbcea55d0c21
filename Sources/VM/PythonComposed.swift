import ObjectMemory

/// Operators on values that the library holds as objects with attributes: complex numbers and bytes; and on lists.
extension VM {
    /// The result of an operator; nil for other operands, for errors, and where memory is short. Collects nothing.
    /// - Parameter isInPlace: of an assignment like `+=`, which changes lists themselves.
    func composed(_ code: Int32, _ left: UInt64, _ right: UInt64, _ core: Reference, isInPlace: Bool) -> UInt64? {
        guard let operation = PythonArithmetic.Operation(rawValue: code) else { return nil }
        switch operation {
        case .add:
            if !isInPlace, let joined = joinedLists(left, right, core) { return joined }
            if isInPlace, let list = plainList(Slot(rawValue: left), core), let more = sequence(Slot(rawValue: right), core) {
                return extend(list, more) ? left : nil
            }
            if case .text(let first)? = bytes(left, core.offset), case .text(let second)? = bytes(right, core.offset) {
                return concatenated(first.offset, second.offset).flatMap { instance(like: left, [Slot(rawValue: $0)]) }
            }
        case .multiply:
            if !isInPlace, let repeated = repeatedList(left, right, core) { return repeated }
            if let text = string(in: Slot(rawValue: left)) { return self.repeated(text, Slot(rawValue: right)) }
            if case .text(let text)? = bytes(left, core.offset) {
                return self.repeated(text, Slot(rawValue: right)).flatMap { instance(like: left, [Slot(rawValue: $0)]) }
            }
        case .subtract:
            if !isInPlace, let made = setAlgebra(operation, left, right, core) { return made }
        case .bitOr where !isInPlace:
            if let first = plainDictionary(left, core), let second = plainDictionary(right, core),
                let made = copiedDictionary(first, Slot(core).rawValue)
            {
                return merge(second, into: made) == nil ? made.offset : nil
            }
            return setAlgebra(operation, left, right, core)
        case .bitAnd, .bitOr, .bitXor: return isInPlace ? nil : setAlgebra(operation, left, right, core)
        case .divide: break
        default: return nil
        }
        let (a, b) = (complex(left, core), complex(right, core))
        guard let model = a != nil ? left : b != nil ? right : nil, let a = a ?? plainReal(left), let b = b ?? plainReal(right),
            let result = Self.arithmetic(operation, a, b)
        else { return nil }
        return instance(like: model, [Slot(double: result.real), Slot(double: result.imaginary)])
    }

    // MARK: Complex numbers

    struct Complex {
        var real: Double
        var imaginary: Double
    }

    private static func arithmetic(_ operation: PythonArithmetic.Operation, _ a: Complex, _ b: Complex) -> Complex? {
        switch operation {
        case .add: return Complex(real: a.real + b.real, imaginary: a.imaginary + b.imaginary)
        case .subtract: return Complex(real: a.real - b.real, imaginary: a.imaginary - b.imaginary)
        case .multiply:
            return Complex(
                real: a.real * b.real - a.imaginary * b.imaginary, imaginary: a.real * b.imaginary + a.imaginary * b.real)
        case .divide:
            // Divided by the greater part first, so that no square overflows.
            if b.real.magnitude >= b.imaginary.magnitude {
                guard b.real != 0 else { return nil }
                let ratio = b.imaginary / b.real
                let divisor = b.real + b.imaginary * ratio
                return Complex(
                    real: (a.real + a.imaginary * ratio) / divisor, imaginary: (a.imaginary - a.real * ratio) / divisor)
            }
            guard b.imaginary.magnitude >= b.real.magnitude else { return nil }
            let ratio = b.real / b.imaginary
            let divisor = b.real * ratio + b.imaginary
            return Complex(
                real: (a.real * ratio + a.imaginary) / divisor, imaginary: (a.imaginary * ratio - a.real) / divisor)
        default: return nil
        }
    }

    /// A complex number, as the library makes it: its parts are its first attributes. Nil for other values.
    func complex(_ value: UInt64, _ core: Reference) -> Complex? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.instance != 0, classes.complexType != 0,
            memory.classOf(Reference(offset: value)).offset == classes.instance
        else { return nil }
        let object = Reference(offset: value)
        let kind = memory.slot(object, PythonClasses.kind)
        guard !kind.isNull, kind == memory.slot(core, classes.complexType),
            let values = array(in: memory.slot(object, PythonClasses.Space.values)), arrayCount(values) > 1
        else { return nil }
        let (real, imaginary) = (arrayElement(values, 0), arrayElement(values, 1))
        return real.isDouble && imaginary.isDouble ? Complex(real: real.double, imaginary: imaginary.double) : nil
    }

    private func plainReal(_ value: UInt64) -> Complex? {
        let slot = Slot(rawValue: value)
        if slot.isDouble { return Complex(real: slot.double, imaginary: 0) }
        return slot.isShortLong ? Complex(real: Double(slot.shortLong), imaginary: 0) : nil
    }

    /// A new object of the class of another one, with its first attributes.
    func instance(like model: UInt64, _ attributes: [Slot]) -> UInt64? {
        let classes = state.pointee.python
        let object = Reference(offset: model)
        let size = Int(memory.slot(Reference(offset: classes.instance), ClassLayout.objectSlots).int)
        guard let values = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots),
            let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(4, attributes.count)),
            let made = memory.allocateWithoutCollecting(Reference(offset: classes.instance), kind: .slots, size: size)
        else { return nil }
        for (index, value) in attributes.enumerated() { memory.storeSlot(page, index, value) }
        memory.storeSlot(values, ArrayLayout.size, Slot(int: Int32(attributes.count)))
        memory.storeSlot(values, ArrayLayout.page, Slot(page))
        for slot in [PythonClasses.kind, PythonClasses.Space.native, PythonClasses.Space.names] {
            memory.storeSlot(made, slot, memory.slot(object, slot))
        }
        memory.storeSlot(made, PythonClasses.Space.values, Slot(values))
        memory.storeSlot(made, PythonClasses.Space.count, Slot(int: Int32(attributes.count)))
        return made.offset
    }

    // MARK: Lists

    func listItems(_ value: UInt64, _ core: Reference, _ owner: UInt64, _ type: Int) -> (items: Reference?, count: Int)? {
        guard value &- 1 < Slot.payloadMask, owner != 0 else { return nil }
        let list = Reference(offset: value)
        guard memory.classOf(list).offset == owner, memory.slot(list, PythonClasses.kind) == memory.slot(core, type) else { return nil }
        let count = memory.slot(list, PythonClasses.List.count)
        guard count.isInt, count.int >= 0 else { return nil }
        guard count.int > 0 else { return (nil, 0) }
        guard let items = array(in: memory.slot(list, PythonClasses.List.items)), Int(count.int) <= arrayCount(items) else { return nil }
        return (items, Int(count.int))
    }

    /// Two lists, or two tuples, one behind the other.
    private func joinedLists(_ left: UInt64, _ right: UInt64, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        for (owner, type) in [(classes.list, classes.listType), (classes.tuple, classes.tupleType)] {
            guard let first = listItems(left, core, owner, type), let second = listItems(right, core, owner, type),
                let made = newList(first.count + second.count, owner, kind: memory.slot(core, type))
            else { continue }
            copy(first.items, first.count, to: made.page, at: 0)
            copy(second.items, second.count, to: made.page, at: first.count)
            return made.list.offset
        }
        return nil
    }

    /// A list or tuple several times.
    private func repeatedList(_ left: UInt64, _ right: UInt64, _ core: Reference) -> UInt64? {
        let classes = state.pointee.python
        let times = Slot(rawValue: right)
        guard times.isShortLong, times.shortLong >= 0, times.shortLong < 1 << 24 else { return nil }
        for (owner, type) in [(classes.list, classes.listType), (classes.tuple, classes.tupleType)] {
            guard let list = listItems(left, core, owner, type),
                let made = newList(list.count * Int(times.shortLong), owner, kind: memory.slot(core, type))
            else { continue }
            let total = list.count * Int(times.shortLong)
            if total > 0 { copy(list.items, list.count, to: made.page, at: 0) }
            // What is there is doubled until all is.
            var done = list.count
            while done < total {
                let more = min(done, total - done)
                memory.copySlots(made.page, from: 0, to: made.page, at: done, count: more)
                done += more
            }
            return made.list.offset
        }
        return nil
    }

    /// A text several times.
    private func repeated(_ text: Reference, _ times: Slot) -> UInt64? {
        let size = memory.size(text)
        guard times.isShortLong, times.shortLong < 1 << 16 else { return nil }
        let count = max(0, Int(times.shortLong))
        guard let made = newString(size * count) else { return nil }
        for round in 0..<count { (memory.body(made) + round * size).copyMemory(from: memory.body(text), byteCount: size) }
        return made.offset
    }

    private func copy(_ items: Reference?, _ count: Int, to page: Reference, at start: Int) {
        guard let items, count > 0 else { return }
        memory.copySlots(memory.slot(items, ArrayLayout.page).reference, from: 0, to: page, at: start, count: count)
    }

    // MARK: Sets

    /// Intersection, union, difference or symmetric difference of sets; nil where keys have methods that decide.
    func setAlgebra(_ operation: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64, _ core: Reference) -> UInt64? {
        guard isPlainSet(left, core), isPlainSet(right, core) else { return nil }
        let (first, second) = (Reference(offset: left), Reference(offset: right))
        guard let made = newDictionary(state.pointee.python.set, kind: memory.slot(first, PythonClasses.kind), core) else { return nil }
        var isDone = true
        switch operation {
        case .bitAnd:
            let isLonger = memory.slot(first, PythonClasses.Dict.live).int > memory.slot(second, PythonClasses.Dict.live).int
            isDone = add(isLonger ? second : first, to: made) { self.place(ofKey: $0, hash: $1, in: isLonger ? first : second).map { $0 >= 0 } }
        case .bitOr: isDone = clone(first, into: made) && add(second, to: made) { _, _ in true }
        case .subtract: isDone = add(first, to: made) { self.place(ofKey: $0, hash: $1, in: second).map { $0 < 0 } }
        case .bitXor:
            isDone = add(first, to: made) { self.place(ofKey: $0, hash: $1, in: second).map { $0 < 0 } }
                && add(second, to: made) { self.place(ofKey: $0, hash: $1, in: first).map { $0 < 0 } }
        default: return nil
        }
        return isDone ? made.offset : nil
    }

    func isPlainSet(_ value: UInt64, _ core: Reference) -> Bool {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.set != 0, classes.setType != 0, classes.frozenType != 0,
            memory.classOf(Reference(offset: value)).offset == classes.set
        else { return false }
        let kind = memory.slot(Reference(offset: value), PythonClasses.kind)
        return kind == memory.slot(core, classes.setType) || kind == memory.slot(core, classes.frozenType)
    }

    /// Adds the elements of a set that are wanted to another one; false where a method would have to decide, and where memory is short.
    private func add(_ source: Reference, to set: Reference, where isWanted: (Slot, Int64) -> Bool?) -> Bool {
        let used = memory.slot(source, PythonClasses.Dict.used)
        guard used.isInt, let keys = array(in: memory.slot(source, PythonClasses.Dict.keys)), Int(used.int) <= arrayCount(keys)
        else { return false }
        for index in 0..<max(0, Int(used.int)) {
            let key = arrayElement(keys, index)
            if key.rawValue == state.pointee.python.unbound { continue }
            guard let hash = hash(of: index, in: source), let wanted = isWanted(key, hash) else { return false }
            if wanted, !add(key, hash: hash, to: set) { return false }
        }
        return true
    }

    // MARK: Dictionaries

    /// Whether a value is a dictionary whose class leaves to `dict` how keys are found and stored.
    func keepsItems(_ value: UInt64) -> Bool {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.dict != 0, classes.keepsItems != 0,
            memory.classOf(Reference(offset: value)).offset == classes.dict
        else { return false }
        let kind = memory.slot(Reference(offset: value), PythonClasses.kind)
        guard kind.isReference, !kind.isNull, memory.classOf(kind.reference).offset == classes.type else { return false }
        let answer = memory.slot(kind.reference, classes.keepsItems)
        return answer.isInt && answer.int != 0
    }
}
