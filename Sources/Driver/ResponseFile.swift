/// Expansion of `@FILE` on the command line.
///
/// The file holds arguments separated by white space. `"…"` and `'…'` keep white space together; inside double quotes
/// and outside quotes a backslash takes the next character as it is. A file may name further files.
enum ResponseFile {
    /// Deeper nesting is taken for a file that names itself.
    static let deepest = 8

    /// The arguments with every `@FILE` before a `--` replaced by the content of the file.
    static func expand(_ arguments: [String], files: HostFiles, depth: Int = 0) throws(Failure) -> [String] {
        var result: [String] = []
        for (index, argument) in arguments.enumerated() {
            if argument == "--" {
                result.append(contentsOf: arguments[index...])
                return result
            }
            guard argument.hasPrefix("@"), argument.utf8.count > 1 else {
                result.append(argument)
                continue
            }
            let path = String(argument.dropFirst())
            guard depth < deepest else { throw .usage("response files are nested too deeply at '\(argument)'") }
            let bytes = try files.read(path)
            result += try expand(split(bytes, path: path), files: files, depth: depth + 1)
        }
        return result
    }

    /// The arguments in the text of a response file.
    static func split(_ bytes: [UInt8], path: String) throws(Failure) -> [String] {
        var result: [String] = []
        var current: [UInt8] = []
        var inWord = false
        var quote: UInt8?
        var escaped = false
        for byte in bytes {
            if escaped {
                current.append(byte)
                escaped = false
            } else if byte == UInt8(ascii: "\\"), quote != UInt8(ascii: "'") {
                escaped = true
                inWord = true
            } else if let open = quote {
                if byte == open { quote = nil } else { current.append(byte) }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                inWord = true
            } else if byte == UInt8(ascii: " ") || (9...13).contains(byte) {
                if inWord { result.append(String(decoding: current, as: UTF8.self)) }
                current = []
                inWord = false
            } else {
                current.append(byte)
                inWord = true
            }
        }
        if quote != nil { throw .usage("a quote is not closed in response file '\(path)'") }
        if inWord { result.append(String(decoding: current, as: UTF8.self)) }
        return result
    }
}
