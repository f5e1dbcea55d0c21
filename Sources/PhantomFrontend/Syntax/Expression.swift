/// 64 bits that do not raise the alignment of the nodes.
public struct Wide: Hashable, Sendable {
    private let low: UInt32
    private let high: UInt32

    public init(_ bits: UInt64) {
        low = UInt32(truncatingIfNeeded: bits)
        high = UInt32(truncatingIfNeeded: bits >> 32)
    }

    public var bits: UInt64 { UInt64(high) << 32 | UInt64(low) }
    public var int64: Int64 { Int64(bitPattern: bits) }
    public var double: Double { Double(bitPattern: bits) }
}

/// An expression node. Parentheses leave no node; see `SyntaxTree.isParenthesised`.
public enum Expression: Hashable, Sendable {
    case int(Int32)
    case long(Wide)
    case float(Float)
    case double(Wide)
    case string(Symbol)
    /// `import "file"`: the bytes of the file (language.md 8.1).
    case importFile(Symbol)
    case null
    case this
    /// A plain identifier: field, local, parameter, or the first part of a class name.
    case name(Symbol)
    /// The first part of an absolute class name: `.a` of `.a.b.f()`. Further parts are `field`s of it.
    case absoluteName(Symbol)
    case unary(UnaryOperator, ExpressionID)
    case binary(BinaryOperator, ExpressionID, ExpressionID)
    /// `condition ? yes : no`
    case conditional(ExpressionID, ExpressionID, ExpressionID)
    /// `place = value`. What may stand on the left is checked later.
    case assign(ExpressionID, ExpressionID)
    /// `place += value`
    case compoundAssign(BinaryOperator, ExpressionID, ExpressionID)
    /// `e is T`
    case isInstance(ExpressionID, TypeID)
    case cast(TypeID, ExpressionID)
    /// `container[index]`
    case `subscript`(ExpressionID, ExpressionID)
    /// `receiver.name` without arguments: `this.f`, `cls.name`, a part of a class name.
    case field(ExpressionID, Symbol)
    /// `receiver.name(args)`, or `name(args)` with receiver `none`. The receiver may be a class name.
    case call(ExpressionID, Symbol, ExpressionList)
    /// `receiver.17(args)`. A number beyond `Int32` is given as `Int32.max`.
    case ordinalCall(ExpressionID, Int32, ExpressionList)
    /// `receiver.(ordinal)(args)`
    case computedCall(ExpressionID, ExpressionID, ExpressionList)
    /// `new T(args)`
    case new(TypeID, ExpressionList)
    /// `new *(classValue) : T (args)`, T may be `none`.
    case newDynamic(ExpressionID, TypeID, ExpressionList)
    /// `[a, b]`: an array of these elements.
    case arrayLiteral(ExpressionList)
    /// `(int a) { … }`
    case closure(ClosureID)
    /// `callee(args)`, where the callee is more than a name: `f(1)(2)`, `a[0](x)`, `(e)(x)`.
    case invoke(ExpressionID, ExpressionList)
    /// Stands where a syntax error was reported; say nothing more about it.
    case error
}

/// A method without a name: `(int a, string b) { … }` (language.md L25).
public struct ClosureExpression: Hashable, Sendable {
    public var parameters: [Parameter]
    /// A block.
    public var body: StatementID
    /// Place among the closures of the class, in source order, from 0.
    public var number: Int32
    /// Name of the method, or of the field, that it stands in.
    public var place: Symbol
    /// From the parenthesis to the closing brace.
    public var span: NodeSpan
}

public enum UnaryOperator: UInt8, Sendable, Hashable, CaseIterable {
    /// `-`
    case minus
    /// `!`
    case not
    /// `~`, prefix or the original's postfix form
    case complement

    public var text: String {
        switch self {
        case .minus: "-"
        case .not: "!"
        case .complement: "~"
        }
    }
}

public enum BinaryOperator: UInt8, Sendable, Hashable, CaseIterable {
    case logicalOr, logicalAnd
    case equal, notEqual, less, greater, lessOrEqual, greaterOrEqual
    /// `:==` and `:!=`
    case identical, notIdentical
    case shiftLeft, shiftRight
    /// `>>>`
    case shiftRightUnsigned
    case add, subtract
    case multiply, divide, remainder
    case bitOr, bitAnd, bitXor

    public var text: String {
        switch self {
        case .logicalOr: "||"
        case .logicalAnd: "&&"
        case .equal: "=="
        case .notEqual: "!="
        case .less: "<"
        case .greater: ">"
        case .lessOrEqual: "<="
        case .greaterOrEqual: ">="
        case .identical: ":=="
        case .notIdentical: ":!="
        case .shiftLeft: "<<"
        case .shiftRight: ">>"
        case .shiftRightUnsigned: ">>>"
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .remainder: "%"
        case .bitOr: "|"
        case .bitAnd: "&"
        case .bitXor: "^"
        }
    }

    /// Rank from loosest (1) to tightest (7); operators of one rank group left to right (language.md L3, L4).
    public var rank: Int {
        switch self {
        case .logicalOr, .logicalAnd: 1
        case .equal, .notEqual, .less, .greater, .lessOrEqual, .greaterOrEqual: 2
        case .identical, .notIdentical: 3
        case .shiftLeft, .shiftRight, .shiftRightUnsigned: 4
        case .add, .subtract: 5
        case .multiply, .divide, .remainder: 6
        case .bitOr, .bitAnd, .bitXor: 7
        }
    }
}
