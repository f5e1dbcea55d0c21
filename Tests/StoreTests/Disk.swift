import SnapshotStore

/// A disk in memory that records every write and barrier, and can be told to fail.
final class Disk {
    enum Event {
        case write(block: Int, contents: [UInt8])
        case barrier
        /// The store said that the snapshot with this number is durable.
        case acknowledged(UInt64)
    }

    static let blockBytes = 4096

    var blocks: [[UInt8]]
    var log: [Event] = []
    /// Blocks written after the last barrier.
    var unsynced: Set<Int> = []
    /// A block was read that was written after the last barrier.
    var readUnsynced = false

    // MARK: Faults

    /// The disk is full with so many blocks.
    var limit = Int.max
    /// Writes that are still taken before one fails.
    var writesLeft = Int.max
    /// Whether a failing write throws at once, or only when polled.
    var failsAtOnce = true
    /// Barriers that still work before one fails.
    var barriersLeft = Int.max
    /// Blocks that cannot be read.
    var unreadable: Set<Int> = []
    var pending: DeviceError?

    init(blocks: [[UInt8]] = []) { self.blocks = blocks }

    static let zeros = [UInt8](repeating: 0, count: blockBytes)

    /// Makes a disk's blocks with one more write in them.
    static func apply(_ block: Int, _ contents: [UInt8], to blocks: inout [[UInt8]]) {
        while blocks.count <= block { blocks.append(zeros) }
        blocks[block] = contents
    }
}

/// The store's way to a `Disk`.
struct DiskDevice: BlockDevice {
    let disk: Disk

    var blockCount: UInt64 { UInt64(disk.blocks.count) }
    var hasRoom: Bool { true }

    mutating func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError) {
        if disk.unreadable.contains(Int(block)) { throw .readFailed(block: block) }
        if disk.unsynced.contains(Int(block)) { disk.readUnsynced = true }
        disk.blocks[Int(block)].withUnsafeBytes { target.copyMemory(from: $0.baseAddress!, byteCount: Disk.blockBytes) }
    }

    mutating func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError) {
        if Int(block) >= disk.limit { throw .full }
        if disk.pending != nil { return }
        if disk.writesLeft == 0 {
            disk.writesLeft = Int.max
            if disk.failsAtOnce { throw .writeFailed(block: block) }
            disk.pending = .writeFailed(block: block)
            return
        }
        disk.writesLeft -= 1
        let contents = [UInt8](UnsafeRawBufferPointer(start: source, count: Disk.blockBytes))
        disk.log.append(.write(block: Int(block), contents: contents))
        disk.unsynced.insert(Int(block))
        Disk.apply(Int(block), contents, to: &disk.blocks)
    }

    mutating func barrier() throws(DeviceError) {
        if disk.barriersLeft == 0 {
            disk.barriersLeft = Int.max
            disk.pending = disk.pending ?? .barrierFailed
        }
        disk.barriersLeft -= 1
        if disk.pending == nil { disk.log.append(.barrier) }
    }

    mutating func poll() throws(DeviceError) -> Bool {
        if let error = disk.pending { throw error }
        if case .barrier? = disk.log.last { disk.unsynced = [] }
        return true
    }

    mutating func reset() { disk.pending = nil }
}
