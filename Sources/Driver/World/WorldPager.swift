import Glibc
import SnapshotStore

/// Brings the pages of a snapshot into memory when they are first touched.
///
/// The range is protected; a touch raises SIGSEGV, whose handler reads a cluster of pages, verifies them and lets the access
/// happen again. The handler uses only its table, `pread`, `mprotect` and `write`. One world of a process can be paged.
struct WorldPager: ~Copyable {
    /// What the handler needs, in memory of its own.
    fileprivate struct Table {
        var base: UnsafeMutableRawPointer
        var pageCount: Int
        /// Pages brought in together.
        var cluster: Int
        /// By page: block in the low half, checksum in the high half; 0 if it is zero or has been read.
        var entries: UnsafeMutablePointer<UInt64>
        var file: Int32
        var previous = sigaction()
        var pagesRead = 0
    }

    private let table: UnsafeMutablePointer<Table>

    /// Takes over the first pages of a range that is zero.
    /// - Parameter base: the range, aligned to a page.
    init(_ file: WorldFile, base: UnsafeMutableRawPointer) throws(Failure) {
        let store = file.store
        let count = Int(store.current.pageCount)
        let entries = UnsafeMutablePointer<UInt64>.allocate(capacity: max(count, 1))
        entries.initialize(repeating: 0, count: max(count, 1))
        do throws(StoreError) {
            try store.forEachPage { page, block, checksum in
                entries[Int(page)] = block | UInt64(checksum) << 32
            }
        } catch {
            entries.deallocate()
            throw WorldFile.failure(error, file.path)
        }
        table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        // Every cluster may become a mapping of its own, of which a process has 65530.
        table.initialize(
            to: Table(
                base: base, pageCount: count, cluster: max(16, (count + 16_383) / 16_384), entries: entries,
                file: file.device.descriptor))
        activePager = table
        if count > 0 { mprotect(base, count * StoreLayout.blockBytes, PROT_NONE) }
        var action = sigaction()
        action.__sigaction_handler.sa_sigaction = { _, info, _ in pageFault(info!) }
        action.sa_flags = SA_SIGINFO
        sigaction(SIGSEGV, &action, &table.pointee.previous)
    }

    /// Pages that have been read.
    var pagesRead: Int { table.pointee.pagesRead }

    deinit {
        sigaction(SIGSEGV, &table.pointee.previous, nil)
        activePager = nil
        table.pointee.entries.deallocate()
        table.deallocate()
    }
}

/// The table of the pager at work. Written while no handler can run.
private nonisolated(unsafe) var activePager: UnsafeMutablePointer<WorldPager.Table>?

private func pageFault(_ info: UnsafeMutablePointer<siginfo_t>) {
    let error = errno
    defer { errno = error }
    guard let table = activePager, let address = info.pointee._sifields._sigfault.si_addr else { return giveUp() }
    let distance = UInt(bitPattern: address) &- UInt(bitPattern: table.pointee.base)
    let page = Int(distance / UInt(StoreLayout.blockBytes))
    guard page < table.pointee.pageCount, info.pointee.si_code == 2 else { return giveUp() }
    let first = page / table.pointee.cluster * table.pointee.cluster
    let end = min(first + table.pointee.cluster, table.pointee.pageCount)
    let start = table.pointee.base + first * StoreLayout.blockBytes
    guard mprotect(start, (end - first) * StoreLayout.blockBytes, PROT_READ | PROT_WRITE) == 0 else {
        return fail("memory cannot be mapped\n")
    }
    var next = first
    while next < end {
        let block = table.pointee.entries[next] & 0xFFFF_FFFF
        var count = 1
        while block != 0, next + count < end, table.pointee.entries[next + count] & 0xFFFF_FFFF == block + UInt64(count) {
            count += 1
        }
        if block != 0 { read(table, next, block, count) }
        next += count
    }
}

private func read(_ table: UnsafeMutablePointer<WorldPager.Table>, _ page: Int, _ block: UInt64, _ count: Int) {
    let start = table.pointee.base + page * StoreLayout.blockBytes
    guard FileDevice.read(table.pointee.file, block, into: start, count: count) else {
        return fail("a block cannot be read\n")
    }
    for index in 0..<count {
        let checksum = Checksum.page(start + index * StoreLayout.blockBytes, number: UInt64(page + index))
        guard UInt64(checksum) == table.pointee.entries[page + index] >> 32 else {
            return fail("a page is damaged\n")
        }
        table.pointee.entries[page + index] = 0
    }
    table.pointee.pagesRead += count
}

/// Ends the process: the program cannot go on, and the world file has not been touched.
private func fail(_ what: StaticString) {
    let parts: [StaticString] = ["plc: error: the world file: ", what]
    for part in parts { write(STDERR_FILENO, part.utf8Start, part.utf8CodeUnitCount) }
    let advice: StaticString = "'plc world check' tells more, 'plc world rollback' goes back to the snapshot before\n"
    write(STDERR_FILENO, advice.utf8Start, advice.utf8CodeUnitCount)
    _exit(74)
}

/// The fault is none of ours: it happens again with the handler that was there before.
private func giveUp() {
    if let table = activePager {
        sigaction(SIGSEGV, &table.pointee.previous, nil)
    } else {
        signal(SIGSEGV, SIG_DFL)
    }
}
