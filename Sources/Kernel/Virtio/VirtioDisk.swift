import KernelSupport
import SnapshotStore
import VM

/// A virtio block device (virtio 1.2, section 5.2) as the device of a world. Nothing waits for an interrupt: the device works
/// while the program runs, and is asked between two time slices.
final class VirtioDisk: BlockDevice {
    private var device: VirtioDevice
    private var queue: VirtioQueue
    private let clock: MachineClock
    private let hasFlush: Bool
    /// Whether nothing can be written.
    let isReadOnly: Bool
    let blockCount: UInt64
    var waits = false

    /// What a request is doing.
    private enum Use {
        case free
        /// Blocks that lie one behind the other are gathered.
        case filling
        case reading
        case writing
        case flushing
    }

    private struct Request {
        var use = Use.free
        var block: UInt64 = 0
        var count = 0
    }

    private var requests: [Request] = []
    /// Index of the request that is being filled.
    private var filling: Int?
    private var underWay = 0
    private var isBarrierDue = false
    private var isFlushing = false
    private var error: DeviceError?
    /// For each request 16 bytes of header, 16 of which the first is the status; then the data.
    private let heads: UInt
    private let bodies: UInt

    private static let blocksAtOnce = 16
    private static let bodyBytes: UInt = 65536
    private static let most = 32
    /// Milliseconds after which a device that does not answer is given up.
    private static let patience: Int64 = 30_000

    private enum Feature {
        static let readOnly: UInt64 = 1 << 5
        static let flush: UInt64 = 1 << 9
    }

    private enum Kind: UInt32 {
        case read = 0
        case write = 1
        case flush = 4
    }

    /// The disk behind a device; nil, with a message, if it does not work.
    static func start(_ found: VirtioDevice, clock: MachineClock) -> VirtioDisk? {
        if let disk = VirtioDisk(found, clock: clock) { return disk }
        found.status = VirtioDevice.Status.failed
        Reports.warning(StaticString("there is a disk that does not work").bytes)
        return nil
    }

    /// Nil if the device does not work.
    private init?(_ found: VirtioDevice, clock: MachineClock) {
        var found = found
        guard let features = found.begin(Feature.readOnly | Feature.flush) else { return nil }
        let offered = found.queueSize
        // A legacy device does not let its driver choose.
        let size = found.isLegacy ? offered : min(offered, 128)
        guard size >= 6, size <= 32768, let queue = VirtioQueue(size: size) else { return nil }
        let count = min(queue.requests, VirtioDisk.most)
        heads = FramePool.take(1)
        bodies = FramePool.take(UInt(count) &* VirtioDisk.bodyBytes / 4096)
        if heads == 0 || bodies == 0 { return nil }
        found.start(queue)
        let sectors = UInt64(found.configuration(0)) | UInt64(found.configuration(4)) << 32
        device = found
        self.queue = queue
        self.clock = clock
        blockCount = sectors / 8
        hasFlush = features & Feature.flush != 0
        isReadOnly = features & Feature.readOnly != 0
        requests = [Request](repeating: Request(), count: count)
    }

    // MARK: BlockDevice

    var hasRoom: Bool {
        reap()
        return underWay < requests.count - 1
    }

