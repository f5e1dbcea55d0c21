import IR
import PhantomISA

extension MethodEmitter {
    /// Writes an instruction that is no terminator; its operands are on the stacks.
    mutating func emitInstruction(
        _ value: Value, _ instruction: Instruction, _ body: borrowing Body, _ table: inout ClassTable,
        _ literals: borrowing LiteralTable
    ) {
        let type = instruction.type
        switch instruction.operation {
        case .binary: writer.emit(.sconstBin, string: literals[Literal(instruction.a)])
        case .classReference: table.summon(instruction.nameA, &writer)
        case .add: writer.emit(.isum, prefix: type.prefix)
        case .subtract: writer.emit(.isublu, prefix: type.prefix)
        case .multiply: writer.emit(.imul, prefix: type.prefix)
        case .divide: writer.emit(.idivlu, prefix: type.prefix)
        case .remainder: writer.emit(.iremlu, prefix: type.prefix)
        case .negate: emitNegate(type)
        case .and: writer.emit(.iand, prefix: type.prefix)
        case .or: writer.emit(.ior, prefix: type.prefix)
        case .xor: writer.emit(.ixor, prefix: type.prefix)
        case .not: writer.emit(type == .bool ? .logNot : .inot, prefix: type.prefix)
        case .shiftLeft: writer.emit(.ishl, prefix: type.prefix)
        case .shiftRight: writer.emit(.ishr, prefix: type.prefix)
        case .shiftRightLogical: writer.emit(.ushr, prefix: type.prefix)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .sameReference, .differentReference,
            .isNull, .intToBool:
            emitTest(value, .truth, body)
        case .boolToInt: break
        case .convert: emitConversion(from: instruction.operandType, to: type)
        case .box: writer.emit(.i2o, prefix: instruction.operandType.prefix)
        case .unbox: writer.emit(.o2i, prefix: type.prefix)
        case .fieldLoad: writer.load(slot: instruction.a)
        case .fieldStore: writer.save(slot: instruction.a)
        case .slotLoad: emitLoad(type, allocation.slotPosition[Int(instruction.a)])
        case .slotStore:
            emitSet(body.slots[Int(instruction.a)].type, allocation.slotPosition[Int(instruction.a)])
        case .callVirtual:
            table.noteCall(instruction.a, instruction.nameB, at: writer.offset)
            writer.call(ordinal: instruction.a, count: instruction.operandCount - 1)
        case .callStatic:
            table.summon(instruction.nameB, &writer)
            writer.call(.staticInvoke, ordinal: instruction.a, count: instruction.operandCount - 1)
        case .callByName:
            writer.emit(.sconstBin, string: table.bytes(instruction.nameA))
            writer.integer(instruction.operandCount - 1)
            writer.emit(.dynamicInvoke)
        case .new:
            table.summon(instruction.nameA, &writer)
            writer.emit(.new)
        case .newDynamic: writer.emit(.new)
        case .cast:
            table.summon(instruction.nameA, &writer)
            writer.emit(.cast)
        case .monitorEnter: writer.emit(.generalLock)
        case .monitorExit: writer.emit(.generalUnlock)
        case .tryPop: writer.emit(.popCatcher)
        case .parameter, .argument, .constant, .null, .string, .this, .thread, .arrayGet, .arraySet, .arraySize,
            .staticLoad, .staticStore, .callInterface, .instanceOf, .jump, .branch, .switchInt, .returnValue,
            .throwValue,
            .tryPush, .removed:
            preconditionFailure("not executed, or not legal")
        }
    }

    /// There is no negation: an integer is subtracted from 0, a float multiplied by −1, which also turns the sign of 0.
    private mutating func emitNegate(_ type: ValueType) {
        switch type {
        case .float, .double:
            emitConstant(
                type, type == .float ? Int64((-1 as Float).bitPattern) : Int64(bitPattern: (-1 as Double).bitPattern))
            writer.emit(.imul, prefix: type.prefix)
        case .int, .long, .bool, .ref, .none:
            emitConstant(type, 0)
            writer.emit(.isubul, prefix: type.prefix)
        }
    }

