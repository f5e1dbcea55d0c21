import Diagnostics
import IR

// Array literals `[a, b]`. The place that the array goes to tells the type of its elements, otherwise the elements do.
extension ClassLowering {
    /// The elements are evaluated here, the array is made where its type is known.
    mutating func lowerArrayLiteral(_ elements: ExpressionList, _ id: ExpressionID) -> Operand {
        let operands = tree[elements].map { lowerOpen($0) }
        let common = commonType(operands)
        var operand = Operand.reference(
            common == .null ? Type.unknown.container : compilation.container(of: common), .none, isNeverNull: true)
        if common == .error { operand.type = .error }
        operand.pending = .array(operands, id)
        return operand
    }

    /// The type of null for no elements.
    private func commonType(_ operands: [Operand]) -> Type {
        guard let first = operands.first else { return .null }
        return operands.dropFirst().reduce(first.type) { commonType($0, $1.type) }
    }

    /// Makes the array for a place that expects `target`.
    mutating func makeArray(_ operands: [Operand], _ id: ExpressionID, expecting target: Type) -> Operand {
        guard case .arrayLiteral(let elements) = tree[id] else { return errorOperand() }
        var operands = operands
        let element: Type
        if target.isContainer, let wanted = compilation.element(of: target), wanted != .unknown {
            element = wanted
        } else {
            for index in operands.indices { operands[index] = settled(operands[index]) }
            element = commonType(operands)
            if element == .null {
                if target == .error {
                    report(ExpressionDiagnostic.elementTypeUnknown, at: tree.span(id))
                    return errorOperand()
                }
                return fill(operands, .unknown, elements, id)
            }
        }
        if element == .error { return errorOperand() }
        return fill(operands, element, elements, id)
    }

    private mutating func fill(
        _ operands: [Operand], _ element: Type, _ elements: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        let type = compilation.container(of: element)
        var values: [Value] = []
        for (operand, expression) in zip(operands, tree[elements]) {
            if let stored = converted(operand, to: element, at: tree.span(expression)) {
                values.append(reference(stored))
            } else {
                report(
                    ExpressionDiagnostic.cannotStore(found: name(of: operand.type), container: name(of: type)),
                    at: tree.span(expression))
            }
        }
        markLine(tree.nodeSpan(id).start)
        let array = builder.new(irName(of: .array))
        for (index, value) in values.enumerated() {
            builder.arraySet(array, builder.constant(int: Int32(truncatingIfNeeded: index)), value)
        }
        return .reference(type, array, isNeverNull: true)
    }
}
