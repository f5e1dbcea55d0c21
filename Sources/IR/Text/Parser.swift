/// Reads the text form of a unit (docs/ir.md). The result has the shape of the text; whether it is sound, the checker
/// tells.
public struct Parser {
    private var lexer: Lexer
    private var token = Token.newline
    private var line = 1
    private var unit = Unit(name: "")
    private var mnemonics: [String: Operation] = [:]

    // Of the method being read.
    private var body = Body()
    private var values: [Int32: Value] = [:]
    private var blocks: [String: Block] = [:]

    private init(_ bytes: [UInt8]) {
        lexer = Lexer(bytes)
        for operation in Operation.allCases where operation != .parameter && operation != .removed {
            mnemonics[operation.mnemonic] = operation
        }
    }

    /// The unit that `text` describes.
    public static func parse(_ text: [UInt8]) throws(ParseError) -> Unit {
        var parser = Parser(text)
        return try parser.parseUnit()
    }

    // MARK: Tokens

    private mutating func advance() throws(ParseError) {
        line = lexer.line
        token = try lexer.next()
    }

    private func error(_ message: String) -> ParseError { ParseError(line: line, message: message) }

    private mutating func skipNewlines() throws(ParseError) {
        while token == .newline { try advance() }
    }

    private mutating func endLine() throws(ParseError) {
        guard token == .newline || token == .end else { throw error("more on the line than expected") }
        try skipNewlines()
    }

    private mutating func isMark(_ mark: Character) throws(ParseError) -> Bool {
        guard token == .mark(mark.asciiValue!) else { return false }
        try advance()
        return true
    }

    private mutating func expect(_ mark: Character) throws(ParseError) {
        if try !isMark(mark) { throw error("`\(mark)` expected") }
    }

    private mutating func word() throws(ParseError) -> String {
        guard case .word(let word) = token else { throw error("a word is expected") }
        try advance()
        return word
    }

    private mutating func number() throws(ParseError) -> Int32 {
        guard case .word(let word) = token, let number = Int32(word) else { throw error("a number is expected") }
        try advance()
        return number
    }

    private mutating func name() throws(ParseError) -> Name {
        switch token {
        case .word(let word):
            try advance()
            return word == "-" ? .none : unit.names.intern(word)
        case .text(let bytes):
            try advance()
            return unit.names.intern(String(decoding: bytes, as: UTF8.self))
        case .value, .mark, .newline, .end: throw error("a name is expected")
        }
    }

    private mutating func text() throws(ParseError) -> [UInt8] {
        guard case .text(let bytes) = token else { throw error("text in quotes is expected") }
        try advance()
        return bytes
    }

    private mutating func valueType() throws(ParseError) -> ValueType {
        let word = try word()
        guard let type = Self.valueType(word) else { throw error("no type is called `\(word)`") }
        return type
    }

    private static func valueType(_ word: String) -> ValueType? {
        for type in ValueType.allCases where type != .none && type.text == word { return type }
        return nil
    }

    private mutating func declaredType() throws(ParseError) -> DeclaredType {
        let main = try name()
        guard try isMark("[") else { return DeclaredType(main: main) }
        let element = try name()
        try expect("]")
        return DeclaredType(container: main, element: element)
    }

    private mutating func optionalLine() throws(ParseError) -> Int32 { try isMark("@") ? try number() : 0 }

    // MARK: Unit

    private mutating func parseUnit() throws(ParseError) -> Unit {
        try skipNewlines()
        guard try word() == "unit" else { throw error("`unit` is expected") }
        unit.name = try name()
        try expect(":")
        unit.parent = try name()
        try endLine()
        while token != .end {
            let keyword = try word()
            switch keyword {
            case "implements": unit.interfaces.append(try name())
            case "source": unit.sourceFile = String(decoding: try text(), as: UTF8.self)
            case "trap": unit.trapClass = try name()
            case "parent-slots":
                unit.parentObjectSlots = try number()
                unit.parentMethodSlots = try number()
            case "field": unit.fields.append(try field())
            case "static": unit.statics.append(try field())
            case "method": try method(isConstructor: false)
            case "constructor": try method(isConstructor: true)
            default: throw error("`\(keyword)` is not part of a unit")
            }
            try endLine()
        }
        return unit
    }

