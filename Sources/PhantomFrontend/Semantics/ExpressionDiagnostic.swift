import Diagnostics

/// What can be wrong with expressions (spec/language.md 3.3, 4.1, 6.5, 7, 8). Types and names are given as the reader
/// writes them.
public enum ExpressionDiagnostic: DiagnosticFamily {
    case unknownIdentifier(name: String, suggestion: String?, isMethod: Bool)
    case usedAfterBlock(name: String, isAccepted: Bool)
    case noMethod(signature: String, className: String, suggestion: String?)
    case wrongArgumentCount(method: String, count: Int, expected: String)
    case argumentMismatch(index: Int, method: String, found: String, expected: String)
    case ambiguousCall(signature: String, candidates: [String])
    case noConstructor(signature: String, candidates: [String])
    case internalConstructorArguments
    case newInterface(name: String)
    case notAClassValue(found: String)
    case dynamicWithoutConstructor
    case notAssignable
    case constantAssigned(name: String)
    case cannotAssign(found: String, expected: String)
    case cannotStore(found: String, container: String)
    case operatorNeedsNumbers(operator: String, found: String)
    case operatorNeedsIntegers(operator: String, found: String)
    case unknownOperand(operator: String)
    case conditionNeedsNumber(found: String)
    case notContainer(found: String)
    case indexNotInteger(found: String)
    case noValue(method: String)
    case unknownReceiver(name: String, method: String, isStrict: Bool)
    case noMembers(found: String)
    case ordinalCallRange
    case narrowing(from: String, to: String)
    case impossibleCast(from: String, to: String)
    case neverEqual(left: String, right: String)
    case identityOfNumber
    case skippedOperand(operator: String)
    case noField(name: String, className: String, suggestion: String?)
    case foreignField(name: String)
    case embeddedFile(path: String, reason: String)
    case thisInStatic(what: String)
    case className(name: String)
    case divisionByZero
    case notCallable(name: String, found: String)
    case noMethodOfType(name: String, expected: String, candidates: [String])
    case ambiguousMethod(name: String, candidates: [String])
    case elementTypeUnknown
    case noElementMethod(className: String, method: String, ordinal: Int)

    /// The stable numbers.
    public enum Number: UInt16, DiagnosticNumber {
        case unknownIdentifier = 400
        case usedAfterBlock = 401
        case noMethod = 402
        case wrongArgumentCount = 403
        case argumentMismatch = 404
        case ambiguousCall = 405
        case noConstructor = 406
        case internalConstructorArguments = 407
        case newInterface = 408
        case notAClassValue = 409
        case dynamicWithoutConstructor = 410
        case notAssignable = 411
        case constantAssigned = 412
        case cannotAssign = 413
        case cannotStore = 414
        case operatorNeedsNumbers = 416
        case operatorNeedsIntegers = 417
        case unknownOperand = 418
        case conditionNeedsNumber = 419
        case notContainer = 420
        case indexNotInteger = 421
        case noValue = 422
        case unknownReceiver = 423
        case noMembers = 424
        case ordinalCallRange = 425
        case narrowing = 426
        case impossibleCast = 427
        case neverEqual = 428
        case identityOfNumber = 429
        case skippedOperand = 430
        case noField = 431
        case foreignField = 432
        case embeddedFile = 433
        case thisInStatic = 434
        case className = 435
        case divisionByZero = 436
        case notCallable = 437
        case noMethodOfType = 438
        case ambiguousMethod = 439
        case elementTypeUnknown = 440
        case noElementMethod = 441
    }

