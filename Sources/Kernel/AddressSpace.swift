/// Virtual memory: low addresses are the physical ones; above them lie the kernel's heap and the world, whose pages get
/// a frame when they are first touched.
///
/// All three processors have page tables of 512 entries of 8 bytes; `PageEntry` says what the bits are.
enum AddressSpace {
    static let heap = MemoryRange(start: 32 << 30, end: 64 << 30)
    /// Where a world begins. What is behind it is as large as the processor allows.
    static let worldStart: UInt = 64 << 30
    /// The pages of the world that may be touched.
    nonisolated(unsafe) private(set) static var world = MemoryRange(start: worldStart, end: worldStart)
    /// Frames that the world has.
    nonisolated(unsafe) private(set) static var worldFrames: UInt = 0

    /// Gives a page of the world that nobody needs; see `WorldMemory`.
    nonisolated(unsafe) static var findIdlePage: (() -> UInt?)?

    /// A page was touched that has no frame.
    /// - Returns: whether it has one now.
    static func resolve(_ address: UInt) -> Bool {
        let page = address & ~4095
        let isWorld = page >= world.start && page < world.end
        guard isWorld || page >= heap.start && page < KernelHeap.top else { return false }
        var frame = FramePool.take()
        if frame == 0, let findIdlePage, let idle = findIdlePage() {
            unmap(idle)
            frame = FramePool.take()
        }
        if frame == 0 { memoryIsUsedUp() }
        map(page, PageEntry.leaf(frame))
        if isWorld { worldFrames &+= 1 }
        return true
    }

    /// Bytes that can be had, with what the world can do without.
    static var room: UInt { FramePool.freeCount &* FramePool.frameBytes }

    /// Begins a world of this size.
    static func openWorld(_ bytes: UInt) { world = MemoryRange(start: worldStart, end: worldStart &+ bytes) }

    /// Gives the memory of a world back.
    static func closeWorld() {
        findIdlePage = nil
        forEachPage(PageEntry.root, PageEntry.topShift, 0) { unmap($0) }
        world.end = world.start
    }

    /// Gives the frame of a page back, if it has one.
    static func unmap(_ page: UInt) {
        let place = entryPlace(page, makesTables: false)
        guard place != 0 else { return }
        let entry = load(place, as: UInt64.self)
        guard PageEntry.isPresent(entry) else { return }
        store(place, UInt64(0))
        PageEntry.forget(page)
        FramePool.giveBack(PageEntry.address(entry))
        if page >= world.start { worldFrames &-= 1 }
    }

    static func isMapped(_ page: UInt) -> Bool {
        let place = entryPlace(page, makesTables: false)
        return place != 0 && PageEntry.isPresent(load(place, as: UInt64.self))
    }

    /// Maps the registers of a device to their physical address, if they lie above what the boot code has mapped.
    static func mapDevice(_ range: MemoryRange) {
        guard range.end > MemoryMap.mappedEnd else { return }
        var page = range.start & ~4095
        while page < range.end {
            map(page, PageEntry.device(page))
            page = page &+ 4096
        }
    }

    private static func map(_ page: UInt, _ entry: UInt64) {
        let place = entryPlace(page, makesTables: true)
        if place == 0 { memoryIsUsedUp() }
        store(place, entry)
        PageEntry.forget(page)
    }

    /// Address of the entry of a page in the lowest table; 0 if there is none.
    private static func entryPlace(_ page: UInt, makesTables: Bool) -> UInt {
        var table = PageEntry.root
        var shift = PageEntry.topShift
        while shift > 12 {
            let place = table &+ (page &>> shift & 511) &* 8
            let entry = load(place, as: UInt64.self)
            if PageEntry.isPresent(entry) {
                table = PageEntry.address(entry)
            } else {
                guard makesTables else { return 0 }
                table = FramePool.take()
                if table == 0 { return 0 }
                store(place, PageEntry.table(table))
            }
            shift &-= 9
        }
        return table &+ (page &>> 12 & 511) &* 8
    }

    /// Calls `body` with every page of the world that has a frame.
    private static func forEachPage(_ table: UInt, _ shift: UInt, _ first: UInt, _ body: (UInt) -> Void) {
        for index in 0..<512 as Range<UInt> {
            let start = first &+ index &<< shift
            if start >= world.end || start &+ 1 &<< shift <= world.start { continue }
            let entry = load(table &+ index &* 8, as: UInt64.self)
            guard PageEntry.isPresent(entry) else { continue }
            if shift > 12 { forEachPage(PageEntry.address(entry), shift &- 9, start, body) } else { body(start) }
        }
    }
}

/// Ends the program: there is no memory left for what it has to have.
func memoryIsUsedUp() -> Never {
    ControlPort.write("plc: error: the memory of the machine is used up\n")
    Power.off(.exit(1))
}
