import PhantomISA

/// Arithmetic, comparisons, conversions, and the jumps that compare.
extension Translator {
    private func bits(_ entry: Pending?) -> UInt64? {
        guard let entry, entry.kind == .constant else { return nil }
        return entry.bits
    }

    mutating func arithmetic(_ opcode: Opcode, _ prefix: NumericPrefix) {
        let cells = prefix.isWide ? 2 : 1
        let upper = popInteger(cells: cells)
        let upperPosition = integerDepth
        let lower = popInteger(cells: cells)
        let lowerPosition = integerDepth
        let isComparison: Bool
        switch opcode {
        case .ige, .ile, .igt, .ilt: isComparison = true
        default: isComparison = false
        }
        let resultCells = isComparison ? 1 : cells

        if prefix == .none, let constant = bits(upper) {
            let value = Int64(Int32(truncatingIfNeeded: constant))
            if let other = bits(lower),
                let folded = fold(opcode, Int32(truncatingIfNeeded: other), Int32(truncatingIfNeeded: constant))
            {
                pushInteger(.constant, bits: UInt64(UInt32(bitPattern: folded)))
                return
            }
            if let (op, immediate) = immediateForm(opcode, value) {
                let source = integerRegister(lower, lowerPosition)
                let result = pushResult(cells: 1)
                emit(op, result, source, Int(immediate))
                return
            }
        } else if prefix == .none, let constant = bits(lower) {
            let value = Int64(Int32(truncatingIfNeeded: constant))
            if let (op, immediate) = mirroredForm(opcode, value) {
                let source = integerRegister(upper, upperPosition)
                let result = pushResult(cells: 1)
                emit(op, result, source, Int(immediate))
                return
            }
        } else if prefix == .long, opcode == .isum || opcode == .isublu, let constant = bits(upper) {
            let value = opcode == .isum ? Int64(bitPattern: constant) : 0 &- Int64(bitPattern: constant)
            if Self.fits(value, bits: 24) {
                let source = integerRegister(lower, lowerPosition)
                let result = pushResult(cells: 2)
                emit(.addLK, result, source, Int(value))
                return
            }
        }

        let left = integerRegister(lower, lowerPosition)
        let right = integerRegister(upper, upperPosition)
        let result = pushResult(cells: resultCells)
        switch prefix {
        case .none: emitInteger(opcode, result, left, right, wide: false)
        case .long: emitInteger(opcode, result, left, right, wide: true)
        case .float: emitFloat(opcode, result, left, right)
        case .double: emitDouble(opcode, result, left, right)
        }
    }

    /// Both operands are constants: the result, or nil where the machine has to decide.
    private func fold(_ opcode: Opcode, _ lower: Int32, _ upper: Int32) -> Int32? {
        switch opcode {
        case .isum: lower &+ upper
        case .imul: lower &* upper
        case .isublu: lower &- upper
        case .isubul: upper &- lower
        case .ior: lower | upper
        case .iand: lower & upper
        case .ixor: lower ^ upper
        default: nil
        }
    }

    /// `lower op constant` as one instruction.
    private func immediateForm(_ opcode: Opcode, _ value: Int64) -> (RegisterOp, Int64)? {
        let form: (RegisterOp, Int64)?
        switch opcode {
        case .isum: form = (.addIK, value)
        case .isublu: form = (.addIK, -value)
        case .isubul: form = (.reverseSubIK, value)
        case .imul: form = (.mulIK, value)
        case .iand: form = (.andIK, value)
        case .idivlu: form = value == 0 || value == -1 ? nil : (.divIK, value)
        case .iremlu: form = value == 0 || value == -1 ? nil : (.remIK, value)
        case .ilt: form = (.lessIK, value)
        case .ile: form = (.lessEqualIK, value)
        case .igt: form = (.greaterIK, value)
        case .ige: form = (.greaterEqualIK, value)
        default: form = nil
        }
        guard let form, Self.fits(form.1, bits: 24) else { return nil }
        return form
    }

