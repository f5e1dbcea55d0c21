/// The layout of the operands behind an opcode byte (bytecode.md section 3). Numbers are big-endian.
public enum OperandShape: UInt8, Sendable {
    /// No operands.
    case none
    /// One unsigned byte.
    case u8
    /// One signed 32-bit number.
    case i32
    /// One signed 64-bit number.
    case i64
    /// A 32-bit byte count and that many bytes.
    case string
    /// A signed 32-bit distance from its own first byte.
    case jump
    /// Two unsigned bytes: nulls, then zero cells.
    case reserve
    /// An argument count in one byte; the ordinal is in the opcode.
    case callCount
    /// An ordinal in one byte, an argument count in four.
    case callNarrow
    /// An ordinal in four bytes, an argument count in four.
    case callWide
    /// Count, shift, divisor, then as many jump distances as the count says.
    case switchTable
    /// A mode byte, then a string if its bit 80 is set.
    case debug
}

/// What an instruction wants of a reference, or knows of one it pushes.
public enum ObjectKind: UInt8, Sendable {
    /// Any reference, null included.
    case any
    /// A string object.
    case string
    /// A class object.
    case classObject
    /// An int, long, float or double object.
    case number
    /// Null.
    case null
}

/// How an instruction uses cells of the integer stack.
public enum CellKind: UInt8, Sendable {
    /// One cell.
    case one
    /// Two cells, high half deeper.
    case two
    /// One or two cells, as the prefix says (``NumericPrefix/isWide``).
    case width
}

/// At most two kinds, deepest first.
public struct KindList<Kind: Sendable>: Sendable, ExpressibleByArrayLiteral {
    /// How many there are, 0 to 2.
    public let count: Int
    /// The deepest one.
    public let first: Kind?
    /// The one above it.
    public let second: Kind?

    @inlinable
    public init(arrayLiteral elements: Kind...) {
        precondition(elements.count <= 2)
        count = elements.count
        first = elements.count > 0 ? elements[0] : nil
        second = elements.count > 1 ? elements[1] : nil
    }
}

/// The fixed part of what an instruction does to one of the two stacks.
public struct StackEffect<Kind: Sendable>: Sendable {
    /// What it pops, deepest first.
    public let pops: KindList<Kind>
    /// What it pushes, deepest first.
    public let pushes: KindList<Kind>

    @inlinable
    public init(_ pops: KindList<Kind>, _ pushes: KindList<Kind>) {
        self.pops = pops
        self.pushes = pushes
    }
}

/// Where the arguments of a call lie on the object stack. They are popped besides the fixed effect.
public enum ArgumentPlace: UInt8, Sendable {
    /// Not a call with arguments.
    case none
    /// Receiver, then arguments (virtual calls).
    case aboveReceiver
    /// Arguments, then receiver (static_invoke, dynamic_invoke).
    case belowReceiver
}

/// Which numeric prefixes an instruction honours. No prefix is always allowed.
public enum PrefixSet: UInt8, Sendable {
    case none
    /// `prefix_long` only.
    case integer
    /// All three.
    case any

    /// Whether an instruction with this set may follow the prefix (rule V2).
    @inlinable
    public func contains(_ prefix: NumericPrefix) -> Bool {
        switch prefix {
        case .none: true
        case .long: self != .none
        case .float, .double: self == .any
        }
    }
}

/// The groups of the reference document.
public enum OpcodeCategory: UInt8, Sendable, CaseIterable {
    case flow, call, stack, object, constant, number, exception, prefix
    /// Known by name and size, illegal in a class file.
    case rejected
}

/// One row of the opcode table.
public struct OpcodeInfo: Sendable {
    /// The name of the instruction in listings and in assembler text.
    public let mnemonic: StaticString
    /// The operands behind the opcode byte.
    public let shape: OperandShape
    /// The group it is documented in.
    public let category: OpcodeCategory
    /// The fixed effect on the object stack. Call arguments, `stack_reserve` and `ret` come on top of it.
    public let objects: StackEffect<ObjectKind>
    /// The fixed effect on the integer stack. `stack_reserve` comes on top of it.
    public let integers: StackEffect<CellKind>
    /// Where call arguments lie.
    public let arguments: ArgumentPlace
    /// The prefixes it honours.
    public let prefixes: PrefixSet
    /// One line of documentation.
    public let summary: StaticString

    @inlinable
    init(
        _ mnemonic: StaticString, _ shape: OperandShape, _ category: OpcodeCategory,
        objects: StackEffect<ObjectKind> = .init([], []), integers: StackEffect<CellKind> = .init([], []),
        arguments: ArgumentPlace = .none, prefixes: PrefixSet = .none, _ summary: StaticString
    ) {
        self.mnemonic = mnemonic
        self.shape = shape
        self.category = category
        self.objects = objects
        self.integers = integers
        self.arguments = arguments
        self.prefixes = prefixes
        self.summary = summary
    }

    @inlinable
    init(
        _ mnemonic: StaticString, _ category: OpcodeCategory,
        objects: StackEffect<ObjectKind> = .init([], []), integers: StackEffect<CellKind> = .init([], []),
        arguments: ArgumentPlace = .none, prefixes: PrefixSet = .none, _ summary: StaticString
    ) {
        self.init(
            mnemonic, .none, category, objects: objects, integers: integers, arguments: arguments,
            prefixes: prefixes, summary)
    }
}

extension Opcode {
    /// The rows of all opcodes by opcode byte, nil where there is none. Faster than ``info`` where the opcode is not
    /// known at compile time.
    public static let table: [OpcodeInfo?] = (0...255).map { Opcode(rawValue: UInt8($0))?.info }

    /// The virtual call with this ordinal in the opcode, for ordinals 0 to 31.
    @inlinable
    public static func call(_ ordinal: UInt8) -> Opcode {
        precondition(ordinal < 32)
        return Opcode(rawValue: Opcode.call00.rawValue + ordinal)!
    }

    /// Whether this is one of the 38 virtual calls by ordinal.
    @inlinable
    public var isVirtualCall: Bool {
        rawValue >= Opcode.call00.rawValue && rawValue <= Opcode.call1F.rawValue
            || rawValue >= Opcode.shortCall0.rawValue && rawValue <= Opcode.call32bit.rawValue
    }
}
