import Glibc
import ObjectMemory
import SnapshotStore
import VM

/// Saves a running world in its file, a few pages at a time between two time slices.
final class WorldSaver {
    private let file: WorldFile
    private let host: Host
    private let buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 4096)
    private var writer: SnapshotWriter<FileDevice>

    /// Whether each snapshot is told, with its times.
    var traces = false
    private var trace: SnapshotTrace?

    /// - Parameter interval: milliseconds between two snapshots.
    init(file: WorldFile, memory: ObjectMemory, host: Host, interval: Int64) {
        self.file = file
        self.host = host
        writer = SnapshotWriter(
            store: file.store, memory: memory, interval: interval, buffer: buffer, now: Self.clock())
    }

    deinit { buffer.deallocate() }

    /// Whether a snapshot is being written.
    var isActive: Bool { writer.isActive }

    /// Milliseconds until there is something to do.
    var patience: Int64 { writer.patience(now: Self.clock()) }

    /// Whether the time for a snapshot has come.
    var isDue: Bool { writer.isDue(now: Self.clock()) }

    /// Why the last snapshot failed; nil if it did not.
    var failure: StoreError? { writer.failure }

    /// Nothing has happened that is worth a snapshot.
    func skip() { writer.skip(now: Self.clock()) }

    /// Fixes the instant of a snapshot. What the program has printed until then is handed over first, so that it is
    /// neither lost nor repeated by a program that is resumed from it.
    func begin(_ reason: SnapshotReason) {
        host.out.flush()
        host.err.flush()
        let start = Self.nanoseconds()
        let pages = writer.begin(reason, now: Self.clock(), date: Self.wallClock())
        trace = SnapshotTrace(reason, start: start, end: Self.nanoseconds(), pages: pages)
        tell()
    }

    /// Goes on with the snapshot under way.
    func step() {
        guard isActive else { return }
        let start = Self.nanoseconds()
        writer.step()
        if !file.device.waits { trace?.step(took: Self.nanoseconds() - start) }
        tell()
        if !isActive, failure == nil { tellTimes() }
    }

    /// Waits until the snapshot under way is durable, or has failed.
    private func complete() {
        file.device.waits = true
        while isActive { step() }
        file.device.waits = false
    }

    /// Makes a snapshot and waits for it. False if it failed.
    func snapshot(_ reason: SnapshotReason) -> Bool {
        complete()
        begin(reason)
        complete()
        return failure == nil
    }

    private func tell() {
        guard let error = writer.takeNews() else { return }
        host.err.writeLine(
            "plc: warning: \(file.path): no snapshot could be written: \(error.message); "
                + "the last good one is number \(file.store.current.number)")
        host.err.flush()
    }

    private func tellTimes() {
        guard traces, let trace else { return }
        let line = trace.line(
            number: file.store.current.number, blocks: file.store.blocksWritten, now: Self.nanoseconds())
        host.err.writeLine("plc: " + String(decoding: line, as: UTF8.self))
    }

    private static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    /// Milliseconds of a clock that nobody sets.
    static func clock() -> Int64 { milliseconds(CLOCK_MONOTONIC) }

    /// Milliseconds since 1970.
    static func wallClock() -> Int64 { milliseconds(CLOCK_REALTIME) }

    private static func milliseconds(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
