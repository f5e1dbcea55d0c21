import PhantomISA

/// Assembles the lines of one method.
struct MethodAssembler {
    private struct Label {
        let label: CodeLabel
        /// Line and column of the first use.
        let line: Int
        let column: Int
        let name: [UInt8]
        var isPlaced = false
    }

    private var method: Method
    private var places: AssembledClass.MethodPlaces
    private var writer = CodeWriter()
    private var labels: [Label] = []
    private var labelIndex: [[UInt8]: Int] = [:]
    private var lineOrder: (order: [Int], line: AssemblerLine)?

    init(method: Method, line: Int) {
        self.method = method
        places = AssembledClass.MethodPlaces(line: line)
    }

    /// The method with its code. Faults that only the end of the method shows are added to `errors`.
    func finish(_ errors: inout [AssemblyError]) -> (Method, AssembledClass.MethodPlaces) {
        var result = method
        var isComplete = true
        for label in labels where !label.isPlaced {
            errors.append(
                AssemblyError(
                    line: label.line, column: label.column,
                    message: "there is no label `\(String(decoding: label.name, as: UTF8.self))` in this method"))
            isComplete = false
        }
        if isComplete {
            do {
                result.code = try writer.finish()
            } catch {
                errors.append(AssemblyError(line: places.line, column: 1, message: "a jump is longer than 32 bits"))
            }
        }
        if let (order, line) = lineOrder {
            var isUsed = [Bool](repeating: false, count: result.lines.count)
            for index in order where index >= 0 && index < isUsed.count { isUsed[index] = true }
            if order.count == result.lines.count && isUsed.allSatisfy({ $0 }) {
                result.lines = order.map { result.lines[$0] }
            } else {
                errors.append(line.error("`.line_order` has to name every `.line` of the method once"))
            }
        }
        return (result, places)
    }

    mutating func place(_ token: AssemblerToken, _ line: AssemblerLine) throws(AssemblyError) {
        guard token.bytes[0] != 0x40 && !(0x30...0x39).contains(token.bytes[0]) else {
            throw line.error("a label does not start with a digit or `@`", at: token)
        }
        let index = label(token, line)
        guard !labels[index].isPlaced else { throw line.error("the method has this label already", at: token) }
        labels[index].isPlaced = true
        writer.place(labels[index].label)
    }

    /// Handles the directives of methods; answers false for every other one.
    mutating func directive(_ name: AssemblerToken, _ line: inout AssemblerLine) throws(AssemblyError) -> Bool {
        if name.isWord(".line") {
            method.lines.append(LineEntry(offset: Int64(writer.offset), line: try line.i32()))
        } else if name.isWord(".line_table") {
            while !line.isAtEnd {
                let offset = try line.integer(Int64.self)
                try line.expect(0x3A)
                method.lines.append(LineEntry(offset: offset, line: try line.i32()))
            }
        } else if name.isWord(".line_order") {
            var order: [Int] = []
            let start = line
            while !line.isAtEnd { order.append(Int(try line.i32())) }
            lineOrder = (order, start)
        } else if name.isWord(".var") {
            method.variables.append(try variable(&line))
        } else if name.isWord(".bytes") {
            places.instructions.append((writer.offset, line.number))
            writer.bytes(try line.hexBytes())
        } else {
            return false
        }
        return true
    }

    private func variable(_ line: inout AssemblerLine) throws(AssemblyError) -> Variable {
        let name = try line.name()
        let stack = try line.word()
        guard stack.isWord("object") || stack.isWord("integer") else {
            throw line.error("`object` or `integer` expected", at: stack)
        }
        let position = try line.i32()
        let start = try line.i32()
        let end = try line.i32()
        return Variable(
            name: name, stack: stack.isWord("object") ? .object : .integer, position: position, start: start, end: end,
            type: try line.type())
    }

    // MARK: Instructions

    mutating func instruction(
        _ line: inout AssemblerLine, _ opcodes: [[UInt8]: Opcode]
    ) throws(AssemblyError) {
        places.instructions.append((writer.offset, line.number))
        let offset = writer.offset
        do {
            try writeInstruction(&line, opcodes)
        } catch {
            // Later offsets do not matter any more, but an instruction takes at least one byte.
            if writer.offset == offset { writer.emit(.nop) }
            throw error
        }
    }

    private mutating func writeInstruction(
        _ line: inout AssemblerLine, _ opcodes: [[UInt8]: Opcode]
    ) throws(AssemblyError) {
        var prefix = NumericPrefix.none
        var token = try line.word()
        for candidate in NumericPrefix.allCases {
            guard let opcode = candidate.opcode, opcodes[token.bytes] == opcode else { continue }
            prefix = candidate
        }
        if prefix != .none {
            if line.isAtEnd {
                writer.emit(prefix.opcode!)
                return
            }
            token = try line.word()
        }
        if let opcode = opcodes[token.bytes] {
            try operands(of: opcode, prefix, &line)
        } else if prefix == .none {
            try shortest(token, &line)
        } else {
            throw line.error("there is no such instruction", at: token)
        }
    }

