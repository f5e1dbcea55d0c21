import ObjectMemory
import PhantomISA

/// Python's operations: methods of `.internal.int` on a constant, which `PythonOperation` lists. The common case is one
/// instruction, which reads its operands where they are; everything else happens in a stub behind the method's code, which brings
/// the frame into the form that bytecode.md defines, makes the call, and jumps back.
extension Translator {
    /// Where an operand is: in a register, or a constant in none.
    struct Operand {
        var position: Int
        var register: Int
        var constant: UInt64?
    }

    struct PythonStub {
        enum Result {
            /// The register that the instruction names.
            case object
            case none
            case number(Int)
            /// A jump to an instruction, if the int is not zero or if it is.
            case jump(target: Int, ifTrue: Bool)
        }
        /// Word whose low half is the arena index of the stub.
        var extensionWord: Int
        /// Word of the instruction.
        var word: Int
        /// Objects that lie below the operands and are not in their registers.
        var pending: [Pending]
        var window: Int
        var receiver: UInt64
        var operands: [Operand]
        var operation: PythonOperation
        var offset: Int
        var back: Int
        var result: Result
    }

    /// Emits an operation of Python; false if the call is another one, or one that only a call can do.
    mutating func python(_ ordinal: Int, count: Int, at index: Int) -> Bool {
        guard let operation = PythonOperation(ordinal: ordinal), operation.accepts(count) else { return false }
        let window = objectDepth - count - 1
        let known = pendingObjects.first(where: { $0.position == window })
        guard let number = known == nil ? constantReceiver(of: index, at: window) : known?.kind == .constant ? known?.bits : nil,
            Slot(rawValue: number).isInt
        else { return false }
        let branch = branch(after: index)
        switch operation {
        case .call, .callMethod:
            guard number == Slot.intTag else {
                guard operation == .call else { return false }
                emitPlainCall(window, count, ordinal)
                return true
            }
            emitPythonCall(window, count, ordinal)
            return true
        case .range, .contains, .tuple, .list, .array, .isInstance:
            emitPlainCall(window, count, ordinal)
            return true
        case .test, .truth, .isUnbound:
            if branch == nil {
                emitPlainCall(window, count, ordinal)
                return true
            }
        case .binary, .inplace, .compare, .item, .setItem, .next, .global, .append, .length, .attribute, .setAttribute, .unpack,
            .suspend:
            break
        }
        flushIntegers()
        var operands: [Operand] = []
        for _ in 0..<count { operands.append(popOperand()) }
        operands.reverse()
        _ = popObject()
        var stub = PythonStub(
            extensionWord: 0, word: 0, pending: [], window: window, receiver: number, operands: operands, operation: operation,
            offset: currentOffset, back: 0, result: .object)
        switch operation {
        case .binary, .inplace: arithmetic(&stub)
        case .compare:
            let (left, right) = (place(&stub, 1), place(&stub, 2))
            emitPython(.pythonCompare, &stub, window, left, right, high: number & 0xFFFF_FFFF)
        case .test: test(&stub, branch)
        case .truth:
            switch branch {
            case .jump(let target, let ifTrue, let last)?:
                let value = place(&stub, 1)
                emitJump(ifTrue ? .pythonJumpTrue : .pythonJumpFalse, &stub, value, 0, target, ifTrue)
                fusedUntil = last
            case .number?:
                let value = place(&stub, 1)
                let result = pushResult(cells: 1)
                stub.result = .number(result)
                emitPython(.pythonTruth, &stub, result, value, 0)
                fusedUntil = index + 1
            case nil: break
            }
        case .isUnbound:
            let value = place(&stub, 0)
            switch branch {
            case .jump(let target, let ifTrue, let last)?:
                let isNext = skips(value)
                let before = words.count
                flush()
                if isNext, ifTrue, before == words.count { words[before - 1] |= 1 << 32 }
                jump(ifTrue ? .pythonJumpUnbound : .pythonJumpBound, value, to: target)
                fusedUntil = last
            case .number?:
                let result = pushResult(cells: 1)
                emit(.pythonIsUnbound, result, value)
                fusedUntil = index + 1
            case nil: break
            }
        case .item:
            let (core, object, key) = (place(&stub, 0), place(&stub, 1), place(&stub, 2))
            emitPython(.pythonItem, &stub, window, object, key, high: UInt64(core))
        case .setItem:
            let (core, object, key, value) = (place(&stub, 0), place(&stub, 1), place(&stub, 2), place(&stub, 3))
            stub.result = .none
            emitPython(.pythonSetItem, &stub, object, key, value, high: UInt64(core))
        case .next:
            let iterator = place(&stub, 1)
            emitPython(.pythonNext, &stub, window, iterator, 0)
        case .global:
            let values = place(&stub, 1)
            emitPython(.pythonGlobal, &stub, window, values, Int(Slot(rawValue: number).int))
        case .append:
            let (core, list, value) = (place(&stub, 0), place(&stub, 1), place(&stub, 2))
            stub.result = .none
            emitPython(.pythonAppend, &stub, list, value, core)
        case .length:
            let (core, value) = (place(&stub, 0), place(&stub, 1))
            emitPython(.pythonLength, &stub, window, value, core)
        case .unpack:
            let (core, value) = (place(&stub, 0), place(&stub, 1))
            emitPython(.pythonUnpack, &stub, window, value, core, high: number & 0xFFFF_FFFF)
        case .attribute:
            let object = place(&stub, 1)
            emitPython(.pythonAttribute, &stub, window, object, 0, cache: PythonCode.attributeWords - 2)
        case .setAttribute:
            let (object, value) = (place(&stub, 1), place(&stub, 3))
            stub.result = .none
            emitPython(.pythonSetAttribute, &stub, object, value, 0, cache: PythonCode.attributeWords - 2)
        case .suspend:
            let generator = place(&stub, 0)
            stub.result = .none
            emitPython(.pythonSuspend, &stub, generator, 0, Int(Slot(rawValue: number).int))
        case .call, .callMethod, .range, .contains, .tuple, .list, .array, .isInstance: break
        }
        switch operation {
        case .binary, .inplace, .compare, .item, .next, .global, .length, .attribute, .unpack: objectDepth = window + 1
        case .setItem, .append, .setAttribute, .suspend: pushObject(.constant)
        case .test, .truth, .isUnbound, .call, .callMethod, .range, .contains, .tuple, .list, .array, .isInstance: break
        }
        return true
    }