    private mutating func emitConversion(from source: ValueType, to target: ValueType) {
        switch source {
        case .int: writer.emit(.fromi, prefix: target.prefix)
        case .long: writer.emit(.froml, prefix: target.prefix)
        case .float: writer.emit(.fromf, prefix: target.prefix)
        case .double: writer.emit(.fromd, prefix: target.prefix)
        case .none, .bool, .ref: preconditionFailure("only numbers are converted")
        }
    }

    // MARK: Tests

    /// What the cell left by a test must be.
    enum TestForm {
        /// 1 when true, 0 when false.
        case truth
        /// Not 0 when true, 0 when false.
        case nonzeroWhenTrue
        /// Not 0 when false, 0 when true.
        case nonzeroWhenFalse
    }

    /// Writes a comparison whose operands are on the stacks.
    mutating func emitTest(_ value: Value, _ form: TestForm, _ body: borrowing Body) {
        let instruction = body.instructions[Int(value.index)]
        let isInverse = form == .nonzeroWhenFalse
        let prefix = instruction.operandType.prefix
        let isFloating = instruction.operandType == .float || instruction.operandType == .double
        switch instruction.operation {
        case .equal, .notEqual: emitEquality(instruction, form, isZeroTest: body.comparesWithZero(value))
        case .less: emitOrdered(.ilt, inverse: .ige, prefix, isInverse, isFloating)
        case .lessOrEqual: emitOrdered(.ile, inverse: .igt, prefix, isInverse, isFloating)
        case .greater: emitOrdered(.igt, inverse: .ile, prefix, isInverse, isFloating)
        case .greaterOrEqual: emitOrdered(.ige, inverse: .ilt, prefix, isInverse, isFloating)
        case .sameReference: writer.emit(isInverse ? .osNeq : .osEq)
        case .differentReference: writer.emit(isInverse ? .osEq : .osNeq)
        case .isNull: emitPlain(.osIsnull, isInverse)
        case .not: if !isInverse { writer.emit(.logNot) }
        case .intToBool:
            if form != .nonzeroWhenTrue { writer.emit(.logNot) }
            if form == .truth { writer.emit(.logNot) }
        default: preconditionFailure("not a test")
        }
    }

    private mutating func emitPlain(_ opcode: Opcode, _ isInverse: Bool) {
        writer.emit(opcode)
        if isInverse { writer.emit(.logNot) }
    }

    /// With NaN a comparison and its opposite are both false, so floats cannot use the opposite instruction.
    private mutating func emitOrdered(
        _ opcode: Opcode, inverse: Opcode, _ prefix: NumericPrefix, _ isInverse: Bool, _ isFloating: Bool
    ) {
        if isInverse && !isFloating {
            writer.emit(inverse, prefix: prefix)
        } else {
            writer.emit(opcode, prefix: prefix)
            if isInverse { writer.emit(.logNot) }
        }
    }

    /// The difference is 0 exactly when the numbers are equal; a long one must be made a single cell by `log_not`.
    private mutating func emitEquality(_ instruction: Instruction, _ form: TestForm, isZeroTest: Bool) {
        let isLong = instruction.operandType == .long
        if !isZeroTest { writer.emit(.isublu, prefix: instruction.operandType.prefix) }
        if isLong {
            writer.emit(.logNot, prefix: .long)
            writer.emit(.froml)
        }
        // Now nonzero when equal (long) or when different (int).
        let wantsNonzeroWhenEqual = (instruction.operation == .equal) == (form != .nonzeroWhenFalse)
        if isLong {
            if !wantsNonzeroWhenEqual { writer.emit(.logNot) }
        } else if wantsNonzeroWhenEqual {
            writer.emit(.logNot)
        } else if form == .truth {
            writer.emit(.logNot)
            writer.emit(.logNot)
        }
    }
}
