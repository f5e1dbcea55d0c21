/// One source text: its path and bytes, and where its lines start.
///
/// CR, LF and CRLF each end one line (language.md 1.1).
public struct SourceFile: Sendable {
    /// More bytes than this are not read; offsets stay within `Int32`.
    public static let maximumSize = 1 << 30

    /// The number of this file in its `SourceMap`.
    public let id: Int32
    /// The path as the user wrote it.
    public let path: String
    public let bytes: [UInt8]
    /// Offsets of the first byte of every line, ascending; never empty.
    public let lineStarts: [Int32]

    public init(id: Int32, path: String, bytes: [UInt8]) {
        self.id = id
        self.path = path
        self.bytes = bytes
        self.lineStarts = SourceFile.scanLines(bytes)
    }

    private static func scanLines(_ bytes: [UInt8]) -> [Int32] {
        var starts: [Int32] = [0]
        starts.reserveCapacity(bytes.count / 24 + 1)
        bytes.withUnsafeBufferPointer { buffer in
            let count = min(buffer.count, maximumSize)
            var index = 0
            while index < count {
                let byte = buffer[index]
                index += 1
                if byte > 0x0D { continue }
                if byte == 0x0A {
                    starts.append(Int32(index))
                } else if byte == 0x0D {
                    if index < count, buffer[index] == 0x0A { index += 1 }
                    starts.append(Int32(index))
                }
            }
        }
        return starts
    }

    /// Number of the line that contains the byte at `offset`, counted from 1.
    public func line(at offset: Int32) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Line and column of `offset`, both from 1. A column is a character (Unicode scalar), a tab counts as one.
    public func position(at offset: Int32) -> SourcePosition {
        let line = line(at: offset)
        return SourcePosition(line: line, column: 1 + characters(from: Int(lineStarts[line - 1]), to: Int(offset)))
    }

    /// Line and column of `offset`, where `known` is the position of an offset before it. The time is that of the way between
    /// the two, so that a walk over a long line is not quadratic.
    public func position(at offset: Int32, after known: (offset: Int32, position: SourcePosition)) -> SourcePosition {
        let line = line(at: offset)
        guard line == known.position.line, offset >= known.offset else { return position(at: offset) }
        return SourcePosition(
            line: line, column: known.position.column + characters(from: Int(known.offset), to: Int(offset)))
    }

    private func characters(from start: Int, to end: Int) -> Int {
        bytes.withUnsafeBufferPointer { buffer in
            var result = 0
            var index = start
            while index < min(end, buffer.count) {
                if buffer[index] & 0xC0 != 0x80 { result += 1 }
                index += 1
            }
            return result
        }
    }

    /// The bytes of a line (from 1), without its line end. Empty for a line that does not exist.
    public func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
        guard line >= 1, line <= lineStarts.count else { return [] }
        let start = Int(lineStarts[line - 1])
        var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }
}

/// A place in a file as people count it.
public struct SourcePosition: Hashable, Sendable {
    /// From 1.
    public var line: Int
    /// In characters, from 1.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