    /// A call of a function or a method. The instruction itself puts the first two words into the window.
    private mutating func emitPythonCall(_ window: Int, _ count: Int, _ ordinal: Int) {
        var core = window + 1
        if let index = pendingObjects.firstIndex(where: { $0.position == window + 1 }), pendingObjects[index].kind == .copy {
            core = pendingObjects[index].register
            pendingObjects.remove(at: index)
        }
        pendingObjects.removeAll { $0.position == window }
        flush()
        emitCall(.callPython, window, count, ordinal | core << 8, depth: objectDepth)
        objectDepth = window + 1
    }

    private mutating func emitPlainCall(_ window: Int, _ count: Int, _ ordinal: Int) {
        flush()
        emitCall(.callPythonAt, window, count, ordinal, depth: objectDepth)
        objectDepth = window + 1
    }

    /// What the int of an operation is used for at once.
    private enum Branch {
        case jump(target: Int, ifTrue: Bool, last: Int)
        case number
    }

    private func branch(after index: Int) -> Branch? {
        let list = flow.instructions
        guard index + 2 < list.count, list[index + 1].opcode == .o2i, list[index + 1].prefix == .none, !flow.isTarget[index + 1]
        else { return nil }
        var next = index + 2
        var ifTrue = false
        while next + 1 < list.count, list[next].opcode == .logNot, list[next].prefix == .none, !flow.isTarget[next] {
            ifTrue.toggle()
            next += 1
        }
        guard !flow.isTarget[next], list[next].opcode == .jz, case .jump(let target) = list[next].operands else { return .number }
        return .jump(target: target, ifTrue: ifTrue, last: next)
    }

