/// Writes a program as source text, with as few parentheses as its ranks allow and now and then one pair more.
struct SourcePrinter {
    private var out = ""
    private var indent = 0
    private var random: SplitMix64
    /// The class whose members are being written.
    private var current = ""

    static func text(of program: Program, seed: UInt64) -> String {
        var printer = SourcePrinter(random: SplitMix64(seed: seed ^ 0x5052_494E_54))
        printer.line("package .gen;")
        printer.line("import .internal.bootstrap;")
        for cls in program.classes { printer.write(cls) }
        return printer.out
    }

    private init(random: SplitMix64) { self.random = random }

    private mutating func line(_ text: String) {
        out += String(repeating: "  ", count: indent) + text + "\n"
    }

    // MARK: Declarations

    private mutating func write(_ cls: ProgramClass) {
        current = cls.name
        line("class \(cls.name)\(cls.parent.map { " extends \($0)" } ?? "") {")
        indent += 1
        for (variable, initial) in cls.statics {
            line("static \(variable.type.text) \(variable.name) = \(expression(initial));")
        }
        for field in cls.fields {
            line(random.chance(70) ? "var \(field.name) : \(field.type.text);" : "\(field.type.text) \(field.name);")
        }
        for constructor in cls.constructors {
            line("void \(cls.name)(\(parameters(constructor.parameters))) {")
            indent += 1
            if let parent = constructor.parent { line("super(\(list(parent.arguments)));") }
            for statement in constructor.body { write(statement) }
            indent -= 1
            line("}")
        }
        for method in cls.methods {
            let ordinal = method.ordinal.map { " [\($0)]" } ?? ""
            let prefix = method.isStatic ? "static " : ""
            line("\(prefix)\(method.result.text) \(method.name)(\(parameters(method.parameters)))\(ordinal) {")
            indent += 1
            for statement in method.body { write(statement) }
            if let final = method.final { line("return \(expression(final));") }
            indent -= 1
            line("}")
        }
        indent -= 1
        line("};")
    }

    private func parameters(_ list: [Variable]) -> String {
        list.map { "var \($0.name) : \($0.type.text)" }.joined(separator: ", ")
    }

    // MARK: Statements

    private mutating func block(_ head: String, _ body: [ProgramStatement], mayBeBare: Bool = true) {
        if mayBeBare, body.count == 1, isSimple(body[0]), random.chance(40) {
            line(head)
            indent += 1
            write(body[0])
            indent -= 1
            return
        }
        line(head.isEmpty ? "{" : head + " {")
        indent += 1
        for statement in body { write(statement) }
        indent -= 1
        line("}")
    }

    private func isSimple(_ statement: ProgramStatement) -> Bool {
        switch statement {
        case .expression, .print, .printReversed, .assign, .compound, .step, .throw, .return, .break, .continue, .empty:
            true
        case .block, .local, .if, .while, .doWhile, .for, .foreach, .switch, .try, .synchronized, .assert:
            false
        }
    }

    /// A statement without indentation and `;`, as in the head of a `for`.
    private mutating func inline(_ statement: ProgramStatement) -> String {
        switch statement {
        case .local(let name, let type, let initial, let style):
            switch (style, initial) {
            case (.inferred, let initial?): return "var \(name) = \(expression(initial))"
            case (.leadingType, let initial?): return "\(type.text) \(name) = \(expression(initial))"
            case (.typed, let initial?): return "var \(name) : \(type.text) = \(expression(initial))"
            case (.leadingType, nil): return "\(type.text) \(name)"
            case (_, nil): return "var \(name) : \(type.text)"
            }
        case .expression(let value): return expression(value)
        case .print(let value): return "out.printLine(\(expression(value)))"
        case .printReversed(let values): return "out.16(\(list(values)))"
        case .assign(let target, let value): return "\(place(target)) = \(expression(value))"
        case .compound(let target, let operation, let value):
            return "\(place(target)) \(operation.rawValue)= \(expression(value))"
        case .step(let target, let up): return place(target) + (up ? "++" : "--")
        case .throw(let value): return "throw \(expression(value))"
        case .return(let value): return value.map { "return \(expression($0))" } ?? "return"
        case .break: return "break"
        case .continue: return "continue"
        case .assert(let condition, let value):
            let test = expression(condition)
            // `assert - 1` and `assert (1) + 2` could be expressions with a variable or method of that name.
            let isClear = test.first.map { $0.isLetter && !test.hasPrefix("assert") } ?? false
            return "assert \(isClear ? test : "(\(test))") throw \(expression(value))"
        case .empty: return ""
        case .block, .if, .while, .doWhile, .for, .foreach, .switch, .try, .synchronized: return "?"
        }
    }

