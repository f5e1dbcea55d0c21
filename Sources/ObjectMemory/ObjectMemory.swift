/// Access to a world: one contiguous range of memory that holds every persistent object.
///
/// The value is only the address of the range; all state, including the tops of the spaces, lies in the
/// world's root page (`WorldLayout`). So it is copied freely and costs nothing to pass.
///
/// Spaces, in order of address: the root page, the permanent space (classes, code, names, literals: never
/// moved, never collected), two semi-spaces of equal size of which one is in use. Every other object may
/// move at any allocation, so **no reference may be held in a Swift variable over an allocation**, unless
/// it is known to be permanent. Keep it in an object, in an argument window, or as a temporary (`hold`).
///
/// Permanent objects must not refer to moving ones, except class objects, whose slots are roots.
@frozen
public struct ObjectMemory: Sendable {
    /// Address of the world's first byte.
    @usableFromInline nonisolated(unsafe) let start: UnsafeMutableRawPointer
    /// What is known of the world only while it is open.
    @usableFromInline nonisolated(unsafe) let state: UnsafeMutablePointer<HeapState>

    private init(at base: UnsafeMutableRawPointer) {
        start = base
        state = UnsafeMutablePointer<HeapState>.allocate(capacity: 1)
        state.initialize(to: HeapState())
    }

    /// Opens a world whose pages were saved (`SnapshotSource.swift`), perhaps at another address.
    /// - Parameters:
    ///   - base: address of the range, aligned to 4096; all behind the saved pages is zero.
    ///   - reserved: bytes of the range, at least `reservation(forRootPage:)`.
    /// - Returns: nil if the range does not start with the root page of a world of this format, or is too small.
    public static func open(at base: UnsafeMutableRawPointer, reserved: UInt64) -> ObjectMemory? {
        guard let needed = reservation(forRootPage: base), reserved >= needed else { return nil }
        return ObjectMemory(at: base)
    }

    /// Bytes of address space that opening a world takes; nil if this is not the root page of a world of this format.
    public static func reservation(forRootPage page: UnsafeRawPointer) -> UInt64? {
        typealias Word = WorldLayout.Word
        guard page.load(fromByteOffset: Word.magic * 8, as: UInt64.self) == WorldLayout.magic,
            page.load(fromByteOffset: Word.version * 8, as: UInt64.self) == WorldLayout.version
        else { return nil }
        return page.load(fromByteOffset: Word.reservedBytes * 8, as: UInt64.self)
    }

    /// Bytes of address space for a new world with a limit of `maxMemory` bytes.
    public static func reservation(maxMemory: UInt64) -> UInt64 { maxMemory * 3 + (64 << 20) }

    /// Gives back what belongs to the open world besides the range. The machine that has the world does it at its end.
    public func close() {
        state.deinitialize(count: 1)
        state.deallocate()
    }

    @inlinable @inline(__always)
    public var base: UnsafeMutableRawPointer { start }

    /// Makes an empty world.
    /// - Parameters:
    ///   - base: address of the range, aligned to 4096.
    ///   - reserved: bytes of the range. They need not be backed by memory before they are used.
    ///   - maxMemory: limit in bytes of the moving objects; clipped to what the range allows.
    /// - Returns: nil if the range is too small (less than 256 KiB).
    public static func create(
        at base: UnsafeMutableRawPointer, reserved: UInt64, maxMemory: UInt64
    ) -> ObjectMemory? {
        let page: UInt64 = 4096
        guard reserved >= 256 * 1024, reserved < 1 << 47 else { return nil }
        let memory = ObjectMemory(at: base)
        base.initializeMemory(as: UInt8.self, repeating: 0, count: Int(WorldLayout.rootBytes))
        typealias Word = WorldLayout.Word
        let permanent = min(reserved / 4, 1 << 30) & ~(page - 1)
        let permanentLimit = WorldLayout.rootBytes + permanent
        let space = min((reserved - permanentLimit) / 2, max(maxMemory, 64 * 1024)) & ~(page - 1)
        memory.setWord(Word.magic, WorldLayout.magic)
        memory.setWord(Word.version, WorldLayout.version)
        memory.setWord(Word.reservedBytes, reserved)
        memory.setWord(Word.permanentStart, WorldLayout.rootBytes)
        memory.setWord(Word.permanentTop, WorldLayout.rootBytes)
        memory.setWord(Word.permanentLimit, permanentLimit)
        memory.setWord(Word.firstSpace, permanentLimit)
        memory.setWord(Word.secondSpace, permanentLimit + space)
        memory.setWord(Word.spaceMaximum, space)
        memory.setWord(Word.spaceStart, permanentLimit)
        memory.setWord(Word.allocationTop, permanentLimit)
        memory.setWord(Word.allocationLimit, permanentLimit + min(space, initialSpace))
        memory.setWord(Word.hashState, 0x9E37_79B9_7F4A_7C15)
        return memory
    }

