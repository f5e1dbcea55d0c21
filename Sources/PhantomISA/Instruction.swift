/// The width and meaning of the numbers an instruction works on (bytecode.md section 5).
public enum NumericPrefix: UInt8, Sendable, CaseIterable {
    /// 32-bit integers.
    case none
    /// 64-bit integers.
    case long
    /// Single floats.
    case float
    /// Double floats.
    case double

    /// Whether a number takes two cells of the integer stack.
    @inlinable
    public var isWide: Bool {
        switch self {
        case .none, .float: false
        case .long, .double: true
        }
    }

    /// The prefix opcode, nil for none.
    @inlinable
    public var opcode: Opcode? {
        switch self {
        case .none: nil
        case .long: .prefixLong
        case .float: .prefixFloat
        case .double: .prefixDouble
        }
    }
}

/// Why bytes are not an instruction. Offsets count from the start of the method's code.
public enum DecodeError: Error, Equatable, Sendable {
    /// The code ends where an instruction should start. After a prefix, `offset` is the end of the code.
    case endOfCode(offset: Int)
    /// The byte is no opcode.
    case unknownOpcode(offset: Int, byte: UInt8)
    /// The operands run past the end of the code.
    case truncated(offset: Int, opcode: Opcode)
    /// A string length or table length is negative or runs past the end of the code.
    case badLength(offset: Int, opcode: Opcode, length: Int)
    /// A prefix follows a prefix.
    case repeatedPrefix(offset: Int)

    /// The offset of the byte that is at fault: the opcode byte, or the second prefix.
    public var offset: Int {
        switch self {
        case .endOfCode(let offset), .unknownOpcode(let offset, _), .truncated(let offset, _),
            .badLength(let offset, _, _), .repeatedPrefix(let offset):
            offset
        }
    }
}

/// The operands of a decoded instruction.
public enum Operands: Equatable, Sendable {
    case none
    /// Slot, ordinal, constant or count.
    case u8(UInt8)
    /// Slot, position, constant or pool id.
    case i32(Int32)
    case i64(Int64)
    /// The range of the string's bytes in the code.
    case string(Range<Int>)
    /// The absolute target. It may lie outside the code.
    case jump(target: Int)
    case reserve(objects: UInt8, integers: UInt8)
    /// Every virtual call and `static_invoke`, whatever the encoding.
    case call(ordinal: Int32, count: Int32)
    /// `table` is the offset of the first entry; targets come from ``Instruction/switchTarget(_:in:)``.
    case switchTable(count: Int32, shift: Int32, divisor: Int32, table: Int)
    /// `text` is the range of the text's bytes, nil if the mode has none.
    case debug(mode: UInt8, text: Range<Int>?)
}

/// One decoded instruction, a prefix included.
public struct Instruction: Equatable, Sendable {
    /// Offset of its first byte, which is the prefix if there is one.
    public let offset: Int
    /// Number of its bytes, prefix included.
    public let length: Int
    /// Never a prefix.
    public let opcode: Opcode
    /// The prefix in front of it; whether the opcode honours it is rule V2.
    public let prefix: NumericPrefix
    public let operands: Operands

    @inlinable
    public init(offset: Int, length: Int, opcode: Opcode, prefix: NumericPrefix, operands: Operands) {
        self.offset = offset
        self.length = length
        self.opcode = opcode
        self.prefix = prefix
        self.operands = operands
    }

    /// The offset of the next instruction.
    @inlinable
    public var end: Int { offset + length }

    /// The row of the opcode table.
    @inlinable
    public var info: OpcodeInfo { opcode.info }

    /// Whether control never goes on to the next instruction.
    @inlinable
    public var endsFlow: Bool { opcode == .ret || opcode == .throw || opcode == .jmp }

    /// The absolute target of entry `index` of a `switch`; it may lie outside the code.
    ///
    /// - Precondition: this is a `switch` decoded from `code`, and `index` is below its count.
    public func switchTarget(_ index: Int, in code: [UInt8]) -> Int {
        guard case .switchTable(let count, _, _, let table) = operands, index >= 0, index < Int(count) else {
            preconditionFailure("not an entry of a switch")
        }
        let field = table + 4 * index
        return field + Int(Code.i32(code, field))
    }

