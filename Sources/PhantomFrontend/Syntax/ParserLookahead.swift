/// Decisions that need more than the next token. Each looks at a bounded number of tokens, or at one pair of
/// parentheses.
extension Parser {
    /// Longest look ahead for a closing parenthesis.
    private static let maximumReach = 4096

    func kindAt(_ target: Int) -> TokenKind { target < last ? tokens[target].kind : .endOfFile }

    /// Index behind the class name at `target`, −1 if there is none.
    func endOfName(at target: Int) -> Int {
        var target = kindAt(target) == .point ? target + 1 : target
        while true {
            guard kindAt(target) == .identifier || kindAt(target) == .string else { return -1 }
            target += 1
            guard kindAt(target) == .point, kindAt(target + 1) == .identifier || kindAt(target + 1) == .string else {
                return target
            }
            target += 1
        }
    }

    /// Index behind the type at `target`, −1 if there is none. A type `*e` is not looked through.
    func endOfType(at target: Int, depth: Int = 0) -> Int {
        var target = target
        switch kindAt(target) {
        case .voidWord: target += 1
        case .leftParenthesis:
            target = endOfParenthesisedType(at: target, depth: depth)
            // `(T) : R` has taken the brackets behind R.
            guard target >= 0, kindAt(target - 1) == .rightParenthesis, kindAt(target) == .leftBracket else { return target }
        default: target = endOfName(at: target)
        }
        guard target >= 0 else { return -1 }
        while kindAt(target) == .leftBracket {
            if kindAt(target + 1) == .rightBracket {
                target += 2
            } else {
                let end = endOfName(at: target + 1)
                guard end >= 0, kindAt(end) == .rightBracket else { return -1 }
                target = end + 1
            }
        }
        return target
    }

    /// Index behind `(T, U) : R`, or behind the parenthesis of `((T) : R)[]`; −1 if there is neither.
    private func endOfParenthesisedType(at opening: Int, depth: Int) -> Int {
        guard depth < Parser.maximumDepth else { return -1 }
        var target = opening + 1
        var count = 0
        if kindAt(target) != .rightParenthesis {
            while true {
                let end = endOfType(at: target, depth: depth + 1)
                guard end >= 0 else { return -1 }
                count += 1
                target = end
                guard kindAt(target) == .comma else { break }
                target += 1
            }
        }
        guard kindAt(target) == .rightParenthesis else { return -1 }
        target += 1
        if kindAt(target) == .leftBracket, count == 1, kindAt(opening + 1) == .leftParenthesis { return target }
        guard kindAt(target) == .colon else { return -1 }
        return endOfType(at: target + 1, depth: depth + 1)
    }

    /// Whether the parenthesis here opens the parameters of a closure: a `{` follows the closing one, and what stands
    /// between is nothing, or begins like a parameter.
    func startsClosure() -> Bool {
        if peek() == .rightParenthesis { return kindAt(index + 2) == .leftBrace }
        if peek() == .varWord { return true }
        let end = endOfType(at: index + 1)
        guard end >= 0 else { return false }
        switch kindAt(end) {
        case .identifier where isTypeWord(tokens[index + 1]) && kindAt(end + 1) == .rightParenthesis: return true
        case .identifier, .at, .attributeWord: return afterParentheses(at: index).next == .leftBrace
        // Names without types, which the parser complains about.
        case .comma, .rightParenthesis:
            return index > 0 && tokens[index - 1].kind.isBeforeClosure && afterParentheses(at: index).next == .leftBrace
        default: return false
        }
    }

    /// Whether the tokens here are a type followed by an identifier: a C-style declaration (12.1).
    func startsDeclaration() -> Bool {
        if kind == .leftParenthesis {
            let end = endOfType(at: index)
            return end >= 0 && (kindAt(end) == .identifier || kindAt(end) == .at || kindAt(end) == .attributeWord)
        }
        var target = endOfName(at: index)
        guard target >= 0 else { return false }
        while kindAt(target) == .leftBracket {
            if kindAt(target + 1) == .rightBracket {
                target += 2
            } else if kindAt(target + 1) == .star {
                return true
            } else {
                let end = endOfName(at: target + 1)
                guard end >= 0, kindAt(end) == .rightBracket else { return false }
                target = end + 1
            }
        }
        switch kindAt(target) {
        case .at, .attributeWord: return true
        case .identifier:
            // `x is T` is an expression, `x is;` declares `is`.
            guard tokens[target].value == ContextualWord.is.rawValue else { return true }
            return !kindAt(target + 1).startsType
        case let next where next.isKeyword:
            // `int new;`: a name that cannot be; `x this` in any other case is a missing `;` or operator.
            return target == index + 1 && isTypeWord(tokens[index]) && !next.startsStatement
        default: return false
        }
    }

    /// `int long float double string`
    func isTypeWord(_ token: Token) -> Bool {
        token.kind == .identifier && token.value >= ContextualWord.int.rawValue
            && token.value <= ContextualWord.string.rawValue
    }

