/// What a `Type` refers to by its detail.
enum TypeDetail: Hashable {
    /// A closure that takes these and gives that; `error` as result stands for one that is still open.
    case function(parameters: [Type], result: Type)
    /// A container with these elements.
    case elements(Type)
}

// Types that are more than a class: closures, containers of containers, containers with a class of their own.
extension Compilation {
    private func number(of detail: TypeDetail) -> Int32 {
        if let known = detailNumbers[detail] { return known }
        details.append(detail)
        detailNumbers[detail] = Int32(details.count)
        return Int32(details.count)
    }

    /// `(P, Q) : R`
    func function(_ parameters: [Type], _ result: Type) -> Type {
        Type.closure.with(detail: number(of: .function(parameters: parameters, result: result)))
    }

    /// `T[]`
    func container(of element: Type) -> Type {
        if element.isContainer || element.detail != 0 {
            return Type.unknown.container.with(detail: number(of: .elements(element)))
        }
        return element.container
    }

    /// `T[.c]`: an instance of a class that holds elements of type T; nil for a class of numbers or of nothing.
    func container(of element: Type, class id: ClassIndex) -> Type? {
        if id == .array { return container(of: element) }
        let own = Type.instance(of: id)
        guard own.isReference else { return nil }
        return own.with(detail: number(of: .elements(element)))
    }

    /// Parameters and result of a closure type; nil for another type and for a closure of which they are not known.
    func signature(of type: Type) -> (parameters: [Type], result: Type)? {
        guard type.isClosure, type.detail > 0, case .function(let parameters, let result) = details[Int(type.detail) - 1]
        else { return nil }
        return (parameters, result)
    }

    /// The element type of a container, nil for a type that is none.
    func element(of type: Type) -> Type? {
        if type.detail > 0, case .elements(let element) = details[Int(type.detail) - 1] { return element }
        return type.isContainer ? type.element : nil
    }

    /// Whether the type is `T[.c]` with a class c that is not the array class.
    func isOwnContainer(_ type: Type) -> Bool { !type.isContainer && element(of: type) != nil }

    /// Whether a value of one type can stand where the other is expected without being changed: closures pass numbers as
    /// they are.
    func passesUnchanged(_ source: Type, _ target: Type) -> Bool {
        if source.isNumeric, target.isNumeric { return source == target }
        switch conversion(from: source, to: target) {
        case .none, .box: return true
        case .widen, .narrow, .check, .impossible: return false
        }
    }

    /// Whether a closure of one type can stand for one of another: the same number of parameters, which take at least as
    /// much, and a result that gives at most as much.
    func functionFits(_ source: Type, _ target: Type) -> Bool {
        guard let from = signature(of: source), let to = signature(of: target) else { return true }
        guard from.parameters.count == to.parameters.count else { return false }
        for (own, given) in zip(from.parameters, to.parameters) where !passesUnchanged(given, own) { return false }
        return to.result == .void || from.result == .error || passesUnchanged(from.result, to.result)
    }
}
