import Glibc
import ObjectMemory
import SnapshotStore

/// Saves a running world in its file, a few pages at a time between two time slices.
final class WorldSaver {
    private let file: WorldFile
    private let memory: ObjectMemory
    private let host: Host
    /// Milliseconds between two snapshots.
    private let interval: Int64
    private let buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 4096)
    /// When the next snapshot is due, by `clock`.
    private var due: Int64
    /// Whether all pages have been given to the store.
    private var isFinishing = false
    /// The last failure that was told.
    private var told: StoreError?
    /// Why the last snapshot failed; nil if it did not.
    private(set) var failure: StoreError?

    /// Whether each snapshot is told, with its times.
    var traces = false
    private var trace = Trace()

    /// What is told about a snapshot; times in nanoseconds.
    private struct Trace {
        var label = WorldFile.Reason.interval
        var start: Int64 = 0
        var pause: Int64 = 0
        var longestStep: Int64 = 0
        var pages = 0
        var blocks: UInt64 = 0
    }

    /// Pages written between two time slices.
    private static let pagesAtOnce = 64

    init(file: WorldFile, memory: ObjectMemory, host: Host, interval: Int64) {
        self.file = file
        self.memory = memory
        self.host = host
        self.interval = interval
        due = Self.clock() + interval
    }

    deinit { buffer.deallocate() }

    /// Whether a snapshot is being written.
    var isActive: Bool { file.store.isCommitting }

    /// Milliseconds until there is something to do.
    var patience: Int64 { isActive ? 1 : max(0, due - Self.clock()) }

    /// Whether the time for a snapshot has come.
    var isDue: Bool { !isActive && Self.clock() >= due }

    /// Nothing has happened that is worth a snapshot.
    func skip() { due = Self.clock() + interval }

    /// Fixes the instant of a snapshot. What the program has printed until then is handed over first, so that it is
    /// neither lost nor repeated by a program that is resumed from it.
    func begin(_ reason: WorldFile.Reason) {
        host.out.flush()
        host.err.flush()
        due = Self.clock() + interval
        isFinishing = false
        trace = Trace(label: reason, start: Self.nanoseconds(), blocks: file.device.blocksWritten)
        trace.pages = memory.beginSnapshot()
        do throws(StoreError) {
            try file.store.begin(
                pageCount: UInt64(memory.persistentPageCount), time: Self.wallClock(), label: reason.rawValue)
        } catch {
            fail(error)
        }
        trace.pause = Self.nanoseconds() - trace.start
    }

    /// Goes on with the snapshot under way.
    func step() {
        guard isActive else { return }
        let start = Self.nanoseconds()
        defer { if !file.device.waits { trace.longestStep = max(trace.longestStep, Self.nanoseconds() - start) } }
        do throws(StoreError) {
            if isFinishing {
                if try file.store.poll() { succeed() }
                return
            }
            var count = 0
            while count < Self.pagesAtOnce, file.device.hasRoom || file.device.waits {
                guard let page = memory.nextPendingPage(into: buffer) else {
                    try file.store.finish()
                    isFinishing = true
                    return
                }
                try file.store.write(page: UInt64(page), from: buffer)
                count += 1
            }
        } catch {
            fail(error)
        }
    }

    /// Waits until the snapshot under way is durable, or has failed.
    func complete() {
        file.device.waits = true
        while isActive { step() }
        file.device.waits = false
    }

    /// Makes a snapshot and waits for it. False if it failed.
    func snapshot(_ reason: WorldFile.Reason) -> Bool {
        complete()
        begin(reason)
        complete()
        return failure == nil
    }

    private func succeed() {
        memory.endSnapshot()
        failure = nil
        told = nil
        guard traces else { return }
        let blocks = file.device.blocksWritten - trace.blocks
        let took = Self.nanoseconds() - trace.start
        host.err.writeLine(
            "plc: snapshot \(file.store.current.number) (\(WorldFile.Reason.text(trace.label.rawValue))): \(trace.pages) pages, "
                + "\(blocks * UInt64(StoreLayout.blockBytes)) bytes written, pause \(Self.text(trace.pause)) ms, longest step "
                + "\(Self.text(trace.longestStep)) ms, durable after \(Self.text(took)) ms")
    }

    /// Milliseconds with three decimals.
    private static func text(_ nanoseconds: Int64) -> String {
        let rest = String(nanoseconds / 1000 % 1000)
        return "\(nanoseconds / 1_000_000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    private func fail(_ error: StoreError) {
        file.store.abandon()
        memory.abortSnapshot()
        failure = error
        if told == error { return }
        told = error
        host.err.writeLine(
            "plc: warning: \(file.path): no snapshot could be written: \(WorldFile.text(error)); "
                + "the last good one is number \(file.store.current.number)")
        host.err.flush()
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
