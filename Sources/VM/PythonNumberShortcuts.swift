import ObjectMemory

/// Functions of the modules math and random, for floats and short ints.
extension VM {
    /// A function of one number that gives a float; nil for other arguments, and where it has no value.
    func real(_ value: Slot, _ count: Int, _ function: (Double) -> Double?) -> UInt64? {
        guard count == 1, value.isDouble || value.isShortLong else { return nil }
        return function(value.isDouble ? value.double : Double(value.shortLong)).map { Slot(double: $0).rawValue }
    }

    /// A float as a whole number; ints stay as they are.
    func whole(_ value: Slot, _ count: Int, _ function: (Double) -> Double) -> UInt64? {
        guard count == 1 else { return nil }
        if value.isShortLong { return value.rawValue }
        guard value.isDouble, value.double.magnitude < 70_368_744_177_664 else { return nil }
        return Slot(shortLong: Int64(function(value.double))).rawValue
    }

    /// The length of the longest side of a right-angled triangle; nil where it is none or a square could overflow or vanish.
    static func hypotenuse(_ a: Double, _ b: Double) -> Double? {
        let (x, y) = a.magnitude < b.magnitude ? (b.magnitude, a.magnitude) : (a.magnitude, b.magnitude)
        guard x < 1e150, x > 1e-150 else { return x == 0 ? 0 : nil }
        if y <= x * 1e-9 { return x }
        guard y > 1e-150 else { return nil }
        let root = Rounding.squareRoot(x * x + y * y)
        // What the root's square is too much, without the rounding of the squares (Borges 2019).
        let excess: Double
        if root <= 2 * y {
            let rest = root - y
            excess = x * (2 * rest - x) + (rest - 2 * (x - y)) * rest
        } else {
            let rest = root - x
            excess = 2 * rest * (x - 2 * y) + ((4 * rest - y) * y + rest * rest)
        }
        return root - excess / (2 * root)
    }

    /// The next word of a generator of random numbers, from its attributes `state`, a list of 624 words, and `place`. A Mersenne
    /// Twister, MT19937 (Matsumoto and Nishimura 1998); the Python code says the same.
    func randomWord(_ generator: Slot) -> UInt64? {
        let classes = state.pointee.python
        guard generator.isReference, !generator.isNull, classes.instance != 0,
            memory.classOf(generator.reference).offset == classes.instance,
            let names = array(in: memory.slot(generator.reference, PythonClasses.Space.names)),
            let values = array(in: memory.slot(generator.reference, PythonClasses.Space.values))
        else { return nil }
        let known = memory.slot(generator.reference, PythonClasses.Space.count)
        guard known.isInt, known.int >= 0, Int(known.int) <= arrayCount(names), Int(known.int) <= arrayCount(values),
            !memory.isImmutable(values)
        else { return nil }
        var (words, position) = (Reference?.none, -1)
        for index in 0..<Int(known.int) {
            guard let name = string(in: arrayElement(names, index)) else { continue }
            if memory.equalBytes(name, StaticString("place").bytes) { position = index }
            let value = arrayElement(values, index)
            if memory.equalBytes(name, StaticString("state").bytes), value.isReference, !value.isNull,
                memory.classOf(value.reference).offset == classes.list,
                memory.slot(value.reference, PythonClasses.List.count) == Slot(int: 624)
            {
                words = array(in: memory.slot(value.reference, PythonClasses.List.items))
            }
        }
        guard let words, arrayCount(words) >= 624, position >= 0, !memory.isImmutable(words) else { return nil }
        let page = memory.slot(words, ArrayLayout.page).reference
        let place = arrayElement(values, position)
        guard place.isShortLong, place.shortLong >= 0, place.shortLong <= 624 else { return nil }
        var next = Int(place.shortLong)
        for index in next < 624 ? next..<next + 1 : 0..<624 {
            let word = memory.slot(page, index)
            guard word.isShortLong, word.shortLong >= 0, word.shortLong < 1 << 32 else { return nil }
        }
        func word(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: memory.slot(page, index).shortLong) }
        if next == 624 {
            for index in 0..<624 {
                let joined = word(index) & 0x8000_0000 | word((index + 1) % 624) & 0x7FFF_FFFF
                let mixed = word((index + 397) % 624) ^ joined >> 1 ^ (joined & 1 == 0 ? 0 : 0x9908_B0DF)
                memory.storeNumber(page, index, Slot(shortLong: Int64(mixed)))
            }
            next = 0
        }
        var result = word(next)
        setArrayElement(values, position, Slot(shortLong: Int64(next + 1)))
        result ^= result >> 11
        result ^= result << 7 & 0x9D2C_5680
        result ^= result << 15 & 0xEFC6_0000
        return Slot(shortLong: Int64(result ^ result >> 18)).rawValue
    }
}
