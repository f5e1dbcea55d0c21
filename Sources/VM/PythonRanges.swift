import ObjectMemory

/// Range objects: instances of the library's class, whose first attributes are `start`, `stop` and `step`.
extension VM {
    struct PythonRange {
        var start: Int64
        var stop: Int64
        var step: Int64

        /// How many numbers it has.
        var count: Int64 {
            let (distance, unit) = step > 0 ? (stop - start, step) : (start - stop, -step)
            return distance <= 0 ? 0 : (distance - 1) / unit + 1
        }

        func contains(_ value: Int64) -> Bool {
            step > 0 ? value >= start && value < stop && (value - start) % step == 0
                : value <= start && value > stop && (start - value) % -step == 0
        }
    }

    /// What a range object has, if its ends are short ints.
    func range(_ value: UInt64, _ core: Reference) -> PythonRange? {
        let classes = state.pointee.python
        guard value &- 1 < Slot.payloadMask, classes.instance != 0, classes.rangeType != 0,
            memory.classOf(Reference(offset: value)).offset == classes.instance
        else { return nil }
        let kind = memory.slot(Reference(offset: value), PythonClasses.kind)
        guard !kind.isNull, kind == memory.slot(core, classes.rangeType),
            let values = array(in: memory.slot(Reference(offset: value), PythonClasses.Space.values)), arrayCount(values) > 2
        else { return nil }
        let (start, stop, step) = (arrayElement(values, 0), arrayElement(values, 1), arrayElement(values, 2))
        guard start.isShortLong, stop.isShortLong, step.isShortLong, step.shortLong != 0 else { return nil }
        return PythonRange(start: start.shortLong, stop: stop.shortLong, step: step.shortLong)
    }

    /// `range` called with one to three short ints; nil where its code has to say what is wrong, and where memory is short.
    func newRange(_ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: UInt64) -> UInt64? {
        guard count >= 1, count <= 3, let core = pythonCore(Slot(rawValue: core)) else { return nil }
        for index in 0..<count where !Slot(rawValue: arguments[index]).isShortLong { return nil }
        let zero = Slot(shortLong: 0).rawValue
        let step = count == 3 ? arguments[2] : Slot(shortLong: 1).rawValue
        guard step != zero else { return nil }
        let ends = count == 1 ? [zero, arguments[0], step] : [arguments[0], arguments[1], step]
        return newInstance(
            memory.slot(core, state.pointee.python.rangeType), first: "start", ends.map { Slot(rawValue: $0) }, core)
    }

    /// The number at a place of a range object; nil for other keys and places outside.
    func rangeElement(_ value: UInt64, _ key: UInt64, _ core: Reference) -> UInt64? {
        let place = Slot(rawValue: key)
        guard place.isShortLong, let range = range(value, core) else { return nil }
        let count = range.count
        let index = place.shortLong < 0 ? place.shortLong + count : place.shortLong
        guard index >= 0, index < count else { return nil }
        return Slot(shortLong: range.start + index * range.step).rawValue
    }
}