    /// `constant op upper` as one instruction.
    private func mirroredForm(_ opcode: Opcode, _ value: Int64) -> (RegisterOp, Int64)? {
        let form: (RegisterOp, Int64)?
        switch opcode {
        case .isum: form = (.addIK, value)
        case .isubul: form = (.addIK, -value)
        case .isublu: form = (.reverseSubIK, value)
        case .imul: form = (.mulIK, value)
        case .iand: form = (.andIK, value)
        case .idivul: form = value == 0 || value == -1 ? nil : (.divIK, value)
        case .iremul: form = value == 0 || value == -1 ? nil : (.remIK, value)
        case .ilt: form = (.greaterIK, value)
        case .ile: form = (.greaterEqualIK, value)
        case .igt: form = (.lessIK, value)
        case .ige: form = (.lessEqualIK, value)
        default: form = nil
        }
        guard let form, Self.fits(form.1, bits: 24) else { return nil }
        return form
    }

    private mutating func emitInteger(_ opcode: Opcode, _ result: Int, _ left: Int, _ right: Int, wide: Bool) {
        switch opcode {
        case .isum: emit(wide ? .addL : .addI, result, left, right)
        case .imul: emit(wide ? .mulL : .mulI, result, left, right)
        case .isublu: emit(wide ? .subL : .subI, result, left, right)
        case .isubul: emit(wide ? .subL : .subI, result, right, left)
        case .idivlu: emit(wide ? .divL : .divI, result, left, right)
        case .idivul: emit(wide ? .divL : .divI, result, right, left)
        case .iremlu: emit(wide ? .remL : .remI, result, left, right)
        case .iremul: emit(wide ? .remL : .remI, result, right, left)
        case .ior: emit(wide ? .orL : .orI, result, left, right)
        case .iand: emit(wide ? .andL : .andI, result, left, right)
        case .ixor: emit(wide ? .xorL : .xorI, result, left, right)
        case .logOr: emit(wide ? .logicalOrL : .logicalOrI, result, left, right)
        case .logAnd: emit(wide ? .logicalAndL : .logicalAndI, result, left, right)
        case .logXor: emit(wide ? .logicalXorL : .logicalXorI, result, left, right)
        case .ilt: emit(wide ? .lessL : .lessI, result, left, right)
        case .ile: emit(wide ? .lessEqualL : .lessEqualI, result, left, right)
        case .igt: emit(wide ? .lessL : .lessI, result, right, left)
        case .ige: emit(wide ? .lessEqualL : .lessEqualI, result, right, left)
        default: emit(.unreachable)
        }
    }

    private mutating func emitFloat(_ opcode: Opcode, _ result: Int, _ left: Int, _ right: Int) {
        switch opcode {
        case .isum: emit(.addF, result, left, right)
        case .imul: emit(.mulF, result, left, right)
        case .isublu: emit(.subF, result, left, right)
        case .isubul: emit(.subF, result, right, left)
        case .idivlu: emit(.divF, result, left, right)
        case .idivul: emit(.divF, result, right, left)
        case .iremlu: emit(.remF, result, left, right)
        case .iremul: emit(.remF, result, right, left)
        case .ilt: emit(.lessF, result, left, right)
        case .ile: emit(.lessEqualF, result, left, right)
        case .igt: emit(.lessF, result, right, left)
        case .ige: emit(.lessEqualF, result, right, left)
        default: emit(.unreachable)
        }
    }

    private mutating func emitDouble(_ opcode: Opcode, _ result: Int, _ left: Int, _ right: Int) {
        switch opcode {
        case .isum: emit(.addD, result, left, right)
        case .imul: emit(.mulD, result, left, right)
        case .isublu: emit(.subD, result, left, right)
        case .isubul: emit(.subD, result, right, left)
        case .idivlu: emit(.divD, result, left, right)
        case .idivul: emit(.divD, result, right, left)
        case .iremlu: emit(.remD, result, left, right)
        case .iremul: emit(.remD, result, right, left)
        case .ilt: emit(.lessD, result, left, right)
        case .ile: emit(.lessEqualD, result, left, right)
        case .igt: emit(.lessD, result, right, left)
        case .ige: emit(.lessEqualD, result, right, left)
        default: emit(.unreachable)
        }
    }

    /// The value lies on top, the count below it.
    mutating func shift(_ opcode: Opcode, _ prefix: NumericPrefix) {
        let cells = prefix.isWide ? 2 : 1
        let value = popInteger(cells: cells)
        let valuePosition = integerDepth
        let count = popInteger()
        let countPosition = integerDepth
        if prefix == .none, let constant = bits(count) {
            let source = integerRegister(value, valuePosition)
            let result = pushResult(cells: 1)
            let amount = Int(constant & 31)
            emit(opcode == .ishl ? .shlIK : opcode == .ishr ? .shrIK : .ushrIK, result, source, amount)
            return
        }
        let source = integerRegister(value, valuePosition)
        let amount = integerRegister(count, countPosition)
        let result = pushResult(cells: cells)
        if prefix == .long {
            emit(opcode == .ishl ? .shlL : opcode == .ishr ? .shrL : .ushrL, result, source, amount)
        } else {
            emit(opcode == .ishl ? .shlI : opcode == .ishr ? .shrI : .ushrI, result, source, amount)
        }
    }

