/// The physical memory that nobody uses, in frames of 4096 bytes. What was never used is taken from ranges, what came
/// back from a list that goes through the free frames themselves.
enum FramePool {
    static let frameBytes: UInt = 4096

    private static let capacity = 32
    nonisolated(unsafe) private static var ranges = InlineArray<32, MemoryRange>(repeating: MemoryRange(start: 0, end: 0))
    nonisolated(unsafe) private static var rangeCount = 0
    nonisolated(unsafe) private static var list: UInt = 0
    /// Free frames.
    nonisolated(unsafe) private(set) static var freeCount: UInt = 0
    /// Frames that there are in all.
    nonisolated(unsafe) private(set) static var count: UInt = 0

    /// Takes over a range, aligned to frames, that the boot code has mapped to itself. Beyond the capacity, small
    /// ranges at the end of the map are done without.
    static func add(_ range: MemoryRange) {
        guard rangeCount < capacity, range.size >= frameBytes else { return }
        ranges[rangeCount] = range
        rangeCount += 1
        freeCount &+= range.size / frameBytes
        count = freeCount
    }

    /// A frame full of zeros; 0 if none is left.
    static func take() -> UInt {
        var frame = list
        if frame != 0 {
            list = load(frame, as: UInt.self)
        } else {
            frame = takeFresh(1)
            if frame == 0 { return 0 }
        }
        freeCount &-= 1
        clear(frame, frameBytes)
        return frame
    }

    /// Frames one behind the other, full of zeros, for devices; 0 if there are none.
    static func take(_ frames: UInt) -> UInt {
        let start = takeFresh(frames)
        if start == 0 { return 0 }
        freeCount &-= frames
        clear(start, frames &* frameBytes)
        return start
    }

    private static func takeFresh(_ frames: UInt) -> UInt {
        let bytes = frames &* frameBytes
        for index in 0..<rangeCount where ranges[index].size >= bytes {
            let start = ranges[index].start
            ranges[index].start = start &+ bytes
            return start
        }
        return 0
    }

    static func giveBack(_ frame: UInt) {
        store(frame, list)
        list = frame
        freeCount &+= 1
    }

    private static func clear(_ start: UInt, _ bytes: UInt) {
        UnsafeMutableRawPointer(bitPattern: start).unsafelyUnwrapped
            .initializeMemory(as: UInt8.self, repeating: 0, count: Int(bytes))
    }
}

func store<T: BitwiseCopyable>(_ address: UInt, _ value: T) {
    UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped.storeBytes(of: value, as: T.self)
}
