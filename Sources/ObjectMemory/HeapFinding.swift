/// Something wrong in a world.
public struct HeapFinding: Equatable, Sendable {
    public enum Problem: Sendable {
        /// The first page is not the root page of a world of this format.
        case notWorld
        /// Bytes are missing at the end; `related` is how many there should be.
        case truncated
        /// A word of the root page is out of range.
        case rootWord
        /// An entry of the page table contradicts its neighbours, or the object that lies there.
        case pageEntry
        /// The number of pages in use is another than the root page says, which is `related`.
        case usedPages
        /// Fewer cells are free than the page table says.
        case freeCells
        /// The header of an object has no known kind, or is 0 where an object has to be.
        case header
        /// The object is larger than its place, or lies in one of the wrong size.
        case size
        /// The class of the object, `related`, is not a class object.
        case classReference
        /// The list of class objects, weak references or resources leads to `related`, where there is none.
        case list
        /// A slot refers to `related`, where no object starts.
        case reference
        /// The frames of a stack leave it.
        case stack
        /// An old object refers to a young one, `related`, and its card does not say so.
        case card
        /// A page was written that is not known to have changed.
        case page
    }

    public let problem: Problem
    /// Where, in bytes from the start of the world.
    public let offset: UInt64
    /// What else is concerned, or 0.
    public let related: UInt64

    public init(problem: Problem, offset: UInt64, related: UInt64) {
        self.problem = problem
        self.offset = offset
        self.related = related
    }

    public var text: StaticString {
        switch problem {
        case .notWorld: "this is not a world, or one of another version"
        case .truncated: "bytes are missing at the end"
        case .rootWord: "a word of the root page is out of range"
        case .pageEntry: "an entry of the page table contradicts what is there"
        case .usedPages: "the number of pages in use is wrong"
        case .freeCells: "fewer cells are free than the page table says"
        case .header: "there is no object header"
        case .size: "the size of the object does not fit its place"
        case .classReference: "the class of the object is not a class"
        case .list: "a list of the collector leads to something else"
        case .reference: "a slot refers to something that is not an object"
        case .stack: "the frames of the stack leave it"
        case .card: "a changed slot is not marked for the next collection"
        case .page: "a changed page is not marked for the next snapshot"
        }
    }
}

extension ObjectMemory {
    /// Checks the persistent part of a world that may be damaged: headers, sizes, classes, the page table, free cells, the
    /// lists of the collector, and every reference in objects that are reachable.
    /// - Parameters:
    ///   - base: the world's pages from the root page on; aligned to 8.
    ///   - byteCount: how many bytes there are.
    ///   - limit: how many findings are enough.
    /// - Returns: what is wrong; empty if nothing is.
    public static func check(
        at base: UnsafeRawPointer, byteCount: UInt64, limit: Int = 100
    ) -> [HeapFinding] {
        var checker = HeapChecker(base: base, byteCount: byteCount, limit: limit)
        checker.run(nil)
        return checker.findings
    }

    /// Checks an open world: what the other `check` does, and young objects, cards and pages.
    /// - Precondition: the frames of all threads are in the world.
    public func check(limit: Int = 100) -> [HeapFinding] {
        var checker = HeapChecker(base: UnsafeRawPointer(start), byteCount: state.pointee.geometry.nurseryEnd, limit: limit)
        checker.run(self)
        return checker.findings
    }
}