    public var number: Number {
        switch self {
        case .unknownIdentifier: .unknownIdentifier
        case .usedAfterBlock: .usedAfterBlock
        case .noMethod: .noMethod
        case .wrongArgumentCount: .wrongArgumentCount
        case .argumentMismatch: .argumentMismatch
        case .ambiguousCall: .ambiguousCall
        case .noConstructor: .noConstructor
        case .internalConstructorArguments: .internalConstructorArguments
        case .newInterface: .newInterface
        case .notAClassValue: .notAClassValue
        case .dynamicWithoutConstructor: .dynamicWithoutConstructor
        case .notAssignable: .notAssignable
        case .constantAssigned: .constantAssigned
        case .cannotAssign: .cannotAssign
        case .cannotStore: .cannotStore
        case .operatorNeedsNumbers: .operatorNeedsNumbers
        case .operatorNeedsIntegers: .operatorNeedsIntegers
        case .unknownOperand: .unknownOperand
        case .conditionNeedsNumber: .conditionNeedsNumber
        case .notContainer: .notContainer
        case .indexNotInteger: .indexNotInteger
        case .noValue: .noValue
        case .unknownReceiver: .unknownReceiver
        case .noMembers: .noMembers
        case .ordinalCallRange: .ordinalCallRange
        case .narrowing: .narrowing
        case .impossibleCast: .impossibleCast
        case .neverEqual: .neverEqual
        case .identityOfNumber: .identityOfNumber
        case .skippedOperand: .skippedOperand
        case .noField: .noField
        case .foreignField: .foreignField
        case .embeddedFile: .embeddedFile
        case .thisInStatic: .thisInStatic
        case .className: .className
        case .divisionByZero: .divisionByZero
        case .notCallable: .notCallable
        case .noMethodOfType: .noMethodOfType
        case .ambiguousMethod: .ambiguousMethod
        case .elementTypeUnknown: .elementTypeUnknown
        case .noElementMethod: .noElementMethod
        }
    }

    public var severity: Severity {
        switch self {
        case .narrowing, .neverEqual, .identityOfNumber, .skippedOperand, .divisionByZero, .dynamicWithoutConstructor:
            .warning
        case .unknownReceiver(_, _, let isStrict):
            isStrict ? .error : .warning
        case .usedAfterBlock(_, let isAccepted):
            isAccepted ? .warning : .error
        case .unknownIdentifier, .noMethod, .wrongArgumentCount, .argumentMismatch, .ambiguousCall,
            .noConstructor, .internalConstructorArguments, .newInterface, .notAClassValue, .notAssignable,
            .constantAssigned, .cannotAssign, .cannotStore, .operatorNeedsNumbers,
            .operatorNeedsIntegers, .unknownOperand, .conditionNeedsNumber, .notContainer, .indexNotInteger, .noValue,
            .noMembers, .ordinalCallRange, .impossibleCast, .noField, .foreignField, .embeddedFile, .thisInStatic,
            .className, .notCallable, .noMethodOfType, .ambiguousMethod, .elementTypeUnknown,
            .noElementMethod:
            .error
        }
    }

    public var text: String {
        switch self {
        case .unknownIdentifier(let name, _, _):
            "unknown identifier '\(name)'"
        case .usedAfterBlock(let name, _):
            "'\(name)' is used after the block that declares it"
        case .noMethod(let signature, let className, _):
            "no method '\(signature)' in class \(className)"
        case .wrongArgumentCount(let method, let count, let expected):
            "wrong number of arguments for '\(method)': \(count), expected \(expected)"
        case .argumentMismatch(let index, let method, let found, let expected):
            "argument \(index) of '\(method)': \(found) is not \(expected)"
        case .ambiguousCall(let signature, _):
            "'\(signature)' fits several methods equally well"
        case .noConstructor(let signature, _):
            "no constructor '\(signature)'"
        case .internalConstructorArguments:
            "internal classes have no constructor parameters"
        case .newInterface(let name):
            "\(name) is an interface and has no objects of its own"
        case .notAClassValue(let found):
            "'new *' needs a class, got \(found)"
        case .dynamicWithoutConstructor:
            "no constructor is called by 'new *'"
        case .notAssignable:
            "not assignable"
        case .constantAssigned(let name):
            "'\(name)' is constant"
        case .cannotAssign(let found, let expected):
            "cannot assign \(found) to \(expected)"
        case .cannotStore(let found, let container):
            "cannot store \(found) in \(container)"
        case .operatorNeedsNumbers(let op, let found):
            "operator '\(op)' needs numbers, got \(found)"
        case .operatorNeedsIntegers(let op, let found):
            "operator '\(op)' needs integers, got \(found)"
        case .unknownOperand(let op):
            "operator '\(op)' needs a known type"
        case .conditionNeedsNumber(let found):
            "a condition needs a number, got \(found)"
        case .notContainer(let found):
            "\(found) is not a container"
        case .indexNotInteger(let found):
            "an index must be int, got \(found)"
        case .noValue(let method):
            method.isEmpty ? "this expression has no value" : "'\(method)' returns no value"
        case .unknownReceiver(let name, let method, _):
            name.isEmpty
                ? "type of the receiver of '\(method)' is unknown; cast it or call by ordinal"
                : "type of '\(name)' is unknown; cast it or call by ordinal"
        case .noMembers(let found):
            "\(found) has no methods"
        case .ordinalCallRange:
            "ordinal out of range 0…65535"
        case .narrowing(let from, let to):
            "conversion from \(from) to \(to) may lose digits"
        case .impossibleCast(let from, let to):
            "\(from) can never be \(to)"
        case .neverEqual(let left, let right):
            "always false: \(left) and \(right) have no common objects"
        case .identityOfNumber:
            "':==' compares objects, and a number is not one object"
        case .skippedOperand(let op):
            "the right side of '\(op)' is not always evaluated"
        case .noField(let name, let className, _):
            "no field '\(name)' in class \(className)"
        case .foreignField(let name):
            "field '\(name)' of another object cannot be used here"
        case .embeddedFile(let path, let reason):
            "file '\(path)' cannot be embedded: \(reason)"
        case .thisInStatic(let what):
            "\(what) cannot be used in a static method"
        case .className(let name):
            "'\(name)' is a class, not a value"
        case .divisionByZero:
            "division by zero"
        case .notCallable(let name, let found):
            name.isEmpty ? "\(found) cannot be called" : "'\(name)' is \(found) and cannot be called"
        case .noMethodOfType(let name, let expected, _):
            "no method '\(name)' fits \(expected)"
        case .ambiguousMethod(let name, _):
            "several methods are named '\(name)'"
        case .elementTypeUnknown:
            "the type of this array's elements is unknown"
        case .noElementMethod(let className, let method, let ordinal):
            "class \(className) has no method '\(method)' or [\(ordinal)] for its elements"
        }
    }

