/// The encoding of text in class files (JVMS 4.4.7): UTF-16 units of 1 to 3 bytes each, 0 as two bytes.
public enum ModifiedUTF8 {
    /// Index of the first byte that does not fit; nil if all do.
    static func fault(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = bytes[index]
            let count: Int
            switch first {
            case 0x01...0x7F: count = 1
            case 0xC0...0xDF: count = 2
            case 0xE0...0xEF: count = 3
            default: return index
            }
            guard index + count <= bytes.endIndex else { return index }
            for next in index + 1..<index + count where bytes[next] & 0xC0 != 0x80 { return next }
            index += count
        }
        return nil
    }

    /// The UTF-16 units of sound bytes.
    public static func units(_ bytes: ArraySlice<UInt8>) -> [UInt16] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = UInt16(bytes[index])
            if first < 0x80 {
                units.append(first)
                index += 1
            } else if first < 0xE0, index + 1 < bytes.endIndex {
                units.append((first & 0x1F) << 6 | UInt16(bytes[index + 1]) & 0x3F)
                index += 2
            } else if index + 2 < bytes.endIndex {
                units.append(
                    (first & 0x0F) << 12 | (UInt16(bytes[index + 1]) & 0x3F) << 6 | UInt16(bytes[index + 2]) & 0x3F)
                index += 3
            } else {
                break
            }
        }
        return units
    }

    /// The text; a lone surrogate becomes U+FFFD.
    public static func text(_ bytes: ArraySlice<UInt8>) -> String {
        for byte in bytes where byte >= 0x80 { return String(decoding: units(bytes), as: UTF16.self) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
