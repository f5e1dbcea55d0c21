import Foundation

/// One Swift file of the package.
struct SourceFile {
    /// Path from the root of the package.
    let path: String
    /// The target it belongs to: the folder below `Sources`.
    let target: String
    /// Its lines as they stand.
    let lines: [String]
    /// Its lines with comments and the content of string literals blanked out.
    let codeLines: [String]

    /// A file of the given target and text.
    init(path: String, target: String, text: String) {
        self.path = path
        self.target = target
        lines = text.components(separatedBy: "\n")
        codeLines = blank(text).components(separatedBy: "\n")
    }
}

/// The root of the package, found from the place of this file.
let packageRoot: URL = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Every Swift file below a folder of the package, sorted by path.
func swiftFiles(below folder: String) throws -> [SourceFile] {
    let top = packageRoot.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
        let text = try String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
        return SourceFile(path: "\(folder)/\(path)", target: String(path.prefix { $0 != "/" }), text: text)
    }
}

/// The text with comments and the content of string literals replaced by spaces; line ends stay.
func blank(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    func at(_ token: String) -> Bool { bytes[index...].starts(with: token.utf8) }
    func skip(_ count: Int) {
        for byte in bytes[index..<min(bytes.count, index + count)] {
            result.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
        }
        index += count
    }
    while index < bytes.count {
        if at("//") {
            while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { skip(1) }
        } else if at("/*") {
            while index < bytes.count, !at("*/") { skip(1) }
            skip(2)
        } else if at("\"\"\"") {
            skip(3)
            while index < bytes.count, !at("\"\"\"") { skip(1) }
            skip(3)
        } else if at("\"") {
            skip(1)
            while index < bytes.count, !at("\""), !at("\n") { skip(at("\\") ? 2 : 1) }
            skip(1)
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// The modules that a file imports, with the lines of the imports.
func moduleImports(of file: SourceFile) -> [(module: String, line: Int)] {
    file.codeLines.enumerated().compactMap { number, line in
        let words = line.split(whereSeparator: { $0 == " " || $0 == "." }).map(String.init)
        guard let place = words.firstIndex(of: "import"),
            words[..<place].allSatisfy({
                $0.hasPrefix("@") || ["public", "internal", "package", "private"].contains($0)
            })
        else { return nil }
        let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let rest = words[(place + 1)...].drop { kinds.contains($0) }
        return rest.first.map { ($0, number + 1) }
    }
}
