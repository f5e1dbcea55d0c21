import IR
import PhantomISA

extension FunctionLowering {
    /// The value of an expression, a reference.
    mutating func value(_ node: NodeID) -> Value {
        let outer = place
        mark(node)
        defer { place = outer }
        switch tree.kind(node) {
        case .Constant:
            let constant = tree.constant(node, 0)
            switch constant {
            case .bigInt, .imaginary, .bytes: return kept(node) { $0.constant(constant) }
            case .none, .true, .false, .ellipsis, .int, .float, .string: return self.constant(constant)
            }
        case .Name: return load(tree.name(node, 0), at: node)
        case .BinOp:
            if let number = constantOperator(node) { return number }
            if let number = plainNumber(node) { return number }
            return operatorValue(node)
        case .UnaryOp: return unary(node)
        case .BoolOp, .Compare: return joined(node)
        case .IfExp:
            let result = resultPlace(node)
            let (yes, no, end) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
            condition(tree.child(node, 0), yes, no)
            start(yes)
            write(result, value(tree.child(node, 1)))
            builder.jump(end)
            start(no)
            write(result, value(tree.child(node, 2)))
            builder.jump(end)
            start(end)
            return read(result)
        case .NamedExpr:
            let result = value(tree.child(node, 1))
            var hosts: [Scope] = []
            while currentScope.kind == .comprehension, scopes.count > 1 { hosts.append(scopes.removeLast()) }
            store(tree.name(tree.child(node, 0), 0), result)
            scopes += hosts.reversed()
            return result
        case .Lambda: return function(node, name: "<lambda>")
        case .List: return display(.list, node, 0)
        case .Tuple: return isConstantDisplay(node) ? kept(node) { $0.display(.tuple, node, 0) } : display(.tuple, node, 0)
        case .Set: return display(.set, node, 0)
        case .Dict: return dictionary(node)
        case .ListComp, .SetComp, .DictComp: return comprehension(node)
        case .GeneratorExp: return generatorExpression(node)
        case .Call: return callExpression(node)
        case .JoinedStr: return formatted(node)
        case .FormattedValue: return formattedPart(node)
        case .Attribute:
            let object = value(tree.child(node, 0))
            markAttribute(node)
            return call(.getAttribute, object, text(tree.name(node, 1)))
        case .Subscript:
            let parts = values([tree.child(node, 0), tree.child(node, 1)])
            return call(.getItem, parts[0], parts[1])
        case .Slice: return call(.slice, list: values((0..<3).map { tree.child(node, $0) }))
        case .Starred:
            refuse("a starred expression here", node)
            return builder.null()
        case .Await:
            guard canAwait else {
                module.report(.outside("await", scope.kind == .function ? "async function" : "function"), span(node))
                return builder.null()
            }
            return awaitValue(value(tree.child(node, 0)))
        case .Yield, .YieldFrom:
            guard generator.isActive else {
                module.report(.outside("yield", "function"), span(node))
                return builder.null()
            }
            return yieldingValue(node)
        default: return builder.null()
        }
    }

    /// An operator between two values.
    mutating func operatorValue(_ node: NodeID) -> Value {
        let parts = values([tree.child(node, 0), tree.child(node, 2)])
        return binary(tree.value(node, 1), parts[0], parts[1])
    }

    mutating func constant(_ constant: Constant) -> Value {
        switch constant {
        case .none: return builder.null()
        case .true: return truth(true)
        case .false: return truth(false)
        case .ellipsis: return builder.callByName(unit.names.intern("builtin"), core, [text(Array("Ellipsis".utf8))])
        case .int(let number): return builder.box(.long, builder.constant(long: number))
        case .bigInt(let limbs): return call(.bigInt, text(Array(NumberLiteral.decimal(limbs).utf8)))
        case .float(let number): return builder.box(.double, builder.constant(double: number))
        case .imaginary(let number): return call(.complex, builder.box(.double, builder.constant(double: number)))
        case .string(let bytes): return text(bytes)
        case .bytes(let bytes): return call(.bytes, text(bytes.flatMap(Self.widened)))
        }
    }

    /// Each byte as the character of its number, in UTF-8.
    private static func widened(_ byte: UInt8) -> [UInt8] {
        var result: [UInt8] = []
        WideText.append(UInt32(byte), to: &result)
        return result
    }

