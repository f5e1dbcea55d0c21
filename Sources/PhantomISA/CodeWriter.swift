/// A place in the code under construction, made by ``CodeWriter/makeLabel()``.
public struct CodeLabel: Hashable, Sendable {
    @usableFromInline let index: Int32
}

/// Why code could not be finished.
public enum CodeWriterError: Error, Equatable, Sendable {
    /// A jump refers to a label that was never placed; `offset` is that of the distance field.
    case unplacedLabel(CodeLabel, offset: Int)
    /// A jump is longer than 32 bits; `offset` is that of the distance field.
    case distance(offset: Int)
}

/// Writes the code of one method. Jumps go to labels, which may be placed before or after them.
///
/// The functions with a meaning (``integer(_:prefix:)``, ``call(ordinal:count:)``, ...) pick the shortest encoding; the
/// `emit` functions write exactly what they are told.
public struct CodeWriter: Sendable {
    /// The bytes so far; distances to unplaced labels are zero.
    public private(set) var code: [UInt8] = []
    private static let unplaced = Int.min
    private var places: [Int] = []
    private var fixups: [(field: Int, label: CodeLabel)] = []

    public init() {}

    /// The offset of the next instruction.
    public var offset: Int { code.count }

    // MARK: Labels

    /// Makes a label that has no place yet.
    public mutating func makeLabel() -> CodeLabel {
        places.append(CodeWriter.unplaced)
        return CodeLabel(index: Int32(places.count - 1))
    }

    /// Puts the label at the next instruction. A label has one place.
    public mutating func place(_ label: CodeLabel) {
        place(label, at: code.count)
    }

    /// Puts the label at any offset, which is only wanted for code that is wrong on purpose.
    public mutating func place(_ label: CodeLabel, at offset: Int) {
        precondition(places[Int(label.index)] == CodeWriter.unplaced, "a label has one place")
        places[Int(label.index)] = offset
    }

    /// The offset of a placed label, nil before that.
    public func offset(of label: CodeLabel) -> Int? {
        let place = places[Int(label.index)]
        return place == CodeWriter.unplaced ? nil : place
    }

    // MARK: Exact encodings

    /// Writes any bytes.
    public mutating func bytes(_ bytes: some Sequence<UInt8>) {
        code.append(contentsOf: bytes)
    }

    /// Writes an instruction without operands.
    public mutating func emit(_ opcode: Opcode, prefix: NumericPrefix = .none) {
        if let prefix = prefix.opcode { code.append(prefix.rawValue) }
        code.append(opcode.rawValue)
    }

    /// Writes an instruction with one byte of operands.
    public mutating func emit(_ opcode: Opcode, prefix: NumericPrefix = .none, u8 operand: UInt8) {
        emit(opcode, prefix: prefix)
        code.append(operand)
    }

    /// Writes an instruction with a 32-bit operand.
    public mutating func emit(_ opcode: Opcode, prefix: NumericPrefix = .none, i32 operand: Int32) {
        emit(opcode, prefix: prefix)
        i32(operand)
    }

    /// Writes an instruction with a 64-bit operand.
    public mutating func emit(_ opcode: Opcode, prefix: NumericPrefix = .none, i64 operand: Int64) {
        emit(opcode, prefix: prefix)
        i32(Int32(truncatingIfNeeded: operand >> 32))
        i32(Int32(truncatingIfNeeded: operand))
    }

    /// Writes an instruction with a string operand.
    public mutating func emit(_ opcode: Opcode, prefix: NumericPrefix = .none, string: [UInt8]) {
        emit(opcode, prefix: prefix)
        i32(Int32(string.count))
        code.append(contentsOf: string)
    }

    /// Writes a jump (`jmp`, `jz`, `djnz`, `push_catcher`).
    public mutating func jump(_ opcode: Opcode, to label: CodeLabel, prefix: NumericPrefix = .none) {
        emit(opcode, prefix: prefix)
        distance(to: label)
    }

    /// Writes a `switch`: jumps to entry (v + shift) / divisor, unsigned, or goes on behind it.
    public mutating func switchTable(
        shift: Int32, divisor: Int32, targets: [CodeLabel], prefix: NumericPrefix = .none
    ) {
        emit(.switch, prefix: prefix)
        i32(Int32(targets.count))
        i32(shift)
        i32(divisor)
        for target in targets { distance(to: target) }
    }

    /// Writes `debug`; the text is written if the mode has bit 80.
    public mutating func debug(mode: UInt8, text: [UInt8], prefix: NumericPrefix = .none) {
        emit(.debug, prefix: prefix, u8: mode)
        if mode & 0x80 != 0 {
            i32(Int32(text.count))
            code.append(contentsOf: text)
        }
    }

    /// Writes a call in the encoding of the opcode. The operands must fit it.
    public mutating func call(_ opcode: Opcode, ordinal: Int32, count: Int32, prefix: NumericPrefix = .none) {
        emit(opcode, prefix: prefix)
        switch opcode.shape {
        case .none: precondition(count == 0)
        case .callCount: code.append(UInt8(count))
        case .callNarrow:
            code.append(UInt8(ordinal))
            i32(count)
        case .callWide:
            i32(ordinal)
            i32(count)
        case .u8, .i32, .i64, .string, .jump, .reserve, .switchTable, .debug:
            preconditionFailure("not a call")
        }
    }

