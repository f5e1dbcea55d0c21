struct Variable: Hashable, Sendable {
    var name: String
    var type: ProgramType
}

struct ProgramMethod: Sendable {
    var name: String
    var parameters: [Variable]
    var result: ProgramType
    var ordinal: Int?
    var isStatic = false
    var body: [ProgramStatement]
    /// The value of the `return` at the end of the body; nil in a void method.
    var final: ProgramExpression?

    var key: MethodKey { MethodKey(name: name, parameters: parameters.map { $0.type }) }
}

struct ProgramConstructor: Sendable {
    var parameters: [Variable]
    /// The arguments of `super(…)` and the types of that constructor's parameters; nil for the implicit call.
    var parent: (types: [ProgramType], arguments: [ProgramExpression])?
    var body: [ProgramStatement]
}

struct ProgramClass: Sendable {
    var name: String
    var parent: String?
    var fields: [Variable]
    var statics: [(variable: Variable, initial: ProgramExpression)] = []
    var constructors: [ProgramConstructor]
    var methods: [ProgramMethod]
}

/// A whole generated program. Execution starts in `main` of the first class.
struct Program: Sendable {
    var classes: [ProgramClass]

    func named(_ name: String) -> ProgramClass? { classes.first { $0.name == name } }
}