    private mutating func field() throws(ParseError) -> Field {
        let slot = try number()
        let name = try name()
        try expect(":")
        return Field(name: name, slot: slot, type: try declaredType())
    }

    private mutating func method(isConstructor: Bool) throws(ParseError) {
        let ordinal = try number()
        let name = try name()
        try expect("(")
        var parameters: [Parameter] = []
        while try !isMark(")") {
            if !parameters.isEmpty { try expect(",") }
            let name = try self.name()
            try expect(":")
            parameters.append(Parameter(name: name, type: try declaredType()))
        }
        try expect(":")
        let result = try declaredType()
        var method = Method(
            name: name, ordinal: ordinal, isConstructor: isConstructor, parameters: parameters, result: result,
            line: try optionalLine())
        if try isMark("{") {
            try endLine()
            try parseBody(parameters.count)
            method.body = body
        }
        unit.methods.append(method)
    }

    // MARK: Body

    private mutating func parseBody(_ argumentCount: Int) throws(ParseError) {
        body = Body()
        body.argumentCount = Int32(truncatingIfNeeded: argumentCount)
        values.removeAll()
        blocks.removeAll()
        while token == .word("slot") {
            try advance()
            var slot = SlotData(type: try valueType(), name: try name())
            if try isMark(":") { slot.className = try name() }
            body.slots.append(slot)
            try endLine()
        }
        while try !isMark("}") { try parseBlock() }
        for index in body.operands.indices {
            guard let value = values[body.operands[index].index] else {
                throw error("%\(body.operands[index].index) is not defined")
            }
            body.operands[index] = value
        }
        if let label = blocks.filter({ !body[$0.value].isPlaced }).keys.min() {
            throw error("block \(label) is not defined")
        }
        if body.entry.isNone { throw error("a body needs a block") }
    }

    private mutating func block(_ label: String) throws(ParseError) -> Block {
        guard label.first == "b", Int32(label.dropFirst()) != nil else {
            throw error("a block is called b and a number")
        }
        if let block = blocks[label] { return block }
        let block = body.makeBlock()
        blocks[label] = block
        return block
    }

    private mutating func define(_ number: Int32, _ value: Value) throws(ParseError) {
        if values.updateValue(value, forKey: number) != nil { throw error("%\(number) is defined twice") }
    }

    private mutating func parseBlock() throws(ParseError) {
        let label = try word()
        let block = try block(label)
        if body[block].isPlaced { throw error("block \(label) is defined twice") }
        body.place(block)
        if token == .word("handler") {
            try advance()
            body[block].isHandler = true
        }
        if try isMark("(") {
            var isFirst = true
            while try !isMark(")") {
                if !isFirst { try expect(",") }
                isFirst = false
                guard case .value(let number) = token else { throw error("a parameter is expected") }
                try advance()
                try expect("=")
                let type = try valueType()
                let className = try isMark(":") ? try name() : .none
                let value = body.makeInstruction(.parameter, type, className: className, line: 0, block: block)
                body.appendParameter(value)
                try define(number, value)
            }
        }
        try expect(":")
        try endLine()
        while true {
            if case .value = token {
                try parseInstruction(block)
            } else if case .word(let word) = token, mnemonics[Self.stem(word)] != nil {
                try parseInstruction(block)
            } else {
                return
            }
        }
    }

    private static func stem(_ word: String) -> String { String(word.prefix { $0 != "." }) }

