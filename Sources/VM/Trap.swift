/// Texts of the exceptions that the machine raises (bytecode.md).
enum TrapText {
    static let argumentCount: StaticString = "invalid arg count"
    static let badCast: StaticString = "cast to not parent"
    static let typeAssert: StaticString = "type assert failed"
    static let unboxNull: StaticString = "o2i null"
    static let divideByZero: StaticString = "divide by zero"
    static let noMethod: StaticString = "no such method"
    static let methodNotFound: StaticString = "method not found"
    static let nullReceiver: StaticString = "null receiver"
    static let notReceiver: StaticString = "receiver is not an instance of the class"
    static let notClass: StaticString = "not a class"
    static let nullThrown: StaticString = "null thrown"
    static let stackOverflow: StaticString = "stack overflow"
    static let immutable: StaticString = "object is immutable"
    static let notOwner: StaticString = "unlock - not owner"
    static let lockNull: StaticString = "lock of null"
    static let cannotCreate: StaticString = "class cannot be instantiated"
    static let notString: StaticString = "not a string"
}

/// Traps that one register instruction can raise, by number.
enum Trap: Int {
    case argumentCount, badCast, typeAssert, unboxNull, divideByZero, notClass, nullThrown, outOfMemory
    case immutable, stackOverflow, noMethod

    var text: StaticString {
        switch self {
        case .argumentCount: TrapText.argumentCount
        case .badCast: TrapText.badCast
        case .typeAssert: TrapText.typeAssert
        case .unboxNull: TrapText.unboxNull
        case .divideByZero: TrapText.divideByZero
        case .notClass: TrapText.notClass
        case .nullThrown: TrapText.nullThrown
        case .outOfMemory: NativeText.outOfMemory
        case .immutable: TrapText.immutable
        case .stackOverflow: TrapText.stackOverflow
        case .noMethod: TrapText.noMethod
        }
    }
}
