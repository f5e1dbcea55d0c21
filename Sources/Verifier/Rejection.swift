import ClassFile
import PhantomISA

/// A rule of bytecode.md 17.1, or the rules of the class file itself.
public enum Rule: UInt8, Sendable, CaseIterable {
    case classFile = 0
    case v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15

    /// `V1` … `V15`, `class file`.
    public var name: String { self == .classFile ? "class file" : "V\(rawValue)" }
}

/// A fault that keeps a class from running.
public struct Rejection: Equatable, Sendable {
    public let rule: Rule
    /// Empty if the file could not be read that far.
    public let className: [UInt8]
    /// Empty for faults of the file itself.
    public let methodName: [UInt8]
    /// Index of the method in the file, and its ordinal; -1 for faults of the file itself.
    public let methodIndex: Int
    public let ordinal: Int32
    /// Offset in the method's code, or in the file.
    public let offset: Int
    /// The instruction at fault; nil where there is none.
    public let opcode: Opcode?
    public let reason: Reason

    /// The facts of a fault.
    public enum Reason: Equatable, Sendable {
        case classFile(ClassFileError.Reason)
        // V1
        case undecodable(DecodeError)
        case forbiddenOpcode
        // V2
        case targetOutside(Int)
        case targetInsideInstruction(Int)
        case prefixNotHonoured(NumericPrefix)
        // V3
        case switchTable(count: Int)
        case divisor(Int32)
        // V4
        case runsOffEnd
        // V5
        case objectUnderflow(needed: Int, depth: Int)
        case integerUnderflow(needed: Int, depth: Int)
        case objectOverflow
        case integerOverflow
        case catcherOverflow
        case objectDepths(Int, Int)
        case integerDepths(Int, Int)
        case catcherDepths(Int, Int)
        case tooComplex
        // V6
        case halfPair
        case noPair
        // V7
        case objectPosition(Int32, depth: Int)
        case integerPosition(Int32, depth: Int)
        // V8
        case argumentCheck(declared: Int, checked: Int)
        case uncheckedArgument(position: Int)
        // V9
        case slot(Int32, slots: Int32)
        // V10
        case constant(Int32)
        // V11
        case argumentCount(Int32)
        case ordinal(Int32)
        // V12
        case unknownArgumentCount
        // V13
        case noCatcher
        case differentCatchers
        case belowCatcher
        // V14
        case referenceKind(needed: ObjectKind, found: ObjectKind)
    }

    init(
        _ rule: Rule, className: [UInt8] = [], methodName: [UInt8] = [], methodIndex: Int, ordinal: Int32, offset: Int,
        opcode: Opcode?, reason: Reason
    ) {
        self.rule = rule
        self.className = className
        self.methodName = methodName
        self.methodIndex = methodIndex
        self.ordinal = ordinal
        self.offset = offset
        self.opcode = opcode
        self.reason = reason
    }

    /// The rejection of a file that cannot be read.
    public init(_ error: ClassFileError) {
        self.init(
            .classFile, methodIndex: -1, ordinal: -1, offset: error.offset, opcode: nil,
            reason: .classFile(error.reason))
    }

    /// What is wrong, in one line, without the place.
    public var message: String {
        switch reason {
        case .classFile(let reason): ClassFileError(offset: offset, tag: 0, reason: reason).message
        case .undecodable(let error): Rejection.message(error)
        case .forbiddenOpcode: "this instruction is not allowed in a class file"
        case .targetOutside(let target): "the target \(target) is outside the code"
        case .targetInsideInstruction(let target): "the target \(target) is inside an instruction"
        case .prefixNotHonoured(let prefix): "the instruction does not work with \(Rejection.name(prefix))"
        case .switchTable(let count): "a table of \(count) entries does not fit the code"
        case .divisor(let divisor): "the divisor \(divisor) is not above 0"
        case .runsOffEnd: "control can run past the end of the code"
        case .objectUnderflow(let needed, let depth): "\(needed) needed on the object stack, which has \(depth)"
        case .integerUnderflow(let needed, let depth): "\(needed) needed on the integer stack, which has \(depth)"
        case .objectOverflow: "the object stack grows beyond its limit"
        case .integerOverflow: "the integer stack grows beyond its limit"
        case .catcherOverflow: "the catcher stack grows beyond its limit"
        case .objectDepths(let first, let second):
            "paths meet with object stack depths \(first) and \(second)"
        case .integerDepths(let first, let second):
            "paths meet with integer stack depths \(first) and \(second)"
        case .catcherDepths(let first, let second):
            "paths meet with \(first) and \(second) active catchers"
        case .tooComplex: "the method needs more steps to verify than the limit allows"
        case .halfPair: "half of a 64-bit number, or two unlike values, where one cell is needed"
        case .noPair: "the two cells are not the halves of one 64-bit number"
        case .objectPosition(let position, let depth):
            "position \(position) is not on the object stack, which has \(depth)"
        case .integerPosition(let position, let depth):
            "position \(position) is not on the integer stack, which has \(depth)"
        case .argumentCheck(let declared, let checked):
            "argument count \(checked) is checked, but \(declared) is declared"
        case .uncheckedArgument(let position):
            "argument \(position) is used, but the method does not check the argument count first"
        case .slot(let slot, let slots): "slot \(slot) is not below the number of object slots, \(slots)"
        case .constant(let id): "there is no constant \(id)"
        case .argumentCount(let count): "argument count \(count) is out of range"
        case .ordinal(let ordinal): "ordinal \(ordinal) is out of range"
        case .unknownArgumentCount: "the argument count is not a constant"
        case .noCatcher: "no catcher is active"
        case .differentCatchers: "paths meet with different catchers"
        case .belowCatcher: "takes from the stack what the handler of the active catcher needs"
        case .referenceKind(let needed, let found):
            "\(Rejection.name(needed)) needed, this is \(Rejection.name(found))"
        }
    }

    private static func message(_ error: DecodeError) -> String {
        switch error {
        case .endOfCode: "the code ends where an instruction is needed"
        case .unknownOpcode(_, let byte): "byte \(byte) is no instruction"
        case .truncated: "the operands run past the end of the code"
        case .badLength(_, _, let length): "length \(length) runs past the end of the code"
        case .repeatedPrefix: "a prefix follows a prefix"
        }
    }

    private static func name(_ prefix: NumericPrefix) -> String {
        switch prefix {
        case .none: "no prefix"
        case .long: "prefix_long"
        case .float: "prefix_float"
        case .double: "prefix_double"
        }
    }

    private static func name(_ kind: ObjectKind) -> String {
        switch kind {
        case .any: "a reference"
        case .string: "a string"
        case .classObject: "a class"
        case .number: "a number"
        case .null: "null"
        }
    }
}
