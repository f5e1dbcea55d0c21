import Diagnostics

/// What can be wrong with the order of tokens (language.md section 2, and R24, R33, R35, R36, R41, R45, R46).
public enum SyntaxError: DiagnosticFamily {
    case expected(Expectation, found: String)
    case semicolonExpected(after: Construct)
    case braceExpectedAtEnd
    case notAllowedHere(String)
    case secondBaseClass
    case importOfPackage
    case importOfRelativeName
    case packageOfRelativeName
    case secondPackage(String)
    case valueAssignment
    case nestedTooDeeply(limit: Int)
    case expressionTooLong(limit: Int)
    case keywordAsName(String)
    case bodyMissing(method: String)
    case misplaced(String, without: String)
    case tryAlone
    case parameterOrder(name: String, type: String)
    case resultTypeMissing(method: String)
    case incrementInExpression(String)
    case unmatchedBrace
    case braceExpectedBeforeMethod(String)
    case quotedName(String)
    case sizeInNew
    case listOfElements
    case typedLoopVariable(String)
    case severalVariables
    case closureParameterType(String)

    case argumentsWithoutComma
    case leadingComma
    case mixedLogical
    case mixedBits(bits: String, arithmetic: String)
    case chainedComparison(String, String)
    case postfixComplement
    case narrowNot(operand: String, operation: String)
    case narrowCast(type: String, operand: String, operation: String)
    case assignmentInside

    /// What the grammar wants.
    public enum Expectation: Hashable, Sendable {
        case token(TokenKind)
        case expression
        case statement
        case type
        case className
        case name(of: String)
        case member
        case topLevel
        case ordinal
        case arguments

        var text: String {
            switch self {
            case .token(let kind): "'\(kind.text)'"
            case .expression: "expression"
            case .statement: "statement"
            case .type: "type"
            case .className: "class name"
            case .name(let thing): "name of the \(thing)"
            case .member: "field or method"
            case .topLevel: "'package', 'import', 'class' or 'interface'"
            case .ordinal: "ordinal (a number)"
            case .arguments: "'(' with the arguments"
            }
        }
    }

    /// What a `;` ends.
    public enum Construct: String, Hashable, Sendable {
        case `class`
        case interface
        case package = "package name"
        case `import`
        case attributes
        case field
        case methodHeader = "method header"
        case variable = "variable declaration"
        case statement
        case `throw` = "'throw'"
        case `return` = "'return'"
        case `break` = "'break'"
        case `continue` = "'continue'"
        case assert = "'assert'"
        case doWhile = "'do … while (…)'"
        case forPart = "part of 'for'"
    }

    public var severity: Severity {
        switch self {
        case .expected, .semicolonExpected, .braceExpectedAtEnd, .notAllowedHere, .secondBaseClass, .importOfPackage,
            .importOfRelativeName, .packageOfRelativeName, .secondPackage, .valueAssignment, .nestedTooDeeply,
            .expressionTooLong, .keywordAsName, .bodyMissing, .misplaced, .tryAlone, .parameterOrder,
            .resultTypeMissing, .incrementInExpression, .unmatchedBrace, .braceExpectedBeforeMethod, .quotedName,
            .sizeInNew, .listOfElements, .typedLoopVariable, .severalVariables, .closureParameterType:
            .error
        case .argumentsWithoutComma, .leadingComma, .mixedLogical, .mixedBits, .chainedComparison, .postfixComplement,
            .narrowNot, .narrowCast, .assignmentInside:
            .warning
        }
    }

