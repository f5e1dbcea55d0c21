/// Sizes of the cells of old space.
///
/// A *block* is a run of four pages that is cut into cells of one size: multiples of 16 bytes up to 128, then four sizes
/// to each doubling, so that less than a fifth of a cell is wasted. What is larger has pages of its own.
enum SizeClass {
    static let count = 28
    static let largest: UInt64 = 4096
    static let blockPages = 4
    static let blockBytes: UInt64 = 16_384

    /// The smallest class whose cells hold `bytes` bytes.
    /// - Precondition: `0 < bytes <= largest`.
    @inline(__always)
    static func index(for bytes: UInt64) -> Int {
        if bytes <= 128 { return Int(truncatingIfNeeded: (bytes &+ 15) &>> 4) &- 1 }
        let below = bytes &- 1
        let log = 63 &- below.leadingZeroBitCount
        return 8 &+ (log &- 7) &* 4 &+ Int(truncatingIfNeeded: (below &>> UInt64(truncatingIfNeeded: log &- 2)) & 3)
    }

    /// Bytes of a cell.
    /// - Precondition: `0 <= index < count`.
    @inline(__always)
    static func bytes(_ index: Int) -> UInt64 {
        if index < 8 { return UInt64(truncatingIfNeeded: index &+ 1) &* 16 }
        let step = index &- 8
        let log = UInt64(truncatingIfNeeded: 7 &+ step / 4)
        return (1 &<< log) &+ (UInt64(truncatingIfNeeded: step % 4 &+ 1) &<< (log &- 2))
    }

    /// Cells of a block.
    @inline(__always)
    static func cells(_ index: Int) -> Int { Int(truncatingIfNeeded: blockBytes / bytes(index)) }
}

/// An entry of the page table: what a page of old space is. The table is persistent, so opening a world needs no scan.
struct PageEntry: Equatable {
    let rawValue: UInt32

    private static let blockTag: UInt32 = 1 << 30
    private static let largeTag: UInt32 = 2 << 30
    private static let restTag: UInt32 = 3 << 30
    private static let payload: UInt32 = (1 << 30) - 1

    /// Nothing. Also what a page is that was never used.
    static let free = PageEntry(rawValue: 0)

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The first page of a block. `free`: its cells that allocation may take; 0 while it is being allocated in.
    init(block sizeClass: Int, free: Int) {
        rawValue = Self.blockTag | UInt32(truncatingIfNeeded: sizeClass) | UInt32(truncatingIfNeeded: free) &<< 8
    }

    /// The first of the pages of one large object.
    init(largePages: Int) { rawValue = Self.largeTag | UInt32(truncatingIfNeeded: largePages) }

    /// A further page of a block or a large object, `distance` pages behind its first.
    init(distance: Int) { rawValue = Self.restTag | UInt32(truncatingIfNeeded: distance) }

    enum Role { case free, block, large, rest }

    var role: Role {
        switch rawValue &>> 30 {
        case 0: .free
        case 1: .block
        case 2: .large
        default: .rest
        }
    }

    var sizeClass: Int { Int(rawValue & 0xFF) }
    var freeCells: Int { Int((rawValue &>> 8) & 0xFFFF) }
    var largePages: Int { Int(rawValue & Self.payload) }
    var distance: Int { Int(rawValue & Self.payload) }
}
