/// Writes units in the text form, which `Parser` reads back (docs/ir.md). Values and blocks are numbered in the order of
/// the text, so equal code gives equal text.
public struct Printer {
    private var out = ""
    private let unit: Unit
    private var valueNumbers: [Int32] = []
    private var blockNumbers: [Int32] = []

    private init(_ unit: Unit) { self.unit = unit }

    /// The text of a whole unit.
    public static func print(_ unit: Unit) -> String {
        var printer = Printer(unit)
        printer.header()
        for index in unit.methods.indices { printer.method(unit.methods[index]) }
        return printer.out
    }

    /// The text of one method of `unit`.
    public static func print(_ method: Method, of unit: Unit) -> String {
        var printer = Printer(unit)
        printer.method(method)
        return printer.out
    }

    private mutating func header() {
        out += "unit \(name(unit.name)) : \(name(unit.parent))\n"
        for interface in unit.interfaces { out += "implements \(name(interface))\n" }
        if !unit.sourceFile.isEmpty { out += "source \(Self.quoted(unit.sourceFile.utf8))\n" }
        if !unit.trapClass.isNone { out += "trap \(name(unit.trapClass))\n" }
        if unit.parentObjectSlots != 0 || unit.parentMethodSlots != 0 {
            out += "parent-slots \(unit.parentObjectSlots) \(unit.parentMethodSlots)\n"
        }
        for field in unit.fields { out += "field \(field.slot) \(name(field.name)) : \(type(field.type))\n" }
        for field in unit.statics { out += "static \(field.slot) \(name(field.name)) : \(type(field.type))\n" }
    }

    private mutating func method(_ method: Method) {
        out += "\n\(method.isConstructor ? "constructor" : "method") \(method.ordinal) \(name(method.name))("
        var isFirst = true
        for parameter in method.parameters {
            if !isFirst { out += ", " }
            isFirst = false
            out += "\(name(parameter.name)) : \(type(parameter.type))"
        }
        out += ") : \(type(method.result))"
        if method.line != 0 { out += " @\(method.line)" }
        guard let body = method.body else {
            out += "\n"
            return
        }
        out += " {\n"
        for slot in body.slots {
            out += "  slot \(slot.type.text) \(name(slot.name))"
            if !slot.className.isNone { out += " : \(name(slot.className))" }
            out += "\n"
        }
        number(body)
        var block = body.entry
        while !block.isNone {
            out += "b\(blockNumbers[Int(block.index)])"
            if body[block].isHandler { out += " handler" }
            var parameter = body[block].firstParameter
            if !parameter.isNone {
                out += "("
                while !parameter.isNone {
                    let data = body[parameter]
                    out += "%\(valueNumbers[Int(parameter.index)]) = \(data.type.text)"
                    if !data.className.isNone { out += " : \(name(data.className))" }
                    parameter = data.next
                    if !parameter.isNone { out += ", " }
                }
                out += ")"
            }
            out += ":\n"
            var value = body[block].first
            while !value.isNone {
                instruction(value, body)
                value = body[value].next
            }
            block = body[block].next
        }
        out += "}\n"
    }

    private mutating func number(_ body: Body) {
        valueNumbers = [Int32](repeating: -1, count: body.instructions.count)
        blockNumbers = [Int32](repeating: -1, count: body.blocks.count)
        var nextValue: Int32 = 0
        var nextBlock: Int32 = 0
        var block = body.entry
        while !block.isNone {
            blockNumbers[Int(block.index)] = nextBlock
            nextBlock += 1
            for start in [body[block].firstParameter, body[block].first] {
                var value = start
                while !value.isNone {
                    if body[value].type != .none {
                        valueNumbers[Int(value.index)] = nextValue
                        nextValue += 1
                    }
                    value = body[value].next
                }
            }
            block = body[block].next
        }
    }

    private mutating func instruction(_ value: Value, _ body: Body) {
        let data = body[value]
        out += "  "
        if data.type != .none { out += "%\(valueNumbers[Int(value.index)]) = " }
        out += data.operation.mnemonic
        switch data.operation.typeSuffix {
        case .fixed: break
        case .result: out += ".\(data.type.text)"
        case .operand: out += ".\(data.operandType.text)"
        case .both: out += ".\(data.operandType.text).\(data.type.text)"
        }
        switch data.operation.immediates {
        case .none, .edges: break
        case .number: out += " \(data.a)"
        case .constant: out += " \(constant(data.type, data.bits))"
        case .literal: out += " \(Self.quoted(unit.literals[Literal(data.a)]))"
        case .name: out += " \(name(data.nameA))"
        case .nameNumber: out += " \(name(data.nameA)) \(data.b)"
        case .numberName: out += " \(data.a) \(name(data.nameB))"
        case .nameName: out += " \(name(data.nameA)) \(name(data.nameB))"
        }
        if data.operation == .tryPush { out += " \(name(data.className))" }
        var separator = " "
        for index in body.operandRange(value) {
            out += separator + number(body.operands[index])
            separator = ", "
        }
        for (number, edge) in body.edgeRange(value).enumerated() {
            out += separator
            separator = ", "
            if data.operation == .switchInt && number > 0 { out += "\(body.edges[edge].caseValue): " }
            out += "b\(blockNumbers[Int(body.edges[edge].target.index)])"
            let arguments = body.argumentRange(Edge(edge))
            if arguments.isEmpty { continue }
            out += "("
            for index in arguments {
                if index != arguments.lowerBound { out += ", " }
                out += self.number(body.operands[index])
            }
            out += ")"
        }
        if data.type == .ref && !data.className.isNone { out += " : \(name(data.className))" }
        if data.line != 0 { out += " @\(data.line)" }
        out += "\n"
    }

    /// `%?` marks a value that is not in the body, which the checker reports.
    private func number(_ value: Value) -> String {
        guard value.index >= 0 && value.index < valueNumbers.count && valueNumbers[Int(value.index)] >= 0 else {
            return "%?"
        }
        return "%\(valueNumbers[Int(value.index)])"
    }

    /// Floats and doubles as bits: the text form is exact.
    private func constant(_ type: ValueType, _ bits: Int64) -> String {
        switch type {
        case .int, .long: "\(bits)"
        case .bool: bits == 0 ? "false" : "true"
        case .float: "0x" + String(UInt32(truncatingIfNeeded: bits), radix: 16)
        case .double: "0x" + String(UInt64(bitPattern: bits), radix: 16)
        case .none, .ref: "\(bits)"
        }
    }

    private func type(_ type: DeclaredType) -> String {
        type.isContainer ? "\(name(type.main))[\(name(type.element))]" : name(type.main)
    }

    private func name(_ name: Name) -> String {
        if name.isNone { return "-" }
        let text = unit.names[name]
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { Self.isNameByte($0) } && text != "-"
        return isPlain ? text : Self.quoted(text.utf8)
    }

    /// Bytes that need no quotes in a name.
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "$"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Text in quotes: printable ASCII as it is, everything else as `\xHH`.
    static func quoted(_ bytes: some Sequence<UInt8>) -> String {
        var result = "\""
        for byte in bytes {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                result += "\\" + String(UnicodeScalar(byte))
            } else if byte >= 0x20 && byte < 0x7F {
                result += String(UnicodeScalar(byte))
            } else {
                let digits = String(byte, radix: 16)
                result += "\\x" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result + "\""
    }
}
