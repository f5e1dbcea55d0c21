import ObjectMemory
import PhantomISA

/// Python's operations where no instruction has done them (`PythonOperation`).
extension VM {
    /// Does an operation, or turns its call into one of a method.
    /// - Parameters:
    ///   - window: index of the receiver, a number; the core and the operands lie above it.
    ///   - hasRoom: whether a collection has just made room, so that what finds none now never will.
    func callPython(window: Int, count: Int, ordinal: Int, isSite: Bool = true, hasRoom: Bool = false) -> StopReason? {
        guard let operation = PythonOperation(ordinal: ordinal), operation.accepts(count) else {
            return raise(NativeText.noNative)
        }
        let references = state.pointee.references + window
        _ = memory.takeLack()
        func again() -> StopReason? {
            sync(depth: window + 1 + count)
            memory.collect()
            reload()
            return callPython(window: window, count: count, ordinal: ordinal, isSite: isSite, hasRoom: true)
        }
        switch operation {
        case .binary, .inplace:
            if let made = wideBinary(Slot(rawValue: references[0]).int, references[2], references[3])
                ?? largeBinary(Slot(rawValue: references[0]).int, references[2], references[3])
            {
                return finish(window, made)
            }
            if Slot(rawValue: references[0]).int == PythonArithmetic.Operation.add.rawValue,
                let joined = concatenated(references[2], references[3])
            {
                return finish(window, joined)
            }
            if Slot(rawValue: references[0]).int == PythonArithmetic.Operation.modulo.rawValue,
                let text = percent(references[2], references[3]) ?? percentBytes(references[2], references[3], references[1])
            {
                return finish(window, text)
            }
            if let core = core(references[1]),
                let made = composed(
                    Slot(rawValue: references[0]).int, references[2], references[3], core, isInPlace: operation == .inplace)
            {
                return finish(window, made)
            }
            if !hasRoom, memory.takeLack() { return again() }
            if operation == .binary, let method = leftMethod(references[0], references[2], references[3], references[1]) {
                return callBetween(window, method, .operateBy)
            }
            swap(references, 0, 1)
            return ask(PythonArithmetic.binary, window, operation == .binary ? .operate : .operateInPlace)
        case .compare:
            if let answer = plainAnswer(references[0], references[2], references[3], references[1]) { return finish(window, truth: answer) }
            if let answer = bytesAnswer(references[0], references[2], references[3], references[1]) { return finish(window, truth: answer) }
            if let method = leftMethod(references[0], references[2], references[3], references[1]) {
                return callBetween(window, method, .orderBy)
            }
            swap(references, 0, 1)
            return ask(PythonArithmetic.compare, window, .order)
        case .test:
            if let answer = pythonAnswer(references[0], references[2], references[3])
                ?? plainAnswer(references[0], references[2], references[3], references[1])
                ?? bytesAnswer(references[0], references[2], references[3], references[1])
            {
                return finish(window, truth: answer)
            }
            if let method = leftMethod(references[0], references[2], references[3], references[1]) {
                return callBetween(window, method, .orderTestBy)
            }
            let isOrder = isInstance(Slot(rawValue: references[2])) || isInstance(Slot(rawValue: references[3]))
            swap(references, 0, 1)
            return callCore(at: window, isOrder ? .orderTest : .test, count: 3)
        case .truth:
            if let answer = pythonTruthOfObject(references[2]) { return finish(window, truth: answer) }
            // What has a length that no method has a say in is true if that is not 0.
            if let length = pythonLength(references[2], references[1]) {
                return finish(window, truth: Slot(rawValue: length).shortLong != 0)
            }
            return callCore(at: window + 1, .truth, count: 1)
        case .isUnbound: return finish(window, truth: references[1] == state.pointee.python.unbound)
        case .item:
            if keepsItems(references[2]), let found = pythonDictItem(references[2], references[3]) { return finish(window, found) }
            if let core = core(references[1]) {
                if let part = sliced(references[2], references[3], core) ?? rangeElement(references[2], references[3], core) {
                    return finish(window, part)
                }
                if !hasRoom, memory.takeLack() { return again() }
                if let found = inheritedItem(references[2], references[3], core) { return finish(window, found) }
                if let made = missingItem(references[2], references[3], core) { return finish(window, made) }
                if let method = missingMethod(references[2], core), let place = place(ofKey: references[3], in: Reference(offset: references[2])), place < 0 {
                    return callSpecial(method, window: window, count: 2)
                }
                if let method = specialMethod("__getitem__", of: references[2], core) {
                    return callSpecial(method, window: window, count: 2)
                }
            }
            return callCore(at: window + 1, .getItem, count: 2)
        case .setItem:
            if let core = core(references[1]), put(references[2], references[3], references[4], core) { return finish(window, 0) }
            if keepsItems(references[2]), pythonDictStore(references[2], references[3], references[4]) { return finish(window, 0) }
            if let core = core(references[1]), let method = specialMethod("__setitem__", of: references[2], core) {
                return callSpecial(method, window: window, count: 3)
            }
            return callCore(at: window + 1, .setItem, count: 3)
        case .append: return callCore(at: window + 1, .append, count: 2)
        case .length: return callCore(at: window + 1, .length, count: 1)
        case .unpack:
            // The core's method takes the number of elements behind the value.
            let number = references[0]
            references[0] = references[1]
            references[1] = references[2]
            references[2] = number
            guard ensureRoom(words: 0, delta: window + 1, slots: 4, depth: window + 3) else { return raise(TrapText.stackOverflow) }
            state.pointee.references[window + 3] = Slot(int: -1).rawValue
            return callCore(at: window, .unpack, count: 3)
        case .contains:
            if let core = core(references[1]), let found = contains(references[2], references[3], core) {
                return finish(window, truth: found)
            }
            return callCore(at: window + 1, .contains, count: 2)
        case .isInstance:
            if let answer = isInstance(references[2], references[3], references[1]) { return finish(window, answer) }
            return callCore(at: window + 1, .isInstance, count: 2)
        case .tuple, .list:
            if operation == .list, references[0] != Slot.intTag { return keyedDisplay(window, count: count - 1) }
            return display(operation, window, count: count - 1)
        case .array:
            guard let made = newArray(window + 1, count: count) else { return raiseOutOfMemory() }
            return finish(window, made.offset)
        case .range:
            if let iterator = rangeIterator(window) { return finish(window, iterator) }
            // The core's method gets the number of arguments first.
            swap(state.pointee.references + window, 0, 1)
            return callCore(at: window, .rangeLoop, count: 5)
        case .next:
            if let code = suspendedCode(of: references[2]) { return resume(code, window: window, isSite: isSite) }
            if let found = method(of: references[2], below: state.pointee.python.iterator, ordinal: PythonCode.nextOrdinal, count: 0) {
                tables.base[found.table].isPythonIterator = true
                return callFound(found, operation, window: window, count: count, isSite: isSite)
            }
            return callCore(at: window + 1, .next, count: 1)
        case .suspend:
            // The generator's method takes the number behind it.
            let entry = entry(of: classOf(Slot(rawValue: references[1])), ordinal: PythonCode.stateOrdinal)
            if entry == 0 || entryKind(entry) == EntryKind.native.rawValue { return raise(TrapText.noMethod) }
            swap(references, 0, 1)
            return enterMethod(entry, receiver: window, count: 1, position: arena.base[state.pointee.index + 1])
        case .call:
            let isNamed = Slot(rawValue: references[0]) != Slot(int: 0)
            if references[0] == Slot(int: PythonOperation.spread).rawValue {
                guard count == 4 else { return raise(NativeText.noNative) }
                if let call = callSpread(window: window) { return call.reason }
                return callCore(at: window + 1, .callStar, count: 3)
            }
            guard isNamed ? count >= 3 : count <= 6 else { return raise(NativeText.noNative) }
            if isNamed {
                if let call = callNamed(window: window, count: count) { return call.reason }
                guard let items = newArray(window + 4, count: count - 3) else { return raiseOutOfMemory() }
                let names = state.pointee.references[window + 3]
                state.pointee.references[window + 3] = items.offset
                guard ensureRoom(words: 0, delta: window + 1, slots: 4, depth: window + 1 + count) else { return raise(TrapText.stackOverflow) }
                state.pointee.references[window + 4] = names
                return callCore(at: window + 1, .call, count: 3)
            }
            let binding = boundFunction(references[2], arguments: count - 2)
            if let binding {
                if let call = enterBound(binding, place: window + 2, first: window + 3, count: count - 2, names: nil) { return call.reason }
                if !hasRoom, memory.takeLack() { return again() }
            }
            if isInstance(references[2]) {
                if count < 6, let core = core(references[1]), let method = specialMethod("__call__", of: references[2], core) {
                    return callSpecial(method, window: window, count: count - 1)
                }
                return callCore(at: window + 1, .call0, with: count - 2, count: count - 1)
            }
            if let found = method(
                of: references[2], below: state.pointee.python.object, ordinal: PythonCode.callOrdinal + count - 2,
                count: count - 2)
            {
                let number = shortcutNumber(of: references[2], table: found.table, references[1])
                if number != 0 {
                    let index = state.pointee.index
                    // What the instruction remembers is there to be entered.
                    let isFresh = isSite && unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) == .callPython
                    if isFresh, let stop = prepare(found.entry, count: count - 2) { return stop.reason }
                    let references = state.pointee.references + window
                    if let result = shortcut(number, references + 3, count - 2, references[1]) {
                        if isFresh { remember(found, shortcut: number, at: index) }
                        return finish(window, result)
                    }
                    if !hasRoom, memory.takeLack() { return again() }
                }
                // What the machine binds stays with it, also after a call that it has left to the function.
                return callFound(found, operation, window: window, count: count, isSite: isSite && binding == nil)
            }
            return callCore(at: window + 1, .call0, with: count - 2, count: count - 1)
        case .callMethod:
            if let core = core(references[1]), let member = method(of: references[3], references[2], core) {
                let called = call(member, window: window, count: count, isSite: isSite, hasRoom: hasRoom)
                return called.lacksRoom ? again() : called.reason
            }
            swap(references, 2, 3)
            return callCore(at: window + 1, .callMethod0, with: count - 3, count: count - 1)
        case .attribute:
            if let core = core(references[1]) {
                let found = PythonObjects.attribute(
                    self, Slot(rawValue: references[2]), Slot(rawValue: references[3]),
                    unset: Slot(rawValue: state.pointee.python.unbound), epoch: memory.slot(core, state.pointee.python.epoch))
                if let found {
                    if isSite { remember(references[2], references[3], value: found) }
                    return finish(window, found.rawValue)
                }
                if let member = pythonMember(of: Slot(rawValue: references[2]), Slot(rawValue: references[3]), core) {
                    switch member {
                    case .value(let value):
                        if isSite { remember(references[2], references[3], value: value) }
                        return finish(window, value.rawValue)
                    case .computed(let value): return finish(window, value.rawValue)
                    case .method(let function, let first):
                        if let made = boundMethod(function, first: first) { return finish(window, made) }
                    case .getter(let function):
                        let kind = memory.slot(Reference(offset: references[2]), PythonClasses.kind)
                        if hasNoGetattr(kind, core) {
                            if memory.classOf(Reference(offset: references[2])).offset == state.pointee.python.superObject {
                                references[2] = memory.slot(Reference(offset: references[2]), PythonClasses.Super.own).rawValue
                            }
                            return callSpecial(function, window: window, count: 1)
                        }
                    }
                }
            }
            return callCore(at: window + 1, .getAttribute, count: 2)
        case .setAttribute:
            if let core = core(references[1]), PythonObjects.store(
                    self, Slot(rawValue: references[2]), Slot(rawValue: references[3]), Slot(rawValue: references[4]),
                    unset: Slot(rawValue: state.pointee.python.unbound), epoch: memory.slot(core, state.pointee.python.epoch))
            {
                if isSite { remember(references[2], references[3], value: nil) }
                return finish(window, 0)
            }
            if let core = core(references[1]),
                storeExtra(Slot(rawValue: references[2]), Slot(rawValue: references[3]), Slot(rawValue: references[4]), core)
            {
                return finish(window, 0)
            }
            return callCore(at: window + 1, .setAttribute, count: 3)
        case .global:
            if Slot(rawValue: references[0]).isInt, let values = array(in: Slot(rawValue: references[2])) {
                let place = Int(Slot(rawValue: references[0]).int)
                if place >= 0, place < arrayCount(values) {
                    let value = arrayElement(values, place).rawValue
                    if value != state.pointee.python.unbound { return finish(window, value) }
                }
            }
            return callCore(at: window + 1, .global, count: 2)
        }
    }

    /// A new array with what lies in the window from `first` on; nil if memory is exhausted. Collects only if the nursery is full.
    private func newArray(_ first: Int, count: Int) -> Reference? {
        var items = Reference?.none
        if let page = memory.allocateWithoutCollecting(classObject(.page), kind: .slots, size: max(count, 4)),
            let made = memory.allocateWithoutCollecting(classObject(.array), kind: .slots, size: ArrayLayout.slots)
        {
            memory.storeSlot(made, ArrayLayout.size, Slot(int: Int32(count)))
            memory.storeSlot(made, ArrayLayout.page, Slot(page))
            items = made
        } else {
            sync(depth: first + count)
            let made = makeArray(count: count)
            reload()
            items = made?.reference
        }
        guard let items else { return nil }
        let page = memory.slot(items, ArrayLayout.page).reference
        for index in 0..<count { memory.storeSlot(page, index, Slot(rawValue: state.pointee.references[first + index])) }
        return items
    }

    /// A tuple or list of what lies above the core.
    private func display(_ operation: PythonOperation, _ window: Int, count: Int) -> StopReason? {
        guard let items = newArray(window + 2, count: count) else { return raiseOutOfMemory() }
        let classes = state.pointee.python
        let owner = operation == .tuple ? classes.tuple : classes.list
        if owner != 0, let core = core(state.pointee.references[window + 1]) {
            let kind = memory.slot(core, operation == .tuple ? classes.tupleType : classes.listType)
            let size = Int(memory.slot(Reference(offset: owner), ClassLayout.objectSlots).int)
            if kind.isReference, !kind.isNull,
                let made = memory.allocateWithoutCollecting(Reference(offset: owner), kind: .slots, size: size)
            {
                memory.storeSlot(made, PythonClasses.kind, kind)
                memory.storeSlot(made, PythonClasses.List.items, Slot(items))
                memory.storeSlot(made, PythonClasses.List.count, Slot(int: Int32(count)))
                return finish(window, made.offset)
            }
        }
        state.pointee.references[window + 2] = items.offset
        guard ensureRoom(words: 0, delta: window + 1, slots: 4, depth: window + 3) else { return raise(TrapText.stackOverflow) }
        state.pointee.references[window + 3] = Slot(int: Int32(count)).rawValue
        return callCore(at: window + 1, operation == .tuple ? .tuple : .list, count: 2)
    }

    /// A dictionary of keys and values that lie above the core, or a set, as the receiver says.
    private func keyedDisplay(_ window: Int, count: Int) -> StopReason? {
        let references = state.pointee.references + window
        let isSet = references[0] == Slot(int: PythonOperation.setDisplay).rawValue
        guard isSet || count % 2 == 0 else { return raise(NativeText.noNative) }
        let classes = state.pointee.python
        if let core = core(references[1]),
            let made = newDictionary(
                isSet ? classes.set : classes.dict, kind: memory.slot(core, isSet ? classes.setType : classes.dictType), core)
        {
            var index = 0
            while index < count, store(made, references[2 + index], isSet ? 0 : references[3 + index]) { index += isSet ? 1 : 2 }
            if index >= count { return finish(window, made.offset) }
        }
        guard let items = newArray(window + 2, count: count) else { return raiseOutOfMemory() }
        state.pointee.references[window + 2] = items.offset
        guard ensureRoom(words: 0, delta: window + 1, slots: 4, depth: window + 3) else { return raise(TrapText.stackOverflow) }
        state.pointee.references[window + 3] = Slot(int: Int32(count)).rawValue
        return callCore(at: window + 1, isSet ? .set : .dictOf, count: 2)
    }

    private func swap(_ references: UnsafeMutablePointer<UInt64>, _ first: Int, _ second: Int) {
        let kept = references[first]
        references[first] = references[second]
        references[second] = kept
    }

    /// Ends the operation with a result.
    private func finish(_ window: Int, _ value: UInt64) -> StopReason? {
        state.pointee.references[window] = value
        state.pointee.index += RegisterOp.callWords
        return nil
    }

    private func finish(_ window: Int, truth: Bool) -> StopReason? { finish(window, Slot(int: truth ? 1 : 0).rawValue) }

    /// The object in a slot if it is a core of the form that instructions know.
    private func core(_ slot: UInt64) -> Reference? {
        guard slot &- 1 < Slot.payloadMask, memory.classOf(Reference(offset: slot)).offset == state.pointee.python.core else {
            return nil
        }
        return Reference(offset: slot)
    }

    /// Runs a native method of `.internal.python` with three arguments; where it answers null, a method of the core decides.
    private func ask(_ function: (VM, NativeCall) -> NativeOutcome, _ window: Int, _ method: PythonCoreMethod) -> StopReason? {
        sync(depth: window + 4)
        let offset = UInt64(state.pointee.references - stackBody + window + 1) * 8
        let call = NativeCall(memory: memory, window: offset, count: 3)
        if scratchLimit != Int.max, scratch(call) > scratchLimit { return raise(NativeText.outOfMemory) }
        let outcome = function(self, call)
        memory.release(from: 0)
        reload()
        switch outcome {
        case .value(let value):
            if !value.isNull { return finish(window, value.rawValue) }
        case .trap(let text): return raise(text)
        case .trapText(let text): return raise(.text(text))
        case .throw, .wait, .waitUntil, .sleep, .host, .call, .yield, .exit: break
        }
        return callCore(at: window, method, count: 3)
    }

    /// Calls a method of the core.
    /// - Parameters:
    ///   - receiver: index of the core in the window; the arguments lie above it.
    ///   - further: which of the methods from this one on, if there is one for each number of arguments.
    private func callCore(at receiver: Int, _ method: PythonCoreMethod, with further: Int = 0, count: Int) -> StopReason? {
        let core = Slot(rawValue: state.pointee.references[receiver])
        if core.isNull { return raise(TrapText.nullReceiver) }
        let entry = entry(of: classOf(core), ordinal: Int(method.rawValue) + further)
        if entry == 0 || entryKind(entry) == EntryKind.native.rawValue { return raise(TrapText.noMethod) }
        return enterMethod(entry, receiver: receiver, count: count, position: arena.base[state.pointee.index + 1])
    }

    /// The method of the left operand that an operator calls first, if it is an ordinary object; nil where the right one may come before
    /// it or its class was not asked before.
    private func leftMethod(_ operation: UInt64, _ left: UInt64, _ right: UInt64, _ core: UInt64) -> Slot? {
        guard isInstance(left), let core = self.core(core), let name = PythonArithmetic.Operation(rawValue: Slot(rawValue: operation).int)?.method,
            let method = specialMethod(name, of: left, core)
        else { return nil }
        let kind = memory.slot(Reference(offset: left), PythonClasses.kind)
        guard let other = PythonObjects.typeOf(self, Slot(rawValue: right), memory.slot(core, state.pointee.python.kinds)) else { return nil }
        return other == kind || PythonObjects.isSubclass(self, other, of: kind) == false ? method : nil
    }

    /// Calls a method of the core with both operands, a method of the left one, and the number of the operation.
    private func callBetween(_ window: Int, _ method: Slot, _ ordinal: PythonCoreMethod) -> StopReason? {
        let references = state.pointee.references + window
        let number = references[0]
        references[0] = references[1]
        references[1] = references[2]
        references[2] = references[3]
        references[3] = method.rawValue
        guard ensureRoom(words: 0, delta: window + 1, slots: 5, depth: window + 4) else { return raise(TrapText.stackOverflow) }
        state.pointee.references[window + 4] = number
        return callCore(at: window, ordinal, count: 4)
    }

    private func isInstance(_ value: UInt64) -> Bool {
        value &- 1 < Slot.payloadMask && state.pointee.python.instance != 0
            && memory.classOf(Reference(offset: value)).offset == state.pointee.python.instance
    }

    /// Calls a function with what lies above the core, whose place it takes.
    private func callSpecial(_ function: Slot, window: Int, count: Int) -> StopReason? {
        let entry = entry(of: memory.classOf(function.reference), ordinal: PythonCode.callOrdinal + count)
        if entry == 0 || entryKind(entry) == EntryKind.native.rawValue { return raise(TrapText.noMethod) }
        state.pointee.references[window + 1] = function.rawValue
        return enterMethod(entry, receiver: window + 1, count: count, position: arena.base[state.pointee.index + 1])
    }

    private struct FoundMethod {
        var classObject: Reference
        var entry: Int
        /// Index of the class's table.
        var table: Int
    }

    /// A method with code of an object whose class is below `ancestor`.
    private func method(of value: UInt64, below ancestor: UInt64, ordinal: Int, count: Int) -> FoundMethod? {
        guard value &- 1 < Slot.payloadMask, ancestor != 0 else { return nil }
        let owner = memory.classOf(Reference(offset: value))
        guard isSubtype(owner, of: Reference(offset: ancestor)) else { return nil }
        let entry = entry(of: owner, ordinal: ordinal)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue,
            Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments])) == count
        else { return nil }
        let table = Int(memory.slot(owner, ClassLayout.index).int)
        // A site that meets several classes leaves shortcuts to `callPython`.
        tables.base[table].isPython = tables.base[table].shortcut == .none
        return FoundMethod(classObject: owner, entry: entry, table: table)
    }

    /// Calls a method whose receiver lies above the core, and remembers it at the site.
    private func callFound(
        _ found: FoundMethod, _ operation: PythonOperation, window: Int, count: Int, isSite: Bool
    ) -> StopReason? {
        let index = state.pointee.index
        if let stop = prepare(found.entry, count: count - 2) { return stop.reason }
        if isSite {
            let references = state.pointee.references + window
            let number = operation == .call ? shortcutNumber(of: references[2], table: found.table, references[1]) : 0
            remember(found, shortcut: number, at: index)
        }
        return enterMethod(found.entry, receiver: window + 2, count: count - 2, position: arena.base[index + 1])
    }

    // MARK: Generators

    /// The code of a generator that waits for its next turn; nil for everything else.
    private func suspendedCode(of value: UInt64) -> Reference? {
        typealias Generator = PythonClasses.Generator
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.generator != 0, classes.function != 0 else { return nil }
        let generator = Reference(offset: value)
        let code = memory.slot(generator, Generator.code)
        guard memory.classOf(generator).offset == classes.generator, memory.slot(generator, Generator.isRunning) == Slot(int: 0),
            memory.slot(generator, Generator.isFinished) == Slot(int: 0), code.isReference, !code.isNull
        else { return nil }
        let owner = memory.classOf(code.reference)
        guard isSubtype(owner, of: Reference(offset: classes.function)) else { return nil }
        let entry = entry(of: owner, ordinal: PythonCode.resumeOrdinal)
        guard entry != 0, entryKind(entry) != EntryKind.native.rawValue,
            Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments])) == PythonCode.resumeArguments
        else { return nil }
        return code.reference
    }

    /// Goes on in the code of a generator, which lies in the window above the core: `next` without a frame of its own. What the code
    /// throws goes to `endGenerator`.
    private func resume(_ code: Reference, window: Int, isSite: Bool) -> StopReason? {
        typealias Generator = PythonClasses.Generator
        let owner = memory.classOf(code)
        let entry = entry(of: owner, ordinal: PythonCode.resumeOrdinal)
        if let stop = prepare(entry, count: PythonCode.resumeArguments) { return stop.reason }
        let index = state.pointee.index
        tables.base[Int(memory.slot(owner, ClassLayout.index).int)].isPythonFunction = true
        if isSite, unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) == .callPython {
            cache(index, .callPythonShared, 0, 0)
        }
        let shape = arena.base[entry + Entry.shape]
        if let problem = depthProblem(entry) { return raise(problem) }
        guard ensureRoom(words: Int(shape >> 48), delta: window + 3, slots: Int((shape >> 32) & 0xFFFF), depth: window + 3)
        else { return raise(TrapText.stackOverflow) }
        let references = state.pointee.references + window
        let generator = Reference(offset: references[2])
        references[3] = generator.offset
        references[4] = memory.slot(generator, Generator.frame).rawValue
        references[5] = memory.slot(generator, Generator.state).rawValue
        references[6] = 0
        references[7] = memory.slot(generator, Generator.unset).rawValue
        memory.storeNumber(generator, Generator.isRunning, Slot(int: 1))
        return push(
            entry, this: memory.slot(generator, Generator.code).rawValue, delta: window + 3,
            depth: window + 3 + PythonCode.resumeArguments, position: arena.base[index + 1])
    }

    /// Whether a frame is that of a generator's code which `resume` or the interpreter's loop has entered: then the generator lies
    /// where a receiver would.
    func isDirectGenerator(_ frame: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<UInt64>) -> Bool {
        let value = references[-1]
        guard state.pointee.python.generator != 0, value &- 1 < Slot.payloadMask, frame[StackLayout.link] >> 32 != 0 else { return false }
        let generator = Reference(offset: value)
        return memory.classOf(generator).offset == state.pointee.python.generator
            && memory.slot(generator, PythonClasses.Generator.code).rawValue == frame[StackLayout.this]
    }

    /// Leaves the top frame, of a generator's code, by an exception: the generator's method says what is thrown on.
    func endGenerator(_ raised: Raised) -> StopReason? {
        let link = state.pointee.frame[StackLayout.link]
        let delta = Int(link >> 32)
        state.pointee.frame += Int(link & 0xFFFF_FFFF)
        state.pointee.references -= delta
        state.pointee.depth -= 1
        deliver(raised, at: delta)
        let entry = entry(of: memory.classOf(Reference(offset: state.pointee.references[delta - 1])), ordinal: PythonCode.raisedOrdinal)
        if entry == 0 || entryKind(entry) == EntryKind.native.rawValue { return raise(TrapText.noMethod) }
        return enterMethod(entry, receiver: delta - 1, count: 1, position: state.pointee.frame[StackLayout.position])
    }

    private func remember(_ found: FoundMethod, shortcut: UInt64, at index: Int) {
        switch unsafeBitCast(UInt8(truncatingIfNeeded: arena.base[index]), to: RegisterOp.self) {
        case .callPython:
            cache(index, .callPythonCached, found.classObject.offset, UInt64(found.entry) | shortcut << 48)
        case .callPythonCached:
            if arena.base[index + 2] != found.classObject.offset { cache(index, .callPythonShared, 0, 0) }
        default: break
        }
    }
}
