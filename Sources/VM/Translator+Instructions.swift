import ObjectMemory
import PhantomISA

/// The walk over the instructions of a block.
extension Translator {
    mutating func translate(_ index: Int) {
        let instruction = flow.instructions[index]
        let prefix = instruction.prefix
        let cells = prefix.isWide ? 2 : 1
        var number = 0
        switch instruction.operands {
        case .u8(let byte): number = Int(byte)
        case .i32(let value): number = Int(value)
        case .none, .i64, .string, .jump, .reserve, .call, .switchTable, .debug: break
        }
        switch instruction.opcode {
        case .nop, .debug: break

        // MARK: Stack movement
        case .isDup: copyInteger(integerDepth - cells, cells: cells)
        case .isDrop: _ = popInteger(cells: cells)
        case .osDup: copyObject(objectDepth - 1)
        case .osDrop: _ = popObject()
        case .osPull32: copyObject(objectDepth - 1 - number)
        case .osGet32: copyObject(number)
        case .osSet32: setObject(number)
        case .isGet32: copyInteger(number, cells: cells)
        case .isSet32: setInteger(number, cells: cells)
        case .stackReserve:
            guard case .reserve(let objects, let integers) = instruction.operands else { return }
            if objects > 0 { emit(.clearR, objectDepth, Int(objects)) }
            for offset in 0..<Int(integers) { protect(integerRegister: Self.f(integerDepth + offset)) }
            if integers > 0 { emit(.clearF, Self.f(integerDepth), Int(integers)) }
            objectDepth += Int(objects)
            integerDepth += Int(integers)

        // MARK: Constants
        case .iconst0: pushInteger(.constant, bits: 0, cells: cells)
        case .iconst1: pushInteger(.constant, bits: 1, cells: cells)
        case .iconst8bit: pushInteger(.constant, bits: UInt64(number), cells: cells)
        case .iconst32bit:
            let bits = prefix.isWide ? UInt64(bitPattern: Int64(number)) : UInt64(UInt32(truncatingIfNeeded: number))
            pushInteger(.constant, bits: bits, cells: cells)
        case .iconst64bit:
            guard case .i64(let value) = instruction.operands else { return }
            pushInteger(.constant, bits: UInt64(bitPattern: value), cells: 2)
        case .sconstBin:
            guard case .string(let range) = instruction.operands else { return }
            if callSelector(index, [UInt8](flow.code[range])) { return }
            flush()
            emit(.stringFromCode, objectDepth, 0, range.lowerBound)
            extend(UInt64(range.count))
            objectDepth += 1
            barrier()
        case .constPool:
            let pool = vm.memory.slot(declaringClass, ClassLayout.constants).reference
            let text = vm.memory.slot(pool, number)
            if callSelector(index, text.isNull ? [] : vm.memory.copyBytes(text.reference)) { return }
            pushObject(.constant, bits: text.rawValue)
        case .summonThread:
            emit(.threadR, objectDepth)
            objectDepth += 1
        case .summonThis: pushObject(.this)
        case .summonNull, .osPushNull: pushObject(.constant)
        case .summonClassClass: pushClass(.class)
        case .summonIntClass: pushClass(.int)
        case .summonStringClass: pushClass(.string)
        case .summonInterfaceClass: pushClass(.interface)
        case .summonCodeClass: pushClass(.code)
        case .summonArrayClass: pushClass(.array)
        case .summonByName:
            guard case .string(let range) = instruction.operands else { return }
            // A frame may have been saved here, when the class was not there yet.
            if !vm.isRestoring, let known = vm.findClass([UInt8](flow.code[range])) {
                pushObject(.constant, bits: known.offset)
            } else {
                flush()
                emitCall(.summon, objectDepth, 0, range.lowerBound, depth: objectDepth, extra: UInt64(range.count))
                objectDepth += 1
            }

        // MARK: Fields and objects
        case .osLoad8, .osLoad32:
            emit(.loadR, objectDepth, number)
            objectDepth += 1
        case .osSave8, .osSave32: saveField(number)
        case .isLoad8:
            let result = pushResult(cells: 1)
            emit(.loadI, result, number)
        case .isSave8:
            let entry = popInteger()
            emit(.storeI, integerRegister(entry, integerDepth), number)
        case .new: new()
        case .cast:
            let classEntry = popObject()
            let classRegister = register(classEntry, objectDepth)
            let object = popObject()
            let source = register(object, objectDepth)
            if source != objectDepth { emit(.moveR, objectDepth, source) }
            emit(.cast, objectDepth, classRegister)
            objectDepth += 1
        case .osEq: compareObjects(.sameR)
        case .osNeq: compareObjects(.differentR)
        case .osIsnull:
            let entry = popObject()
            let source = register(entry, objectDepth)
            let result = pushResult(cells: 1)
            emit(.isNullR, result, source)
        case .generalLock: monitor(.lock)
        case .generalUnlock: monitor(.unlock)

        // MARK: Numbers
        case .i2o: box(prefix)
        case .o2i: unbox(prefix)
        case .isum, .imul, .isubul, .isublu, .idivul, .idivlu, .iremul, .iremlu, .ior, .iand, .ixor, .logOr, .logAnd,
            .logXor, .ige, .ile, .igt, .ilt:
            arithmetic(instruction.opcode, prefix)
        case .inot:
            let entry = popInteger(cells: cells)
            let source = integerRegister(entry, integerDepth)
            let result = pushResult(cells: cells)
            emit(prefix == .long ? .notL : .notI, result, source)
        case .logNot: logicalNot(prefix)
        case .ishl, .ishr, .ushr: shift(instruction.opcode, prefix)
        case .fromi, .froml, .fromf, .fromd: convert(instruction.opcode, prefix)
        case .argCount: checkArgumentCount(number)

        // MARK: Flow
        case .jmp:
            guard case .jump(let target) = instruction.operands else { return }
            flush()
            jump(.jump, to: target)
        case .jz:
            guard case .jump(let target) = instruction.operands else { return }
            jumpIfZero(to: target)
        case .djnz:
            guard case .jump(let target) = instruction.operands else { return }
            flush()
            jump(.decrementJump, Self.f(integerDepth - 1), to: target)
        case .switch: tableSwitch(instruction)
        case .ret: returnTop()
        case .throw:
            let entry = popObject()
            emit(.throw, register(entry, objectDepth))
        case .pushCatcher:
            guard case .jump(let target) = instruction.operands else { return }
            let entry = popObject()
            let classRegister = register(entry, objectDepth)
            flush()
            let handler = flow.index(at: target)
            emit(.pushCatcher, classRegister, objectDepth, catcherStack)
            extend(UInt64(UInt32(truncatingIfNeeded: target)))
            fixups.append(Fixup(word: words.count - 1, from: 0, target: handler, kind: .position))
            barrier()
        case .popCatcher:
            flush()
            emit(.popCatcher, 0, 0, catcherStack)
            barrier()

        // MARK: Calls
        case .staticInvoke:
            guard case .call(let ordinal, let count) = instruction.operands else { return }
            flush()
            let window = objectDepth - Int(count) - 2
            emitCall(.callStatic, window, Int(count), Int(ordinal), depth: objectDepth)
            objectDepth = window + 1
        case .dynamicInvoke:
            let count = Int(flow.dynamicCount[index])
            _ = popInteger()
            flush()
            let window = objectDepth - count - 2
            emitCall(.callByName, window, count, 0, depth: objectDepth)
            objectDepth = window + 1
        default:
            if case .call(let ordinal, let count) = instruction.operands {
                if !python(Int(ordinal), count: Int(count), at: index) {
                    virtualCall(ordinal: Int(ordinal), count: Int(count))
                }
            } else {
                // The analysis has refused every other opcode.
                emit(.unreachable)
            }
        }
    }

