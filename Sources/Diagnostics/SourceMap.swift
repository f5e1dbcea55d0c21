/// All source texts of one run. A `Span` names its file by the index here.
public struct SourceMap: Sendable {
    public private(set) var files: [SourceFile] = []

    public init() {}

    /// Adds a text and gives its file, whose `id` is the index in `files`.
    @discardableResult
    public mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
        let file = SourceFile(id: Int32(files.count), path: path, bytes: bytes)
        files.append(file)
        return file
    }

    /// Adds the UTF-8 bytes of `text`.
    @discardableResult
    public mutating func add(path: String, text: String) -> SourceFile {
        add(path: path, bytes: Array(text.utf8))
    }

    public func file(_ id: Int32) -> SourceFile? {
        files.indices.contains(Int(id)) ? files[Int(id)] : nil
    }

    public func file(of span: Span) -> SourceFile? { file(span.file) }

    /// `path:line:column` of the start of `span`; `<unknown>` for a span of no file.
    public func describe(_ span: Span) -> String {
        guard let file = file(of: span) else { return "<unknown>" }
        let position = file.position(at: span.start)
        return "\(file.path):\(position.line):\(position.column)"
    }
}
