import Foundation
import SnapshotStore
import Testing

@Suite("Power cuts")
struct CrashTests {
    /// `make soak` sets it.
    static let isSoak = ProcessInfo.processInfo.environment["PLC_SOAK"] != nil

    /// A debug build takes fifty times as long and tries less.
    static let isDebug = _isDebugAssertConfiguration()

    @Test("Every way to cut a short log", arguments: [1, 2] as [UInt64])
    func exhaustive(_ seed: UInt64) throws {
        let disk = Disk()
        var work = try Workload(seed: seed, disk: disk)
        let goal = CrashTests.isDebug ? 12 : 120
        while writes(disk.log) < goal { try work.commit(most: 12) }
        #expect(writes(disk.log) <= 200)
        // The disk is a store from the end of the creation on.
        let creation = disk.log.firstIndex { if case .barrier = $0 { true } else { false } }! + 1
        var cases = 0
        for length in creation...disk.log.count {
            let cut = PowerCut(disk.log, length: length)
            let count = cut.unsynced.count
            func check(_ what: String, _ fates: (Int) -> Fate) -> Bool {
                cases += 1
                let fault = cut.fault(cut.disk(fates), expected: work.expected, work.space)
                if let fault { Issue.record("seed \(seed), cut at \(length), \(what): \(fault)") }
                return fault == nil
            }
            guard check("all lost", { _ in .lost }), check("all kept", { _ in .kept }) else { return }
            for one in 0..<count {
                guard check("\(one) lost", { $0 == one ? .lost : .kept }),
                    check("only \(one) kept", { $0 == one ? .kept : .lost })
                else { return }
                for sector in 0..<8 {
                    let first = UInt8(truncatingIfNeeded: 0xFF >> (8 - sector))
                    guard check("\(one) torn at \(sector)", { $0 == one ? .torn(first) : .kept }),
                        check("\(one) torn before \(sector)", { $0 == one ? .torn(~first) : .lost }),
                        check("\(one) corrupted at \(sector)", { $0 == one ? .corrupted(sector: sector) : .kept })
                    else { return }
                }
            }
            if count <= 7 {
                for mask in 0..<(1 << count) {
                    guard check("subset \(mask)", { mask & (1 << $0) != 0 ? .kept : .lost }) else { return }
                }
            }
        }
        #expect(cases > (CrashTests.isDebug ? 100 : 10_000))
    }

    private func writes(_ log: [Disk.Event]) -> Int {
        log.reduce(0) { if case .write = $1 { $0 + 1 } else { $0 } }
    }

    @Test("Random cuts and faults, and going on after them")
    func random() throws {
        let count: UInt64 = CrashTests.isSoak ? 1_000_000 : CrashTests.isDebug ? 60 : 10_000
        for seed in 1...count {
            if let fault = try Self.randomFault(seed) {
                Issue.record("seed \(seed): \(fault)")
                return
            }
        }
    }

    /// Runs commits with faults, cuts the power, recovers, and does it once more.
    static func randomFault(_ seed: UInt64) throws -> String? {
        var random = Random(seed &* 0x1234_5678_9ABC_DEF1)
        let disk = Disk()
        var work = try Workload(seed: random.next(), disk: disk)
        var start = disk.log.count
        for round in 0..<2 {
            disk.failsAtOnce = random.below(2) == 0
            for _ in 0..<(1 + random.below(5)) {
                switch random.below(8) {
                case 0: disk.writesLeft = random.below(8)
                case 1: disk.barriersLeft = random.below(2)
                case 2: disk.limit = disk.blocks.count + random.below(4)
                default: break
                }
                let before = work.store.current
                do throws(StoreError) {
                    try work.commit(most: 8)
                } catch {
                    guard case .device = error else { return "\(error)" }
                    if work.store.current != before { return "a failed commit changed the current snapshot" }
                    if let fault = try Workload.fault(work.store, expected: work.expected, work.space) {
                        return "after \(error): \(fault)"
                    }
                }
                disk.writesLeft = Int.max
                disk.barriersLeft = Int.max
                disk.limit = Int.max
                disk.pending = nil
            }
            if disk.readUnsynced { return "a block was read that is not durable" }
            let length = max(start, disk.log.count - random.below(40))
            let cut = PowerCut(disk.log, length: length)
            let blocks = cut.disk { _ in
                switch random.below(5) {
                case 0: .lost
                case 1: .torn(UInt8(truncatingIfNeeded: random.next()))
                case 2: .corrupted(sector: random.below(8))
                default: .kept
                }
            }
            if let fault = cut.fault(blocks, expected: work.expected, work.space) { return "round \(round): \(fault)" }
            // The log of the next round begins with what is on the disk now.
            disk.blocks = blocks
            disk.unsynced = []
            disk.log = blocks.enumerated().map { .write(block: $0.offset, contents: $0.element) } + [.barrier]
            let store = try SnapshotStore.open(DiskDevice(disk: disk))
            disk.log.append(.acknowledged(store.current.number))
            start = disk.log.count
            guard let pages = work.expected[store.current.number] else { return "unknown snapshot" }
            let highest = work.highest
            work = Workload(seed: random.next(), disk: disk, store: store, pages: pages, expected: work.expected)
            // Numbers of snapshots that were lost are used again.
            work.highest = min(highest, store.current.number)
        }
        try work.commit(most: 4)
        return try Workload.fault(work.store, expected: work.expected, work.space)
    }
}
