/// What a program prints and how it ends.
struct Outcome: Equatable {
    var output: [UInt8]
    /// The class of the exception that nobody caught, if there was one, and the text of a number or string.
    var uncaught: [UInt8]?
}

/// Runs the tree of a program. This is the expectation that the compiled program is compared with, so nothing
/// of the compiler or the machine is used here; what the language says is written down a second time.
final class Evaluator {
    /// The texts of the machine's own exceptions (bytecode.md 4.6 to 9.3, internal-classes.md 3).
    enum Trap {
        static let index = Value.text("array get - index is out of bounds")
        static let substringIndex = Value.text("string.substring index is out of bounds")
        static let substringLength = Value.text("string.substring length is negative")
        static let charAt = Value.text("string.charAt index is out of bounds")
        static let cast = Value.text("cast to not parent")
        static let unboxNull = Value.text("o2i null")
        static let nullThrown = Value.text("null thrown")
    }

    let program: Program
    let classes: [String: ProgramClass]
    var statics: [String: Value] = [:]
    private(set) var output: [UInt8] = []
    private var steps = 0
    private var depth = 0
    let stepLimit: Int

    struct Frame {
        var this: Instance?
        var locals: [String: Value] = [:]
        var result: ProgramType = .void
    }

    init(_ program: Program, stepLimit: Int = 20_000) {
        self.program = program
        self.stepLimit = stepLimit
        classes = Dictionary(program.classes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The expected outcome, or nil if there is none: the program runs too long or does what is left open.
    static func outcome(of program: Program) -> Outcome? {
        try? Evaluator(program).run()
    }

    /// Runs `main`.
    func run() throws(Stop) -> Outcome {
        guard let main = program.classes.first else { throw .unspecified("no class") }
        for cls in program.classes {
            for (variable, initial) in cls.statics {
                var frame = Frame()
                statics[cls.name + "." + variable.name] = try assigned(evaluate(initial, &frame), to: variable.type)
            }
        }
        do {
            let instance = try construct(main.name, [], [])
            let key = MethodKey(name: "main", parameters: [.console])
            _ = try invoke(instance, key, [.console])
            return Outcome(output: output, uncaught: nil)
        } catch {
            guard case .thrown(let value) = error else { throw error }
            return Outcome(output: output, uncaught: try uncaughtText(value))
        }
    }

    func print(_ bytes: [UInt8]) throws(Stop) {
        output += bytes
        if output.count > 20_000 { throw .exhausted }
    }

    func step() throws(Stop) {
        steps += 1
        if steps > stepLimit { throw .exhausted }
    }

    // MARK: Calls

    /// The class of `name` and its ancestors, nearest first.
    func lineage(_ name: String) -> [ProgramClass] {
        var list: [ProgramClass] = []
        var at = classes[name]
        while let cls = at, list.count < 50 {
            list.append(cls)
            at = cls.parent.flatMap { classes[$0] }
        }
        return list
    }

    func isA(_ name: String, _ ancestor: String) -> Bool { lineage(name).contains { $0.name == ancestor } }

    func findMethod(_ className: String, _ key: MethodKey) -> ProgramMethod? {
        for cls in lineage(className) {
            if let method = cls.methods.first(where: { $0.key == key }) { return method }
        }
        return nil
    }

    func invoke(_ receiver: Instance, _ key: MethodKey, _ arguments: [Value]) throws(Stop) -> Value {
        guard let method = findMethod(receiver.className, key) else { throw .unspecified("no method \(key.name)") }
        return try run(method, this: receiver, arguments)
    }

    func run(_ method: ProgramMethod, this: Instance?, _ arguments: [Value]) throws(Stop) -> Value {
        try enter()
        defer { depth -= 1 }
        var frame = Frame(this: this, result: method.result)
        try bind(method.parameters, arguments, &frame)
        switch try execute(method.body, &frame) {
        case .return(let value): return value
        case .normal:
            guard let final = method.final else { return .null }
            return try assigned(evaluate(final, &frame), to: method.result)
        case .break, .continue: throw .unspecified("break out of a method")
        }
    }

    private func enter() throws(Stop) {
        try step()
        depth += 1
        if depth > 100 { throw .exhausted }
    }

    private func bind(_ parameters: [Variable], _ arguments: [Value], _ frame: inout Frame) throws(Stop) {
        guard parameters.count == arguments.count else { throw .unspecified("number of arguments") }
        for (parameter, argument) in zip(parameters, arguments) {
            frame.locals[parameter.name] = try assigned(argument, to: parameter.type)
        }
    }

    func construct(_ className: String, _ types: [ProgramType], _ arguments: [Value]) throws(Stop) -> Instance {
        var fields: [String: Value] = [:]
        for cls in lineage(className) {
            for field in cls.fields { fields[field.name] = .null }
        }
        let instance = Instance(className: className, fields: fields)
        try initialise(instance, as: className, types, arguments)
        return instance
    }

    /// Runs the constructor of `className` on `instance`, the parent's first.
    private func initialise(_ instance: Instance, as className: String, _ types: [ProgramType], _ arguments: [Value])
        throws(Stop)
    {
        guard let cls = classes[className] else { throw .unspecified("no class \(className)") }
        try enter()
        defer { depth -= 1 }
        if cls.constructors.isEmpty {
            guard types.isEmpty else { throw .unspecified("no constructor") }
            if let parent = cls.parent { try initialise(instance, as: parent, [], []) }
            return
        }
        guard let constructor = cls.constructors.first(where: { $0.parameters.map { $0.type } == types }) else {
            throw .unspecified("no constructor")
        }
        var frame = Frame(this: instance)
        try bind(constructor.parameters, arguments, &frame)
        if let parent = cls.parent {
            if let (types, arguments) = constructor.parent {
                try initialise(instance, as: parent, types, evaluate(arguments, &frame))
            } else {
                try initialise(instance, as: parent, [], [])
            }
        }
        switch try execute(constructor.body, &frame) {
        case .normal, .return: return
        case .break, .continue: throw .unspecified("break out of a constructor")
        }
    }

    // MARK: Values

    /// `value` as it is stored in a place of `type`: numbers are converted (language.md 3.3).
    func assigned(_ value: Value, to type: ProgramType) throws(Stop) -> Value {
        if type.isNumeric {
            // Whether an empty number travels as null or is unboxed on the way is left open.
            guard let number = Numbers.convert(value, to: type) else { throw .unspecified("null number is moved") }
            return number
        }
        return value
    }

    /// The bytes of `value` as `toString` and `+` give them.
    func text(_ value: Value) throws(Stop) -> [UInt8] {
        switch value {
        case .null: return Array("null".utf8)
        case .int(let n): return Array(String(n).utf8)
        case .long(let n): return Array(String(n).utf8)
        case .float(let n): return Array(NumberText.of(n).utf8)
        case .double(let n): return Array(NumberText.of(n).utf8)
        case .string(let bytes): return bytes
        case .array: return Array("array".utf8)
        case .console, .trapText: throw .unspecified("text of the console or of a trap")
        case .instance(let instance):
            let key = MethodKey(name: "toString", parameters: [])
            guard findMethod(instance.className, key) != nil else { return Array("(void)".utf8) }
            guard case .string(let bytes) = try invoke(instance, key, []) else { throw .unspecified("toString gives null") }
            return bytes
        }
    }

    private func uncaughtText(_ value: Value) throws(Stop) -> [UInt8] {
        let name: String
        switch value {
        case .int: name = ".internal.int "
        case .long: name = ".internal.long "
        case .float: name = ".internal.float "
        case .double: name = ".internal.double "
        case .string: name = ".internal.string "
        case .instance(let instance): return Array(".gen.\(instance.className)".utf8)
        case .null, .trapText, .array, .console: throw .unspecified("uncaught")
        }
        return Array(name.utf8) + (try text(value))
    }

    func isInstance(_ value: Value, of type: ProgramType) -> Bool {
        switch (value, type) {
        case (.null, _): false
        case (_, .object): true
        case (.int, .int), (.long, .long), (.float, .float), (.double, .double), (.string, .string),
            (.trapText, .string): true
        case (.instance(let instance), .named(let name)): isA(instance.className, name)
        default: false
        }
    }

    /// `a :== b`.
    func identical(_ a: Value, _ b: Value) throws(Stop) -> Bool {
        switch (a, b) {
        case (.null, .null), (.console, .console): return true
        case (.null, _), (_, .null): return false
        case (.instance(let a), .instance(let b)): return a === b
        case (.array(let a), .array(let b)): return a === b
        case (.instance, _), (_, .instance), (.array, _), (_, .array): return false
        default: throw .unspecified("identity of numbers or strings")
        }
    }

    /// `a == b` for references: identity if one is null, else `equals` of the left one.
    func equal(_ a: Value, _ b: Value) throws(Stop) -> Bool {
        switch (a, b) {
        case (.null, .null): return true
        case (.null, _), (_, .null): return false
        case (.string(let a), .string(let b)): return a == b
        case (.string, _), (.trapText, _): throw .unspecified("string equals another class")
        case (.int(let a), .int(let b)): return a == b
        case (.long(let a), .long(let b)): return a == b
        case (.float, .float), (.double, .double): throw .unspecified("equals of boxed reals")
        case (.int, _), (.long, _), (.float, _), (.double, _): return false
        case (.instance(let instance), _):
            let key = MethodKey(name: "equals", parameters: [.object])
            guard findMethod(instance.className, key) != nil else { return try identical(a, b) }
            guard case .int(let answer) = try invoke(instance, key, [b]) else { throw .unspecified("equals gives null") }
            return answer != 0
        case (.array, _), (.console, _): return try identical(a, b)
        }
    }
}
