/// A word of the page map: where a page or a node lies, and its checksum. 0 stands for a page of zeros, or
/// for a node that has only such pages below it.
struct MapEntry: Equatable {
    /// Low half: the block of a page, or eight times the block of a node plus its place there. High half: checksum.
    var raw: UInt64

    static let none = MapEntry(raw: 0)

    init(raw: UInt64) { self.raw = raw }

    init(place: UInt32, checksum: UInt32) { raw = UInt64(place) | UInt64(checksum) << 32 }

    var isNone: Bool { raw == 0 }
    var place: UInt32 { UInt32(truncatingIfNeeded: raw) }
    var checksum: UInt32 { UInt32(truncatingIfNeeded: raw >> 32) }
    /// The block, if this is a node's entry.
    var nodeBlock: UInt64 { UInt64(place) >> 3 }
}

/// A node of the page map in memory. Nodes are shared between snapshots and never change once their snapshot is complete;
/// `children` only remembers what has been read.
final class MapNode {
    var entries: [UInt64]
    /// Empty in leaves.
    var children: [MapNode?]
    /// Made by the commit under way, so it may change.
    var isNew: Bool

    init(level: Int) {
        entries = [UInt64](repeating: 0, count: StoreLayout.fanOut)
        children = level == 0 ? [] : [MapNode?](repeating: nil, count: StoreLayout.fanOut)
        isNew = true
    }

    /// A node to change in place of `old`.
    init(copying old: MapNode) {
        entries = old.entries
        children = old.children
        isNew = true
    }

    var isEmpty: Bool {
        for entry in entries where entry != 0 { return false }
        return true
    }
}