    // MARK: Stack movement

    private mutating func copyObject(_ position: Int) {
        for entry in pendingObjects where entry.position == position {
            pushObject(entry.kind, register: entry.register, bits: entry.bits)
            return
        }
        pushObject(.copy, register: position)
    }

    private mutating func copyInteger(_ position: Int, cells: Int) {
        for entry in pendingIntegers where entry.position == position {
            pushInteger(entry.kind, register: entry.register, bits: entry.bits, cells: cells)
            return
        }
        pushInteger(.copy, register: Self.f(position), cells: cells)
    }

    private mutating func setObject(_ position: Int) {
        let entry = popObject()
        // A pending entry at the position itself is overwritten.
        pendingObjects.removeAll { $0.position == position }
        if entry == nil, let last = starts.last, fieldA(last) == objectDepth, writesObject(last),
            !isRead(objectRegister: position)
        {
            words[last] = (words[last] & ~0xFF_FF00) | UInt64(position) << 8
            return
        }
        // A value that stays on the stack too is made in the local, and the stack entry is a copy of that.
        let below = objectDepth - 1
        if let entry, entry.kind == .copy, below >= 0, entry.register == below, position < below, let last = starts.last,
            fieldA(last) == below, writesObject(last), pendingObjects.last.map({ $0.position < below }) ?? true,
            !isRead(objectRegister: position), !isRead(objectRegister: below)
        {
            words[last] = (words[last] & ~0xFF_FF00) | UInt64(position) << 8
            pendingObjects.append(Pending(position: below, kind: .copy, register: position, bits: 0))
            return
        }
        protect(objectRegister: position)
        if var entry {
            if entry.kind == .copy, entry.register == position { return }
            entry.position = position
            materialise(entry)
        } else {
            emit(.moveR, position, objectDepth)
        }
    }

