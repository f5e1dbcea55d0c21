/// The source ranges of a method's instructions: what a record `p` holds for one ordinal (class-file.md).
///
/// The bytes are looked at only when a traceback is made, and nothing in them is believed: a damaged table gives no ranges or
/// wrong ones, as a wrong line table gives wrong lines.
public struct RangeTable: Sendable {
    /// A part of the source. Lines count from 1, columns from 0, in bytes.
    public struct Range: Equatable, Sendable {
        public var line: Int
        public var column: Int
        public var endLine: Int
        public var endColumn: Int
        /// The operator or brackets: bytes from the start of the range; 0 and 0 for none.
        public var left: Int
        public var right: Int

        public init(line: Int, column: Int, endLine: Int, endColumn: Int, left: Int = 0, right: Int = 0) {
            self.line = line
            self.column = column
            self.endLine = endLine
            self.endColumn = endColumn
            self.left = left
            self.right = right
        }
    }

    /// A frame of a traceback: the kind of function (0 the method itself, 1 to 3 a comprehension of a list, set, dictionary
    /// within it), and the range in it.
    public struct Frame: Equatable, Sendable {
        public var kind: UInt8
        public var range: Range?

        public init(kind: UInt8, range: Range?) {
            self.kind = kind
            self.range = range
        }
    }

    /// The tag of the record, which readers that do not know it keep.
    public static let tag: UInt8 = 0x70  // p

    // MARK: Writing

    /// The table so far.
    public private(set) var bytes: [UInt8] = []
    private var lastOffset = 0
    private var lastLine = 0

    /// Starts a table.
    /// - Parameter outer: the comprehensions whose code belongs to the method, each behind the one around it: kind, number of
    ///   the one around counted from 1 or 0, range.
    public init(outer: [(kind: UInt8, outer: Int, range: Range)]) {
        append(outer.count)
        for item in outer {
            append(Int(item.kind))
            append(item.outer)
            append(item.range)
        }
    }

    /// Adds the range of the instructions from an offset on. Offsets ascend.
    /// - Parameter outer: number of the comprehension it belongs to, counted from 1, or 0.
    public mutating func add(offset: Int, outer: Int, _ range: Range?) {
        append(offset - lastOffset)
        lastOffset = offset
        append(outer << 1 | (range == nil ? 0 : 1))
        if let range { append(range) }
    }

    private mutating func append(_ range: Range) {
        let step = range.line - lastLine
        lastLine = range.line
        append(step < 0 ? ~step << 1 | 1 : step << 1)
        append(range.column)
        append(range.endLine - range.line)
        guard range.endLine == range.line else { return append(range.endColumn) }
        append(range.endColumn - range.column)
        append(range.left)
        if range.left > 0 { append(range.right - range.left) }
    }

    private mutating func append(_ number: Int) {
        var rest = UInt32(truncatingIfNeeded: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    // MARK: Reading

    /// The frames that an instruction at `offset` stands for, the innermost last; empty if the table does not tell.
    public static func frames(in bytes: ArraySlice<UInt8>, at offset: Int) -> [Frame] {
        var reader = Reader(bytes)
        guard let count = reader.number(), count <= bytes.count else { return [] }
        var known: [(kind: UInt8, outer: Int, range: Range)] = []
        for index in 0..<count {
            guard let kind = reader.number(), let outer = reader.number(), outer <= index, let range = reader.range() else {
                return []
            }
            known.append((UInt8(truncatingIfNeeded: kind), outer, range))
        }
        var place = 0
        var found: (outer: Int, range: Range?)?
        while let step = reader.number() {
            place += step
            guard place <= offset, let word = reader.number() else { break }
            var range: Range?
            if word & 1 != 0 {
                range = reader.range()
                if range == nil { break }
            }
            found = (word >> 1, range)
        }
        guard let found, found.outer <= known.count else { return [] }
        var frames = [Frame(kind: 0, range: found.range)]
        var outer = found.outer
        while outer > 0 {
            // What belongs to a comprehension happens in a function of that kind, which was called at its range.
            frames[frames.count - 1].kind = known[outer - 1].kind
            frames.append(Frame(kind: 0, range: known[outer - 1].range))
            outer = known[outer - 1].outer
        }
        frames.reverse()
        return frames
    }

    /// Numbers of 7 bits to a byte, the low ones first, below 2³².
    private struct Reader {
        private let bytes: ArraySlice<UInt8>
        private var place: Int
        private var line = 0

        init(_ bytes: ArraySlice<UInt8>) {
            self.bytes = bytes
            place = bytes.startIndex
        }

        mutating func number() -> Int? {
            var result = 0
            var shift = 0
            while place < bytes.endIndex, shift < 32 {
                let byte = bytes[place]
                place += 1
                result |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return result & 0xFFFF_FFFF }
                shift += 7
            }
            return nil
        }

        mutating func range() -> Range? {
            guard let step = number(), let column = number(), let lines = number(), let end = number() else { return nil }
            line += step & 1 != 0 ? ~(step >> 1) : step >> 1
            if lines > 0 { return Range(line: line, column: column, endLine: line + lines, endColumn: end) }
            var range = Range(line: line, column: column, endLine: line, endColumn: column + end)
            guard let left = number() else { return nil }
            if left > 0 {
                guard let width = number() else { return nil }
                range.left = left
                range.right = left + width
            }
            return range
        }
    }

    // MARK: The record

    /// The body of the record: number of methods, then ordinal, length and table of each.
    public static func record(_ tables: [(ordinal: Int32, bytes: [UInt8])]) -> RawRecord {
        var body: [UInt8] = []
        func append(_ word: Int32) {
            let bits = UInt32(bitPattern: word)
            for shift in [24, 16, 8, 0] as [UInt32] { body.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        }
        append(Int32(tables.count))
        for table in tables {
            append(table.ordinal)
            append(Int32(table.bytes.count))
            body += table.bytes
        }
        return RawRecord(tag: tag, body: body)
    }
}

extension ClassFile {
    /// The table of each method by its ordinal, from the first record `p`; what is behind a damaged entry is left out.
    public var rangeTables: [Int32: ArraySlice<UInt8>] {
        var found: [Int32: ArraySlice<UInt8>] = [:]
        for record in unknown where record.tag == RangeTable.tag {
            var place = 4
            while place + 8 <= record.body.count {
                let length = Int(Self.word(record.body, place + 4))
                guard length >= 0, length <= record.body.count - place - 8 else { break }
                found[Self.word(record.body, place)] = record.body[(place + 8)..<(place + 8 + length)]
                place += 8 + length
            }
            break
        }
        return found
    }

    private static func word(_ bytes: [UInt8], _ place: Int) -> Int32 {
        Int32(bytes[place]) << 24 | Int32(bytes[place + 1]) << 16 | Int32(bytes[place + 2]) << 8 | Int32(bytes[place + 3])
    }
}