    public var text: String {
        switch self {
        case .expected(let expectation, let found): "\(expectation.text) expected, found \(found)"
        case .semicolonExpected(let construct): "';' expected after \(construct.rawValue)"
        case .braceExpectedAtEnd: "'}' expected before end of file"
        case .notAllowedHere(let word): "'\(word)' is not allowed here"
        case .secondBaseClass: "only one base class"
        case .importOfPackage: "import needs one class"
        case .importOfRelativeName: "import needs an absolute name"
        case .packageOfRelativeName: "package needs an absolute name"
        case .secondPackage(let name): "package is already \(name)"
        case .valueAssignment: "'.=' is not supported"
        case .nestedTooDeeply(let limit): "nested too deeply: more than \(limit) levels"
        case .expressionTooLong(let limit): "expression is too long: more than \(limit) operators in one chain"
        case .keywordAsName(let word): "'\(word)' is a keyword and cannot be a name"
        case .bodyMissing(let method): "method '\(method)' needs a body"
        case .misplaced(let word, let owner): "'\(word)' without '\(owner)'"
        case .tryAlone: "'catch' or 'finally' expected after the body of 'try'"
        case .parameterOrder(let name, let type): "a parameter is written 'var \(name) : \(type)'"
        case .resultTypeMissing(let method): "result type expected before '\(method)'"
        case .incrementInExpression(let operation): "'\(operation)' is a statement and cannot be part of an expression"
        case .unmatchedBrace: "'}' without '{'"
        case .braceExpectedBeforeMethod(let method): "'}' expected before method '\(method)'"
        case .quotedName(let name): "only class names may be written in quotes, not \"\(name)\""
        case .sizeInNew: "an array is created without a size"
        case .listOfElements: "the elements of an array are listed in brackets, not in braces"
        case .typedLoopVariable(let name): "the loop variable is written without a type: 'foreach (\(name) in …)'"
        case .severalVariables: "one declaration declares one name"
        case .closureParameterType(let name): "the type of the closure's parameter '\(name)' is missing"
        case .argumentsWithoutComma: "',' expected between arguments"
        case .leadingComma: "',' before the first argument"
        case .mixedLogical: "'&&' and '||' have the same rank and are read from left to right; add parentheses"
        case .mixedBits(let bits, let arithmetic):
            "'\(bits)' binds tighter than '\(arithmetic)'; add parentheses"
        case .chainedComparison(let first, let second):
            "'\(second)' compares the result of '\(first)', which is 0 or 1"
        case .postfixComplement: "'~' after its operand; write it before"
        case .narrowNot(let operand, let operation):
            "this is (!\(operand)) \(operation) …; the original compiler read !(\(operand) \(operation) …)"
        case .narrowCast(let type, let operand, let operation):
            "this is ((\(type))\(operand)) \(operation) …; the original compiler read (\(type))(\(operand) \(operation) …)"
        case .assignmentInside: "assignment inside an expression; add parentheses"
        }
    }

    public var notes: [String] {
        switch self {
        case .importOfPackage: ["name the class: import .package.name;"]
        case .nestedTooDeeply: ["the rest of the file is not read"]
        case .resultTypeMissing: ["a method that gives nothing, and every constructor, is declared 'void'"]
        case .listOfElements: ["write '[1, 2]'"]
        case .notAllowedHere("elif"), .notAllowedHere("elsif"), .notAllowedHere("elseif"): ["write 'else if'"]
        case .notAllowedHere("const"), .notAllowedHere("volatile"), .notAllowedHere("final"):
            ["attributes follow the type: var x : int @const = 1;"]
        case .sizeInNew: ["arrays grow as elements are stored: write 'new T[]()'"]
        case .severalVariables: ["write a declaration of its own for each"]
        case .narrowNot, .narrowCast: ["parentheses say which of the two is meant"]
        case .expected(_, found: "'and'"): ["'and' is written '&&'"]
        case .expected(_, found: "'or'"): ["'or' is written '||'"]
        case .expected(_, found: "'not'"): ["'not' is written '!'"]
        case .notAllowedHere("public"):
            ["all methods are public; a field that everybody may use is declared with '@public' behind its type"]
        case .notAllowedHere("private"), .notAllowedHere("protected"):
            ["all methods are public, fields are seen by the class, its children and its file only"]
        case .closureParameterType(let name): ["write '(int \(name))', or '(var \(name))' for one of any type"]
        case .quotedName: ["a method name in quotes must be that of its class: a constructor"]
        case .notAllowedHere, .expected, .semicolonExpected, .braceExpectedAtEnd, .secondBaseClass,
            .importOfRelativeName,
            .packageOfRelativeName, .secondPackage, .valueAssignment, .expressionTooLong, .keywordAsName, .bodyMissing,
            .misplaced, .tryAlone, .parameterOrder, .incrementInExpression, .unmatchedBrace,
            .braceExpectedBeforeMethod, .argumentsWithoutComma, .leadingComma, .mixedLogical, .mixedBits,
            .chainedComparison, .postfixComplement, .assignmentInside, .typedLoopVariable:
            []
        }
    }
}
