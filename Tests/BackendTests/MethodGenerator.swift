import IR

/// Makes random methods that end and use everything the IR has for one class: numbers of all types, branches, loops,
/// switches, try regions, fields, slot variables, arrays, calls, boxes.
///
/// A loop counts in a variable that nothing else writes, so every method ends.
struct MethodGenerator {
    private var state: UInt64
    private var builder = FunctionBuilder()
    private var unit: Unit
    private var variables: [(variable: Variable, type: ValueType)] = []
    private var counters: [Variable] = []
    private var budget = 0
    private var catchers = 0
    private let types: [ValueType] = [.int, .int, .long, .float, .double, .bool, .ref]

    init(seed: UInt64) {
        state = seed
        unit = Unit(name: ".t.generated")
    }

    /// A unit whose method 8 runs `count` random methods and prints what each gives.
    static func unit(seed: UInt64, methods count: Int) -> Unit {
        var generator = MethodGenerator(seed: seed)
        let object = generator.unit.names.intern(".internal.object")
        for slot in 0..<3 {
            let name = generator.unit.names.intern("field\(slot)")
            generator.unit.fields.append(Field(name: name, slot: Int32(slot), type: DeclaredType(main: object)))
        }
        for index in 0..<count { generator.addMethod(index, object) }
        generator.addMain(count, object)
        return generator.unit
    }

    // MARK: Random numbers (SplitMix64)

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    private mutating func oneOf<T>(_ items: [T]) -> T { items[below(items.count)] }

    // MARK: Methods

    private mutating func addMethod(_ index: Int, _ object: Name) {
        builder.begin(argumentCount: 3)
        builder.line = 1
        variables = []
        counters = []
        budget = 25 + below(50)
        catchers = 0
        for number in 0..<9 {
            let type = number < 2 ? .int : number == 2 ? .ref : oneOf(types)
            // Whatever may be assigned in protected code lives in memory.
            let variable = builder.declareVariable(type, inSlot: below(3) == 0)
            variables.append((variable, type))
            let value =
                switch number {
                case 0, 1: builder.unbox(.int, builder.argument(number))
                case 2: builder.argument(2)
                default: constant(type)
                }
            builder.writeVariable(variable, value)
        }
        for slot in 0..<3 {
            builder.fieldStore(builder.this(), slot: Int32(slot), builder.box(.int, builder.constant(int: Int32(slot))))
        }
        statements(depth: 0)
        builder.returnValue(summary())
        let parameter = Parameter(name: unit.names.intern("p"), type: DeclaredType(main: object))
        unit.methods.append(
            Method(
                name: unit.names.intern("f\(index)"), ordinal: Int32(16 + index),
                parameters: [parameter, parameter, parameter], result: DeclaredType(main: object), line: 1,
                body: builder.finish()))
    }

    /// A string with the values of all variables.
    private mutating func summary() -> Value {
        var text = builder.string(unit.literals.intern(Array("=".utf8)))
        let separator = Array(" ".utf8)
        for (variable, type) in variables {
            let value = builder.readVariable(variable)
            var parts: [Value] = []
            switch type {
            case .ref: parts = [builder.boolToInt(builder.isNull(value))]
            case .bool: parts = [builder.boolToInt(value)]
            case .int, .none: parts = [value]
            case .long: parts = halves(value)
            case .float: parts = halves(builder.convert(value, from: .float, to: .long))
            case .double: parts = halves(builder.convert(value, from: .double, to: .long))
            }
            for part in parts {
                let shown = builder.callVirtual(ordinal: 5, builder.box(.int, part), [])
                text = builder.callVirtual(ordinal: 10, text, [shown])
            }
            text = builder.callVirtual(ordinal: 10, text, [builder.string(unit.literals.intern(separator))])
        }
        return text
    }

    private mutating func halves(_ value: Value) -> [Value] {
        let high = builder.binaryOperation(.shiftRight, .long, value, builder.constant(int: 32))
        return [builder.convert(high, from: .long, to: .int), builder.convert(value, from: .long, to: .int)]
    }

