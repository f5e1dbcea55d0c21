/// A checksum that tells changed contents from equal ones; no protection against intent (FNV-1a, 64 bits: Fowler, Noll, Vo).
public struct Fingerprint: Sendable {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    public init() {}

    /// Goes on with more bytes.
    public mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Up to 16 hexadecimal digits.
    public var text: [UInt8] { Array(String(hash, radix: 16).utf8) }
}