    private mutating func popOperand() -> Operand {
        let entry = popObject()
        let position = objectDepth
        if let entry, entry.kind == .constant { return Operand(position: position, register: position, constant: entry.bits) }
        return Operand(position: position, register: register(entry, position), constant: nil)
    }

    /// The register of an operand, into which a constant is loaded.
    private mutating func place(_ stub: inout PythonStub, _ index: Int) -> Int {
        let operand = stub.operands[index]
        if let constant = operand.constant {
            load(operand.position, constant)
            stub.operands[index].constant = nil
        }
        return operand.register
    }

    private mutating func load(_ register: Int, _ constant: UInt64) {
        if constant == 0 {
            emit(.nullR, register)
        } else {
            emit(.constantR, register)
            extend(constant)
        }
    }

    private mutating func emitPython(
        _ op: RegisterOp, _ stub: inout PythonStub, _ a: Int, _ b: Int, _ c: Int, high: UInt64 = 0,
        cache: Int = 0, constant: UInt64? = nil
    ) {
        stub.word = words.count
        emit(op, a, b, c)
        extend(high << 32)
        stub.extensionWord = words.count - 1
        if let constant { extend(constant) }
        for _ in 0..<cache { extend(0) }
        stub.back = words.count
        stub.pending = pendingObjects
        pythonStubs.append(stub)
    }

    private mutating func emitJump(
        _ op: RegisterOp, _ stub: inout PythonStub, _ a: Int, _ b: Int, _ target: Int, _ ifTrue: Bool
    ) {
        flush()
        jump(op, a, b, to: target)
        stub.word = words.count - 1
        stub.result = .jump(target: target, ifTrue: ifTrue)
        extend(0)
        stub.extensionWord = words.count - 1
        stub.back = words.count
        pythonStubs.append(stub)
    }

    /// A constant int of so many bits.
    private func small(_ operand: Operand, bits: Int64) -> Int? {
        guard let constant = operand.constant, Slot(rawValue: constant).isShortLong,
            Self.fits(Slot(rawValue: constant).shortLong, bits: bits)
        else { return nil }
        return Int(Slot(rawValue: constant).shortLong)
    }

    private mutating func arithmetic(_ stub: inout PythonStub) {
        let code = UInt64(UInt32(bitPattern: Slot(rawValue: stub.receiver).int))
        let constant = small(stub.operands[2], bits: 23)
        let left = place(&stub, 1)
        if let constant, code == PythonCode.add || (code == PythonCode.subtract && constant != 0) {
            emitPython(.pythonAddK, &stub, stub.window, left, code == PythonCode.add ? constant : -constant)
            return
        }
        if let constant = stub.operands[2].constant, constant != 0 {
            emitPython(.pythonBinaryK, &stub, stub.window, left, 0, high: code, constant: constant)
            return
        }
        let right = place(&stub, 2)
        let op: RegisterOp
        switch code {
        case PythonCode.add: op = .pythonAdd
        case PythonCode.subtract: op = .pythonSubtract
        case PythonCode.multiply: op = .pythonMultiply
        default: op = .pythonBinary
        }
        emitPython(op, &stub, stub.window, left, right, high: code)
    }

