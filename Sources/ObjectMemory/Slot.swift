/// A reference: the byte offset of an object from the start of the world, 0 for null.
///
/// Offsets have 48 bits. They are never machine addresses, so a world can be mapped anywhere.
@frozen
public struct Reference: Equatable, Sendable {
    public let offset: UInt64

    @inlinable @inline(__always)
    public init(offset: UInt64) { self.offset = offset }

    @inlinable @inline(__always)
    public static var null: Reference { Reference(offset: 0) }

    @inlinable @inline(__always)
    public var isNull: Bool { offset == 0 }
}

/// One value of persistent memory: 64 bits, NaN-boxed.
///
/// The top 16 bits tell the kind: 0 a reference, 1 an int (low 32 bits), 2 a float (low 32 bits),
/// 3 a long that fits 48 bits (signed), anything else a double, stored as its bits plus
/// `0x0004_0000_0000_0000` with every NaN made canonical. Longs of more than 48 bits are objects.
@frozen
public struct Slot: Equatable, Sendable {
    public let rawValue: UInt64

    @inlinable @inline(__always)
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    @inlinable @inline(__always)
    public init(_ reference: Reference) { rawValue = reference.offset }

    @inlinable @inline(__always)
    public init(int: Int32) { rawValue = Slot.intTag | UInt64(UInt32(bitPattern: int)) }

    @inlinable @inline(__always)
    public init(float: Float) { rawValue = Slot.floatTag | UInt64(float.bitPattern) }

    @inlinable @inline(__always)
    public init(double: Double) {
        let bits = double.isNaN ? 0x7FF8_0000_0000_0000 : double.bitPattern
        rawValue = bits &+ Slot.doubleOffset
    }

    /// - Precondition: `Slot.fitsShort(long)`.
    @inlinable @inline(__always)
    public init(shortLong long: Int64) {
        rawValue = Slot.longTag | (UInt64(bitPattern: long) & Slot.payloadMask)
    }

    public static let intTag: UInt64 = 0x0001_0000_0000_0000
    public static let floatTag: UInt64 = 0x0002_0000_0000_0000
    public static let longTag: UInt64 = 0x0003_0000_0000_0000
    public static let doubleOffset: UInt64 = 0x0004_0000_0000_0000
    public static let payloadMask: UInt64 = 0x0000_FFFF_FFFF_FFFF

    @inlinable @inline(__always)
    public static var null: Slot { Slot(rawValue: 0) }

    /// Whether a long can be stored in the slot itself.
    @inlinable @inline(__always)
    public static func fitsShort(_ long: Int64) -> Bool {
        (long &<< 16) &>> 16 == long
    }

    /// The top 16 bits.
    @inlinable @inline(__always)
    public var tag: UInt64 { rawValue &>> 48 }

    @inlinable @inline(__always)
    public var isNull: Bool { rawValue == 0 }

    /// True for null too.
    @inlinable @inline(__always)
    public var isReference: Bool { rawValue &>> 48 == 0 }

    @inlinable @inline(__always)
    public var isInt: Bool { rawValue &>> 48 == 1 }

    @inlinable @inline(__always)
    public var isFloat: Bool { rawValue &>> 48 == 2 }

    @inlinable @inline(__always)
    public var isShortLong: Bool { rawValue &>> 48 == 3 }

    @inlinable @inline(__always)
    public var isDouble: Bool { rawValue >= Slot.doubleOffset }

    /// Meaningful only if `isReference`.
    @inlinable @inline(__always)
    public var reference: Reference { Reference(offset: rawValue & Slot.payloadMask) }

    /// Meaningful only if `isInt`.
    @inlinable @inline(__always)
    public var int: Int32 { Int32(truncatingIfNeeded: rawValue) }

    /// Meaningful only if `isFloat`.
    @inlinable @inline(__always)
    public var float: Float { Float(bitPattern: UInt32(truncatingIfNeeded: rawValue)) }

    /// Meaningful only if `isShortLong`.
    @inlinable @inline(__always)
    public var shortLong: Int64 { Int64(bitPattern: rawValue &<< 16) &>> 16 }

    /// Meaningful only if `isDouble`.
    @inlinable @inline(__always)
    public var double: Double { Double(bitPattern: rawValue &- Slot.doubleOffset) }
}
