/// The checksum of pages, nodes and roots: a fast hash over 64-bit words in four lanes.
///
/// In each lane a step is a bijection of the state, so a change of one word always changes it. The seed is where
/// the contents belong, so contents that were written to a wrong place do not fit either.
public enum Checksum {
    private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let finalMultiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// - Parameter words: number of 64-bit words, a multiple of four.
    static func hash(_ start: UnsafeRawPointer, words: Int, seed: UInt64) -> UInt64 {
        var a = seed ^ 0x243F_6A88_85A3_08D3
        var b = seed ^ 0x1319_8A2E_0370_7344
        var c = seed ^ 0xA409_3822_299F_31D0
        var d = seed ^ 0x082E_FA98_EC4E_6C89
        var offset = 0
        let end = words &* 8
        while offset < end {
            a = step(a, start.load(fromByteOffset: offset, as: UInt64.self))
            b = step(b, start.load(fromByteOffset: offset &+ 8, as: UInt64.self))
            c = step(c, start.load(fromByteOffset: offset &+ 16, as: UInt64.self))
            d = step(d, start.load(fromByteOffset: offset &+ 24, as: UInt64.self))
            offset &+= 32
        }
        var result = mix(a)
        result = mix(result ^ b)
        result = mix(result ^ c)
        return mix(result ^ d)
    }

    @inline(__always)
    private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
        let product = (state ^ word) &* multiplier
        return (product &<< 29) | (product &>> 35)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        var result = value &* finalMultiplier
        result ^= result &>> 32
        result = result &* multiplier
        return result ^ (result &>> 29)
    }

    /// The checksum of a page of 4096 bytes, aligned to 8.
    public static func page(_ start: UnsafeRawPointer, number: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: hash(start, words: StoreLayout.blockBytes / 8, seed: number &<< 8 | 1) &>> 32)
    }

    static func node(_ start: UnsafeRawPointer, level: Int, index: UInt64) -> UInt32 {
        let seed = index &<< 8 | UInt64(0x10 &+ level)
        return UInt32(truncatingIfNeeded: hash(start, words: StoreLayout.nodeBytes / 8, seed: seed) &>> 32)
    }

    static func root(_ start: UnsafeRawPointer) -> UInt64 {
        hash(start, words: RootRecord.checkedBytes / 8, seed: 2)
    }

    /// Whether a page has only zero bytes.
    static func isZero(_ start: UnsafeRawPointer) -> Bool {
        var offset = 0
        while offset < StoreLayout.blockBytes {
            let both = start.load(fromByteOffset: offset, as: UInt64.self)
                | start.load(fromByteOffset: offset &+ 8, as: UInt64.self)
            if both != 0 { return false }
            offset &+= 16
        }
        return true
    }
}
