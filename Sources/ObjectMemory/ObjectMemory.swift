/// Access to a world: one contiguous range of memory that holds every persistent object.
///
/// The value is a few addresses; all that lasts lies in the world. So it is copied freely and costs little to pass.
///
/// New objects lie in the *nursery* and move once, at the next minor collection, to *old space*; large objects and stacks
/// are made there. Any allocation may collect, so **no reference may be held in a Swift variable over an allocation**,
/// unless it is known to be permanent. Keep it in an object, in an argument window, or as a temporary (`hold`). Classes,
/// code, names and literals lie in the *permanent space*: never moved, never collected. Permanent objects must not refer to
/// others, except class objects, whose slots are roots.
///
/// Whatever writes to an object that is not new since the last allocation does it through `storeSlot`, `storeNumber`,
/// `copySlots`, or says so before with `willWrite` (`Barrier.swift`).
@frozen
public struct ObjectMemory: Sendable {
    /// Address of the world's first byte.
    @usableFromInline nonisolated(unsafe) let start: UnsafeMutableRawPointer
    /// A byte for each 512 bytes of the world.
    @usableFromInline nonisolated(unsafe) let cards: UnsafeMutablePointer<UInt8>
    @usableFromInline nonisolated(unsafe) let state: UnsafeMutablePointer<HeapState>

    private init(at base: UnsafeMutableRawPointer, _ geometry: Geometry) {
        start = base
        cards = (base + Int(geometry.cards)).assumingMemoryBound(to: UInt8.self)
        state = UnsafeMutablePointer<HeapState>.allocate(capacity: 1)
        state.initialize(to: HeapState(geometry: geometry))
        let first = Int(geometry.nurseryStart >> Geometry.cardShift)
        let last = Int(geometry.nurseryEnd >> Geometry.cardShift)
        (cards + first).update(repeating: 2, count: last - first)
    }

    @inlinable @inline(__always)
    public var base: UnsafeMutableRawPointer { start }

    /// Makes an empty world.
    /// - Parameters:
    ///   - base: address of the range, aligned to 4096. All of it is zero, and need not be backed by memory before it is
    ///     used.
    ///   - reserved: bytes of the range; at most 2^47.
    ///   - maxMemory: limit in bytes of the objects in old space; clipped to what the range allows.
    /// - Returns: nil if the range is too small (less than about 4 MiB).
    public static func create(
        at base: UnsafeMutableRawPointer, reserved: UInt64, maxMemory: UInt64
    ) -> ObjectMemory? {
        guard let geometry = Geometry(reserved: reserved, maxMemory: maxMemory) else { return nil }
        typealias Word = WorldLayout.Word
        base.initializeMemory(as: UInt8.self, repeating: 0, count: Int(WorldLayout.rootBytes))
        let memory = ObjectMemory(at: base, geometry)
        memory.setWord(Word.magic, WorldLayout.magic)
        memory.setWord(Word.version, WorldLayout.version)
        memory.setWord(Word.oldPages, UInt64(geometry.oldPages))
        memory.setWord(Word.nurseryBytes, geometry.nurseryEnd - geometry.nurseryStart)
        memory.setWord(Word.markStackBytes, UInt64(geometry.markStackCount) * 16)
        memory.setWord(Word.permanentStart, geometry.permanentStart)
        memory.setWord(Word.permanentTop, geometry.permanentStart)
        memory.setWord(Word.permanentLimit, geometry.permanentLimit)
        memory.setWord(Word.hashState, 0x9E37_79B9_7F4A_7C15)
        memory.setMemoryLimit(maxMemory)
        memory.setWord(Word.allocationTop, geometry.nurseryStart)
        memory.limitAllocation()
        return memory
    }

    /// Opens a world whose pages were saved (`SnapshotSource.swift`), perhaps at another address.
    /// - Parameters:
    ///   - base: address of the range, aligned to 4096; all behind the saved pages is zero.
    ///   - reserved: bytes of the range, at least `reservation(forRootPage:)`.
    /// - Returns: nil if the range does not start with the root page of a world of this format, or is too small.
    public static func open(at base: UnsafeMutableRawPointer, reserved: UInt64) -> ObjectMemory? {
        guard let geometry = Geometry(rootPage: base), reserved >= geometry.end else { return nil }
        let memory = ObjectMemory(at: base, geometry)
        memory.setWord(WorldLayout.Word.allocationTop, geometry.nurseryStart)
        memory.state.pointee.isStress = memory.word(WorldLayout.Word.stress) != 0
        memory.state.pointee.sinceMark = memory.word(WorldLayout.Word.unsweptBytes)
        memory.state.pointee.liveBytes = memory.word(WorldLayout.Word.liveBytes)
        memory.limitAllocation()
        return memory
    }

