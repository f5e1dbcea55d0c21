extension ProgramExpression {
    /// The expressions directly below this one.
    var parts: [ProgramExpression] {
        switch kind {
        case .int, .long, .float, .double, .character, .string, .null, .this, .newArray: []
        case .read(let place): place.parts
        case .unary(_, let operand), .cast(let operand), .isInstance(let operand, _), .count(let operand), .text(let operand):
            [operand]
        case .binary(_, let left, let right): [left, right]
        case .conditional(let test, let yes, let no): [test, yes, no]
        case .assign(let place, let value): place.parts + [value]
        case .call(let receiver, _, let arguments): (receiver.map { [$0] } ?? []) + arguments
        case .ordinalCall(let receiver, _, _, let arguments): [receiver] + arguments
        case .staticCall(_, _, let arguments), .new(_, _, let arguments): arguments
        case .stringCall(let receiver, _, let arguments): [receiver] + arguments
        case .newDynamic(let operand, let arguments): [operand] + arguments
        }
    }

    /// This expression with other parts, as many as it has.
    func with(_ parts: [ProgramExpression]) -> ProgramExpression {
        let made: Kind =
            switch kind {
            case .int, .long, .float, .double, .character, .string, .null, .this, .newArray: kind
            case .read(let place): .read(place.with(parts))
            case .unary(let operation, _): .unary(operation, parts[0])
            case .cast: .cast(parts[0])
            case .isInstance(_, let type): .isInstance(parts[0], type)
            case .count: .count(parts[0])
            case .text: .text(parts[0])
            case .binary(let operation, _, _): .binary(operation, parts[0], parts[1])
            case .conditional: .conditional(parts[0], parts[1], parts[2])
            case .assign(let place, _): .assign(place.with(Array(parts.dropLast())), parts[parts.count - 1])
            case .call(let receiver, let key, _):
                receiver == nil ? .call(nil, key, parts) : .call(parts[0], key, Array(parts.dropFirst()))
            case .ordinalCall(_, let ordinal, let key, _): .ordinalCall(parts[0], ordinal, key, Array(parts.dropFirst()))
            case .staticCall(let cls, let key, _): .staticCall(cls, key, parts)
            case .new(let cls, let types, _): .new(cls, types, parts)
            case .stringCall(_, let method, _): .stringCall(parts[0], method, Array(parts.dropFirst()))
            case .newDynamic: .newDynamic(parts[0], Array(parts.dropFirst()))
            }
        return ProgramExpression(type, made)
    }
}

extension Place {
    var parts: [ProgramExpression] {
        if case .element(let array, let index, _) = self { [array, index] } else { [] }
    }

    func with(_ parts: [ProgramExpression]) -> Place {
        if case .element(_, _, let type) = self { .element(parts[0], parts[1], type) } else { self }
    }
}
