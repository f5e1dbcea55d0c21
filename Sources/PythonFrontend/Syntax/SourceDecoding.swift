import Diagnostics

/// The bytes of a source file as UTF-8, by the rules of PEP 263: a byte order mark, or `coding: NAME` in a comment of one
/// of the first two lines, else UTF-8.
public enum SourceDecoding {
    /// What can be wrong with the encoding of a file.
    public enum Fault: Hashable, Sendable {
        /// The file names an encoding that this frontend does not know.
        case unknownEncoding(String)
        /// A byte that is not possible in the encoding; its offset.
        case invalidByte(offset: Int, encoding: String)
    }

    /// The text in UTF-8 without a byte order mark. With a fault the text is what could be made of the bytes.
    public static func decode(_ bytes: [UInt8]) -> (text: [UInt8], fault: Fault?) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? Array(bytes[3...]) : bytes
        let name = cookie(body)
        // With a mark, the reference implementation wants exactly this spelling.
        if hasMark, let name, !name.lowercased().hasPrefix("utf-8"), !name.lowercased().hasPrefix("utf_8") {
            return (body, .unknownEncoding("\(name) with a byte order mark"))
        }
        switch name.map(normalised) ?? "utf-8" {
        case "utf-8":
            return (body, invalidUTF8(body).map { .invalidByte(offset: $0, encoding: "utf-8") })
        case "ascii":
            return (body, body.firstIndex { $0 >= 0x80 }.map { .invalidByte(offset: $0, encoding: "ascii") })
        case "iso-8859-1": return (widened(body, high: nil), nil)
        case "iso-8859-15": return (widened(body, high: latin9), nil)
        case "koi8-r": return (widened(body, high: koi8), nil)
        default: return (body, .unknownEncoding(name ?? ""))
        }
    }

    private static func normalised(_ name: String) -> String {
        let text = name.lowercased().map { $0 == "_" ? "-" : $0 }
        let word = String(text)
        if ["utf-8", "utf8", "u8", "utf", "utf8-ucs2", "utf8-ucs4", "cp65001"].contains(word) || word.hasPrefix("utf-8-") {
            return "utf-8"
        }
        let latin = ["latin-1", "iso-8859-1", "iso-latin-1", "latin1", "l1", "iso8859-1", "8859", "cp819"]
        if latin.contains(word) || word.hasPrefix("latin-1-") || word.hasPrefix("iso-8859-1-") { return "iso-8859-1" }
        if ["iso-8859-15", "latin-9", "latin9", "l9", "iso8859-15"].contains(word) { return "iso-8859-15" }
        if ["ascii", "us-ascii", "646"].contains(word) { return "ascii" }
        if word == "koi8-r" { return word }
        return word
    }

    /// The name in a comment `coding: NAME` of the first two lines.
    private static func cookie(_ bytes: [UInt8]) -> String? {
        var index = 0
        for _ in 0..<2 {
            var end = index
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            let line = bytes[index..<end]
            guard let hash = line.firstIndex(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C }) else {
                index = next(bytes, end)
                continue
            }
            guard bytes[hash] == UInt8(ascii: "#") else { return nil }
            if let name = name(in: line[hash...]) { return name }
            index = next(bytes, end)
        }
        return nil
    }

    private static func next(_ bytes: [UInt8], _ end: Int) -> Int {
        let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        return min(bytes.count, end + (isPair ? 2 : 1))
    }

    private static func name(in comment: ArraySlice<UInt8>) -> String? {
        let word = Array("coding".utf8)
        var index = comment.startIndex
        while index + word.count < comment.endIndex {
            if comment[index..<index + word.count].elementsEqual(word) {
                var place = index + word.count
                if comment[place] == UInt8(ascii: ":") || comment[place] == UInt8(ascii: "=") {
                    place += 1
                    while place < comment.endIndex, comment[place] == 0x20 || comment[place] == 0x09 { place += 1 }
                    let start = place
                    while place < comment.endIndex, isNameByte(comment[place]) { place += 1 }
                    if place > start { return String(decoding: comment[start..<place], as: UTF8.self) }
                }
            }
            index += 1
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        Lexer.isNameByte(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    /// Bytes from 0x80 by a table of characters, or by their own number.
    private static func widened(_ bytes: [UInt8], high: [UInt16]?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                WideText.append(high.map { UInt32($0[Int(byte) - 0x80]) } ?? UInt32(byte), to: &result)
            }
        }
        return result
    }

    /// ISO 8859-15 is ISO 8859-1 with eight other characters.
    private static let latin9: [UInt16] = (UInt16(0x80)...0xFF).map { byte in
        let others: [UInt16: UInt16] = [
            0xA4: 0x20AC, 0xA6: 0x160, 0xA8: 0x161, 0xB4: 0x17D, 0xB8: 0x17E, 0xBC: 0x152, 0xBD: 0x153, 0xBE: 0x178,
        ]
        return others[byte] ?? byte
    }

    /// KOI8-R (RFC 1489).
    private static let koi8: [UInt16] =
        [
            0x2500, 0x2502, 0x250C, 0x2510, 0x2514, 0x2518, 0x251C, 0x2524, 0x252C, 0x2534, 0x253C, 0x2580, 0x2584,
            0x2588, 0x258C, 0x2590, 0x2591, 0x2592, 0x2593, 0x2320, 0x25A0, 0x2219, 0x221A, 0x2248, 0x2264, 0x2265,
            0xA0, 0x2321, 0xB0, 0xB2, 0xB7, 0xF7, 0x2550, 0x2551, 0x2552, 0x451, 0x2553, 0x2554, 0x2555, 0x2556,
            0x2557, 0x2558, 0x2559, 0x255A, 0x255B, 0x255C, 0x255D, 0x255E, 0x255F, 0x2560, 0x2561, 0x401, 0x2562,
            0x2563, 0x2564, 0x2565, 0x2566, 0x2567, 0x2568, 0x2569, 0x256A, 0x256B, 0x256C, 0xA9,
        ] + letters.map { UInt16(0x430) + $0 } + letters.map { UInt16(0x410) + $0 }

    /// The order of the Cyrillic letters in KOI8-R, as distances from the first letter.
    private static let letters: [UInt16] = [
        30, 0, 1, 22, 4, 5, 20, 3, 21, 8, 9, 10, 11, 12, 13, 14, 15, 31, 16, 17, 18, 19, 6, 2, 28, 27, 7, 24, 29, 25, 23,
        26,
    ]

    /// Offset of the first byte that is not valid UTF-8.
    private static func invalidUTF8(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let (_, length) = WideText.decode(bytes, at: index, allowsSurrogates: false) else { return index }
            index += length
        }
        return nil
    }
}

/// UTF-8 extended to surrogates, which a Python string may contain.
enum WideText {
    /// The character at an index and its length; nil if the bytes there are not well formed.
    static func decode(_ bytes: [UInt8], at index: Int, allowsSurrogates: Bool = true) -> (UInt32, Int)? {
        let first = bytes[index]
        let length: Int
        var value: UInt32
        switch first {
        case 0..<0x80: return (UInt32(first), 1)
        case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        for offset in 1..<length {
            let next = bytes[index + offset]
            guard next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= smallest, value <= 0x10FFFF else { return nil }
        if !allowsSurrogates, (0xD800...0xDFFF).contains(value) { return nil }
        return (value, length)
    }

    static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case 0..<0x80: bytes.append(UInt8(value))
        case 0x80..<0x800: bytes += [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)]
        case 0x800..<0x10000:
            bytes += [UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F)]
        default:
            bytes += [
                UInt8(0xF0 | value >> 18), UInt8(0x80 | value >> 12 & 0x3F), UInt8(0x80 | value >> 6 & 0x3F),
                UInt8(0x80 | value & 0x3F),
            ]
        }
    }
}
