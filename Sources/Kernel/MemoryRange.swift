/// A range of physical memory, in bytes.
struct MemoryRange {
    var start: UInt
    var end: UInt

    var size: UInt { end > start ? end &- start : 0 }
}

/// Where there is memory, and what of it is in use. Holds few ranges and allocates nothing, because it is made before
/// the heap.
struct MemoryMap {
    /// What the kernel maps: all above is left alone.
    static let mappedEnd: UInt = 16 << 30
    /// Low memory belongs to the firmware and its tables.
    private static let lowest: UInt = 1 << 20

    private static let capacity = 64
    private var available = InlineArray<64, MemoryRange>(repeating: MemoryRange(start: 0, end: 0))
    private var availableCount = 0
    private var used = InlineArray<64, MemoryRange>(repeating: MemoryRange(start: 0, end: 0))
    private var usedCount = 0

    /// Ranges beyond the capacity are forgotten: memory is then wasted, never used twice.
    mutating func addAvailable(_ start: UInt, size: UInt) {
        guard availableCount < MemoryMap.capacity else { return }
        let (end, overflow) = start.addingReportingOverflow(size)
        let range = MemoryRange(start: max(start, MemoryMap.lowest), end: min(overflow ? .max : end, MemoryMap.mappedEnd))
        guard range.size > 0 else { return }
        available[availableCount] = range
        availableCount += 1
    }

    /// Keeps a range from being given out. More than the capacity cannot be remembered, which is an error.
    mutating func addUsed(_ range: MemoryRange) {
        guard usedCount < MemoryMap.capacity else { panic("the boot loader gives too many modules") }
        used[usedCount] = MemoryRange(start: range.start & ~4095, end: (range.end &+ 4095) & ~4095)
        usedCount += 1
    }

    /// Calls `body` with every range that is available and not in use, page aligned.
    func forEachFree(_ body: (MemoryRange) -> Void) {
        for index in 0..<availableCount {
            var start = (available[index].start &+ 4095) & ~4095
            let end = available[index].end & ~4095
            // From one used range to the next one above it, until the end.
            while start < end {
                var next = end
                var after = end
                for other in 0..<usedCount where used[other].end > start && used[other].start < end {
                    if used[other].start <= start {
                        next = start
                        after = used[other].end
                        break
                    }
                    if used[other].start < next {
                        next = used[other].start
                        after = used[other].end
                    }
                }
                if next > start { body(MemoryRange(start: start, end: next)) }
                start = max(after, start &+ 4096)
            }
        }
    }
}
