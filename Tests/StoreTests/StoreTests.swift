import Foundation
import SnapshotStore
import Testing

@Suite("Snapshot store")
struct StoreTests {
    private func page(_ tag: UInt64, _ number: UInt64) -> Workload.Space {
        let space = Workload.Space()
        Pages.fill(space.start, page: number, tag: tag)
        return space
    }

    private func commit(
        _ store: SnapshotStore<DiskDevice>, count: UInt64 = 1000, _ pages: [UInt64: UInt64]
    ) throws(StoreError) {
        try store.begin(pageCount: count, time: 0)
        for (number, tag) in pages.sorted(by: { $0.key < $1.key }) {
            let space = page(tag, number)
            try store.write(page: number, from: space.start)
        }
        try store.finishAndWait()
    }

    private func tag(_ store: SnapshotStore<DiskDevice>, _ number: UInt64) throws -> UInt64 {
        let space = Workload.Space()
        try store.read(page: number, into: space.start)
        return space.start.load(as: UInt64.self)
    }

    @Test("Pages come back, from both snapshots, after opening again")
    func pages() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        try commit(store, [0: 5, 7: 6, 999: 7])
        try commit(store, [7: 8])
        let opened = try SnapshotStore.open(DiskDevice(disk: disk))
        #expect(try [0, 7, 8, 999].map { try tag(opened, $0) } == [5, 8, 0, 7])
        let space = Workload.Space()
        try opened.readPrevious(page: 7, into: space.start)
        #expect(space.start.load(as: UInt64.self) == 6)
        #expect(opened.current.number == 2 && opened.previous?.number == 1)
        #expect(opened.check().faults == [])
        #expect(opened.check().pages == 3)
    }

    @Test("Pages of zeros take no block, and what is forgotten comes back as zeros")
    func zeros() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        try commit(store, [:])
        try commit(store, [3: 0, 500: 0])
        #expect(disk.blocks.count == 2)
        try commit(store, [500: 1, 3: 2])
        try commit(store, count: 100, [:])
        try commit(store, count: 1000, [:])
        #expect(try tag(store, 500) == 0)
        #expect(try tag(store, 3) == 2)
        #expect(throws: StoreError.noSuchPage(1000)) { try tag(store, 1000) }
    }

    @Test("The disk does not grow when the same pages change again and again")
    func reuse() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        for round in 1...200 as ClosedRange<UInt64> { try commit(store, [1: round, 2: round + 1, 900: round]) }
        // Two snapshots and the one being written.
        #expect(disk.blocks.count <= 2 + 3 * 4)
    }

    @Test("Few more bytes are written than pages changed")
    func amplification() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        // A world of 1 GiB, of which a tenth of the pages holds something.
        let count: UInt64 = 262_144
        try store.begin(pageCount: count, time: 0)
        let space = page(9, 1)
        for number in stride(from: 0, to: count, by: 10) { try store.write(page: number, from: space.start) }
        try store.finishAndWait()
        #expect(store.blocksWritten < 26_215 * 11 / 10)
        var random = Random(4)
        var changed: Set<UInt64> = []
        while changed.count < 1000 { changed.insert(random.next() % count) }
        try store.begin(pageCount: count, time: 0)
        for number in changed.sorted() { try store.write(page: number, from: space.start) }
        try store.finishAndWait()
        #expect(store.blocksWritten < 1300)
        #expect(disk.blocks.count < 30_000)
    }

    @Test("Going back to the snapshot before, twice, and on from there")
    func rollback() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        #expect(throws: StoreError.noPreviousSnapshot) { try store.rollback() }
        try commit(store, [1: 1])
        try commit(store, [1: 2, 2: 2])
        try store.rollback()
        var opened = try SnapshotStore.open(DiskDevice(disk: disk))
        #expect(try tag(opened, 1) == 1)
        #expect(opened.current.number == 1 && opened.previous?.number == 2)
        try opened.rollback()
        #expect(try tag(opened, 2) == 2)
        try opened.rollback()
        try commit(opened, [2: 3])
        opened = try SnapshotStore.open(DiskDevice(disk: disk))
        #expect(try [1, 2].map { try tag(opened, $0) } == [1, 3])
        #expect(opened.current.number == 3 && opened.previous?.number == 1)
        #expect(opened.check().faults == [])
    }

    @Test("A full disk leaves the snapshots as they were, and the pages are owed")
    func full() throws {
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        try commit(store, [1: 1])
        disk.limit = disk.blocks.count + 1
        #expect(throws: StoreError.device(.full)) { try commit(store, [1: 2, 2: 2, 3: 2]) }
        #expect(!store.isCommitting)
        #expect(store.owedPages == [1, 2])
        #expect(try tag(store, 1) == 1)
        disk.limit = Int.max
        try commit(store, [1: 2, 2: 2, 3: 2])
        #expect(store.owedPages == [])
        #expect(try SnapshotStore.open(DiskDevice(disk: disk)).check().faults == [])
    }

    @Test("What is not a world, another version, a truncated or unreadable one: each is told")
    func refusals() throws {
        let disk = Disk()
        func open(_ blocks: [[UInt8]]) throws(StoreError) -> SnapshotStore<DiskDevice> {
            try SnapshotStore.open(DiskDevice(disk: Disk(blocks: blocks)))
        }
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        try commit(store, [1: 1, 2: 2])
        #expect(throws: StoreError.notAWorld) { try open([]) }
        #expect(throws: StoreError.notAWorld) { try open([Disk.zeros, Disk.zeros, Disk.zeros]) }
        #expect(throws: StoreError.truncated(blocks: 3, needed: 5)) { try open(Array(disk.blocks.prefix(3))) }
        var damaged = disk.blocks
        for block in 0..<2 { for sector in [0, 4] { damaged[block][sector * 512 + 40] ^= 1 } }
        #expect(throws: StoreError.noRoot) { try open(damaged) }
        disk.unreadable = [1]
        #expect(try SnapshotStore.open(DiskDevice(disk: disk)).current.number == 0)
        disk.unreadable = [0, 1]
        #expect(throws: StoreError.device(.readFailed(block: 1))) {
            try SnapshotStore.open(DiskDevice(disk: disk))
        }
        disk.unreadable = [2]
        let opened = try SnapshotStore.open(DiskDevice(disk: disk))
        #expect(throws: StoreError.device(.readFailed(block: 2))) { try tag(opened, 1) }
        #expect(opened.check().faults == [.device(.readFailed(block: 2))])
    }

    @Test("No changed byte gives wrong contents")
    func damage() throws {
        let disk = Disk()
        var work = try Workload(seed: 11, disk: disk)
        for _ in 0..<4 { try work.commit(most: 6) }
        var found = 0
        for block in 0..<disk.blocks.count {
            for byte in stride(from: block % 7, to: 4096, by: CrashTests.isSoak ? 1 : CrashTests.isDebug ? 997 : 97) {
                var blocks = disk.blocks
                blocks[block][byte] ^= 1 << UInt8(byte % 8)
                do throws(StoreError) {
                    let store = try SnapshotStore.open(DiskDevice(disk: Disk(blocks: blocks)))
                    #expect(store.current.number == work.store.current.number)
                    let fault = try Workload.fault(store, expected: work.expected, work.space)
                    #expect(fault == nil, "block \(block), byte \(byte)")
                    _ = store.check()
                } catch {
                    found += 1
                    let store = try SnapshotStore.open(DiskDevice(disk: Disk(blocks: blocks)))
                    #expect(store.check().faults.contains(error), "block \(block), byte \(byte)")
                }
            }
        }
        #expect(found > 10)
    }

    @Test("Worlds of every version of the format are read, and written as they were")
    func golden() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Images/version-1.world")
        let disk = Disk()
        let store = try SnapshotStore.create(on: DiskDevice(disk: disk))
        try commit(store, count: 10, [1: 11, 9: 12])
        try commit(store, count: 5000, [1: 13, 70: 14, 4999: 15])
        try commit(store, count: 4000, [2: 16, 70: 0])
        let bytes = Data(disk.blocks.joined())
        if ProcessInfo.processInfo.environment["PLC_BLESS"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: file)
        }
        let image = try Data(contentsOf: file)
        #expect(image == bytes)
        let blocks = stride(from: 0, to: image.count, by: 4096).map { [UInt8](image[$0..<$0 + 4096]) }
        let opened = try SnapshotStore.open(DiskDevice(disk: Disk(blocks: blocks)))
        #expect(opened.current.number == 3 && opened.current.pageCount == 4000)
        #expect(try [1, 2, 9, 70].map { try tag(opened, $0) } == [13, 16, 12, 0])
        let space = Workload.Space()
        try opened.readPrevious(page: 4999, into: space.start)
        #expect(space.start.load(as: UInt64.self) == 15)
        #expect(opened.check().faults == [])
    }
}
