import ObjectMemory

/// The common cases of Python's operators, without leaving the interpreter's loop. They answer nil for everything else, and
/// the native function decides.
extension VM {
    /// Arithmetic on ints of at most 48 bits and on floats.
    @inline(__always)
    func pythonBinary(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        Self.operation(operation).flatMap { pythonBinary($0, left, right) }
    }

    @inline(__always)
    func pythonBinary(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        if a.isShortLong, b.isShortLong {
            let (x, y) = (a.shortLong, b.shortLong)
            let result: Int64
            switch code {
            case .add: result = x &+ y
            case .subtract: result = x &- y
            case .multiply:
                let (product, overflow) = x.multipliedReportingOverflow(by: y)
                if overflow { return nil }
                result = product
            case .divide:
                guard y != 0, x.magnitude < 1 << 53, y.magnitude < 1 << 53 else { return nil }
                return Slot(double: Double(x) / Double(y)).rawValue
            case .modulo:
                guard y > 0 else { return nil }
                let rest = x % y
                result = rest < 0 ? rest &+ y : rest
            case .floorDivide:
                guard y > 0 else { return nil }
                let quotient = x / y
                result = x % y < 0 ? quotient &- 1 : quotient
            case .shiftLeft:
                guard y >= 0, y < 16, x.magnitude < 1 << 30 else { return nil }
                result = x << y
            case .shiftRight:
                guard y >= 0 else { return nil }
                result = x >> min(y, 63)
            case .bitOr: result = x | y
            case .bitXor: result = x ^ y
            case .bitAnd: result = x & y
            default: return nil
            }
            return Slot.fitsShort(result) ? Slot(shortLong: result).rawValue : nil
        }
        let (x, y): (Double, Double)
        if a.isDouble {
            x = a.double
            if b.isDouble { y = b.double } else if b.isShortLong { y = Double(b.shortLong) } else { return nil }
        } else if b.isDouble, a.isShortLong {
            x = Double(a.shortLong)
            y = b.double
        } else {
            return nil
        }
        switch code {
        case .add: return Slot(double: x + y).rawValue
        case .subtract: return Slot(double: x - y).rawValue
        case .multiply: return Slot(double: x * y).rawValue
        case .divide: return y == 0 ? nil : Slot(double: x / y).rawValue
        default: return nil
        }
    }

    /// Comparison of ints, of floats, and of strings for equality.
    @inline(__always)
    func pythonCompare(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        Self.operation(operation).flatMap { pythonCompare($0, left, right) }
    }

    @inline(__always)
    func pythonCompare(_ code: PythonArithmetic.Operation, _ left: UInt64, _ right: UInt64) -> UInt64? {
        let (a, b) = (Slot(rawValue: left), Slot(rawValue: right))
        if a.isShortLong, b.isShortLong { return Self.ordered(code, a.shortLong, b.shortLong) }
        if a.isDouble {
            if b.isDouble { return Self.ordered(code, a.double, b.double) }
            if b.isShortLong { return Self.ordered(code, a.double, Double(b.shortLong)) }
            return nil
        }
        if b.isDouble, a.isShortLong { return Self.ordered(code, Double(a.shortLong), b.double) }
        // A bool beside a bool or a short int.
        if a.isInt || b.isInt {
            guard a.isInt || a.isShortLong, b.isInt || b.isShortLong else { return nil }
            return Self.ordered(code, a.isInt ? Int64(a.int) : a.shortLong, b.isInt ? Int64(b.int) : b.shortLong)
        }
        guard a.isReference, b.isReference, !a.isNull, !b.isNull else { return nil }
        let text = classObject(.string)
        guard memory.classOf(a.reference) == text, memory.classOf(b.reference) == text else { return nil }
        if code != .equal, code != .notEqual { return Self.ordered(code, order(a.reference, b.reference), 0) }
        let isEqual = left == right || memory.equalBytes(a.reference, b.reference)
        return Slot(int: isEqual == (code == .equal) ? 1 : 0).rawValue
    }

    /// Negative, 0 or positive as the first string comes before, with or behind the second: UTF-8 has the order of the code points.
    @inline(never)
    private func order(_ first: Reference, _ second: Reference) -> Int {
        let (a, b) = (memory.bytes(first), memory.bytes(second))
        for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
        return a.count - b.count
    }

    /// The same, for the instructions that do the commonest cases themselves.
    @inline(never)
    func pythonArithmetic(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        pythonBinary(operation, left, right)
    }

