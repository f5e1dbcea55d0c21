/// Where blocks of 4096 bytes lie: a file, a disk, a memory of the tests.
///
/// Writes are queued: `write` may return before anything has been written, and only `barrier` and `poll` tell when it has
/// been. So a program runs on while its snapshot is written. Writes between two barriers may reach the medium in
/// any order, in part (512 bytes are never torn), or not at all if the power fails; after a completed barrier all are there.
///
/// A block that was written after the last completed barrier is not read.
public protocol BlockDevice {
    /// Blocks that can be read. Writing behind the end makes the device grow.
    var blockCount: UInt64 { get }

    /// Whether `write` can take a block without waiting for earlier ones. Advice, not a condition.
    var hasRoom: Bool { get }

    /// Whether `poll` waits until there is an answer other than "not yet". Advice, not a condition.
    var waits: Bool { get set }

    /// Reads a block into 4096 bytes of memory.
    mutating func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError)

    /// Queues a block of 4096 bytes, which are copied before the call returns.
    mutating func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError)

    /// Queues a barrier: everything written before it is made durable.
    mutating func barrier() throws(DeviceError)

    /// Whether everything up to the last barrier is durable. Throws what went wrong with a queued write or barrier.
    mutating func poll() throws(DeviceError) -> Bool

    /// Forgets what is queued and not yet under way, and the error of it; waits until nothing is under way.
    mutating func reset()
}

extension BlockDevice {
    /// For devices that always answer at once.
    public var waits: Bool {
        get { false }
        set {}
    }
}

/// What goes wrong with a device.
public enum DeviceError: Error, Equatable, Sendable {
    case readFailed(block: UInt64)
    case writeFailed(block: UInt64)
    case barrierFailed
    /// There is no room for more blocks.
    case full
}
