/// What the body of an object consists of. Stored in the low four flag bits of the header, so that
/// the collector needs no class to find references.
public enum BodyKind: UInt8, Sendable {
    /// `size` slots, each scanned.
    case slots = 0
    /// `size` bytes: strings, binaries, code.
    case bytes = 1
    /// Packed arrays of numbers: `size` elements, not scanned.
    case shorts = 2
    case ints = 3
    case longs = 4
    case floats = 5
    case doubles = 6
    /// A packed array of references and immediate values: `size` slots, each scanned.
    case references = 7
    /// The stack of a thread: `size` words, scanned as `StackLayout` says.
    case stack = 8
    /// A weak reference: slots as `WeakLayout` says, two of which keep nothing alive.
    case weakReference = 9
    /// Something that stands for a thing outside the world: slots as `ResourceLayout` says.
    case resource = 10

    /// How many kinds there are.
    static let count = 11
}

/// Slots of an object of kind `weakReference`. Further ones are ordinary.
public enum WeakLayout {
    /// Null once the target has died.
    public static let target = 0
    /// The collector's: the weak reference that became old before this one.
    public static let next = 1
}

/// Slots of an object of kind `resource`. Further ones are ordinary.
public enum ResourceLayout {
    /// An int that names the thing outside; not an int if there is none (any more). When the object dies, the number
    /// goes to `ObjectMemory.takeReleased`, once.
    public static let number = 0
    /// The collector's: the resource that became old before this one.
    public static let next = 1
}

/// The 16 bytes in front of every object's body.
///
/// Word 0: class reference (low 48 bits), flags (high 16 bits). Word 1: size in elements of the kind
/// (low 32 bits), identity hash (high 32 bits, 0 = not yet given).
public enum Header {
    public static let bytes: UInt64 = 16

    public static let flagShift: UInt64 = 48
    public static let kindMask: UInt64 = 0xF &<< 48
    /// Set by `setImmutable`: stores into the object are traps.
    public static let immutable: UInt64 = 0x10 &<< 48
    /// Set of a string when all its bytes have been found to be ASCII. It may be lost: it saves looking again.
    public static let ascii: UInt64 = 0x40 &<< 48
    /// In the nursery, during a collection only: the low 48 bits are the new place of the object.
    public static let forwarded: UInt64 = 0x20 &<< 48

    /// Bytes of the body, rounded up to a multiple of 8.
    @inlinable @inline(__always)
    public static func bodyBytes(kind: UInt64, size: UInt64) -> UInt64 {
        switch kind {
        case 1: return (size &+ 7) & ~7
        case 2: return (size &* 2 &+ 7) & ~7
        case 3, 5: return (size &* 4 &+ 7) & ~7
        default: return size &* 8
        }
    }
}
