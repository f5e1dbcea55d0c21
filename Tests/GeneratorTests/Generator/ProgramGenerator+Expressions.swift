extension ProgramGenerator {
    // MARK: Literals

    mutating func literal(_ type: ProgramType) -> ProgramExpression {
        switch type {
        case .int:
            if random.chance(8) { return ProgramExpression(.int, .character(random.pick(Array("aZ0 '\\\"\n\t".utf8)))) }
            let small = Int32(random.below(20)) - 6
            return ProgramExpression(
                .int, .int(random.weighted([
                    (12, small), (2, Int32.max), (2, Int32.min), (1, 31), (1, 32), (1, 65_536),
                    (2, Int32(truncatingIfNeeded: random.next())),
                ])))
        case .long:
            let small = Int64(random.below(20)) - 6
            return ProgramExpression(
                .long, .long(random.weighted([
                    (8, small), (1, Int64.max), (1, Int64.min), (2, 1 << 47), (1, -1 << 47 - 1), (1, 0xFFFF_FFFF),
                    (2, Int64(truncatingIfNeeded: random.next())), (2, Int64(truncatingIfNeeded: random.next()) >> 15),
                ])))
        case .float:
            return ProgramExpression(
                .float, .float(random.weighted([
                    (6, Float(random.below(40)) / 4 - 3), (1, 0.1), (1, 1e10), (1, -1e-5), (1, 16_777_216), (1, 0),
                    (1, 3.4028235e38), (1, Float(random.below(1_000_000)) * 0.001),
                ])))
        case .double:
            return ProgramExpression(
                .double, .double(random.weighted([
                    (6, Double(random.below(40)) / 4 - 3), (1, 0.1), (1, 1e10), (1, -1e-5), (1, 1e300), (1, 0),
                    (1, 9_007_199_254_740_992), (1, 2_147_483_648), (1, Double(random.below(1_000_000)) * 0.001),
                ])))
        case .string:
            let text = random.pick([
                "", "a", "ab", "hello", "x=", "0123456789", "\"quoted\"", "back\\slash", "line\n", "tab\t", "пример", "€",
                "42", "-17x", "b\u{7}l", "😀!",
            ])
            return ProgramExpression(.string, .string(Array(text.utf8)))
        case .void, .object, .named, .array, .console: return ProgramExpression(type, .null)
        }
    }

    // MARK: Values of a type

    /// A value for a place of `type`: mostly of this type, else one that is converted.
    mutating func value(for type: ProgramType, _ depth: Int, _ scope: Scope, narrowing: Bool = false) -> ProgramExpression {
        if type.isNumeric, random.chance(25) {
            let sources = numberTypes().filter { narrowing || $0.numericRank! <= type.numericRank! }
            return expression(sources.isEmpty ? type : random.pick(sources), depth, scope)
        }
        if type == .object, random.chance(60) { return expression(random.pick(simpleTypes()), depth, scope) }
        return expression(type, depth, scope)
    }

    /// An expression whose static type is `type`, or a descendant of it. Now and then one that was there before, for
    /// passes that look for such.
    mutating func expression(_ type: ProgramType, _ depth: Int, _ scope: Scope) -> ProgramExpression {
        if depth > 0, !scope.isConstructor, random.chance(7) {
            let known = recent.filter { $0.type == type && isVisible($0, scope) }
            if !known.isEmpty { return random.pick(known) }
        }
        let made = newExpression(type, depth, scope)
        if !made.parts.isEmpty, made.type.isNumeric || made.type == .string {
            if recent.count > 15 { recent.removeFirst() }
            recent.append(made)
        }
        return made
    }

    /// Whether all variables of the expression are there.
    private func isVisible(_ value: ProgramExpression, _ scope: Scope) -> Bool {
        switch value.kind {
        case .read(.local(let name, let type)), .assign(.local(let name, let type), _):
            guard let local = scope.locals.last(where: { $0.variable.name == name }), local.variable.type == type else {
                return false
            }
            if case .assign = value.kind, !local.isAssignable { return false }
        default: break
        }
        return value.parts.allSatisfy { isVisible($0, scope) }
    }

    private mutating func newExpression(_ type: ProgramType, _ depth: Int, _ scope: Scope) -> ProgramExpression {
        budget -= 1
        if depth <= 0 || budget <= 0 { return atom(type, scope) }
        if random.chance(22) { return atom(type, scope) }
        if random.chance(20), let call = call(type, depth - 1, scope) { return call }
        if features.assignmentsInside, type.isNumeric || type == .string, random.chance(4),
            let place = place(of: type, scope, mustBeFilled: false)
        {
            return ProgramExpression(type, .assign(place, value(for: type, depth - 1, scope, narrowing: true)))
        }
        if type.isNumeric || type == .string, random.chance(6) {
            let test = condition(depth - 1, scope)
            let narrower = type.isNumeric && random.chance(30)
                ? numberTypes().filter { $0.numericRank! <= type.numericRank! } : [type]
            let first = expression(type, depth - 1, scope)
            let second = expression(random.pick(narrower.isEmpty ? [type] : narrower), depth - 1, scope)
            return ProgramExpression(type, random.chance(50) ? .conditional(test, first, second) : .conditional(test, second, first))
        }
        switch type {
        case .int: return random.chance(35) ? intSpecial(depth, scope) : arithmetic(.int, depth, scope)
        case .long, .float, .double: return arithmetic(type, depth, scope)
        case .string: return string(depth, scope)
        case .object:
            if random.chance(30) {
                let inner = expression(random.pick(simpleTypes()), depth - 1, scope)
                return ProgramExpression(.object, .cast(inner))
            }
            return atom(type, scope)
        case .named(let name): return object(index(of: name), depth, scope)
        case .array, .void, .console: return atom(type, scope)
        }
    }

    /// Something without operands.
    mutating func atom(_ type: ProgramType, _ scope: Scope) -> ProgramExpression {
        if type == .console {
            let name = scope.locals.last { $0.variable.type == .console }?.variable.name
            return ProgramExpression(.console, name.map { .read(.local($0, .console)) } ?? .null)
        }
        if random.chance(65), let place = place(of: type, scope, mustBeFilled: true) {
            return ProgramExpression(type, .read(place))
        }
        switch type {
        case .named(let name):
            if scope.isLeaf { return ProgramExpression(type, .null) }
            return new(index(of: name), 0, scope)
        case .array: return ProgramExpression(type, .newArray)
        case .object:
            let inner = literal(random.pick(simpleTypes()))
            return random.chance(50) ? ProgramExpression(.object, .cast(inner)) : literal(.string)
        case .int, .long, .float, .double, .string: return literal(type)
        case .void, .console: return ProgramExpression(type, .null)
        }
    }

    // MARK: Numbers

    private mutating func arithmetic(_ type: ProgramType, _ depth: Int, _ scope: Scope) -> ProgramExpression {
        let pick = random.below(100)
        if pick < 12 {
            let source = random.pick(numberTypes())
            return ProgramExpression(type, .cast(expression(source, depth - 1, scope)))
        }
        if pick < 22 {
            let operation: UnaryOperation = type.isInteger && random.chance(40) ? .complement : .minus
            return ProgramExpression(type, .unary(operation, expression(type, depth - 1, scope)))
        }
        if type.isInteger, pick < 34 {
            let operation = random.pick(BinaryOperation.shifts)
            let count = random.chance(60) ? literal(.int) : expression(.int, depth - 1, scope)
            return ProgramExpression(type, .binary(operation, expression(type, depth - 1, scope), count))
        }
        let bits = type.isInteger && pick < 48
        let operation = random.pick(bits ? BinaryOperation.bits : BinaryOperation.arithmetic)
        let left: ProgramExpression
        var right: ProgramExpression
        let narrower = numberTypes().filter { $0.numericRank! <= type.numericRank! && (!bits || $0.isInteger) }
        let other = narrower.isEmpty || random.chance(65) ? type : random.pick(narrower)
        if random.chance(50) {
            left = expression(type, depth - 1, scope)
            right = expression(other, depth - 1, scope)
        } else {
            left = expression(other, depth - 1, scope)
            right = expression(type, depth - 1, scope)
        }
        if type.isInteger, operation == .divide || operation == .remainder, !(features.traps && random.chance(12)) {
            right = nonZero(right)
        }
        return ProgramExpression(type, .binary(operation, left, right))
    }

    /// An integer that cannot be 0.
    private func nonZero(_ value: ProgramExpression) -> ProgramExpression {
        let one = ProgramExpression(.int, .int(1))
        return ProgramExpression(value.type, .binary(.bitOr, value, one))
    }

    mutating func condition(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        if random.chance(85) { return intSpecial(depth, scope) }
        return expression(random.pick(numberTypes()), depth, scope)
    }

    /// The results that are always int: comparisons, logic, tests, lengths.
    private mutating func intSpecial(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        budget -= 1
        if depth <= 0 || budget <= 0 { return atom(.int, scope) }
        switch random.below(12) {
        case 0...3:
            let left = expression(random.pick(numberTypes()), depth - 1, scope)
            let right = expression(random.pick(numberTypes()), depth - 1, scope)
            return ProgramExpression(.int, .binary(random.pick(BinaryOperation.comparisons), left, right))
        case 4, 5:
            let operation: BinaryOperation = random.chance(50) ? .and : .or
            return ProgramExpression(.int, .binary(operation, condition(depth - 1, scope), condition(depth - 1, scope)))
        case 6:
            return ProgramExpression(.int, .unary(.not, condition(depth - 1, scope)))
        case 7 where features.strings:
            let left = expression(.string, depth - 1, scope)
            return ProgramExpression(
                .int, .binary(random.chance(60) ? .equal : .notEqual, left, expression(.string, depth - 1, scope)))
        case 8 where features.strings:
            return stringNumber(depth, scope)
        case 9 where features.arrays:
            if let array = arrayPlace(scope) { return ProgramExpression(.int, .count(array)) }
            return arithmetic(.int, depth, scope)
        case 10 where classes.count > 1:
            return referenceTest(depth, scope)
        default:
            return arithmetic(.int, depth, scope)
        }
    }

    private mutating func referenceTest(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        let index = 1 + random.below(classes.count - 1)
        let type = ProgramType.named(classes[index].name)
        let operation: BinaryOperation = random.chance(50) ? .identical : .notIdentical
        switch random.below(5) {
        case 4 where features.equality:
            let equals: BinaryOperation = random.chance(70) ? .equal : .notEqual
            let left = typed(atom(.object, scope))
            return ProgramExpression(.int, .binary(equals, left, typed(atom(.object, scope))))
        case 0:
            let place = place(of: type, scope, mustBeFilled: false).map { ProgramExpression(type, .read($0)) }
            return ProgramExpression(.int, .binary(operation, place ?? object(index, depth - 1, scope), ProgramExpression(type, .null)))
        case 1:
            return ProgramExpression(.int, .binary(operation, atom(type, scope), atom(type, scope)))
        case 2 where features.equality:
            let equals: BinaryOperation = random.chance(70) ? .equal : .notEqual
            return ProgramExpression(.int, .binary(equals, atom(type, scope), atom(type, scope)))
        default:
            let source: ProgramType = random.chance(50) ? .object : type
            let target: ProgramType = random.chance(70)
                ? .named(classes[random.pick(descendants(index))].name) : random.pick([.string, .int, .object])
            if source != .object, case .named = target {} else if source != .object {
                return ProgramExpression(.int, .isInstance(expression(.object, depth - 1, scope), target))
            }
            return ProgramExpression(.int, .isInstance(expression(source, depth - 1, scope), target))
        }
    }

    // MARK: Strings

    private mutating func string(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        switch random.below(12) {
        case 0...5:
            let other = random.pick(simpleTypes() + [.string])
            let first = expression(.string, depth - 1, scope)
            // Only a literal follows or precedes what has a `toString` of its own.
            if random.chance(15), classes.count > 1 {
                let object = atom(.named(classes[1 + random.below(classes.count - 1)].name), scope)
                if random.chance(50) { return ProgramExpression(.string, .binary(.add, object, literal(.string))) }
                return ProgramExpression(.string, .binary(.add, first, object))
            }
            let second = expression(other, depth - 1, scope)
            let reversed = other != .string && random.chance(30)
            return ProgramExpression(.string, reversed ? .binary(.add, second, first) : .binary(.add, first, second))
        case 6:
            return ProgramExpression(
                .string, .stringCall(stringReceiver(depth - 1, scope), .concat, [stringReceiver(depth - 1, scope)]))
        case 7, 8:
            let receiver = features.traps && random.chance(30) ? stringReceiver(depth - 1, scope) : nonEmpty(depth - 1, scope)
            let index = features.traps && random.chance(15) ? expression(.int, depth - 1, scope) : ProgramExpression(.int, .int(0))
            let length = features.traps && random.chance(10) ? expression(.int, depth - 1, scope)
                : ProgramExpression(.int, .int(Int32(random.below(6))))
            return ProgramExpression(.string, .stringCall(receiver, .substring, [index, length]))
        case 9:
            let type = random.pick(numberTypes())
            return ProgramExpression(.string, .text(expression(type, depth - 1, scope)))
        default:
            return atom(.string, scope)
        }
    }

    /// A string that is not null.
    private mutating func stringReceiver(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        random.chance(50) ? literal(.string) : string(max(depth, 1), scope)
    }

    private mutating func nonEmpty(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        let letter = ProgramExpression(.string, .string([UInt8(97 + random.below(26))]))
        return ProgramExpression(.string, .binary(.add, letter, expression(.string, depth, scope)))
    }

    private mutating func stringNumber(_ depth: Int, _ scope: Scope) -> ProgramExpression {
        let receiver = stringReceiver(depth - 1, scope)
        switch random.below(8) {
        case 6:
            let order = ProgramExpression(.int, .stringCall(receiver, .compareTo, [stringReceiver(depth - 1, scope)]))
            let zero = ProgramExpression(.int, .int(0))
            return ProgramExpression(.int, .binary(random.pick([.less, .equal, .greaterOrEqual]), order, zero))
        case 7:
            let start = ProgramExpression(.int, .int(Int32(random.below(2))))
            return ProgramExpression(.int, .stringCall(nonEmpty(depth - 1, scope), .indexOf, [stringReceiver(depth - 1, scope), start]))
        case 0, 1: return ProgramExpression(.int, .stringCall(receiver, .length, []))
        case 2:
            let text = features.traps && random.chance(25) ? receiver : nonEmpty(depth - 1, scope)
            let index = features.traps && random.chance(15) ? expression(.int, depth - 1, scope) : ProgramExpression(.int, .int(0))
            return ProgramExpression(.int, .stringCall(text, .charAt, [index]))
        case 3: return ProgramExpression(.int, .stringCall(receiver, .strstr, [stringReceiver(depth - 1, scope)]))
        case 4: return ProgramExpression(.int, .stringCall(receiver, .equals, [stringReceiver(depth - 1, scope)]))
        default: return ProgramExpression(.int, .stringCall(literal(.string), .toInt, []))
        }
    }

    // MARK: Objects

    /// An object of a class or a descendant.
    private mutating func object(_ index: Int, _ depth: Int, _ scope: Scope) -> ProgramExpression {
        let type = ProgramType.named(classes[index].name)
        if scope.isLeaf { return atom(type, scope) }
        if features.traps, let parent = classes[index].parent, random.chance(10) {
            return ProgramExpression(type, .cast(atom(.named(classes[parent].name), scope)))
        }
        if features.dynamicNew, random.chance(10) {
            let target = random.pick(descendants(index))
            let arguments = random.pick(constructors(target))
            if scope.canPrint || arguments.first?.type != .console {
                let maker = new(target, depth - 1, scope)
                let static_ = ProgramType.named(classes[index].name)
                return ProgramExpression(static_, .newDynamic(maker, exactArguments(arguments, scope)))
            }
        }
        return new(random.pick(descendants(index)), depth, scope)
    }

    /// `new` of exactly this class.
    private mutating func new(_ index: Int, _ depth: Int, _ scope: Scope) -> ProgramExpression {
        let type = ProgramType.named(classes[index].name)
        let all = constructors(index)
        let usable = all.filter { scope.canPrint || $0.first?.type != .console }
        guard !usable.isEmpty else { return ProgramExpression(type, .null) }
        let chosen = random.pick(usable)
        // Exact types choose the constructor without a doubt.
        return ProgramExpression(
            type, .new(classes[index].name, chosen.map { $0.type }, exactArguments(chosen, scope, depth: depth)))
    }

    /// Arguments of exactly the parameters' types.
    mutating func exactArguments(_ parameters: [Variable], _ scope: Scope, depth: Int = 1) -> [ProgramExpression] {
        parameters.map { expression($0.type, depth, scope) }
    }
}
