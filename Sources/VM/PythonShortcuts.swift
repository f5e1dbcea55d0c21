import ObjectMemory

/// What the functions of `PythonShortcut` do. Nothing here collects: where the nursery is full there is no answer.
extension VM {
    /// Does what a function of the library would do; nil if its code has to.
    /// - Parameters:
    ///   - arguments: as many slots as `count` says, the object of a method first. The slot before them has the function of a
    ///     call that is none of a method.
    @inline(never)
    func shortcut(_ number: UInt64, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        guard let shortcut = PythonShortcut(rawValue: UInt8(truncatingIfNeeded: number)) else { return nil }
        if shortcut == .newException { return newException(arguments, count, core) }
        if count == 0 {
            // The slot of the first argument may belong to another one.
            let isContainer = shortcut == .list || shortcut == .tuple || shortcut == .dict || shortcut == .set
            if shortcut == .byteArray || shortcut == .bytes, makerShortcut(arguments[-1]) == shortcut, let core = pythonCore(Slot(rawValue: core)) {
                return emptyBytes(shortcut, core)
            }
            if shortcut == .deque, makerShortcut(arguments[-1]) == shortcut, let core = pythonCore(Slot(rawValue: core)) {
                return newDeque(nil, core)
            }
            guard isContainer, classShortcut(arguments[-1], core) == shortcut else { return nil }
            return constructed(shortcut, arguments, count, core)
        }
        let first = Slot(rawValue: arguments[0])
        switch shortcut {
        case .none, .identityHash, .tupleHash, .tupleEqual, .dictEqual, .dictUnequal, .missingDefault, .missingCount, .newException,
            .propertyGet, .staticGet, .classGet, .fieldGet, .sequenceItem, .tupleItem:
            return nil
        case .newObject: return count == 1 ? newObject(first, core) : nil
        case .newTuple: return count == 2 ? newTuple(first, Slot(rawValue: arguments[1]), core) : nil
        case .ord:
            guard count == 1, let text = string(in: first), let (value, size) = firstCharacter(text), size == memory.size(text)
            else { return nil }
            return Slot(shortLong: Int64(value)).rawValue
        case .chr:
            guard count == 1, first.isShortLong, first.shortLong >= 0, first.shortLong < 0x110000 else { return nil }
            return character(UInt32(first.shortLong))
        case .len: return count == 1 ? pythonLength(arguments[0], core) : nil
        case .abs:
            guard count == 1 else { return nil }
            if first.isShortLong {
                let value = Swift.abs(first.shortLong)
                return Slot.fitsShort(value) ? Slot(shortLong: value).rawValue : nil
            }
            if first.isDouble { return Slot(double: first.double.magnitude).rawValue }
            guard let core = container(Slot(rawValue: core), state.pointee.python.core), let value = complex(arguments[0], core)
            else { return nil }
            return Self.hypotenuse(value.real, value.imaginary).map { Slot(double: $0).rawValue }
        case .isinstance: return count == 2 ? isInstance(arguments[0], arguments[1], core) : nil
        case .min: return count == 1 ? extremeItem(.less, arguments[0], core) : extreme(.less, arguments, count)
        case .max: return count == 1 ? extremeItem(.greater, arguments[0], core) : extreme(.greater, arguments, count)
        case .hasAttribute, .getAttribute: return attributeShortcut(shortcut, arguments, count, core)
        case .int, .float, .str:
            guard count == 1 || count == 2 && shortcut == .int, classShortcut(arguments[-1], core) == shortcut else { return nil }
            return count == 1 ? converted(first, shortcut, core) : parsed(first, radix: Slot(rawValue: arguments[1]))
        case .list, .tuple, .dict, .set:
            guard classShortcut(arguments[-1], core) == shortcut else { return nil }
            return constructed(shortcut, arguments, count, core)
        case .range: return classShortcut(arguments[-1], core) == shortcut ? newRange(arguments, count, core) : nil
        case .type:
            guard count == 1, classShortcut(arguments[-1], core) == shortcut else { return nil }
            return PythonObjects.typeOf(self, first, memory.slot(Reference(offset: core), state.pointee.python.kinds))?.rawValue
        case .strip, .leftStrip, .rightStrip, .lower, .upper, .split, .join, .replace, .startsWith, .endsWith, .find, .count,
            .format, .isDigit, .isAlpha, .isAlnum, .isSpace:
            guard let text = string(in: first) else { return nil }
            return textShortcut(shortcut, text, arguments, count, core)
        case .squareRoot: return real(first, count) { $0 >= 0 ? Rounding.squareRoot($0) : nil }
        case .sine: return real(first, count) { $0.isFinite ? Trigonometry.sin($0) : nil }
        case .cosine: return real(first, count) { $0.isFinite ? Trigonometry.cos($0) : nil }
        case .magnitude: return real(first, count) { $0.magnitude }
        case .floor: return whole(first, count) { Rounding.floor($0) }
        case .ceiling: return whole(first, count) { Rounding.ceil($0) }
        case .randomWord: return count == 1 ? randomWord(first) : nil
        case .iter, .next, .enumerate, .zip, .map, .filter, .reversed, .keys, .values, .items:
            let isClass = shortcut == .enumerate || shortcut == .zip || shortcut == .map || shortcut == .filter || shortcut == .reversed
            guard !isClass || makerShortcut(arguments[-1]) == shortcut, let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return iterationShortcut(shortcut, arguments, count, core)
        case .sum, .any, .all, .sorted, .sort:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return foldShortcut(shortcut, arguments, count, core)
        case .rightJustify, .leftJustify, .center, .zeroFill, .partition, .encode, .title, .splitLines, .translate, .rightFind, .index:
            guard let text = string(in: first), let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return moreTextShortcut(shortcut, text, arguments, count, core)
        case .round, .binary, .hexadecimal, .octal, .divideModulo, .power, .bitLength, .bitCount, .toBytes, .fromBytes:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return numberShortcut(shortcut, arguments, count, core)
        case .bytes, .byteArray, .byteJoin, .decode, .byteAppend, .byteExtend, .arrayAppend, .arrayPop:
            let isClass = shortcut == .bytes || shortcut == .byteArray
            guard !isClass || makerShortcut(arguments[-1]) == shortcut, let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return byteShortcut(shortcut, arguments, count, core)
        case .setUpdate, .setCopy, .union, .intersection, .difference, .symmetricDifference, .isSubset, .isSuperset, .isDisjoint:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return setShortcut(shortcut, arguments, count, core)
        case .digest:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return digest(arguments, count, core)
        case .deque:
            guard count == 1, makerShortcut(arguments[-1]) == shortcut, let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return newDeque(arguments[0], core)
        case .heapPush, .heapPop, .heapReplace, .heapPushPop, .heapify, .bisectLeft, .bisectRight:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return heapShortcut(shortcut, arguments, count, core)
        case .arcTangent2, .arcTangent, .tangent, .exponential, .logarithm, .hypotenuse, .commonDivisor, .integerRoot, .factorial,
            .choices, .realPower, .isNaN, .degrees, .radians:
            return mathShortcut(shortcut, arguments, count)
        case .pop where count == 1: return popLast(first)
        case .pop, .listCount, .listIndex, .listRemove, .listInsert, .listExtend, .listCopy:
            guard let core = pythonCore(Slot(rawValue: core)) else { return nil }
            return listShortcut(shortcut, arguments, count, core)
        case .get, .setDefault:
            guard count == 2 || count == 3, let dict = container(first, state.pointee.python.dict),
                let found = locate(Slot(rawValue: arguments[1]), in: dict)
            else { return nil }
            if found.place >= 0 {
                guard let values = array(in: memory.slot(dict, PythonClasses.Dict.values)), found.place < arrayCount(values)
                else { return nil }
                return arrayElement(values, found.place).rawValue
            }
            let other = count == 3 ? arguments[2] : 0
            if shortcut == .get { return other }
            return insert(dict, arguments[1], other, found) ? other : nil
        case .popKey:
            guard count == 2 || count == 3, let dict = container(first, state.pointee.python.dict),
                let found = locate(Slot(rawValue: arguments[1]), in: dict)
            else { return nil }
            if found.place < 0 { return count == 3 ? arguments[2] : nil }
            guard let values = array(in: memory.slot(dict, PythonClasses.Dict.values)), found.place < arrayCount(values) else { return nil }
            let taken = arrayElement(values, found.place).rawValue
            return removeEntry(dict, found.place) ? taken : nil
        case .copyKeys:
            guard count == 1, let dict = container(first, state.pointee.python.dict) else { return nil }
            return copiedDictionary(dict, core)?.offset
        case .updateKeys:
            guard count == 2, let dict = container(first, state.pointee.python.dict), let core = pythonCore(Slot(rawValue: core)),
                let source = plainDictionary(arguments[1], core)
            else { return nil }
            return merge(source, into: dict) == nil ? 0 : nil
        case .reverse: return count == 1 && reverse(first) ? 0 : nil
        case .add:
            guard count == 2, let set = container(first, state.pointee.python.set),
                let found = locate(Slot(rawValue: arguments[1]), in: set)
            else { return nil }
            return found.place >= 0 || insert(set, arguments[1], 0, found) ? 0 : nil
        case .remove, .discard:
            guard count == 2, let set = container(first, state.pointee.python.set),
                let place = place(ofKey: arguments[1], in: set)
            else { return nil }
            if place < 0 { return shortcut == .discard ? 0 : nil }
            return removeEntry(set, Int(place)) ? 0 : nil
        }
    }