    private mutating func addMain(_ count: Int, _ object: Name) {
        builder.begin(argumentCount: 1)
        let string = unit.names.intern(".internal.string")
        for index in 0..<count {
            let (protected, handler, after) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
            let caught = builder.tryPush(className: string, protected: protected, handler: handler)
            builder.switchTo(protected)
            let arguments = [7, -3].map { builder.box(.int, builder.constant(int: Int32($0 + index))) }
            let result = builder.callVirtual(
                ordinal: Int32(16 + index), builder.this(), arguments + [builder.string(unit.literals.intern([65]))])
            _ = builder.callVirtual(ordinal: 35, builder.argument(0), [result])
            builder.tryPop()
            builder.jump(after)
            builder.switchTo(handler)
            _ = builder.callVirtual(ordinal: 35, builder.argument(0), [caught])
            builder.jump(after)
            builder.seal(after)
            builder.switchTo(after)
        }
        builder.returnValue(builder.null())
        unit.methods.append(
            Method(
                name: unit.names.intern("run"), ordinal: 8,
                parameters: [Parameter(name: unit.names.intern("boot"), type: DeclaredType(main: object))],
                result: DeclaredType(main: object), line: 1, body: builder.finish()))
    }

    // MARK: Statements

    private mutating func statements(depth: Int) {
        for _ in 0..<2 + below(4) {
            if budget <= 0 { return }
            budget -= 1
            builder.line += 1
            statement(depth: depth)
        }
    }

    private mutating func statement(depth: Int) {
        switch depth < 4 ? below(12) : below(6) {
        case 0...3: assignment()
        case 4:
            let value = below(8) == 0 ? expression(.ref, 2) : builder.box(.int, expression(.int, 2))
            builder.fieldStore(builder.this(), slot: Int32(below(3)), value)
        case 5:
            let text = builder.callVirtual(ordinal: 5, object(2), [])
            let (variable, _) = variables[2]
            builder.writeVariable(variable, text)
        case 6, 7: conditional(depth)
        case 8, 9: loop(depth)
        case 10: multiway(depth)
        default: protected(depth)
        }
    }

    private mutating func assignment() {
        // In protected code only slot variables may be assigned; the builder does not tell, so ask the body.
        let candidates = catchers == 0 ? variables : variables.filter { isSlot($0.variable) }
        if candidates.isEmpty { return }
        let (variable, type) = oneOf(candidates)
        builder.writeVariable(variable, expression(type, 4))
    }

    private func isSlot(_ variable: Variable) -> Bool { builder.isSlotVariable(variable) }

    private mutating func conditional(_ depth: Int) {
        let (then, other, after) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.branch(expression(.bool, 3), then, other)
        builder.seal(then)
        builder.seal(other)
        builder.switchTo(then)
        statements(depth: depth + 1)
        builder.jump(after)
        builder.switchTo(other)
        if below(2) == 0 { statements(depth: depth + 1) }
        builder.jump(after)
        builder.seal(after)
        builder.switchTo(after)
    }

    private mutating func loop(_ depth: Int) {
        let counter = builder.declareVariable(.int, inSlot: catchers > 0)
        builder.writeVariable(counter, builder.constant(int: 0))
        let (head, inside, after) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.jump(head)
        builder.switchTo(head)
        let limit = builder.constant(int: Int32(1 + below(4)))
        builder.branch(builder.compare(.less, .int, builder.readVariable(counter), limit), inside, after)
        builder.seal(inside)
        builder.switchTo(inside)
        let one = builder.constant(int: 1)
        builder.writeVariable(counter, builder.binaryOperation(.add, .int, builder.readVariable(counter), one))
        counters.append(counter)
        statements(depth: depth + 1)
        if below(3) == 0 {
            let (leave, stay) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(expression(.bool, 2), leave, stay)
            builder.seal(leave)
            builder.seal(stay)
            builder.switchTo(leave)
            builder.jump(below(2) == 0 ? after : head)
            builder.switchTo(stay)
        }
        counters.removeLast()
        builder.jump(head)
        builder.seal(head)
        builder.seal(after)
        builder.switchTo(after)
    }

