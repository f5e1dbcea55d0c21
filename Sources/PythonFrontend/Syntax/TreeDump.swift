import Diagnostics

/// The text that the host's `ast.dump(tree, include_attributes=True)` gives for the same module, except that characters
/// outside ASCII are always escaped in strings: which of them `repr` shows depends on the version of Unicode.
public struct TreeDump {
    let tree: SyntaxTree
    let symbols: SymbolTable
    let file: SourceFile
    var out: [UInt8] = []

    /// The whole tree as UTF-8 on one line, without a line end.
    public static func dump(_ tree: SyntaxTree, of file: SourceFile, symbols: SymbolTable) -> [UInt8] {
        guard !tree.root.isNone else { return [] }
        var dump = TreeDump(tree: tree, symbols: symbols, file: file)
        dump.write(tree.root)
        return dump.out
    }

    private init(tree: SyntaxTree, symbols: SymbolTable, file: SourceFile) {
        self.tree = tree
        self.symbols = symbols
        self.file = file
        out.reserveCapacity(tree.nodes.count * 80)
    }

    private mutating func write(_ text: String) { out += text.utf8 }

    private mutating func write(_ node: NodeID) {
        guard !node.isNone else { return write("None") }
        let kind = tree.kind(node)
        write("\(kind)(")
        var isFirst = true
        for (index, shape) in kind.fields.enumerated() {
            let value = tree.value(node, index)
            if shape.isOptional, value < 0 { continue }
            if !isFirst { write(", ") }
            isFirst = false
            write(shape.name)
            write("=")
            writeField(shape.type, value, node, index)
        }
        if kind.hasPlace {
            let place = tree.place(node)
            let (startLine, startColumn) = position(place.start)
            let (endLine, endColumn) = position(place.end)
            write(isFirst ? "" : ", ")
            write("lineno=\(startLine), col_offset=\(startColumn), end_lineno=\(endLine), end_col_offset=\(endColumn)")
        }
        write(")")
    }

    private mutating func writeField(_ type: FieldType, _ value: Int32, _ node: NodeID, _ index: Int) {
        switch type {
        case .node: write(NodeID(value))
        case .name: value < 0 ? write("None") : writeName(Symbol(value))
        case .kind: write("'u'")
        case .context: write("\(Context(rawValue: value) ?? .Load)()")
        case .operation: write("\(Operation(rawValue: value) ?? .Add)()")
        case .number: write(String(value))
        case .constant: write(tree.constants[Int(value)])
        case .list, .names, .operations:
            write("[")
            for (position, element) in tree.list(node, index).enumerated() {
                if position > 0 { write(", ") }
                switch type {
                case .names: writeName(Symbol(element))
                case .operations: write("\(Operation(rawValue: element) ?? .Add)()")
                default: write(NodeID(element))
                }
            }
            write("]")
        }
    }

    private mutating func writeName(_ symbol: Symbol) {
        LiteralText.string(Array(symbols.bytes(of: symbol)), into: &out)
    }

    /// Line from 1 and column in bytes from 0, as the host counts.
    private func position(_ offset: Int32) -> (Int, Int32) {
        let line = file.line(at: offset)
        return (line, offset - file.lineStarts[line - 1])
    }

    private mutating func write(_ constant: Constant) {
        switch constant {
        case .none: write("None")
        case .true: write("True")
        case .false: write("False")
        case .ellipsis: write("Ellipsis")
        case .int(let value): write(String(value))
        case .bigInt(let limbs): write(NumberLiteral.decimal(limbs))
        case .float(let value): write(LiteralText.float(value))
        case .imaginary(let value): write(LiteralText.imaginary(value))
        case .string(let bytes): LiteralText.string(bytes, into: &out)
        case .bytes(let bytes): LiteralText.bytes(bytes, into: &out)
        }
    }
}