    mutating func convert(_ opcode: Opcode, _ prefix: NumericPrefix) {
        let from: NumericPrefix = opcode == .froml ? .long : opcode == .fromf ? .float : opcode == .fromd ? .double : .none
        let entry = popInteger(cells: from.isWide ? 2 : 1)
        let position = integerDepth
        let cells = prefix.isWide ? 2 : 1
        if from == .none, let constant = bits(entry) {
            let value = Int32(truncatingIfNeeded: constant)
            switch prefix {
            case .none: pushInteger(.constant, bits: constant)
            case .long: pushInteger(.constant, bits: UInt64(bitPattern: Int64(value)), cells: 2)
            case .float: pushInteger(.constant, bits: UInt64(Float(value).bitPattern))
            case .double: pushInteger(.constant, bits: Double(value).bitPattern, cells: 2)
            }
            return
        }
        let source = integerRegister(entry, position)
        let operation: RegisterOp
        switch (from, prefix) {
        case (.none, .none), (.long, .long), (.float, .float), (.double, .double), (.long, .none):
            // Nothing to do: an int is the low half of its register.
            operation = .moveF
        case (.none, .long): operation = .intToLong
        case (.none, .float): operation = .intToFloat
        case (.none, .double): operation = .intToDouble
        case (.long, .float): operation = .longToFloat
        case (.long, .double): operation = .longToDouble
        case (.float, .none): operation = .floatToInt
        case (.float, .long): operation = .floatToLong
        case (.float, .double): operation = .floatToDouble
        case (.double, .none): operation = .doubleToInt
        case (.double, .long): operation = .doubleToLong
        case (.double, .float): operation = .doubleToFloat
        }
        if operation == .moveF {
            if source == Self.f(position) {
                integerDepth += cells
            } else {
                pushInteger(.copy, register: source, cells: cells)
            }
            return
        }
        let result = pushResult(cells: cells)
        emit(operation, result, source)
    }

    // MARK: Conditions

    /// The last instruction if it did nothing but write the popped condition, which nothing else reads.
    private func condition(_ entry: Pending?, _ position: Int) -> Int? {
        guard entry == nil, let last = starts.last, last == words.count - 1, fieldA(last) == Self.f(position),
            writesInteger(last), !isRead(integerRegister: Self.f(position))
        else { return nil }
        return last
    }

    mutating func logicalNot(_ prefix: NumericPrefix) {
        let cells = prefix.isWide ? 2 : 1
        let entry = popInteger(cells: cells)
        let position = integerDepth
        if let last = condition(entry, position), let (op, b, c) = inverse(last) {
            removeLast()
            let result = pushResult(cells: cells)
            emit(op, result, b, c)
            return
        }
        if let constant = bits(entry) {
            let isZero = prefix == .long ? constant == 0 : UInt32(truncatingIfNeeded: constant) == 0
            pushInteger(.constant, bits: isZero ? 1 : 0, cells: cells)
            return
        }
        let source = integerRegister(entry, position)
        let result = pushResult(cells: cells)
        emit(prefix == .long ? .logicalNotL : .logicalNotI, result, source)
    }

    /// The comparison that answers the opposite; also of a difference, which is zero for equal operands.
    private func inverse(_ index: Int) -> (RegisterOp, Int, Int)? {
        let b = fieldB(index)
        let c = fieldC(index)
        switch operation(at: index) {
        case .subI: return (.equalI, b, c)
        case .addIK where Self.fits(Int64(-c), bits: 24): return (.equalIK, b, -c)
        case .equalI: return (.notEqualI, b, c)
        case .notEqualI: return (.equalI, b, c)
        case .lessI: return (.lessEqualI, c, b)
        case .lessEqualI: return (.lessI, c, b)
        case .equalIK: return (.notEqualIK, b, c)
        case .notEqualIK: return (.equalIK, b, c)
        case .lessIK: return (.greaterEqualIK, b, c)
        case .lessEqualIK: return (.greaterIK, b, c)
        case .greaterIK: return (.lessEqualIK, b, c)
        case .greaterEqualIK: return (.lessIK, b, c)
        case .subL: return (.equalL, b, c)
        case .equalL: return (.notEqualL, b, c)
        case .notEqualL: return (.equalL, b, c)
        case .lessL: return (.lessEqualL, c, b)
        case .lessEqualL: return (.lessL, c, b)
        case .sameR: return (.differentR, b, c)
        case .differentR: return (.sameR, b, c)
        default: return nil
        }
    }

