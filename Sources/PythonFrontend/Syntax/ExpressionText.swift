/// The text of an expression as the reference implementation keeps deferred annotations: one space around binary operators
/// and after commas, brackets only where they are needed.
public struct ExpressionText {
    let tree: SyntaxTree
    let symbols: SymbolTable
    private var out: [UInt8] = []

    /// How tightly an expression holds together. One that stands where a higher level is wanted needs brackets.
    private enum Level: Int {
        case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, product, sign, power, await, atom

        var next: Level { Level(rawValue: rawValue + 1) ?? .atom }
    }

    /// The text as UTF-8.
    public static func text(of node: NodeID, in tree: SyntaxTree, symbols: SymbolTable) -> [UInt8] {
        var text = ExpressionText(tree: tree, symbols: symbols)
        text.write(node, .test)
        return text.out
    }

    private init(tree: SyntaxTree, symbols: SymbolTable) {
        self.tree = tree
        self.symbols = symbols
    }

    private mutating func write(_ text: String) { out += text.utf8 }
    private mutating func write(_ symbol: Symbol) { out += symbols.bytes(of: symbol) }

    /// Writes something of a level where `wanted` is expected.
    private mutating func bracketed(_ level: Level, _ wanted: Level, _ body: (inout ExpressionText) -> Void) {
        let needsBrackets = wanted.rawValue > level.rawValue
        if needsBrackets { write("(") }
        body(&self)
        if needsBrackets { write(")") }
    }

    private mutating func commas(_ nodes: [NodeID], _ level: Level = .test) {
        for (index, node) in nodes.enumerated() {
            if index > 0 { write(", ") }
            write(node, level)
        }
    }

