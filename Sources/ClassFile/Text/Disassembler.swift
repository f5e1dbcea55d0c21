import PhantomISA

/// Prints a class file in the text form that ``Assembler`` reads (docs/class-file.md, "Text form").
///
/// Assembling the text gives the same class, and the same bytes if the class is encoded in its own generation.
public struct Disassembler {
    /// Tells the name of the method that a class, given by its absolute name, has at an ordinal; nil if it is not
    /// known. The methods of the class itself and of the root need no telling.
    public typealias MethodNames = (_ className: [UInt8], _ ordinal: Int32) -> [UInt8]?

    /// Bytes of a name or text in a comment: a listing must not be much larger than the class.
    private static let noteLength = 60

    private let file: ClassFile
    private let index: ListingIndex
    private let methodNames: MethodNames
    private var out = TextWriter()

    private init(file: ClassFile, methodNames: @escaping MethodNames) {
        self.file = file
        index = ListingIndex(file)
        self.methodNames = methodNames
    }

    /// The text of the class, as UTF-8 bytes with LF line ends.
    public static func disassemble(
        _ file: ClassFile, methodNames: @escaping MethodNames = { _, _ in nil }
    ) -> [UInt8] {
        var disassembler = Disassembler(file: file, methodNames: methodNames)
        disassembler.printClass()
        return disassembler.out.bytes
    }

    private mutating func printClass() {
        out.text(".class ")
        out.name(file.name)
        out.text("\n.parent ")
        out.name(file.parent)
        out.text("\n.version ")
        if let version = file.version { out.quoted(version) } else { out.text("none") }
        out.text("\n.slots ")
        out.integer(file.objectSlots)
        out.space()
        out.integer(file.methodSlots)
        out.newline()
        if !file.headerExtension.isEmpty { printBytes(".header_extension", file.headerExtension) }
        if let name = file.sourceFile { printName(".source ", name) }
        if let name = file.trapClass { printName(".trap ", name) }
        for name in file.interfaces { printName(".interface ", name) }
        for called in file.calledNames {
            out.text(".called ")
            out.integer(called.ordinal)
            out.space()
            out.integer(called.place?.method ?? -1)
            out.space()
            out.integer(called.place?.offset ?? -1)
            out.space()
            out.name(called.name)
            out.newline()
        }
        for field in file.fields { printField(".field ", field) }
        for field in file.statics { printField(".static ", field) }
        for constant in file.constants {
            out.text(".const ")
            out.integer(constant.id)
            out.space()
            out.quoted(constant.bytes)
            out.newline()
        }
        for record in file.unknown {
            out.text(".record ")
            out.bytes.append(record.tag)
            for byte in record.body {
                out.space()
                out.hex(byte)
            }
            out.newline()
        }
        if let layout = file.layout, layout != file.canonicalLayout { printLayout(layout) }
        for method in file.methods { printMethod(method) }
    }

    private mutating func printName(_ directive: StaticString, _ name: [UInt8]) {
        out.text(directive)
        out.name(name)
        out.newline()
    }

    private mutating func printBytes(_ directive: StaticString, _ bytes: some Sequence<UInt8>) {
        out.text(directive)
        for byte in bytes {
            out.space()
            out.hex(byte)
        }
        out.newline()
    }

    private mutating func printField(_ directive: StaticString, _ field: Field) {
        out.text(directive)
        out.name(field.name)
        out.space()
        out.integer(field.slot)
        out.space()
        out.type(field.type)
        out.newline()
    }

    private mutating func printLayout(_ layout: [LayoutItem]) {
        out.text(".layout")
        for item in layout {
            out.space()
            switch item {
            case .header: out.text("C")
            case .method(let index): printLayoutItem("M", index)
            case .signature(let index): printLayoutItem("S", index)
            case .lines(let index): printLayoutItem("l", index)
            case .variables(let index): printLayoutItem("v", index)
            case .fields(let count): printLayoutItem("f", count)
            case .statics(let count): printLayoutItem("s", count)
            case .constant: out.text("c")
            case .interfaces: out.text("i")
            case .trapClass: out.text("t")
            case .calledNames: out.text("m")
            case .sourceFile: out.text("n")
            case .unknown: out.text("u")
            }
        }
        out.newline()
    }

    private mutating func printLayoutItem(_ tag: StaticString, _ number: Int) {
        out.text(tag)
        out.integer(number)
    }

    // MARK: Methods

    private mutating func printMethod(_ method: Method) {
        out.text("\n.method ")
        out.name(method.name)
        out.space()
        out.integer(method.ordinal)
        out.text(" (")
        for (index, parameter) in method.signature.parameters.enumerated() {
            if index > 0 { out.text(", ") }
            out.name(parameter.name)
            out.text(": ")
            out.type(parameter.type)
        }
        out.text(") ")
        out.type(method.signature.result)
        if method.signature.isConstructor { out.text(" constructor") }
        if method.signature.isLegacy { out.text(" legacy") }
        out.newline()
        for variable in method.variables { printVariable(variable) }
        printCode(method)
    }

    private mutating func printVariable(_ variable: Variable) {
        out.text(".var ")
        out.name(variable.name)
        switch variable.stack {
        case .object: out.text(" object ")
        case .integer: out.text(" integer ")
        }
        out.integer(variable.position)
        out.space()
        out.integer(variable.start)
        out.space()
        out.integer(variable.end)
        out.space()
        out.type(variable.type)
        out.newline()
    }

