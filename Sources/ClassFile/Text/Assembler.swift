import PhantomISA

/// A class made from assembler text, with the places it came from.
public struct AssembledClass: Sendable {
    public var file: ClassFile
    /// The line of the `.class` directive.
    public let line: Int
    /// For each method of the file, in its order.
    public var methods: [MethodPlaces] = []

    /// Where the code of a method came from.
    public struct MethodPlaces: Sendable {
        /// The line of the `.method` directive.
        public let line: Int
        /// By rising code offset: the offset of each instruction or run of bytes, and its line.
        public var instructions: [(offset: Int, line: Int)] = []

        /// The line of the instruction at, or that contains, the offset.
        public func line(at offset: Int) -> Int {
            var best = line
            for entry in instructions {
                if entry.offset > offset { break }
                best = entry.line
            }
            return best
        }
    }
}

/// What the assembler made of a text.
public struct Assembly: Sendable {
    /// The classes, in the order of the text. Not of use if there are errors.
    public var classes: [AssembledClass] = []
    /// All faults, in the order of the text.
    public var errors: [AssemblyError] = []
}

/// Makes class files from text (docs/class-file.md, "Text form"). It accepts what ``Disassembler`` prints. It checks
/// that the text can be encoded, not that the class is valid, so that wrong classes can be written for tests.
public struct Assembler {
    private var assembly = Assembly()
    private var current: AssembledClass?
    private var slotsGiven = false
    private var method: MethodAssembler?
    private var layoutLine: AssemblerLine?
    let opcodes: [[UInt8]: Opcode]

    private init() {
        var opcodes: [[UInt8]: Opcode] = [:]
        for opcode in Opcode.allCases {
            opcodes[opcode.info.mnemonic.withUTF8Buffer { Array($0) }] = opcode
        }
        self.opcodes = opcodes
    }

    /// Assembles any number of classes.
    public static func assemble(_ text: [UInt8]) -> Assembly {
        var assembler = Assembler()
        var start = 0
        var number = 1
        while start <= text.count {
            var end = start
            while end < text.count && text[end] != 0x0A { end += 1 }
            do {
                let tokens = try AssemblerLexer(text: text, range: start..<end, line: number).tokens()
                try assembler.statement(AssemblerLine(tokens: tokens, number: number))
            } catch {
                assembler.assembly.errors.append(error)
            }
            start = end + 1
            number += 1
        }
        assembler.endClass()
        return assembler.assembly
    }

    private mutating func statement(_ line: AssemblerLine) throws(AssemblyError) {
        var line = line
        while line.next.kind == .word && line.next.bytes[0] != 0x2E && line.afterNext.isPunctuation(0x3A) {
            let label = line.take()
            line.take()
            guard method != nil else { throw line.error("a label is only possible in a method", at: label) }
            try method!.place(label, line)
        }
        if line.isAtEnd { return }
        guard line.next.kind == .word else { throw line.error("an instruction or directive is expected") }
        if line.next.bytes[0] == 0x2E {
            try directive(&line)
        } else {
            guard method != nil else { throw line.error("an instruction is only possible in a method") }
            try method!.instruction(&line, opcodes)
        }
        try line.expectEnd()
    }

    private mutating func directive(_ line: inout AssemblerLine) throws(AssemblyError) {
        let name = line.take()
        if name.isWord(".class") {
            endClass()
            current = AssembledClass(file: ClassFile(name: try line.name()), line: line.number)
            slotsGiven = false
            return
        }
        guard current != nil else { throw line.error("`.class` has to come first", at: name) }
        if method != nil, try method!.directive(name, &line) { return }
        if name.isWord(".end") {
            endMethod()
        } else if name.isWord(".method") {
            endMethod()
            method = MethodAssembler(method: try methodHeader(&line), line: line.number)
        } else if try !classDirective(name, &line) {
            throw line.error(
                method == nil ? "there is no such directive outside a method" : "there is no such directive", at: name)
        }
    }

