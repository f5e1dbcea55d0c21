import ObjectMemory

/// Digests of messages: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4).
enum Digests {
    /// The first 64 bits of the fractions of the cube roots of the first 80 primes. SHA-256 has 32 bits of the first 64.
    private static let roots: [UInt64] = [
        0x428A2F98D728AE22, 0x7137449123EF65CD, 0xB5C0FBCFEC4D3B2F, 0xE9B5DBA58189DBBC,
        0x3956C25BF348B538, 0x59F111F1B605D019, 0x923F82A4AF194F9B, 0xAB1C5ED5DA6D8118,
        0xD807AA98A3030242, 0x12835B0145706FBE, 0x243185BE4EE4B28C, 0x550C7DC3D5FFB4E2,
        0x72BE5D74F27B896F, 0x80DEB1FE3B1696B1, 0x9BDC06A725C71235, 0xC19BF174CF692694,
        0xE49B69C19EF14AD2, 0xEFBE4786384F25E3, 0x0FC19DC68B8CD5B5, 0x240CA1CC77AC9C65,
        0x2DE92C6F592B0275, 0x4A7484AA6EA6E483, 0x5CB0A9DCBD41FBD4, 0x76F988DA831153B5,
        0x983E5152EE66DFAB, 0xA831C66D2DB43210, 0xB00327C898FB213F, 0xBF597FC7BEEF0EE4,
        0xC6E00BF33DA88FC2, 0xD5A79147930AA725, 0x06CA6351E003826F, 0x142929670A0E6E70,
        0x27B70A8546D22FFC, 0x2E1B21385C26C926, 0x4D2C6DFC5AC42AED, 0x53380D139D95B3DF,
        0x650A73548BAF63DE, 0x766A0ABB3C77B2A8, 0x81C2C92E47EDAEE6, 0x92722C851482353B,
        0xA2BFE8A14CF10364, 0xA81A664BBC423001, 0xC24B8B70D0F89791, 0xC76C51A30654BE30,
        0xD192E819D6EF5218, 0xD69906245565A910, 0xF40E35855771202A, 0x106AA07032BBD1B8,
        0x19A4C116B8D2D0C8, 0x1E376C085141AB53, 0x2748774CDF8EEB99, 0x34B0BCB5E19B48A8,
        0x391C0CB3C5C95A63, 0x4ED8AA4AE3418ACB, 0x5B9CCA4F7763E373, 0x682E6FF3D6B2B8A3,
        0x748F82EE5DEFB2FC, 0x78A5636F43172F60, 0x84C87814A1F0AB72, 0x8CC702081A6439EC,
        0x90BEFFFA23631E28, 0xA4506CEBDE82BDE9, 0xBEF9A3F7B2C67915, 0xC67178F2E372532B,
        0xCA273ECEEA26619C, 0xD186B8C721C0C207, 0xEADA7DD6CDE0EB1E, 0xF57D4F7FEE6ED178,
        0x06F067AA72176FBA, 0x0A637DC5A2C898A6, 0x113F9804BEF90DAE, 0x1B710B35131C471B,
        0x28DB77F523047D84, 0x32CAAB7B40C72493, 0x3C9EBE0A15C9BEBC, 0x431D67C49C100D4C,
        0x4CC5D4BECB3E42B6, 0x597F299CFC657E2A, 0x5FCB6FAB3AD6FAEC, 0x6C44198C4A475817,
    ]

    /// The first 64 bits of the fractions of the square roots of the first 16 primes.
    private static let beginnings: [UInt64] = [
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179,
        0xCBBB9D5DC1059ED8, 0x629A292A367CD507, 0x9159015A3070DD17, 0x152FECD8F70E5939,
        0x67332667FFC00B31, 0x8EB44A8768581511, 0xDB0C2E0D64F98FA7, 0x47B5481DBEFA4FA4,
    ]

    /// The first 32 bits of the magnitudes of the sines of 1 to 64.
    private static let sines: [UInt32] = [
        0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
        0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
        0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
        0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
        0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
        0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
        0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
        0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
    ]

    private static let turns: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

