import IR
import PhantomISA

/// Constants that take work to make, such as tuples, bytes and ints beyond 64 bits: they are made at their first use and stay with the class
/// of the code as a static value. And constants that are the results of operators.
extension FunctionLowering {
    private static let mostKept = 200

    /// The value of a constant; one that code may ask for again is made only once.
    mutating func kept(_ node: NodeID, _ make: (inout FunctionLowering) -> Value) -> Value {
        guard scope.host.kind == .function || isInLoop, keptConstants[node.index] != nil || keptConstants.count < Self.mostKept else {
            return make(&self)
        }
        let index = keptConstants[node.index] ?? Int32(keptConstants.count)
        keptConstants[node.index] = index
        let result = builder.declareVariable(.ref, inSlot: scope.hasTry)
        let (first, ready) = (builder.makeBlock(), builder.makeBlock())
        let known = builder.staticLoad(unit.name, index: index)
        builder.writeVariable(result, known)
        builder.branch(builder.isNull(known), first, ready)
        start(first)
        let made = make(&self)
        builder.staticStore(unit.name, index: index, made)
        builder.writeVariable(result, made)
        builder.jump(ready)
        start(ready)
        return builder.readVariable(result)
    }

    /// Whether a tuple, or the list or set that `in` looks into, has only constants as elements.
    func isConstantDisplay(_ node: NodeID) -> Bool {
        let elements = tree.children(node, 0)
        return !elements.isEmpty && elements.count <= PythonOperation.mostElements && elements.allSatisfy { isConstantElement($0) }
    }

    private func isConstantElement(_ node: NodeID) -> Bool {
        switch tree.kind(node) {
        case .Constant:
            if case .ellipsis = tree.constant(node, 0) { return false }
            return true
        case .UnaryOp:
            let child = tree.child(node, 1)
            guard tree.value(node, 0) == Operation.USub.rawValue, tree.kind(child) == .Constant else { return false }
            switch tree.constant(child, 0) {
            case .int, .float: return true
            case .none, .true, .false, .ellipsis, .bigInt, .imaginary, .string, .bytes: return false
            }
        case .Tuple: return isConstantDisplay(node)
        default: return false
        }
    }

    /// The operands of a comparison. A list or set of constants that `in` looks into is made only once, as nobody else gets hold of it.
    mutating func comparands(_ operation: Int32, _ left: NodeID, _ right: NodeID) -> [Value] {
        guard operation == Operation.In.rawValue || operation == Operation.NotIn.rawValue,
            tree.kind(right) == .List || tree.kind(right) == .Set, isConstantDisplay(right)
        else { return values([left, right]) }
        let first = value(left)
        return [first, kept(right) { $0.value(right) }]
    }

    // MARK: Operators

    /// The value of an operator between ints that are constants.
    mutating func constantOperator(_ node: NodeID) -> Value? {
        guard isIntExpression(node) else { return nil }
        if let number = foldedInt(node) { return builder.box(.long, builder.constant(long: number)) }
        return kept(node) { $0.operatorValue(node) }
    }

    /// Operators within operators that are looked at.
    private static let deepest = 8
    /// The largest exponent, and count of a shift, in what is kept.
    private static let largestExponent: Int64 = 1024

    private func isIntExpression(_ node: NodeID, depth: Int = 0) -> Bool {
        switch tree.kind(node) {
        case .Constant:
            switch tree.constant(node, 0) {
            case .int, .bigInt: return true
            case .none, .true, .false, .ellipsis, .float, .imaginary, .string, .bytes: return false
            }
        case .UnaryOp:
            return depth < Self.deepest && tree.value(node, 0) != Operation.Not.rawValue && isIntExpression(tree.child(node, 1), depth: depth + 1)
        case .BinOp:
            let right = tree.child(node, 2)
            guard depth < Self.deepest, isIntExpression(right, depth: depth + 1), isIntExpression(tree.child(node, 0), depth: depth + 1)
            else { return false }
            switch Operation(rawValue: tree.value(node, 1)) {
            case .Add, .Sub, .Mult, .BitAnd, .BitOr, .BitXor: return true
            case .Pow, .LShift: return foldedInt(right).map { (0...Self.largestExponent).contains($0) } ?? false
            // These may raise an exception, which the host does, too, when it comes there.
            default: return foldedInt(node) != nil
            }
        default: return false
        }
    }

    /// The int that an expression of constants gives; nil where 64 bits are not enough.
    private func foldedInt(_ node: NodeID) -> Int64? {
        switch tree.kind(node) {
        case .Constant:
            if case .int(let number) = tree.constant(node, 0) { return number }
            return nil
        case .UnaryOp:
            guard let operand = foldedInt(tree.child(node, 1)) else { return nil }
            switch Operation(rawValue: tree.value(node, 0)) {
            case .USub: return operand == .min ? nil : -operand
            case .UAdd: return operand
            case .Invert: return ~operand
            default: return nil
            }
        case .BinOp:
            guard let operation = Operation(rawValue: tree.value(node, 1)), let right = foldedInt(tree.child(node, 2)),
                let left = foldedInt(tree.child(node, 0))
            else { return nil }
            return IntBounds.exactly(operation, left, right)
        default: return nil
        }
    }
}
