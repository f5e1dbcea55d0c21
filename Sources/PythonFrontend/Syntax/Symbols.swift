/// An interned name: identifiers, keywords and dotted names of one run.
public struct Symbol: Hashable, Sendable {
    /// Index into the table that made it; negative for "no name".
    public let index: Int32

    public init(_ index: Int32) { self.index = index }

    public static let none = Symbol(-1)
}

/// Names to 32-bit symbols and back. Equal bytes give the same symbol.
public struct SymbolTable: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// Open addressing; 0 is free, else index + 1. The size is a power of two.
    private var table = [Int32](repeating: 0, count: 1024)

    /// A table in which the keywords have the first symbols, in the order of `TokenKind`.
    public init() {
        for keyword in TokenKind.keywords { _ = intern(Array(keyword.text.utf8)[...]) }
    }

    /// Number of symbols.
    public var count: Int { hashes.count }

    /// The symbol of these bytes.
    public mutating func intern(_ text: ArraySlice<UInt8>) -> Symbol {
        text.withUnsafeBufferPointer { intern($0) }
    }

    /// The symbol of the UTF-8 bytes of a text.
    public mutating func intern(_ text: String) -> Symbol { intern(Array(text.utf8)[...]) }

    mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Symbol {
        var hash: UInt32 = 2_166_136_261
        for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        var place = Int(hash ^ (hash >> 15)) & (table.count - 1)
        while table[place] != 0 {
            let index = Int(table[place]) - 1
            if hashes[index] == hash, matches(index, text) { return Symbol(Int32(index)) }
            place = (place + 1) & (table.count - 1)
        }
        let index = Int32(hashes.count)
        bytes.append(contentsOf: text)
        starts.append(Int32(bytes.count))
        hashes.append(hash)
        table[place] = index + 1
        if hashes.count * 2 > table.count { grow() }
        return Symbol(index)
    }

    /// The UTF-8 bytes of a symbol; empty for `Symbol.none`.
    public func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
        guard symbol.index >= 0 else { return [] }
        return bytes[Int(starts[Int(symbol.index)])..<Int(starts[Int(symbol.index) + 1])]
    }

    /// The text of a symbol.
    public func text(of symbol: Symbol) -> String { String(decoding: bytes(of: symbol), as: UTF8.self) }

    private func matches(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[index])
        guard Int(starts[index + 1]) - start == text.count else { return false }
        for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
        return true
    }

    private mutating func grow() {
        table = [Int32](repeating: 0, count: table.count * 4)
        for (index, hash) in hashes.enumerated() {
            var place = Int(hash ^ (hash >> 15)) & (table.count - 1)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Int32(index) + 1
        }
    }
}
