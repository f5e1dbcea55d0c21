import ObjectMemory

/// What the lookup of a selector in a class finds.
enum SelectorResult {
    /// Arena index of the entry.
    case entry(Int)
    case notFound
    /// Only declarations without code.
    case noCode
    /// Bodies in several interfaces, none of which extends the others.
    case ambiguous
}

/// Finding methods by name (bytecode.md section 7.4, docs/machine.md).
extension VM {
    /// The number of a selector, which is the same for all call sites that ask for the same.
    func selectorNumber(_ text: [UInt8], count: Int) -> Int {
        let key = text + [UInt8(truncatingIfNeeded: count)]
        if let known = selectorNumbers[key] { return known }
        selectors.append(Selector(text: text, count: count))
        selectorNumbers[key] = selectors.count - 1
        return selectors.count - 1
    }

    /// The number of a selector that some call site asks for; nil if none does.
    func knownSelector(_ text: [UInt8], count: Int) -> Int? {
        selectorNumbers[text + [UInt8(truncatingIfNeeded: count)]]
    }

    /// Looks a selector up in the class's table, and fills that.
    func lookUp(_ number: Int, in classObject: Reference) -> SelectorResult {
        let index = Int(memory.slot(classObject, ClassLayout.index).int)
        if let entry = tables.base[index].entry(of: number) { return .entry(entry) }
        let found = find(selectors[number], in: classObject)
        if case .entry(let entry) = found {
            let arguments = Int(Int32(truncatingIfNeeded: arena.base[entry + Entry.arguments]))
            // The loop takes what is in the table without looking at the number of arguments again.
            if entryKind(entry) == EntryKind.native.rawValue || arguments == selectors[number].count {
                tables.base[index].insert(number, entry)
            }
        }
        return found
    }

    /// The order: a method of the class or an ancestor whose name is the whole text; one with the same parameter types;
    /// one that accepts these types; bodies in interfaces, by types; then, for those who do not know types, name and
    /// number of arguments in the class, its ancestors, its interfaces; last the name alone.
    func find(_ selector: Selector, in classObject: Reference) -> SelectorResult {
        var best = Matches()
        var current = classObject
        let isConstructor = selector.name.starts(with: StaticString("<init>").bytes)
        while !current.isNull {
            let found = matches(selector, in: current)
            best.fill(found)
            // A constructor of an ancestor makes no object of this class.
            if isConstructor && found.any >= 0 { break }
            current = memory.slot(current, ClassLayout.parent).reference
        }
        var failure = SelectorResult.notFound
        for rank in MatchRank.allCases {
            let ordinal = best[rank]
            if ordinal >= 0 {
                let entry = entry(of: classObject, ordinal: ordinal)
                if entry != 0 { return .entry(entry) }
                failure = .noCode
            }
            if rank == .any || isConstructor { continue }
            switch findInInterfaces(selector, rank, of: classObject) {
            case .entry(let entry): return .entry(entry)
            case .notFound: break
            case .noCode: failure = .noCode
            case .ambiguous: return .ambiguous
            }
        }
        return failure
    }

    /// The body in the most specific interface.
    private func findInInterfaces(
        _ selector: Selector, _ rank: MatchRank, of classObject: Reference
    ) -> SelectorResult {
        var candidates: [(interface: Reference, ordinal: Int)] = []
        for offset in interfaces(of: classObject) {
            let interface = Reference(offset: offset)
            let ordinal = matches(selector, in: interface)[rank]
            if ordinal >= 0 { candidates.append((interface, ordinal)) }
        }
        var result = SelectorResult.notFound
        for candidate in candidates {
            var isOverridden = false
            for other in candidates where other.interface != candidate.interface {
                if isSubtype(other.interface, of: candidate.interface) { isOverridden = true }
            }
            if isOverridden { continue }
            let entry = entry(of: candidate.interface, ordinal: candidate.ordinal)
            switch (result, entry) {
            case (.notFound, 0): result = .noCode
            case (.noCode, 0), (.entry, 0), (.ambiguous, _): break
            case (.notFound, _), (.noCode, _): result = .entry(entry)
            case (.entry(let first), _): if first != entry { result = .ambiguous }
            }
        }
        return result
    }

    /// How well a method fits, best first.
    private enum MatchRank: Int, CaseIterable {
        case whole, exact, accepted, counted, any
    }

    /// The first ordinal of each rank, -1 if there is none.
    private struct Matches {
        private var whole = -1
        private var exact = -1
        private var accepted = -1
        private var counted = -1
        private(set) var any = -1

        subscript(rank: MatchRank) -> Int {
            switch rank {
            case .whole: whole
            case .exact: exact
            case .accepted: accepted
            case .counted: counted
            case .any: any
            }
        }

        mutating func note(_ ordinal: Int, isWhole: Bool, isExact: Bool, isAccepted: Bool, isCounted: Bool) {
            if isWhole && isCounted && whole < 0 { whole = ordinal }
            if isExact && exact < 0 { exact = ordinal }
            if isAccepted && accepted < 0 { accepted = ordinal }
            if isCounted && counted < 0 { counted = ordinal }
            if any < 0 { any = ordinal }
        }

        /// Takes over what is still missing.
        mutating func fill(_ other: Matches) {
            if whole < 0 { whole = other.whole }
            if exact < 0 { exact = other.exact }
            if accepted < 0 { accepted = other.accepted }
            if counted < 0 { counted = other.counted }
            if any < 0 { any = other.any }
        }
    }

    /// The methods that a class itself declares.
    private func matches(_ selector: Selector, in classObject: Reference) -> Matches {
        var result = Matches()
        let names = memory.slot(classObject, ClassLayout.methodNames).reference
        let counts = memory.slot(classObject, ClassLayout.methodCounts).reference
        let types = memory.slot(classObject, ClassLayout.methodTypes)
        let isTyped = !selector.types.isEmpty
        for ordinal in 0..<memory.size(names) {
            let name = memory.slot(names, ordinal)
            if name.isNull { continue }
            let isWhole = memory.equalBytes(name.reference, selector.text)
            guard isWhole || (isTyped && memory.equalBytes(name.reference, selector.name)) else { continue }
            let isCounted = Int(memory.slot(counts, ordinal).int) == selector.count
            var (isExact, isAccepted) = (false, false)
            if isTyped && isCounted {
                let declared = types.isNull ? Slot.null : memory.slot(types.reference, ordinal)
                if declared.isNull {
                    isAccepted = true
                } else {
                    isExact = memory.equalBytes(declared.reference, selector.types)
                    isAccepted = isExact || selector.isAccepted(by: memory.copyBytes(declared.reference))
                }
            }
            result.note(
                ordinal, isWhole: isWhole, isExact: isExact, isAccepted: isAccepted, isCounted: isCounted)
        }
        return result
    }
}