    /// Whether the instruction at a word only writes R[a] and may write another register instead.
    private func writesObject(_ index: Int) -> Bool {
        switch operation(at: index) {
        case .loadR, .loadStatic, .moveR, .constantR, .nullR, .thisR, .boxI, .boxF, .boxD, .pythonAdd, .pythonSubtract, .pythonMultiply,
            .pythonAddK, .pythonBinary, .pythonCompare, .pythonGlobal, .pythonNext, .pythonItem, .pythonLength:
            true
        default: false
        }
    }

    private mutating func setInteger(_ position: Int, cells: Int) {
        let entry = popInteger(cells: cells)
        let target = Self.f(position)
        pendingIntegers.removeAll { $0.position == position || (cells == 2 && $0.position == position + 1) }
        if entry == nil, let last = starts.last, fieldA(last) == Self.f(integerDepth), writesInteger(last),
            !isRead(integerRegister: target), !isRead(integerRegister: Self.f(integerDepth))
        {
            words[last] = (words[last] & ~0xFF_FF00) | UInt64(target) << 8
            return
        }
        // A value that stays on the stack too is computed in the local, and the stack entry is a copy of that.
        let below = integerDepth - cells
        if let entry, entry.kind == .copy, below >= 0, entry.register == Self.f(below), position < below,
            let last = starts.last, fieldA(last) == entry.register, writesInteger(last),
            pendingIntegers.last.map({ $0.position < below }) ?? true,
            !isRead(integerRegister: target), !isRead(integerRegister: entry.register)
        {
            words[last] = (words[last] & ~0xFF_FF00) | UInt64(target) << 8
            pendingIntegers.append(Pending(position: below, kind: .copy, register: target, bits: 0))
            return
        }
        protect(integerRegister: target)
        if let entry {
            if entry.kind == .copy {
                if entry.register != target { emit(.moveF, target, entry.register) }
            } else {
                emitConstant(target, entry.bits)
            }
        } else {
            emit(.moveF, target, Self.f(integerDepth))
        }
    }

    /// Whether the instruction at a word only writes F[a], at its end, and may write another register instead.
    func writesInteger(_ index: Int) -> Bool {
        let operation = operation(at: index).rawValue
        if operation >= RegisterOp.addI.rawValue && operation <= RegisterOp.greaterEqualIK.rawValue { return true }
        if operation >= RegisterOp.addL.rawValue && operation <= RegisterOp.lessEqualL.rawValue { return true }
        if operation >= RegisterOp.addF.rawValue && operation <= RegisterOp.lessEqualD.rawValue { return true }
        if operation >= RegisterOp.intToLong.rawValue && operation <= RegisterOp.doubleToFloat.rawValue { return true }
        switch self.operation(at: index) {
        case .moveF, .constantF, .wideF, .unboxI, .unboxL, .unboxF, .unboxD, .loadI, .loadD, .sameR, .differentR,
            .isNullR:
            return true
        default: return false
        }
    }