    /// Decodes the instruction at `offset`, which must not be negative.
    public static func decode(_ code: [UInt8], at offset: Int) throws(DecodeError) -> Instruction {
        precondition(offset >= 0)
        guard offset < code.count else { throw .endOfCode(offset: offset) }
        var at = offset
        var byte = code[at]
        var prefix = NumericPrefix.none
        if byte >= Opcode.prefixLong.rawValue && byte <= Opcode.prefixDouble.rawValue {
            prefix = byte == Opcode.prefixLong.rawValue ? .long : byte == Opcode.prefixFloat.rawValue ? .float : .double
            at += 1
            guard at < code.count else { throw .endOfCode(offset: at) }
            byte = code[at]
            if byte >= Opcode.prefixLong.rawValue && byte <= Opcode.prefixDouble.rawValue {
                throw .repeatedPrefix(offset: at)
            }
        }
        guard let opcode = Opcode(rawValue: byte) else { throw .unknownOpcode(offset: at, byte: byte) }
        let operandStart = at + 1
        let left = code.count - operandStart
        let size: Int
        let operands: Operands
        switch opcode.shape {
        case .none:
            size = 0
            operands =
                opcode.rawValue >= Opcode.shortCall0.rawValue && opcode.rawValue <= Opcode.shortCall3.rawValue
                ? .call(ordinal: Int32(opcode.rawValue - Opcode.shortCall0.rawValue), count: 0) : .none
        case .u8:
            guard left >= 1 else { throw .truncated(offset: at, opcode: opcode) }
            size = 1
            operands = .u8(code[operandStart])
        case .i32:
            guard left >= 4 else { throw .truncated(offset: at, opcode: opcode) }
            size = 4
            operands = .i32(Code.i32(code, operandStart))
        case .i64:
            guard left >= 8 else { throw .truncated(offset: at, opcode: opcode) }
            size = 8
            operands = .i64(Code.i64(code, operandStart))
        case .string:
            guard left >= 4 else { throw .truncated(offset: at, opcode: opcode) }
            let length = Int(Code.i32(code, operandStart))
            guard length >= 0 && length <= left - 4 else {
                throw .badLength(offset: at, opcode: opcode, length: length)
            }
            size = 4 + length
            operands = .string(operandStart + 4..<operandStart + 4 + length)
        case .jump:
            guard left >= 4 else { throw .truncated(offset: at, opcode: opcode) }
            size = 4
            operands = .jump(target: operandStart + Int(Code.i32(code, operandStart)))
        case .reserve:
            guard left >= 2 else { throw .truncated(offset: at, opcode: opcode) }
            size = 2
            operands = .reserve(objects: code[operandStart], integers: code[operandStart + 1])
        case .callCount:
            guard left >= 1 else { throw .truncated(offset: at, opcode: opcode) }
            size = 1
            operands = .call(
                ordinal: Int32(opcode.rawValue - Opcode.call00.rawValue), count: Int32(code[operandStart]))
        case .callNarrow:
            guard left >= 5 else { throw .truncated(offset: at, opcode: opcode) }
            size = 5
            operands = .call(ordinal: Int32(code[operandStart]), count: Code.i32(code, operandStart + 1))
        case .callWide:
            guard left >= 8 else { throw .truncated(offset: at, opcode: opcode) }
            size = 8
            operands = .call(ordinal: Code.i32(code, operandStart), count: Code.i32(code, operandStart + 4))
        case .switchTable:
            guard left >= 12 else { throw .truncated(offset: at, opcode: opcode) }
            let count = Int(Code.i32(code, operandStart))
            guard count >= 0 && count <= (left - 12) / 4 else {
                throw .badLength(offset: at, opcode: opcode, length: count)
            }
            size = 12 + 4 * count
            operands = .switchTable(
                count: Int32(count), shift: Code.i32(code, operandStart + 4),
                divisor: Code.i32(code, operandStart + 8), table: operandStart + 12)
        case .debug:
            guard left >= 1 else { throw .truncated(offset: at, opcode: opcode) }
            let mode = code[operandStart]
            if mode & 0x80 == 0 {
                size = 1
                operands = .debug(mode: mode, text: nil)
            } else {
                guard left >= 5 else { throw .truncated(offset: at, opcode: opcode) }
                let length = Int(Code.i32(code, operandStart + 1))
                guard length >= 0 && length <= left - 5 else {
                    throw .badLength(offset: at, opcode: opcode, length: length)
                }
                size = 5 + length
                operands = .debug(mode: mode, text: operandStart + 5..<operandStart + 5 + length)
            }
        }
        return Instruction(
            offset: offset, length: operandStart + size - offset, opcode: opcode, prefix: prefix, operands: operands)
    }
}

extension Opcode {
    private static let shapes: [OperandShape] = (0...255).map { Opcode(rawValue: UInt8($0))?.info.shape ?? .none }

    /// The layout of the operands.
    public var shape: OperandShape { Opcode.shapes[Int(rawValue)] }
}

/// Big-endian numbers in code bytes. Callers check the bounds first.
enum Code {
    @inline(__always)
    static func i32(_ code: [UInt8], _ at: Int) -> Int32 {
        Int32(
            bitPattern: UInt32(code[at]) << 24 | UInt32(code[at + 1]) << 16 | UInt32(code[at + 2]) << 8
                | UInt32(code[at + 3]))
    }

    static func i64(_ code: [UInt8], _ at: Int) -> Int64 {
        Int64(i32(code, at)) << 32 | Int64(UInt32(bitPattern: i32(code, at + 4)))
    }
}
