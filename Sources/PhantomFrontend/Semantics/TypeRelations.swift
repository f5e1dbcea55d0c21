import Diagnostics

/// How a value of one static type can become one of another (spec/language.md 3.3).
enum Conversion: Hashable {
    /// Nothing to do: the same type, an ancestor, null to a reference, anything to unknown.
    case none
    /// To a wider number.
    case widen
    /// To a narrower number: allowed with a warning.
    case narrow
    /// A number becomes an object.
    case box
    /// A reference is checked at run time: to a descendant, or from unknown.
    case check
    /// Not possible.
    case impossible
}

extension Compilation {
    /// The conversion of an assignment. Erroneous types convert to anything.
    func conversion(from source: Type, to target: Type) -> Conversion {
        if source == target || source == .error || target == .error { return .none }
        if target == .unknown { return source.isNumeric ? .box : source == .void ? .impossible : .none }
        if source == .void || target == .void { return .impossible }
        if target.isNumeric {
            if source.isNumeric { return target.wideningRank > source.wideningRank ? .widen : .narrow }
            return source == .unknown || source == .object ? .check : .impossible
        }
        if source.isNumeric { return target == .object ? .box : .impossible }
        if source == .null { return .none }
        if source == .unknown { return target == .object ? .none : .check }
        return referenceConversion(from: source, to: target)
    }

    private func referenceConversion(from source: Type, to target: Type) -> Conversion {
        if target == .object { return .none }
        if source == .object { return .check }
        if source.isClosure, target.isClosure { return functionFits(source, target) ? .none : .impossible }
        if source.isContainer, target.isContainer {
            let (from, to) = (element(of: source) ?? .unknown, element(of: target) ?? .unknown)
            if from == to { return .none }
            if to == .unknown || from == .unknown { return .none }
            if from.isNumeric || to.isNumeric { return to == .object ? .none : from == .object ? .check : .impossible }
            return referenceConversion(from: from, to: to)
        }
        guard let from = source.classIndex, let to = target.classIndex else { return .impossible }
        require(from)
        require(to)
        if table[from].state == .missing || table[to].state == .missing { return .none }
        if table.distance(from: from, to: to) != nil || table.implements(from, to) { return .none }
        if table.distance(from: to, to: from) != nil || table.implements(to, from) { return .check }
        return table[from].hasBrokenAncestor || table[to].hasBrokenAncestor ? .none : .impossible
    }

    /// The conversion of an explicit cast: also what an assignment refuses but a value could pass at run time.
    func castConversion(from source: Type, to target: Type) -> Conversion {
        let plain = conversion(from: source, to: target)
        guard plain == .impossible, source.isReference, target.isReference else { return plain }
        if source.isContainer || target.isContainer { return source.isContainer == target.isContainer ? .check : .impossible }
        guard let from = source.classIndex, let to = target.classIndex else { return .impossible }
        // An object of a class that is not known here may be of both.
        return table[from].isInterface || table[to].isInterface ? .check : .impossible
    }

    /// Whether no object can be of both types, so that identity is always false (L23).
    func areUnrelated(_ a: Type, _ b: Type) -> Bool {
        if a.isNumeric && b.isNumeric { return a != b }
        for (from, to) in [(a, b), (b, a)] where castConversion(from: from, to: to) != .impossible { return false }
        return true
    }

    /// Makes sure that the members of a class are known, at a place where no import can be blamed.
    func require(_ id: ClassIndex) {
        if table[id].state != .complete, table[id].state != .missing { complete(id, at: currentPlace) }
    }
}