    private mutating func printCode(_ method: Method) {
        let listing = CodeListing(code: method.code)
        let lines = MergedLines(method: method, listing: listing)
        var receivers = ReceiverTracker(className: file.name, index: index, method: method)
        var nextLine = 0
        for item in listing.items {
            while nextLine < lines.merged.count && lines.merged[nextLine].offset == item.offset {
                out.text("    .line ")
                out.integer(lines.merged[nextLine].line)
                out.newline()
                nextLine += 1
            }
            if listing.isTarget(item.offset) {
                receivers.forget()
                printLabel(item.offset)
                out.text(":\n")
            }
            let start = out.bytes.count
            out.text("    ")
            switch item {
            case .instruction(let instruction):
                printInstruction(instruction, method, listing)
                printColumns(item, method, from: start)
                printNote(instruction, method, &receivers)
            case .bytes(let range):
                out.text(".bytes")
                for byte in method.code[range] {
                    out.space()
                    out.hex(byte)
                }
                receivers.forget()
                printColumns(item, method, from: start)
            }
            out.newline()
        }
        if let table = lines.table {
            out.text("    .line_table")
            for entry in table {
                out.space()
                out.integer(entry.offset)
                out.text(":")
                out.integer(entry.line)
            }
            out.newline()
        }
        if let order = lines.order {
            out.text("    .line_order")
            for index in order {
                out.space()
                out.integer(index)
            }
            out.newline()
        }
    }

    private mutating func printLabel(_ offset: Int) {
        out.text("L")
        out.hex(offset: offset)
    }

    private mutating func printTarget(_ target: Int, _ listing: CodeListing) {
        if listing.isTarget(target) {
            printLabel(target)
        } else {
            out.text("@")
            out.integer(target)
        }
    }

    private mutating func printInstruction(_ instruction: Instruction, _ method: Method, _ listing: CodeListing) {
        if let prefix = instruction.prefix.opcode {
            out.text(prefix.info.mnemonic)
            out.space()
        }
        out.text(instruction.info.mnemonic)
        switch instruction.operands {
        case .none: break
        case .u8(let value):
            out.space()
            out.integer(value)
        case .i32(let value):
            out.space()
            out.integer(value)
        case .i64(let value):
            out.space()
            out.integer(value)
        case .string(let range):
            out.space()
            if instruction.opcode == .summonByName {
                out.name(Array(method.code[range]))
            } else {
                out.quoted(Array(method.code[range]))
            }
        case .jump(let target):
            out.space()
            printTarget(target, listing)
        case .reserve(let objects, let integers):
            out.space()
            out.integer(objects)
            out.space()
            out.integer(integers)
        case .call(let ordinal, let count):
            switch instruction.opcode.shape {
            case .callNarrow, .callWide:
                out.space()
                out.integer(ordinal)
            case .none, .callCount, .u8, .i32, .i64, .string, .jump, .reserve, .switchTable, .debug: break
            }
            if instruction.opcode.shape != .none {
                out.space()
                out.integer(count)
            }
        case .switchTable(let count, let shift, let divisor, _):
            out.space()
            out.integer(shift)
            out.space()
            out.integer(divisor)
            for index in 0..<Int(count) {
                out.space()
                printTarget(instruction.switchTarget(index, in: method.code), listing)
            }
        case .debug(let mode, let text):
            out.space()
            out.integer(mode)
            if let text {
                out.space()
                out.quoted(Array(method.code[text]))
            }
        }
    }

    private mutating func printColumns(_ item: CodeListing.Item, _ method: Method, from start: Int) {
        out.pad(to: 36, from: start)
        out.text("; ")
        out.hex(offset: item.offset)
        out.text(":")
        for byte in method.code[item.range] {
            out.space()
            out.hex(byte)
        }
    }

    private mutating func printNote(
        _ instruction: Instruction, _ method: Method, _ receivers: inout ReceiverTracker
    ) {
        let callee = receivers.step(instruction)
        switch instruction.operands {
        case .call(let ordinal, let count):
            out.text(" | ")
            if let callee {
                let name = receivers.ownMethod(callee, ordinal)?.name ?? methodNames(callee, ordinal)
                    ?? ReceiverTracker.rootMethodName(ordinal)
                out.name(Array(callee.prefix(Disassembler.noteLength)))
                out.text(".")
                if let name { out.name(Array(name.prefix(Disassembler.noteLength))) } else { out.text("?") }
                out.space()
            }
            out.text("[")
            out.integer(ordinal)
            out.text("]/")
            out.integer(count)
        case .i32(let value):
            if instruction.opcode == .constPool, let text = index.constant(id: value) {
                out.text(" | ")
                out.quoted(Array(text.prefix(Disassembler.noteLength)))
                if text.count > Disassembler.noteLength { out.text("…") }
            } else {
                printFieldName(instruction.opcode, value)
            }
        case .u8(let value): printFieldName(instruction.opcode, Int32(value))
        case .none:
            if let name = instruction.opcode.summonedClass {
                out.text(" | ")
                out.name(name)
            }
        case .i64, .string, .jump, .reserve, .switchTable, .debug: break
        }
    }

    private mutating func printFieldName(_ opcode: Opcode, _ slot: Int32) {
        guard
            opcode == .osLoad8 || opcode == .osSave8 || opcode == .osLoad32 || opcode == .osSave32 || opcode == .isLoad8
                || opcode == .isSave8
        else { return }
        guard let field = index.field(slot: slot) else { return }
        out.text(" | ")
        out.name(Array(field.name.prefix(Disassembler.noteLength)))
    }
}
