/// The text of `--emit=ast`: declarations and statements one a line, indented; expressions with all parentheses.
public struct TreePrinter {
    let tree: SyntaxTree
    let interner: Interner
    var output = ""
    var indentation = 0

    public static func print(_ tree: SyntaxTree, interner: Interner) -> String {
        var printer = TreePrinter(tree: tree, interner: interner)
        for item in tree.items { printer.printItem(item) }
        return printer.output
    }

    private init(tree: SyntaxTree, interner: Interner) {
        self.tree = tree
        self.interner = interner
    }

    // MARK: Helpers

    mutating func line(_ text: String) {
        output += String(repeating: "  ", count: indentation) + text + "\n"
    }

    mutating func indented(_ body: (inout TreePrinter) -> Void) {
        indentation += 1
        body(&self)
        indentation -= 1
    }

    func text(_ symbol: Symbol) -> String { interner.text(of: symbol) }
    func text(_ name: NameID) -> String { name.isNone ? "<none>" : text(tree[name].symbol) }

    func text(_ type: TypeID) -> String {
        guard let type = type.ifPresent else { return "unknown" }
        switch tree[type] {
        case .void: return "void"
        case .named(let name): return text(name)
        case .runtime(let value): return "*\(text(value))"
        case .container(let element): return "\(text(element))[]"
        case .function(let parameters, let result):
            return "((" + tree[parameters].map { text($0) }.joined(separator: ", ") + ") : \(text(result)))"
        case .containerOf(let element, let container): return "\(text(element))[\(text(container))]"
        case .error: return "<error>"
        }
    }

    func text(_ list: AttributeList) -> String {
        let parts = tree[list].map { attribute in
            var part = attribute.marks.contains(.negated) ? "~" : ""
            part += text(attribute.name)
            let marks: [(Attribute.Marks, String)] = [
                (.additive, "+"), (.multiplicative, "*"), (.required, "!"), (.requiredOnVariables, "!->"),
                (.requiredOnParameters, "->!"),
            ]
            for (mark, spelling) in marks where attribute.marks.contains(mark) { part += spelling }
            return part
        }
        return parts.isEmpty ? "" : " @" + parts.joined(separator: ", ")
    }

    // MARK: Declarations

    private mutating func printItem(_ item: Item) {
        switch item {
        case .package(let name): line("package \(text(name))")
        case .importClass(let name): line("import \(text(name))")
        case .classDeclaration(let id): printClass(tree[id])
        case .attributes(let list): line("attributes\(text(list))")
        }
    }

    private mutating func printClass(_ declaration: ClassDeclaration) {
        var head = declaration.isInterface ? "interface " : "class "
        head += text(declaration.name) + text(declaration.attributes)
        if let parent = declaration.parent.ifPresent { head += " extends \(text(parent))" }
        for interface in tree[declaration.interfaces] { head += " implements \(text(interface))" }
        line(head)
        indented { printer in
            for member in declaration.members { printer.printMember(member) }
        }
    }

    private mutating func printMember(_ member: Member) {
        switch member {
        case .attributes(let list): line("attributes\(text(list))")
        case .field(let id):
            let field = tree[id]
            var head = field.isStatic ? "static field " : "field "
            head += "\(text(field.name)) : \(text(field.type))\(text(field.attributes))"
            if let value = field.initialiser.ifPresent { head += " = \(text(value))" }
            line(head)
        case .method(let id): printMethod(tree[id])
        }
    }

    private mutating func printMethod(_ method: MethodDeclaration) {
        var head = method.isStatic ? "static method " : "method "
        head += "\(text(method.name))("
        head += method.parameters.map { "\(text($0.name)) : \(text($0.type))\(text($0.attributes))" }
            .joined(separator: ", ")
        head += ") : \(text(method.resultType))\(text(method.resultAttributes))"
        if let ordinal = method.ordinal { head += " [\(ordinal)]" }
        line(head + text(method.attributes))
        if let body = method.body.ifPresent { indented { $0.printStatement(body) } }
    }

