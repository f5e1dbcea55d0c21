import ObjectMemory
import SnapshotStore

/// Looks for damage in the objects of a world whose checksums are right: a fault of the machine, not of the disk.
struct WorldObjects {
    private let file: WorldFile

    init(_ file: WorldFile) { self.file = file }

    /// What is wrong in either snapshot, in words.
    func findings() throws(Failure) -> [String] {
        var lines: [String] = []
        let snapshots = [file.store.current] + (file.store.previous.map { [$0] } ?? [])
        for (age, snapshot) in snapshots.enumerated() where snapshot.number > 0 {
            for finding in try check(snapshot, isPrevious: age == 1) {
                let related = finding.related == 0 ? "" : ", concerning \(finding.related)"
                lines.append("snapshot \(snapshot.number): \(finding.text), at offset \(finding.offset)\(related)")
            }
        }
        return lines
    }

    private func check(_ snapshot: Snapshot, isPrevious: Bool) throws(Failure) -> [HeapFinding] {
        let bytes = UInt64(StoreLayout.blockBytes)
        let range = try MemoryReservation(size: max(snapshot.pageCount, 1) * bytes)
        let base = range.base
        do throws(StoreError) {
            let store = file.store
            if isPrevious {
                try store.forEachPreviousPage { (page, _, _) throws(StoreError) in
                    try store.readPrevious(page: page, into: base + Int(page * bytes))
                }
            } else {
                try store.forEachPage { (page, _, _) throws(StoreError) in
                    try store.read(page: page, into: base + Int(page * bytes))
                }
            }
        } catch {
            throw WorldFile.failure(error, file.path)
        }
        return ObjectMemory.check(at: base, byteCount: range.size)
    }
}
