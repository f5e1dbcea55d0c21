import PhantomISA

// V5: depths never go negative and never exceed the limits. (That they are equal where paths meet is in StackFlow.)
// V7: positional access stays below the current depth.

extension MethodCheck {
    /// Applies one instruction to the current state.
    mutating func step(_ instruction: Instruction) throws(FlowFault) {
        switch instruction.opcode {
        case .osDup:
            guard !objects.isEmpty else { throw FlowFault(.v5, .objectUnderflow(needed: 1, depth: 0)) }
            try pull(0)
        case .osPull32: try pull(operand(instruction))
        case .osGet32:
            let position = operand(instruction)
            try checkObjectPosition(position)
            try push(object: objects[Int(position)])
        case .osSet32:
            let kind = try popObject(.any)
            let position = operand(instruction)
            try checkObjectPosition(position)
            objects[Int(position)] = kind
            noteObject(at: Int(position))
        case .isDup, .isGet32, .isSet32, .iconst0, .iconst1, .iconst8bit, .iconst32bit, .djnz:
            try stepNumber(instruction)
        case .stackReserve: try reserve(instruction)
        case .dynamicInvoke:
            let count = try popArgumentCount()
            _ = try popObject(.string)
            try popObjects(Int(count) + 1)
            try push(object: .any)
        case .pushCatcher: try pushCatcher(instruction)
        case .popCatcher: try popCatcher()
        default:
            try checkOperands(instruction)
            try applyTable(instruction)
        }
    }

    /// The effect that the opcode table gives.
    private mutating func applyTable(_ instruction: Instruction) throws(FlowFault) {
        let effect = effects[instruction.opcode]
        if effect.integerPops > 0 {
            if effect.integerPops > 1 { try pop(effect.integerPop.1, instruction.prefix) }
            try pop(effect.integerPop.0, instruction.prefix)
        }
        if case .call(_, let count) = instruction.operands, effect.arguments == .aboveReceiver {
            try popObjects(Int(count))
        }
        if effect.objectPops > 0 {
            if effect.objectPops > 1 { _ = try popObject(effect.objectPop.1) }
            _ = try popObject(effect.objectPop.0)
        }
        if case .call(_, let count) = instruction.operands, effect.arguments == .belowReceiver {
            try popObjects(Int(count))
        }
        if effect.objectPushes > 0 {
            try push(object: effect.objectPush.0)
            if effect.objectPushes > 1 { try push(object: effect.objectPush.1) }
        }
        if effect.integerPushes > 0 {
            try push(effect.integerPush.0, instruction.prefix)
            if effect.integerPushes > 1 { try push(effect.integerPush.1, instruction.prefix) }
        }
    }

    func operand(_ instruction: Instruction) -> Int32 {
        switch instruction.operands {
        case .i32(let value): value
        case .u8(let value): Int32(value)
        case .none, .i64, .string, .jump, .reserve, .call, .switchTable, .debug: 0
        }
    }

    // MARK: Object stack

    private mutating func pull(_ depth: Int32) throws(FlowFault) {
        guard depth >= 0 && Int(depth) < objects.count else {
            throw FlowFault(.v7, .objectPosition(depth, depth: objects.count))
        }
        let position = objects.count - 1 - Int(depth)
        try checkArgumentUse(position)
        try push(object: objects[position])
    }

    private func checkObjectPosition(_ position: Int32) throws(FlowFault) {
        guard position >= 0 && Int(position) < objects.count else {
            throw FlowFault(.v7, .objectPosition(position, depth: objects.count))
        }
        try checkArgumentUse(Int(position))
    }

    mutating func push(object kind: ObjectKind) throws(FlowFault) {
        guard objects.count < limits.stackDepth else { throw FlowFault(.v5, .objectOverflow) }
        objects.append(kind == .null ? .any : kind)
        if objects.count > shape.maxObjects { shape.maxObjects = Int32(objects.count) }
    }

    mutating func popObject(_ needed: ObjectKind) throws(FlowFault) -> ObjectKind {
        try checkObjects(1)
        let kind = objects.removeLast()
        try checkKind(kind, needed)
        return kind
    }

    private mutating func popObjects(_ count: Int) throws(FlowFault) {
        try checkObjects(count)
        objects.removeLast(count)
    }

    private func checkObjects(_ count: Int) throws(FlowFault) {
        guard objects.count >= count else {
            throw FlowFault(.v5, .objectUnderflow(needed: count, depth: objects.count))
        }
        guard count == 0 || objects.count - count >= objectFloor else { throw FlowFault(.v13, .belowCatcher) }
        if count > 0 { try checkArgumentUse(objects.count - count) }
    }

    // MARK: Both

    private mutating func reserve(_ instruction: Instruction) throws(FlowFault) {
        guard case .reserve(let nulls, let cells) = instruction.operands else { return }
        guard objects.count + Int(nulls) <= limits.stackDepth else { throw FlowFault(.v5, .objectOverflow) }
        guard integers.count + Int(cells) <= limits.stackDepth else { throw FlowFault(.v5, .integerOverflow) }
        objects.append(contentsOf: repeatElement(.any, count: Int(nulls)))
        integers.append(contentsOf: repeatElement(.zero, count: Int(cells)))
        work += Int(nulls) + Int(cells)
        shape.maxObjects = max(shape.maxObjects, Int32(objects.count))
        shape.maxIntegers = max(shape.maxIntegers, Int32(integers.count))
    }
}
