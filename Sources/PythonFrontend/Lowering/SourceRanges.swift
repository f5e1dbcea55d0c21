import IR

extension FunctionLowering {
    /// Line and source range of the code that is made.
    struct Mark {
        fileprivate var line: Int32
        fileprivate var range: Int32
    }

    var place: Mark {
        get { Mark(line: builder.line, range: builder.range) }
        set {
            builder.line = newValue.line
            builder.range = newValue.range
        }
    }

    /// The code that follows belongs to a node.
    mutating func mark(_ node: NodeID) {
        let (start, end) = tree.place(node)
        builder.line = Int32(module.file.line(at: start))
        // Frames of the library are in no traceback.
        builder.range = module.isLibrary ? 0 : range(of: node, start, end)
    }

    /// The code that follows gets or changes the attribute that a node names: what begins on an earlier line is left out.
    mutating func markAttribute(_ node: NodeID) { markFrom(attribute: node, to: node) }

    /// The code that follows calls a method, and may look for it as well: `callee` is the part of the call that names it.
    mutating func markMethodCall(_ node: NodeID, callee: NodeID) { markFrom(attribute: callee, to: node) }

    private mutating func markFrom(attribute: NodeID, to node: NodeID) {
        mark(node)
        guard builder.range > 0, tree.kind(attribute) == .Attribute else { return }
        let index = Int(builder.range) - 1
        let (start, end) = tree.place(attribute)
        let line = Int32(module.file.line(at: end))
        let column = end - module.file.lineStarts[Int(line) - 1]
        if line != Int32(module.file.line(at: start)) {
            builder.line = line
            unit.ranges[index].line = line
            unit.ranges[index].column = column - Int32(module.symbols.bytes(of: tree.name(attribute, 1)).count)
        }
        guard attribute.index != node.index, unit.ranges[index].endLine == line else { return }
        // Two equal places stand for the end of the method's name.
        unit.ranges[index].left = column - unit.ranges[index].column
        unit.ranges[index].right = unit.ranges[index].left
    }

    /// Starts the code of a comprehension, which is that of a function of its own in tracebacks. Gives what `endFrame` needs.
    mutating func startFrame(_ node: NodeID, kind: UInt8) -> Int32 {
        let outer = comprehension
        mark(node)
        guard builder.range > 0 else { return outer }
        unit.ranges[Int(builder.range) - 1].frame = kind
        comprehension = builder.range
        mark(node)
        return outer
    }

    mutating func endFrame(_ node: NodeID, outer: Int32) {
        comprehension = outer
        mark(node)
    }

    /// A new range; the number of it.
    private mutating func range(of node: NodeID, _ start: Int32, _ end: Int32) -> Int32 {
        let line = Int(builder.line)
        let column = start - module.file.lineStarts[line - 1]
        let endLine = module.file.line(at: max(start, end))
        var range = SourceRange(
            line: Int32(line), column: column, endLine: Int32(endLine), endColumn: end - module.file.lineStarts[endLine - 1])
        range.outer = comprehension
        if endLine == line, let (left, right) = marked(node, start, end) {
            range.left = left
            range.right = right
        }
        if range == unit.ranges.last { return Int32(unit.ranges.count) }
        unit.ranges.append(range)
        return Int32(unit.ranges.count)
    }

    /// Where the operator of a binary operation, or the brackets of a subscript, lie in it: as in the host's tracebacks, which
    /// take two bytes for an operator if no space follows its first one.
    private func marked(_ node: NodeID, _ start: Int32, _ end: Int32) -> (Int32, Int32)? {
        let bytes = module.file.bytes
        func isSpace(_ place: Int32) -> Bool { bytes[Int(place)] == 32 || bytes[Int(place)] == 9 || bytes[Int(place)] == 12 }
        switch tree.kind(node) {
        case .BinOp:
            var left = tree.place(tree.child(node, 0)).end
            let right = tree.place(tree.child(node, 2)).start
            while left < right, isSpace(left) { left += 1 }
            var stop = left + 1
            if stop < right, !isSpace(stop) { stop += 1 }
            while left < end, isSpace(left) || bytes[Int(left)] == UInt8(ascii: ")") {
                left += 1
                stop += 1
            }
            return (left - start, min(stop, end) - start)
        case .Subscript:
            var left = tree.place(tree.child(node, 0)).end
            while left < end, bytes[Int(left)] != UInt8(ascii: "[") { left += 1 }
            return (left - start, end - start)
        default: return nil
        }
    }

    /// The comparison at which the test of an assertion was decided last, where there is one: an assertion fails there.
    func decidingComparison(_ test: NodeID) -> NodeID? {
        switch tree.kind(test) {
        case .Compare: return test
        case .UnaryOp where tree.value(test, 0) == Operation.Not.rawValue: return decidingComparison(tree.child(test, 1))
        case .BoolOp: return tree.children(test, 1).reversed().lazy.compactMap { decidingComparison($0) }.first
        case .IfExp:
            return decidingComparison(tree.child(test, 2)) ?? decidingComparison(tree.child(test, 1))
                ?? decidingComparison(tree.child(test, 0))
        default: return nil
        }
    }
}
