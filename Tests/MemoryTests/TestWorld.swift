import Glibc
import ObjectMemory

/// Deterministic (splitmix64, Steele and others 2014).
struct Random {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// Zeroed memory.
final class Range {
    let base: UnsafeMutableRawPointer
    let size: Int

    init(size: Int) {
        self.size = size
        base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)!
    }

    deinit { munmap(base, size) }
}

/// A world with one class and nothing else, without a machine.
final class TestWorld {
    let range: Range
    let memory: ObjectMemory
    let classObject: Reference

    init(size: Int = 32 << 20, maxMemory: UInt64 = 6 << 20) {
        range = Range(size: size)
        memory = ObjectMemory.create(at: range.base, reserved: UInt64(size), maxMemory: maxMemory)!
        classObject = memory.allocatePermanent(.null, kind: .slots, size: 1)!
        memory.setClass(classObject, classObject)
        memory.setRoot(1, Slot(classObject))
        memory.setWord(WorldLayout.Word.newestClass, classObject.offset)
    }

    /// Opens a saved world.
    init(_ image: Image, size: Int) {
        range = Range(size: size)
        image.copy(to: range.base)
        memory = ObjectMemory.open(at: range.base, reserved: UInt64(size))!
        classObject = memory.root(1).reference
    }

    deinit { memory.close() }

    func make(_ slots: Int) -> Reference? { memory.allocate(classObject, kind: .slots, size: slots) }
}

/// The saved pages of a world.
struct Image: Equatable {
    var pages: [Int: [UInt8]] = [:]

    /// Saves one page of the active snapshot; false when there is none left.
    mutating func takePage(_ memory: ObjectMemory) -> Bool {
        var buffer = [UInt8](repeating: 0, count: ObjectMemory.pageBytes)
        guard let page = buffer.withUnsafeMutableBytes({ memory.nextPendingPage(into: $0.baseAddress!) }) else {
            return false
        }
        pages[page] = buffer
        return true
    }

    mutating func takeAll(_ memory: ObjectMemory) {
        memory.beginSnapshot()
        while takePage(memory) {}
        memory.endSnapshot()
    }

    /// All pages in use as they are now.
    static func now(_ memory: ObjectMemory) -> Image {
        var image = Image()
        for page in 0..<memory.persistentPageCount where memory.isInUse(page: page) {
            let start = memory.base + page * ObjectMemory.pageBytes
            image.pages[page] = [UInt8](UnsafeRawBufferPointer(start: start, count: ObjectMemory.pageBytes))
        }
        return image
    }

    func copy(to base: UnsafeMutableRawPointer) {
        for (page, contents) in pages {
            contents.withUnsafeBytes {
                (base + page * ObjectMemory.pageBytes).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
            }
        }
    }

    /// The pages in which this differs from what it should be. A page that was never given is zero.
    func differences(from expected: Image) -> [Int] {
        let zero = [UInt8](repeating: 0, count: ObjectMemory.pageBytes)
        return expected.pages.filter { (pages[$0.key] ?? zero) != $0.value }.map(\.key).sorted()
    }
}
