/// Which names a body uses inside closures, and which it assigns (spec/language.md L25).
///
/// A variable that is both lives in a cell of its own, which method and closures share; one that only closures use is
/// handed to them by value. Decided by name, before the body is lowered: a name that means two variables counts as one.
struct CaptureAnalysis {
    private let tree: SyntaxTree
    /// Names assigned anywhere, initialisers of declarations not counted.
    private(set) var assigned: Set<Symbol> = []
    /// Names used in a closure.
    private(set) var captured: Set<Symbol> = []
    /// The same in the order of their first use.
    private(set) var uses: [Symbol] = []
    private var depth: Int

    /// - Parameter isInside: the body is a closure's, so that all its names count as used in one.
    init(of body: StatementID, in tree: SyntaxTree, isInside: Bool) {
        self.tree = tree
        depth = isInside ? 1 : 0
        visit(body)
    }

    private mutating func use(_ name: Symbol) {
        if depth > 0, captured.insert(name).inserted { uses.append(name) }
    }

    private mutating func assign(_ place: ExpressionID) {
        if case .name(let name) = tree[place] { assigned.insert(name) }
        visit(place)
    }

    private mutating func visit(_ id: StatementID) {
        guard !id.isNone else { return }
        switch tree[id] {
        case .empty, .break, .continue, .defaultLabel, .error: break
        case .block(let statements): for statement in tree[statements] { visit(statement) }
        case .local(let local):
            let local = tree[local]
            // A closure that calls itself is stored after it has been made.
            if let value = local.initialiser.ifPresent, case .closure = tree[value] { assigned.insert(local.name) }
            visit(local.initialiser)
        case .expression(let expression), .throw(let expression), .return(let expression), .caseLabel(let expression):
            visit(expression)
        case .caseRange(let first, let last):
            visit(first)
            visit(last)
        case .increment(let place), .decrement(let place): assign(place)
        case .if(let condition, let then, let otherwise):
            visit(condition)
            visit(then)
            visit(otherwise)
        case .while(let condition, let body):
            visit(condition)
            visit(body)
        case .doWhile(let body, let condition, let post):
            visit(body)
            visit(condition)
            visit(post)
        case .for(let loop):
            let loop = tree[loop]
            for statement in tree[loop.initialisers] { visit(statement) }
            visit(loop.condition)
            for statement in tree[loop.steps] { visit(statement) }
            visit(loop.body)
        case .foreach(let loop):
            visit(tree[loop].container)
            visit(tree[loop].body)
        case .switch(let selector, let statements):
            visit(selector)
            for statement in tree[statements] { visit(statement) }
        case .try(let statement):
            let statement = tree[statement]
            visit(statement.body)
            for clause in statement.catches { visit(clause.body) }
            visit(statement.finally)
        case .assert(let assertion):
            visit(tree[assertion].condition)
            visit(tree[assertion].thrown)
        case .synchronized(let object, let body):
            visit(object)
            visit(body)
        case .superCall(let arguments): visit(arguments)
        }
    }

    private mutating func visit(_ list: ExpressionList) {
        for expression in tree[list] { visit(expression) }
    }

    private mutating func visit(_ id: ExpressionID) {
        guard !id.isNone else { return }
        switch tree[id] {
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .absoluteName, .error: break
        case .name(let name): use(name)
        case .unary(_, let operand), .isInstance(let operand, _), .cast(_, let operand), .field(let operand, _):
            visit(operand)
        case .binary(_, let left, let right), .subscript(let left, let right):
            visit(left)
            visit(right)
        case .conditional(let condition, let yes, let no):
            visit(condition)
            visit(yes)
            visit(no)
        case .assign(let place, let value), .compoundAssign(_, let place, let value):
            assign(place)
            visit(value)
        case .call(let receiver, let name, let arguments):
            if receiver.isNone { use(name) }
            visit(receiver)
            visit(arguments)
        case .ordinalCall(let receiver, _, let arguments):
            visit(receiver)
            visit(arguments)
        case .computedCall(let receiver, let ordinal, let arguments):
            visit(receiver)
            visit(ordinal)
            visit(arguments)
        case .new(_, let arguments), .arrayLiteral(let arguments): visit(arguments)
        case .newDynamic(let classValue, _, let arguments):
            visit(classValue)
            visit(arguments)
        case .invoke(let callee, let arguments):
            visit(callee)
            visit(arguments)
        case .closure(let closure):
            depth += 1
            visit(tree[closure].body)
            depth -= 1
        }
    }
}
