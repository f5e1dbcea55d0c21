import IR

/// How a `switchInt` is emitted: as the machine's jump table, or as comparisons.
struct SwitchPlan {
    /// Smallest case value; 0 without cases.
    private(set) var low: Int32 = 0
    /// Number of entries a table would have.
    private(set) var span: Int64 = 0
    private(set) var cases = 0

    init(_ value: Value, _ body: borrowing Body) {
        var high = Int32.min
        low = Int32.max
        for index in body.edgeRange(value).dropFirst() {
            let value = body.edges[index].caseValue
            low = min(low, value)
            high = max(high, value)
            cases += 1
        }
        if cases == 0 { low = 0 } else { span = Int64(high) - Int64(low) + 1 }
    }

    /// A table takes 4 bytes an entry, a comparison 12 to 16 bytes a case and time besides.
    var isTable: Bool { cases == 0 || (cases >= 4 && span <= Int64(cases) * 4 + 8) }
}