    private mutating func unary(_ node: NodeID) -> Value {
        let operation = Operation(rawValue: tree.value(node, 0))
        let child = tree.child(node, 1)
        if operation == .USub, tree.kind(child) == .Constant {
            switch tree.constant(child, 0) {
            case .int(let number) where number > 0: return builder.box(.long, builder.constant(long: -number))
            case .float(let number): return builder.box(.double, builder.constant(double: -number))
            default: break
            }
        }
        if let number = plainNumber(node) { return number }
        let operand = value(child)
        if operation == .Not { return call(.not, operand) }
        return call(.unary, boxed(Int(tree.value(node, 0))), operand)
    }

    // MARK: Values across a yield

    /// The values of expressions, in their order. In a generator a value that is there before a later expression yields
    /// waits in the frame. A missing node gives None.
    mutating func values(_ nodes: [NodeID]) -> [Value] {
        guard generator.isActive, let last = nodes.lastIndex(where: { hasYield($0) }), last > 0 else {
            return nodes.map { $0.isNone ? builder.null() : value($0) }
        }
        var places: [Temporary] = []
        for node in nodes[..<last] {
            let place = makeTemporary()
            write(place, node.isNone ? builder.null() : value(node))
            places.append(place)
        }
        let rest = nodes[last...].map { $0.isNone ? builder.null() : value($0) }
        return places.map { read($0) } + rest
    }

    /// Whether there is a `yield` in an expression of a generator's code.
    mutating func hasYield(_ node: NodeID) -> Bool {
        guard generator.isActive, !node.isNone else { return false }
        if let known = yieldKnown[node.index] { return known }
        var result = false
        switch tree.kind(node) {
        case .Yield, .YieldFrom, .Await: result = true
        case .comprehension where tree.value(node, 3) == 1: result = true
        case .Lambda, .Constant, .Name: break
        // Only the first iterable belongs to the code around.
        case .GeneratorExp: result = tree.children(node, 1).first.map { hasYield(tree.child($0, 1)) } ?? false
        default:
            for child in tree.allChildren(node) where !result { result = hasYield(child) }
        }
        yieldKnown[node.index] = result
        return result
    }

    /// Where the value of an expression with several ways to its end is put.
    mutating func resultPlace(_ node: NodeID) -> Temporary {
        hasYield(node) ? makeTemporary() : .variable(builder.declareVariable(.ref, inSlot: scope.hasTry))
    }

    /// `and`, `or` and comparisons as values.
    private mutating func joined(_ node: NodeID) -> Value {
        if tree.kind(node) == .Compare, tree.list(node, 2).count == 1 {
            if let outcome = plainComparison(node) { return builder.box(.int, builder.boolToInt(outcome)) }
            let parts = comparands(tree.list(node, 1).first ?? 0, tree.child(node, 0), tree.children(node, 2)[0])
            return compare(tree.list(node, 1).first ?? 0, parts[0], parts[1])
        }
        let result = resultPlace(node)
        let end = builder.makeBlock()
        if tree.kind(node) == .BoolOp {
            let isAnd = tree.value(node, 0) == Operation.And.rawValue
            let values = tree.children(node, 1)
            for (index, child) in values.enumerated() {
                let operand = value(child)
                write(result, operand)
                guard index + 1 < values.count else { break }
                let more = builder.makeBlock()
                let test = isTrue(operand)
                builder.branch(test, isAnd ? more : end, isAnd ? end : more)
                start(more)
            }
        } else {
            var left = value(tree.child(node, 0))
            let operations = Array(tree.list(node, 1))
            for (index, child) in tree.children(node, 2).enumerated() {
                let kept: Temporary? = hasYield(child) ? makeTemporary() : nil
                if let kept { write(kept, left) }
                let right = value(child)
                if let kept { left = read(kept) }
                let outcome = compare(operations[index], left, right)
                write(result, outcome)
                left = right
                guard index + 1 < operations.count else { break }
                let more = builder.makeBlock()
                builder.branch(isTrue(outcome), more, end)
                start(more)
            }
        }
        builder.jump(end)
        start(end)
        return read(result)
    }

    private mutating func compare(_ operation: Int32, _ left: Value, _ right: Value) -> Value {
        switch Operation(rawValue: operation) {
        case .Is: return builder.box(.int, builder.boolToInt(builder.sameReference(left, right)))
        case .IsNot: return builder.box(.int, builder.boolToInt(builder.differentReference(left, right)))
        case .In: return call(.contains, right, left)
        case .NotIn: return call(.not, call(.contains, right, left))
        default:
            return operate(.compare, about: Int(operation), [left, right])
        }
    }

