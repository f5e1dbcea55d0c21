import ObjectMemory
import VM

/// The memory of one world.
struct WorldMemory {
    /// With less memory a machine is not worth starting.
    static let leastFrames: UInt = (24 << 20) / 4096
    /// The world of a small machine is laid out like that of `plc run`, so that it can move to a larger one.
    private static let leastLimit: UInt64 = 1 << 30

    let memory: ObjectMemory
    private var rounds = 0

    /// An empty world. Nil if it does not fit.
    static func create() -> WorldMemory? {
        let limit = max(leastLimit, UInt64(FramePool.count &* FramePool.frameBytes))
        let reserved = ObjectMemory.reservation(maxMemory: limit)
        AddressSpace.openWorld(UInt(reserved))
        guard let memory = ObjectMemory.create(at: base, reserved: reserved, maxMemory: limit) else { return nil }
        return WorldMemory(memory)
    }

    /// A world whose pages have been read to where `AddressSpace` has it.
    static func open(reserved: UInt64) -> WorldMemory? {
        guard let memory = ObjectMemory.open(at: base, reserved: reserved) else { return nil }
        return WorldMemory(memory)
    }

    static var base: UnsafeMutableRawPointer {
        UnsafeMutableRawPointer(bitPattern: AddressSpace.worldStart).unsafelyUnwrapped
    }

    private init(_ memory: ObjectMemory) {
        self.memory = memory
        limit()
        var cursor = 0
        AddressSpace.findIdlePage = {
            let first = memory.firstOldPage
            let end = memory.persistentPageCount
            var left = end - first
            while left > 0 {
                if cursor < first || cursor >= end { cursor = first }
                let page = cursor
                cursor += 1
                left -= 1
                let address = AddressSpace.worldStart &+ UInt(page) &* 4096
                if memory.isIdle(page: page), AddressSpace.isMapped(address) { return address }
            }
            return nil
        }
    }

    /// Tells the machine how much memory there is for it now that the kernel has taken its part. Takes pages from the
    /// world that it does not need, if there are few others.
    mutating func limit(_ vm: VM) {
        rounds &+= 1
        let few = FramePool.count / 16
        if FramePool.freeCount < few, rounds & 15 == 0, let find = AddressSpace.findIdlePage {
            while FramePool.freeCount < few, let page = find() { AddressSpace.unmap(page) }
        }
        limit()
        let room = Int(AddressSpace.room)
        let kept = Int(FramePool.count &* FramePool.frameBytes / 32)
        vm.scratchLimit = max(room - kept, 1 << 16)
    }

    private func limit() {
        let all = FramePool.freeCount &+ AddressSpace.worldFrames
        // For the kernel's heap, and for pages that change while they are being saved.
        let reserve = max(FramePool.count / 8, (2 << 20) / 4096)
        memory.setMachineMemory(UInt64((all > reserve ? all &- reserve : 0) &* FramePool.frameBytes))
    }
}
