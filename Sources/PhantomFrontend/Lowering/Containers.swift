import Diagnostics
import IR

// Elements of containers: arrays, and `T[.c]`, whose class has methods for them (spec/language.md 8.7, 12.2, 12.8).
extension ClassLowering {
    /// What a container class of one's own has to have. The ordinals are the array's.
    private enum ContainerMethod {
        /// Ordinal 10: index; else a method `get`.
        case get
        /// Ordinal 11: value, index; else a method `set` with index and value.
        case set
        /// Ordinal 12; else a method `size`.
        case size

        var ordinal: Int32 {
            switch self {
            case .get: 10
            case .set: 11
            case .size: 12
            }
        }

        var count: Int {
            switch self {
            case .get: 1
            case .set: 2
            case .size: 0
            }
        }
    }

    /// `container[index]`
    mutating func elementValue(_ container: Operand, _ index: Value, at span: Span) -> Operand {
        let element = elementType(of: container.type)
        guard compilation.isOwnContainer(container.type) else {
            return .reference(element, builder.arrayGet(container.value, index, className: className(element)))
        }
        guard let (method, _) = containerMethod(.get, of: container.type, at: span) else { return errorOperand() }
        let values = convertArguments([.number(.int, index)], [span], to: method)
        return self.element(callContainer(method, container, values), as: element)
    }

    /// `container[index] = value`; the value is a reference of the element type.
    mutating func setElement(_ container: Operand, _ index: Value, _ value: Operand, at span: Span) {
        guard compilation.isOwnContainer(container.type) else {
            builder.arraySet(container.value, index, value.value)
            return
        }
        guard let (method, isByOrdinal) = containerMethod(.set, of: container.type, at: span) else { return }
        let position = Operand.number(.int, index)
        let values = convertArguments(
            isByOrdinal ? [value, position] : [position, value], [span, span], to: method)
        _ = callContainer(method, container, values)
    }

    /// The number of elements; nil after no report if the class has no method for it.
    mutating func containerSize(_ container: Operand) -> Value? {
        guard let (method, _) = containerMethod(.size, of: container.type, at: nil) else { return nil }
        let size = callContainer(method, container, [])
        guard let number = convert(size, to: .int, compilation.castConversion(from: size.type, to: .int)) else { return nil }
        return self.number(number)
    }

    /// Whether a container of its own can be walked by index.
    func isIndexed(_ type: Type) -> Bool {
        findContainerMethod(.size, of: type) != nil && findContainerMethod(.get, of: type) != nil
    }

    /// What a method of the container gave, as an element: its class says less than the container's type.
    mutating func element(_ operand: Operand, as element: Type) -> Operand {
        convert(operand, to: element, compilation.castConversion(from: operand.type, to: element)) ?? errorOperand()
    }

    private mutating func callContainer(_ method: Int32, _ container: Operand, _ arguments: [Value]) -> Operand {
        let entry = compilation.table.methods[Int(method)]
        compilation.noteReference(from: owner, to: entry.owner)
        let isInterface = compilation.table[entry.owner].isInterface
        let value =
            isInterface
            ? builder.callInterface(
                irName(entry.name), of: irName(of: entry.owner), container.value, arguments,
                className: className(entry.result))
            : builder.callVirtual(
                ordinal: entry.ordinal, selector: irName(entry.name), container.value, arguments,
                className: className(entry.result))
        return .reference(entry.result == .void ? .unknown : entry.result, value)
    }

    private func containerMethod(
        _ wanted: ContainerMethod, of type: Type, at span: Span?
    ) -> (method: Int32, isByOrdinal: Bool)? {
        if let found = findContainerMethod(wanted, of: type) { return found }
        if let span, let id = type.classIndex, !compilation.table[id].hasBrokenAncestor {
            report(
                ExpressionDiagnostic.noElementMethod(
                    className: compilation.name(of: id), method: "\(wanted)", ordinal: Int(wanted.ordinal)),
                at: span)
        }
        return nil
    }

    private func findContainerMethod(
        _ wanted: ContainerMethod, of type: Type
    ) -> (method: Int32, isByOrdinal: Bool)? {
        guard let id = type.classIndex else { return nil }
        compilation.require(id)
        var current = id
        while current != .none {
            for method in compilation.table[current].methods {
                let entry = compilation.table.methods[Int(method)]
                if entry.ordinal == wanted.ordinal, entry.parameters.count == wanted.count { return (method, true) }
            }
            current = compilation.table[current].parent
        }
        guard let name = compilation.interner.find("\(wanted)") else { return nil }
        for method in compilation.candidates(name, in: id)
        where compilation.table.methods[Int(method)].parameters.count == wanted.count {
            return (method, false)
        }
        return nil
    }
}