    /// Jumps by the truth of an expression.
    mutating func condition(_ node: NodeID, _ yes: Block, _ no: Block) {
        let outer = place
        defer { place = outer }
        switch tree.kind(node) {
        case .UnaryOp where tree.value(node, 0) == Operation.Not.rawValue:
            condition(tree.child(node, 1), no, yes)
        case .BoolOp:
            let isAnd = tree.value(node, 0) == Operation.And.rawValue
            let values = tree.children(node, 1)
            for child in values.dropLast() {
                let more = builder.makeBlock()
                condition(child, isAnd ? more : yes, isAnd ? no : more)
                start(more)
            }
            condition(values[values.count - 1], yes, no)
        case .Compare where tree.list(node, 2).count == 1:
            if let outcome = plainComparison(node) { return builder.branch(outcome, yes, no) }
            mark(node)
            let operation = Operation(rawValue: tree.list(node, 1).first ?? 0)
            let parts = comparands(tree.list(node, 1).first ?? 0, tree.child(node, 0), tree.children(node, 2)[0])
            let (left, right) = (parts[0], parts[1])
            if operation == .Is { return builder.branch(builder.sameReference(left, right), yes, no) }
            if operation == .IsNot { return builder.branch(builder.sameReference(left, right), no, yes) }
            if operation == .In || operation == .NotIn {
                let found = flag(call(.contains, right, left))
                return operation == .In ? builder.branch(found, yes, no) : builder.branch(found, no, yes)
            }
            builder.branch(flag(operate(.test, about: Int(tree.list(node, 1).first ?? 0), [left, right])), yes, no)
        case .Constant:
            switch tree.constant(node, 0) {
            case .true: builder.jump(yes)
            case .false, .none: builder.jump(no)
            case .int(let number): builder.jump(number != 0 ? yes : no)
            default: builder.branch(isTrue(value(node)), yes, no)
            }
        default: builder.branch(isTrue(value(node)), yes, no)
        }
    }

    // MARK: Displays

    private mutating func display(_ method: PythonCoreMethod, _ node: NodeID, _ field: Int) -> Value {
        let elements = tree.children(node, field)
        if elements.contains(where: { tree.kind($0) == .Starred }) {
            // A set says nothing of its own about what cannot be gone through.
            let list = starred(elements, function: method == .set ? builder.null() : nil)
            if method == .list { return list }
            return builder.callByName(unit.names.intern(method == .tuple ? "asTuple" : "setOf"), core, [list])
        }
        let values = self.values(elements)
        if values.count <= PythonOperation.mostElements {
            if method == .set { return operate(.list, about: Int(PythonOperation.setDisplay), values) }
            return operate(method == .list ? .list : .tuple, values)
        }
        let items = array(values)
        return call(method, items, boxed(values.count))
    }

    /// A new list of expressions among which are starred ones.
    /// - Parameter callee: what is called with the elements; nil for a list or tuple.
    mutating func starred(_ elements: [NodeID], callee: Temporary? = nil, function: Value? = nil) -> Value {
        let spills = elements.contains { hasYield($0) }
        let list = operate(.list, [])
        if spills {
            let place = makeTemporary()
            write(place, list)
            for element in elements {
                let isStar = tree.kind(element) == .Starred
                let item = value(isStar ? tree.child(element, 0) : element)
                if isStar {
                    let called = callee.map { read($0) } ?? function ?? unbound()
                    _ = call(.extendStarred, read(place), item, called)
                } else {
                    _ = call(.append, read(place), item)
                }
            }
            return read(place)
        }
        for element in elements {
            if tree.kind(element) == .Starred {
                let item = value(tree.child(element, 0))
                let called = callee.map { read($0) } ?? function ?? unbound()
                _ = call(.extendStarred, list, item, called)
            } else {
                _ = call(.append, list, value(element))
            }
        }
        return list
    }