    private mutating func pushClass(_ internalClass: InternalClass) {
        pushObject(.constant, bits: vm.classObject(internalClass).offset)
    }

    // MARK: Objects

    private mutating func saveField(_ slot: Int) {
        let entry = popObject()
        if let entry {
            switch entry.kind {
            case .boxI:
                emit(.storeI, entry.register, slot)
                return
            case .boxD:
                emit(.storeD, entry.register, slot)
                return
            case .constant:
                emit(.storeK, 0, slot)
                extend(entry.bits)
                return
            case .copy, .this, .boxF: break
            }
        }
        emit(.storeR, register(entry, objectDepth), slot)
    }

    private mutating func new() {
        let entry = popObject()
        if let entry, entry.kind == .constant, vm.isClass(Slot(rawValue: entry.bits)) {
            let known = Reference(offset: entry.bits)
            if vm.memory.slot(known, ClassLayout.internalNumber).int < 0 {
                flush()
                emit(.newSlots, objectDepth, 0, objectDepth)
                extend(entry.bits)
                extend(UInt64(UInt32(bitPattern: vm.memory.slot(known, ClassLayout.objectSlots).int)))
                objectDepth += 1
                barrier()
                return
            }
        }
        let source = register(entry, objectDepth)
        flush()
        if source != objectDepth { emit(.moveR, objectDepth, source) }
        emit(.new, objectDepth, 0, objectDepth + 1)
        objectDepth += 1
        barrier()
    }

    private mutating func compareObjects(_ op: RegisterOp) {
        let second = popObject()
        let right = register(second, objectDepth)
        let first = popObject()
        let left = register(first, objectDepth)
        let result = pushResult(cells: 1)
        emit(op, result, left, right)
    }

    private mutating func monitor(_ op: RegisterOp) {
        flush()
        let index = words.count
        places.append(
            MethodInfo.Place(
                offset: Int32(currentOffset), index: UInt32(origin + index), depth: Int32(objectDepth), isCall: true))
        emit(op, objectDepth - 1)
        extend(position(index))
        objectDepth -= 1
        barrier()
    }

    private mutating func box(_ prefix: NumericPrefix) {
        let entry = popInteger(cells: prefix.isWide ? 2 : 1)
        if let entry, entry.kind == .constant {
            switch prefix {
            case .none:
                pushObject(.constant, bits: Slot(int: Int32(truncatingIfNeeded: entry.bits)).rawValue)
                return
            case .float:
                pushObject(.constant, bits: Slot(float: Float(bitPattern: UInt32(truncatingIfNeeded: entry.bits))).rawValue)
                return
            case .double:
                pushObject(.constant, bits: Slot(double: Double(bitPattern: entry.bits)).rawValue)
                return
            case .long:
                let value = Int64(bitPattern: entry.bits)
                if Slot.fitsShort(value) {
                    pushObject(.constant, bits: Slot(shortLong: value).rawValue)
                    return
                }
            }
        }
        let source = integerRegister(entry, integerDepth)
        switch prefix {
        case .none: pushObject(.boxI, register: source)
        case .float: pushObject(.boxF, register: source)
        case .double: pushObject(.boxD, register: source)
        case .long:
            flush()
            emit(.boxL, objectDepth, source, objectDepth)
            objectDepth += 1
            barrier()
        }
    }

