/// One complete state of the pages.
public struct Snapshot: Equatable, Sendable {
    /// Counts the snapshots of a store from 1; 0 for the empty state of a new store.
    public internal(set) var number: UInt64 = 0
    public internal(set) var pageCount: UInt64 = 0
    /// Milliseconds since 1970, as the writer gave it.
    public internal(set) var time: Int64 = 0
    /// What the writer says about the snapshot: a number of its own.
    public internal(set) var label: UInt32 = 0
    /// Blocks that the device had to have when the snapshot was written.
    public internal(set) var blockCount: UInt64 = StoreLayout.rootBlocks
    /// The top node of the page map.
    var map = MapEntry.none
}

/// What a root block says: the newest snapshot and the one before it.
///
/// The record has 512 bytes, which no power cut tears. Its block holds it twice, in the sectors 0 and 4, so that one bad sector
/// does not lose it. All numbers have their least significant byte first.
struct RootRecord: Equatable {
    /// Counts the roots written; the valid root with the highest number is the one that counts.
    var sequence: UInt64
    var current: Snapshot
    /// Absent in a store with one snapshot.
    var previous: Snapshot?

    static let bytes = 512
    /// Bytes that the checksum covers; it stands behind them.
    static let checkedBytes = 480
    static let copies = [0, 4 * 512]

    /// What a sector turned out to be.
    enum Reading: Equatable {
        case whole(RootRecord)
        /// A whole root of another version.
        case version(UInt32)
        /// It begins like a root, but its checksum is wrong.
        case damaged
        case foreign
    }

    func encode(into block: UnsafeMutableRawPointer) {
        block.initializeMemory(as: UInt8.self, repeating: 0, count: StoreLayout.blockBytes)
        for start in Self.copies {
            let sector = block + start
            sector.storeBytes(of: StoreLayout.magic, toByteOffset: 0, as: UInt64.self)
            sector.storeBytes(of: StoreLayout.version, toByteOffset: 8, as: UInt32.self)
            sector.storeBytes(of: UInt32(StoreLayout.blockBytes), toByteOffset: 12, as: UInt32.self)
            sector.storeBytes(of: sequence, toByteOffset: 16, as: UInt64.self)
            sector.storeBytes(of: previous == nil ? 1 : 2, toByteOffset: 24, as: UInt64.self)
            Self.encode(current, into: sector + 32)
            if let previous { Self.encode(previous, into: sector + 96) }
            sector.storeBytes(of: Checksum.root(sector), toByteOffset: Self.checkedBytes, as: UInt64.self)
        }
    }

    private static func encode(_ snapshot: Snapshot, into start: UnsafeMutableRawPointer) {
        start.storeBytes(of: snapshot.number, toByteOffset: 0, as: UInt64.self)
        start.storeBytes(of: snapshot.pageCount, toByteOffset: 8, as: UInt64.self)
        start.storeBytes(of: snapshot.map.raw, toByteOffset: 16, as: UInt64.self)
        start.storeBytes(of: snapshot.blockCount, toByteOffset: 24, as: UInt64.self)
        start.storeBytes(of: snapshot.time, toByteOffset: 32, as: Int64.self)
        start.storeBytes(of: snapshot.label, toByteOffset: 40, as: UInt32.self)
    }

    /// Reads a sector of 512 bytes.
    static func decode(_ sector: UnsafeRawPointer) -> Reading {
        guard sector.load(as: UInt64.self) == StoreLayout.magic else { return .foreign }
        guard sector.load(fromByteOffset: checkedBytes, as: UInt64.self) == Checksum.root(sector) else { return .damaged }
        let version = sector.load(fromByteOffset: 8, as: UInt32.self)
        guard version == StoreLayout.version else { return .version(version) }
        let count = sector.load(fromByteOffset: 24, as: UInt64.self)
        guard sector.load(fromByteOffset: 12, as: UInt32.self) == UInt32(StoreLayout.blockBytes), count == 1 || count == 2,
            let current = decodeSnapshot(sector + 32)
        else { return .damaged }
        var record = RootRecord(
            sequence: sector.load(fromByteOffset: 16, as: UInt64.self), current: current, previous: nil)
        if count == 2 {
            guard let previous = decodeSnapshot(sector + 96) else { return .damaged }
            record.previous = previous
        }
        return .whole(record)
    }

    private static func decodeSnapshot(_ start: UnsafeRawPointer) -> Snapshot? {
        var snapshot = Snapshot()
        snapshot.number = start.load(as: UInt64.self)
        snapshot.pageCount = start.load(fromByteOffset: 8, as: UInt64.self)
        snapshot.map = MapEntry(raw: start.load(fromByteOffset: 16, as: UInt64.self))
        snapshot.blockCount = start.load(fromByteOffset: 24, as: UInt64.self)
        snapshot.time = start.load(fromByteOffset: 32, as: Int64.self)
        snapshot.label = start.load(fromByteOffset: 40, as: UInt32.self)
        guard snapshot.pageCount < StoreLayout.pageLimit, snapshot.blockCount <= StoreLayout.blockLimit,
            snapshot.number < 1 << 62
        else { return nil }
        return snapshot
    }
}
