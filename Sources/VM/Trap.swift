/// Texts of the exceptions that the machine raises (bytecode.md).
enum TrapText {
    static let argumentCount: StaticString = "invalid arg count"
    static let badCast: StaticString = "cast to not parent"
    static let typeAssert: StaticString = "type assert failed"
    static let unboxNull: StaticString = "o2i null"
    static let divideByZero: StaticString = "divide by zero"
    static let noMethod: StaticString = "no such method"
    static let methodNotFound: StaticString = "method not found"
    static let ambiguousMethod: StaticString = "method bodies in several interfaces"
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

/// What kind of thing a trap is about. The numbers are what a class that makes exceptions is given, and never change
/// (docs/machine.md).
enum TrapKind: Int32 {
    case other = 0
    /// Null where an object must be.
    case null = 1
    /// An index or a range outside of what is there.
    case bounds = 2
    case zeroDivide = 3
    case cast = 4
    /// A value of another type than the operation wants.
    case type = 5
    /// No method of this name or ordinal, or none with code.
    case missingMethod = 6
    case argumentCount = 7
    case stackOverflow = 8
    case outOfMemory = 9
    /// An element that an array of its class may not hold.
    case arrayStore = 10
    case negativeSize = 11
    case immutable = 12
    /// A monitor or mutex that the thread does not own.
    case monitor = 13
    case classLoad = 14
    /// A class of which no objects can be made.
    case cannotCreate = 15

    /// The kind of a trap with this text: native methods give a text only.
    init(text: [UInt8]) {
        for (known, kind) in Self.byText where known.bytes == text {
            self = kind
            return
        }
        for (ending, kind) in Self.byEnding where Self.ends(text, with: ending.bytes) {
            self = kind
            return
        }
        if VM.hasPrefix(text, StaticString("Index ").bytes) {
            self = .bounds
        } else {
            self = VM.hasPrefix(text, TrapText.nullReceiver.bytes) ? .null : .other
        }
    }

    private static let byText: [(StaticString, TrapKind)] = [
        (TrapText.argumentCount, .argumentCount), (TrapText.badCast, .cast), (TrapText.typeAssert, .type),
        (TrapText.unboxNull, .null), (TrapText.divideByZero, .zeroDivide), (TrapText.noMethod, .missingMethod),
        (TrapText.methodNotFound, .missingMethod), (TrapText.ambiguousMethod, .missingMethod),
        (TrapText.notReceiver, .cast), (TrapText.notClass, .type),
        (TrapText.nullThrown, .null), (TrapText.stackOverflow, .stackOverflow), (TrapText.immutable, .immutable),
        (TrapText.notOwner, .monitor), (TrapText.lockNull, .null), (TrapText.cannotCreate, .cannotCreate),
        (TrapText.notString, .type), (NativeText.fewArguments, .argumentCount), (NativeText.unassigned, .missingMethod),
        (NativeText.noNative, .missingMethod), (NativeText.outOfMemory, .outOfMemory),
        (NativeText.arrayStore, .arrayStore), ("mutex unlock - not owner", .monitor),
    ]

    private static let byEnding: [(StaticString, TrapKind)] = [
        ("out of bounds", .bounds), ("length is negative", .bounds), ("size is negative", .negativeSize),
        (" arg", .type), (" - class load error", .classLoad),
    ]

    private static func ends(_ text: [UInt8], with ending: [UInt8]) -> Bool {
        text.count >= ending.count && text[(text.count - ending.count)...].elementsEqual(ending)
    }
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
