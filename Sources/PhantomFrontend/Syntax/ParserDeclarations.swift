import Diagnostics

/// Files, classes and their members.
extension Parser {
    // MARK: Top level

    mutating func parseFile() {
        while kind != .endOfFile {
            let before = index
            parseItem()
            if isPanicking { synchronizeItem() }
            if index == before, kind != .endOfFile { advance() }
        }
    }

    private mutating func parseItem() {
        switch kind {
        case .packageWord: parsePackage()
        case .importWord: parseImport()
        case .classWord, .interfaceWord: parseClass()
        case .attributeWord:
            tree.items.append(.attributes(parseAttributes()))
            expectSemicolon(after: .attributes)
        case .semicolon: advance()
        case .publicWord, .staticWord:
            complain(.notAllowedHere(kind.text), at: tokenSpan)
            advance()
        case .rightBrace:
            complain(.unmatchedBrace, at: tokenSpan)
            advance()
            _ = accept(.semicolon)
        default:
            if isModifierWord, peek() == .classWord || peek() == .interfaceWord || isModifierWord(at: 1) {
                complain(.notAllowedHere(text(NodeSpan(start: token.start, end: token.end))), at: tokenSpan)
                advance()
            } else {
                fail(.expected(.topLevel, found: found))
            }
        }
    }

    /// Skips to the next item. Braces are skipped in pairs.
    private mutating func synchronizeItem() {
        isPanicking = hasGivenUp
        var level = 0
        while kind != .endOfFile {
            switch kind {
            case .leftBrace: level += 1
            case .rightBrace: level = max(0, level - 1)
            case .semicolon where level == 0:
                advance()
                return
            case .classWord, .interfaceWord, .packageWord:
                if level == 0 || tokens[index].isAtLineStart(in: source) { return }
            case .importWord:
                if level == 0, peek() == .point || peek() == .identifier { return }
            default: break
            }
            advance()
        }
    }

    private mutating func parsePackage() {
        let first = start
        advance()
        let name = parseName()
        guard !name.isNone else { return }
        if !tree[name].isAbsolute { complain(.packageOfRelativeName, at: tree.span(name), fix: pointBefore(name)) }
        if let earlier = package.ifPresent {
            let known = interner.text(of: tree[earlier].symbol)
            let label = DiagnosticLabel(tree.span(earlier), "declared here")
            complain(.secondPackage(known), at: span(first, tree.nodeSpan(name).end), labels: [label])
        } else {
            package = name
            tree.items.append(.package(name))
        }
        expectSemicolon(after: .package)
    }

    private mutating func parseImport() {
        advance()
        let name = parseName()
        guard !name.isNone else { return }
        if kind == .point, peek() == .star {
            advance()
            complain(.importOfPackage, at: tokenSpan)
            advance()
        } else {
            if !tree[name].isAbsolute { complain(.importOfRelativeName, at: tree.span(name), fix: pointBefore(name)) }
            tree.items.append(.importClass(name))
        }
        expectSemicolon(after: .import)
    }

    private func pointBefore(_ name: NameID) -> DiagnosticFix {
        let start = tree.nodeSpan(name).start
        return DiagnosticFix(span(start, start), replacement: ".", "insert '.'")
    }

    // MARK: Classes

