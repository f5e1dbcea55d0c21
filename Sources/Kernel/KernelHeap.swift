/// The memory of Swift objects outside the world: the machine's tables, buffers of native methods, drivers.
///
/// Blocks come in sizes of 2^n and 1.5 * 2^n and go back to a list of their size; nothing is joined or split, so both
/// operations take constant time and a block that was in use once finds the next one of its size. The 16 bytes in front
/// of a block hold its size class and where it starts. The heap is a range of addresses whose pages get frames when they
/// are touched; a large block gives its frames back when it is released.
enum KernelHeap {
    /// First free block of each size class; lies at the start of the heap.
    nonisolated(unsafe) private static var lists: UInt = 0
    /// Memory that was never in use goes from here to `end`.
    nonisolated(unsafe) private(set) static var top: UInt = 0
    nonisolated(unsafe) private static var end: UInt = 0

    private static let classCount: UInt = 96
    private static let header: UInt = 16

    /// Blocks of at least this size give their frames back.
    private static let largeBlock: UInt = 256 << 10
    /// Memory that only the kernel's own small blocks may take.
    private static let reserve: UInt = 1 << 20

    /// Takes a range of addresses, once, before anything is allocated.
    static func initialise(_ range: MemoryRange) {
        lists = range.start
        top = lists &+ classCount &* 8
        end = range.end
        for index in 0..<classCount { word(lists &+ index &* 8).pointee = 0 }
    }

    private static func word(_ address: UInt) -> UnsafeMutablePointer<UInt> {
        UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped
    }

    /// - Parameter alignment: a power of two.
    /// - Returns: 0 if there is no memory left.
    static func allocate(_ size: UInt, alignment: UInt) -> UInt {
        let slack = alignment > 16 ? alignment : 0
        let (needed, overflow) = max(size, 16).addingReportingOverflow(header &+ slack)
        if overflow || needed > 1 &<< 46 { return 0 }
        let bits = UInt(truncatingIfNeeded: 63 &- (needed &- 1).leadingZeroBitCount)
        let fitsSmaller = needed <= 3 &<< (bits &- 1)
        let sizeClass = 2 &* bits &+ (fitsSmaller ? 1 : 2)
        if needed > reserve / 4, needed &+ reserve > AddressSpace.room { return 0 }
        var block = word(lists &+ sizeClass &* 8).pointee
        if block != 0 {
            word(lists &+ sizeClass &* 8).pointee = word(block).pointee
        } else {
            block = top
            let bytes: UInt = fitsSmaller ? 3 &<< (bits &- 1) : 1 &<< (bits &+ 1)
            if bytes > end &- top { return 0 }
            top = top &+ bytes
        }
        var place = block &+ header
        if slack != 0 { place = (place &+ alignment &- 1) & ~(alignment &- 1) }
        word(place &- 16).pointee = sizeClass
        word(place &- 8).pointee = block
        return place
    }

    static func release(_ place: UInt) {
        let sizeClass = word(place &- 16).pointee
        let block = word(place &- 8).pointee
        let bytes: UInt = sizeClass & 1 == 1 ? 3 &<< (sizeClass / 2 &- 1) : 1 &<< (sizeClass / 2)
        if bytes >= largeBlock {
            var page = (block &+ 16 &+ 4095) & ~4095
            while page &+ 4096 <= block &+ bytes {
                AddressSpace.unmap(page)
                page = page &+ 4096
            }
        }
        word(block).pointee = word(lists &+ sizeClass &* 8).pointee
        word(lists &+ sizeClass &* 8).pointee = block
    }
}

/// What the Swift run time allocates with.
@c(posix_memalign)
func positionedMemoryAlign(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: UInt, _ size: UInt
) -> Int32 {
    let place = KernelHeap.allocate(size, alignment: alignment)
    if place == 0 { memoryIsUsedUp() }
    result.pointee = UnsafeMutableRawPointer(bitPattern: place)
    return 0
}

/// What `free` calls for every address but null.
@c(kernel_release)
func releaseMemory(_ place: UInt) { KernelHeap.release(place) }

/// Seeds of hash tables: always the same, so that a run can be repeated.
@c(arc4random_buf)
func fillWithSeed(_ place: UnsafeMutableRawPointer, _ count: UInt) {
    for index in 0..<Int(count) { place.storeBytes(of: UInt8(truncatingIfNeeded: index &* 37 &+ 11), toByteOffset: index, as: UInt8.self) }
}

/// Hash tables ask for the least whole number not below their size divided by the load factor.
@c(ceil)
func leastWholeNumber(_ value: Double) -> Double {
    guard value.magnitude < 4_503_599_627_370_496 else { return value }
    let whole = Double(Int64(value))
    return whole < value ? whole + 1 : whole
}
