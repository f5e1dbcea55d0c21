import IR
import PhantomISA

/// Numbers on the integer stack, where `NumberAnalysis` knows that they are.
extension FunctionLowering {
    /// Finds the numbers of a function before its variables get their places. If there is a version of its own for some arguments, it
    /// comes first, and begins with a look at them; the code behind is that for any values, which the caller lowers.
    mutating func lowerForNumbers(_ node: NodeID, _ parameters: [NodeID]) {
        let plan = NumberPlan(module, scope, node, definite: definite)
        numbers = plan.general
        guard let special = plan.special else { return }
        let other = builder.makeBlock()
        for (index, parameter) in parameters.enumerated() {
            guard let type = plan.assumed[tree.name(parameter, 0)], let form = type.unboxed else { continue }
            let argument = builder.argument(index)
            let known = builder.makeBlock()
            let name = unit.names.intern(form == .double ? ".internal.double" : ".internal.long")
            builder.branch(builder.instanceOf(argument, name), known, other)
            start(known)
            guard case .int(let bounds?) = type else { continue }
            let number = builder.unbox(.long, argument)
            for (operation, limit) in [(IR.Operation.greaterOrEqual, bounds.lowerBound), (.lessOrEqual, bounds.upperBound)] {
                let inside = builder.makeBlock()
                builder.branch(builder.compare(operation, .long, number, builder.constant(long: limit)), inside, other)
                start(inside)
            }
        }
        let (kept, wasRepeating) = (storages, module.isRepeating)
        module.isRepeating = true
        numbers = special
        var values: [Symbol: Value] = [:]
        for (index, parameter) in parameters.enumerated() { values[tree.name(parameter, 0)] = builder.argument(index) }
        declareVariables(of: scope, parameters: values)
        statements(tree.children(node, 2))
        if builder.isReachable { builder.returnValue(builder.null()) }
        module.isRepeating = wasRepeating
        storages = kept
        numbers = plan.general
        start(other)
    }

    /// The number in an object that certainly is one of the type.
    mutating func unboxed(_ value: Value, _ type: ValueType) -> Value {
        let instruction = builder.body[value]
        if instruction.operation == .box, instruction.operandType == type { return builder.body.operand(value, 0) }
        return builder.unbox(type, value)
    }

    // MARK: What other lowering asks

    /// The value of an operator as an object, if it is worth while to do it on the integer stack.
    mutating func plainNumber(_ node: NodeID) -> Value? {
        guard let numbers, numbers.isWorthBoxing(node), let type = numbers.types[node.index]?.unboxed else { return nil }
        return builder.box(type, number(node))
    }

    /// A comparison on the integer stack, a truth value.
    mutating func plainComparison(_ node: NodeID) -> Value? {
        guard let numbers else { return nil }
        let (left, right) = (tree.child(node, 0), tree.children(node, 2)[0])
        guard let type = numbers.comparison(left, right), let operation = Self.order(tree.list(node, 1).first ?? 0),
            tree.kind(left) != .Constant || tree.kind(right) != .Constant
        else { return nil }
        // Ints that lie in objects are compared there.
        if type == .long, !isAtHand(left), !isAtHand(right) { return nil }
        let a = number(left, as: type)
        return builder.compare(operation, type, a, number(right, as: type))
    }

    /// A value for variables that all lie on the integer stack, boxed for now: storing takes the number itself.
    mutating func assignedNumber(_ node: NodeID, to targets: [NodeID]) -> Value? {
        guard let type = numbers?.types[node.index]?.unboxed else { return nil }
        for target in targets where numberPlace(target) == nil { return nil }
        return builder.box(type, number(node))
    }

    /// `x += y` on the integer stack.
    mutating func augmentedNumber(_ node: NodeID) -> Bool {
        guard let numbers, numbers.isPlain(node), let place = numberPlace(tree.child(node, 0)),
            let operation = Operation(rawValue: tree.value(node, 1)), let type = numbers.types[node.index]?.unboxed
        else { return false }
        let old = number(tree.child(node, 0), as: type)
        builder.writeVariable(place, combine(operation, type, (old, tree.child(node, 0)), tree.child(node, 2)))
        return true
    }

    /// The variable on the integer stack that a name means.
    private func numberPlace(_ node: NodeID) -> IR.Variable? {
        guard tree.kind(node) == .Name, case .variable(let variable) = currentScope.meaning(tree.name(node, 0)),
            case .number(let local)? = storages[ObjectIdentifier(variable)]
        else { return nil }
        return local
    }

    /// Whether a number is on the integer stack, or comes there by arithmetic.
    private func isAtHand(_ node: NodeID) -> Bool { numberPlace(node) != nil || numbers?.isPlain(node) ?? false }

    private static func order(_ operation: Int32) -> IR.Operation? {
        switch Operation(rawValue: operation) {
        case .Eq: .equal
        case .NotEq: .notEqual
        case .Lt: .less
        case .LtE: .lessOrEqual
        case .Gt: .greater
        case .GtE: .greaterOrEqual
        default: nil
        }
    }

    // MARK: Expressions

