/// Damages inputs at random.
struct Mutator {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    // MARK: Source texts

    /// A source text with some tokens dropped, doubled, swapped or taken from elsewhere, cut, or with foreign bytes.
    mutating func source(_ text: [UInt8], others: [[UInt8]]) -> [UInt8] {
        var tokens = Self.tokens(text)
        guard tokens.count > 2 else { return text }
        for _ in 0..<(1 + random.below(4)) {
            let at = random.below(tokens.count)
            switch random.below(10) {
            case 0, 1: tokens.remove(at: at)
            case 2: tokens.insert(tokens[at], at: random.below(tokens.count))
            case 3: tokens.swapAt(at, random.below(tokens.count))
            case 4:
                let end = min(tokens.count, at + 1 + random.below(20))
                tokens.removeSubrange(at..<end)
            case 5:
                let end = min(tokens.count, at + 1 + random.below(30))
                tokens.insert(contentsOf: tokens[at..<end], at: random.below(tokens.count))
            case 6:
                let other = Self.tokens(random.pick(others))
                if !other.isEmpty {
                    let from = random.below(other.count)
                    tokens.insert(contentsOf: other[from..<min(other.count, from + 1 + random.below(8))], at: at)
                }
            case 7: tokens[at] = Array(random.pick(Self.words).utf8)
            case 8: tokens.insert([UInt8(truncatingIfNeeded: random.next())], at: at)
            default: if random.chance(30) { tokens = Array(tokens.prefix(at)) }
            }
            if tokens.count < 2 { break }
        }
        return Array(tokens.joined())
    }

    private static let words = [
        "{", "}", "(", ")", "[", "]", ";", ":", ",", ".", "=", "==", ":==", ":!=", "!", "~", "-", "--", "++", "?", "@", "'",
        "\"", "\\", "/*", "*/", "//", "0x", "08", "99999999999999999999", "1e999", "0.1f", "null", "this", "super", "new",
        "class", "interface", "extends", "implements", "import", "package", "static", "void", "int", "string", "var", "if",
        "else", "while", "do", "for", "foreach", "in", "switch", "case", "default", "try", "catch", "finally", "throw",
        "return", "break", "continue", "is", "assert", "attribute", "synchronized", "2147483648", "-", "->!", "!->", ".=",
    ]

    /// Words, numbers, strings, single other characters, and the blanks between.
    static func tokens(_ text: [UInt8]) -> [[UInt8]] {
        var tokens: [[UInt8]] = []
        var current: [UInt8] = []
        var kind = -1
        for byte in text {
            let next: Int
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: next = 0
            case 0x20, 0x0A, 0x0D, 0x09: next = 1
            default: next = 2
            }
            if next != kind || next == 2, !current.isEmpty {
                tokens.append(current)
                current = []
            }
            current.append(byte)
            kind = next
        }
        if !current.isEmpty { tokens.append(current) }
        return tokens
    }

    // MARK: Bytes

    /// Bytes with some changed, cut out, put in or copied; numbers of four bytes are a favourite.
    mutating func bytes(_ original: [UInt8], others: [[UInt8]]) -> [UInt8] {
        var bytes = original
        for _ in 0..<random.weighted([(6, 1), (3, 2), (2, 4), (1, 12)]) {
            guard bytes.count > 4 else { break }
            let at = random.below(bytes.count)
            switch random.below(9) {
            case 0, 1: bytes[at] = UInt8(truncatingIfNeeded: random.next())
            case 2: bytes[at] ^= 1 << UInt8(random.below(8))
            case 3: bytes[at] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
            case 4:
                let numbers: [UInt32] = [0, 1, 0xFFFF_FFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF, 0x100, UInt32(bytes.count)]
                let value = random.pick(numbers)
                for index in 0..<4 where at + index < bytes.count {
                    bytes[at + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * (3 - index)))
                }
            case 5: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(8)))
            case 6: bytes.insert(contentsOf: (0..<(1 + random.below(6))).map { _ in UInt8(truncatingIfNeeded: random.next()) }, at: at)
            case 7:
                let other = random.pick(others)
                if !other.isEmpty {
                    let from = random.below(other.count)
                    bytes.insert(contentsOf: other[from..<min(other.count, from + 1 + random.below(40))], at: at)
                }
            default: if random.chance(30) { bytes = Array(bytes.prefix(at)) }
            }
        }
        return bytes
    }

    mutating func below(_ bound: Int) -> Int { random.below(bound) }
    mutating func pick<T>(_ list: [T]) -> T { random.pick(list) }
    mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }
}
