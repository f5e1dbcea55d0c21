/// What an instruction does: the meaning shared by the source languages, not an encoding.
///
/// Notation: operands in order, `→` result type, *traps* what raises an exception the program can catch. `T` is
/// `Instruction.type`, `S` is `Instruction.operandType`, `a` and `b` are the immediates. Every call gives exactly one
/// reference; void methods give null. Trap texts are those of the virtual machine (bytecode.md 4.6, 7, 9).
@frozen public enum Operation: UInt8, Sendable, CaseIterable {
    // MARK: Values at hand
    /// → T. A block parameter; stands in the block's parameter list, never among its instructions.
    case parameter
    /// → ref. Argument number `a` of the method, counted from 0; numbers arrive boxed.
    case argument
    /// → T, a number or bool. `bits` holds int and long values, IEEE bits of float (low 32) and double, 0 or 1 for bool.
    case constant
    /// → ref. The null reference.
    case null
    /// → ref. The string with the contents of literal `a`; the same object at every evaluation.
    case string
    /// → ref. A new string object with the contents of literal `a` (embedded data).
    case binary
    /// → ref. The receiver; never null.
    case this
    /// → ref. The current thread object.
    case thread
    /// → ref. The class object named `a`. When it cannot be loaded the lookup traps; the moment of the lookup is not
    /// fixed, so passes may move or drop it.
    case classReference

    // MARK: Arithmetic; operands and result of type T
    /// T T → T, numbers; integers wrap.
    case add
    /// T T → T, numbers; first minus second.
    case subtract
    /// T T → T, numbers.
    case multiply
    /// T T → T, numbers. Integers *trap* on a zero divisor, truncate toward zero, and MIN / -1 = MIN.
    case divide
    /// T T → T, numbers. Integers *trap* on a zero divisor; sign of the dividend; float and double are `fmod`.
    case remainder
    /// T → T, numbers. Integers wrap; float and double change the sign bit.
    case negate
    /// T T → T, int, long or bool.
    case and
    /// T T → T, int, long or bool.
    case or
    /// T T → T, int, long or bool.
    case xor
    /// T → T, bitwise complement of int or long; bool is inverted.
    case not
    /// T int → T, int or long: value, count. The low 5 (int) or 6 (long) bits of the count are used.
    case shiftLeft
    /// T int → T, arithmetic right shift, count as in `shiftLeft`.
    case shiftRight
    /// T int → T, logical right shift, count as in `shiftLeft`.
    case shiftRightLogical

    // MARK: Comparison → bool; numbers of type S. With a NaN operand all but `notEqual` are false.
    /// S S → bool.
    case equal
    /// S S → bool; the exact opposite of `equal`.
    case notEqual
    /// S S → bool.
    case less
    /// S S → bool.
    case lessOrEqual
    /// S S → bool.
    case greater
    /// S S → bool.
    case greaterOrEqual
    /// ref ref → bool: the same object. Boxed numbers: a program must not depend on identity.
    case sameReference
    /// ref ref → bool: opposite of `sameReference`.
    case differentReference
    /// ref → bool.
    case isNull

    // MARK: Conversion
    /// bool → int, 0 or 1.
    case boolToInt
    /// int → bool: whether it is not 0.
    case intToBool
    /// S → T, numbers. long to int keeps the low 32 bits; float and double to integers go toward zero, NaN gives 0,
    /// out of range saturates; to float and double rounds to nearest.
    case convert
    /// S → ref, number object. Never traps.
    case box
    /// ref → T, value of a number object of exactly the class of T. *Traps* on null and on any other class.
    case unbox

    // MARK: Memory
    /// ref → ref: receiver; slot `a`, `b` the field's name. *Traps* on a null receiver.
    case fieldLoad
    /// ref ref →: receiver, value; slot `a`, `b` the field's name. *Traps* on a null receiver.
    case fieldStore
    /// → ref: static value number `b` of the class named `a`. *Traps* when the class cannot be loaded.
    case staticLoad
    /// ref →: value; static value number `b` of the class named `a`.
    case staticStore
    /// → T: slot variable `a` of the method; 0, false or null before the first store.
    case slotLoad
    /// T →: slot variable `a`; T is the slot's type.
    case slotStore
    /// ref int → ref: array, index. A call of the array's ordinal 10. *Traps* on null and on a bad index.
    case arrayGet
    /// ref int ref →: array, index, value. A call of ordinal 11. *Traps* on null and on a bad index.
    case arraySet
    /// ref → int. A call of ordinal 12. *Traps* on null.
    case arraySize

