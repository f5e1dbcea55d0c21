/// The main section of `META-INF/MANIFEST.MF`.
public struct Manifest: Equatable, Sendable {
    /// Values by name in lower case.
    private var values: [String: String] = [:]

    public init() {}

    /// Reads a manifest; lines that are none are skipped. A line that starts with a space goes on with the one before.
    public init(_ bytes: [UInt8]) {
        var name = ""
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if text.isEmpty { break }
            if text.first == UInt8(ascii: " ") {
                values[name, default: ""] += String(decoding: text.dropFirst(), as: UTF8.self)
            } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
                name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
                values[name] = String(decoding: text[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
            }
        }
    }

    private func trimmed(_ name: String) -> String? {
        guard let value = values[name]?.trimmedEnd, !value.isEmpty else { return nil }
        return value
    }

    /// The class to start, with dots.
    public var mainClass: String? { trimmed("main-class") }
    /// Further archives and directories, relative to the directory of the archive.
    public var classPath: [String] { (trimmed("class-path") ?? "").split(separator: " ").map { String($0) } }
    public var isMultiRelease: Bool { trimmed("multi-release")?.lowercased() == "true" }
}