    private mutating func write(_ statement: ProgramStatement) {
        switch statement {
        case .block(let body): block("", body, mayBeBare: false)
        case .if(let condition, let then, let otherwise):
            // A bare `then` before an `else` is fine: what may be bare holds no `if`.
            block("if (\(expression(condition)))", then)
            if let otherwise { block("else", otherwise) }
        case .while(let condition, let body): block("while (\(expression(condition)))", body)
        case .doWhile(let body, let condition, let post):
            block("do", body)
            let head = "while (\(expression(condition)))"
            if let post { block(head, post, mayBeBare: false) } else { line(head + ";") }
        case .for(let initial, let condition, let steps, let body):
            let first = initial.map { inline($0) }.joined(separator: ", ")
            let test = condition.map { expression($0) } ?? ""
            let next = steps.map { inline($0) }.joined(separator: ", ")
            block("for (\(first); \(test); \(next))", body)
        case .foreach(let name, let array, let body): block("foreach (\(name) in \(expression(array)))", body)
        case .switch(let value, let items):
            line("switch (\(expression(value))) {")
            indent += 1
            for item in items {
                switch item {
                case .label(let label): line("case \(expression(label)):")
                case .defaultLabel: line("default:")
                case .statement(let statement): write(statement)
                }
            }
            indent -= 1
            line("}")
        case .try(let body, let catches, let finally):
            block("try", body)
            for branch in catches { block("catch (\(branch.type.text) \(branch.name))", branch.body) }
            // `finally (a).b();` could be a call.
            if let finally { block("finally", finally, mayBeBare: false) }
        // With a bare statement it could be a call.
        case .synchronized(let object, let body):
            block("synchronized (\(expression(object)))", body, mayBeBare: false)
        case .empty, .local, .expression, .print, .printReversed, .assign, .compound, .step, .throw, .return, .break,
            .continue, .assert:
            line(inline(statement) + ";")
        }
    }

    // MARK: Expressions

    private mutating func list(_ arguments: [ProgramExpression]) -> String {
        arguments.map { expression($0) }.joined(separator: ", ")
    }

    private mutating func place(_ place: Place) -> String {
        switch place {
        case .local(let name, _): return name
        case .field(let name, _, let explicit): return explicit ? "this.\(name)" : name
        case .element(let array, let index, _):
            let base = expression(array, rank: Rank.postfix)
            return "\(base)[\(expression(index))]"
        case .staticField(let cls, let name, _, let plain): return plain ? name : "\(cls).\(name)"
        }
    }

    enum Rank {
        static let assignment = 1
        static let conditional = 2
        static let comparison = 4
        static let unary = 10
        static let postfix = 12
    }

    /// `value` in a place that takes operators of `rank` or tighter.
    private mutating func expression(_ value: ProgramExpression, rank: Int = 0) -> String {
        let (text, own) = ranked(value)
        if own < rank || (own > Rank.assignment && random.chance(3)) { return "(\(text))" }
        return text
    }

