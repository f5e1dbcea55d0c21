/// Whether a file can have been written for the original compiler.
extension SyntaxTree {
    /// Whether a form stands in the file that the original compiler rejects (language.md 12). Then nobody has ever given it
    /// to that compiler, and warnings about what it would have understood are of no use.
    func hasFormsOfOurs() -> Bool {
        if !fors.isEmpty || !closures.isEmpty || !asserts.isEmpty { return true }
        if fields.contains(where: { !$0.initialiser.isNone }) { return true }
        if locals.contains(where: { !$0.initialiser.isNone || $0.type.isNone }) { return true }
        if tries.contains(where: { !$0.finally.isNone || $0.catches.count > 1 }) { return true }
        return statements.contains(where: \.isOfOurs) || expressions.contains(where: \.isOfOurs)
    }
}

extension Statement {
    fileprivate var isOfOurs: Bool {
        switch self {
        case .empty, .increment, .decrement, .for, .caseRange, .assert, .synchronized, .superCall: true
        case .block, .local, .expression, .if, .while, .doWhile, .foreach, .switch, .caseLabel, .defaultLabel, .try,
            .throw, .return, .break, .continue, .error:
            false
        }
    }
}

extension Expression {
    fileprivate var isOfOurs: Bool {
        switch self {
        case .float, .double, .conditional, .compoundAssign, .isInstance, .field, .arrayLiteral, .closure, .invoke: true
        case .binary(let operation, _, _):
            switch operation {
            case .shiftLeft, .shiftRight, .shiftRightUnsigned, .bitXor: true
            case .logicalOr, .logicalAnd, .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual, .identical,
                .notIdentical, .add, .subtract, .multiply, .divide, .remainder, .bitOr, .bitAnd:
                false
            }
        case .int, .long, .string, .importFile, .null, .this, .name, .absoluteName, .unary, .assign, .cast, .subscript,
            .call, .ordinalCall, .computedCall, .new, .newDynamic, .error:
            false
        }
    }
}
