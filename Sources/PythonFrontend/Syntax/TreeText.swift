import Diagnostics

/// A tree as the text that the module `ast` of a running program makes its objects from.
///
/// It is a word on each line, where `\\` stands for a backslash and `\n` for a line end in a string. The first word is `tree`. Then
/// come the nodes, children before what they belong to, the module last: the number of the kind, four numbers for the place if the
/// host gives nodes of that kind one, and the fields. A node in a field is its number in the text, from 0; a list its
/// count, then its elements; a name itself; a constant a letter for its type, then its value. A context or operation is the
/// number of its case. What is missing is -1, a missing name the empty word.
struct TreeText {
    private let tree: SyntaxTree
    private let symbols: SymbolTable
    private let file: SourceFile
    private var out = Array("tree".utf8)
    private var count = 0

    /// The whole tree, which has a root.
    static func write(_ tree: SyntaxTree, of file: SourceFile, symbols: SymbolTable) -> [UInt8] {
        var text = TreeText(tree: tree, symbols: symbols, file: file)
        _ = text.write(tree.root)
        return text.out
    }

    private init(tree: SyntaxTree, symbols: SymbolTable, file: SourceFile) {
        self.tree = tree
        self.symbols = symbols
        self.file = file
        out.reserveCapacity(tree.nodes.count * 40)
    }

    /// - Returns: the number of the node in the text.
    private mutating func write(_ node: NodeID) -> Int32 {
        guard !node.isNone else { return -1 }
        let kind = tree.kind(node)
        var children: [Int32] = []
        for child in tree.allChildren(node) { children.append(write(child)) }
        var next = 0
        func number(_ child: Int32) -> Int32 {
            guard child >= 0 else { return -1 }
            next += 1
            return children[next - 1]
        }
        word(Int32(kind.rawValue))
        if kind.hasPlace {
            let place = tree.place(node)
            position(place.start)
            position(place.end)
        }
        for (index, shape) in kind.fields.enumerated() {
            let value = tree.value(node, index)
            switch shape.type {
            case .node: word(number(value))
            case .name: name(value)
            case .kind, .context, .operation, .number: word(value)
            case .constant: constant(tree.constants[Int(value)])
            case .list, .names, .operations:
                let elements = tree.list(node, index)
                word(Int32(elements.count))
                for element in elements {
                    switch shape.type {
                    case .names: name(element)
                    case .operations: word(element)
                    default: word(number(element))
                    }
                }
            }
        }
        count += 1
        return Int32(count - 1)
    }

    private mutating func word(_ number: Int32) { word(String(number).utf8) }

    private mutating func word(_ bytes: some Sequence<UInt8>) {
        out.append(UInt8(ascii: "\n"))
        out += bytes
    }

    /// Line from 1 and column in bytes from 0, as the host counts.
    private mutating func position(_ offset: Int32) {
        let line = file.line(at: offset)
        word(Int32(line))
        word(offset - file.lineStarts[line - 1])
    }

    private mutating func name(_ value: Int32) {
        word(value < 0 ? [] : Array(symbols.bytes(of: Symbol(value))))
    }

    private mutating func constant(_ constant: Constant) {
        switch constant {
        case .none: word("N".utf8)
        case .true: word("T".utf8)
        case .false: word("F".utf8)
        case .ellipsis: word("E".utf8)
        case .int(let value): word(("i" + String(value)).utf8)
        case .bigInt(let limbs): word(("i" + NumberLiteral.decimal(limbs)).utf8)
        case .float(let value): word(("f" + LiteralText.float(value)).utf8)
        case .imaginary(let value): word(("j" + LiteralText.float(value)).utf8)
        case .string(let bytes):
            word("s".utf8)
            for byte in bytes { escaped(byte) }
        case .bytes(let bytes):
            word("b".utf8)
            for byte in bytes {
                if byte < 0x80 { escaped(byte) } else { out += [0xC0 | byte >> 6, 0x80 | byte & 0x3F] }
            }
        }
    }

    private mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): out += "\\n".utf8
        case UInt8(ascii: "\\"): out += "\\\\".utf8
        default: out.append(byte)
        }
    }
}