/// How the reference implementation writes values (`ascii`).
enum LiteralText {
    /// The shortest decimal that reads back, with an exponent below 1e-4 and from 1e16 on.
    static func float(_ value: Double) -> String {
        let (digits, exponent) = parts(value)
        if digits.isEmpty { return value.description }
        let sign = value.sign == .minus ? "-" : ""
        if exponent < -4 || exponent >= 16 {
            let fraction = digits.count > 1 ? "." + String(decoding: digits[1...], as: UTF8.self) : ""
            let size = abs(exponent)
            return sign + String(decoding: digits[..<1], as: UTF8.self) + fraction + "e" + (exponent < 0 ? "-" : "+")
                + (size < 10 ? "0" : "") + String(size)
        }
        let text = String(decoding: digits, as: UTF8.self)
        if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + text }
        if digits.count <= exponent + 1 {
            return sign + text + String(repeating: "0", count: exponent + 1 - digits.count) + ".0"
        }
        return sign + String(text.prefix(exponent + 1)) + "." + String(text.dropFirst(exponent + 1))
    }

    /// Imaginary numbers are written like floats, whole ones without a fraction.
    static func imaginary(_ value: Double) -> String {
        var text = float(value)
        if text.hasSuffix(".0") { text.removeLast(2) }
        return text + "j"
    }

    /// The significant digits and the exponent of the first one; no digits for infinity and NaN.
    private static func parts(_ value: Double) -> (digits: [UInt8], exponent: Int) {
        guard value.isFinite else { return ([], 0) }
        if value == 0 { return ([0x30], 0) }
        var digits: [UInt8] = []
        var exponent = 0
        var pointPlace: Int?
        let text = Array(value.magnitude.description.utf8)
        var index = 0
        while index < text.count, text[index] != UInt8(ascii: "e") {
            if text[index] == UInt8(ascii: ".") { pointPlace = digits.count } else { digits.append(text[index]) }
            index += 1
        }
        if index < text.count { exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0 }
        exponent += (pointPlace ?? digits.count) - 1
        while digits.first == 0x30, digits.count > 1 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.last == 0x30, digits.count > 1 { digits.removeLast() }
        return (digits, exponent)
    }

    /// - Parameter keepsWide: whether characters outside ASCII, except surrogates, stay as they are.
    static func string(_ bytes: [UInt8], keepsWide: Bool = false, into out: inout [UInt8]) {
        let quote = quote(bytes)
        out.append(quote)
        var index = 0
        while index < bytes.count {
            guard let (value, length) = WideText.decode(bytes, at: index) else { return }
            if value < 0x80 {
                ascii(UInt8(value), quote, into: &out)
            } else if keepsWide, value >= 0xA0, !(0xD800..<0xE000).contains(value) {
                out += bytes[index..<index + length]
            } else {
                let digits = String(value, radix: 16)
                let width = value < 0x100 ? 2 : value < 0x10000 ? 4 : 8
                out += (value < 0x100 ? "\\x" : value < 0x10000 ? "\\u" : "\\U").utf8
                out += String(repeating: "0", count: width - digits.count).utf8
                out += digits.utf8
            }
            index += length
        }
        out.append(quote)
    }

    static func bytes(_ bytes: [UInt8], into out: inout [UInt8]) {
        let quote = quote(bytes)
        out.append(UInt8(ascii: "b"))
        out.append(quote)
        for byte in bytes {
            if byte < 0x80 { ascii(byte, quote, into: &out) } else { hexadecimal(byte, into: &out) }
        }
        out.append(quote)
    }

    private static func quote(_ bytes: [UInt8]) -> UInt8 {
        bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? UInt8(ascii: "\"") : UInt8(ascii: "'")
    }

    private static func ascii(_ byte: UInt8, _ quote: UInt8, into out: inout [UInt8]) {
        switch byte {
        case quote, UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
        case 9: out += "\\t".utf8
        case 10: out += "\\n".utf8
        case 13: out += "\\r".utf8
        case 0x20..<0x7F: out.append(byte)
        default: hexadecimal(byte, into: &out)
        }
    }

    private static func hexadecimal(_ byte: UInt8, into out: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        out += [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