    private mutating func parseClass() {
        let first = start
        let isInterface = accept(.interfaceWord)
        if !isInterface { advance() }
        let name = parseName()
        guard !name.isNone else { return }
        let attributes = parseAttributes()
        var parent = NameID.none
        let mark = pending.count
        heads: while !isPanicking {
            switch kind {
            case .extendsWord:
                let word = tokenSpan
                advance()
                let base = parseName()
                if base.isNone { break }
                if let earlier = parent.ifPresent {
                    complain(
                        .secondBaseClass, at: word,
                        labels: [DiagnosticLabel(tree.span(earlier), "the base class")])
                } else {
                    parent = base
                }
            case .implementsWord:
                advance()
                let interface = parseName()
                if !interface.isNone { pending.append(interface.raw) }
            default: break heads
            }
        }
        let interfaces: NameList = finishList(from: mark)
        guard kind == .leftBrace else {
            if !isPanicking { fail(.expected(.token(.leftBrace), found: found), at: missingSpan) }
            return
        }
        let anchor = tree.nodeSpan(name).anchor
        let (outerName, outerKind) = (className, isInInterface)
        className = tree.components(of: name).last ?? .empty
        isInInterface = isInterface
        let outerClosures = classClosures
        classClosures = []
        let members = parseMembers()
        let closures = classClosures
        (className, isInInterface, classClosures) = (outerName, outerKind, outerClosures)
        tree.classes.append(
            ClassDeclaration(
                isInterface: isInterface, name: name, attributes: attributes, parent: parent, interfaces: interfaces,
                members: members, closures: closures, span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
        tree.items.append(.classDeclaration(ClassID(raw: Int32(tree.classes.count - 1))))
        guard !accept(.semicolon), !isPanicking, !hasGivenUp else { return }
        let place = previousEnd
        complain(
            .semicolonExpected(after: isInterface ? .interface : .class), at: span(place, place),
            fix: DiagnosticFix(span(place, place), replacement: ";", "insert ';'"))
    }

    /// The braces of a class and what is in them.
    private mutating func parseMembers() -> [Member] {
        let opened = start
        advance()
        var members: [Member] = []
        while kind != .rightBrace {
            if kind == .endOfFile || startsNextClass {
                let place = previousEnd
                complain(
                    kind == .endOfFile
                        ? .braceExpectedAtEnd : .expected(.token(.rightBrace), found: found),
                    at: kind == .endOfFile ? span(place, place) : tokenSpan,
                    labels: [DiagnosticLabel(span(opened, opened + 1), "this '{' is not closed")])
                isPanicking = true
                return members
            }
            let before = index
            parseMember(into: &members)
            abandonsBlocks = false
            if isPanicking { synchronizeMember() }
            if index == before { advance() }
        }
        advance()
        return members
    }

    /// Inside a class: whether the next class begins here, so that a brace is missing.
    private var startsNextClass: Bool { kind.startsItem }

    /// Skips to the end of a malformed member: behind its `;` or its body, or before a closing brace.
    private mutating func synchronizeMember() {
        isPanicking = hasGivenUp
        while kind != .endOfFile {
            switch kind {
            case .semicolon:
                advance()
                return
            case .leftBrace:
                skipBraces()
                return
            case .rightBrace: return
            case .classWord, .interfaceWord, .packageWord: return
            default: advance()
            }
        }
    }

    /// Skips from `{` to behind its `}`, or to the end of the file.
    private mutating func skipBraces() {
        var level = 0
        while kind != .endOfFile {
            if kind == .leftBrace { level += 1 }
            if kind == .rightBrace {
                level -= 1
                if level == 0 { return advance() }
            }
            advance()
        }
    }

    // MARK: Members

    /// `private` and its like are ordinary identifiers; before a declaration they are a mistake.
    func isModifierWord(at distance: Int) -> Bool {
        let target = min(index + distance, last)
        guard tokens[target].kind == .identifier else { return false }
        switch interner.text(of: tokens[target].symbol) {
        case "private", "protected", "final", "abstract", "override", "const", "volatile", "readonly", "virtual":
            return true
        default: return false
        }
    }

    private var isModifierWord: Bool { isModifierWord(at: 0) }

    private mutating func skipModifiers() {
        while true {
            if kind == .publicWord {
                complain(.notAllowedHere("public"), at: tokenSpan)
            } else if kind == .identifier, peek().mayFollowModifier, isModifierWord,
                peek() != .identifier || peek(2) == .identifier || isModifierWord(at: 1)
            {
                complain(.notAllowedHere(text(NodeSpan(start: token.start, end: token.end))), at: tokenSpan)
            } else {
                return
            }
            advance()
        }
    }

    private mutating func parseMember(into members: inout [Member]) {
        let first = start
        skipModifiers()
        var isStatic = accept(.staticWord)
        skipModifiers()
        if !isStatic { isStatic = accept(.staticWord) }
        switch kind {
        case .semicolon: advance()
        case .attributeWord:
            members.append(.attributes(parseAttributes()))
            expectSemicolon(after: .attributes)
        case .varWord:
            advance()
            let anchor = start
            let name = expectName(of: "field")
            let type = accept(.colon) ? parseType() : .none
            finishField(name, type: type, isStatic: isStatic, from: first, anchor: anchor, into: &members)
        case .voidWord, .star, .identifier, .string, .point, .leftParenthesis:
            if kind == .identifier || kind == .string, peek() == .leftParenthesis {
                complain(.resultTypeMissing(method: interner.text(of: token.symbol)), at: tokenSpan)
                let type = addType(.void, from: start)
                return parseMethod(type, .empty, isStatic: isStatic, from: first, into: &members)
            }
            let type = parseType()
            let attributes = parseAttributes()
            if isPanicking { return }
            if peek() == .leftParenthesis {
                return parseMethod(type, attributes, isStatic: isStatic, from: first, into: &members)
            }
            let anchor = start
            let name = expectName(of: "field or method")
            finishField(
                name, type: type, isStatic: isStatic, from: first, anchor: anchor, attributes: attributes,
                into: &members)
        default: fail(.expected(.member, found: found))
        }
    }

    private mutating func finishField(
        _ name: Symbol, type: TypeID, isStatic: Bool, from first: Int32, anchor: Int32,
        attributes earlier: AttributeList = .empty, into members: inout [Member]
    ) {
        if isPanicking { return }
        let later = parseAttributes()
        let attributes = later.count == 0 ? earlier : later
        memberName = name
        let initialiser = accept(.assign) ? parseExpression() : .none
        tree.fields.append(
            FieldDeclaration(
                isStatic: isStatic, name: name, type: type, attributes: attributes, initialiser: initialiser,
                span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
        members.append(.field(FieldID(raw: Int32(tree.fields.count - 1))))
        rejectSecondName()
        expectSemicolon(after: .field)
    }

    private mutating func parseMethod(
        _ type: TypeID, _ resultAttributes: AttributeList, isStatic: Bool, from first: Int32,
        into members: inout [Member]
    ) {
        let anchor = start
        let name: Symbol
        if kind == .string {
            name = token.symbol
            if name != className { complain(.quotedName(interner.text(of: name)), at: tokenSpan) }
            advance()
        } else {
            name = expectName(of: "method")
        }
        let parameters = parseParameters()
        if isPanicking, kind != .leftBrace { return }
        var ordinal: Int32?
        var ordinalSpan = NodeSpan(start: start, end: start)
        if kind == .leftBracket {
            let opened = start
            advance()
            ordinalSpan = NodeSpan(start: start, end: token.end)
            if kind == .integer {
                ordinal = token.value < 0 ? .max : token.value
                advance()
            } else if kind == .long {
                ordinal = .max
                advance()
            } else {
                complain(.expected(.ordinal, found: found), at: missingSpan)
            }
            expectClosing(.rightBracket, opened: opened)
        }
        let attributes = parseAttributes()
        isPanicking = hasGivenUp
        memberName = name
        let body = parseMethodBody(interner.text(of: name), anchor: anchor)
        tree.methods.append(
            MethodDeclaration(
                isStatic: isStatic, name: name, resultType: type, resultAttributes: resultAttributes,
                parameters: parameters, ordinal: ordinal, ordinalSpan: ordinalSpan, attributes: attributes,
                body: body, span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
        members.append(.method(MethodID(raw: Int32(tree.methods.count - 1))))
    }

    private mutating func parseMethodBody(_ method: String, anchor: Int32) -> StatementID {
        switch kind {
        case .leftBrace:
            bodyStart = start
            return parseBlock()
        case .semicolon:
            if !isInInterface { complain(.bodyMissing(method: method), at: tokenSpan) }
            advance()
            return .none
        default:
            if isInInterface {
                expectSemicolon(after: .methodHeader)
            } else {
                fail(.expected(.token(.leftBrace), found: found), at: missingSpan)
            }
            return .none
        }
    }

    private mutating func parseParameters() -> [Parameter] {
        let opened = start
        advance()
        var parameters: [Parameter] = []
        if accept(.rightParenthesis) { return parameters }
        repeat {
            let first = start
            if accept(.varWord) {
                let anchor = start
                let name = expectName(of: "parameter")
                let type = accept(.colon) ? parseType() : .none
                let attributes = parseAttributes()
                if isPanicking { break }
                parameters.append(
                    Parameter(
                        name: name, type: type, attributes: attributes,
                        span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
            } else if let parameter = parseForeignParameter(from: first) {
                parameters.append(parameter)
            } else {
                break
            }
        } while accept(.comma)
        expectClosing(.rightParenthesis, opened: opened)
        return parameters
    }

    /// A parameter as other languages write it, `T x`, `x : T` or `x`: an error that says how it is written here.
    private mutating func parseForeignParameter(from first: Int32) -> Parameter? {
        guard kind == .identifier || kind == .point || kind == .voidWord else {
            fail(.expected(.token(.varWord), found: found), at: missingSpan)
            return nil
        }
        let isReversed = kind == .identifier && (peek() == .colon || peek() == .comma || peek() == .rightParenthesis)
        var type = TypeID.none
        if !isReversed {
            type = parseType()
            if isPanicking { return nil }
        }
        let anchor = start
        let name = expectName(of: "parameter")
        if isReversed, accept(.colon) { type = parseType() }
        if isPanicking { return nil }
        let whole = span(first, previousEnd)
        let typeText = type.isNone ? "T" : text(tree.nodeSpan(type))
        let nameText = interner.text(of: name)
        complain(
            .parameterOrder(name: nameText, type: typeText), at: whole,
            fix: type.isNone
                ? nil
                : DiagnosticFix(
                    whole, replacement: "var \(nameText) : \(typeText)", "write 'var \(nameText) : \(typeText)'"))
        return Parameter(
            name: name, type: type, attributes: .empty,
            span: NodeSpan(start: first, end: previousEnd, anchor: anchor))
    }
}

extension TokenKind {
    fileprivate var mayFollowModifier: Bool {
        switch self {
        case .identifier, .voidWord, .staticWord, .varWord, .publicWord, .classWord, .interfaceWord: true
        default: false
        }
    }
}

extension Token {
    /// Whether nothing stands before the token on its line.
    fileprivate func isAtLineStart(in source: UnsafeBufferPointer<UInt8>) -> Bool {
        start == 0 || source[Int(start) - 1] == 0x0A || source[Int(start) - 1] == 0x0D
    }
}