    /// Bytes of address space that opening a world takes; nil if this is not the root page of a world of this format.
    public static func reservation(forRootPage page: UnsafeRawPointer) -> UInt64? { Geometry(rootPage: page)?.end }

    /// Bytes of address space for a new world with a limit of `maxMemory` bytes: enough for the limit though free pages
    /// are scattered.
    public static func reservation(maxMemory: UInt64) -> UInt64 { maxMemory * 3 + (64 << 20) }

    /// Changes the limit of old space, in bytes; clipped to what the world was made for.
    public func setMemoryLimit(_ bytes: UInt64) {
        let geometry = state.pointee.geometry
        let most = UInt64(geometry.oldPages - geometry.reservePages)
        setWord(WorldLayout.Word.limitPages, min(most, max(bytes / Geometry.page, 16)))
    }

    /// Bytes that the machine has for this world at the moment: less than this is used of old space if its own limit is
    /// higher. It is no part of the world.
    public func setMachineMemory(_ bytes: UInt64) {
        let geometry = state.pointee.geometry
        let fixed = geometry.nurseryEnd - geometry.nurseryStart + UInt64(geometry.reservePages) * Geometry.page
            + word(WorldLayout.Word.permanentTop) - geometry.permanentStart + (1 << 20)
        // What belongs to each page besides it: marks, cards, its states.
        let room = bytes > fixed ? (bytes - fixed) / (Geometry.page + 64) : 0
        state.pointee.machinePages = max(room, 16)
    }

    /// Bytes of old space that the program may use.
    public var memoryLimit: Int { Int(limitPages * Geometry.page) }

    /// Pages of old space that the program may use.
    var limitPages: UInt64 { min(word(WorldLayout.Word.limitPages), state.pointee.machinePages) }

    /// Whether every allocation collects, and the steps of the old-space cycle are small: a switch for tests.
    public func setStress(_ isOn: Bool) {
        setWord(WorldLayout.Word.stress, isOn ? 1 : 0)
        state.pointee.isStress = isOn
        limitAllocation()
    }

    /// Gives back what belongs to the open world besides the range. The machine that has the world does it at its end.
    public func close() {
        state.pointee.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    // MARK: Words and slots

    @inlinable @inline(__always)
    public func word(_ index: Int) -> UInt64 {
        start.load(fromByteOffset: index &* 8, as: UInt64.self)
    }

    @inlinable @inline(__always)
    public func setWord(_ index: Int, _ value: UInt64) {
        start.storeBytes(of: value, toByteOffset: index &* 8, as: UInt64.self)
    }

    /// The 64 bits at a byte offset of the world.
    @inlinable @inline(__always)
    public func load(_ offset: UInt64) -> UInt64 {
        start.load(fromByteOffset: Int(truncatingIfNeeded: offset), as: UInt64.self)
    }

    @inlinable @inline(__always)
    public func store(_ offset: UInt64, _ value: UInt64) {
        start.storeBytes(of: value, toByteOffset: Int(truncatingIfNeeded: offset), as: UInt64.self)
    }

    /// A slot of the root table.
    @inlinable @inline(__always)
    public func root(_ index: Int) -> Slot { Slot(rawValue: word(WorldLayout.rootTable &+ index)) }

    @inlinable @inline(__always)
    public func setRoot(_ index: Int, _ value: Slot) {
        setWord(WorldLayout.rootTable &+ index, value.rawValue)
    }

    // MARK: Objects

    @inlinable @inline(__always)
    public func header(_ object: Reference) -> UInt64 { load(object.offset) }

    @inlinable @inline(__always)
    public func classOf(_ object: Reference) -> Reference {
        Reference(offset: load(object.offset) & Slot.payloadMask)
    }

    @inlinable @inline(__always)
    public func kind(_ object: Reference) -> UInt8 {
        UInt8(truncatingIfNeeded: (load(object.offset) &>> 48) & 0xF)
    }

    /// Number of elements: slots, bytes or numbers.
    @inlinable @inline(__always)
    public func size(_ object: Reference) -> Int {
        Int(truncatingIfNeeded: load(object.offset &+ 8) & 0xFFFF_FFFF)
    }

    @inlinable @inline(__always)
    public func isImmutable(_ object: Reference) -> Bool {
        load(object.offset) & Header.immutable != 0
    }

    public func setImmutable(_ object: Reference) {
        willWrite(at: object.offset)
        store(object.offset, load(object.offset) | Header.immutable)
    }

    /// Whether a string is known to have nothing but ASCII.
    @inlinable @inline(__always)
    public func isKnownASCII(_ string: Reference) -> Bool { load(string.offset) & Header.ascii != 0 }

    /// Notes that a string has nothing but ASCII.
    public func setKnownASCII(_ string: Reference) {
        willWrite(at: string.offset)
        store(string.offset, load(string.offset) | Header.ascii)
    }

    /// Gives the object another class. For the first objects of a world, which are made before their classes.
    public func setClass(_ object: Reference, _ classObject: Reference) {
        willWrite(at: object.offset)
        store(object.offset, (load(object.offset) & ~Slot.payloadMask) | classObject.offset)
    }

    /// - Precondition: `index` is below `size(object)` and the object holds slots.
    @inlinable @inline(__always)
    public func slot(_ object: Reference, _ index: Int) -> Slot {
        Slot(rawValue: load(object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index) &* 8))
    }

