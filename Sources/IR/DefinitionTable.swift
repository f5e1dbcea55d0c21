/// The current definition of each variable at the end of each block, during construction: open addressing in flat
/// arrays that are kept from method to method. (A `Dictionary` costs several times as much here, and this is asked for
/// every variable access of a program.)
struct DefinitionTable {
    private var keys: [UInt64] = []
    private var values: [Int32] = []
    private var count = 0
    private var mask = 0

    init() { resize(256) }

    /// Forgets everything.
    mutating func clear() {
        guard count > 0 else { return }
        if keys.count > 4096 {
            resize(256)
        } else {
            for index in keys.indices { keys[index] = 0 }
        }
        count = 0
    }

    private mutating func resize(_ size: Int) {
        keys = [UInt64](repeating: 0, count: size)
        values = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// Never 0, which marks a free place.
    @inline(__always)
    private static func key(_ variable: Int32, _ block: Block) -> UInt64 {
        UInt64(UInt32(bitPattern: block.index)) << 32 | UInt64(UInt32(bitPattern: variable)) + 1
    }

    @inline(__always)
    private func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[place] != 0 && keys[place] != key { place = (place + 1) & mask }
        return place
    }

    subscript(variable: Int32, block: Block) -> Value {
        get {
            let key = Self.key(variable, block)
            let place = place(of: key)
            return keys[place] == key ? Value(values[place]) : .none
        }
        set {
            let key = Self.key(variable, block)
            var place = place(of: key)
            if keys[place] == 0 {
                count += 1
                if count * 2 > keys.count {
                    grow()
                    place = self.place(of: key)
                }
                keys[place] = key
            }
            values[place] = newValue.index
        }
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        resize(oldKeys.count * 2)
        for index in oldKeys.indices where oldKeys[index] != 0 {
            let place = place(of: oldKeys[index])
            keys[place] = oldKeys[index]
            values[place] = oldValues[index]
        }
    }
}
