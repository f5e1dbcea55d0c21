import Diagnostics

/// The text of `--emit=tokens`: one token a line, `line:column kind spelling`.
public struct TokenPrinter {
    public static func print(_ list: TokenList, of file: SourceFile) -> String {
        var text = ""
        var last = (offset: Int32(0), position: SourcePosition(line: 1, column: 1))
        for token in list.tokens {
            let position = file.position(at: token.start, after: last)
            last = (token.start, position)
            text += "\(position.line):\(position.column) "
            switch token.kind {
            case .endOfFile: text += "end of file"
            case .identifier, .string, .integer, .long, .float, .double, .character, .invalid:
                let bytes = file.bytes[Int(token.start)..<Int(token.end)]
                text += "\(token.kind.text) \(escaped(bytes))"
            default: text += token.kind.isKeyword ? "keyword \(token.kind.text)" : "\(token.kind.text)"
            }
            text += "\n"
        }
        return text
    }

    /// The bytes with line ends as escapes, so that a token stays on its line.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            switch byte {
            case 0x0A: result += Array("\\n".utf8)
            case 0x0D: result += Array("\\r".utf8)
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