    // MARK: Calls → ref. Operands: receiver, then arguments left to right, all references. Null receiver *traps*.
    /// Virtual call of ordinal `a`; `b` is the selector's name or none.
    case callVirtual
    /// Call of ordinal `a` of exactly the class named `b` on a receiver that is an instance of it (constructors,
    /// parent's versions).
    case callStatic
    /// Call by name `a`: the method is found in the receiver's class at run time.
    case callByName
    /// Call of the interface method named `a` of interface `b` (or none).
    case callInterface

    // MARK: Objects
    /// → ref: new instance of the class named `a`, slots null; no constructor runs. The moment of the class lookup and
    /// of the allocation is not fixed, as in `classReference`.
    case new
    /// ref → ref: new instance of a class object; no constructor runs. *Traps* if it is not a class.
    case newDynamic
    /// ref → ref: the operand if it is null or an instance of the class named `a`, else *traps*.
    case cast
    /// ref → bool: whether the operand is an instance of the class named `a`; false for null.
    case instanceOf
    /// ref →: take the object's re-entrant monitor. *Traps* on null.
    case monitorEnter
    /// ref →: give the object's monitor back. *Traps* on null.
    case monitorExit
    /// →: deactivate the newest catcher of this method.
    case tryPop

    // MARK: Terminators
    /// One edge.
    case jump
    /// bool: edge 0 when true, edge 1 when false.
    case branch
    /// int: edge 0 is the default, each further edge is taken for its `caseValue` (all different).
    case switchInt
    /// ref: end the method with this result; catchers of the method vanish.
    case returnValue
    /// ref: raise the operand; *traps* with a string if it is null.
    case throwValue
    /// Activate a catcher for exceptions that are instances of the class `className`: edge 0 is the protected code, edge
    /// 1 the handler. The handler's only parameter is the caught reference, it has no other predecessor, and the edge
    /// carries no arguments. When it starts, this catcher and newer ones are inactive, older ones still active.
    case tryPush

    // MARK: Bookkeeping
    /// Removed by construction or a pass; in no block. For a former parameter `a` is the value that replaces it.
    case removed
}

/// What an instruction does besides giving its value. Passes and the backend decide by this alone what may be dropped,
/// merged or moved.
@frozen public struct Effects: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// May raise an exception: cannot be dropped, nor change places with another trap or a write.
    @inlinable public static var traps: Effects { Effects(rawValue: 1) }
    /// Result depends on memory (fields, statics, slot variables): cannot change places with a write.
    @inlinable public static var reads: Effects { Effects(rawValue: 2) }
    /// Changes memory, or runs unknown code: cannot be dropped, nor change places with a read, a trap or a write.
    @inlinable public static var writes: Effects { Effects(rawValue: 4) }
    /// Ends its block.
    @inlinable public static var terminates: Effects { Effects(rawValue: 8) }
    /// Every evaluation gives a fresh object: two cannot be merged.
    @inlinable public static var fresh: Effects { Effects(rawValue: 16) }

    /// A call or anything else about which nothing is known.
    @inlinable public static var anything: Effects { Effects(rawValue: 7) }
    /// Neither order nor number of evaluations can be observed.
    @inlinable public static var none: Effects { Effects(rawValue: 0) }
}

extension Operation {
    /// The effects of this operation in general; `Instruction.effects` knows more of a particular instruction.
    @inlinable public var effects: Effects {
        switch self {
        case .parameter, .argument, .constant, .null, .string, .this, .thread, .classReference, .removed: .none
        case .binary: .fresh
        case .add, .subtract, .multiply, .negate, .and, .or, .xor, .not, .shiftLeft, .shiftRight, .shiftRightLogical:
            .none
        case .divide, .remainder: .traps
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .none
        case .sameReference, .differentReference, .isNull: .none
        case .boolToInt, .intToBool, .convert: .none
        case .box: .none
        case .unbox: .traps
        case .fieldLoad: [.traps, .reads]
        case .fieldStore: [.traps, .writes]
        case .staticLoad: .anything
        case .staticStore: .anything
        case .slotLoad: .reads
        case .slotStore: .writes
        case .arrayGet, .arraySet, .arraySize: .anything
        case .callVirtual, .callStatic, .callByName, .callInterface: .anything
        case .new: .fresh
        case .newDynamic: [.traps, .fresh]
        case .cast: .traps
        case .instanceOf: .reads
        case .monitorEnter, .monitorExit: .anything
        case .tryPop: .anything
        case .jump, .branch, .switchInt: .terminates
        case .returnValue, .throwValue, .tryPush: [.terminates, .traps, .reads, .writes]
        }
    }

    /// Whether this operation ends its block.
    @inlinable public var isTerminator: Bool { effects.contains(.terminates) }

    /// Whether this is one of the four calls.
    @inlinable public var isCall: Bool {
        self == .callVirtual || self == .callStatic || self == .callByName || self == .callInterface
    }
}
