extension Evaluator {
    func evaluate(_ list: [ProgramExpression], _ frame: inout Frame) throws(Stop) -> [Value] {
        var values: [Value] = []
        for expression in list { values.append(try evaluate(expression, &frame)) }
        return values
    }

    /// The value of an expression that is used as a number.
    func number(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Value {
        let value = try evaluate(expression, &frame)
        switch value {
        case .int, .long, .float, .double: return value
        case .null: throw .thrown(Trap.unboxNull)
        case .string, .trapText, .instance, .array, .console: throw .unspecified("a number is expected")
        }
    }

    func condition(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Bool {
        guard let truth = Numbers.isTrue(try number(expression, &frame)) else { throw .unspecified("no condition") }
        return truth
    }

    func evaluate(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Value {
        try step()
        switch expression.kind {
        case .int(let n): return .int(n)
        case .long(let n): return .long(n)
        case .float(let n): return .float(n)
        case .double(let n): return .double(n)
        case .character(let byte): return .int(Int32(byte))
        case .string(let bytes): return .string(bytes)
        case .null: return .null
        case .this: return try .instance(this(frame))
        case .read(let place): return try read(place, &frame)
        case .unary(let operation, let operand): return try unary(operation, operand, &frame)
        case .binary(let operation, let left, let right):
            return try binary(operation, left, right, type: expression.type, &frame)
        case .conditional(let test, let yes, let no):
            let branch = try condition(test, &frame) ? yes : no
            if expression.type.isNumeric {
                return try assigned(number(branch, &frame), to: expression.type)
            }
            return try evaluate(branch, &frame)
        case .assign(let place, let value): return try assign(place, value, &frame)
        case .cast(let operand): return try cast(operand, to: expression.type, &frame)
        case .isInstance(let operand, let type):
            return .int(isInstance(try evaluate(operand, &frame), of: type) ? 1 : 0)
        case .count(let array): return .int(Int32(try self.array(array, &frame).elements.count))
        case .text(let operand):
            let value = try evaluate(operand, &frame)
            if case .null = value { throw .unspecified("toString of null") }
            return .string(try text(value))
        case .call, .ordinalCall, .staticCall, .stringCall, .new, .newDynamic:
            return try call(expression, &frame)
        case .newArray: return .array(ArrayValue())
        }
    }

    private func this(_ frame: Frame) throws(Stop) -> Instance {
        guard let this = frame.this else { throw .unspecified("this in a static method") }
        return this
    }

    private func array(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> ArrayValue {
        switch try evaluate(expression, &frame) {
        case .array(let array): return array
        case .null: throw nullReceiver("array")
        default: throw .unspecified("an array is expected")
        }
    }

    /// A use of null as a receiver (language.md L21).
    func nullReceiver(_ method: String) -> Stop {
        // The text names the method in a way that depends on the kind of call.
        .thrown(.trapText)
    }

    // MARK: Places

    private func read(_ place: Place, _ frame: inout Frame) throws(Stop) -> Value {
        switch place {
        case .local(let name, _):
            guard let value = frame.locals[name] else { throw .unspecified("no variable \(name)") }
            return value
        case .field(let name, _, _):
            guard let value = try this(frame).fields[name] else { throw .unspecified("no field \(name)") }
            return value
        case .element(let array, let index, _):
            let receiver = try evaluate(array, &frame)
            let at = try int(index, &frame)
            return try get(receiver, at)
        case .staticField(let cls, let name, _, _):
            guard let value = statics[cls + "." + name] else { throw .unspecified("no static \(name)") }
            return value
        }
    }

    func int(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Int {
        guard case .int(let n) = try number(expression, &frame) else { throw .unspecified("an int is expected") }
        return Int(n)
    }

    func get(_ receiver: Value, _ index: Int) throws(Stop) -> Value {
        guard case .array(let array) = receiver else { throw nullReceiver("array get") }
        guard array.elements.indices.contains(index) else { throw .thrown(Trap.index) }
        return array.elements[index]
    }

    private func set(_ receiver: Value, _ index: Int, _ value: Value) throws(Stop) {
        guard case .array(let array) = receiver else { throw nullReceiver("array set") }
        guard index >= 0, index < 100 else { throw .unspecified("index of an array assignment") }
        while array.elements.count <= index { array.elements.append(.null) }
        array.elements[index] = value
    }

    /// `place = value`; the result is what was stored.
    func assign(_ place: Place, _ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Value {
        if case .element(let array, let index, let type) = place {
            // The value is evaluated before the index (language.md 8.4).
            let receiver = try evaluate(array, &frame)
            let value = try stored(expression, as: type, &frame)
            let at = try int(index, &frame)
            try set(receiver, at, value)
            return value
        }
        let value = try stored(expression, as: place.type, &frame)
        try store(value, in: place, &frame)
        return value
    }

    private func stored(_ expression: ProgramExpression, as type: ProgramType, _ frame: inout Frame) throws(Stop) -> Value {
        try assigned(evaluate(expression, &frame), to: type)
    }

    private func store(_ value: Value, in place: Place, _ frame: inout Frame) throws(Stop) {
        switch place {
        case .local(let name, _):
            guard frame.locals[name] != nil else { throw .unspecified("no variable \(name)") }
            frame.locals[name] = value
        case .field(let name, _, _):
            let instance = try this(frame)
            guard instance.fields[name] != nil else { throw .unspecified("no field \(name)") }
            instance.fields[name] = value
        case .element(let array, let index, _):
            try set(evaluate(array, &frame), int(index, &frame), value)
        case .staticField(let cls, let name, _, _):
            guard statics[cls + "." + name] != nil else { throw .unspecified("no static \(name)") }
            statics[cls + "." + name] = value
        }
    }

    /// `place op= value`. The generator gives array and index no side effects, so reading them twice is no difference.
    func compound(_ place: Place, _ operation: BinaryOperation, _ value: ProgramExpression, _ frame: inout Frame)
        throws(Stop)
    {
        let target = ProgramExpression(place.type, .read(place))
        let type: ProgramType =
            place.type == .string ? .string
            : BinaryOperation.shifts.contains(operation) ? place.type : .common(place.type, value.type)
        let result = try binary(operation, target, value, type: type, &frame)
        try store(assigned(result, to: place.type), in: place, &frame)
    }

    // MARK: Operators

    private func unary(_ operation: UnaryOperation, _ operand: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Value {
        let value = try number(operand, &frame)
        switch (operation, value) {
        case (.minus, .int(let n)): return .int(0 &- n)
        case (.minus, .long(let n)): return .long(0 &- n)
        case (.minus, .float(let n)): return .float(-n)
        case (.minus, .double(let n)): return .double(-n)
        case (.complement, .int(let n)): return .int(~n)
        case (.complement, .long(let n)): return .long(~n)
        case (.not, _): return .int(Numbers.isTrue(value) == true ? 0 : 1)
        default: throw .unspecified("operand of \(operation.rawValue)")
        }
    }

    private func binary(
        _ operation: BinaryOperation, _ left: ProgramExpression, _ right: ProgramExpression, type: ProgramType,
        _ frame: inout Frame
    ) throws(Stop) -> Value {
        switch operation {
        case .and:
            guard try condition(left, &frame) else { return .int(0) }
            return .int(try condition(right, &frame) ? 1 : 0)
        case .or:
            if try condition(left, &frame) { return .int(1) }
            return .int(try condition(right, &frame) ? 1 : 0)
        case .identical, .notIdentical:
            let same = try identical(evaluate(left, &frame), evaluate(right, &frame))
            return .int(same == (operation == .identical) ? 1 : 0)
        case .shiftLeft, .shiftRight, .shiftRightUnsigned:
            let value = try leftNumber(left, before: right, &frame)
            let count = try int(right, &frame)
            guard let result = Numbers.shift(operation, value, Int32(count)) else { throw .unspecified("shift") }
            return result
        default: break
        }
        if operation == .add, type == .string {
            let first = try evaluate(left, &frame)
            let second = try evaluate(right, &frame)
            try notEmptyNumber(first, left.type)
            try notEmptyNumber(second, right.type)
            let bytes = try text(first) + text(second)
            if bytes.count > 2_000 { throw .exhausted }
            return .string(bytes)
        }
        if left.type.isNumeric, right.type.isNumeric {
            let common = ProgramType.common(left.type, right.type)
            let first = try leftNumber(left, before: right, &frame)
            let second = try number(right, &frame)
            guard let a = Numbers.convert(first, to: common), let b = Numbers.convert(second, to: common),
                let result = try Numbers.binary(operation, a, b)
            else { throw .unspecified("operands of \(operation.rawValue)") }
            return result
        }
        guard operation == .equal || operation == .notEqual else { throw .unspecified("operands of \(operation.rawValue)") }
        let same = try equal(evaluate(left, &frame), evaluate(right, &frame))
        return .int(same == (operation == .equal) ? 1 : 0)
    }

    /// The left operand. Whether an empty number is found before or after the right operand is left open.
    private func leftNumber(_ left: ProgramExpression, before right: ProgramExpression, _ frame: inout Frame)
        throws(Stop) -> Value
    {
        let value = try evaluate(left, &frame)
        guard case .null = value else { return value }
        guard right.parts.isEmpty else { throw .unspecified("empty number before an operand") }
        throw .thrown(Trap.unboxNull)
    }

    /// An empty field of a number type in a string: `null` or an exception, which is left open.
    private func notEmptyNumber(_ value: Value, _ type: ProgramType) throws(Stop) {
        if case .null = value, type.isNumeric { throw .unspecified("text of an empty number") }
    }

    private func cast(_ operand: ProgramExpression, to type: ProgramType, _ frame: inout Frame) throws(Stop) -> Value {
        let value = try evaluate(operand, &frame)
        if operand.type.isNumeric && type.isNumeric {
            if case .null = value { throw .thrown(Trap.unboxNull) }
            guard let number = Numbers.convert(value, to: type) else { throw .unspecified("cast") }
            return number
        }
        if type.isNumeric {
            if case .null = value { throw .thrown(Trap.unboxNull) }
            guard isInstance(value, of: type) else { throw .unspecified("cast to another number class") }
            return value
        }
        switch value {
        case .null: return .null
        case .array where type == .object: return value
        default:
            guard isInstance(value, of: type) else { throw .thrown(Trap.cast) }
            return value
        }
    }

    // MARK: Calls

    private func call(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Value {
        switch expression.kind {
        case .call(let receiver, let key, let arguments):
            let target: Value
            if let receiver {
                target = try evaluate(receiver, &frame)
            } else {
                target = .instance(try this(frame))
            }
            let values = try evaluate(arguments, &frame)
            guard case .instance(let instance) = target else { throw nullReceiver(key.name) }
            return try invoke(instance, key, values)
        case .ordinalCall(let receiver, _, let key, let arguments):
            let target = try evaluate(receiver, &frame)
            let values = try evaluate(arguments, &frame)
            guard case .instance(let instance) = target else { throw nullReceiver(key.name) }
            return try invoke(instance, key, values)
        case .staticCall(let cls, let key, let arguments):
            let values = try evaluate(arguments, &frame)
            guard let method = findMethod(cls, key) else { throw .unspecified("no method \(key.name)") }
            return try run(method, this: nil, values)
        case .stringCall(let receiver, let method, let arguments):
            let target = try evaluate(receiver, &frame)
            let values = try evaluate(arguments, &frame)
            if case .trapText = target { throw .unspecified("text of a trap") }
            guard case .string(let bytes) = target else { throw nullReceiver(method.rawValue) }
            return try StringCalls.call(method, bytes, values)
        case .new(let cls, let types, let arguments):
            return .instance(try construct(cls, types, evaluate(arguments, &frame)))
        case .newDynamic(let operand, let arguments):
            guard case .instance(let instance) = try evaluate(operand, &frame) else { throw nullReceiver("getClass") }
            let values = try evaluate(arguments, &frame)
            guard let cls = classes[instance.className] else { throw .unspecified("no class") }
            if cls.constructors.isEmpty && values.isEmpty { return .instance(try construct(cls.name, [], [])) }
            let fitting = cls.constructors.filter { $0.parameters.count == values.count }
            guard fitting.count == 1 else { throw .unspecified("constructor of a class value") }
            return .instance(try construct(cls.name, fitting[0].parameters.map { $0.type }, values))
        default: throw .unspecified("call")
        }
    }
}

/// The natives of `.internal.string` (internal-classes.md 3.2 and the declarations in stdlib/internal).
enum StringCalls {
    static func call(_ method: StringMethod, _ bytes: [UInt8], _ arguments: [Value]) throws(Stop) -> Value {
        switch (method, arguments.first, arguments.last) {
        case (.length, _, _): return .int(Int32(bytes.count))
        case (.charAt, .int(let index)?, _):
            guard bytes.indices.contains(Int(index)) else { throw .thrown(Evaluator.Trap.charAt) }
            return .int(Int32(bytes[Int(index)]))
        case (.substring, .int(let index)?, .int(let length)?):
            guard bytes.indices.contains(Int(index)) else {
                if length < 0 { throw .unspecified("two errors of substring") }
                throw .thrown(Evaluator.Trap.substringIndex)
            }
            guard length >= 0 else { throw .thrown(Evaluator.Trap.substringLength) }
            return .string(Array(bytes[Int(index)...].prefix(Int(length))))
        case (.concat, .string(let other)?, _): return .string(bytes + other)
        case (.equals, .string(let other)?, _): return .int(bytes == other ? 1 : 0)
        case (.equals, .null?, _): return .int(0)
        case (.strstr, .string(let part)?, _): return .int(find(part, in: bytes, from: 0))
        case (.indexOf, .string(let part)?, .int(let from)?):
            guard from >= 0, Int(from) <= bytes.count else { throw .unspecified("start of indexOf") }
            return .int(find(part, in: bytes, from: Int(from)))
        case (.compareTo, .string(let other)?, _):
            // Only the sign is specified; programs compare it with 0, see the generator.
            return .int(bytes == other ? 0 : bytes.lexicographicallyPrecedes(other) ? -1 : 1)
        case (.toInt, _, _):
            guard let number = leadingNumber(bytes), let small = Int32(exactly: number) else { throw .unspecified("toInt") }
            return .int(small)
        case (.toLong, _, _):
            guard let number = leadingNumber(bytes) else { throw .unspecified("toLong") }
            return .long(number)
        default: throw .unspecified("argument of \(method.rawValue)")
        }
    }

    private static func find(_ part: [UInt8], in bytes: [UInt8], from: Int) -> Int32 {
        var at = from
        while at + part.count <= bytes.count {
            if bytes[at..<at + part.count].elementsEqual(part) { return Int32(at) }
            at += 1
        }
        return -1
    }

    /// The decimal number at the start; 0 without digits; nil if it is too large or starts with a sign or blank.
    private static func leadingNumber(_ bytes: [UInt8]) -> Int64? {
        guard let first = bytes.first else { return 0 }
        if first == 0x2B || first <= 0x20 { return nil }
        let negative = first == 0x2D
        let digits = bytes.dropFirst(negative ? 1 : 0).prefix { (0x30...0x39).contains($0) }
        if digits.isEmpty { return 0 }
        return Int64((negative ? "-" : "") + String(decoding: digits, as: UTF8.self))
    }
}
