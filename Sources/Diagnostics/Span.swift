/// A range of bytes in one source file.
public struct Span: Hashable, Sendable {
    /// Number of the file in its `SourceMap`.
    public var file: Int32
    /// Offset of the first byte.
    public var start: Int32
    /// Offset after the last byte; never less than `start`.
    public var end: Int32

    public init(file: Int32, start: Int32, end: Int32) {
        self.file = file
        self.start = start
        self.end = max(start, end)
    }

    /// The empty range at `offset`.
    public init(file: Int32, at offset: Int32) {
        self.init(file: file, start: offset, end: offset)
    }

    /// The smallest range that covers both; `other` must lie in the same file.
    public func union(_ other: Span) -> Span {
        Span(file: file, start: min(start, other.start), end: max(end, other.end))
    }
}
