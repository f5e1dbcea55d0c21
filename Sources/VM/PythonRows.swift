import ObjectMemory

/// The rows of `row_walk`: products, combinations and permutations. Nothing here collects.
extension VM {
    private struct Rows {
        var walk: Reference
        var mode: Int32
        var pools: Reference
        var places: Reference
        var width: Int
    }

    /// The next row as a tuple, the unbound value at the end; nil if memory is short.
    func nextRow(_ walk: Reference) -> UInt64? {
        let classes = state.pointee.python
        if memory.slot(walk, PythonClasses.Rows.state) == Slot(int: 2) { return classes.unbound }
        guard let rows = rows(walk), let core = pythonCore(memory.slot(walk, PythonClasses.Rows.core)),
            let made = newList(rows.width, classes.tuple, kind: memory.slot(core, classes.tupleType)),
            let items = array(in: memory.slot(made.list, PythonClasses.List.items)), let isThere = advance(rows, into: items)
        else { return nil }
        return isThere ? made.list.offset : classes.unbound
    }

    /// Puts the next row into an array of its width; 0 at the end. The walk's places have been made before.
    func fillRow(_ walk: UInt64, _ row: UInt64) -> UInt64? {
        let slot = Slot(rawValue: walk)
        guard slot.isReference, !slot.isNull, memory.classOf(slot.reference).offset == state.pointee.python.rowWalk,
            let rows = rows(slot.reference), let items = array(in: Slot(rawValue: row)), arrayCount(items) >= rows.width,
            let isThere = advance(rows, into: items)
        else { return nil }
        return Slot(int: isThere ? 1 : 0).rawValue
    }

    private func rows(_ walk: Reference) -> Rows? {
        typealias Layout = PythonClasses.Rows
        let (mode, width) = (memory.slot(walk, Layout.mode), memory.slot(walk, Layout.width))
        guard mode.isInt, width.isInt, width.int >= 0, let pools = array(in: memory.slot(walk, Layout.pools)),
            let places = array(in: memory.slot(walk, Layout.places)), arrayCount(pools) >= (mode.int == 0 ? Int(width.int) : 1)
        else { return nil }
        return Rows(walk: walk, mode: mode.int, pools: pools, places: places, width: Int(width.int))
    }

    /// The elements of a pool.
    private func pool(_ rows: Rows, _ index: Int) -> (items: Reference?, count: Int)? {
        let list = arrayElement(rows.pools, rows.mode == 0 ? index : 0)
        guard list.isReference, !list.isNull, memory.classOf(list.reference).offset == state.pointee.python.list else { return nil }
        let count = memory.slot(list.reference, PythonClasses.List.count)
        guard count.isInt, count.int >= 0 else { return nil }
        let items = array(in: memory.slot(list.reference, PythonClasses.List.items))
        guard count.int == 0 || items.map({ arrayCount($0) >= Int(count.int) }) == true else { return nil }
        return (items, Int(count.int))
    }

    /// Moves to the next row and puts it into an array; false at the end, nil if the walk is not of the form that the library makes.
    private func advance(_ rows: Rows, into row: Reference) -> Bool? {
        let now = memory.slot(rows.walk, PythonClasses.Rows.state)
        let width = rows.width
        func end() -> Bool {
            memory.storeNumber(rows.walk, PythonClasses.Rows.state, Slot(int: 2))
            return false
        }
        var size = 0
        if rows.mode != 0 {
            guard let count = pool(rows, 0)?.count else { return nil }
            size = count
        }
        guard arrayCount(rows.places) >= (rows.mode == 3 ? size + width : width) else { return nil }
        func place(_ index: Int) -> Int { Int(arrayElement(rows.places, index).int) }
        func set(_ index: Int, _ value: Int) { setArrayElement(rows.places, index, Slot(int: Int32(truncatingIfNeeded: value))) }
        if now == Slot(int: 2) { return false }
        if now == Slot(int: 0) {
            if rows.mode == 0 {
                for index in 0..<width {
                    guard let count = pool(rows, index)?.count else { return nil }
                    if count == 0 { return end() }
                    set(index, 0)
                }
            } else {
                if width > size, rows.mode != 2 || size == 0 { return end() }
                for index in 0..<(rows.mode == 3 ? size : width) { set(index, rows.mode == 2 ? 0 : index) }
                if rows.mode == 3 { for index in 0..<width { set(size + index, size - index) } }
            }
            memory.storeNumber(rows.walk, PythonClasses.Rows.state, Slot(int: 1))
        } else {
            var index = width - 1
            switch rows.mode {
            case 0:
                while index >= 0 {
                    guard let count = pool(rows, index)?.count else { return nil }
                    let next = place(index) + 1
                    if next < count {
                        set(index, next)
                        break
                    }
                    set(index, 0)
                    index -= 1
                }
            case 1:
                while index >= 0, place(index) == index + size - width { index -= 1 }
                if index >= 0 {
                    let first = place(index) + 1
                    for other in index..<width { set(other, first + other - index) }
                }
            case 2:
                while index >= 0, place(index) == size - 1 { index -= 1 }
                if index >= 0 {
                    let next = place(index) + 1
                    for other in index..<width { set(other, next) }
                }
            default:
                while index >= 0 {
                    let left = place(size + index) - 1
                    if left > 0 {
                        set(size + index, left)
                        let other = size - left
                        let kept = place(index)
                        set(index, place(other))
                        set(other, kept)
                        break
                    }
                    // All have been here: the rest returns to its order.
                    let first = place(index)
                    for other in index..<size - 1 { set(other, place(other + 1)) }
                    set(size - 1, first)
                    set(size + index, size - index)
                    index -= 1
                }
            }
            if index < 0 { return end() }
        }
        for index in 0..<width {
            let number = place(index)
            guard let pool = pool(rows, index), let items = pool.items, number >= 0, number < pool.count else { return nil }
            setArrayElement(row, index, arrayElement(items, number))
        }
        return true
    }
}
