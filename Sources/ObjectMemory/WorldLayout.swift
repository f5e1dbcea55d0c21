/// The root page: the first bytes of every world. All words have 64 bits.
///
/// It holds the format version, where the parts of the world lie, the state of the hash generator and the root table, a
/// table of slots that are the roots of the collector. Every snapshot includes it, so writing it needs no barrier.
public enum WorldLayout {
    /// `PHWORLD` and the number of the format.
    public static let magic: UInt64 = 0x5048_574F_524C_4431
    public static let version: UInt64 = 2

    /// Indices of words in the root page.
    public enum Word {
        public static let magic = 0
        public static let version = 1
        /// Sizes that `Geometry` follows from.
        public static let oldPages = 2
        public static let permanentStart = 3
        public static let permanentTop = 4
        public static let permanentLimit = 5
        public static let nurseryBytes = 6
        /// Volatile: where the next young object goes, and how far. The limit is the start of the nursery while every
        /// allocation is to collect.
        public static let allocationTop = 7
        public static let allocationLimit = 8
        public static let markStackBytes = 9
        /// Pages of old space below the first that was never used, or is free with all above it.
        public static let oldTop = 10
        /// The highest `oldTop` that was: pages above are zero.
        public static let oldPeak = 11
        public static let hashState = 12
        /// Number of minor collections.
        public static let collections = 13
        /// Not zero: collect at every allocation (`setStress`).
        public static let stress = 14
        /// Offset of the newest class object, linked through its `nextObject` slot.
        public static let newestClass = 15
        /// Which slot of a class object links to the class made before it.
        public static let classLinkSlot = 16
        /// Number of temporaries in use.
        public static let temporaries = 17
        /// Pages of old space in blocks and large objects.
        public static let usedPages = 18
        /// The most of them that the program may use.
        public static let limitPages = 19
        /// Offset of the weak reference that became old last, linked through slot `WeakLayout.next`.
        public static let newestWeak = 20
        /// Offset of the resource that became old last, linked through slot `ResourceLayout.next`.
        public static let newestResource = 21
        /// As of the last snapshot: bytes that entered old space since a cycle of its collection last ended, and bytes that
        /// were alive then. A restart loses the marks of a cycle, so without them a program that is killed again and again
        /// would never get to the end of one.
        public static let unsweptBytes = 22
        public static let liveBytes = 23
    }

    /// The root table: `rootCount` slots from word `rootTable` on.
    public static let rootTable = 32
    public static let rootCount = 128
    /// Slot of the root table with the stack object of the thread that runs, or null.
    public static let runningStack = 75
    /// Slots that keep objects alive for native code between two allocations.
    public static let temporaryTable = 160
    public static let temporaryCount = 256
    /// Bytes of the root page.
    public static let rootBytes: UInt64 = 4096
}

/// The stack of a thread is one object of kind `stack`.
///
/// ```
/// body: word 0  number of live slots in the reference area (valid while the thread does not run)
///       word 1  words from the start of the top frame to the end of the body (same)
///       word 2, 3 reserved
///       word 4… reference windows, growing up
///       …       frames, growing down from the end
/// ```
///
/// A frame is a header of `frameHeader` words, then the numeric registers, then the catcher stack. Nothing
/// in it is an address: a frame finds its caller by its own size.
public enum StackLayout {
    public static let liveWord = 0
    public static let frameWord = 1
    public static let firstSlot = 4

    /// Frame word 0: code object.
    public static let code = 0
    /// Frame word 1: position. Low 32 bits: bytecode offset; high 32 bits: volatile index into register code.
    public static let position = 1
    /// Frame word 2: `this`, a slot.
    public static let this = 2
    /// Frame word 3: low 32 bits: words of this frame (the caller's frame follows); high 32 bits:
    /// slots from the caller's reference window to this frame's.
    public static let link = 3
    public static let frameHeader = 4
}