    /// An instruction that jumps if the condition that the instruction at a word computes has the given truth.
    private func jumpForm(_ index: Int, ifTrue: Bool) -> (RegisterOp, Int, Int)? {
        let b = fieldB(index)
        let c = fieldC(index)
        let small = Self.fits(Int64(c), bits: 16)
        switch operation(at: index) {
        case .subI: return ifTrue ? (.jumpNotEqualI, b, c) : (.jumpEqualI, b, c)
        case .equalI: return ifTrue ? (.jumpEqualI, b, c) : (.jumpNotEqualI, b, c)
        case .notEqualI: return ifTrue ? (.jumpNotEqualI, b, c) : (.jumpEqualI, b, c)
        case .lessI: return ifTrue ? (.jumpLessI, b, c) : (.jumpLessEqualI, c, b)
        case .lessEqualI: return ifTrue ? (.jumpLessEqualI, b, c) : (.jumpLessI, c, b)
        case .addIK where Self.fits(Int64(-c), bits: 16):
            return ifTrue ? (.jumpNotEqualIK, b, -c) : (.jumpEqualIK, b, -c)
        case .equalIK where small: return ifTrue ? (.jumpEqualIK, b, c) : (.jumpNotEqualIK, b, c)
        case .notEqualIK where small: return ifTrue ? (.jumpNotEqualIK, b, c) : (.jumpEqualIK, b, c)
        case .lessIK where small: return ifTrue ? (.jumpLessIK, b, c) : (.jumpGreaterEqualIK, b, c)
        case .lessEqualIK where small: return ifTrue ? (.jumpLessEqualIK, b, c) : (.jumpGreaterIK, b, c)
        case .greaterIK where small: return ifTrue ? (.jumpGreaterIK, b, c) : (.jumpLessEqualIK, b, c)
        case .greaterEqualIK where small: return ifTrue ? (.jumpGreaterEqualIK, b, c) : (.jumpLessIK, b, c)
        case .equalL: return ifTrue ? (.jumpEqualL, b, c) : (.jumpNotEqualL, b, c)
        case .notEqualL: return ifTrue ? (.jumpNotEqualL, b, c) : (.jumpEqualL, b, c)
        case .lessL: return ifTrue ? (.jumpLessL, b, c) : (.jumpLessEqualL, c, b)
        case .lessEqualL: return ifTrue ? (.jumpLessEqualL, b, c) : (.jumpLessL, c, b)
        case .lessD: return (ifTrue ? .jumpLessD : .jumpNotLessD, b, c)
        case .lessEqualD: return (ifTrue ? .jumpLessEqualD : .jumpNotLessEqualD, b, c)
        case .isNullR: return (ifTrue ? .jumpNull : .jumpNotNull, b, 0)
        case .sameR: return (ifTrue ? .jumpSameR : .jumpDifferentR, b, c)
        case .differentR: return (ifTrue ? .jumpDifferentR : .jumpSameR, b, c)
        default: return nil
        }
    }

