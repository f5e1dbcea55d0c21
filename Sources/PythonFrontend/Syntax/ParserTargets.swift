/// Expressions that are assigned to or deleted.
extension Parser {
    /// Makes an expression that was read a target, or says why it cannot be one.
    mutating func setContext(_ node: NodeID, _ context: Context) throws(Failure) {
        switch tree.kind(node) {
        case .Name: tree.setValue(node, 1, context.rawValue)
        case .Attribute, .Subscript: tree.setValue(node, 2, context.rawValue)
        case .Starred where context == .Store:
            tree.setValue(node, 1, context.rawValue)
            try setContext(tree.child(node, 0), context)
        case .List, .Tuple:
            tree.setValue(node, 1, context.rawValue)
            for child in tree.children(node, 0) { try setContext(child, context) }
        default:
            let what = describe(node)
            throw fail(context == .Del ? .cannotDelete(what) : .cannotAssign(what), node)
        }
    }

    /// The left side of a `=`.
    mutating func setAssigned(_ node: NodeID) throws(Failure) {
        switch tree.kind(node) {
        case .Yield, .YieldFrom:
            var place = Int(tree.place(node).start) - 1
            while place > 0, source[place] == 0x20 { place -= 1 }
            let isParenthesised = place >= 0 && source[place] == UInt8(ascii: "(")
            throw fail(.badTarget(isParenthesised ? insteadOfEqual(node) : "assignment to yield expression not possible"), node)
        case .Call, .BinOp, .UnaryOp, .Constant, .Dict, .Set, .ListComp, .SetComp, .DictComp, .JoinedStr, .Await, .NamedExpr:
            if !isTruthOrNone(node), !assignsAgain { throw fail(.badTarget(insteadOfEqual(node)), node) }
        default: break
        }
        try setContext(node, .Store)
    }

    private func insteadOfEqual(_ node: NodeID) -> String {
        "cannot assign to \(describe(node)) here. Maybe you meant '==' instead of '='?"
    }

    private func isTruthOrNone(_ node: NodeID) -> Bool {
        guard tree.kind(node) == .Constant else { return false }
        switch tree.constant(node, 0) {
        case .none, .true, .false: return true
        case .ellipsis, .int, .bigInt, .float, .imaginary, .string, .bytes: return false
        }
    }

    /// Whether a further `=` or `:=` follows on the line.
    private var assignsAgain: Bool {
        var place = index
        while tokens[place].kind != .newline, tokens[place].kind != .endOfFile {
            if tokens[place].kind == .assign || tokens[place].kind == .walrus { return true }
            place += 1
        }
        return false
    }

    /// What to say of a `=` behind an expression in a place that has no assignments.
    mutating func assignmentInExpression(_ node: NodeID) -> Failure {
        switch tree.kind(node) {
        case .Name:
            advance()
            let mark = mark
            speculation += 1
            _ = try? orExpression()
            speculation -= 1
            let end = lastEnd
            reset(mark)
            return fail(.assignInsteadOfEqual, tree.place(node).start, end)
        case .List, .Tuple, .GeneratorExp, .Compare, .BoolOp, .IfExp, .Lambda: return unexpected("':'")
        case .UnaryOp where tree.value(node, 0) == Operation.Not.rawValue: return unexpected("':'")
        default: return isTruthOrNone(node) ? unexpected("':'") : fail(.badTarget(insteadOfEqual(node)), node)
        }
    }

    /// The words of the reference implementation for a kind of expression.
    func describe(_ node: NodeID) -> String {
        switch tree.kind(node) {
        case .Call: return "function call"
        case .BinOp, .UnaryOp, .BoolOp: return "expression"
        case .Compare: return "comparison"
        case .IfExp: return "conditional expression"
        case .Lambda: return "lambda"
        case .Dict: return "dict literal"
        case .Set: return "set display"
        case .ListComp: return "list comprehension"
        case .SetComp: return "set comprehension"
        case .DictComp: return "dict comprehension"
        case .GeneratorExp: return "generator expression"
        case .Yield, .YieldFrom: return "yield expression"
        case .Await: return "await expression"
        case .JoinedStr, .FormattedValue: return "f-string expression"
        case .NamedExpr: return "named expression"
        case .Attribute: return "attribute"
        case .Subscript: return "subscript"
        case .Starred: return "starred"
        case .Name: return "name"
        case .List: return "list"
        case .Tuple: return "tuple"
        case .Constant:
            switch tree.constant(node, 0) {
            case .none: return "None"
            case .true: return "True"
            case .false: return "False"
            case .ellipsis: return "ellipsis"
            case .int, .bigInt, .float, .imaginary, .string, .bytes: return "literal"
            }
        default: return "expression"
        }
    }

    /// The targets of `for` and of a comprehension: star targets up to `in`.
    mutating func loopTarget() throws(Failure) -> NodeID {
        let start = start
        let first = try starTarget()
        var result = first
        if kind == .comma {
            let base = pending.count
            pending.append(first.index)
            while accept(.comma) {
                if kind == .inWord || kind == .assign { break }
                pending.append(try starTarget().index)
            }
            result = try add(.Tuple, start, finishList(base), Context.Store.rawValue)
        }
        try setContext(result, .Store)
        return result
    }

    private mutating func starTarget() throws(Failure) -> NodeID {
        let start = start
        if accept(.star) {
            let value = try starTarget()
            return try add(.Starred, start, value.index, Context.Store.rawValue)
        }
        return try orExpression()
    }
}