    private mutating func classDirective(
        _ name: AssemblerToken, _ line: inout AssemblerLine
    ) throws(AssemblyError) -> Bool {
        if name.isWord(".parent") {
            current!.file.parent = try line.name()
        } else if name.isWord(".version") {
            if line.next.isWord("none") {
                line.take()
                current!.file.version = nil
            } else {
                current!.file.version = try line.string()
            }
        } else if name.isWord(".slots") {
            current!.file.objectSlots = try line.i32()
            current!.file.methodSlots = try line.i32()
            slotsGiven = true
        } else if name.isWord(".header_extension") {
            current!.file.headerExtension = try line.hexBytes()
        } else if name.isWord(".source") {
            current!.file.sourceFile = try line.name()
        } else if name.isWord(".trap") {
            current!.file.trapClass = try line.name()
        } else if name.isWord(".called") {
            var called = CalledName(ordinal: try line.i32(), name: [])
            let method = try line.i32()
            let offset = try line.i32()
            if method >= 0 { called.place = CalledName.Place(method: method, offset: offset) }
            called.name = try line.name()
            current!.file.calledNames.append(called)
        } else if name.isWord(".interface") {
            current!.file.interfaces.append(try line.name())
        } else if name.isWord(".field") {
            current!.file.fields.append(try field(&line))
        } else if name.isWord(".static") {
            current!.file.statics.append(try field(&line))
        } else if name.isWord(".const") {
            let id = try line.i32()
            current!.file.constants.append(Constant(id: id, bytes: try line.string()))
        } else if name.isWord(".record") {
            let tag = try line.word()
            guard tag.bytes.count == 1 else { throw line.error("a record tag is one letter", at: tag) }
            current!.file.unknown.append(RawRecord(tag: tag.bytes[0], body: try line.hexBytes()))
        } else if name.isWord(".layout") {
            // The records it speaks of may come later in the text.
            layoutLine = line
            while !line.isAtEnd { line.take() }
        } else {
            return false
        }
        return true
    }

    private func field(_ line: inout AssemblerLine) throws(AssemblyError) -> Field {
        let name = try line.name()
        let slot = try line.i32()
        return Field(name: name, slot: slot, type: line.isAtEnd ? .unknown : try line.type())
    }

    private func methodHeader(_ line: inout AssemblerLine) throws(AssemblyError) -> Method {
        let name = try line.name()
        let ordinal = try line.i32()
        var signature = Signature()
        if line.takeIf(0x28) {
            while !line.takeIf(0x29) {
                if !signature.parameters.isEmpty { try line.expect(0x2C) }
                let name = try line.name()
                try line.expect(0x3A)
                signature.parameters.append(Parameter(name: name, type: try line.type()))
            }
        }
        if !line.isAtEnd && !line.next.isWord("constructor") && !line.next.isWord("legacy") {
            signature.result = try line.type()
        }
        while !line.isAtEnd {
            let word = try line.word()
            if word.isWord("constructor") {
                signature.isConstructor = true
            } else if word.isWord("legacy") {
                signature.isLegacy = true
            } else {
                throw line.error("`constructor` or `legacy` expected", at: word)
            }
        }
        return Method(name: name, ordinal: ordinal, code: [], signature: signature)
    }

    private mutating func endMethod() {
        guard let ended = method else { return }
        method = nil
        let (result, places) = ended.finish(&assembly.errors)
        current!.file.methods.append(result)
        current!.methods.append(places)
    }

    private mutating func endClass() {
        endMethod()
        guard var ended = current else { return }
        current = nil
        if !slotsGiven {
            for field in ended.file.fields where field.slot >= ended.file.objectSlots && field.slot < .max {
                ended.file.objectSlots = field.slot + 1
            }
            for method in ended.file.methods where method.ordinal >= ended.file.methodSlots && method.ordinal < .max {
                ended.file.methodSlots = method.ordinal + 1
            }
        }
        if var line = layoutLine {
            layoutLine = nil
            do {
                ended.file.layout = try layout(&line, methodCount: ended.file.methods.count)
            } catch {
                assembly.errors.append(error)
            }
        }
        assembly.classes.append(ended)
    }

    private func layout(_ line: inout AssemblerLine, methodCount: Int) throws(AssemblyError) -> [LayoutItem] {
        var items: [LayoutItem] = []
        while !line.isAtEnd {
            let token = try line.word()
            var number = 0
            for byte in token.bytes.dropFirst() {
                guard byte >= 0x30 && byte <= 0x39 && number < 1 << 24 else {
                    throw line.error("not a record of `.layout`", at: token)
                }
                number = number * 10 + Int(byte - 0x30)
            }
            let hasNumber = token.bytes.count > 1
            let isMethod = hasNumber && number < methodCount
            switch (token.bytes[0], hasNumber) {
            case (Tag.header, false): items.append(.header)
            case (Tag.method, true) where isMethod: items.append(.method(number))
            case (Tag.signature, true) where isMethod: items.append(.signature(number))
            case (Tag.lines, true) where isMethod: items.append(.lines(number))
            case (Tag.variables, true) where isMethod: items.append(.variables(number))
            case (Tag.field, true): items.append(.fields(number))
            case (Tag.staticField, true): items.append(.statics(number))
            case (Tag.constant, false): items.append(.constant)
            case (Tag.interfaces, false): items.append(.interfaces)
            case (Tag.trapClass, false): items.append(.trapClass)
            case (Tag.calledNames, false): items.append(.calledNames)
            case (Tag.sourceFile, false): items.append(.sourceFile)
            case (0x75, false): items.append(.unknown)
            default: throw line.error("not a record of `.layout`, or there is no such method", at: token)
            }
        }
        return items
    }
}
