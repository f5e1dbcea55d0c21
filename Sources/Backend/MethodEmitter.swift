import ClassFile
import IR
import PhantomISA

/// What instructions stand for from an offset on: a number as in ``IR/Unit/ranges``.
struct RangeEntry {
    var offset: Int
    var range: Int32
}

/// Code of a method and what belongs to its places.
struct EmittedCode {
    var code: [UInt8]
    var lines: [LineEntry]
    var ranges: [RangeEntry] = []
}

/// Writes the code and the line table of one method from its stack code.
struct MethodEmitter {
    var writer = CodeWriter()
    private var lines: [LineEntry] = []
    private var currentLine: Int32 = 0
    private var ranges: [RangeEntry] = []
    private var currentRange: Int32 = 0
    /// Where the pushes for the next instruction began, or -1.
    private var pushesStart = -1
    private var labels: [CodeLabel?]
    /// Where a jump to each block ends up, by layout index: blocks without code are skipped.
    let destination: [Int32]
    private let order: EmissionOrder

    /// Whether the entry block has written each object position, and behind those each cell.
    private var isWritten: [Bool]
    private let objectPlaces: Int
    private let argumentCount: Int32

    let code: StackCode
    let allocation: LocalAllocation

    private init(_ body: borrowing Body, _ code: StackCode, _ allocation: LocalAllocation) {
        self.code = code
        self.allocation = allocation
        argumentCount = body.argumentCount
        objectPlaces = Int(argumentCount) + allocation.objectCount
        isWritten = [Bool](repeating: false, count: objectPlaces + allocation.cellCount)
        labels = [CodeLabel?](repeating: nil, count: code.layout.count)
        destination = Self.findDestinations(body, code)
        order = EmissionOrder(body, code, destination: destination)
    }

    /// Code, lines and ranges of a method. `line` is that of its declaration.
    static func emit(
        _ body: borrowing Body, _ code: StackCode, _ allocation: LocalAllocation, line: Int32,
        _ table: inout ClassTable, _ literals: borrowing LiteralTable
    ) throws(CodeWriterError) -> EmittedCode {
        var emitter = MethodEmitter(body, code, allocation)
        emitter.emitStart(body, line)
        for index in emitter.order.blocks { emitter.emitBlock(Int(index), body, &table, literals) }
        var writer = CodeWriter()
        swap(&writer, &emitter.writer)
        return EmittedCode(code: try writer.finish(), lines: emitter.lines, ranges: emitter.ranges)
    }

    private mutating func emitStart(_ body: borrowing Body, _ line: Int32) {
        mark(line, 0)
        writer.emit(.argCount, u8: UInt8(truncatingIfNeeded: body.argumentCount))
        var (objects, cells) = (allocation.objectCount, allocation.cellCount)
        while objects > 0 || cells > 0 {
            writer.emit(.stackReserve, u8: UInt8(min(objects, 255)))
            writer.bytes(CollectionOfOne(UInt8(min(cells, 255))))
            objects -= min(objects, 255)
            cells -= min(cells, 255)
        }
    }

    // MARK: Blocks

    /// Follows blocks that only jump.
    private static func findDestinations(_ body: borrowing Body, _ code: StackCode) -> [Int32] {
        var next = [Int32](repeating: -1, count: code.layout.count)
        // The entry keeps its jump: control falls into it, and what comes next in the code may be another block.
        for index in 1..<max(1, code.layout.count) {
            let terminator = body.blocks[Int(code.layout[index].index)].last
            guard body.instructions[Int(terminator.index)].operation == .jump else { continue }
            var isEmpty = true
            for item in Int(code.starts[index])..<Int(code.starts[index + 1]) - 1 where code.items[item].kind != .touch
            {
                isEmpty = false
                break
            }
            if isEmpty {
                next[index] =
                    code.layoutIndex[Int(body.edges[Int(body.instructions[Int(terminator.index)].a)].target.index)]
            }
        }
        // A cycle of such blocks is an endless loop: one block of it stays. Each block is resolved once.
        var result = [Int32](repeating: -1, count: next.count)
        var path: [Int32] = []
        for index in next.indices {
            var block = Int32(index)
            while result[Int(block)] == -1 && next[Int(block)] >= 0 {
                result[Int(block)] = -2
                path.append(block)
                block = next[Int(block)]
            }
            let end: Int32
            if result[Int(block)] == -2 {
                next[Int(block)] = -1
                end = block
            } else {
                end = result[Int(block)] == -1 ? block : result[Int(block)]
            }
            for block in path { result[Int(block)] = end }
            path.removeAll(keepingCapacity: true)
            if result[index] == -1 { result[index] = Int32(index) }
        }
        return result
    }

    mutating func label(_ destination: Int32) -> CodeLabel {
        if let label = labels[Int(destination)] { return label }
        let label = writer.makeLabel()
        labels[Int(destination)] = label
        return label
    }

    /// The block, by layout index, whose code follows that of `index`.
    func following(_ index: Int) -> Int32 { order.following[index] }