    private mutating func parseInstruction(_ block: Block) throws(ParseError) {
        var result: Int32 = -1
        if case .value(let number) = token {
            result = number
            try advance()
            try expect("=")
        }
        let parts = try word().split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        guard let operation = mnemonics[parts[0]] else { throw error("no instruction is called `\(parts[0])`") }
        var instruction = Instruction(operation: operation, type: .none, line: 0, block: block)
        try parseTypes(parts, &instruction)
        try parseImmediates(&instruction)
        if operation == .tryPush { instruction.className = try name() }

        let start = body.operands.count
        var needsComma = false
        while case .value(let number) = token {
            try advance()
            body.operands.append(Value(number))
            needsComma = try isMark(",")
        }
        if needsComma && !operation.hasEdges { throw error("a value is expected") }
        instruction.operandStart = Int32(truncatingIfNeeded: start)
        instruction.operandCount = Int32(truncatingIfNeeded: body.operands.count - start)
        if operation.hasEdges { try parseEdges(&instruction, block) }
        if try isMark(":") { instruction.className = try name() }
        instruction.line = try optionalLine()
        try endLine()
        body.instructions.append(instruction)
        let value = Value(body.instructions.count - 1)
        body.append(value)
        if (instruction.type != .none) != (result >= 0) {
            throw error(result >= 0 ? "this instruction has no result" : "the result needs a number")
        }
        if result >= 0 { try define(result, value) }
    }

    private mutating func parseTypes(_ parts: [String], _ instruction: inout Instruction) throws(ParseError) {
        func type(_ index: Int) throws(ParseError) -> ValueType {
            guard index < parts.count, let type = Self.valueType(parts[index]) else {
                throw error("`\(parts[0])` needs a type after a point")
            }
            return type
        }
        var count = 1
        switch instruction.operation.typeSuffix {
        case .fixed(let fixed):
            instruction.type = fixed
            count = 0
        case .result: instruction.type = try type(1)
        case .operand(let result):
            instruction.operandType = try type(1)
            instruction.type = result
        case .both:
            instruction.operandType = try type(1)
            instruction.type = try type(2)
            count = 2
        }
        if parts.count != count + 1 { throw error("`\(parts[0])` has \(count) types") }
    }

    private mutating func parseImmediates(_ instruction: inout Instruction) throws(ParseError) {
        switch instruction.operation.immediates {
        case .none, .edges: break
        case .number: instruction.a = try number()
        case .constant: instruction.bits = try constant(instruction.type)
        case .literal: instruction.a = unit.literals.intern(try text()).index
        case .name: instruction.a = try name().index
        case .nameNumber:
            instruction.a = try name().index
            instruction.b = try number()
        case .numberName:
            instruction.a = try number()
            instruction.b = try name().index
        case .nameName:
            instruction.a = try name().index
            instruction.b = try name().index
        }
    }

    private mutating func constant(_ type: ValueType) throws(ParseError) -> Int64 {
        let word = try word()
        var bits: Int64?
        switch type {
        case .int: bits = Int32(word).map { Int64($0) }
        case .long: bits = Int64(word)
        case .bool: bits = word == "true" ? 1 : word == "false" ? 0 : nil
        case .float: if word.hasPrefix("0x") { bits = UInt32(word.dropFirst(2), radix: 16).map { Int64($0) } }
        case .double:
            if word.hasPrefix("0x") { bits = UInt64(word.dropFirst(2), radix: 16).map { Int64(bitPattern: $0) } }
        case .none, .ref: break
        }
        guard let bits else { throw error("`\(word)` is not a constant of this type") }
        return bits
    }

    private mutating func parseEdges(_ instruction: inout Instruction, _ source: Block) throws(ParseError) {
        instruction.a = Int32(truncatingIfNeeded: body.edges.count)
        while case .word(var label) = token {
            try advance()
            var caseValue: Int32 = 0
            if instruction.operation == .switchInt && Int(instruction.a) < body.edges.count {
                guard let number = Int32(label) else { throw error("a case value is expected") }
                caseValue = number
                try expect(":")
                label = try word()
            }
            let target = try block(label)
            let start = body.operands.count
            if try isMark("(") {
                while try !isMark(")") {
                    if body.operands.count > start { try expect(",") }
                    guard case .value(let number) = token else { throw error("an argument is expected") }
                    try advance()
                    body.operands.append(Value(number))
                }
            }
            _ = body.makeEdge(
                from: source, to: target, caseValue: caseValue, argumentStart: start,
                argumentCount: body.operands.count - start)
            if try !isMark(",") { break }
        }
        instruction.b = Int32(truncatingIfNeeded: body.edges.count) - instruction.a
    }
}
