/// A part of the source that an instruction stands for, as tracebacks mark it.
public struct SourceRange: Hashable, Sendable {
    /// Lines count from 1, columns from 0, in bytes. The end is the place behind the last byte.
    public var line: Int32
    public var column: Int32
    public var endLine: Int32
    public var endColumn: Int32
    /// The operator or brackets in a range on one line: bytes from its start; 0 and 0 if it has none.
    public var left: Int32 = 0
    public var right: Int32 = 0
    /// The range of the comprehension around, whose code is a function of its own for those who read a traceback; see
    /// ``Unit/ranges`` for the number.
    public var outer: Int32 = 0
    /// What kind of function a range is that is the `outer` one of others; see class-file.md.
    public var frame: UInt8 = 0

    public init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }
}