    /// Address of the body, for reading, or for filling a new object. Valid until the next allocation.
    @inlinable @inline(__always)
    public func body(_ object: Reference) -> UnsafeMutableRawPointer {
        start + Int(truncatingIfNeeded: object.offset &+ Header.bytes)
    }

    /// The bytes of an object of kind `bytes`. Valid until the next allocation.
    @inlinable
    public func bytes(_ object: Reference) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: body(object), count: size(object))
    }

    /// A copy of the bytes of an object of kind `bytes`.
    public func copyBytes(_ object: Reference) -> [UInt8] {
        [UInt8](bytes(object))
    }

    /// Whether two objects of kind `bytes` have the same contents.
    public func equalBytes(_ first: Reference, _ second: Reference) -> Bool {
        if first == second { return true }
        let count = size(first)
        guard count == size(second) else { return false }
        let a = body(first)
        let b = body(second)
        var index = 0
        while index < count {
            if a.load(fromByteOffset: index, as: UInt8.self) != b.load(fromByteOffset: index, as: UInt8.self) {
                return false
            }
            index &+= 1
        }
        return true
    }

    public func equalBytes(_ object: Reference, _ other: [UInt8]) -> Bool {
        let mine = bytes(object)
        guard mine.count == other.count else { return false }
        var index = 0
        while index < other.count {
            if mine[index] != other[index] { return false }
            index += 1
        }
        return true
    }

    /// The identity hash: given at the first question, then kept for life; never 0.
    public func identityHash(_ object: Reference) -> UInt32 {
        let meta = load(object.offset &+ 8)
        let known = UInt32(truncatingIfNeeded: meta &>> 32)
        if known != 0 { return known }
        // xorshift64 (Marsaglia 2003), part of the world, so that runs repeat.
        var state = word(WorldLayout.Word.hashState)
        var hash: UInt32 = 0
        while hash == 0 {
            state ^= state &<< 13
            state ^= state &>> 7
            state ^= state &<< 17
            hash = UInt32(truncatingIfNeeded: state &>> 32)
        }
        setWord(WorldLayout.Word.hashState, state)
        willWrite(at: object.offset &+ 8)
        store(object.offset &+ 8, (meta & 0xFFFF_FFFF) | (UInt64(hash) &<< 32))
        return hash
    }

    // MARK: Temporaries

    /// Keeps a value alive and followed by the collector; read it back with `held`.
    /// - Returns: its index, or nil if all temporaries are in use.
    public func hold(_ value: Slot) -> Int? {
        let index = Int(word(WorldLayout.Word.temporaries))
        guard index < WorldLayout.temporaryCount else { return nil }
        setWord(WorldLayout.temporaryTable + index, value.rawValue)
        setWord(WorldLayout.Word.temporaries, UInt64(index + 1))
        return index
    }

    public func held(_ index: Int) -> Slot { Slot(rawValue: word(WorldLayout.temporaryTable + index)) }

    public func setHeld(_ index: Int, _ value: Slot) {
        setWord(WorldLayout.temporaryTable + index, value.rawValue)
    }

    /// Gives up every temporary from `index` on.
    @inlinable @inline(__always)
    public func release(from index: Int) {
        setWord(WorldLayout.Word.temporaries, UInt64(truncatingIfNeeded: index))
    }

    /// Number of temporaries in use.
    @inlinable @inline(__always)
    public var heldCount: Int { Int(truncatingIfNeeded: word(WorldLayout.Word.temporaries)) }
}