    // MARK: Shortest encodings

    /// Writes a virtual call in the shortest of the 38 encodings.
    public mutating func call(ordinal: Int32, count: Int32) {
        if count == 0 && ordinal >= 0 && ordinal < 4 {
            code.append(Opcode.shortCall0.rawValue + UInt8(ordinal))
        } else if ordinal >= 0 && ordinal < 32 && count >= 0 && count <= 255 {
            emit(Opcode.call(UInt8(ordinal)), u8: UInt8(count))
        } else if ordinal >= 0 && ordinal <= 255 {
            call(.call8bit, ordinal: ordinal, count: count)
        } else {
            call(.call32bit, ordinal: ordinal, count: count)
        }
    }

    /// Writes the push of a field of `this`.
    public mutating func load(slot: Int32) {
        if slot >= 0 && slot <= 255 { emit(.osLoad8, u8: UInt8(slot)) } else { emit(.osLoad32, i32: slot) }
    }

    /// Writes the pop into a field of `this`.
    public mutating func save(slot: Int32) {
        if slot >= 0 && slot <= 255 { emit(.osSave8, u8: UInt8(slot)) } else { emit(.osSave32, i32: slot) }
    }

    /// Writes the push of an int.
    public mutating func integer(_ value: Int32) {
        narrow(value, prefix: .none)
    }

    /// Writes the push of a long (two cells).
    public mutating func long(_ value: Int64) {
        if let narrow = Int32(exactly: value) {
            self.narrow(narrow, prefix: .long)
        } else {
            emit(.iconst64bit, i64: value)
        }
    }

    /// Writes the push of the bits of a single float, exactly.
    public mutating func float(_ value: Float) {
        narrow(Int32(bitPattern: value.bitPattern), prefix: .none)
    }

    /// Writes the push of the bits of a double (two cells), exactly.
    public mutating func double(_ value: Double) {
        long(Int64(bitPattern: value.bitPattern))
    }

    private mutating func narrow(_ value: Int32, prefix: NumericPrefix) {
        switch value {
        case 0: emit(.iconst0, prefix: prefix)
        case 1: emit(.iconst1, prefix: prefix)
        case 2...255: emit(.iconst8bit, prefix: prefix, u8: UInt8(value))
        default: emit(.iconst32bit, prefix: prefix, i32: value)
        }
    }

    /// Writes the push of a class, by its short opcode where it has one.
    public mutating func summon(className: [UInt8]) {
        if let opcode = Opcode.summon(className: className) {
            emit(opcode)
        } else {
            emit(.summonByName, string: className)
        }
    }

    // MARK: End

    /// Fills in the distances and gives the code.
    public consuming func finish() throws(CodeWriterError) -> [UInt8] {
        for (field, label) in fixups {
            let place = places[Int(label.index)]
            guard place != CodeWriter.unplaced else { throw .unplacedLabel(label, offset: field) }
            let (difference, overflows) = place.subtractingReportingOverflow(field)
            guard !overflows, let distance = Int32(exactly: difference) else { throw .distance(offset: field) }
            let bits = UInt32(bitPattern: distance)
            code[field] = UInt8(truncatingIfNeeded: bits >> 24)
            code[field + 1] = UInt8(truncatingIfNeeded: bits >> 16)
            code[field + 2] = UInt8(truncatingIfNeeded: bits >> 8)
            code[field + 3] = UInt8(truncatingIfNeeded: bits)
        }
        return code
    }

    private mutating func i32(_ value: Int32) {
        let bits = UInt32(bitPattern: value)
        code.append(UInt8(truncatingIfNeeded: bits >> 24))
        code.append(UInt8(truncatingIfNeeded: bits >> 16))
        code.append(UInt8(truncatingIfNeeded: bits >> 8))
        code.append(UInt8(truncatingIfNeeded: bits))
    }

    private mutating func distance(to label: CodeLabel) {
        fixups.append((code.count, label))
        i32(0)
    }
}

extension Opcode {
    /// The opcode that summons the class of this name in one byte, nil for every other class.
    public static func summon(className: [UInt8]) -> Opcode? {
        for opcode in [
            Opcode.summonClassClass, .summonIntClass, .summonStringClass, .summonInterfaceClass, .summonCodeClass,
            .summonArrayClass,
        ] where opcode.summonedClass == className {
            return opcode
        }
        return nil
    }

    /// The class that a short summon opcode pushes, nil for every other opcode.
    public var summonedClass: [UInt8]? {
        switch self {
        case .summonClassClass: Array(".internal.class".utf8)
        case .summonIntClass: Array(".internal.int".utf8)
        case .summonStringClass: Array(".internal.string".utf8)
        case .summonInterfaceClass: Array(".internal.interface".utf8)
        case .summonCodeClass: Array(".internal.code".utf8)
        case .summonArrayClass: Array(".internal.container.array".utf8)
        default: nil
        }
    }
}
