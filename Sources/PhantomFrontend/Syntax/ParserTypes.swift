import Diagnostics

/// Names, types, attributes.
extension Parser {
    // MARK: Names of classes

    /// `[.] comp {. comp}`; `none` after an error.
    mutating func parseName() -> NameID {
        let first = start
        let isAbsolute = accept(.point)
        let mark = tree.components.count
        var anchor = start
        while true {
            guard kind == .identifier || kind == .string else {
                let isKeyword = kind.isKeyword && !startsLine(index)
                fail(isKeyword ? .keywordAsName(kind.text) : .expected(.className, found: found), at: missingSpan)
                tree.components.removeSubrange(mark...)
                return .none
            }
            anchor = start
            tree.components.append(token.symbol)
            advance()
            // `.` before `*` is left for the import that wants to complain about it.
            guard kind == .point, peek() != .star else { break }
            advance()
        }
        return addName(
            isAbsolute: isAbsolute, mark: mark, span: NodeSpan(start: first, end: previousEnd, anchor: anchor))
    }

    /// A keyword as a name of one component.
    private mutating func parseKeywordName() -> NameID {
        let first = start
        let mark = tree.components.count
        tree.components.append(token.symbol)
        advance()
        return addName(
            isAbsolute: false, mark: mark, span: NodeSpan(start: first, end: previousEnd, anchor: first))
    }

    private mutating func addName(isAbsolute: Bool, mark: Int, span: NodeSpan) -> NameID {
        let count = tree.components.count - mark
        var symbol = tree.components[mark]
        if isAbsolute || count > 1 {
            var text: [UInt8] = []
            for place in mark..<tree.components.count {
                if isAbsolute || place > mark { text.append(UInt8(ascii: ".")) }
                text.append(contentsOf: interner.bytes(of: tree.components[place]))
            }
            symbol = interner.intern(text)
        }
        tree.names.append(
            Name(
                isAbsolute: isAbsolute, symbol: symbol, firstComponent: Int32(mark), componentCount: Int32(count),
                span: span))
        return NameID(raw: Int32(tree.names.count - 1))
    }

    // MARK: Types

    mutating func addType(_ type: TypeSyntax, from start: Int32) -> TypeID {
        tree.types.append(type)
        tree.typeSpans.append(NodeSpan(start: start, end: max(start, previousEnd)))
        return TypeID(raw: Int32(tree.types.count - 1))
    }

    /// `void`, `*expr` or a class name, then any number of `[…]`.
    mutating func parseType() -> TypeID {
        let first = start
        var type: TypeID
        switch kind {
        case .voidWord:
            advance()
            type = addType(.void, from: first)
        case .star:
            advance()
            let expression = parsePostfix()
            type = addType(.runtime(expression), from: first)
        case .identifier, .string, .point:
            let name = parseName()
            type = addType(name.isNone ? .error : .named(name), from: first)
        case .leftParenthesis:
            guard let grouped = parseParenthesisedType() else { return addType(.error, from: first) }
            if case .function = tree[grouped], kind != .leftBracket || previousEnd == tree.nodeSpan(grouped).end {
                return grouped
            }
            type = grouped
        default:
            fail(.expected(.type, found: found), at: missingSpan)
            return addType(.error, from: first)
        }
        var levels = 0
        while kind == .leftBracket, !isPanicking {
            let opened = start
            advance()
            levels += 1
            guard levels <= 16 else {
                fail(.nestedTooDeeply(limit: 16))
                break
            }
            switch kind {
            case .rightBracket:
                advance()
                type = addType(.container(type), from: first)
            case .star, .identifier, .string, .point:
                let inner = start
                let container: TypeID
                if accept(.star) {
                    let expression = parsePostfix()
                    container = addType(.runtime(expression), from: inner)
                } else {
                    let name = parseName()
                    container = addType(name.isNone ? .error : .named(name), from: inner)
                }
                expectClosing(.rightBracket, opened: opened)
                type = addType(.containerOf(type, container), from: first)
            case .integer where peek() == .rightBracket:
                complain(.sizeInNew, at: tokenSpan)
                advance()
                advance()
                type = addType(.container(type), from: first)
            default:
                fail(.expected(.token(.rightBracket), found: found), at: missingSpan)
            }
        }
        return type
    }

    /// `(T, U) : R`, or a type in parentheses with `[]` behind, which has to be `((T) : R)[]`. Nil after an error.
    private mutating func parseParenthesisedType() -> TypeID? {
        let first = start
        guard enter() else { return nil }
        defer { leave() }
        advance()
        let mark = pending.count
        if kind != .rightParenthesis {
            repeat {
                let parameter = parseType()
                pending.append(parameter.raw)
            } while !isPanicking && accept(.comma)
        }
        let parameters: TypeList = finishList(from: mark)
        if isPanicking { return nil }
        expectClosing(.rightParenthesis, opened: first)
        if isPanicking { return nil }
        if kind == .leftBracket, tree[parameters].count == 1 { return tree[parameters][0] }
        guard accept(.colon) else {
            fail(.expected(.token(.colon), found: found), at: missingSpan)
            return nil
        }
        let result = parseType()
        return addType(.function(parameters, result), from: first)
    }

    // MARK: Attributes

    /// The attributes here, if any: `@ attr {, attr}` or `attribute attr {, attr}`.
    mutating func parseAttributes() -> AttributeList {
        guard kind == .at || kind == .attributeWord else { return .empty }
        advance()
        let first = tree.attributes.count
        repeat {
            var marks: Attribute.Marks = []
            if accept(.tilde) { marks.insert(.negated) }
            let name = kind == .publicWord ? parseKeywordName() : parseName()
            if name.isNone { break }
            marks: while true {
                switch kind {
                case .plus: marks.insert(.additive)
                case .star: marks.insert(.multiplicative)
                case .exclamation: marks.insert(.required)
                case .requiredOnVariables: marks.insert(.requiredOnVariables)
                case .requiredOnParameters: marks.insert(.requiredOnParameters)
                default: break marks
                }
                advance()
            }
            tree.attributes.append(Attribute(name: name, marks: marks))
            // In a parameter list a comma before `var` ends the attributes (section 10).
        } while kind == .comma && peek() != .varWord && accept(.comma)
        return AttributeList(first: Int32(first), count: Int32(tree.attributes.count - first))
    }
}
