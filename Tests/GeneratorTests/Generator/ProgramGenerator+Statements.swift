extension ProgramGenerator {
    /// `count` statements; a statement after which nothing is reached ends the list.
    mutating func statements(_ count: Int, _ depth: Int, _ scope: inout Scope) -> [ProgramStatement] {
        var list: [ProgramStatement] = []
        for _ in 0..<count {
            guard budget > 0 else { break }
            let made = statement(depth, &scope)
            list += made
            if let last = made.last, endsHere(last) { break }
        }
        return list
    }

    private func endsHere(_ statement: ProgramStatement) -> Bool {
        switch statement {
        case .return, .throw, .break, .continue: true
        default: false
        }
    }

    /// The statements of a block of its own.
    private mutating func body(_ count: Int, _ depth: Int, _ scope: Scope) -> [ProgramStatement] {
        var inner = scope
        return statements(count, depth, &inner)
    }

    private enum Choice {
        case declare, assign, compound, step, print, reversed, call, when, loop, choose, attempt, leave, block, elements, recurse, assert,
            lock
    }

    private mutating func statement(_ depth: Int, _ scope: inout Scope) -> [ProgramStatement] {
        var choices: [(Int, Choice)] = [(14, .declare), (14, .assign), (10, .compound), (5, .step)]
        if scope.canPrint { choices += [(10, .print), (2, .reversed)] }
        if !scope.isLeaf { choices.append((10, .call)) }
        if scope.recursion != nil { choices.append((10, .recurse)) }
        if features.arrays, !scope.isLeaf { choices.append((5, .elements)) }
        if depth > 0 {
            choices += [(10, .when), (2, .block)]
            if features.loops { choices.append((9, .loop)) }
            if features.switches { choices.append((6, .choose)) }
            if features.exceptions { choices.append((9, .attempt)) }
            if features.exceptions { choices.append((1, .assert)) }
            if features.monitors, !scope.isStatic || !scope.isLeaf, classes.count > 1 { choices.append((3, .lock)) }
        }
        if depth < 3 { choices.append((6, .leave)) }
        switch random.weighted(choices) {
        case .declare: return declarations(1, &scope)
        case .assign:
            guard let place = place(of: storedType(), scope, mustBeFilled: false) ?? place(of: .int, scope, mustBeFilled: false)
            else { return declarations(1, &scope) }
            return [.assign(place, value(for: place.type, 3, scope, narrowing: true))]
        case .compound: return compound(&scope)
        case .step:
            guard let place = place(of: random.pick(numberTypes()), scope, mustBeFilled: false) else { return declarations(1, &scope) }
            return [.step(place, random.chance(60))]
        case .print: return [.print(message(scope))]
        case .reversed:
            var values: [ProgramExpression] = [ProgramExpression(.string, .string([10]))]
            for _ in 0..<(1 + random.below(2)) { values.insert(expression(random.pick(numberTypes()), 1, scope), at: 0) }
            return [.printReversed(values.reversed())]
        case .call:
            guard let call = call(random.pick([.void, .void] + simpleTypes()), 2, scope) else { return declarations(1, &scope) }
            return [.expression(call)]
        case .when:
            let test = condition(2, scope)
            let then = body(1 + random.below(3), depth - 1, scope)
            return [.if(test, then, random.chance(40) ? body(1 + random.below(2), depth - 1, scope) : nil)]
        case .block: return [.block(body(2, depth - 1, scope))]
        case .loop: return loop(depth, &scope)
        case .choose: return [choose(depth, scope)]
        case .attempt: return [attempt(depth, scope)]
        case .leave: return leave(scope)
        case .elements: return elements(&scope)
        case .recurse: return recurse(&scope)
        case .lock:
            let this = ProgramExpression(.named(classes[scope.owner].name), .this)
            let object = !scope.isStatic && random.chance(50) ? this : atom(.named(classes[1 + random.below(classes.count - 1)].name), scope)
            return [.synchronized(typed(object), body(1 + random.below(3), depth - 1, scope))]
        case .assert: return [.assert(condition(2, scope), thrown(scope))]
        }
    }

    // MARK: Simple statements

    mutating func declarations(_ count: Int, _ scope: inout Scope) -> [ProgramStatement] {
        var list: [ProgramStatement] = []
        for _ in 0..<count {
            let name = scope.freshName()
            var type = storedType()
            if scope.isLeaf, case .named = type { type = .int }
            if random.chance(12), !isReference(type) || type == .string {
                scope.locals.append(Scope.Local(variable: Variable(name: name, type: type), isFilled: type != .string))
                list.append(.local(name, type, nil, random.chance(60) ? .typed : .leadingType))
                continue
            }
            var initial = value(for: type, 3, scope, narrowing: true)
            var style: DeclarationStyle = random.chance(50) ? .typed : .leadingType
            if random.chance(40) {
                initial = exactly(initial, type)
                style = .inferred
            }
            scope.locals.append(Scope.Local(variable: Variable(name: name, type: type)))
            list.append(.local(name, type, initial, style))
        }
        return list
    }

    private func isReference(_ type: ProgramType) -> Bool { !type.isNumeric }

    private mutating func compound(_ scope: inout Scope) -> [ProgramStatement] {
        guard let place = place(of: random.pick(simpleTypes()), scope, mustBeFilled: false) else { return declarations(1, &scope) }
        if place.type == .string {
            let value = expression(random.pick(simpleTypes()), 2, scope)
            if case .element = place { return [.assign(place, value.type == .string ? value : literal(.string))] }
            return [.compound(place, .add, value)]
        }
        var operations = BinaryOperation.arithmetic
        if place.type.isInteger { operations += BinaryOperation.bits + BinaryOperation.shifts }
        let operation = random.pick(operations)
        // An element is read, changed and written in an order that is left open when the value has side effects.
        var isElement = false
        if case .element = place { isElement = true }
        var type: ProgramType = place.type
        if BinaryOperation.shifts.contains(operation) {
            type = .int
        } else if BinaryOperation.bits.contains(operation) {
            type = features.longs && random.chance(30) ? .long : type
        } else if random.chance(30) {
            type = random.pick(numberTypes())
        }
        var value = isElement ? literal(type) : expression(type, 2, scope)
        if operation == .divide || operation == .remainder, type.isInteger, place.type.isInteger {
            value = ProgramExpression(value.type, .binary(.bitOr, value, ProgramExpression(.int, .int(1))))
        }
        return [.compound(place, operation, value)]
    }

    /// A line that shows the values of some expressions.
    private mutating func message(_ scope: Scope) -> ProgramExpression {
        var text = ProgramExpression(.string, .string(Array("\(random.pick(["a", "b", "c", "d"]))\(random.below(100)) ".utf8)))
        for _ in 0..<(1 + random.below(2)) {
            let value = typed(expression(random.pick(simpleTypes()), 3, scope))
            text = ProgramExpression(.string, .binary(.add, text, value))
        }
        return text
    }

    /// A line that shows all variables in sight.
    mutating func report(_ scope: Scope) -> ProgramStatement {
        var text = ProgramExpression(.string, .string(Array("#\(random.below(1000))".utf8)))
        func add(_ place: Place) {
            let gap = ProgramExpression(.string, .binary(.add, text, ProgramExpression(.string, .string([32]))))
            text = ProgramExpression(.string, .binary(.add, gap, ProgramExpression(place.type, .read(place))))
        }
        for local in scope.locals where local.variable.type.isNumeric || local.variable.type == .string {
            add(.local(local.variable.name, local.variable.type))
        }
        if !scope.isStatic {
            for field in lineage(scope.owner).flatMap({ classes[$0].fields })
            where field.type.isNumeric && isFilled(field) || field.type == .string { add(.field(field.name, field.type, false)) }
        }
        for variable in classes[scope.owner].statics { add(.staticField(classes[scope.owner].name, variable.name, variable.type, true)) }
        return .print(text)
    }

    /// An array with a few elements.
    private mutating func elements(_ scope: inout Scope) -> [ProgramStatement] {
        let element = classes.count > 1 && random.chance(15) ? .named(classes[1 + random.below(classes.count - 1)].name) : random.pick(simpleTypes())
        let name = scope.freshName()
        let type = ProgramType.array(element)
        var list: [ProgramStatement] = [.local(name, type, ProgramExpression(type, .newArray), random.chance(50) ? .typed : .inferred)]
        scope.locals.append(Scope.Local(variable: Variable(name: name, type: type), isAssignable: false))
        let array = ProgramExpression(type, .read(.local(name, type)))
        for index in 0..<(random.chance(90) ? 2 + random.below(4) : random.below(2)) {
            let place = Place.element(array, ProgramExpression(.int, .int(Int32(index))), element)
            list.append(.assign(place, value(for: element, 2, scope, narrowing: true)))
        }
        return list
    }

    /// A call of the method itself with a smaller depth.
    private mutating func recurse(_ scope: inout Scope) -> [ProgramStatement] {
        guard let family = scope.recursion else { return [] }
        let depth = ProgramExpression(.int, .read(.local("depth", .int)))
        let one = ProgramExpression(.int, .int(1))
        let less = ProgramExpression(.int, .binary(.subtract, depth, one))
        guard let call = call(family, 1, scope, recursionDepth: less) else { return declarations(1, &scope) }
        let test = ProgramExpression(.int, .binary(.greater, depth, ProgramExpression(.int, .int(0))))
        if let place = place(of: family.result, scope, mustBeFilled: false), random.chance(70) {
            return [.if(test, [.assign(place, call)], nil)]
        }
        return [.if(test, [.expression(call)], nil)]
    }

    /// A statement that leaves the block.
    private mutating func leave(_ scope: Scope) -> [ProgramStatement] {
        if scope.loops > 0, random.chance(50) { return [random.chance(50) ? .break : .continue] }
        if scope.isInSwitch, random.chance(40) { return [.break] }
        if features.exceptions, random.chance(50), !scope.isLeaf { return [.throw(thrown(scope))] }
        if scope.isInFinally, !features.returnInFinally { return [.empty] }
        if scope.level == Family.Level.main { return [.empty] }
        return [.return(scope.result == .void ? nil : value(for: scope.result, 2, scope))]
    }

    private mutating func thrown(_ scope: Scope) -> ProgramExpression {
        let number = random.chance(30)
        if number || !features.strings { return expression(random.pick(numberTypes()), 1, scope) }
        if !scope.isLeaf, classes.count > 1, random.chance(60) {
            return expression(.named(classes[1 + random.below(classes.count - 1)].name), 1, scope)
        }
        if random.chance(4) { return ProgramExpression(.object, .null) }
        return expression(.string, 2, scope)
    }

    // MARK: Loops

    private mutating func loop(_ depth: Int, _ scope: inout Scope) -> [ProgramStatement] {
        var inner = scope
        inner.loops += 1
        inner.isInSwitch = false
        let counter = scope.freshName()
        let count = ProgramExpression(.int, .int(Int32(random.weighted([(1, 0), (3, 1), (6, 2), (5, 3), (2, 5)]))))
        let read = ProgramExpression(.int, .read(.local(counter, .int)))
        let place = Place.local(counter, .int)
        let zero = ProgramExpression(.int, .int(0))
        let test = ProgramExpression(.int, .binary(.less, read, count))
        let local = Scope.Local(variable: Variable(name: counter, type: .int), isAssignable: false)
        let size = 1 + random.below(3)
        switch random.below(6) {
        case 0, 1:
            inner.locals.append(local)
            let style: DeclarationStyle = random.pick([.inferred, .typed, .leadingType])
            return [.for([.local(counter, .int, zero, style)], test, [.step(place, true)], statements(size, depth - 1, &inner))]
        case 2:
            // The counter goes on before anything can leave the body.
            scope.locals.append(local)
            inner.locals.append(local)
            return [
                .local(counter, .int, zero, .typed),
                .while(test, [.step(place, true)] + statements(size, depth - 1, &inner)),
            ]
        case 3:
            scope.locals.append(local)
            inner.locals.append(local)
            let both = random.chance(50) ? test : ProgramExpression(.int, .binary(.and, test, condition(1, scope)))
            let post: [ProgramStatement]? = random.chance(40) ? body(1, 0, inner) : nil
            return [
                .local(counter, .int, zero, .typed),
                .doWhile([.step(place, true)] + statements(size, depth - 1, &inner), both, post),
            ]
        case 4 where features.arrays:
            guard let array = arrayPlace(scope), case .array(let element) = array.type else { return declarations(1, &scope) }
            inner.locals.append(Scope.Local(variable: Variable(name: counter, type: element), isAssignable: false))
            return [.foreach(counter, array, statements(size, depth - 1, &inner))]
        default:
            scope.locals.append(local)
            inner.locals.append(local)
            let leave = ProgramExpression(.int, .binary(.greaterOrEqual, read, count))
            let forever = ProgramExpression(.int, .int(1))
            let rest = statements(size, depth - 1, &inner)
            let start: [ProgramStatement] = [.if(leave, [.break], nil), .step(place, true)]
            return [
                .local(counter, .int, zero, .typed),
                random.chance(50) ? .while(forever, start + rest) : .for([], nil, [], start + rest),
            ]
        }
    }

    // MARK: Switch

    private mutating func choose(_ depth: Int, _ scope: Scope) -> ProgramStatement {
        var inner = scope
        inner.isInSwitch = true
        var selector: ProgramExpression
        var labels: [ProgramExpression]
        if features.strings, random.chance(25) {
            let texts = ["a", "ab", "hello", "x=", "other"]
            selector = typed(expression(.string, 1, scope))
            labels = texts.shuffled(using: &random).map { ProgramExpression(.string, .string(Array($0.utf8))) }
        } else {
            let numbers = random.pick([[0, 1, 2, 3], [-1, 0, 1, 7], [10, 20, 30], [1000, -5, 3, 2_147_483_647], [5]])
            labels = numbers.shuffled(using: &random).map { ProgramExpression(.int, .int(Int32($0))) }
            selector = expression(.int, 2, scope)
            if random.chance(60) {
                let mask = ProgramExpression(.int, .int(3))
                selector = ProgramExpression(.int, .binary(.bitAnd, selector, mask))
            } else if random.chance(50) {
                selector = ProgramExpression(.int, .int(Int32(random.pick(numbers))))
            }
        }
        labels = Array(labels.prefix(1 + random.below(labels.count)))
        if selector.type == .int, random.chance(15), let place = place(of: .int, scope, mustBeFilled: true) {
            labels[random.below(labels.count)] = ProgramExpression(.int, .read(place))
        }
        let fallback = random.chance(70) ? random.below(labels.count + 1) : -1
        var items: [SwitchItem] = []
        for position in 0...labels.count {
            if position == fallback {
                items.append(.defaultLabel)
                items += group(depth, inner)
            }
            if position < labels.count {
                items.append(.label(labels[position]))
                items += group(depth, inner)
            }
        }
        return .switch(selector, items)
    }

    private mutating func group(_ depth: Int, _ scope: Scope) -> [SwitchItem] {
        if random.chance(15) { return [] }
        // Declarations stand in a block of their own.
        let made = body(1 + random.below(2), depth - 1, scope)
        let ends = made.last.map { endsHere($0) } ?? false
        let leave: [SwitchItem] = !ends && random.chance(60) ? [.statement(.break)] : []
        return [.statement(.block(made))] + leave
    }

    // MARK: Exceptions

    private mutating func attempt(_ depth: Int, _ scope: Scope) -> ProgramStatement {
        var inner = scope
        var made = statements(1 + random.below(3), depth - 1, &inner)
        if !(made.last.map { endsHere($0) } ?? false), random.chance(35) {
            if random.chance(60) {
                made.append(.if(condition(2, inner), [.throw(thrown(inner))], nil))
            } else {
                made.append(.throw(thrown(inner)))
            }
        }
        var branches: [CatchBranch] = []
        let name = scope.freshName()
        for _ in 0..<random.weighted([(features.finally ? 2 : 0, 0), (6, 1), (3, 2), (1, 3)]) {
            var types: [ProgramType] = [.string, .string, .object] + numberTypes()
            if classes.count > 1 { types += [.named(classes[1 + random.below(classes.count - 1)].name)] }
            let type = random.pick(types)
            var handler = scope
            handler.locals.append(Scope.Local(variable: Variable(name: name, type: type), isAssignable: false))
            var list = statements(1 + random.below(2), depth - 1, &handler)
            if handler.canPrint, random.chance(40) { list.insert(report(scope), at: 0) }
            if random.chance(20), !(list.last.map { endsHere($0) } ?? false) {
                list.append(.throw(ProgramExpression(type, .read(.local(name, type)))))
            }
            branches.append(CatchBranch(type: type, name: name, body: list))
        }
        var last: [ProgramStatement]?
        if branches.isEmpty || (features.finally && random.chance(35)) {
            var closing = scope
            closing.isInFinally = true
            closing.loops = 0
            closing.isInSwitch = false
            last = statements(1 + random.below(2), depth - 1, &closing)
            if scope.canPrint, random.chance(40) { last?.insert(report(scope), at: 0) }
        }
        return .try(made, branches, last)
    }
}
