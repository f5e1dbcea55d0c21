extension ProgramGenerator {
    // MARK: Variables

    /// A variable of exactly this type that can be assigned. With `mustBeFilled`, one that is rarely null; it may
    /// then also be one that is only read.
    mutating func place(of type: ProgramType, _ scope: Scope, mustBeFilled: Bool) -> Place? {
        var choices: [Place] = []
        for local in scope.locals where local.variable.type == type {
            if mustBeFilled ? local.isFilled || random.chance(10) : local.isAssignable {
                choices.append(.local(local.variable.name, type))
            }
        }
        if !scope.isStatic {
            for field in lineage(scope.owner).flatMap({ classes[$0].fields }) where field.type == type {
                if mustBeFilled, !isFilled(field), !(features.traps && random.chance(4)) { continue }
                choices.append(.field(field.name, type, random.chance(25)))
            }
        }
        for index in classes.indices {
            for variable in classes[index].statics where variable.type == type {
                let plain = lineage(scope.owner).contains(index) && random.chance(70)
                choices.append(.staticField(classes[index].name, variable.name, type, plain))
            }
        }
        if features.arrays, random.chance(30), let array = arrayPlace(scope, of: type) {
            let index = mustBeFilled && !(features.traps && random.chance(10)) ? random.below(2) : random.below(5)
            choices.append(.element(array, ProgramExpression(.int, .int(Int32(index))), type))
        }
        return choices.isEmpty ? nil : random.pick(choices)
    }

    /// True for fields to which every constructor gives a value.
    func isFilled(_ field: Variable) -> Bool {
        classes.indices.contains { index in
            classes[index].fields.contains(field) && (index == 0 || !classes[index].constructors.isEmpty)
        }
    }

    /// A local array, or a field that holds one.
    mutating func arrayPlace(_ scope: Scope, of element: ProgramType? = nil) -> ProgramExpression? {
        var choices: [Place] = []
        func fits(_ type: ProgramType) -> Bool {
            guard case .array(let own) = type else { return false }
            return element == nil || own == element
        }
        for local in scope.locals where local.isFilled && fits(local.variable.type) {
            choices.append(.local(local.variable.name, local.variable.type))
        }
        if !scope.isStatic, random.chance(element == nil ? 30 : 8) {
            for field in lineage(scope.owner).flatMap({ classes[$0].fields }) where fits(field.type) && isFilled(field) {
                choices.append(.field(field.name, field.type, false))
            }
        }
        guard !choices.isEmpty else { return nil }
        let place = random.pick(choices)
        return ProgramExpression(place.type, .read(place))
    }

    // MARK: Calls

    /// A call with a result of exactly this type, or nil if there is none that may be made here.
    mutating func call(_ type: ProgramType, _ depth: Int, _ scope: Scope) -> ProgramExpression? {
        let candidates = families.filter { family in
            family.result == type && family.level > scope.level && (!family.prints || scope.canPrint)
                && (!scope.isLeaf || family.level > Family.Level.leaf) && family.key.name != "main"
        }
        guard !candidates.isEmpty else { return nil }
        return call(random.pick(candidates), depth, scope)
    }

    /// A call of `family`; `recursionDepth` is the expression for its parameter `depth`.
    mutating func call(_ family: Family, _ depth: Int, _ scope: Scope, recursionDepth: ProgramExpression? = nil)
        -> ProgramExpression?
    {
        let ownsThis = !scope.isStatic && lineage(scope.owner).contains(family.owner)
        var receiver: ProgramExpression?
        var staticClass = scope.owner
        if family.isStatic {
            staticClass = family.owner
        } else if ownsThis, random.chance(70) || family.owner == 0 || scope.isLeaf {
            if random.chance(20) { receiver = ProgramExpression(.named(classes[scope.owner].name), .this) }
        } else {
            guard family.owner != 0, !scope.isLeaf else { return nil }
            let target = typed(expression(.named(classes[family.owner].name), depth, scope))
            guard case .named(let name) = target.type else { return nil }
            if case .cast(let inner) = target.kind, case .null = inner.kind { return nil }
            staticClass = index(of: name)
            receiver = target
        }
        let byOrdinal = family.ordinal != nil && !family.isStatic && random.chance(35)
        var arguments: [ProgramExpression] = []
        for parameter in family.parameters {
            if parameter.name == "depth" {
                arguments.append(recursionDepth ?? ProgramExpression(.int, .int(Int32(random.below(4)))))
            } else if byOrdinal {
                arguments.append(exactly(expression(parameter.type, depth, scope), parameter.type))
            } else {
                arguments.append(value(for: parameter.type, depth, scope))
            }
        }
        if byOrdinal, let ordinal = family.ordinal {
            let target = receiver ?? ProgramExpression(.named(classes[scope.owner].name), .this)
            return ProgramExpression(family.result, .ordinalCall(target, ordinal, family.key, arguments))
        }
        if winner(staticClass, family.key.name, arguments) != family.key {
            for (index, parameter) in family.parameters.enumerated() {
                arguments[index] = exactly(arguments[index], parameter.type)
            }
            guard winner(staticClass, family.key.name, arguments) == family.key else { return nil }
        }
        if family.isStatic {
            return ProgramExpression(family.result, .staticCall(classes[family.owner].name, family.key, arguments))
        }
        return ProgramExpression(family.result, .call(receiver, family.key, arguments))
    }

    /// `value` with this static type, by a cast where it has another.
    func exactly(_ value: ProgramExpression, _ type: ProgramType) -> ProgramExpression {
        if case .null = value.kind {
            if case .array = type { return ProgramExpression(type, .newArray) }
            return type == .console ? value : ProgramExpression(type, .cast(value))
        }
        return value.type == type ? value : ProgramExpression(type, .cast(value))
    }

    /// `null` with a cast to its type, everything else as it is.
    func typed(_ value: ProgramExpression) -> ProgramExpression {
        if case .null = value.kind { return exactly(value, value.type) }
        return value
    }

    // MARK: Overloads

    /// How an argument meets a parameter, better ones first (language.md L18).
    private func fit(_ argument: ProgramExpression, _ parameter: ProgramType) -> Int? {
        let type = argument.type
        if case .null = argument.kind {
            // Which class null prefers is left open; the caller casts when there is a choice.
            return parameter.isNumeric ? nil : 50
        }
        if type == parameter { return 0 }
        if let from = type.numericRank, let to = parameter.numericRank { return to > from ? to - from : nil }
        if parameter == .object { return 100 }
        if case .named(let from) = type, case .named(let to) = parameter,
            let distance = lineage(index(of: from)).firstIndex(of: index(of: to))
        {
            return 10 + distance
        }
        return nil
    }

    /// The method that a call means; nil if none fits or no one is the best.
    func winner(_ cls: Int, _ name: String, _ arguments: [ProgramExpression]) -> MethodKey? {
        let visible = Set(lineage(cls))
        let named = families.filter {
            visible.contains($0.owner) && $0.key.name == name && $0.parameters.count == arguments.count
        }
        if named.count > 1, arguments.contains(where: { if case .null = $0.kind { true } else { false } }) { return nil }
        var fits: [(MethodKey, [Int])] = []
        for family in named {
            let ranks = zip(arguments, family.key.parameters).map { fit($0, $1) }
            if !ranks.contains(nil) { fits.append((family.key, ranks.map { $0! })) }
        }
        for (key, ranks) in fits {
            let beatsAll = fits.allSatisfy { other in
                other.0 == key
                    || (zip(ranks, other.1).allSatisfy { $0 <= $1 } && zip(ranks, other.1).contains { $0 < $1 })
            }
            if beatsAll { return key }
        }
        return nil
    }
}