    private mutating func dictionary(_ node: NodeID) -> Value {
        let (keys, items) = (tree.children(node, 0), tree.children(node, 1))
        if keys.count * 2 <= PythonOperation.mostElements, !keys.contains(where: { $0.isNone }) {
            return operate(.list, about: Int(PythonOperation.dictDisplay), values(zip(keys, items).flatMap { [$0, $1] }))
        }
        let result = call(.dict)
        if hasYield(node) {
            let place = makeTemporary()
            write(place, result)
            for (key, item) in zip(tree.children(node, 0), tree.children(node, 1)) {
                if key.isNone {
                    let other = value(item)
                    _ = call(.update, read(place), other)
                } else {
                    let pair = values([key, item])
                    _ = call(.put, read(place), pair[0], pair[1])
                }
            }
            return read(place)
        }
        for (key, item) in zip(tree.children(node, 0), tree.children(node, 1)) {
            if key.isNone {
                _ = call(.update, result, value(item))
            } else {
                let keyValue = value(key)
                _ = call(.put, result, keyValue, value(item))
            }
        }
        return result
    }

    // MARK: Comprehensions

    /// A list, set or dictionary from a comprehension, or a list from a generator expression.
    mutating func comprehension(_ node: NodeID) -> Value {
        let kind = tree.kind(node)
        let generators = tree.children(node, kind == .DictComp ? 2 : 1)
        guard let inner = currentScope.children[node.index] else { return builder.null() }
        if generators.contains(where: { tree.value($0, 3) == 1 }), !canAwait {
            module.report(.rule("asynchronous comprehension outside of an asynchronous function"), span(node))
            return builder.null()
        }
        // Where the code waits in between, only the frame outlives that.
        let keeps = hasYield(node)
        let (first, result) = (keeps ? makeTemporary() : loopPlace(), keeps ? makeTemporary() : loopPlace())
        let isAsync = tree.value(generators[0], 3) == 1
        write(first, isAsync ? call(.asyncIterator, value(tree.child(generators[0], 1))) : loop(over: tree.child(generators[0], 1)))
        write(result, operate(.list, about: Int(kind == .DictComp ? PythonOperation.dictDisplay : kind == .SetComp ? PythonOperation.setDisplay : 0), []))
        scopes.append(inner)
        let around = startFrame(node, kind: kind == .DictComp ? 3 : kind == .SetComp ? 2 : 1)
        declareVariables(of: inner)
        let exit = builder.makeBlock()
        clause(0, generators, first, node, result, exit)
        start(exit)
        scopes.removeLast()
        endFrame(node, outer: around)
        return read(result)
    }

    private mutating func loopPlace() -> Temporary { .variable(builder.declareVariable(.ref)) }

    private mutating func clause(
        _ index: Int, _ generators: [NodeID], _ iterator: Temporary, _ node: NodeID, _ result: Temporary, _ exit: Block
    ) {
        let (head, body) = (builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        assign(tree.child(generators[index], 0), loopItem(read(iterator), tree.value(generators[index], 3) == 1, body, exit))
        mark(node)
        for test in tree.children(generators[index], 2) {
            let pass = builder.makeBlock()
            condition(test, pass, head)
            start(pass)
        }
        if index + 1 < generators.count {
            let inner = hasYield(node) ? makeTemporary() : loopPlace()
            let isAsync = tree.value(generators[index + 1], 3) == 1
            write(inner, isAsync ? call(.asyncIterator, value(tree.child(generators[index + 1], 1))) : loop(over: tree.child(generators[index + 1], 1)))
            clause(index + 1, generators, inner, node, result, head)
            builder.seal(head)
            return
        }
        if tree.kind(node) == .DictComp {
            let pair = values([tree.child(node, 0), tree.child(node, 1)])
            _ = call(.put, read(result), pair[0], pair[1])
        } else {
            let element = value(tree.child(node, 0))
            _ = call(.append, read(result), element)
        }
        builder.jump(head)
        builder.seal(head)
    }

    // MARK: Formatted strings

    private mutating func formatted(_ node: NodeID) -> Value {
        let parts = tree.children(node, 0)
        if parts.isEmpty { return text([]) }
        let values = self.values(parts)
        if values.count == 1 { return values[0] }
        return call(.join, array(values), boxed(values.count))
    }

    private mutating func formattedPart(_ node: NodeID) -> Value {
        let object = value(tree.child(node, 0))
        let specification = tree.child(node, 2)
        let format = specification.isNone ? text([]) : value(specification)
        return call(.format, object, boxed(Int(tree.value(node, 1))), format)
    }
}
