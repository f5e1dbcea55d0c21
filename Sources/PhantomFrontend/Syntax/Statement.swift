/// A statement node.
public enum Statement: Hashable, Sendable {
    /// `;`
    case empty
    case block(StatementList)
    case local(LocalID)
    case expression(ExpressionID)
    /// `place++;`
    case increment(ExpressionID)
    /// `place--;`
    case decrement(ExpressionID)
    /// `if (condition) then else otherwise`, the last may be `none`.
    case `if`(ExpressionID, then: StatementID, otherwise: StatementID)
    case `while`(ExpressionID, StatementID)
    /// `do body while (condition) post`, post is `none` for `;`. Order: body, condition, post, body, …
    case doWhile(StatementID, ExpressionID, post: StatementID)
    case `for`(ForID)
    case foreach(ForeachID)
    /// The labels `caseLabel`, `caseRange` and `defaultLabel` stand among the statements of the list, at its top level only.
    case `switch`(ExpressionID, StatementList)
    case caseLabel(ExpressionID)
    /// `case first … last:`
    case caseRange(ExpressionID, ExpressionID)
    case defaultLabel
    case `try`(TryID)
    case `throw`(ExpressionID)
    /// `return value;` or `return;` with `none`
    case `return`(ExpressionID)
    case `break`
    case `continue`
    case assert(AssertID)
    case synchronized(ExpressionID, StatementID)
    /// `super(args);` Where it may stand is checked later; a class with a method of that name may mean a call of it.
    case superCall(ExpressionList)
    /// Stands where a syntax error was reported; say nothing more about it.
    case error
}

/// A local variable: `var x : T = e;` or `T x = e;`.
public struct LocalDeclaration: Hashable, Sendable {
    public var name: Symbol
    /// `none` when omitted: inferred from the initialiser, or unknown without one (L12).
    public var type: TypeID
    public var attributes: AttributeList
    /// May be `none`.
    public var initialiser: ExpressionID
    public var span: NodeSpan
}

/// `for (initialisers; condition; steps) body`.
public struct ForStatement: Hashable, Sendable {
    /// One `local`, or any number of `expression`, `increment` and `decrement` statements.
    public var initialisers: StatementList
    /// `none` for an endless loop.
    public var condition: ExpressionID
    public var steps: StatementList
    public var body: StatementID
}

/// `foreach (variable in container) body`.
public struct ForeachStatement: Hashable, Sendable {
    public var variable: Symbol
    public var variableSpan: NodeSpan
    public var container: ExpressionID
    public var body: StatementID
}

/// `try body catch (T v) handler … finally last`.
public struct TryStatement: Hashable, Sendable {
    public var body: StatementID
    public var catches: [CatchClause]
    /// May be `none`, but then there is at least one catch clause (unless a syntax error was reported).
    public var finally: StatementID
}

public struct CatchClause: Hashable, Sendable {
    public var type: TypeID
    public var name: Symbol
    public var body: StatementID
    /// From `catch` to the end of the body, anchored at the name.
    public var span: NodeSpan
}

/// `assert condition throw thrown;`, `assert e is T …` has an `isInstance` as condition.
public struct AssertStatement: Hashable, Sendable {
    public var condition: ExpressionID
    /// `none` for the default text.
    public var thrown: ExpressionID
    /// The statement reads `assert(e);`. In a class that has a method `assert` with one parameter it is a call of it.
    public var looksLikeCall: Bool
}
