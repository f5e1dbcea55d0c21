import Diagnostics

/// Closures: `(int a, string b) { … }` (language.md L25).
extension Parser {
    /// How deep closures may stand in each other.
    static let maximumClosureDepth = 8

    /// The current token is the parenthesis, and `startsClosure()` holds.
    mutating func parseClosure() -> ExpressionID {
        let first = start
        guard enter() else { return addError(from: first) }
        defer { leave() }
        closureDepth += 1
        defer { closureDepth -= 1 }
        if closureDepth > Parser.maximumClosureDepth {
            fail(.nestedTooDeeply(limit: Parser.maximumClosureDepth))
            giveUp()
            return addError(from: first)
        }
        let id = ClosureID(raw: Int32(tree.closures.count))
        let number = Int32(classClosures.count)
        classClosures.append(id)
        tree.closures.append(
            ClosureExpression(
                parameters: [], body: .none, number: number, place: memberName,
                span: NodeSpan(start: first, end: first)))
        let below = tree.expressions.count
        let parameters = parseClosureParameters()
        tree.closures[Int(id.raw)].parameters = parameters
        guard kind == .leftBrace, !hasGivenUp else {
            if !isPanicking { fail(.expected(.token(.leftBrace), found: found), at: missingSpan) }
            return addError(from: first)
        }
        isPanicking = false
        tree.closures[Int(id.raw)].body = parseBlock()
        tree.closures[Int(id.raw)].span.end = previousEnd
        // Walks go on inside, so the height counts what is inside.
        var height: UInt16 = 1
        for place in below..<tree.expressionShapes.count { height = max(height, tree.expressionShapes[place].height) }
        if Int(height) >= Parser.maximumHeight {
            complain(.expressionTooLong(limit: Parser.maximumHeight), at: span(first, first + 1))
            return addError(from: first)
        }
        return add(.closure(id), from: first, anchor: first, height: height + 1)
    }

    /// The parameters between the parentheses, and these: `T x`, or `var x : T` as in methods.
    private mutating func parseClosureParameters() -> [Parameter] {
        let opened = start
        advance()
        var parameters: [Parameter] = []
        if accept(.rightParenthesis) { return parameters }
        repeat {
            let first = start
            var type = TypeID.none
            var anchor = start
            let name: Symbol
            var attributes = AttributeList.empty
            if accept(.varWord) {
                anchor = start
                name = expectName(of: "parameter")
                if accept(.colon) { type = parseType() }
                attributes = parseAttributes()
            } else if kind == .identifier, peek() == .comma || peek() == .rightParenthesis {
                name = token.symbol
                complain(.closureParameterType(interner.text(of: name)), at: tokenSpan)
                advance()
            } else {
                type = parseType()
                attributes = parseAttributes()
                anchor = start
                name = isPanicking ? .empty : expectName(of: "parameter")
            }
            if isPanicking { break }
            parameters.append(
                Parameter(
                    name: name, type: type, attributes: attributes,
                    span: NodeSpan(start: first, end: previousEnd, anchor: anchor)))
        } while accept(.comma)
        expectClosing(.rightParenthesis, opened: opened)
        return parameters
    }
}
