import ObjectMemory

/// What the interpreter's loop has to know of a class, laid out so that it can read it without calling anything.
/// Volatile: made again after a restart, filled as calls need it.
struct ClassTable {
    /// By ordinal: arena index of the method's entry, 0 for a hole.
    var entries: UnsafeMutablePointer<UInt32>
    var entryCount: Int
    /// Hash table with linear probing: selector number + 1 in the high half, arena index of the entry in the low half;
    /// 0 marks a free place. At most half of the places are used.
    var selectors: UnsafeMutablePointer<UInt64>
    /// Number of places less one; a power of two less one.
    var selectorMask: UInt64
    var selectorCount = 0
    /// The class or interface that the last successful subtype test of this class was about, or 0.
    var supertype: UInt64 = 0
    /// The class is known to be below `.python.object`, below `.python.iterator`, below `.python.function`.
    var isPython = false
    var isPythonIterator = false
    var isPythonFunction = false
    /// What the class's functions can be replaced by where they are called.
    var shortcut = PythonShortcut.none

    static let firstSize = 8

    init(entries: UnsafeMutablePointer<UInt32>, entryCount: Int) {
        self.entries = entries
        self.entryCount = entryCount
        selectors = UnsafeMutablePointer<UInt64>.allocate(capacity: Self.firstSize)
        selectors.initialize(repeating: 0, count: Self.firstSize)
        selectorMask = UInt64(Self.firstSize - 1)
    }

    func deallocate() {
        entries.deallocate()
        selectors.deallocate()
    }

    /// The entry for a selector, nil if it has not been looked up yet.
    @inline(__always)
    func entry(of selector: Int) -> Int? {
        let key = UInt64(truncatingIfNeeded: selector &+ 1)
        var place = key & selectorMask
        while true {
            let pair = selectors[Int(truncatingIfNeeded: place)]
            if pair &>> 32 == key { return Int(truncatingIfNeeded: pair & 0xFFFF_FFFF) }
            if pair == 0 { return nil }
            place = (place &+ 1) & selectorMask
        }
    }

    /// Adds a selector that is not there.
    mutating func insert(_ selector: Int, _ entry: Int) {
        if (selectorCount + 1) * 2 > Int(selectorMask) + 1 { grow() }
        place(UInt64(selector + 1) << 32 | UInt64(UInt32(entry)))
        selectorCount += 1
    }

    private func place(_ pair: UInt64) {
        var place = (pair >> 32) & selectorMask
        while selectors[Int(place)] != 0 { place = (place + 1) & selectorMask }
        selectors[Int(place)] = pair
    }

    private mutating func grow() {
        let old = selectors
        let oldSize = Int(selectorMask) + 1
        selectors = UnsafeMutablePointer<UInt64>.allocate(capacity: oldSize * 2)
        selectors.initialize(repeating: 0, count: oldSize * 2)
        selectorMask = UInt64(oldSize * 2 - 1)
        for index in 0..<oldSize where old[index] != 0 { place(old[index]) }
        old.deallocate()
    }

    /// Forgets what was looked up.
    mutating func clear() {
        selectors.update(repeating: 0, count: Int(selectorMask) + 1)
        selectorCount = 0
        supertype = 0
    }
}

/// The tables of all classes, by the index that a class object holds.
struct ClassTables {
    private(set) var base: UnsafeMutablePointer<ClassTable>
    private(set) var count = 0
    private var capacity = 128

    init() { base = UnsafeMutablePointer<ClassTable>.allocate(capacity: capacity) }

    func deallocate() {
        for index in 0..<count { base[index].deallocate() }
        base.deinitialize(count: count)
        base.deallocate()
    }

    /// The base may change.
    mutating func append(_ table: ClassTable) {
        if count == capacity {
            let larger = UnsafeMutablePointer<ClassTable>.allocate(capacity: capacity * 2)
            larger.moveInitialize(from: base, count: count)
            base.deallocate()
            base = larger
            capacity *= 2
        }
        (base + count).initialize(to: table)
        count += 1
    }
}
