/// Reads big-endian numbers from a range of bytes; every step checks the end.
struct ByteReader {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var remaining: Int { end - position }

    private func need(_ count: Int) throws(JavaClassError) {
        if count > end - position { throw JavaClassError(offset: position, "the data ends too early") }
    }

    mutating func u1() throws(JavaClassError) -> UInt8 {
        try need(1)
        defer { position += 1 }
        return bytes[position]
    }

    mutating func u2() throws(JavaClassError) -> UInt16 {
        try need(2)
        defer { position += 2 }
        return UInt16(bytes[position]) << 8 | UInt16(bytes[position + 1])
    }

    mutating func u4() throws(JavaClassError) -> UInt32 {
        try need(4)
        defer { position += 4 }
        return UInt32(bytes[position]) << 24 | UInt32(bytes[position + 1]) << 16 | UInt32(bytes[position + 2]) << 8
            | UInt32(bytes[position + 3])
    }

    mutating func s2() throws(JavaClassError) -> Int32 { Int32(Int16(bitPattern: try u2())) }
    mutating func s4() throws(JavaClassError) -> Int32 { Int32(bitPattern: try u4()) }

    mutating func u8() throws(JavaClassError) -> UInt64 {
        let high = UInt64(try u4())
        return high << 32 | UInt64(try u4())
    }

    /// The next `count` bytes as a range, which is skipped.
    mutating func skip(_ count: Int) throws(JavaClassError) -> Range<Int> {
        guard count >= 0 else { throw JavaClassError(offset: position, "a negative length") }
        try need(count)
        defer { position += count }
        return position..<position + count
    }

    /// A table: an unsigned 16-bit count and so many items. Memory is taken only for what the data can hold.
    mutating func table<Item>(
        _ item: (inout ByteReader) throws(JavaClassError) -> Item
    ) throws(JavaClassError) -> [Item] {
        let count = Int(try u2())
        var items: [Item] = []
        items.reserveCapacity(min(count, remaining))
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }

    /// A table of constant indices.
    mutating func indices() throws(JavaClassError) -> [UInt16] {
        try table { (reader) throws(JavaClassError) in try reader.u2() }
    }
}
