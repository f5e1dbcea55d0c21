/// A node of a tree: index into its arrays, -1 for none.
public struct NodeID: Hashable, Sendable {
    public let index: Int32

    public init(_ index: Int32) { self.index = index }

    public static let none = NodeID(-1)
    public var isNone: Bool { index < 0 }
}

/// The tree of one source file. Nodes lie in flat arrays and refer to one another by index; `NodeKind.fields` says what a
/// node of each kind has.
///
/// A tree has limited height (`Parser.maximumHeight`), so walks may recurse.
public struct SyntaxTree: Sendable {
    struct Node: Sendable {
        var kind: NodeKind
        var height: UInt16
        var start: Int32
        var end: Int32
        var firstField: Int32
    }

    /// The file in the source map.
    public let file: Int32
    /// The module's node.
    public internal(set) var root = NodeID.none
    var nodes: [Node] = []
    var fieldValues: [Int32] = []
    /// Each list is its count, then its elements. Index 0 is the empty list.
    var lists: [Int32] = [0]
    var constants: [Constant] = []

    init(file: Int32) { self.file = file }

    public func kind(_ node: NodeID) -> NodeKind { nodes[Int(node.index)].kind }

    /// Offsets of the first byte and after the last one.
    public func place(_ node: NodeID) -> (start: Int32, end: Int32) {
        let data = nodes[Int(node.index)]
        return (data.start, data.end)
    }

    /// Number in a field, whatever it means.
    public func value(_ node: NodeID, _ field: Int) -> Int32 {
        fieldValues[Int(nodes[Int(node.index)].firstField) + field]
    }

    /// The node in a field.
    public func child(_ node: NodeID, _ field: Int) -> NodeID { NodeID(value(node, field)) }

    /// The elements of the list in a field.
    public func list(_ node: NodeID, _ field: Int) -> ArraySlice<Int32> {
        let start = Int(value(node, field))
        return lists[start + 1..<start + 1 + Int(lists[start])]
    }

    /// The nodes of the list in a field.
    public func children(_ node: NodeID, _ field: Int) -> [NodeID] { list(node, field).map(NodeID.init) }

    /// The symbol in a field.
    public func name(_ node: NodeID, _ field: Int) -> Symbol { Symbol(value(node, field)) }

    /// The constant in a field.
    public func constant(_ node: NodeID, _ field: Int) -> Constant { constants[Int(value(node, field))] }

    mutating func setValue(_ node: NodeID, _ field: Int, _ value: Int32) {
        fieldValues[Int(nodes[Int(node.index)].firstField) + field] = value
    }

    mutating func addList(_ elements: some Collection<Int32>) -> Int32 {
        if elements.isEmpty { return 0 }
        let index = Int32(lists.count)
        lists.append(Int32(elements.count))
        lists.append(contentsOf: elements)
        return index
    }

    mutating func addConstant(_ constant: Constant) -> Int32 {
        constants.append(constant)
        return Int32(constants.count - 1)
    }

    /// Adds a node with all its fields. Its height is one more than that of its highest child, at most 65535.
    mutating func add(_ kind: NodeKind, _ start: Int32, _ end: Int32, _ values: [Int32]) -> NodeID {
        var height: UInt16 = 0
        for (index, shape) in kind.fields.enumerated() {
            switch shape.type {
            case .node:
                if values[index] >= 0 { height = max(height, nodes[Int(values[index])].height) }
            case .list:
                let list = Int(values[index])
                for element in lists[list + 1..<list + 1 + Int(lists[list])] where element >= 0 {
                    height = max(height, nodes[Int(element)].height)
                }
            case .name, .names, .constant, .kind, .context, .operation, .operations, .number: break
            }
        }
        nodes.append(
            Node(
                kind: kind, height: height == UInt16.max ? height : height + 1, start: start, end: end,
                firstField: Int32(fieldValues.count)))
        fieldValues.append(contentsOf: values)
        return NodeID(Int32(nodes.count - 1))
    }

    /// The nodes in all fields, in the order of the fields.
    func allChildren(_ node: NodeID) -> [NodeID] {
        var found: [NodeID] = []
        for (index, shape) in kind(node).fields.enumerated() {
            switch shape.type {
            case .node:
                let child = child(node, index)
                if !child.isNone { found.append(child) }
            case .list: for child in children(node, index) where !child.isNone { found.append(child) }
            case .name, .names, .constant, .kind, .context, .operation, .operations, .number: break
            }
        }
        return found
    }

    func height(_ node: NodeID) -> Int { Int(nodes[Int(node.index)].height) }
}
