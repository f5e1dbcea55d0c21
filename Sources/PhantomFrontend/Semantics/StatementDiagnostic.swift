import Diagnostics

/// What can be wrong with statements (spec/language.md 6.6, 7, 9, 12).
public enum StatementDiagnostic: DiagnosticFamily {
    case missingReturn(method: String)
    case returnMismatch(found: String, expected: String)
    case returnWithoutValue(method: String)
    case returnValueInVoid
    case breakOutside
    case continueOutside
    case secondDefault
    case duplicateCase(value: String)
    case unreachable
    case unreachableCatch(type: String, earlier: String)
    case noEffect
    case notIterable(found: String)
    case superNotFirst
    case superNotInConstructor
    case incrementNeedsNumber(operator: String, found: String)
    case assignmentAsCondition
    case lockNeedsObject(found: String)
    case rangeSelector(found: String)
    case rangeBound(type: String)
    case rangeEmpty(first: String, last: String)
    case rangesOverlap

    /// The stable numbers.
    public enum Number: UInt16, DiagnosticNumber {
        case missingReturn = 500
        case returnMismatch = 501
        case returnWithoutValue = 502
        case returnValueInVoid = 503
        case breakOutside = 504
        case continueOutside = 505
        case secondDefault = 506
        case duplicateCase = 507
        case unreachable = 508
        case unreachableCatch = 509
        case noEffect = 510
        case notIterable = 511
        case superNotFirst = 512
        case superNotInConstructor = 513
        case incrementNeedsNumber = 517
        case assignmentAsCondition = 518
        case lockNeedsObject = 519
        case rangeSelector = 520
        case rangeBound = 521
        case rangeEmpty = 522
        case rangesOverlap = 523
    }

    public var number: Number {
        switch self {
        case .missingReturn: .missingReturn
        case .returnMismatch: .returnMismatch
        case .returnWithoutValue: .returnWithoutValue
        case .returnValueInVoid: .returnValueInVoid
        case .breakOutside: .breakOutside
        case .continueOutside: .continueOutside
        case .secondDefault: .secondDefault
        case .duplicateCase: .duplicateCase
        case .unreachable: .unreachable
        case .unreachableCatch: .unreachableCatch
        case .noEffect: .noEffect
        case .notIterable: .notIterable
        case .superNotFirst: .superNotFirst
        case .superNotInConstructor: .superNotInConstructor
        case .incrementNeedsNumber: .incrementNeedsNumber
        case .assignmentAsCondition: .assignmentAsCondition
        case .lockNeedsObject: .lockNeedsObject
        case .rangeSelector: .rangeSelector
        case .rangeBound: .rangeBound
        case .rangeEmpty: .rangeEmpty
        case .rangesOverlap: .rangesOverlap
        }
    }

    public var severity: Severity {
        switch self {
        case .returnValueInVoid, .duplicateCase, .unreachable, .unreachableCatch, .noEffect, .assignmentAsCondition: .warning
        case .missingReturn, .returnMismatch, .returnWithoutValue, .breakOutside, .continueOutside, .secondDefault,
            .notIterable, .superNotFirst, .superNotInConstructor,
            .incrementNeedsNumber, .lockNeedsObject, .rangeSelector, .rangeBound, .rangeEmpty, .rangesOverlap:
            .error
        }
    }

    public var text: String {
        switch self {
        case .missingReturn(let method):
            method.isEmpty ? "the closure must return a value on every path" : "method '\(method)' must return a value"
        case .returnMismatch(let found, let expected):
            "cannot return \(found) from a method of type \(expected)"
        case .returnWithoutValue(let method):
            method.isEmpty ? "the closure must return a value" : "method '\(method)' must return a value"
        case .returnValueInVoid:
            "a void method returns no value, this one is dropped"
        case .breakOutside:
            "'break' outside a loop or switch"
        case .continueOutside:
            "'continue' outside a loop"
        case .secondDefault:
            "second 'default' in switch"
        case .duplicateCase(let value):
            "case \(value) stands here a second time and is never reached"
        case .unreachable:
            "this is never reached"
        case .unreachableCatch(let type, let earlier):
            "this handler is never reached: \(earlier) before it catches every \(type)"
        case .noEffect:
            "this has no effect"
        case .notIterable(let found):
            "foreach cannot go through \(found)"
        case .superNotFirst:
            "'super( … )' must be the first statement of a constructor"
        case .superNotInConstructor:
            "'super( … )' belongs in a constructor"
        case .incrementNeedsNumber(let op, let found):
            "operator '\(op)' needs numbers, got \(found)"
        case .lockNeedsObject(let found):
            "'synchronized' needs an object, got \(found)"
        case .rangeSelector(let found):
            "a range of values needs an int or long in 'switch', got \(found)"
        case .rangeBound(let type):
            "the ends of a range must be \(type) literals"
        case .rangeEmpty(let first, let last):
            "no value is from \(first) to \(last)"
        case .rangesOverlap:
            "an earlier 'case' has some of these values"
        case .assignmentAsCondition:
            "this assigns and then tests the value; '==' compares"
        }
    }

    public var notes: [String] {
        switch self {
        case .notIterable:
            ["it must be a container, or an object whose method with ordinal 8 gives an iterator with hasNext() and next()"]
        case .rangeEmpty(let first, let last):
            ["the smaller value comes first: 'case \(last) … \(first):'"]
        case .assignmentAsCondition:
            ["parentheses around the assignment say that it is meant"]
        case .missingReturn:
            ["a path through the method ends here without 'return'"]
        case .returnMismatch, .returnWithoutValue, .returnValueInVoid, .breakOutside, .continueOutside, .secondDefault,
            .duplicateCase, .unreachable, .unreachableCatch, .noEffect, .superNotFirst, .superNotInConstructor, .incrementNeedsNumber, .lockNeedsObject,
            .rangeSelector, .rangeBound, .rangesOverlap:
            []
        }
    }
}