    private mutating func unbox(_ prefix: NumericPrefix) {
        let entry = popObject()
        if let entry {
            let matches: Bool
            switch (prefix, entry.kind) {
            case (.none, .boxI), (.float, .boxF), (.double, .boxD): matches = true
            default: matches = false
            }
            if matches {
                // Boxing and unboxing cancel. The canonical NaN is the only difference a double can show.
                copyRegister(entry.register, cells: prefix.isWide ? 2 : 1)
                return
            }
        }
        let source = register(entry, objectDepth)
        // A field that is unboxed at once is loaded as a number.
        if entry == nil, let last = starts.last, operation(at: last) == .loadR, fieldA(last) == objectDepth,
            prefix == .none || prefix == .double, words.count == last + 1
        {
            let slot = fieldB(last)
            removeLast()
            let result = pushResult(cells: prefix.isWide ? 2 : 1)
            emit(prefix == .none ? .loadI : .loadD, result, slot)
            return
        }
        let result = pushResult(cells: prefix.isWide ? 2 : 1)
        switch prefix {
        case .none: emit(.unboxI, result, source)
        case .long: emit(.unboxL, result, source)
        case .float: emit(.unboxF, result, source)
        case .double: emit(.unboxD, result, source)
        }
    }

    /// Pushes the number in a register. Pending copies read only valid registers of lower positions.
    private mutating func copyRegister(_ register: Int, cells: Int) {
        let own = Self.f(integerDepth)
        var isPending = false
        for entry in pendingIntegers where Self.f(entry.position) == register { isPending = true }
        if register == own {
            integerDepth += cells
        } else if register < own, !isPending {
            pushInteger(.copy, register: register, cells: cells)
        } else {
            let result = pushResult(cells: cells)
            emit(.moveF, result, register)
        }
    }

    // MARK: Calls

    private mutating func virtualCall(ordinal: Int, count: Int) {
        let window = objectDepth - count - 1
        if ordinal == 10, count == 1, arrayGet(window) { return }
        if ordinal == 11, count == 2, arraySet(window) { return }
        if ordinal == 11, count == 1, loadStatic(window) { return }
        if ordinal == 12, count == 0 {
            let entry = popObject()
            let source = register(entry, objectDepth)
            flush()
            emit(.arraySize, window, source)
            finishFused(window: window, count: 0, ordinal: 12, high: 0)
            return
        }
        flush()
        emitCall(.call, window, count, ordinal, depth: objectDepth)
        objectDepth = window + 1
    }

    /// The number of a static value with a class that is known here. (Where it is not, `VM.summon` makes the same of the call.)
    private mutating func loadStatic(_ window: Int) -> Bool {
        guard pendingObjects.count >= 2 else { return false }
        let index = pendingObjects[pendingObjects.count - 1]
        let receiver = pendingObjects[pendingObjects.count - 2]
        guard index.position == window + 1, receiver.position == window, index.kind == .constant, receiver.kind == .constant,
            vm.isClass(Slot(rawValue: receiver.bits)), let number = RegisterOp.staticIndex(index.bits)
        else { return false }
        _ = popObject()
        _ = popObject()
        emit(.loadStatic, window, number, 3)
        extend(0)
        extend(receiver.bits)
        objectDepth = window + 1
        return true
    }

    /// A string that the next two instructions make the name of a call is not made.
    private mutating func callSelector(_ index: Int, _ text: [UInt8]) -> Bool {
        guard index + 2 < flow.instructions.count, flow.instructions[index + 2].opcode == .dynamicInvoke,
            !flow.isTarget[index + 1], flow.dynamicCount[index + 2] >= 0
        else { return false }
        let count = Int(flow.dynamicCount[index + 2])
        let number = vm.selectorNumber(text, count: count)
        guard number < 1 << 23 else { return false }
        flush()
        places.append(
            MethodInfo.Place(
                offset: Int32(currentOffset), index: UInt32(origin + words.count), depth: Int32(objectDepth),
                isCall: false))
        currentOffset = flow.instructions[index + 2].offset
        codeMap.append(CodeMapEntry(index: UInt32(origin + words.count), offset: Int32(currentOffset)))
        let window = objectDepth - count - 1
        emitCall(.callSelector, window, count, number, depth: objectDepth)
        objectDepth = window + 1
        fusedUntil = index + 2
        return true
    }

    /// Whether the entry is an int still to be boxed, or an int constant.
    private func isIndex(_ entry: Pending?) -> Bool {
        guard let entry else { return false }
        return entry.kind == .boxI || (entry.kind == .constant && Slot(rawValue: entry.bits).isInt)
    }