    private mutating func write(_ node: NodeID, _ wanted: Level) {
        switch tree.kind(node) {
        case .Name: write(tree.name(node, 0))
        case .Constant: writeConstant(node)
        case .Attribute:
            let object = tree.child(node, 0)
            write(object, .atom)
            // The point behind digits would be one of a float.
            if tree.kind(object) == .Constant, case .int = tree.constant(object, 0) { write(" ") }
            write(".")
            write(tree.name(node, 1))
        case .Subscript:
            write(tree.child(node, 0), .atom)
            write("[")
            write(tree.child(node, 1), .tuple)
            write("]")
        case .Slice:
            for field in 0..<3 where field < 2 || !tree.child(node, 2).isNone {
                if field > 0 { write(":") }
                if !tree.child(node, field).isNone { write(tree.child(node, field), .test) }
            }
        case .Tuple:
            let items = tree.children(node, 0)
            bracketed(.tuple, items.isEmpty ? .atom : wanted) { text in
                text.commas(items)
                if items.count == 1 { text.write(",") }
            }
        case .List:
            write("[")
            commas(tree.children(node, 0))
            write("]")
        case .Set:
            write("{")
            commas(tree.children(node, 0))
            write("}")
        case .Dict:
            write("{")
            for (index, (key, value)) in zip(tree.children(node, 0), tree.children(node, 1)).enumerated() {
                if index > 0 { write(", ") }
                if key.isNone {
                    write("**")
                    write(value, .bitOr)
                } else {
                    write(key, .test)
                    write(": ")
                    write(value, .test)
                }
            }
            write("}")
        case .Starred:
            write("*")
            write(tree.child(node, 0), .bitOr)
        case .BoolOp:
            let (name, level) = Self.spelling(Operation(rawValue: tree.value(node, 0)) ?? .And)
            bracketed(level, wanted) { text in
                for (index, value) in text.tree.children(node, 1).enumerated() {
                    if index > 0 { text.write(" \(name) ") }
                    text.write(value, level.next)
                }
            }
        case .UnaryOp:
            let (name, level) = Self.spelling(Operation(rawValue: tree.value(node, 0)) ?? .Not)
            bracketed(level, wanted) { text in
                text.write(name)
                text.write(text.tree.child(node, 1), level)
            }
        case .BinOp:
            let operation = Operation(rawValue: tree.value(node, 1)) ?? .Add
            let (name, level) = Self.spelling(operation)
            bracketed(level, wanted) { text in
                // Powers associate to the right.
                text.write(text.tree.child(node, 0), operation == .Pow ? level.next : level)
                text.write(" \(name) ")
                text.write(text.tree.child(node, 2), operation == .Pow ? level : level.next)
            }
        case .Compare:
            bracketed(.comparison, wanted) { text in
                text.write(text.tree.child(node, 0), .bitOr)
                for (operation, operand) in zip(text.tree.list(node, 1), text.tree.children(node, 2)) {
                    text.write(" \(Self.spelling(Operation(rawValue: operation) ?? .Eq).name) ")
                    text.write(operand, .bitOr)
                }
            }
        case .IfExp:
            bracketed(.test, wanted) { text in
                text.write(text.tree.child(node, 1), .or)
                text.write(" if ")
                text.write(text.tree.child(node, 0), .or)
                text.write(" else ")
                text.write(text.tree.child(node, 2), .test)
            }
        case .Lambda:
            bracketed(.test, wanted) { text in
                text.write("lambda")
                text.writeParameters(text.tree.child(node, 0))
                text.write(": ")
                text.write(text.tree.child(node, 1), .test)
            }
        case .NamedExpr:
            write("(")
            write(tree.child(node, 0), .atom)
            write(" := ")
            write(tree.child(node, 1), .test)
            write(")")
        case .Await:
            bracketed(.await, wanted) { text in
                text.write("await ")
                text.write(text.tree.child(node, 0), .atom)
            }
        case .Yield, .YieldFrom:
            write(tree.kind(node) == .Yield ? "(yield" : "(yield from")
            if !tree.child(node, 0).isNone {
                write(" ")
                write(tree.child(node, 0), .test)
            }
            write(")")
        case .Call: writeCall(node)
        case .ListComp: writeComprehension(node, "[", "]")
        case .SetComp, .DictComp: writeComprehension(node, "{", "}")
        case .GeneratorExp: writeComprehension(node, "(", ")")
        case .JoinedStr, .FormattedValue:
            var inner = ExpressionText(tree: tree, symbols: symbols)
            inner.writeParts(node)
            write("f")
            LiteralText.string(inner.out, keepsWide: true, into: &out)
        case .Module, .FunctionDef, .AsyncFunctionDef, .ClassDef, .Return, .Delete, .Assign, .AugAssign, .AnnAssign, .For, .AsyncFor,
            .While, .If, .With, .AsyncWith, .Match, .Raise, .Try, .TryStar, .Assert, .Import, .ImportFrom, .Global, .Nonlocal, .Expr,
            .Pass, .Break, .Continue, .comprehension, .ExceptHandler, .arguments, .arg, .keyword, .alias, .withitem, .match_case,
            .MatchValue, .MatchSingleton, .MatchSequence, .MatchMapping, .MatchClass, .MatchStar, .MatchAs, .MatchOr:
            return  // No expressions.
        }
    }

    private mutating func writeConstant(_ node: NodeID) {
        switch tree.constant(node, 0) {
        case .none: write("None")
        case .true: write("True")
        case .false: write("False")
        case .ellipsis: write("...")
        case .int(let value): write(String(value))
        case .bigInt(let limbs): write(NumberLiteral.decimal(limbs))
        case .float(let value): write(value.isInfinite ? "1e309" : LiteralText.float(value))
        case .imaginary(let value): write(value.isInfinite ? "1e309j" : LiteralText.imaginary(value))
        case .string(let bytes):
            if tree.value(node, 1) >= 0 { write("u") }
            LiteralText.string(bytes, keepsWide: true, into: &out)
        case .bytes(let bytes): LiteralText.bytes(bytes, into: &out)
        }
    }

    private static func spelling(_ operation: Operation) -> (name: String, level: Level) {
        switch operation {
        case .And: ("and", .and)
        case .Or: ("or", .or)
        case .Add: ("+", .sum)
        case .Sub: ("-", .sum)
        case .Mult: ("*", .product)
        case .MatMult: ("@", .product)
        case .Div: ("/", .product)
        case .Mod: ("%", .product)
        case .FloorDiv: ("//", .product)
        case .Pow: ("**", .power)
        case .LShift: ("<<", .shift)
        case .RShift: (">>", .shift)
        case .BitOr: ("|", .bitOr)
        case .BitXor: ("^", .bitXor)
        case .BitAnd: ("&", .bitAnd)
        case .Invert: ("~", .sign)
        case .Not: ("not ", .not)
        case .UAdd: ("+", .sign)
        case .USub: ("-", .sign)
        case .Eq: ("==", .comparison)
        case .NotEq: ("!=", .comparison)
        case .Lt: ("<", .comparison)
        case .LtE: ("<=", .comparison)
        case .Gt: (">", .comparison)
        case .GtE: (">=", .comparison)
        case .Is: ("is", .comparison)
        case .IsNot: ("is not", .comparison)
        case .In: ("in", .comparison)
        case .NotIn: ("not in", .comparison)
        }
    }