    /// The shortcut for a call of a function or class; 0 if there is none.
    func shortcutNumber(of function: UInt64, table: Int, _ core: UInt64) -> UInt64 {
        let known = tables.base[table].shortcut
        if known != .none { return UInt64(known.rawValue) }
        guard memory.classOf(Reference(offset: function)).offset == state.pointee.python.type else { return 0 }
        let shortcut = classShortcut(function, core)
        if shortcut == .none, state.pointee.python.isThrown != 0,
            memory.slot(Reference(offset: function), state.pointee.python.isThrown).int != 0
        {
            return UInt64(PythonShortcut.newException.rawValue)
        }
        return UInt64(shortcut.rawValue)
    }

    // MARK: Classes

    /// The object of an exact class of the runtime.
    private func container(_ slot: Slot, _ owner: UInt64) -> Reference? {
        guard owner != 0, slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == owner else { return nil }
        return slot.reference
    }

    /// The classes of numbers, strings and None, of a core.
    private func kinds(_ core: UInt64) -> Reference? {
        guard let core = container(Slot(rawValue: core), state.pointee.python.core),
            let kinds = array(in: memory.slot(core, state.pointee.python.kinds)), arrayCount(kinds) > 5
        else { return nil }
        return kinds
    }

    /// `int(value)`, `float(value)` and `str(value)`.
    private func converted(_ value: Slot, _ shortcut: PythonShortcut, _ core: UInt64) -> UInt64? {
        if shortcut == .str {
            if string(in: value) != nil { return value.rawValue }
            if value.isShortLong { return decimal(value.shortLong) }
            if value.isDouble { return made(PythonFormat.text(value.double)) }
            return pythonCore(Slot(rawValue: core)).flatMap { representation(value.rawValue, $0) }
        }
        if shortcut == .float {
            if value.isDouble { return value.rawValue }
            if let text = string(in: value) {
                return (Self.decimalFraction(memory.bytes(text)) ?? PythonNatives.realNumber(memory.copyBytes(text)))
                    .map { Slot(double: $0).rawValue }
            }
            return value.isShortLong ? Slot(double: Double(value.shortLong)).rawValue : nil
        }
        if value.isShortLong { return value.rawValue }
        if value.isInt { return Slot(shortLong: value.int != 0 ? 1 : 0).rawValue }
        if value.isDouble {
            guard value.double.magnitude < 70_368_744_177_664 else { return nil }
            return Slot(shortLong: Int64(value.double)).rawValue
        }
        guard let text = string(in: value) else { return nil }
        let bytes = memory.bytes(text)
        // All forms of a number, but not so many digits that their count has a limit.
        func general() -> UInt64? {
            bytes.count <= 640 ? PythonNatives.wholeNumber(memory.copyBytes(text), base: 10).flatMap { integerSlot($0) } : nil
        }
        guard bytes.count > 0, bytes.count <= 14 else { return general() }
        var index = bytes[0] == UInt8(ascii: "-") ? 1 : 0
        guard index < bytes.count else { return nil }
        var result: Int64 = 0
        while index < bytes.count {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return general() }
            result = result * 10 + Int64(digit)
            index += 1
        }
        return Slot(shortLong: bytes[0] == UInt8(ascii: "-") ? -result : result).rawValue
    }

    /// The number that at most 15 digits with a point among them mean, which are exact as two doubles; nil for other texts.
    private static func decimalFraction(_ bytes: UnsafeRawBufferPointer) -> Double? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        guard bytes.count <= 17, bytes.count > (isNegative ? 1 : 0) else { return nil }
        var (digits, scale, value) = (0, 1.0, Int64(0))
        var hasPoint = false
        for index in (isNegative ? 1 : 0)..<bytes.count {
            let digit = bytes[index] &- 0x30
            if digit < 10 {
                value = value * 10 + Int64(digit)
                digits += 1
                if hasPoint { scale *= 10 }
            } else {
                guard bytes[index] == UInt8(ascii: "."), !hasPoint else { return nil }
                hasPoint = true
            }
        }
        guard digits > 0, digits <= 15 else { return nil }
        let result = Double(value) / scale
        return isNegative ? -result : result
    }

    /// Whether a value is of a class or of one of several in a tuple, where no metaclass has a say.
    func isInstance(_ value: UInt64, _ wanted: UInt64, _ core: UInt64) -> UInt64? {
        guard let kinds = kinds(core),
            let own = PythonObjects.typeOf(self, Slot(rawValue: value), memory.slot(Reference(offset: core), state.pointee.python.kinds)),
            own.isReference, !own.isNull
        else { return nil }
        let plain = memory.slot(arrayElement(kinds, 2).reference, PythonClasses.kind)
        let classes = state.pointee.python
        if let tuple = container(Slot(rawValue: wanted), classes.tuple) {
            let counted = memory.slot(tuple, PythonClasses.List.count)
            guard let items = array(in: memory.slot(tuple, PythonClasses.List.items)), counted.isInt,
                Int(counted.int) <= arrayCount(items)
            else { return nil }
            for index in 0..<max(0, Int(counted.int)) {
                guard let answer = isBelow(own, arrayElement(items, index), plain) else { return nil }
                if answer { return Slot(int: 1).rawValue }
            }
            return Slot(int: 0).rawValue
        }
        return isBelow(own, Slot(rawValue: wanted), plain).map { Slot(int: $0 ? 1 : 0).rawValue }
    }

    /// Whether a class is another one or below it; nil if the other one's metaclass may have a say, which it has about all
    /// classes but that one itself, and if the class's objects may claim to belong to another one.
    private func isBelow(_ own: Slot, _ wanted: Slot, _ plain: Slot) -> Bool? {
        guard container(wanted, state.pointee.python.type) != nil else { return nil }
        if own == wanted { return true }
        guard memory.slot(wanted.reference, PythonClasses.kind) == plain else { return nil }
        if PythonObjects.isSubclass(self, own, of: wanted) == true { return true }
        let classes = state.pointee.python
        guard classes.hasClaims != 0, let type = container(own, classes.type) else { return nil }
        let claims = memory.slot(type, classes.hasClaims)
        return claims.isInt && claims.int != 0 ? nil : PythonObjects.isSubclass(self, own, of: wanted)
    }

    /// The least or greatest of numbers or strings; the first one of equals.
    private func extreme(
        _ operation: PythonArithmetic.Operation, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int
    ) -> UInt64? {
        guard count >= 2 else { return nil }
        var best = arguments[0]
        for index in 1..<count {
            guard let answer = pythonCompare(operation, arguments[index], best) else { return nil }
            if Slot(rawValue: answer).int != 0 { best = arguments[index] }
        }
        return best
    }

    // MARK: Lists, dictionaries, sets

    func popLast(_ value: Slot) -> UInt64? {
        guard let list = container(value, state.pointee.python.list), !memory.isImmutable(list),
            let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items)
        else { return nil }
        let counted = memory.slot(list, PythonClasses.List.count)
        guard counted.isInt, counted.int > 0, Int(counted.int) <= arrayCount(items) else { return nil }
        let last = Int(counted.int) - 1
        let taken = arrayElement(items, last)
        setArrayElement(items, last, .null)
        memory.storeNumber(list, PythonClasses.List.count, Slot(int: Int32(last)))
        return taken.rawValue
    }

    private func reverse(_ value: Slot) -> Bool {
        guard let list = container(value, state.pointee.python.list), !memory.isImmutable(list),
            let items = array(in: memory.slot(list, PythonClasses.List.items)), !memory.isImmutable(items)
        else { return false }
        let counted = memory.slot(list, PythonClasses.List.count)
        guard counted.isInt, counted.int >= 0, Int(counted.int) <= arrayCount(items) else { return false }
        var (first, last) = (0, Int(counted.int) - 1)
        while first < last {
            let moved = arrayElement(items, first)
            setArrayElement(items, first, arrayElement(items, last))
            setArrayElement(items, last, moved)
            first += 1
            last -= 1
        }
        return true
    }

    private func removeEntry(_ dict: Reference, _ place: Int) -> Bool {
        typealias Dict = PythonClasses.Dict
        let live = memory.slot(dict, Dict.live)
        guard !memory.isImmutable(dict), live.isInt, let keys = array(in: memory.slot(dict, Dict.keys)),
            let values = array(in: memory.slot(dict, Dict.values)), place < arrayCount(keys), place < arrayCount(values),
            !memory.isImmutable(keys), !memory.isImmutable(values)
        else { return false }
        setArrayElement(keys, place, Slot(rawValue: state.pointee.python.unbound))
        setArrayElement(values, place, .null)
        memory.storeNumber(dict, Dict.live, Slot(int: live.int - 1))
        return true
    }

    /// A new list or tuple of so many elements, all null, with the array that holds them; nil where memory is short.
    func newList(_ count: Int, _ owner: UInt64, kind: Slot) -> (list: Reference, page: Reference)? {
        guard owner != 0, count < 1 << 24 else { return nil }
        let size = Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int)
        guard let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(count, 4)),
            let items = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots),
            let list = memory.allocateWithoutCollecting(Reference(offset: owner), kind: .slots, size: size)
        else { return nil }
        memory.storeSlot(items, ArrayLayout.size, Slot(int: Int32(count)))
        memory.storeSlot(items, ArrayLayout.page, Slot(page))
        memory.storeSlot(list, PythonClasses.kind, kind)
        memory.storeSlot(list, PythonClasses.List.items, Slot(items))
        memory.storeSlot(list, PythonClasses.List.count, Slot(int: Int32(count)))
        return (list, page)
    }
}