    private mutating func multiway(_ depth: Int) {
        let after = builder.makeBlock()
        let scale = oneOf([1, 1, 1000, 7])
        let targets = (0..<2 + below(8)).map { _ in builder.makeBlock() }
        let first = below(5) - 2
        var cases: [(value: Int32, target: Block)] = []
        for (index, target) in targets.dropFirst().enumerated() {
            cases.append((Int32((first + index) * scale), below(4) == 0 ? after : target))
        }
        builder.switchInt(expression(.int, 2), default: targets[0], cases: cases)
        for index in targets.indices {
            builder.seal(targets[index])
            builder.switchTo(targets[index])
            statements(depth: depth + 2)
            // A fall through into the next case, as long as that is open.
            if index + 1 < targets.count && below(3) == 0 {
                builder.jump(targets[index + 1])
            } else {
                builder.jump(after)
            }
        }
        builder.seal(after)
        builder.switchTo(after)
    }

    private mutating func protected(_ depth: Int) {
        let (inside, handler, after) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        let caught = builder.tryPush(
            className: unit.names.intern(".internal.string"), protected: inside, handler: handler)
        builder.switchTo(inside)
        catchers += 1
        statements(depth: depth + 1)
        if below(3) == 0 {
            let (bad, good) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(expression(.bool, 2), bad, good)
            builder.seal(bad)
            builder.seal(good)
            builder.switchTo(bad)
            builder.throwValue(builder.string(unit.literals.intern(Array("thrown".utf8))))
            builder.switchTo(good)
        }
        catchers -= 1
        builder.tryPop()
        builder.jump(after)
        builder.switchTo(handler)
        if isSlot(variables[2].variable) || catchers == 0 { builder.writeVariable(variables[2].variable, caught) }
        statements(depth: depth + 1)
        builder.jump(after)
        builder.seal(after)
        builder.switchTo(after)
    }

    // MARK: Expressions

    private mutating func constant(_ type: ValueType) -> Value {
        let small = below(7) - 3
        switch type {
        case .int: return builder.constant(int: below(6) == 0 ? Int32(truncatingIfNeeded: next()) : Int32(small))
        case .long: return builder.constant(long: below(4) == 0 ? Int64(bitPattern: next()) : Int64(small))
        case .float: return builder.constant(float: Float(small) * 0.75)
        case .double: return builder.constant(double: below(8) == 0 ? .nan : Double(small) * 1.125)
        case .bool: return builder.constant(bool: small > 0)
        case .ref, .none: return below(4) == 0 ? builder.null() : builder.string(unit.literals.intern([66]))
        }
    }

    private mutating func expression(_ type: ValueType, _ depth: Int) -> Value {
        if depth == 0 || below(5) == 0 { return leaf(type) }
        switch type {
        case .int, .long, .float, .double: return number(type, depth)
        case .bool: return condition(depth)
        case .ref, .none: return reference(depth)
        }
    }

    private mutating func leaf(_ type: ValueType) -> Value {
        let candidates = variables.filter { $0.type == type }
        if type == .int && !counters.isEmpty && below(3) == 0 { return builder.readVariable(oneOf(counters)) }
        if candidates.isEmpty || below(3) == 0 { return constant(type) }
        return builder.readVariable(oneOf(candidates).variable)
    }