    private mutating func emitBlock(
        _ index: Int, _ body: borrowing Body, _ table: inout ClassTable, _ literals: borrowing LiteralTable
    ) {
        if destination[index] != index { return }
        writer.place(label(Int32(index)))
        pushesStart = -1
        let end = Int(code.starts[index + 1])
        var item = Int(code.starts[index])
        while item < end {
            let data = code.items[item]
            let instruction = body.instructions[Int(data.value.index)]
            switch data.kind {
            case .get, .moveGet:
                if index == 0 && isInitialZero(item, end, instruction) {
                    item += 2
                    continue
                }
                if pushesStart < 0 { pushesStart = writer.offset }
                emitGet(data.value, instruction, &table, literals)
            case .take:
                if pushesStart < 0 { pushesStart = writer.offset }
                emitGet(data.value, instruction, &table, literals)
                writer.emit(.summonNull)
                emitSet(instruction.type, allocation.position(of: data.value))
            case .set, .moveSet:
                let position = allocation.position(of: data.value)
                if index == 0 { noteWritten(instruction.type, position) }
                emitSet(instruction.type, position)
            case .drop: emitDrop(instruction.type)
            case .duplicate:
                if instruction.type.isOnObjectStack {
                    writer.emit(.osDup)
                } else {
                    writer.emit(.isDup, prefix: instruction.type.widthPrefix)
                }
            case .touch: break
            case .construct:
                mark(instruction.line, instruction.range)
                if instruction.operandCount == 1 {
                    writer.emit(.osDup)
                } else {
                    writer.emit(.osPull32, i32: instruction.operandCount - 1)
                }
                table.summon(instruction.nameB, &writer)
                writer.call(.staticInvoke, ordinal: instruction.a, count: instruction.operandCount - 1)
                writer.emit(.osDrop)
            case .execute:
                mark(instruction.line, instruction.range)
                if item + 2 == end && isCondition(data.value, of: code.items[item + 1].value, body) {
                    emitBranch(code.items[item + 1].value, condition: data.value, index, body)
                    item += 1
                } else if instruction.operation.isTerminator {
                    emitTerminator(data.value, instruction, index, body, &table)
                } else {
                    emitInstruction(data.value, instruction, body, &table, literals)
                }
            }
            item += 1
        }
    }

    // MARK: Lines

    /// Notes that the next instruction, with the pushes before it, belongs to `line` and `range`.
    mutating func mark(_ line: Int32, _ range: Int32) {
        if range != currentRange {
            let offset = pushesStart >= 0 ? pushesStart : writer.offset
            if let last = ranges.last, last.offset == offset {
                ranges[ranges.count - 1].range = range
            } else {
                ranges.append(RangeEntry(offset: offset, range: range))
            }
            currentRange = range
        }
        if line > 0 && line != currentLine {
            let offset = pushesStart >= 0 ? pushesStart : writer.offset
            if let last = lines.last, last.offset == Int64(offset) {
                lines[lines.count - 1].line = line
            } else {
                lines.append(LineEntry(offset: Int64(offset), line: line))
            }
            currentLine = line
        }
        pushesStart = -1
    }

    // MARK: Locals

    /// Whether the items load a zero or null into a local that `stack_reserve` has made so and nothing has changed yet.
    private mutating func isInitialZero(_ item: Int, _ end: Int, _ instruction: Instruction) -> Bool {
        guard item + 1 < end, code.items[item + 1].kind == .set else { return false }
        guard instruction.operation == .null || (instruction.operation == .constant && instruction.bits == 0) else {
            return false
        }
        let position = allocation.position(of: code.items[item + 1].value)
        if instruction.type.isOnObjectStack && position < argumentCount { return false }
        return !isWritten[place(instruction.type, position)]
    }

    private mutating func noteWritten(_ type: ValueType, _ position: Int32) {
        isWritten[place(type, position)] = true
    }

    private func place(_ type: ValueType, _ position: Int32) -> Int {
        type.isOnObjectStack ? Int(position) : objectPlaces + Int(position)
    }

    private mutating func emitGet(
        _ value: Value, _ instruction: Instruction, _ table: inout ClassTable, _ literals: borrowing LiteralTable
    ) {
        switch instruction.operation {
        case .constant: emitConstant(instruction.type, instruction.bits)
        case .null: writer.emit(.summonNull)
        case .string: writer.emit(.constPool, i32: table.poolId(Literal(instruction.a), literals))
        case .this: writer.emit(.summonThis)
        case .thread: writer.emit(.summonThread)
        default: emitLoad(instruction.type, allocation.position(of: value))
        }
    }

    mutating func emitConstant(_ type: ValueType, _ bits: Int64) {
        switch type {
        case .int, .bool: writer.integer(Int32(truncatingIfNeeded: bits))
        case .float: writer.float(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
        case .long: writer.long(bits)
        case .double: writer.double(Double(bitPattern: UInt64(bitPattern: bits)))
        case .none, .ref: preconditionFailure("a constant is a number or bool")
        }
    }

    mutating func emitLoad(_ type: ValueType, _ position: Int32) {
        if type.isOnObjectStack {
            writer.emit(.osGet32, i32: position)
        } else {
            writer.emit(.isGet32, prefix: type.widthPrefix, i32: position)
        }
    }

    mutating func emitSet(_ type: ValueType, _ position: Int32) {
        if type.isOnObjectStack {
            writer.emit(.osSet32, i32: position)
        } else {
            writer.emit(.isSet32, prefix: type.widthPrefix, i32: position)
        }
    }

    private mutating func emitDrop(_ type: ValueType) {
        if type.isOnObjectStack {
            writer.emit(.osDrop)
        } else {
            writer.emit(.isDrop, prefix: type.widthPrefix)
        }
    }
}

extension ValueType {
    /// Prefix of stack instructions: only the width counts.
    var widthPrefix: NumericPrefix {
        switch self {
        case .long: .long
        case .double: .double
        case .int, .float, .bool, .ref, .none: .none
        }
    }
    /// Prefix of arithmetic.
    var prefix: NumericPrefix {
        switch self {
        case .long: .long
        case .float: .float
        case .double: .double
        case .int, .bool, .ref, .none: .none
        }
    }
}
