import Foundation
import SnapshotStore

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random: RandomNumberGenerator {
    var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z &>> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// What the pages of a world should hold: a tag for every page that is not zero.
struct Pages: Equatable {
    var count: UInt64 = 0
    var tags: [UInt64: UInt64] = [:]

    /// The contents of a page with a tag; zeros for 0.
    static func fill(_ target: UnsafeMutableRawPointer, page: UInt64, tag: UInt64) {
        let words = target.assumingMemoryBound(to: UInt64.self)
        // Mostly zeros, so that a page that was torn differs from another in few places.
        memset(target, 0, 4096)
        if tag == 0 { return }
        var sector = 0
        while sector < 8 {
            words[sector * 64] = tag
            words[sector * 64 + 1 + Int(tag % 60)] = page &* 0x1_0001 &+ tag
            sector += 1
        }
    }
}

/// Commits random changes to a store, and remembers what every snapshot should hold.
struct Workload {
    var random: Random
    let disk: Disk
    var store: SnapshotStore<DiskDevice>
    /// What the world holds now.
    var pages = Pages()
    /// What each snapshot holds.
    var expected: [UInt64: Pages] = [0: Pages()]
    let space = Space()

    /// Twice 4096 bytes.
    final class Space {
        let start = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 16)
        let other = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 16)

        deinit {
            start.deallocate()
            other.deallocate()
        }
    }

    init(seed: UInt64, disk: Disk) throws(StoreError) {
        random = Random(seed)
        self.disk = disk
        store = try SnapshotStore.create(on: DiskDevice(disk: disk))
    }

    /// Goes on with what recovery gave.
    init(seed: UInt64, disk: Disk, store: SnapshotStore<DiskDevice>, pages: Pages, expected: [UInt64: Pages]) {
        random = Random(seed)
        self.disk = disk
        self.store = store
        self.pages = pages
        self.expected = expected
    }

    private static let counts: [UInt64] = [1, 3, 12, 64, 65, 200, 4097, 20_000, 300_000, 17_000_000]

    /// One commit of up to `most` changed pages. If it fails the next one has its pages too.
    mutating func commit(most: Int) throws(StoreError) {
        if random.below(3) == 0 || pages.count == 0 {
            pages.count = Self.counts[random.below(Self.counts.count)]
            // If this commit fails, and the next one has more pages again, these are zeros.
            for page in pages.tags.keys where page >= pages.count {
                pages.tags[page] = nil
                changed.insert(page)
            }
        }
        changed.formUnion(store.owedPages)
        for _ in 0..<random.below(most + 1) {
            var page = random.next() % pages.count
            // Most changes lie close together.
            if random.below(4) != 0 { page %= 16 }
            pages.tags[page] = random.below(6) == 0 ? nil : random.next() | 1
            changed.insert(page)
        }
        let number = store.current.number
        try store.begin(pageCount: pages.count, time: Int64(number), label: UInt32(number))
        expected[max(number, highest) + 1] = pages
        highest = max(number, highest) + 1
        for page in changed.sorted() where page < pages.count {
            if random.below(8) == 0 {
                // A page may be given twice.
                Pages.fill(space.start, page: page, tag: 77)
                try store.write(page: page, from: space.start)
            }
            Pages.fill(space.start, page: page, tag: pages.tags[page] ?? 0)
            try store.write(page: page, from: space.start)
        }
        try store.finishAndWait()
        changed = []
        disk.log.append(.acknowledged(store.current.number))
    }

    /// Pages that no complete commit has written.
    private var changed: Set<UInt64> = []

    /// Highest number of a snapshot that was begun.
    var highest: UInt64 = 0

    /// What is wrong with the contents of a store; nil if it holds what it should.
    static func fault(
        _ store: SnapshotStore<DiskDevice>, expected: [UInt64: Pages], _ space: Space
    ) throws(StoreError) -> String? {
        if let fault = try fault(store.current, false, store, expected, space) { return fault }
        guard let previous = store.previous else { return nil }
        return try fault(previous, true, store, expected, space).map { "the snapshot before: " + $0 }
    }

    private static func fault(
        _ snapshot: Snapshot, _ isPrevious: Bool, _ store: SnapshotStore<DiskDevice>, _ expected: [UInt64: Pages],
        _ space: Space
    ) throws(StoreError) -> String? {
        guard let pages = expected[snapshot.number] else { return "unknown snapshot \(snapshot.number)" }
        if pages.count != snapshot.pageCount { return "\(snapshot.pageCount) pages, not \(pages.count)" }
        var found: [UInt64] = []
        if isPrevious {
            try store.forEachPreviousPage { page, _, _ in found.append(page) }
        } else {
            try store.forEachPage { page, _, _ in found.append(page) }
        }
        if found != pages.tags.keys.sorted() { return "pages \(found), not \(pages.tags.keys.sorted())" }
        for page in found {
            if isPrevious {
                try store.readPrevious(page: page, into: space.start)
            } else {
                try store.read(page: page, into: space.start)
            }
            Pages.fill(space.other, page: page, tag: pages.tags[page]!)
            if memcmp(space.start, space.other, 4096) != 0 { return "page \(page) of snapshot \(snapshot.number) has other contents" }
        }
        return nil
    }
}
