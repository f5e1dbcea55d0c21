/// The order in which the original compiler numbers methods: that of a hash table over their signature texts
/// (spec/class-file.md 9). Used under `--compat=original`.
enum OriginalOrder {
    /// The indices of `keys` in that order. All keys are different.
    static func order(of keys: [String]) -> [Int] {
        var capacity = 16
        while keys.count * 4 > capacity * 3 { capacity *= 2 }
        let buckets = keys.map { bucket(of: $0, capacity: capacity) }
        // Inside a bucket the order of insertion stays.
        return keys.indices.sorted { (buckets[$0], $0) < (buckets[$1], $1) }
    }

    private static func bucket(of key: String, capacity: Int) -> Int {
        var hash: UInt32 = 0
        for unit in key.utf16 { hash = hash &* 31 &+ UInt32(unit) }
        return Int((hash ^ (hash >> 16)) & UInt32(capacity - 1))
    }
}

extension Compilation {
    /// `name_#_int_#_.a.b[]`, the original's key of a method.
    func originalKey(of method: Int32) -> String {
        let entry = table.methods[Int(method)]
        let types = entry.parameters.map { name(of: table.parameters[Int($0)].type) }
        return ([text(entry.name)] + (types.isEmpty ? ["void"] : types)).joined(separator: "_#_")
    }
}