    public var notes: [String] {
        switch self {
        case .unknownIdentifier(let name, let suggestion, let isMethod):
            if isMethod {
                ["'\(name)' is a method; a call is written '\(name)( … )'"]
            } else {
                suggestion.map { ["did you mean '\($0)'?"] } ?? []
            }
        case .noMethod(_, _, let suggestion), .noField(_, _, let suggestion):
            suggestion.map { ["did you mean '\($0)'?"] } ?? []
        case .ambiguousCall(_, let candidates):
            candidates.map { "candidate: \($0)" } + ["a cast of an argument decides"]
        case .noConstructor(_, let candidates):
            candidates.isEmpty ? [] : ["there is " + candidates.map { "'\($0)'" }.joined(separator: ", ")]
        case .unknownOperand:
            ["cast it first, for instance '(int)x'"]
        case .conditionNeedsNumber:
            ["write what is meant, for instance 'x :!= null'"]
        case .unknownReceiver(_, let method, let isStrict):
            isStrict ? [] : ["'\(method)' is looked up by name while the program runs"]
        case .narrowing(_, let to):
            ["write '(\(to))' in front if this is meant"]
        case .identityOfNumber:
            ["use '=='"]
        case .skippedOperand:
            ["the original compiler evaluated both sides; parentheses around the right side say that this is meant"]
        case .foreignField(let name):
            ["only the file that declares it may use it; 'var \(name) : T @public' opens it to all"]
        case .notCallable(_, let found):
            found == "unknown" || found == ".internal.object" ? ["cast it: '(closure)'"] : []
        case .noMethodOfType(_, _, let candidates):
            candidates.map { "there is \($0)" }
        case .ambiguousMethod(_, let candidates):
            candidates.map { "candidate: \($0)" } + ["give the variable the type that is meant"]
        case .noElementMethod(_, let method, let ordinal):
            method == "set"
                ? ["'set( index, value )' or 'set( value, index ) [\(ordinal)]' is called by 'a[i] = x'"]
                : ["'get( index )', with or without [\(ordinal)], is called by 'a[i]'"]
        case .elementTypeUnknown:
            ["declare the variable with its type, for instance 'int[] a = [];'"]
        case .dynamicWithoutConstructor:
            ["the original reading was asked for"]
        case .argumentMismatch(_, _, let found, let expected):
            if found == ".internal.object" || found == "unknown" {
                ["cast it: '(\(expected))'"]
            } else if expected == "string", ["int", "long", "float", "double"].contains(found) {
                ["'\"\" + x' makes a text of a number"]
            } else {
                []
            }
        case .usedAfterBlock, .wrongArgumentCount, .internalConstructorArguments, .newInterface, .notAClassValue,
            .notAssignable, .constantAssigned, .cannotAssign, .cannotStore, .operatorNeedsNumbers,
            .operatorNeedsIntegers, .notContainer, .indexNotInteger, .noValue, .noMembers, .ordinalCallRange,
            .impossibleCast, .neverEqual, .embeddedFile, .thisInStatic, .className, .divisionByZero:
            []
        }
    }
}