    private mutating func test(_ stub: inout PythonStub, _ branch: Branch?) {
        let code = Slot(rawValue: stub.receiver).int
        guard let operation = PythonArithmetic.Operation(rawValue: code), case .jump(let target, let ifTrue, let last)? = branch,
            let form = jumpForm(operation, ifTrue)
        else {
            let (left, right) = (place(&stub, 1), place(&stub, 2))
            let result = pushResult(cells: 1)
            stub.result = .number(result)
            emitPython(.pythonTest, &stub, result, left, right, high: UInt64(UInt32(bitPattern: code)))
            // What follows is at least the unboxing.
            fusedUntil = flow.index(at: stub.offset) + 1
            return
        }
        fusedUntil = last
        if let constant = small(stub.operands[2], bits: 16) {
            let left = place(&stub, 1)
            emitJump(form.withConstant, &stub, left, constant, target, ifTrue)
            return
        }
        let (left, right) = (place(&stub, 1), place(&stub, 2))
        emitJump(form.plain, &stub, form.isSwapped ? right : left, form.isSwapped ? left : right, target, ifTrue)
    }

    private func jumpForm(
        _ operation: PythonArithmetic.Operation, _ ifTrue: Bool
    ) -> (plain: RegisterOp, withConstant: RegisterOp, isSwapped: Bool)? {
        switch operation {
        case .equal: ifTrue ? (.pythonJumpEqual, .pythonJumpEqualK, false) : (.pythonJumpNotEqual, .pythonJumpNotEqualK, false)
        case .notEqual: ifTrue ? (.pythonJumpNotEqual, .pythonJumpNotEqualK, false) : (.pythonJumpEqual, .pythonJumpEqualK, false)
        case .less: ifTrue ? (.pythonJumpLess, .pythonJumpLessK, false) : (.pythonJumpNotLess, .pythonJumpNotLessK, false)
        case .lessOrEqual:
            ifTrue
                ? (.pythonJumpLessEqual, .pythonJumpLessEqualK, false)
                : (.pythonJumpNotLessEqual, .pythonJumpNotLessEqualK, false)
        case .greater: ifTrue ? (.pythonJumpLess, .pythonJumpGreaterK, true) : (.pythonJumpNotLess, .pythonJumpNotGreaterK, true)
        case .greaterOrEqual:
            ifTrue
                ? (.pythonJumpLessEqual, .pythonJumpGreaterEqualK, true)
                : (.pythonJumpNotLessEqual, .pythonJumpNotGreaterEqualK, true)
        default: nil
        }
    }

    /// Whether the last instruction gives this register the next value of an iterator.
    private func skips(_ register: Int) -> Bool {
        guard let last = starts.last, last + 2 == words.count else { return false }
        return operation(at: last) == .pythonNext && fieldA(last) == register
    }

    // MARK: Stubs

    mutating func placePythonStubs() {
        for stub in pythonStubs {
            words[stub.extensionWord] |= UInt64(UInt32(origin + words.count))
            currentOffset = stub.offset
            codeMap.append(CodeMapEntry(index: UInt32(origin + words.count), offset: Int32(stub.offset)))
            pendingObjects = stub.pending
            flushObjects()
            load(stub.window, stub.receiver)
            for operand in stub.operands {
                if let constant = operand.constant {
                    load(operand.position, constant)
                } else if operand.register != operand.position {
                    emit(.moveR, operand.position, operand.register)
                }
            }
            let depth = stub.window + 1 + stub.operands.count
            if case .next = stub.operation {
                emitCall(.callPython, stub.window, 2, stub.operation.ordinal | (stub.window + 1) << 8, depth: depth)
            } else {
                emitCall(
                    .callPythonAt, stub.window, stub.operands.count, stub.operation.ordinal, depth: depth,
                    extra: UInt64(origin + stub.word))
            }
            switch stub.result {
            case .object:
                let target = fieldA(stub.word)
                if target != stub.window { emit(.moveR, target, stub.window) }
            case .none: break
            case .number(let register): emit(.unboxI, register, stub.window)
            case .jump(let target, let ifTrue):
                let spare = Self.f(flow.maxIntegers)
                emit(.unboxI, spare, stub.window)
                jump(ifTrue ? .jumpNotZero : .jumpZero, spare, to: target)
            }
            emit(.jump, 0, 0, stub.back - words.count)
        }
    }
}