    /// The value of an expression that certainly is a number with a place on the integer stack.
    mutating func number(_ node: NodeID) -> Value {
        guard let numbers, let known = numbers.types[node.index], let type = known.unboxed else { return unboxed(value(node), .double) }
        let line = builder.line
        mark(node)
        defer { builder.line = line }
        switch tree.kind(node) {
        case .Constant:
            switch tree.constant(node, 0) {
            case .int(let number): return constant(.long, number)
            case .float(let number): return constant(.double, Int64(bitPattern: number.bitPattern))
            case .none, .true, .false, .ellipsis, .bigInt, .imaginary, .string, .bytes: return unboxed(value(node), type)
            }
        case .Name:
            if let place = numberPlace(node) { return builder.readVariable(place) }
            return unboxed(value(node), type)
        case .UnaryOp where numbers.isPlain(node):
            let operand = number(tree.child(node, 1))
            switch Operation(rawValue: tree.value(node, 0)) {
            case .USub: return builder.negate(type, operand)
            case .Invert: return builder.not(type, operand)
            default: return operand
            }
        case .BinOp where numbers.isPlain(node):
            let (left, right) = (tree.child(node, 0), tree.child(node, 2))
            let first = number(left, as: type)
            return combine(Operation(rawValue: tree.value(node, 1)) ?? .Add, type, (first, left), right)
        case .IfExp:
            let result = builder.declareVariable(type, inSlot: scope.hasTry)
            let (yes, no, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
            condition(tree.child(node, 0), yes, no)
            start(yes)
            builder.writeVariable(result, number(tree.child(node, 1)))
            builder.jump(end)
            start(no)
            builder.writeVariable(result, number(tree.child(node, 2)))
            builder.jump(end)
            start(end)
            return builder.readVariable(result)
        default: return unboxed(value(node), type)
        }
    }

    private mutating func number(_ node: NodeID, as type: ValueType) -> Value {
        if type == .double, tree.kind(node) == .Constant, case .int(let number) = tree.constant(node, 0) {
            return constant(.double, Int64(bitPattern: Double(number).bitPattern))
        }
        return builder.convert(number(node), from: numbers?.types[node.index]?.unboxed ?? type, to: type)
    }

    /// A constant, which in a loop lies in a variable: instructions take that as an operand.
    private mutating func constant(_ type: ValueType, _ bits: Int64) -> Value {
        guard isInLoop, type == .double || bits > Self.widestImmediate || bits < -Self.widestImmediate else {
            return builder.constant(type, bits: bits)
        }
        if let known = constants[bits], builder.type(of: known) == type { return builder.readVariable(known) }
        let made = builder.declareConstant(type, bits: bits)
        constants[bits] = made
        return builder.readVariable(made)
    }

    var isInLoop: Bool { enclosures.contains { if case .loop = $0 { true } else { false } } }

    /// The largest int that stands in an instruction.
    private static let widestImmediate: Int64 = 1 << 15

    /// Arithmetic that `NumberType.isPlain` allows.
    /// - Parameter type: that of the result and of the left operand.
    private mutating func combine(
        _ operation: Operation, _ form: ValueType, _ left: (value: Value, node: NodeID), _ right: NodeID
    ) -> Value {
        let a = left.value
        let b: Value
        switch operation {
        case .LShift, .RShift:
            guard case .int(let count?)? = numbers?.types[right.index] else { return a }
            return builder.binaryOperation(
                operation == .LShift ? .shiftLeft : .shiftRight, form, a, int(Int(count.lowerBound)))
        case .Pow: b = a
        default: b = number(right, as: form)
        }
        if operation == .Div { checkDivisor(left, (b, right)) }
        switch operation {
        case .Add: return builder.binaryOperation(.add, form, a, b)
        case .Sub: return builder.binaryOperation(.subtract, form, a, b)
        case .Mult, .Pow: return builder.binaryOperation(.multiply, form, a, b)
        case .Div, .FloorDiv: return builder.binaryOperation(.divide, form, a, b)
        case .Mod:
            let rest = builder.binaryOperation(.remainder, form, a, b)
            if case .int(let bounds?)? = numbers?.types[left.node.index], bounds.lowerBound >= 0 { return rest }
            // The sign is that of the divisor, which is positive.
            let sign = builder.binaryOperation(.shiftRight, form, rest, builder.constant(int: 63))
            return builder.binaryOperation(.add, form, rest, builder.binaryOperation(.and, form, sign, b))
        case .BitAnd: return builder.binaryOperation(.and, form, a, b)
        case .BitOr: return builder.binaryOperation(.or, form, a, b)
        case .BitXor: return builder.binaryOperation(.xor, form, a, b)
        default: return a
        }
    }

    /// Goes the long way, which raises the exception, if the divisor is zero. Both are doubles.
    private mutating func checkDivisor(_ left: (value: Value, node: NodeID), _ right: (value: Value, node: NodeID)) {
        guard let numbers, let a = numbers.types[left.node.index]?.unboxed, let known = numbers.types[right.node.index], let b = known.unboxed
        else { return }
        if case .int(let bounds?) = known, !bounds.contains(0) { return }
        if tree.kind(right.node) == .Constant, case .float(let number) = tree.constant(right.node, 0), number != 0 { return }
        let (bad, good) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.compare(.equal, .double, right.value, builder.constant(double: 0)), bad, good)
        start(bad)
        let dividend = builder.box(a, builder.convert(left.value, from: .double, to: a))
        let divisor = builder.box(b, builder.convert(right.value, from: .double, to: b))
        builder.throwValue(binary(Operation.Div.rawValue, dividend, divisor))
        start(good)
    }
}
