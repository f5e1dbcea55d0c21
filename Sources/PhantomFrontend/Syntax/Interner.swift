/// A name or a text as a number: equal bytes have equal symbols within one `Interner`.
public struct Symbol: Hashable, Sendable {
    public let index: Int32

    init(_ index: Int32) { self.index = index }

    /// The empty text.
    public static let empty = Symbol(0)
}

/// Words that mean something in some places though they are ordinary identifiers. Every interner has them, at the
/// index of their case.
public enum ContextualWord: Int32, CaseIterable, Sendable {
    case empty
    case int, long, float, double, string, object, unknown
    case `for`, assert, typeof, `is`, finally, `super`, synchronized
    case `internal`, const, volatile, main, equals, hasNext, next, length, closure, invoke

    public var symbol: Symbol { Symbol(rawValue) }
}

/// The table of symbols: each distinct byte string once.
///
/// Open addressing with linear probing over offsets in one byte array; a `Dictionary` of strings would allocate for
/// every look-up of the lexer.
public struct Interner: Sendable {
    private var bytes: [UInt8] = []
    /// Start of every symbol in `bytes`, and one more entry for the end of the last.
    private var starts: [Int32] = [0]
    private var hashes: [UInt32] = []
    /// Symbol index + 1, or 0 for free. The count is a power of two.
    private var table: [Int32]
    private var mask: Int

    public init() {
        table = [Int32](repeating: 0, count: 4096)
        mask = 4095
        for word in ContextualWord.allCases {
            let symbol = word == .empty ? intern("") : intern("\(word)")
            precondition(symbol == word.symbol)
        }
        for keyword in TokenKind.keywords { _ = intern(keyword.text) }
    }

    /// An interner without room for symbols, to stand in while the real one is lent out.
    init(standIn: Void) {
        table = [0]
        mask = 0
    }

    /// Symbols of keywords follow those of the contextual words.
    static var firstKeyword: Int32 { ContextualWord.invoke.rawValue + 1 }
    static var keywordCount: Int32 { Int32(TokenKind.thisWord.rawValue - TokenKind.attributeWord.rawValue) + 1 }

    /// Number of symbols.
    public var count: Int { hashes.count }

    /// The symbol of these bytes.
    public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Symbol {
        var hash: UInt32 = 2_166_136_261
        for byte in text { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return intern(text, hash: hash)
    }

    /// The symbol of these bytes; `hash` must be the FNV-1a hash of them.
    @inline(__always)
    mutating func intern(_ text: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Symbol {
        var place = Int(hash ^ (hash >> 15)) & mask
        while true {
            let entry = table[place]
            if entry == 0 { break }
            if hashes[Int(entry) - 1] == hash, matches(entry - 1, text) { return Symbol(entry - 1) }
            place = (place + 1) & mask
        }
        return insert(text, hash: hash, place: place)
    }

    public mutating func intern(_ text: String) -> Symbol {
        var text = text
        return text.withUTF8 { intern($0) }
    }

    public mutating func intern(_ text: [UInt8]) -> Symbol {
        text.withUnsafeBufferPointer { intern($0) }
    }

    /// The symbol of these bytes if there is one already.
    public func find(_ text: String) -> Symbol? {
        let text = Array(text.utf8)
        return text.withUnsafeBufferPointer { buffer in
            var hash: UInt32 = 2_166_136_261
            for byte in buffer { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
            var place = Int(hash ^ (hash >> 15)) & mask
            while table[place] != 0 {
                let entry = table[place]
                if hashes[Int(entry) - 1] == hash, matches(entry - 1, buffer) { return Symbol(entry - 1) }
                place = (place + 1) & mask
            }
            return nil
        }
    }

    /// The bytes of a symbol of this interner.
    public func bytes(of symbol: Symbol) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(symbol.index)])..<Int(starts[Int(symbol.index) + 1])]
    }

    /// The text of a symbol of this interner.
    public func text(of symbol: Symbol) -> String {
        String(decoding: bytes(of: symbol), as: UTF8.self)
    }

    @inline(__always)
    private func matches(_ index: Int32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[Int(index)])
        let length = Int(starts[Int(index) + 1]) - start
        guard length == text.count else { return false }
        return bytes.withUnsafeBufferPointer { all in
            for offset in 0..<length where all[start + offset] != text[offset] { return false }
            return true
        }
    }

    private mutating func insert(_ text: UnsafeBufferPointer<UInt8>, hash: UInt32, place: Int) -> Symbol {
        let index = Int32(hashes.count)
        bytes.append(contentsOf: text)
        starts.append(Int32(bytes.count))
        hashes.append(hash)
        table[place] = index + 1
        if hashes.count * 2 > table.count { grow() }
        return Symbol(index)
    }

    private mutating func grow() {
        table = [Int32](repeating: 0, count: table.count * 4)
        mask = table.count - 1
        for (index, hash) in hashes.enumerated() {
            var place = Int(hash ^ (hash >> 15)) & mask
            while table[place] != 0 { place = (place + 1) & mask }
            table[place] = Int32(index) + 1
        }
    }
}
