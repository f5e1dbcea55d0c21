import ObjectMemory
import SnapshotStore

/// Brings the pages of the newest snapshot into memory, all of them, and verifies each.
struct WorldLoader {
    private let store: SnapshotStore<VirtioDisk>
    private let disk: VirtioDisk
    /// Bytes of the world's range; 0 if its first page is not that of a world of this version.
    private(set) var reserved: UInt64 = 0
    /// How much memory is missing, nil if there is enough.
    private(set) var missingMegabytes: UInt64?

    /// Memory that is needed besides the pages: for the young objects, tables, the kernel itself.
    private static let besides: UInt64 = 16 << 20

    init(store: SnapshotStore<VirtioDisk>, disk: VirtioDisk) {
        self.store = store
        self.disk = disk
    }

    mutating func load() throws(StoreError) {
        let page = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { page.deallocate() }
        try store.read(page: 0, into: page)
        guard let needed = ObjectMemory.reservation(forRootPage: page), needed < UInt64(PageEntry.worldLimit),
            needed / 4096 >= store.current.pageCount
        else { return }
        reserved = needed
        var places: [(page: UInt64, block: UInt64, checksum: UInt32)] = []
        try store.forEachPage { page, block, checksum in places.append((page, block, checksum)) }
        let room = UInt64(FramePool.freeCount &* FramePool.frameBytes)
        let wanted = UInt64(places.count) * 4096 + WorldLoader.besides
        if wanted > room {
            missingMegabytes = (wanted - room + (1 << 20) - 1) >> 20
            return
        }
        AddressSpace.closeWorld()
        AddressSpace.openWorld(UInt(needed))
        var next = 0
        while next < places.count {
            let first = places[next]
            var count = 1
            while count < 16, next + count < places.count, places[next + count].block == first.block + UInt64(count) {
                count += 1
            }
            let found: UnsafeRawPointer
            do throws(DeviceError) {
                found = try disk.read(first.block, count: count)
            } catch {
                throw .device(error)
            }
            for index in 0..<count {
                let place = places[next + index]
                let target = WorldMemory.base + Int(place.page) * StoreLayout.blockBytes
                target.copyMemory(from: found + index * StoreLayout.blockBytes, byteCount: StoreLayout.blockBytes)
                guard Checksum.page(target, number: place.page) == place.checksum else {
                    throw .badPage(page: place.page, block: place.block)
                }
            }
            next += count
        }
    }
}