    /// The value of an index entry that fits an instruction.
    private func constantIndex(_ entry: Pending) -> Int? {
        guard entry.kind == .constant else { return nil }
        let index = Slot(rawValue: entry.bits).int
        return index >= 0 && index < 1 << 23 ? Int(index) : nil
    }

    /// A numeric register with the value of an index entry.
    private mutating func indexRegister(_ entry: Pending) -> Int {
        if entry.kind == .boxI { return entry.register }
        let spare = Self.f(flow.maxIntegers)
        emitConstant(spare, UInt64(UInt32(bitPattern: Slot(rawValue: entry.bits).int)))
        return spare
    }

    private mutating func arrayGet(_ window: Int) -> Bool {
        // First, because the index may lie in a register that a pending number is still to be written to.
        flushIntegers()
        guard isIndex(pendingObjects.last), let last = pendingObjects.last, last.position == objectDepth - 1 else {
            return false
        }
        guard let index = popObject() else { return false }
        let receiver = popObject()
        let source = register(receiver, objectDepth)
        flush()
        if let constant = constantIndex(index) {
            emit(.arrayGetK, window, source, constant)
        } else {
            emit(.arrayGet, window, source, indexRegister(index))
        }
        finishFused(window: window, count: 1, ordinal: 10, high: 0)
        return true
    }

    private mutating func arraySet(_ window: Int) -> Bool {
        // First, because the index may lie in a register that a pending number is still to be written to.
        flushIntegers()
        guard isIndex(pendingObjects.last), let last = pendingObjects.last, last.position == objectDepth - 1 else {
            return false
        }
        guard let index = popObject() else { return false }
        let value = popObject()
        var operation = RegisterOp.arraySet
        var valueRegister = 0
        if let value, value.kind == .boxI {
            operation = .arraySetI
            valueRegister = value.register
        } else {
            valueRegister = register(value, objectDepth)
        }
        let receiver = popObject()
        let source = register(receiver, objectDepth)
        flush()
        if operation == .arraySet, let constant = constantIndex(index) {
            emit(.arraySetK, window, source, constant)
        } else {
            emit(operation, window, source, indexRegister(index))
        }
        finishFused(window: window, count: 2, ordinal: 11, high: valueRegister)
        return true
    }

    private mutating func finishFused(window: Int, count: Int, ordinal: Int, high: Int) {
        extend(UInt64(high) << 32)
        outOfLine.append(
            OutOfLine(
                extensionWord: words.count - 1, window: window, count: count, ordinal: ordinal, offset: currentOffset,
                depth: window + count + 1, back: words.count))
        barrier()
        objectDepth = window + 1
    }

    private mutating func returnTop() {
        guard objectDepth > 0 else {
            emit(.returnNull)
            return
        }
        let entry = popObject()
        guard let entry else {
            emit(.returnR, objectDepth)
            return
        }
        switch entry.kind {
        case .copy: emit(.returnR, entry.register)
        case .this: emit(.returnThis)
        case .boxI: emit(.returnI, entry.register)
        case .boxF: emit(.returnF, entry.register)
        case .boxD: emit(.returnD, entry.register)
        case .constant:
            if entry.bits == 0 {
                emit(.returnNull)
            } else {
                emit(.returnK)
                extend(entry.bits)
            }
        }
        pendingObjects.removeAll(keepingCapacity: true)
        pendingIntegers.removeAll(keepingCapacity: true)
    }

    private mutating func checkArgumentCount(_ declared: Int) {
        let entry = popInteger()
        if let entry, entry.kind == .constant {
            if Int32(truncatingIfNeeded: entry.bits) != Int32(declared) {
                emit(.trap, 0, 0, Trap.argumentCount.rawValue)
                barrier()
            }
            return
        }
        let source = integerRegister(entry, integerDepth)
        emit(.jumpEqualIK, source, declared, 2)
        emit(.trap, 0, 0, Trap.argumentCount.rawValue)
        barrier()
    }
}
