import PhantomISA
import Testing

@Suite("Instructions")
struct InstructionTests {
    @Test("what is encoded is decoded, in every encoding and with every prefix")
    func roundTrip() throws {
        var random = Random(seed: 1)
        for opcode in Opcode.allCases where opcode.info.category != .prefix {
            for prefix in NumericPrefix.allCases {
                for _ in 0..<20 { try check(opcode, prefix, &random) }
            }
        }
    }

    private func check(_ opcode: Opcode, _ prefix: NumericPrefix, _ random: inout Random) throws {
        var writer = CodeWriter()
        let start = random.below(20)
        for _ in 0..<start { writer.emit(.nop) }
        let number = Int32(truncatingIfNeeded: random.next())
        let byte = UInt8(truncatingIfNeeded: random.next())
        let text = random.bytes(random.below(9))
        let expected: Operands
        let offset = start + (prefix == .none ? 1 : 2)
        switch opcode.shape {
        case .none:
            writer.emit(opcode, prefix: prefix)
            expected =
                (0x09...0x0C).contains(opcode.rawValue)
                ? .call(ordinal: Int32(opcode.rawValue) - 9, count: 0) : .none
        case .u8:
            writer.emit(opcode, prefix: prefix, u8: byte)
            expected = .u8(byte)
        case .i32:
            writer.emit(opcode, prefix: prefix, i32: number)
            expected = .i32(number)
        case .i64:
            let wide = Int64(bitPattern: random.next())
            writer.emit(opcode, prefix: prefix, i64: wide)
            expected = .i64(wide)
        case .string:
            writer.emit(opcode, prefix: prefix, string: text)
            expected = .string(offset + 4..<offset + 4 + text.count)
        case .jump:
            let label = writer.makeLabel()
            writer.place(label, at: Int(number))
            writer.jump(opcode, to: label, prefix: prefix)
            expected = .jump(target: Int(number))
            if abs(Int(number)) > Int(Int32.max) - 100 { return }
        case .reserve:
            writer.emit(opcode, prefix: prefix, u8: byte)
            writer.bytes([7])
            expected = .reserve(objects: byte, integers: 7)
        case .callCount:
            writer.call(opcode, ordinal: 0, count: Int32(byte), prefix: prefix)
            expected = .call(ordinal: Int32(opcode.rawValue) - 0xA0, count: Int32(byte))
        case .callNarrow:
            writer.call(opcode, ordinal: Int32(byte), count: number, prefix: prefix)
            expected = .call(ordinal: Int32(byte), count: number)
        case .callWide:
            writer.call(opcode, ordinal: number, count: Int32(byte), prefix: prefix)
            expected = .call(ordinal: number, count: Int32(byte))
        case .switchTable:
            let count = random.below(5)
            let labels = (0..<count).map { _ in writer.makeLabel() }
            writer.switchTable(shift: number, divisor: 3, targets: labels, prefix: prefix)
            for (index, label) in labels.enumerated() { writer.place(label, at: index) }
            expected = .switchTable(count: Int32(count), shift: number, divisor: 3, table: offset + 12)
        case .debug:
            writer.debug(mode: byte, text: text, prefix: prefix)
            expected = .debug(
                mode: byte, text: byte & 0x80 == 0 ? nil : offset + 5..<offset + 5 + text.count)
        }
        let code = try writer.finish()
        let instruction = try Instruction.decode(code, at: start)
        #expect(instruction.opcode == opcode)
        #expect(instruction.prefix == prefix)
        #expect(instruction.operands == expected)
        #expect(instruction.end == code.count)
        if case .switchTable(let count, _, _, _) = instruction.operands {
            for index in 0..<Int(count) { #expect(instruction.switchTarget(index, in: code) == index) }
        }
    }

    @Test("jumps count from their distance field")
    func jumpBase() throws {
        var writer = CodeWriter()
        let next = writer.makeLabel()
        writer.jump(.jmp, to: next)
        writer.place(next)
        writer.emit(.ret)
        #expect(try writer.finish() == [0x06, 0, 0, 0, 4, 0x08])
    }

    @Test("the shortest encoding is taken")
    func shortest() throws {
        func code(_ write: (inout CodeWriter) -> Void) throws -> [UInt8] {
            var writer = CodeWriter()
            write(&writer)
            return try writer.finish()
        }
        #expect(try code { $0.integer(0) } == [0x20])
        #expect(try code { $0.integer(1) } == [0x21])
        #expect(try code { $0.integer(255) } == [0x22, 255])
        #expect(try code { $0.integer(-1) } == [0x23, 255, 255, 255, 255])
        #expect(try code { $0.long(2) } == [0x5C, 0x22, 2])
        #expect(try code { $0.long(1 << 32) } == [0x25, 0, 0, 0, 1, 0, 0, 0, 0])
        #expect(try code { $0.double(1) } == [0x25, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0])
        #expect(try code { $0.float(0) } == [0x20])
        #expect(try code { $0.call(ordinal: 3, count: 0) } == [0x0C])
        #expect(try code { $0.call(ordinal: 3, count: 1) } == [0xA3, 1])
        #expect(try code { $0.call(ordinal: 31, count: 255) } == [0xBF, 255])
        #expect(try code { $0.call(ordinal: 32, count: 1) } == [0x0D, 32, 0, 0, 0, 1])
        #expect(try code { $0.call(ordinal: 256, count: 0) } == [0x0E, 0, 0, 1, 0, 0, 0, 0, 0])
        #expect(try code { $0.load(slot: 255) } == [0x14, 255])
        #expect(try code { $0.save(slot: 256) } == [0x17, 0, 0, 1, 0])
        #expect(try code { $0.summon(className: Array(".internal.int".utf8)) } == [0x39])
        #expect(try code { $0.summon(className: Array(".a".utf8)) } == [0x3F, 0, 0, 0, 2, 0x2E, 0x61])
    }

    @Test("a label that is never placed is an error")
    func unplacedLabel() {
        var writer = CodeWriter()
        let label = writer.makeLabel()
        writer.jump(.jmp, to: label)
        let finished = writer
        #expect(throws: CodeWriterError.unplacedLabel(label, offset: 1)) { try finished.finish() }
    }

    @Test("random bytes are decoded or refused")
    func randomBytes() {
        var random = Random(seed: 2)
        var decoded = 0
        for _ in 0..<20_000 {
            let code = random.bytes(1 + random.below(24))
            guard let instruction = try? Instruction.decode(code, at: random.below(code.count)) else { continue }
            #expect(instruction.end <= code.count)
            decoded += 1
        }
        #expect(decoded > 1000)
    }
}
