import KernelSupport

/// A split virtqueue (virtio 1.2, section 2.7), in the layout that legacy devices demand. A request takes three
/// descriptors, so the request with number n has those from 3n on.
struct VirtioQueue {
    let size: Int
    let descriptors: UInt
    let available: UInt
    let used: UInt
    private var nextAvailable: UInt16 = 0
    private var nextUsed: UInt16 = 0

    private static let next: UInt16 = 1
    private static let deviceWrites: UInt16 = 2

    /// Nil if there is no memory.
    init?(size: Int) {
        self.size = size
        let count = UInt(size)
        let front = (16 &* count &+ 6 &+ 2 &* count &+ 4095) & ~4095
        let back = (6 &+ 8 &* count &+ 4095) & ~4095
        descriptors = FramePool.take((front &+ back) / 4096)
        if descriptors == 0 { return nil }
        available = descriptors &+ 16 &* count
        used = descriptors &+ front
        // The device need not interrupt: it is asked.
        store(available, UInt16(1))
    }

    /// Number of requests that can wait at the same time.
    var requests: Int { size / 3 }

    /// Hands a request to the device: a part that it reads, one that it reads or writes (which may be empty), one that
    /// it writes.
    mutating func submit(
        _ request: Int, head: MemoryRange, body: MemoryRange, deviceWritesBody: Bool, tail: MemoryRange
    ) {
        let first = request * 3
        let parts = [(head, false), (body, deviceWritesBody), (tail, true)] as InlineArray<3, (MemoryRange, Bool)>
        var place = first
        for index in 0..<3 where parts[index].0.size > 0 {
            let entry = descriptors &+ UInt(place) &* 16
            let isLast = index == 2
            store(entry, UInt64(parts[index].0.start))
            store(entry &+ 8, UInt32(parts[index].0.size))
            store(
                entry &+ 12,
                (parts[index].1 ? VirtioQueue.deviceWrites : 0) | (isLast ? 0 : VirtioQueue.next))
            store(entry &+ 14, isLast ? UInt16(0) : UInt16(place + 1))
            place += 1
        }
        store(available &+ 4 &+ UInt(Int(nextAvailable) % size) &* 2, UInt16(first))
        memory_barrier()
        nextAvailable &+= 1
        device_write16(UInt64(available &+ 2), nextAvailable)
        memory_barrier()
    }

    /// The number of a request that the device is through with; nil if there is none.
    mutating func takeDone() -> Int? {
        guard device_read16(UInt64(used &+ 2)) != nextUsed else { return nil }
        memory_barrier()
        let entry = used &+ 4 &+ UInt(Int(nextUsed) % size) &* 8
        nextUsed &+= 1
        return Int(load(entry, as: UInt32.self)) / 3
    }
}
