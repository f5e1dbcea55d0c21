/// A node of a `SyntaxTree` by index. `none` (−1) stands for an absent part; reading it is a fault of the reader.
public protocol NodeID: Hashable, Sendable {
    var raw: Int32 { get }
    init(raw: Int32)
}

extension NodeID {
    public static var none: Self { Self(raw: -1) }
    public var isNone: Bool { raw < 0 }
    /// The same node as an optional, for `if let`.
    public var ifPresent: Self? { raw < 0 ? nil : self }
}

public struct ExpressionID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct StatementID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct TypeID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct NameID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct ClassID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct MethodID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct FieldID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct LocalID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct TryID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct ForID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct ForeachID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct AssertID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

public struct ClosureID: NodeID {
    public let raw: Int32
    public init(raw: Int32) { self.raw = raw }
}

/// Several nodes in order: the place of a count in the tree's list store, followed by that many ids.
public struct NodeList<ID: NodeID>: Hashable, Sendable {
    let head: Int32

    init(head: Int32) { self.head = head }

    /// The list without members; it takes no room.
    public static var empty: NodeList { NodeList(head: 0) }
}

public typealias ExpressionList = NodeList<ExpressionID>
public typealias StatementList = NodeList<StatementID>
public typealias NameList = NodeList<NameID>
public typealias TypeList = NodeList<TypeID>

/// The members of a `NodeList`.
public struct NodeListView<ID: NodeID>: RandomAccessCollection, Sendable {
    let store: [Int32]
    let first: Int
    public let count: Int

    public var startIndex: Int { 0 }
    public var endIndex: Int { count }
    public subscript(position: Int) -> ID {
        precondition(position >= 0 && position < count)
        return ID(raw: store[first + position])
    }
}

/// Where a node stands in its file, as byte offsets.
public struct NodeSpan: Hashable, Sendable {
    public var start: Int32
    public var end: Int32
    /// Start of the token that names the node: the operator of a binary expression, the method's name in a call, the
    /// declared name in a declaration. Equal to `start` where nothing is more telling.
    public var anchor: Int32

    public init(start: Int32, end: Int32, anchor: Int32) {
        self.start = start
        self.end = end
        self.anchor = anchor
    }

    public init(start: Int32, end: Int32) { self.init(start: start, end: end, anchor: start) }
}