    // MARK: Statements

    /// A statement as part of a line; its levels of indentation are written as braces.
    func onOneLine(_ body: StatementID) -> String {
        var printer = TreePrinter(tree: tree, interner: interner)
        printer.printStatement(body)
        var result = "{"
        var depth = 0
        for line in printer.output.split(separator: "\n").dropFirst() {
            let spaces = line.prefix { $0 == " " }.count / 2
            while depth < spaces - 1 { (result, depth) = (result + " {", depth + 1) }
            while depth > spaces - 1, depth > 0 { (result, depth) = (result + " }", depth - 1) }
            result += " \(line.dropFirst(spaces * 2));"
        }
        return result + String(repeating: " }", count: depth + 1)
    }

    private mutating func printBody(_ body: StatementID) {
        indented { $0.printStatement(body) }
    }

    private mutating func printStatement(_ id: StatementID) {
        switch tree[id] {
        case .empty: line("empty")
        case .block(let list):
            line("block")
            indented { printer in
                for statement in printer.tree[list] { printer.printStatement(statement) }
            }
        case .local(let local): line(text(tree[local]))
        case .expression(let value): line(text(value))
        case .increment(let place): line("\(text(place))++")
        case .decrement(let place): line("\(text(place))--")
        case .if(let condition, let then, let otherwise):
            line("if \(text(condition))")
            printBody(then)
            if let otherwise = otherwise.ifPresent {
                line("else")
                printBody(otherwise)
            }
        case .while(let condition, let body):
            line("while \(text(condition))")
            printBody(body)
        case .doWhile(let body, let condition, let post):
            line("do")
            printBody(body)
            line("while \(text(condition))")
            if let post = post.ifPresent { printBody(post) }
        case .for(let id): printFor(tree[id])
        case .foreach(let id):
            let loop = tree[id]
            line("foreach \(text(loop.variable)) in \(text(loop.container))")
            printBody(loop.body)
        case .switch(let selector, let list):
            line("switch \(text(selector))")
            indented { printer in
                for statement in printer.tree[list] { printer.printStatement(statement) }
            }
        case .caseLabel(let value): line("case \(text(value))")
        case .caseRange(let first, let last): line("case \(text(first)) … \(text(last))")
        case .defaultLabel: line("default")
        case .try(let id): printTry(tree[id])
        case .throw(let value): line("throw \(text(value))")
        case .return(let value): line(value.isNone ? "return" : "return \(text(value))")
        case .break: line("break")
        case .continue: line("continue")
        case .assert(let id):
            let assert = tree[id]
            line("assert \(text(assert.condition))" + (assert.thrown.isNone ? "" : " throw \(text(assert.thrown))"))
        case .synchronized(let lock, let body):
            line("synchronized \(text(lock))")
            printBody(body)
        case .superCall(let arguments): line("super\(text(arguments))")
        case .error: line("<error>")
        }
    }

    private func text(_ local: LocalDeclaration) -> String {
        var result = "local \(text(local.name))"
        if !local.type.isNone || local.initialiser.isNone { result += " : \(text(local.type))" }
        result += text(local.attributes)
        if let value = local.initialiser.ifPresent { result += " = \(text(value))" }
        return result
    }

    private mutating func printFor(_ loop: ForStatement) {
        line("for")
        indented { printer in
            for statement in printer.tree[loop.initialisers] { printer.printStatement(statement) }
        }
        line("while" + (loop.condition.isNone ? "" : " \(text(loop.condition))"))
        indented { printer in
            for statement in printer.tree[loop.steps] { printer.printStatement(statement) }
        }
        line("do")
        printBody(loop.body)
    }

    private mutating func printTry(_ attempt: TryStatement) {
        line("try")
        printBody(attempt.body)
        for clause in attempt.catches {
            line("catch \(text(clause.name)) : \(text(clause.type))")
            printBody(clause.body)
        }
        if let last = attempt.finally.ifPresent {
            line("finally")
            printBody(last)
        }
    }
}