    /// The digest that has a name; nil if there is none of that name here.
    static func digest(_ name: UnsafeRawBufferPointer, of message: [UInt8]) -> [UInt8]? {
        func isNamed(_ other: StaticString) -> Bool { name.elementsEqual(other.bytes) }
        if isNamed("md5") { return md5(message) }
        if isNamed("sha1") { return sha1(message) }
        if isNamed("sha256") { return narrow(message, beginnings[..<8].map { UInt32(truncatingIfNeeded: $0 >> 32) }, size: 32) }
        if isNamed("sha224") { return narrow(message, beginnings[8...].map { UInt32(truncatingIfNeeded: $0) }, size: 28) }
        if isNamed("sha512") { return wide(message, Array(beginnings[..<8]), size: 64) }
        if isNamed("sha384") { return wide(message, Array(beginnings[8...]), size: 48) }
        return nil
    }

    /// A bit, zeros, and the number of bits at the end of the last block.
    private static func padded(_ message: [UInt8], block: Int, isLittle: Bool = false) -> [UInt8] {
        var result = message
        result.append(0x80)
        let rest = (result.count + block / 8) % block
        result.append(contentsOf: repeatElement(0, count: (rest == 0 ? 0 : block - rest) + block / 8 - 8))
        let bits = UInt64(message.count) * 8
        for place in 0..<8 { result.append(UInt8(truncatingIfNeeded: bits >> UInt64(isLittle ? place * 8 : 56 - place * 8))) }
        return result
    }

