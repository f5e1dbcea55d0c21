/// Which blocks hold something: for each the number of pages or nodes in it that one of the two snapshots needs.
///
/// Nothing of it is stored: it is derived from the two page maps before the first commit after opening.
struct BlockUse {
    /// Counts of 0…8 with flags: `fresh` for what the commit under way has taken, `page` for what holds a page.
    private(set) var counts: [UInt8] = [1, 1]
    /// No block below this one is free.
    private var firstCandidate = 2

    private static let fresh: UInt8 = 0x80
    private static let page: UInt8 = 0x40
    private static let count: UInt8 = 0x0F

    /// Counts one more use. False if more things than fit would lie in the block, or a page beside something else.
    mutating func add(_ block: UInt64, isNode: Bool) -> Bool {
        let index = Int(block)
        if index >= counts.count { counts.append(contentsOf: repeatElement(0, count: index + 1 - counts.count)) }
        let known = counts[index]
        if known >= (isNode ? UInt8(StoreLayout.nodesPerBlock) : 1) { return false }
        counts[index] = isNode ? known + 1 : Self.page | 1
        return true
    }

    /// Takes a free block; behind the end if there is none.
    /// - Returns: nil if the format allows no more blocks.
    mutating func take() -> UInt64? {
        var index = firstCandidate
        while index < counts.count, counts[index] != 0 { index += 1 }
        guard UInt64(index) < StoreLayout.blockLimit else { return nil }
        if index == counts.count { counts.append(0) }
        counts[index] = Self.fresh | 1
        firstCandidate = index + 1
        return UInt64(index)
    }

    /// Counts a further node in a block that `take` gave.
    mutating func addFresh(_ block: UInt64) { counts[Int(block)] += 1 }

    func isFresh(_ block: UInt64) -> Bool { counts[Int(block)] & Self.fresh != 0 }

    /// The commit that took the block is over.
    mutating func settle(_ block: UInt64) { counts[Int(block)] &= ~Self.fresh }

    /// One use less.
    mutating func remove(_ block: UInt64) {
        let index = Int(block)
        guard counts[index] & Self.count > 1 else { return free(block) }
        counts[index] -= 1
    }

    /// No use any more.
    mutating func free(_ block: UInt64) {
        counts[Int(block)] = 0
        firstCandidate = min(firstCandidate, Int(block))
    }

    /// One more than the last block in use.
    var end: UInt64 {
        var end = counts.count
        while end > 2, counts[end - 1] == 0 { end -= 1 }
        return UInt64(end)
    }

    /// Number of blocks in use.
    var used: UInt64 {
        var result: UInt64 = 0
        for count in counts where count != 0 { result += 1 }
        return result
    }
}