    private mutating func ranked(_ value: ProgramExpression) -> (String, Int) {
        switch value.kind {
        case .int(let number): return literal(number)
        case .long(let number): return literal(number)
        case .float(let number): return real(number.description, suffix: "f")
        case .double(let number): return real(number.description, suffix: "")
        case .character(let byte): return ("'\(escaped(byte, quote: "'"))'", Rank.postfix)
        case .string(let bytes): return (quoted(bytes), Rank.postfix)
        case .null: return ("null", Rank.postfix)
        case .this: return ("this", Rank.postfix)
        case .read(let target): return (place(target), Rank.postfix)
        case .unary(let operation, let operand):
            let text = expression(operand, rank: Rank.unary)
            // `--` would be one token.
            let gap = operation == .minus && text.hasPrefix("-") ? " " : ""
            return (operation.rawValue + gap + text, Rank.unary)
        case .binary(let operation, let left, let right):
            let first = expression(left, rank: operation.rank)
            let second = expression(right, rank: operation.rank + 1)
            return ("\(first) \(operation.rawValue) \(second)", operation.rank)
        case .conditional(let condition, let yes, let no):
            let test = expression(condition, rank: Rank.conditional + 1)
            let first = expression(yes, rank: Rank.conditional)
            return ("\(test) ? \(first) : \(expression(no, rank: Rank.conditional))", Rank.conditional)
        case .assign(let target, let value): return ("\(place(target)) = \(expression(value))", Rank.assignment - 1)
        case .cast(let operand):
            return ("(\(value.type.text))" + expression(operand, rank: Rank.unary), Rank.unary)
        case .isInstance(let operand, let type):
            return ("\(expression(operand, rank: Rank.comparison + 1)) is \(type.text)", Rank.comparison)
        case .count(let array): return (receiver(array) + ".length()", Rank.postfix)
        case .call(let target, let key, let arguments):
            let prefix = target.map { receiver($0) + "." } ?? ""
            return ("\(prefix)\(key.name)(\(list(arguments)))", Rank.postfix)
        case .ordinalCall(let target, let ordinal, _, let arguments):
            let call = "\(receiver(target)).\(ordinal)(\(list(arguments)))"
            return value.type == .void ? (call, Rank.postfix) : ("(\(value.type.text))\(call)", Rank.unary)
        case .staticCall(let cls, let key, let arguments):
            let prefix = cls == current ? "" : cls + "."
            return ("\(prefix)\(key.name)(\(list(arguments)))", Rank.postfix)
        case .stringCall(let target, let method, let arguments):
            return ("\(receiver(target)).\(method.rawValue)(\(list(arguments)))", Rank.postfix)
        case .text(let operand): return (receiver(operand) + ".toString()", Rank.postfix)
        case .new(let cls, _, let arguments): return ("new \(cls)(\(list(arguments)))", Rank.postfix)
        case .newArray: return ("new \(value.type.text)()", Rank.postfix)
        case .newDynamic(let operand, let arguments):
            return ("new *(\(receiver(operand)).getClass()) : \(value.type.text) (\(list(arguments)))", Rank.postfix)
        }
    }

    private mutating func receiver(_ value: ProgramExpression) -> String {
        let text = expression(value, rank: Rank.postfix)
        switch value.kind {
        case .int, .long, .float, .double: return text.hasPrefix("(") ? text : "(\(text))"
        default: return text
        }
    }

    // MARK: Literals

    private mutating func literal(_ number: Int32) -> (String, Int) {
        if random.chance(8) { return ("0x" + String(UInt32(bitPattern: number), radix: 16), Rank.postfix) }
        if number >= 0, random.chance(3) { return ("0" + String(number, radix: 8), Rank.postfix) }
        return ("\(number)", number < 0 ? Rank.unary : Rank.postfix)
    }

    private mutating func literal(_ number: Int64) -> (String, Int) {
        let suffix = random.chance(50) ? "l" : "L"
        if random.chance(8) { return ("0x" + String(UInt64(bitPattern: number), radix: 16) + suffix, Rank.postfix) }
        // What does not fit an int is long without a suffix; a minus belongs to the literal.
        let bare = (number > 0xFFFF_FFFF || number < -0xFFFF_FFFF) && random.chance(40)
        return ("\(number)" + (bare ? "" : suffix), number < 0 ? Rank.unary : Rank.postfix)
    }

    private func real(_ description: String, suffix: String) -> (String, Int) {
        let text = description.replacing("e+", with: "e").replacing("e-0", with: "e-")
        return (text + suffix, text.hasPrefix("-") ? Rank.unary : Rank.postfix)
    }

    private mutating func quoted(_ bytes: [UInt8]) -> String {
        var text = "\""
        var rest = bytes[...]
        while let byte = rest.first {
            if byte < 0x80 {
                text += escaped(byte, quote: "\"")
                rest.removeFirst()
            } else {
                // The generator makes whole characters; they are written as they are or as an escape.
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                let scalars = String(decoding: rest.prefix(length), as: UTF8.self)
                rest = rest.dropFirst(length)
                if random.chance(30), let scalar = scalars.unicodeScalars.first {
                    text += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    text += scalars
                }
            }
        }
        return text + "\""
    }

    private mutating func escaped(_ byte: UInt8, quote: String) -> String {
        switch byte {
        case 0: return "\\0"
        case 7: return "\\b"
        case 9: return "\\t"
        case 10: return "\\n"
        case 13: return "\\r"
        case 0x5C: return "\\\\"
        case 0x22: return quote == "\"" ? "\\\"" : "\""
        case 0x27: return quote == "'" ? "\\x27" : "'"
        case 0x20..<0x7F: return String(UnicodeScalar(byte))
        default: return "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