    private mutating func writeParameters(_ arguments: NodeID) {
        let (positionalOnly, ordinary, keywordOnly) = (tree.children(arguments, 0), tree.children(arguments, 1), tree.children(arguments, 3))
        let positional = positionalOnly + ordinary
        let defaults = tree.children(arguments, 6)
        let firstDefault = positional.count - defaults.count
        var parts: [(prefix: String, name: NodeID, value: NodeID)] = []
        for (index, parameter) in positional.enumerated() {
            parts.append(("", parameter, index >= firstDefault ? defaults[index - firstDefault] : .none))
            if index + 1 == positionalOnly.count { parts.append(("/", .none, .none)) }
        }
        let star = tree.child(arguments, 2)
        if !star.isNone || !keywordOnly.isEmpty { parts.append(("*", star, .none)) }
        for (parameter, value) in zip(keywordOnly, tree.children(arguments, 4)) { parts.append(("", parameter, value)) }
        if !tree.child(arguments, 5).isNone { parts.append(("**", tree.child(arguments, 5), .none)) }
        for (index, part) in parts.enumerated() {
            write(index == 0 ? " " : ", ")
            write(part.prefix)
            if !part.name.isNone { write(tree.name(part.name, 0)) }
            if !part.value.isNone {
                write("=")
                write(part.value, .test)
            }
        }
    }

    private mutating func writeCall(_ node: NodeID) {
        write(tree.child(node, 0), .atom)
        let (arguments, keywords) = (tree.children(node, 1), tree.children(node, 2))
        if arguments.count == 1, keywords.isEmpty, tree.kind(arguments[0]) == .GeneratorExp { return write(arguments[0], .atom) }
        write("(")
        commas(arguments)
        for (index, keyword) in keywords.enumerated() {
            if index > 0 || !arguments.isEmpty { write(", ") }
            if tree.name(keyword, 0).index < 0 {
                write("**")
            } else {
                write(tree.name(keyword, 0))
                write("=")
            }
            write(tree.child(keyword, 1), .test)
        }
        write(")")
    }

    private mutating func writeComprehension(_ node: NodeID, _ opening: String, _ closing: String) {
        write(opening)
        write(tree.child(node, 0), .test)
        let isDict = tree.kind(node) == .DictComp
        if isDict {
            write(": ")
            write(tree.child(node, 1), .test)
        }
        for generator in tree.children(node, isDict ? 2 : 1) {
            write(tree.value(generator, 3) == 1 ? " async for " : " for ")
            write(tree.child(generator, 0), .tuple)
            write(" in ")
            write(tree.child(generator, 1), .or)
            for condition in tree.children(generator, 2) {
                write(" if ")
                write(condition, .or)
            }
        }
        write(closing)
    }

    /// The parts of a formatted string, before the whole is put between quotes.
    private mutating func writeParts(_ node: NodeID) {
        if tree.kind(node) == .JoinedStr {
            for part in tree.children(node, 0) { writeParts(part) }
        } else if tree.kind(node) == .FormattedValue {
            let start = out.count
            write(tree.child(node, 0), .or)
            // Two braces in a row would be one of the text.
            let opensBrace = start < out.count && out[start] == UInt8(ascii: "{")
            out.insert(contentsOf: (opensBrace ? "{ " : "{").utf8, at: start)
            let conversion = tree.value(node, 1)
            if conversion > 0, let byte = UInt8(exactly: conversion) { out += [UInt8(ascii: "!"), byte] }
            if !tree.child(node, 2).isNone {
                write(":")
                writeParts(tree.child(node, 2))
            }
            write("}")
        } else if case .string(let bytes) = tree.constant(node, 0) {
            for byte in bytes {
                out.append(byte)
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { out.append(byte) }
            }
        }
    }
}
