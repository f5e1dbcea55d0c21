import Glibc
import SnapshotStore

/// Writes both snapshots of a world into a new file without free blocks, which takes the place of the old one.
struct WorldCopy {
    private let source: WorldFile
    private let host: Host

    init(from source: WorldFile, host: Host) {
        self.source = source
        self.host = host
    }

    private typealias Place = (page: UInt64, block: UInt64)

    /// - Returns: blocks of the new file.
    func replace() throws(Failure) -> UInt64 {
        let target = host.files.resolve(source.path)
        let temporary = "\(source.path).compact"
        let copy = try WorldFile.create(temporary, host: host)
        defer { copy.close() }
        do throws(Failure) {
            do throws(StoreError) { try copyPages(to: copy) } catch { throw WorldFile.failure(error, source.path) }
            try copy.move(from: host.files.resolve(temporary), to: target)
        } catch {
            unlink(host.files.resolve(temporary))
            throw error
        }
        return copy.device.blockCount
    }

    private func copyPages(to copy: WorldFile) throws(StoreError) {
        let old = source.store
        var before: [Place] = []
        var now: [Place] = []
        if old.previous != nil { try old.forEachPreviousPage { page, block, _ in before.append((page, block)) } }
        try old.forEachPage { page, block, _ in now.append((page, block)) }
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { buffer.deallocate() }
        copy.device.waits = true
        defer { copy.device.waits = false }
        if let previous = old.previous, previous.number > 0 {
            try begin(previous, copy)
            for place in before {
                try old.readPrevious(page: place.page, into: buffer)
                try copy.store.write(page: place.page, from: buffer)
            }
            try copy.store.finishAndWait()
        }
        try begin(old.current, copy)
        // Both lists are in the order of the pages.
        var next = 0
        for place in now {
            while next < before.count, before[next].page < place.page {
                try clear(before[next].page, copy, buffer)
                next += 1
            }
            let isSame = next < before.count && before[next] == place
            if next < before.count, before[next].page == place.page { next += 1 }
            if isSame { continue }
            try old.read(page: place.page, into: buffer)
            try copy.store.write(page: place.page, from: buffer)
        }
        for place in before[next...] { try clear(place.page, copy, buffer) }
        try copy.store.finishAndWait()
    }

    private func begin(_ snapshot: Snapshot, _ copy: WorldFile) throws(StoreError) {
        try copy.store.begin(
            pageCount: snapshot.pageCount, time: snapshot.time, label: snapshot.label, number: snapshot.number)
    }

    /// The page is zero in the newer snapshot.
    private func clear(_ page: UInt64, _ copy: WorldFile, _ buffer: UnsafeMutableRawPointer) throws(StoreError) {
        guard page < copy.store.pageCountOfCommit else { return }
        buffer.initializeMemory(as: UInt8.self, repeating: 0, count: StoreLayout.blockBytes)
        try copy.store.write(page: page, from: buffer)
    }
}
