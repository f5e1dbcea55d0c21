import Diagnostics

/// The tree of one source file, made by
/// `Parser.parse(_ file: SourceFile, interner: inout Interner, diagnostics: inout DiagnosticBag, options: ParserOptions)`.
///
/// Nodes lie in contiguous arrays and refer to each other by index.
///
/// A tree has limited height (`Parser.maximumHeight`), so walks may recurse. Read nodes by subscript:
/// `switch tree[expression] { case .binary(let op, let left, let right): … }`.
public struct SyntaxTree: Sendable {
    /// The file in the source map.
    public let file: Int32
    public internal(set) var items: [Item] = []

    var expressions: [Expression] = []
    var expressionSpans: [NodeSpan] = []
    var expressionShapes: [ExpressionShape] = []
    var statements: [Statement] = []
    var statementSpans: [NodeSpan] = []
    var types: [TypeSyntax] = []
    var typeSpans: [NodeSpan] = []
    var names: [Name] = []
    var components: [Symbol] = []
    /// Index 0 is the empty list.
    var lists: [Int32] = [0]
    var attributes: [Attribute] = []
    var classes: [ClassDeclaration] = []
    var fields: [FieldDeclaration] = []
    var methods: [MethodDeclaration] = []
    var locals: [LocalDeclaration] = []
    var tries: [TryStatement] = []
    var fors: [ForStatement] = []
    var foreaches: [ForeachStatement] = []
    var asserts: [AssertStatement] = []
    var closures: [ClosureExpression] = []
    /// Whether the original compiler would have rejected the file, see `hasFormsOfOurs`.
    var isOfOurs = false

    init(file: Int32) { self.file = file }

    /// Makes room for what that many tokens usually become.
    mutating func reserve(tokens: Int) {
        expressions.reserveCapacity(tokens / 2)
        expressionSpans.reserveCapacity(tokens / 2)
        expressionShapes.reserveCapacity(tokens / 2)
        statements.reserveCapacity(tokens / 6)
        statementSpans.reserveCapacity(tokens / 6)
    }

    public subscript(id: ExpressionID) -> Expression { expressions[Int(id.raw)] }
    public subscript(id: StatementID) -> Statement { statements[Int(id.raw)] }
    public subscript(id: TypeID) -> TypeSyntax { types[Int(id.raw)] }
    public subscript(id: NameID) -> Name { names[Int(id.raw)] }
    public subscript(id: ClassID) -> ClassDeclaration { classes[Int(id.raw)] }
    public subscript(id: FieldID) -> FieldDeclaration { fields[Int(id.raw)] }
    public subscript(id: MethodID) -> MethodDeclaration { methods[Int(id.raw)] }
    public subscript(id: LocalID) -> LocalDeclaration { locals[Int(id.raw)] }
    public subscript(id: TryID) -> TryStatement { tries[Int(id.raw)] }
    public subscript(id: ForID) -> ForStatement { fors[Int(id.raw)] }
    public subscript(id: ForeachID) -> ForeachStatement { foreaches[Int(id.raw)] }
    public subscript(id: AssertID) -> AssertStatement { asserts[Int(id.raw)] }
    public subscript(id: ClosureID) -> ClosureExpression { closures[Int(id.raw)] }

    public subscript<ID>(list: NodeList<ID>) -> NodeListView<ID> {
        NodeListView(store: lists, first: Int(list.head) + 1, count: Int(lists[Int(list.head)]))
    }

    public subscript(list: AttributeList) -> ArraySlice<Attribute> {
        attributes[Int(list.first)..<Int(list.first + list.count)]
    }

    /// The components of a name in order; at least one.
    public func components(of name: NameID) -> ArraySlice<Symbol> {
        let name = names[Int(name.raw)]
        return components[Int(name.firstComponent)..<Int(name.firstComponent + name.componentCount)]
    }

    /// Number of expression nodes; ids run from 0. For side tables.
    public var expressionCount: Int { expressions.count }
    /// Number of statement nodes; ids run from 0.
    public var statementCount: Int { statements.count }
    /// Number of local declarations; ids run from 0.
    public var localCount: Int { locals.count }

    public func nodeSpan(_ id: ExpressionID) -> NodeSpan { expressionSpans[Int(id.raw)] }
    public func nodeSpan(_ id: StatementID) -> NodeSpan { statementSpans[Int(id.raw)] }
    public func nodeSpan(_ id: TypeID) -> NodeSpan { typeSpans[Int(id.raw)] }
    public func nodeSpan(_ id: NameID) -> NodeSpan { names[Int(id.raw)].span }

    /// The whole expression, with its parentheses.
    public func span(_ id: ExpressionID) -> Span { span(nodeSpan(id)) }
    public func span(_ id: StatementID) -> Span { span(nodeSpan(id)) }
    public func span(_ id: TypeID) -> Span { span(nodeSpan(id)) }
    public func span(_ id: NameID) -> Span { span(nodeSpan(id)) }
    public func span(_ node: NodeSpan) -> Span { Span(file: file, start: node.start, end: node.end) }

    /// The token that names the node (`NodeSpan.anchor`): of `length` bytes.
    public func anchor(_ node: NodeSpan, length: Int) -> Span {
        Span(file: file, start: node.anchor, end: node.anchor + Int32(clamping: length))
    }

    /// Whether the expression stands in parentheses of its own.
    public func isParenthesised(_ id: ExpressionID) -> Bool { expressionShapes[Int(id.raw)].isParenthesised }
}

/// What the parser knows about an expression besides its kind.
struct ExpressionShape: Hashable, Sendable {
    /// Height of the tree below, 1 for a leaf.
    var height: UInt16
    var isParenthesised: Bool
}
