import Glibc
import ObjectMemory
import SnapshotStore
import VM

/// What can be told of a world file without running it.
struct WorldReport {
    private let file: WorldFile

    init(_ file: WorldFile) { self.file = file }

    /// The snapshots, newest first.
    var snapshotLines: [String] {
        ([file.store.current] + (file.store.previous.map { [$0] } ?? [])).filter { $0.number > 0 }.map {
            "snapshot \($0.number) of \(Self.date($0.time)) (\(WorldFile.reason($0.label))), \($0.pageCount) pages"
        }
    }

    /// Where the program stands at the newest snapshot.
    func programLines() throws(Failure) -> [String] {
        let store = file.store
        if store.current.number == 0 { return ["no program has been started"] }
        do throws(StoreError) {
            let name = try text(at: root(Root.hostValues + HostValue.startClass.rawValue))
            let threads = Int(try root(Root.threadCount).int)
            let code = try root(Root.hostValues + HostValue.exitCode.rawValue)
            let state: String
            if threads == 0 {
                state = code.isInt ? "ended with exit code \(code.int)" : "ended"
            } else {
                state = threads == 1 ? "1 thread" : "\(threads) threads"
            }
            return ["program: \(name), \(state)"]
        } catch {
            throw WorldFile.failure(error, file.path)
        }
    }

    private func root(_ index: Int) throws(StoreError) -> Slot {
        Slot(rawValue: try word(UInt64((WorldLayout.rootTable + index) * 8)))
    }

    private func word(_ offset: UInt64) throws(StoreError) -> UInt64 {
        let page = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { page.deallocate() }
        try file.store.read(page: offset / 4096, into: page)
        return page.load(fromByteOffset: Int(offset % 4096) & ~7, as: UInt64.self)
    }

    private func text(at slot: Slot) throws(StoreError) -> String {
        guard slot.isReference, !slot.isNull else { return "unknown" }
        let start = slot.reference.offset
        let count = min(try word(start + 8) & 0xFFFF_FFFF, 1000)
        var bytes: [UInt8] = []
        for offset in stride(from: 0, to: count, by: 8) {
            let value = try word(start + 16 + offset)
            for byte in 0..<min(8, count - offset) { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
        }
        return printable(bytes)
    }

    private static func date(_ milliseconds: Int64) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return "unknown time" }
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) UTC"
    }
}
