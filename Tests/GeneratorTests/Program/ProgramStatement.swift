/// How a local variable is declared.
enum DeclarationStyle: Sendable {
    /// `var x : T = e;`
    case typed
    /// `var x = e;`
    case inferred
    /// `T x = e;`
    case leadingType
}

struct CatchBranch: Sendable {
    var type: ProgramType
    var name: String
    var body: [ProgramStatement]
}

/// An entry of a switch body.
enum SwitchItem: Sendable {
    case label(ProgramExpression)
    case defaultLabel
    case statement(ProgramStatement)
}

indirect enum ProgramStatement: Sendable {
    case empty
    case block([ProgramStatement])
    case local(String, ProgramType, ProgramExpression?, DeclarationStyle)
    case expression(ProgramExpression)
    /// `out.printLine(text);`
    case print(ProgramExpression)
    /// `out.16(a, b, …);` prints from the last to the first.
    case printReversed([ProgramExpression])
    case assign(Place, ProgramExpression)
    /// `place op= value;`
    case compound(Place, BinaryOperation, ProgramExpression)
    /// `place++;`, or `place--;` when false
    case step(Place, Bool)
    case `if`(ProgramExpression, [ProgramStatement], [ProgramStatement]?)
    case `while`(ProgramExpression, [ProgramStatement])
    /// `do body while (condition) post`: body, condition, post, body, …
    case doWhile([ProgramStatement], ProgramExpression, [ProgramStatement]?)
    case `for`([ProgramStatement], ProgramExpression?, [ProgramStatement], [ProgramStatement])
    case foreach(String, ProgramExpression, [ProgramStatement])
    case `switch`(ProgramExpression, [SwitchItem])
    case `try`([ProgramStatement], [CatchBranch], [ProgramStatement]?)
    case `throw`(ProgramExpression)
    case `return`(ProgramExpression?)
    case `break`
    case `continue`
    /// `synchronized (object) body`
    case synchronized(ProgramExpression, [ProgramStatement])
    /// `assert condition throw value;`
    case assert(ProgramExpression, ProgramExpression)
}