    private static func bytes<Word: FixedWidthInteger>(_ words: [Word], isLittle: Bool = false) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(words.count * Word.bitWidth / 8)
        for word in words {
            for place in stride(from: 0, to: Word.bitWidth, by: 8) {
                result.append(UInt8(truncatingIfNeeded: word >> Word(truncatingIfNeeded: isLittle ? place : Word.bitWidth - 8 - place)))
            }
        }
        return result
    }

    @inline(__always)
    private static func left(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }

    @inline(__always)
    private static func right(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    @inline(__always)
    private static func right(_ word: UInt64, _ count: UInt64) -> UInt64 { word >> count | word << (64 - count) }

    private static func md5(_ message: [UInt8]) -> [UInt8] {
        let data = padded(message, block: 64, isLittle: true)
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
        data.withUnsafeBytes { data in
            for start in stride(from: 0, to: data.count, by: 64) {
                var (a, b, c, d) = (state[0], state[1], state[2], state[3])
                for step in 0..<64 {
                    let (mixed, place): (UInt32, Int) =
                        switch step / 16 {
                        case 0: ((b & c) | (~b & d), step)
                        case 1: ((d & b) | (~d & c), (5 * step + 1) % 16)
                        case 2: (b ^ c ^ d, (3 * step + 5) % 16)
                        default: (c ^ (b | ~d), 7 * step % 16)
                        }
                    let word = UInt32(littleEndian: data.loadUnaligned(fromByteOffset: start + place * 4, as: UInt32.self))
                    let sum = mixed &+ a &+ sines[step] &+ word
                    a = d
                    d = c
                    c = b
                    b = b &+ left(sum, turns[step / 16 * 4 + step % 4])
                }
                state[0] &+= a
                state[1] &+= b
                state[2] &+= c
                state[3] &+= d
            }
        }
        return bytes(state, isLittle: true)
    }

    private static func sha1(_ message: [UInt8]) -> [UInt8] {
        let data = padded(message, block: 64)
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        var words = [UInt32](repeating: 0, count: 80)
        data.withUnsafeBytes { data in
            for start in stride(from: 0, to: data.count, by: 64) {
                for place in 0..<16 {
                    words[place] = UInt32(bigEndian: data.loadUnaligned(fromByteOffset: start + place * 4, as: UInt32.self))
                }
                for place in 16..<80 {
                    words[place] = left(words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1)
                }
                var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
                for step in 0..<80 {
                    let (mixed, constant): (UInt32, UInt32) =
                        switch step / 20 {
                        case 0: ((b & c) | (~b & d), 0x5A82_7999)
                        case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                        case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                        default: (b ^ c ^ d, 0xCA62_C1D6)
                        }
                    let sum = left(a, 5) &+ mixed &+ e &+ constant &+ words[step]
                    (a, b, c, d, e) = (sum, a, left(b, 30), c, d)
                }
                state[0] &+= a
                state[1] &+= b
                state[2] &+= c
                state[3] &+= d
                state[4] &+= e
            }
        }
        return bytes(state)
    }

    /// SHA-2 with words of 32 bits.
    private static func narrow(_ message: [UInt8], _ start: [UInt32], size: Int) -> [UInt8] {
        let data = padded(message, block: 64)
        var state = start
        var words = [UInt32](repeating: 0, count: 64)
        let constants = roots[..<64].map { UInt32(truncatingIfNeeded: $0 >> 32) }
        data.withUnsafeBytes { data in
            for start in stride(from: 0, to: data.count, by: 64) {
                for place in 0..<16 {
                    words[place] = UInt32(bigEndian: data.loadUnaligned(fromByteOffset: start + place * 4, as: UInt32.self))
                }
                for place in 16..<64 {
                    let (x, y) = (words[place - 15], words[place - 2])
                    let early: UInt32 = right(x, 7) ^ right(x, 18) ^ (x >> 3)
                    let late: UInt32 = right(y, 17) ^ right(y, 19) ^ (y >> 10)
                    words[place] = words[place - 16] &+ words[place - 7] &+ early &+ late
                }
                var (a, b, c, d) = (state[0], state[1], state[2], state[3])
                var (e, f, g, h) = (state[4], state[5], state[6], state[7])
                for step in 0..<64 {
                    let turned: UInt32 = right(e, 6) ^ right(e, 11) ^ right(e, 25)
                    let chosen: UInt32 = (e & f) ^ (~e & g)
                    let one: UInt32 = h &+ turned &+ chosen &+ constants[step] &+ words[step]
                    let other: UInt32 = right(a, 2) ^ right(a, 13) ^ right(a, 22)
                    let most: UInt32 = (a & b) ^ (a & c) ^ (b & c)
                    let two: UInt32 = other &+ most
                    (h, g, f, e) = (g, f, e, d &+ one)
                    (d, c, b, a) = (c, b, a, one &+ two)
                }
                for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
            }
        }
        return Array(bytes(state).prefix(size))
    }

    /// SHA-2 with words of 64 bits.
    private static func wide(_ message: [UInt8], _ start: [UInt64], size: Int) -> [UInt8] {
        let data = padded(message, block: 128)
        var state = start
        var words = [UInt64](repeating: 0, count: 80)
        data.withUnsafeBytes { data in
            for start in stride(from: 0, to: data.count, by: 128) {
                for place in 0..<16 {
                    words[place] = UInt64(bigEndian: data.loadUnaligned(fromByteOffset: start + place * 8, as: UInt64.self))
                }
                for place in 16..<80 {
                    let (x, y) = (words[place - 15], words[place - 2])
                    let early: UInt64 = right(x, 1) ^ right(x, 8) ^ (x >> 7)
                    let late: UInt64 = right(y, 19) ^ right(y, 61) ^ (y >> 6)
                    words[place] = words[place - 16] &+ words[place - 7] &+ early &+ late
                }
                var (a, b, c, d) = (state[0], state[1], state[2], state[3])
                var (e, f, g, h) = (state[4], state[5], state[6], state[7])
                for step in 0..<80 {
                    let turned: UInt64 = right(e, 14) ^ right(e, 18) ^ right(e, 41)
                    let chosen: UInt64 = (e & f) ^ (~e & g)
                    let one: UInt64 = h &+ turned &+ chosen &+ roots[step] &+ words[step]
                    let other: UInt64 = right(a, 28) ^ right(a, 34) ^ right(a, 39)
                    let most: UInt64 = (a & b) ^ (a & c) ^ (b & c)
                    let two: UInt64 = other &+ most
                    (h, g, f, e) = (g, f, e, d &+ one)
                    (d, c, b, a) = (c, b, a, one &+ two)
                }
                for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
            }
        }
        return Array(bytes(state).prefix(size))
    }
}
