import ClassFile
import IR

/// Makes the range tables of class files.
enum RangeTables {
    /// The table of one method.
    static func table(_ entries: [RangeEntry], _ ranges: [SourceRange]) -> [UInt8] {
        // Comprehensions that the entries are in, each behind the one around it.
        var numbers: [Int32: Int] = [:]
        var outer: [(kind: UInt8, outer: Int, range: RangeTable.Range)] = []
        func number(of range: Int32) -> Int {
            guard range > 0 else { return 0 }
            if let known = numbers[range] { return known }
            let around = number(of: ranges[Int(range) - 1].outer)
            outer.append((ranges[Int(range) - 1].frame, around, converted(ranges[Int(range) - 1])))
            numbers[range] = outer.count
            return outer.count
        }
        let places = entries.map { $0.range > 0 ? number(of: ranges[Int($0.range) - 1].outer) : 0 }
        var table = RangeTable(outer: outer)
        for (entry, place) in zip(entries, places) {
            table.add(offset: entry.offset, outer: place, entry.range > 0 ? converted(ranges[Int(entry.range) - 1]) : nil)
        }
        return table.bytes
    }

    private static func converted(_ range: SourceRange) -> RangeTable.Range {
        RangeTable.Range(
            line: Int(range.line), column: Int(range.column), endLine: Int(range.endLine), endColumn: Int(range.endColumn),
            left: Int(range.left), right: Int(range.right))
    }
}