    func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError) {
        let found = try read(block, count: 1)
        target.copyMemory(from: found, byteCount: StoreLayout.blockBytes)
    }

    /// Blocks that lie one behind the other, up to 16. They stay where they are until the next call of the device.
    func read(_ block: UInt64, count: Int) throws(DeviceError) -> UnsafeRawPointer {
        guard block &+ UInt64(count) <= blockCount, let index = freeRequest() else { throw .readFailed(block: block) }
        requests[index] = Request(use: .reading, block: block, count: count)
        submit(index, .read)
        let end = clock.now() &+ VirtioDisk.patience
        while requests[index].use == .reading {
            reap()
            if clock.now() > end { throw .readFailed(block: block) }
        }
        guard status(index) == 0 else { throw .readFailed(block: block) }
        return UnsafeRawPointer(bitPattern: body(index)).unsafelyUnwrapped
    }

    func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError) {
        if isBarrierDue { try finishBarrier() }
        if let error { throw error }
        guard block < blockCount else { throw .full }
        guard !isReadOnly else { throw .writeFailed(block: block) }
        if let open = filling, requests[open].count == VirtioDisk.blocksAtOnce
            || requests[open].block &+ UInt64(requests[open].count) != block
        {
            submitFilling()
        }
        if filling == nil {
            guard let index = freeRequest() else { throw .writeFailed(block: block) }
            requests[index] = Request(use: .filling, block: block, count: 0)
            filling = index
        }
        guard let open = filling else { return }
        let place = body(open) &+ UInt(requests[open].count) &* UInt(StoreLayout.blockBytes)
        UnsafeMutableRawPointer(bitPattern: place).unsafelyUnwrapped
            .copyMemory(from: source, byteCount: StoreLayout.blockBytes)
        requests[open].count += 1
    }

    func barrier() throws(DeviceError) {
        if isBarrierDue { try finishBarrier() }
        if let error { throw error }
        submitFilling()
        isBarrierDue = true
    }

    func poll() throws(DeviceError) -> Bool {
        if waits { try finishBarrier() } else { advance() }
        if let error { throw error }
        return !isBarrierDue
    }

    func reset() {
        if let open = filling { requests[open].use = .free }
        filling = nil
        let end = clock.now() &+ VirtioDisk.patience
        while underWay > 0, clock.now() < end { reap() }
        isBarrierDue = false
        isFlushing = false
        error = nil
    }

    // MARK: Requests

    /// Does what can be done for the barrier without waiting.
    private func advance() {
        reap()
        guard isBarrierDue, underWay == 0, error == nil else { return }
        if isFlushing || !hasFlush {
            isFlushing = false
            isBarrierDue = false
            return
        }
        guard let index = freeRequest() else { return }
        isFlushing = true
        requests[index] = Request(use: .flushing)
        submit(index, .flush)
    }

    private func finishBarrier() throws(DeviceError) {
        let end = clock.now() &+ VirtioDisk.patience
        while isBarrierDue {
            advance()
            if let error { throw error }
            if clock.now() > end {
                error = .barrierFailed
                throw .barrierFailed
            }
        }
    }

    /// A request that is free, as soon as there is one; nil if the device no longer answers.
    private func freeRequest() -> Int? {
        let end = clock.now() &+ VirtioDisk.patience
        while true {
            reap()
            for index in 0..<requests.count where requests[index].use == .free { return index }
            submitFilling()
            if clock.now() > end { return nil }
        }
    }

    private func head(_ index: Int) -> UInt { heads &+ UInt(index) &* 32 }
    private func body(_ index: Int) -> UInt { bodies &+ UInt(index) &* VirtioDisk.bodyBytes }
    private func status(_ index: Int) -> UInt8 { device_read8(UInt64(head(index) &+ 16)) }

    private func submitFilling() {
        guard let open = filling else { return }
        filling = nil
        requests[open].use = .writing
        submit(open, .write)
    }

    private func submit(_ index: Int, _ kind: Kind) {
        let head = head(index)
        store(head, kind.rawValue)
        store(head &+ 4, UInt32(0))
        store(head &+ 8, requests[index].block &* 8)
        store(head &+ 16, UInt8(0xFF))
        let bytes = UInt(requests[index].count) &* UInt(StoreLayout.blockBytes)
        underWay += 1
        queue.submit(
            index, head: MemoryRange(start: head, end: head &+ 16),
            body: MemoryRange(start: body(index), end: body(index) &+ bytes), deviceWritesBody: kind == .read,
            tail: MemoryRange(start: head &+ 16, end: head &+ 17))
        device.notify()
    }

    /// Takes note of what the device has done.
    private func reap() {
        while let index = queue.takeDone() {
            guard index < requests.count, requests[index].use != .free else { continue }
            underWay -= 1
            if status(index) != 0, error == nil {
                switch requests[index].use {
                case .writing: error = .writeFailed(block: requests[index].block)
                case .flushing: error = .barrierFailed
                case .free, .filling, .reading: break
                }
            }
            requests[index].use = .free
        }
    }
}