    private mutating func number(_ type: ValueType, _ depth: Int) -> Value {
        let arithmetic: [Operation] = [.add, .subtract, .multiply, .divide, .remainder]
        switch below(10) {
        case 0...3:
            let operation = oneOf(arithmetic)
            let isDivision = operation == .divide || operation == .remainder
            let left = expression(type, depth - 1)
            let right = isDivision && below(8) > 0 ? divisor(type) : expression(type, depth - 1)
            return builder.binaryOperation(operation, type, left, right)
        case 4:
            guard type.isInteger else { return builder.negate(type, expression(type, depth - 1)) }
            let shift = oneOf([Operation.shiftLeft, .shiftRight, .shiftRightLogical])
            return builder.binaryOperation(shift, type, expression(type, depth - 1), expression(.int, depth - 1))
        case 5:
            guard type.isInteger else { return builder.negate(type, expression(type, depth - 1)) }
            let operation = oneOf([Operation.and, .or, .xor])
            return builder.binaryOperation(operation, type, expression(type, depth - 1), expression(type, depth - 1))
        case 6:
            let source = oneOf([ValueType.int, .long, .float, .double])
            return builder.convert(expression(source, depth - 1), from: source, to: type)
        case 7: return builder.unbox(type, builder.box(type, expression(type, depth - 1)))
        case 8:
            if type == .int && below(2) == 0 { return builder.boolToInt(expression(.bool, depth - 1)) }
            // Of an object the verifier knows nothing about, else it may know the trap (V14).
            if type == .int || below(6) == 0 {
                return builder.unbox(type, builder.fieldLoad(builder.this(), slot: Int32(below(3))))
            }
            return leaf(type)
        default: return type.isInteger ? builder.not(type, expression(type, depth - 1)) : leaf(type)
        }
    }

    private mutating func divisor(_ type: ValueType) -> Value {
        let number = oneOf([-1, 2, 3, 7, -5])
        return builder.convert(builder.constant(int: Int32(number)), from: .int, to: type)
    }

    private mutating func condition(_ depth: Int) -> Value {
        let comparisons: [Operation] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
        switch below(8) {
        case 0...3:
            let type = oneOf([ValueType.int, .int, .long, .float, .double])
            return builder.compare(oneOf(comparisons), type, expression(type, depth - 1), expression(type, depth - 1))
        case 4: return builder.not(.bool, expression(.bool, depth - 1))
        case 5: return builder.intToBool(expression(.int, depth - 1))
        case 6:
            let name = unit.names.intern(oneOf([".internal.string", ".internal.int", ".t.generated"]))
            return below(2) == 0
                ? builder.isNull(expression(.ref, depth - 1)) : builder.instanceOf(expression(.ref, depth - 1), name)
        default:
            let operation = oneOf([Operation.and, .or, .xor])
            return builder.binaryOperation(operation, .bool, expression(.bool, depth - 1), expression(.bool, depth - 1))
        }
    }

    /// Hardly ever null.
    private mutating func object(_ depth: Int) -> Value {
        if below(10) == 0 { return expression(.ref, depth) }
        return below(3) == 0 ? builder.string(unit.literals.intern([67])) : builder.box(.int, expression(.int, depth))
    }

    private mutating func reference(_ depth: Int) -> Value {
        switch below(7) {
        case 0, 1:
            let type = oneOf([ValueType.int, .int, .long, .float, .double])
            return builder.box(type, expression(type, depth - 1))
        case 2: return builder.fieldLoad(builder.this(), slot: Int32(below(3)))
        case 3: return builder.callVirtual(ordinal: 5, object(depth - 1), [])
        case 4:
            let text = builder.callVirtual(ordinal: 5, object(depth - 1), [])
            let second = builder.callVirtual(ordinal: 5, object(depth - 1), [])
            return builder.callVirtual(ordinal: 10, text, [second])
        case 5:
            let array = builder.new(unit.names.intern(".internal.container.array"))
            builder.arraySet(array, builder.constant(int: 1), expression(.ref, depth - 1))
            _ = builder.arraySize(array)
            return builder.arrayGet(array, builder.constant(int: Int32(below(2))))
        default: return builder.cast(expression(.ref, depth - 1), to: unit.names.intern(".internal.object"))
        }
    }
}
