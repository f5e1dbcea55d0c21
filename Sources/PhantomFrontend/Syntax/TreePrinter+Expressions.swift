/// Expressions on one line, every operator in parentheses.
extension TreePrinter {
    func text(_ list: ExpressionList) -> String {
        "(" + tree[list].map { text($0) }.joined(separator: ", ") + ")"
    }

    func text(_ id: ExpressionID) -> String {
        guard !id.isNone else { return "<none>" }
        switch tree[id] {
        case .int(let value): return "\(value)"
        case .long(let value): return "\(value.int64)l"
        case .float(let value): return "\(value)f"
        case .double(let value): return "\(value.double)"
        case .string(let value): return quoted(value)
        case .importFile(let path): return "(import \(quoted(path)))"
        case .null: return "null"
        case .this: return "this"
        case .name(let name): return text(name)
        case .absoluteName(let name): return "." + text(name)
        case .unary(let operation, let operand): return "(\(operation.text)\(text(operand)))"
        case .binary(let operation, let left, let right):
            return "(\(text(left)) \(operation.text) \(text(right)))"
        case .conditional(let condition, let yes, let no):
            return "(\(text(condition)) ? \(text(yes)) : \(text(no)))"
        case .assign(let place, let value): return "(\(text(place)) = \(text(value)))"
        case .compoundAssign(let operation, let place, let value):
            return "(\(text(place)) \(operation.text)= \(text(value)))"
        case .isInstance(let operand, let type): return "(\(text(operand)) is \(text(type)))"
        case .cast(let type, let operand): return "((\(text(type)))\(text(operand)))"
        case .subscript(let container, let index): return "\(text(container))[\(text(index))]"
        case .field(let receiver, let name): return "\(text(receiver)).\(text(name))"
        case .call(let receiver, let name, let arguments):
            return (receiver.isNone ? "" : text(receiver) + ".") + text(name) + text(arguments)
        case .ordinalCall(let receiver, let ordinal, let arguments):
            return "\(text(receiver)).\(ordinal)\(text(arguments))"
        case .computedCall(let receiver, let selector, let arguments):
            return "\(text(receiver)).(\(text(selector)))\(text(arguments))"
        case .new(let type, let arguments): return "(new \(text(type))\(text(arguments)))"
        case .newDynamic(let value, let type, let arguments):
            return "(new *(\(text(value)))" + (type.isNone ? "" : " : \(text(type)) ") + text(arguments) + ")"
        case .arrayLiteral(let elements): return "[" + tree[elements].map { text($0) }.joined(separator: ", ") + "]"
        case .closure(let id):
            let closure = tree[id]
            let parameters = closure.parameters.map { "\(text($0.name)) : \(text($0.type))\(text($0.attributes))" }
            return "(closure (\(parameters.joined(separator: ", "))) \(onOneLine(closure.body)))"
        case .invoke(let callee, let arguments): return "\(text(callee))\(text(arguments))"
        case .error: return "<error>"
        }
    }

    /// A string literal that reads back as the same value.
    func quoted(_ symbol: Symbol) -> String {
        var result = "\""
        for scalar in text(symbol).unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 || scalar.value == 0x7F {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    result += "\\x" + (digits.count == 1 ? "0" : "") + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
