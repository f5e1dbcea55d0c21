import Diagnostics

// Which method a call means (spec/language.md 6.5, L18).
extension Compilation {
    /// What a search for a method found.
    enum Resolution {
        case found(Int32)
        /// No method of that name at all.
        case noName
        /// Methods of that name, none that takes these arguments.
        case noMatch([Int32])
        case ambiguous([Int32])
    }

    /// All methods of a class and its ancestors with this name; an overridden one gives way to the one below it.
    func candidates(_ name: Symbol, in id: ClassIndex) -> [Int32] {
        var result: [Int32] = []
        var current = id
        while current != .none {
            require(current)
            var method = table.ownMethod(name, in: current) ?? -1
            while method >= 0 {
                if !result.contains(where: { overrides($0, method) }) { result.append(method) }
                method = table.methods[Int(method)].nextOverload
            }
            current = table[current].parent
        }
        if table[id].isInterface {
            appendInterfaceMethods(name, of: id, to: &result)
        } else {
            appendInterfaceBodies(name, of: id, to: &result)
        }
        return result
    }

    /// Methods with a body that a class has of its interfaces only.
    private func appendInterfaceBodies(_ name: Symbol, of id: ClassIndex, to result: inout [Int32]) {
        var current = id
        while current != .none, table[current].interfaces.isEmpty { current = table[current].parent }
        if current == .none { return }
        for interface in interfaces(of: id) {
            var method = table.ownMethod(name, in: interface) ?? -1
            while method >= 0 {
                if !table.methods[Int(method)].isDeclaration, !result.contains(where: { overrides($0, method) }) {
                    result.append(method)
                }
                method = table.methods[Int(method)].nextOverload
            }
        }
    }

    private func appendInterfaceMethods(_ name: Symbol, of id: ClassIndex, to result: inout [Int32]) {
        for interface in table[id].interfaces {
            for method in candidates(name, in: interface) where !result.contains(where: { overrides($0, method) }) {
                result.append(method)
            }
        }
    }

    private func overrides(_ lower: Int32, _ upper: Int32) -> Bool {
        table.methods[Int(lower)].overrides == upper || table.sameParameters(lower, upper)
    }

    /// The best of `candidates` for arguments of these types.
    func resolve(_ candidates: [Int32], arguments: [Type]) -> Resolution {
        if candidates.isEmpty { return .noName }
        if arguments.contains(.error) {
            // Say nothing more about an erroneous argument.
            let fitting = candidates.filter { table.methods[Int($0)].parameters.count == arguments.count }
            return fitting.count == 1 ? .found(fitting[0]) : .noMatch([])
        }
        var applicable: [(method: Int32, costs: [Int32])] = []
        for method in candidates {
            if let costs = costs(of: method, arguments) { applicable.append((method, costs)) }
        }
        // Narrowing is no fit of L18: it helps only a call that nothing else takes (section 6.5).
        let exact = applicable.filter { !$0.costs.contains { $0 >= Self.narrowing } }
        if !exact.isEmpty { applicable = exact }
        if applicable.count == 1 { return .found(applicable[0].method) }
        if applicable.isEmpty { return .noMatch(candidates) }
        for one in applicable where applicable.allSatisfy({ $0.method == one.method || isBetter(one.costs, $0.costs) }) {
            return .found(one.method)
        }
        let best = applicable.filter { one in !applicable.contains { isBetter($0.costs, one.costs) } }
        return .ambiguous(best.map(\.method))
    }

    /// The least cost of an argument that has to be narrowed.
    private static let narrowing: Int32 = 500_000

    private func isBetter(_ a: [Int32], _ b: [Int32]) -> Bool {
        var isBetterSomewhere = false
        for (x, y) in zip(a, b) {
            if x > y { return false }
            if x < y { isBetterSomewhere = true }
        }
        return isBetterSomewhere
    }

    private func costs(of method: Int32, _ arguments: [Type]) -> [Int32]? {
        let parameters = table.methods[Int(method)].parameters
        guard parameters.count == arguments.count else { return nil }
        var costs: [Int32] = []
        costs.reserveCapacity(arguments.count)
        for (parameter, argument) in zip(parameters, arguments) {
            guard let cost = argumentCost(argument, table.parameters[Int(parameter)].type) else { return nil }
            costs.append(cost)
        }
        return costs
    }

    /// How far an argument is from a parameter, less is better; nil if it does not fit. Exact, numeric widening (nearer
    /// is better), reference widening (nearer ancestor is better, class before interface), object, untyped, unknown to a
    /// type, numeric narrowing.
    func argumentCost(_ argument: Type, _ parameter: Type) -> Int32? {
        if argument == parameter || parameter == .error { return 0 }
        if parameter == .unknown { return argument == .void ? nil : 300_000 }
        switch conversion(from: argument, to: parameter) {
        case .widen: return parameter.wideningRank - argument.wideningRank
        case .narrow: return Self.narrowing + argument.wideningRank - parameter.wideningRank
        case .box: return 200_000
        case .check: return argument == .unknown ? 400_000 : nil
        case .none:
            if parameter == .object { return 200_000 }
            if parameter.isClosure, signature(of: parameter) != nil, argument.isClosure { return 5 }
            if argument == .null { return 150_000 }
            if let from = argument.classIndex, let to = parameter.classIndex {
                if let distance = table.distance(from: from, to: to), !argument.isContainer { return 10 + distance }
                return 100_000
            }
            return 100_000
        case .impossible: return nil
        }
    }
}
