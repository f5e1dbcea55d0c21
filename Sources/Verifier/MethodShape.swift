import PhantomISA

/// What is known of a verified method, for its translation.
public struct MethodShape: Sendable {
    /// The code, decoded in the order of offsets.
    public internal(set) var instructions: [Instruction] = []
    /// The state before each instruction.
    public internal(set) var states: [State] = []
    /// The catchers of the method.
    public internal(set) var catchers: [Catcher] = []
    /// Greatest depth of the object stack.
    public internal(set) var maxObjects: Int32 = 0
    /// Greatest depth of the integer stack in cells.
    public internal(set) var maxIntegers: Int32 = 0
    /// For each code offset the index of the instruction that starts there, -1 if none does.
    var indexOfOffset: [Int32] = []

    /// What holds whenever control gets to an instruction.
    public struct State: Sendable {
        /// Depth of the object stack, -1 if control never gets here.
        public internal(set) var objectDepth: Int32 = -1
        /// Depth of the integer stack in cells, -1 if control never gets here. A 64-bit number takes two, and the
        /// instructions that touch it say so by their prefix or opcode.
        public internal(set) var integerDepth: Int32 = -1
        /// The newest active catcher as an index in ``MethodShape/catchers``, -1 if there is none.
        public internal(set) var catcher: Int32 = -1
        /// Whether several paths may meet here: the instruction is the first one, a jump target or a handler.
        public internal(set) var isMeetingPoint = false

        /// Whether control can get here.
        public var isReachable: Bool { objectDepth >= 0 }
    }

    /// A `try` range. Equal handlers at equal nesting are one catcher.
    public struct Catcher: Equatable, Sendable {
        /// The catcher below it on the catcher stack, -1 if it is the lowest.
        public let outer: Int32
        /// Its place on the catcher stack, counted from 0.
        public let level: Int32
        /// Index of the handler's first instruction.
        public let handler: Int32
        /// Depths right after `push_catcher`. The handler starts with them, and with the exception pushed on top.
        public let objectDepth: Int32
        public let integerDepth: Int32
    }

    /// The index of the instruction that starts at the code offset, nil if none does.
    public func index(ofOffset offset: Int) -> Int? {
        guard offset >= 0 && offset < indexOfOffset.count && indexOfOffset[offset] >= 0 else { return nil }
        return Int(indexOfOffset[offset])
    }
}
