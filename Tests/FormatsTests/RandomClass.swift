import ClassFile
import PhantomISA

/// Makes class files at random: well formed, with any names, record orders and code, which is not meant to make sense.
struct RandomClass {
    private static let words = ["void", "constructor", "legacy", "_", "none", "int", "a b", "x;y", "\"", "L0000"]
    var random: Random

    init(seed: UInt64) { random = Random(seed: seed) }

    mutating func make() -> ClassFile {
        var file = ClassFile(name: name(), objectSlots: Int32(random.below(10)), methodSlots: 64, parent: parent())
        if random.below(4) == 0 { file.version = name() }
        if random.below(8) == 0 { file.headerExtension = random.bytes(random.below(6)) }
        let ordinals = (0..<Int32(64)).shuffled(using: &random).prefix(random.below(5))
        file.methods = ordinals.map { method($0) }
        if file.objectSlots > 0 {
            file.fields = (0..<random.below(4)).map { _ in
                Field(name: name(), slot: Int32(random.below(Int(file.objectSlots))), type: type())
            }
        }
        file.statics = (0..<random.below(3)).map { Field(name: name(), slot: Int32($0), type: type()) }
        let ids = Array(0..<Int32(random.below(4))).shuffled(using: &random)
        file.constants = ids.map { Constant(id: $0, bytes: random.bytes(random.below(9))) }
        file.interfaces = (0..<random.below(3)).map { _ in name() }
        if random.below(3) == 0 { file.trapClass = name() }
        file.calledNames = (0..<random.below(3)).map { _ in
            CalledName(
                ordinal: Int32(random.below(64)),
                place: random.below(2) == 0 ? nil : .init(method: Int32(random.below(64)), offset: Int32(random.below(99))),
                name: name())
        }
        if random.below(2) == 0 { file.sourceFile = name() }
        for tag in Array("abz".utf8) where random.below(4) == 0 {
            file.unknown.append(RawRecord(tag: tag, body: random.bytes(4 + random.below(5))))
        }
        if random.below(2) == 0 { file.layout = layout(of: file) }
        return file
    }

    /// The records in any order behind the header, fields in runs of any length, line records left out at random.
    private mutating func layout(of file: ClassFile) -> [LayoutItem] {
        var items = file.canonicalLayout.dropFirst().filter { item in
            switch item {
            case .lines(let index): !file.methods[index].lines.isEmpty || random.below(2) == 0
            case .fields, .statics: false
            default: true
            }
        }
        var left = file.fields.count
        while left > 0 {
            let count = 1 + random.below(left)
            items.append(.fields(count))
            left -= count
        }
        if !file.statics.isEmpty { items.append(.statics(file.statics.count)) }
        items.shuffle(using: &random)
        // Methods are numbered in the order of their records.
        var next = 0
        for (position, item) in items.enumerated() {
            if case .method = item {
                items[position] = .method(next)
                next += 1
            }
        }
        return [.header] + items
    }

    private mutating func name() -> [UInt8] {
        switch random.below(8) {
        case 0: return random.bytes(random.below(6))
        case 1: return Array(Self.words[random.below(Self.words.count)].utf8)
        case 2: return Array("Größe.数\u{202E}\u{200B}\u{85}".utf8)
        default: return Array(".pkg.name\(random.below(100))".utf8)
        }
    }

    private mutating func parent() -> [UInt8] {
        let name = name()
        return random.below(2) == 0 || name.starts(with: Array(".internal.".utf8)) ? TypeName.rootClass : name
    }

    private mutating func type() -> TypeName {
        switch random.below(10) {
        case 0: .int
        case 1: .void
        case 2: .string
        case 3: .unknown
        case 4: TypeName(arrayOf: TypeName.stringClass)
        case 5: TypeName(arrayOf: [])
        case 6: TypeName(isContainer: true, main: name(), element: name())
        case 7: TypeName(isContainer: true, main: [], element: TypeName.int.main)
        case 8: TypeName(main: name(), element: name())
        default: TypeName(name())
        }
    }

    private mutating func method(_ ordinal: Int32) -> Method {
        let code = self.code()
        let parameters = (0..<random.below(4)).map { _ in Parameter(name: name(), type: type()) }
        var method = Method(
            name: random.below(4) == 0 ? Method.constructorName : name(), ordinal: ordinal, code: code,
            signature: Signature(isConstructor: random.below(3) == 0, result: type(), parameters: parameters))
        switch random.below(4) {
        case 0: break
        case 1:
            method.lines = (0..<random.below(5)).map { _ in
                LineEntry(offset: Int64(random.below(code.count + 3)) - 1, line: Int32(random.below(100)))
            }
        default:
            let starts = instructionStarts(code).shuffled(using: &random).prefix(6)
            method.lines = starts.map { LineEntry(offset: Int64($0), line: Int32(random.below(1000))) }
        }
        method.variables = (0..<random.below(2)).map { _ in
            Variable(
                name: name(), stack: random.below(2) == 0 ? .object : .integer, position: Int32(random.below(9)),
                start: 0, end: Int32(code.count), type: type())
        }
        return method
    }

    private func instructionStarts(_ code: [UInt8]) -> [Int] {
        var starts: [Int] = []
        var at = 0
        while at < code.count, let instruction = try? Instruction.decode(code, at: at) {
            starts.append(at)
            at = instruction.end
        }
        return starts
    }

    /// Instructions with random operands, at times with random bytes between them.
    private mutating func code() -> [UInt8] {
        var writer = CodeWriter()
        let labels = (0..<5).map { _ in writer.makeLabel() }
        let count = 1 + random.below(20)
        let places = (0..<labels.count).map { _ in random.below(count) }
        let isWild = random.below(3) == 0
        for index in 0..<count {
            for (label, place) in zip(labels, places) where place == index { writer.place(label) }
            if isWild && random.below(5) == 0 { writer.bytes(random.bytes(random.below(4))) }
            let opcode = Opcode.allCases[random.below(Opcode.allCases.count)]
            let prefix = random.below(5) == 0 ? NumericPrefix.allCases[random.below(4)] : .none
            if opcode.info.category != .prefix || isWild { instruction(opcode, prefix, labels, &writer) }
        }
        writer.emit(.ret)
        return (try? writer.finish()) ?? [0x08]
    }

    private mutating func instruction(
        _ opcode: Opcode, _ prefix: NumericPrefix, _ labels: [CodeLabel], _ writer: inout CodeWriter
    ) {
        let small = Int32(random.below(6))
        let label = labels[random.below(labels.count)]
        switch opcode.shape {
        case .none: writer.emit(opcode, prefix: prefix)
        case .u8: writer.emit(opcode, prefix: prefix, u8: UInt8(small))
        case .i32: writer.emit(opcode, prefix: prefix, i32: random.below(20) == 0 ? .min : small)
        case .i64: writer.emit(opcode, prefix: prefix, i64: Int64(bitPattern: random.next()))
        case .string: writer.emit(opcode, prefix: prefix, string: name())
        case .jump: writer.jump(opcode, to: label, prefix: prefix)
        case .reserve:
            writer.emit(opcode, prefix: prefix, u8: UInt8(small))
            writer.bytes([UInt8(small)])
        case .callCount, .callNarrow, .callWide: writer.call(opcode, ordinal: 16, count: small, prefix: prefix)
        case .switchTable:
            writer.switchTable(shift: small, divisor: small, targets: [label, labels[0]], prefix: prefix)
        case .debug: writer.debug(mode: UInt8(small) | 0x80, text: name(), prefix: prefix)
        }
    }
}