    /// Bytes of a new semi-space before the first collection: small enough to stay in a cache.
    static let initialSpace: UInt64 = 2 << 20

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
        store(object.offset, load(object.offset) | Header.immutable)
    }

    /// Gives the object another class. For the first objects of a world, which are made before their classes.
    public func setClass(_ object: Reference, _ classObject: Reference) {
        store(object.offset, (load(object.offset) & ~Slot.payloadMask) | classObject.offset)
    }

    /// - Precondition: `index` is below `size(object)` and the object holds slots.
    @inlinable @inline(__always)
    public func slot(_ object: Reference, _ index: Int) -> Slot {
        Slot(rawValue: load(object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index) &* 8))
    }

    /// The one way by which a slot of an object changes; a write barrier belongs here.
    /// - Precondition: `index` is below `size(object)` and the object holds slots.
    @inlinable @inline(__always)
    public func storeSlot(_ object: Reference, _ index: Int, _ value: Slot) {
        store(object.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index) &* 8, value.rawValue)
    }

    /// Address of the body. Valid until the next allocation.
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
        store(object.offset &+ 8, (meta & 0xFFFF_FFFF) | (UInt64(hash) &<< 32))
        return hash
    }

    // MARK: Allocation

    /// Makes an object with a zeroed body (every slot null). May move every object that is not permanent.
    /// - Returns: nil if memory is exhausted even after a collection.
    @inlinable
    public func allocate(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let count = UInt64(truncatingIfNeeded: size)
        let bytes = Header.bytes &+ Header.bodyBytes(kind: UInt64(kind.rawValue), size: count)
        let top = word(WorldLayout.Word.allocationTop)
        let next = top &+ bytes
        if next > word(WorldLayout.Word.allocationLimit) || word(WorldLayout.Word.stress) != 0 {
            return allocateSlowly(classObject, kind: kind, size: size, bytes: bytes)
        }
        setWord(WorldLayout.Word.allocationTop, next)
        fill(top, classObject, kind: kind, size: count, bytes: bytes)
        return Reference(offset: top)
    }

    /// The same, but nil where a collection would be needed: no object moves.
    @inlinable @inline(__always)
    public func allocateWithoutCollecting(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let count = UInt64(truncatingIfNeeded: size)
        let bytes = Header.bytes &+ Header.bodyBytes(kind: UInt64(kind.rawValue), size: count)
        let top = word(WorldLayout.Word.allocationTop)
        let next = top &+ bytes
        if next > word(WorldLayout.Word.allocationLimit) || word(WorldLayout.Word.stress) != 0 { return nil }
        setWord(WorldLayout.Word.allocationTop, next)
        fill(top, classObject, kind: kind, size: count, bytes: bytes)
        return Reference(offset: top)
    }

    @usableFromInline
    func allocateSlowly(_ classObject: Reference, kind: BodyKind, size: Int, bytes: UInt64) -> Reference? {
        // The class is permanent, so it does not move.
        collect(needed: bytes)
        let top = word(WorldLayout.Word.allocationTop)
        let next = top &+ bytes
        if next > word(WorldLayout.Word.allocationLimit) { return nil }
        setWord(WorldLayout.Word.allocationTop, next)
        fill(top, classObject, kind: kind, size: UInt64(size), bytes: bytes)
        return Reference(offset: top)
    }

    /// Makes an object that never moves and is never collected.
    /// - Returns: nil if the permanent space is full.
    public func allocatePermanent(_ classObject: Reference, kind: BodyKind, size: Int) -> Reference? {
        guard size >= 0, size <= 0xFFFF_FFFF else { return nil }
        let bytes = Header.bytes + Header.bodyBytes(kind: UInt64(kind.rawValue), size: UInt64(size))
        let top = word(WorldLayout.Word.permanentTop)
        guard top + bytes <= word(WorldLayout.Word.permanentLimit) else { return nil }
        setWord(WorldLayout.Word.permanentTop, top + bytes)
        fill(top, classObject, kind: kind, size: UInt64(size), bytes: bytes)
        return Reference(offset: top)
    }

    /// Bytes left in the permanent space.
    public var permanentFree: UInt64 {
        word(WorldLayout.Word.permanentLimit) - word(WorldLayout.Word.permanentTop)
    }

    /// An object of kind `bytes` with a copy of the given bytes, permanent.
    public func permanentBytes(_ classObject: Reference, _ contents: [UInt8]) -> Reference? {
        guard let made = allocatePermanent(classObject, kind: .bytes, size: contents.count) else { return nil }
        copy(contents, to: made)
        return made
    }

    /// An object of kind `bytes` with a copy of the given bytes.
    public func allocateBytes(_ classObject: Reference, _ contents: [UInt8]) -> Reference? {
        guard let made = allocate(classObject, kind: .bytes, size: contents.count) else { return nil }
        copy(contents, to: made)
        return made
    }

    func copy(_ contents: [UInt8], to object: Reference) {
        contents.withUnsafeBytes { source in
            guard let address = source.baseAddress else { return }
            body(object).copyMemory(from: address, byteCount: source.count)
        }
    }

    @inlinable @inline(__always)
    func fill(_ top: UInt64, _ classObject: Reference, kind: BodyKind, size: UInt64, bytes: UInt64) {
        store(top, classObject.offset | (UInt64(kind.rawValue) &<< Header.flagShift))
        store(top &+ 8, size)
        var offset = top &+ 16
        let end = top &+ bytes
        if bytes > 256 {
            (start + Int(truncatingIfNeeded: offset)).initializeMemory(
                as: UInt8.self, repeating: 0, count: Int(truncatingIfNeeded: end &- offset))
            return
        }
        while offset < end {
            store(offset, 0)
            offset &+= 8
        }
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