    /// A comparison as an object; nil if methods have to say.
    @inline(never)
    func pythonCompared(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> UInt64? {
        pythonCompare(operation, left, right)
    }

    /// The truth of a comparison; nil if methods have to say.
    @inline(never)
    func pythonAnswer(_ operation: UInt64, _ left: UInt64, _ right: UInt64) -> Bool? {
        pythonCompare(operation, left, right).map { Slot(rawValue: $0).int != 0 }
    }

    /// The truth of a value that is no number; nil if methods have to say.
    @inline(never)
    func pythonTruthOfObject(_ value: UInt64) -> Bool? {
        let slot = Slot(rawValue: value)
        if let known = pythonTruth(value) { return Slot(rawValue: known).int != 0 }
        guard slot.isReference, !slot.isNull else { return nil }
        return memory.classOf(slot.reference) == classObject(.string) ? memory.size(slot.reference) != 0 : nil
    }

    /// Whether an object has the exact type that a slot of the core names.
    @inline(__always)
    private func hasType(_ object: UInt64, _ core: UInt64, _ slot: Int) -> Bool {
        guard core &- 1 < Slot.payloadMask else { return false }
        let reference = Reference(offset: core)
        guard memory.classOf(reference).offset == state.pointee.python.core else { return false }
        return memory.slot(Reference(offset: object), PythonClasses.kind).rawValue == memory.slot(reference, slot).rawValue
    }

    /// Appends to a list whose array has room; false if the bytecode has to do it.
    @inline(never)
    func pythonAppend(_ list: UInt64, _ value: UInt64, _ core: UInt64) -> Bool {
        guard list &- 1 < Slot.payloadMask else { return false }
        let object = Reference(offset: list)
        guard memory.classOf(object).offset == state.pointee.python.list, hasType(list, core, state.pointee.python.listType),
            !memory.isImmutable(object), let items = array(in: memory.slot(object, PythonClasses.List.items)),
            !memory.isImmutable(items)
        else { return false }
        let counted = memory.slot(object, PythonClasses.List.count)
        let page = memory.slot(items, ArrayLayout.page)
        guard counted.isInt, counted.int >= 0, !page.isNull else { return false }
        let count = Int(counted.int)
        let known = arrayCount(items)
        guard count <= known, count < memory.size(page.reference) else { return false }
        if count == known { memory.storeNumber(items, ArrayLayout.size, Slot(int: counted.int &+ 1)) }
        memory.storeSlot(page.reference, count, Slot(rawValue: value))
        memory.storeNumber(object, PythonClasses.List.count, Slot(int: counted.int &+ 1))
        return true
    }

    /// The length of a string, or of a list, tuple or dictionary of the exact type; nil if the bytecode has to say.
    @inline(never)
    func pythonLength(_ value: UInt64, _ core: UInt64) -> UInt64? {
        guard value &- 1 < Slot.payloadMask else { return nil }
        let object = Reference(offset: value)
        let owner = memory.classOf(object).offset
        let classes = state.pointee.python
        let counted: Slot
        if owner == classObject(.string).offset {
            return Slot(shortLong: Int64(characterCount(object))).rawValue
        }
        if owner == classes.instance {
            switch bytes(value, core) {
            case .text(let text)?: return Slot(shortLong: Int64(characterCount(text))).rawValue
            case .list(_, let count)?: return Slot(shortLong: Int64(count)).rawValue
            case nil:
                guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
                return (heldCount(value, core) ?? range(value, core)?.count).flatMap { Slot.fitsShort($0) ? Slot(shortLong: $0).rawValue : nil }
            }
        }
        if owner == classes.list, hasType(value, core, classes.listType) {
            counted = memory.slot(object, PythonClasses.List.count)
        } else if owner == classes.tuple, hasType(value, core, classes.tupleType) {
            counted = memory.slot(object, PythonClasses.List.count)
        } else if owner == classes.dict, hasType(value, core, classes.dictType) {
            counted = memory.slot(object, PythonClasses.Dict.live)
        } else if owner == classes.set, hasType(value, core, classes.setType) {
            counted = memory.slot(object, PythonClasses.Dict.live)
        } else {
            return nil
        }
        return counted.isInt ? Slot(shortLong: Int64(counted.int)).rawValue : nil
    }

    /// The value of a key in a dictionary of the exact form; nil if the bytecode has to look.
    @inline(never)
    func pythonDictItem(_ dict: UInt64, _ key: UInt64) -> UInt64? {
        let object = Reference(offset: dict)
        guard let place = place(ofKey: key, in: object), place >= 0,
            let values = array(in: memory.slot(object, PythonClasses.Dict.values)), Int(place) < arrayCount(values)
        else { return nil }
        return arrayElement(values, Int(place)).rawValue
    }

    /// Stores a value in a dictionary of the exact form; false if the bytecode has to do it.
    @inline(never)
    func pythonDictStore(_ dict: UInt64, _ key: UInt64, _ value: UInt64) -> Bool {
        store(Reference(offset: dict), key, value)
    }

    /// The operation that a number object means; nil if it is none.
    @inline(__always)
    private static func operation(_ slot: UInt64) -> PythonArithmetic.Operation? {
        PythonArithmetic.Operation(rawValue: Int32(truncatingIfNeeded: slot))
    }

    @inline(__always)
    private static func ordered<Number: Comparable>(_ code: PythonArithmetic.Operation, _ a: Number, _ b: Number) -> UInt64? {
        let result: Bool
        switch code {
        case .equal: result = a == b
        case .notEqual: result = a != b
        case .less: result = a < b
        case .lessOrEqual: result = a <= b
        case .greater: result = a > b
        case .greaterOrEqual: result = a >= b
        default: return nil
        }
        return Slot(int: result ? 1 : 0).rawValue
    }

    /// The place of an int among so many elements, -1 if it lies outside.
    @inline(__always)
    func pythonIndex(_ key: UInt64, _ size: UInt64) -> UInt64? {
        let (slot, count) = (Slot(rawValue: key), Slot(rawValue: size))
        guard count.isInt else { return nil }
        var place: Int64
        if slot.isShortLong { place = slot.shortLong } else if slot.isInt { place = Int64(slot.int) } else { return nil }
        if place < 0 { place += Int64(count.int) }
        return Slot(int: place >= 0 && place < Int64(count.int) ? Int32(truncatingIfNeeded: place) : -1).rawValue
    }

    /// 1 or 0 for what is no object with methods of its own.
    @inline(__always)
    func pythonTruth(_ value: UInt64) -> UInt64? {
        let slot = Slot(rawValue: value)
        if slot.isInt { return value }
        if slot.isNull { return Slot(int: 0).rawValue }
        if slot.isShortLong { return Slot(int: slot.shortLong != 0 ? 1 : 0).rawValue }
        if slot.isDouble { return Slot(int: slot.double != 0 ? 1 : 0).rawValue }
        return nil
    }
}
