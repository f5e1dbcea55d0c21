import Glibc
import SnapshotStore

/// A world file as a block device. Writes and `fsync` are done by a thread of its own, so that the program goes on meanwhile.
final class FileDevice: BlockDevice, @unchecked Sendable {
    /// Blocks that wait for the thread: 16 MiB.
    private static let capacity = 4096
    private static let bytes = StoreLayout.blockBytes

    let descriptor: Int32
    /// Whether `poll` waits until there is an answer other than "not yet".
    var waits = false

    // MARK: What both threads use, under `lock`

    private enum Work {
        case write(block: UInt64, UnsafeMutableRawPointer)
        case barrier
    }

    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var queue: [Work] = []
    private var buffers: [UnsafeMutableRawPointer] = []
    private var isBusy = false
    private var pendingBarriers = 0
    private var error: DeviceError?
    private var isClosing = false
    private var blocks: UInt64

    private var thread = pthread_t()

    /// Takes over an open file. Nil if no thread can be made.
    init?(descriptor: Int32) {
        self.descriptor = descriptor
        var status = stat()
        fstat(descriptor, &status)
        blocks = UInt64(status.st_size) / UInt64(Self.bytes)
        pthread_mutex_init(lock, nil)
        pthread_cond_init(changed, nil)
        let started = pthread_create(
            &thread, nil,
            { context in
                Unmanaged<FileDevice>.fromOpaque(context!).takeUnretainedValue().work()
                return nil
            }, Unmanaged.passUnretained(self).toOpaque())
        if started != 0 { return nil }
    }

    /// Waits for what is queued, and closes the file, whose lock is free then.
    func close() {
        pthread_mutex_lock(lock)
        isClosing = true
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(lock)
        pthread_join(thread, nil)
        Glibc.close(descriptor)
        for buffer in buffers { buffer.deallocate() }
        buffers = []
    }

    deinit {
        pthread_mutex_destroy(lock)
        pthread_cond_destroy(changed)
        lock.deallocate()
        changed.deallocate()
    }

    // MARK: BlockDevice

    var blockCount: UInt64 {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return blocks
    }

    var hasRoom: Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return queue.count < Self.capacity / 2
    }

    func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError) {
        guard Self.read(descriptor, block, into: target, count: 1) else { throw .readFailed(block: block) }
    }

    /// Reads blocks that lie one behind the other. Uses nothing that a signal handler may not use.
    static func read(_ file: Int32, _ block: UInt64, into target: UnsafeMutableRawPointer, count: Int) -> Bool {
        var done = 0
        while done < count * bytes {
            let got = pread(file, target + done, count * bytes - done, Int(block) * bytes + done)
            if got < 0 && errno == EINTR { continue }
            if got <= 0 { return false }
            done += got
        }
        return true
    }

    func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while queue.count >= Self.capacity && error == nil { pthread_cond_wait(changed, lock) }
        if let error { throw error }
        let buffer = buffers.popLast() ?? UnsafeMutableRawPointer.allocate(byteCount: Self.bytes, alignment: Self.bytes)
        buffer.copyMemory(from: source, byteCount: Self.bytes)
        queue.append(.write(block: block, buffer))
        blocks = max(blocks, block + 1)
        if queue.count == 1 { pthread_cond_broadcast(changed) }
    }

    func barrier() throws(DeviceError) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        if let error { throw error }
        queue.append(.barrier)
        pendingBarriers += 1
        pthread_cond_broadcast(changed)
    }

    func poll() throws(DeviceError) -> Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while waits && pendingBarriers > 0 && error == nil { pthread_cond_wait(changed, lock) }
        if let error { throw error }
        return pendingBarriers == 0
    }

    func reset() {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        for case .write(_, let buffer) in queue { buffers.append(buffer) }
        queue.removeAll()
        while isBusy { pthread_cond_wait(changed, lock) }
        pendingBarriers = 0
        error = nil
    }

    // MARK: The thread

    private func work() {
        pthread_mutex_lock(lock)
        while true {
            while queue.isEmpty {
                if isClosing {
                    pthread_mutex_unlock(lock)
                    return
                }
                pthread_cond_wait(changed, lock)
            }
            let batch = queue
            queue.removeAll(keepingCapacity: true)
            isBusy = true
            let failed = error != nil
            pthread_cond_broadcast(changed)
            pthread_mutex_unlock(lock)
            let (barriers, problem) = failed ? (0, nil) : perform(batch)
            pthread_mutex_lock(lock)
            for case .write(_, let buffer) in batch { buffers.append(buffer) }
            isBusy = false
            pendingBarriers -= barriers
            if error == nil { error = problem }
            pthread_cond_broadcast(changed)
        }
    }

    /// Does a batch of work, with one system call for blocks that lie one behind the other.
    /// - Returns: how many barriers are through, and what went wrong.
    private func perform(_ batch: [Work]) -> (barriers: Int, problem: DeviceError?) {
        var barriers = 0
        var index = 0
        var vectors: [iovec] = []
        while index < batch.count {
            guard case .write(let first, _) = batch[index] else {
                if fdatasync(descriptor) != 0 { return (barriers, .barrierFailed) }
                barriers += 1
                index += 1
                continue
            }
            vectors.removeAll(keepingCapacity: true)
            while index < batch.count, vectors.count < 256, case .write(let block, let buffer) = batch[index],
                block == first + UInt64(vectors.count)
            {
                vectors.append(iovec(iov_base: buffer, iov_len: Self.bytes))
                index += 1
            }
            if let problem = write(vectors, at: first) { return (barriers, problem) }
        }
        return (barriers, nil)
    }

    private func write(_ vectors: [iovec], at first: UInt64) -> DeviceError? {
        let wanted = vectors.count * Self.bytes
        var got = pwritev(descriptor, vectors, Int32(vectors.count), Int(first) * Self.bytes)
        while got < 0 && errno == EINTR {
            got = pwritev(descriptor, vectors, Int32(vectors.count), Int(first) * Self.bytes)
        }
        if got == wanted { return nil }
        if got < 0 { return Self.problem(first) }
        // Some of it was written: the rest one by one, which tells what is wrong.
        for index in (got / Self.bytes)..<vectors.count {
            let block = first + UInt64(index)
            var one = pwrite(descriptor, vectors[index].iov_base, Self.bytes, Int(block) * Self.bytes)
            while one < 0 && errno == EINTR {
                one = pwrite(descriptor, vectors[index].iov_base, Self.bytes, Int(block) * Self.bytes)
            }
            if one < 0 { return Self.problem(block) }
            if one != Self.bytes { return .full }
        }
        return nil
    }

    private static func problem(_ block: UInt64) -> DeviceError {
        errno == ENOSPC || errno == EFBIG || errno == EDQUOT ? .full : .writeFailed(block: block)
    }
}