    private mutating func operands(
        of opcode: Opcode, _ prefix: NumericPrefix, _ line: inout AssemblerLine
    ) throws(AssemblyError) {
        switch opcode.shape {
        case .none: writer.emit(opcode, prefix: prefix)
        case .u8: writer.emit(opcode, prefix: prefix, u8: try line.byte())
        case .i32: writer.emit(opcode, prefix: prefix, i32: try line.i32())
        case .i64: writer.emit(opcode, prefix: prefix, i64: try line.integer(Int64.self))
        case .string:
            writer.emit(opcode, prefix: prefix, string: opcode == .sconstBin ? try line.string() : try line.name())
        case .jump: writer.jump(opcode, to: try target(&line), prefix: prefix)
        case .reserve:
            let objects = try line.byte()
            let integers = try line.byte()
            writer.emit(opcode, prefix: prefix, u8: objects)
            writer.bytes(CollectionOfOne(integers))
        case .callCount:
            let count = try line.byte()
            writer.call(opcode, ordinal: 0, count: Int32(count), prefix: prefix)
        case .callNarrow:
            let ordinal = try line.byte()
            writer.call(opcode, ordinal: Int32(ordinal), count: try line.i32(), prefix: prefix)
        case .callWide:
            let ordinal = try line.i32()
            writer.call(opcode, ordinal: ordinal, count: try line.i32(), prefix: prefix)
        case .switchTable:
            let shift = try line.i32()
            let divisor = try line.i32()
            var targets: [CodeLabel] = []
            while !line.isAtEnd { targets.append(try target(&line)) }
            writer.switchTable(shift: shift, divisor: divisor, targets: targets, prefix: prefix)
        case .debug:
            let token = line.next
            let mode = try line.byte()
            let text = line.isAtEnd ? nil : try line.string()
            guard (mode & 0x80 != 0) == (text != nil) else {
                throw line.error("a text is there if and only if the mode has bit 0x80", at: token)
            }
            writer.debug(mode: mode, text: text ?? [], prefix: prefix)
        }
    }

    /// Instructions of the text form that take the shortest encoding.
    private mutating func shortest(_ token: AssemblerToken, _ line: inout AssemblerLine) throws(AssemblyError) {
        if token.isWord("call") {
            let ordinal = try line.i32()
            writer.call(ordinal: ordinal, count: try line.i32())
        } else if token.isWord("load") {
            writer.load(slot: try line.i32())
        } else if token.isWord("save") {
            writer.save(slot: try line.i32())
        } else if token.isWord("summon") {
            writer.summon(className: try line.name())
        } else if token.isWord("push_int") {
            writer.integer(try line.i32())
        } else if token.isWord("push_long") {
            writer.long(try line.integer(Int64.self))
        } else if token.isWord("push_float") {
            let number = try line.word()
            guard let value = decimal(number.bytes), let exact = Float(exactly: value) else {
                throw line.error("this number is not exact; write its bits with iconst_32bit 0x…", at: number)
            }
            writer.float(exact)
        } else if token.isWord("push_double") {
            let number = try line.word()
            guard let value = decimal(number.bytes) else {
                throw line.error("this number is too long; write its bits with iconst_64bit 0x…", at: number)
            }
            writer.double(value)
        } else {
            throw line.error("there is no such instruction", at: token)
        }
    }

    private mutating func target(_ line: inout AssemblerLine) throws(AssemblyError) -> CodeLabel {
        let token = try line.word()
        guard token.bytes[0] == 0x40 else { return labels[label(token, line)].label }
        var number = AssemblerLine(
            tokens: [AssemblerToken(kind: .word, bytes: Array(token.bytes.dropFirst()), column: token.column), token],
            number: line.number)
        let offset = try number.integer(Int64.self)
        let label = writer.makeLabel()
        writer.place(label, at: Int(offset))
        return label
    }

    private mutating func label(_ token: AssemblerToken, _ line: AssemblerLine) -> Int {
        if let index = labelIndex[token.bytes] { return index }
        labelIndex[token.bytes] = labels.count
        labels.append(
            Label(label: writer.makeLabel(), line: line.number, column: token.column, name: token.bytes))
        return labels.count - 1
    }

    /// The value of a decimal number of at most 15 digits and a power of ten up to 22, for which one multiplication or
    /// division rounds correctly (Clinger, 1990); nil for every other text.
    private func decimal(_ bytes: [UInt8]) -> Double? {
        var digits = bytes[...]
        let isNegative = digits.first == 0x2D
        if isNegative { digits = digits.dropFirst() }
        var mantissa: UInt64 = 0
        var count = 0
        var scale = 0
        var sawPoint = false
        for byte in digits {
            if byte == 0x2E && !sawPoint {
                sawPoint = true
                continue
            }
            guard byte >= 0x30 && byte <= 0x39 && count < 15 else { return nil }
            mantissa = mantissa * 10 + UInt64(byte - 0x30)
            if mantissa != 0 { count += 1 }
            if sawPoint { scale += 1 }
        }
        guard digits.contains(where: { $0 != 0x2E }) && scale <= 22 else { return nil }
        var power = 1.0
        for _ in 0..<scale { power *= 10 }
        let value = Double(mantissa) / power
        return isNegative ? -value : value
    }
}