    /// Whether the parenthesis here opens a cast (2.2, L2): `(` class name `)`, and then something that begins an
    /// operand. After a word of a built-in type, a name from `.internal` or an array type every operand counts; after
    /// any other name `-` and `~` are taken as operators behind a parenthesised variable.
    func startsCast() -> Bool {
        var target = index + 1
        var isCertain = false
        if kindAt(target) == .voidWord {
            isCertain = true
            target += 1
        } else if kindAt(target) == .leftParenthesis {
            target = endOfType(at: target)
            isCertain = true
            guard target >= 0 else { return false }
        } else {
            let end = endOfName(at: target)
            guard end >= 0 else { return false }
            if end == target + 1 {
                isCertain = isTypeWord(tokens[target])
            } else {
                isCertain =
                    kindAt(target) == .point && tokens[target + 1].value == ContextualWord.internal.rawValue
                    && end == target + 4
            }
            target = end
        }
        while kindAt(target) == .leftBracket, kindAt(target + 1) == .rightBracket {
            isCertain = true
            target += 2
        }
        if kindAt(target) == .at, kindAt(target - 1) != .point { return castEndsAfterAttributes(target) }
        guard kindAt(target) == .rightParenthesis else { return false }
        return startsOperand(target + 1, isCertain: isCertain)
    }

    private func castEndsAfterAttributes(_ at: Int) -> Bool {
        var target = at
        while target < last, target - at < 64 {
            if kindAt(target) == .rightParenthesis { return startsOperand(target + 1, isCertain: true) }
            target += 1
        }
        return false
    }

    private func startsOperand(_ target: Int, isCertain: Bool) -> Bool {
        switch kindAt(target) {
        case .identifier: return tokens[target].value != ContextualWord.is.rawValue
        case .string, .integer, .long, .float, .double, .character, .nullWord, .thisWord, .newWord, .importWord,
            .leftParenthesis, .exclamation:
            return true
        case .minus, .minusMinus, .tilde, .leftBracket: return isCertain
        case .point: return isCertain && (kindAt(target + 1) == .identifier || kindAt(target + 1) == .string)
        default: return false
        }
    }

    /// Kind of the token behind the `)` that closes the `(` at `target`, and whether a `;` stands between;
    /// `endOfFile` when there is no such `)`.
    func afterParentheses(at target: Int) -> (next: TokenKind, hasSemicolon: Bool) {
        var level = 0
        var hasSemicolon = false
        let end = min(last, target + Parser.maximumReach)
        var target = target
        while target < end {
            switch tokens[target].kind {
            case .leftParenthesis: level += 1
            case .rightParenthesis:
                level -= 1
                if level == 0 { return (kindAt(target + 1), hasSemicolon) }
            case .semicolon: hasSemicolon = true
            case .leftBrace, .rightBrace: return (.endOfFile, hasSemicolon)
            default: break
            }
            target += 1
        }
        return (.endOfFile, hasSemicolon)
    }

    /// `for (…)` at a statement's start, not a call of a method `for`.
    func startsFor() -> Bool {
        guard isWord(.for), peek() == .leftParenthesis else { return false }
        let (next, hasSemicolon) = afterParentheses(at: index + 1)
        return hasSemicolon || !next.continuesCall
    }

    /// `synchronized (…) S`, not a call of a method `synchronized`.
    func startsSynchronized() -> Bool {
        guard isWord(.synchronized), peek() == .leftParenthesis else { return false }
        return !afterParentheses(at: index + 1).next.continuesCall
    }

    /// `assert e`, not a variable or a call with no or several arguments. `assert(e)` counts as assertion.
    func startsAssert() -> Bool {
        guard isWord(.assert) else { return false }
        switch peek() {
        case .identifier: return !isWord(.is, at: 1)
        case .string, .integer, .long, .float, .double, .character, .nullWord, .thisWord, .newWord, .importWord,
            .exclamation:
            return true
        case .leftParenthesis: return peek(2) != .rightParenthesis && !hasSeveralArguments(at: index + 1)
        default: return false
        }
    }

    private func hasSeveralArguments(at target: Int) -> Bool {
        var level = 0
        let end = min(last, target + Parser.maximumReach)
        var target = target
        while target < end {
            switch tokens[target].kind {
            case .leftParenthesis, .leftBracket: level += 1
            case .rightParenthesis, .rightBracket:
                level -= 1
                if level == 0 { return false }
            case .comma where level == 1: return true
            case .semicolon, .leftBrace, .rightBrace: return false
            default: break
            }
            target += 1
        }
        return false
    }

    /// `finally S` after the clauses of a `try`, not a statement about something named `finally`.
    func startsFinally(mustFollow: Bool) -> Bool {
        guard isWord(.finally) else { return false }
        switch peek() {
        case .leftBrace, .identifier, .string, .thisWord, .newWord: return true
        case let next where next.startsStatement: return true
        case .semicolon, .leftParenthesis, .plusPlus, .minusMinus: return mustFollow
        default: return false
        }
    }
}

extension TokenKind {
    /// Whether behind this token only an operand can follow, so that a `{` behind parentheses belongs to them.
    fileprivate var isBeforeClosure: Bool {
        self == .assign || self == .comma || self == .leftParenthesis || self == .returnWord
    }

    var startsType: Bool {
        self == .identifier || self == .point || self == .string || self == .voidWord || self == .star
    }

    /// What may stand behind a call in an expression statement.
    fileprivate var continuesCall: Bool {
        switch self {
        case .semicolon, .point, .assign, .pointAssign, .leftBracket, .comma, .rightParenthesis, .question, .colon,
            .equal, .notEqual, .identical, .notIdentical, .less, .greater, .lessOrEqual, .greaterOrEqual, .plus, .minus,
            .star, .slash, .percent, .bar, .ampersand, .caret, .barBar, .ampersandAmpersand:
            true
        default: false
        }
    }
}