    /// The same for a comparison with a constant that does not fit the jump's word: the jump, its register, the constant.
    /// An ordered comparison whose constant did not fit the comparison either is preceded by the load of the constant
    /// into a register that nothing else reads.
    private func wideJumpForm(_ index: Int, ifTrue: Bool) -> (RegisterOp, Int, Int32)? {
        let b = fieldB(index)
        let c = fieldC(index)
        switch operation(at: index) {
        case .equalIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpEqualIW : .jumpNotEqualIW, b, Int32(truncatingIfNeeded: c))
        case .notEqualIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpNotEqualIW : .jumpEqualIW, b, Int32(truncatingIfNeeded: c))
        case .lessIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpLessIW : .jumpGreaterEqualIW, b, Int32(truncatingIfNeeded: c))
        case .lessEqualIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpLessEqualIW : .jumpGreaterIW, b, Int32(truncatingIfNeeded: c))
        case .greaterIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpGreaterIW : .jumpLessEqualIW, b, Int32(truncatingIfNeeded: c))
        case .greaterEqualIK where !Self.fits(Int64(c), bits: 16):
            return (ifTrue ? .jumpGreaterEqualIW : .jumpLessIW, b, Int32(truncatingIfNeeded: c))
        case .lessI:
            if let constant = loadedConstant(c, before: index), b != c {
                return (ifTrue ? .jumpLessIW : .jumpGreaterEqualIW, b, constant)
            }
            if let constant = loadedConstant(b, before: index), b != c {
                return (ifTrue ? .jumpGreaterIW : .jumpLessEqualIW, c, constant)
            }
            return nil
        case .lessEqualI:
            if let constant = loadedConstant(c, before: index), b != c {
                return (ifTrue ? .jumpLessEqualIW : .jumpGreaterIW, b, constant)
            }
            if let constant = loadedConstant(b, before: index), b != c {
                return (ifTrue ? .jumpGreaterEqualIW : .jumpLessIW, c, constant)
            }
            return nil
        default: return nil
        }
    }

    /// The constant that the instruction before `index` loads into a register above the stack.
    private func loadedConstant(_ register: Int, before index: Int) -> Int32? {
        guard starts.count >= 2, register >= Self.f(integerDepth), !isRead(integerRegister: register) else { return nil }
        let load = starts[starts.count - 2]
        guard operation(at: load) == .wideF, fieldA(load) == register, load + 2 == index else { return nil }
        return Int32(truncatingIfNeeded: words[load + 1])
    }

    mutating func jumpIfZero(to target: Int) {
        let entry = popInteger()
        let position = integerDepth
        var ifTrue = false
        if let last = condition(entry, position) {
            if operation(at: last) == .logicalNotI, fieldB(last) == Self.f(position), starts.count >= 2,
                starts[starts.count - 2] == last - 1, fieldA(last - 1) == Self.f(position), writesInteger(last - 1)
            {
                removeLast()
                ifTrue = true
            }
            let index = words.count - 1
            if let (op, register, constant) = wideJumpForm(index, ifTrue: ifTrue) {
                let isMaterialised = operation(at: index) == .lessI || operation(at: index) == .lessEqualI
                removeLast()
                if isMaterialised { removeLast() }
                flush()
                jump(op, register, to: target)
                extend(UInt64(UInt32(bitPattern: constant)))
                return
            }
            if let (op, b, c) = jumpForm(index, ifTrue: ifTrue) {
                removeLast()
                flush()
                jump(op, b, c, to: target)
                return
            }
        }
        if let constant = bits(entry) {
            flush()
            if UInt32(truncatingIfNeeded: constant) == 0 { jump(.jump, to: target) }
            barrier()
            return
        }
        let source = integerRegister(entry, position)
        flush()
        jump(ifTrue ? .jumpNotZero : .jumpZero, source, to: target)
    }

    /// Emits a jump whose distance is filled in at the end. The stacks must be flushed.
    mutating func jump(_ op: RegisterOp, _ a: Int = 0, _ b: Int = 0, to target: Int) {
        let index = flow.index(at: target)
        // A jump to itself must have a negative distance too, by which the interpreter knows a back edge.
        if Int(blockStart[index]) == words.count { emit(.jump, 0, 0, 1) }
        fixups.append(Fixup(word: words.count, from: words.count, target: index, kind: .jump))
        emit(op, a, b)
        barrier()
    }

    mutating func tableSwitch(_ instruction: Instruction) {
        guard case .switchTable(let count, let shift, let divisor, _) = instruction.operands else { return }
        let entry = popInteger()
        let source = integerRegister(entry, integerDepth)
        flush()
        let start = words.count
        emit(.tableSwitch, source, 0, Int(count))
        extend(UInt64(UInt32(bitPattern: shift)) | UInt64(UInt32(bitPattern: divisor)) << 32)
        for index in 0..<Int(count) {
            if index % 2 == 0 { extend(0) }
            fixups.append(
                Fixup(
                    word: words.count - 1, from: start, target: flow.index(at: instruction.switchTarget(index, in: flow.code)),
                    kind: index % 2 == 0 ? .lowHalf : .highHalf))
        }
        barrier()
    }
}
