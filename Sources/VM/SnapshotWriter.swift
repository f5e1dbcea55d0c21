import ObjectMemory
import SnapshotStore

/// Why a snapshot was made: its label in the store.
public enum SnapshotReason: UInt32, Sendable {
    case start = 1
    case interval = 2
    case request = 3
    case end = 4
    case upgrade = 5

    public var text: StaticString {
        switch self {
        case .start: "start"
        case .interval: "interval"
        case .request: "on request"
        case .end: "end"
        case .upgrade: "upgrade"
        }
    }
}

/// Saves a running world on its block device, a few pages at a time between two time slices. Times are milliseconds of a
/// clock that nobody sets.
public struct SnapshotWriter<Device: BlockDevice> {
    public let store: SnapshotStore<Device>
    private let memory: ObjectMemory
    /// Milliseconds between two snapshots.
    private let interval: Int64
    private let buffer: UnsafeMutableRawPointer
    /// When the next snapshot is due.
    private var due: Int64
    /// Whether all pages have been given to the store.
    private var isFinishing = false
    /// The last failure that was told.
    private var told: StoreError?
    /// Why the last snapshot failed; nil if it did not.
    public private(set) var failure: StoreError?

    /// Pages written between two time slices.
    private static var pagesAtOnce: Int { 64 }

    /// - Parameter buffer: 4096 bytes, aligned to 16, for this writer alone.
    public init(
        store: SnapshotStore<Device>, memory: ObjectMemory, interval: Int64, buffer: UnsafeMutableRawPointer, now: Int64
    ) {
        self.store = store
        self.memory = memory
        self.interval = interval
        self.buffer = buffer
        due = now + interval
    }

    /// Whether a snapshot is being written.
    public var isActive: Bool { store.isCommitting }

    /// Milliseconds until there is something to do.
    public func patience(now: Int64) -> Int64 { isActive ? 1 : max(0, due - now) }

    /// Whether the time for a snapshot has come.
    public func isDue(now: Int64) -> Bool { !isActive && now >= due }

    /// Nothing has happened that is worth a snapshot.
    public mutating func skip(now: Int64) { due = now + interval }

    /// Fixes the instant of a snapshot. What the program has printed until then has to be handed over before, so that it
    /// is neither lost nor repeated by a program that is resumed from it.
    /// - Parameter date: milliseconds since 1970.
    /// - Returns: how many pages there are to write.
    @discardableResult
    public mutating func begin(_ reason: SnapshotReason, now: Int64, date: Int64) -> Int {
        due = now + interval
        isFinishing = false
        let pages = memory.beginSnapshot()
        do throws(StoreError) {
            try store.begin(pageCount: UInt64(memory.persistentPageCount), time: date, label: reason.rawValue)
        } catch {
            fail(error)
        }
        return pages
    }

    /// Goes on with the snapshot under way.
    public mutating func step() {
        guard isActive else { return }
        do throws(StoreError) {
            if isFinishing {
                if try store.poll() { succeed() }
                return
            }
            var count = 0
            while count < Self.pagesAtOnce, store.device.hasRoom || store.waits {
                guard let page = memory.nextPendingPage(into: buffer) else {
                    try store.finish()
                    isFinishing = true
                    return
                }
                try store.write(page: UInt64(page), from: buffer)
                count += 1
            }
        } catch {
            fail(error)
        }
    }

    /// Waits until the snapshot under way is durable, or has failed.
    public mutating func complete() {
        store.waits = true
        while isActive { step() }
        store.waits = false
    }

    /// A failure that differs from the last one that was told, once.
    public mutating func takeNews() -> StoreError? {
        guard let failure, failure != told else { return nil }
        told = failure
        return failure
    }

    private mutating func succeed() {
        memory.endSnapshot()
        failure = nil
        told = nil
    }

    private mutating func fail(_ error: StoreError) {
        store.abandon()
        memory.abortSnapshot()
        failure = error
    }
}
