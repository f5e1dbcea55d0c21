import ObjectMemory

/// The modules heapq and bisect, for lists whose elements are compared without methods: numbers, strings, and tuples and lists of those.
/// The comparisons are made before anything changes, so that nil leaves a list as it was.
extension VM {
    private struct Heap {
        var list: Reference
        var items: Reference
        var count: Int
    }

    func heapShortcut(
        _ shortcut: PythonShortcut, _ arguments: UnsafeMutablePointer<UInt64>, _ count: Int, _ core: Reference
    ) -> UInt64? {
        guard count >= 1, let heap = heap(Slot(rawValue: arguments[0]), core) else { return nil }
        let second = Slot(rawValue: arguments[1])
        switch shortcut {
        case .heapPush:
            guard count == 2 else { return nil }
            var path: [Int] = []
            var place = heap.count
            while place > 0 {
                let parent = (place - 1) >> 1
                guard let isLess = isLess(second, arrayElement(heap.items, parent)) else { return nil }
                if !isLess { break }
                path.append(parent)
                place = parent
            }
            guard pythonAppend(arguments[0], arguments[1], core.offset), let items = array(in: memory.slot(heap.list, PythonClasses.List.items))
            else { return nil }
            place = heap.count
            for parent in path {
                setArrayElement(items, place, arrayElement(items, parent))
                place = parent
            }
            setArrayElement(items, place, second)
            return 0
        case .heapPop:
            guard count == 1, heap.count > 0 else { return nil }
            if heap.count == 1 { return popLast(Slot(heap.list)) }
            let first = arrayElement(heap.items, 0)
            let last = arrayElement(heap.items, heap.count - 1)
            guard let path = path(heap, last, below: heap.count - 1), popLast(Slot(heap.list)) != nil else { return nil }
            sift(heap, last, path)
            return first.rawValue
        case .heapReplace, .heapPushPop:
            guard count == 2, heap.count > 0 else { return nil }
            let first = arrayElement(heap.items, 0)
            if shortcut == .heapPushPop {
                guard let isLess = isLess(first, second) else { return nil }
                if !isLess { return second.rawValue }
            }
            guard let path = path(heap, second, below: heap.count) else { return nil }
            sift(heap, second, path)
            return first.rawValue
        case .heapify:
            guard count == 1 else { return nil }
            var slots = (0..<heap.count).map { arrayElement(heap.items, $0) }
            for start in stride(from: heap.count / 2 - 1, through: 0, by: -1) {
                let item = slots[start]
                var place = start
                var child = 2 * place + 1
                while child < heap.count {
                    if child + 1 < heap.count {
                        guard let isLess = isLess(slots[child], slots[child + 1]) else { return nil }
                        if !isLess { child += 1 }
                    }
                    slots[place] = slots[child]
                    place = child
                    child = 2 * place + 1
                }
                while place > start {
                    let parent = (place - 1) >> 1
                    guard let isLess = isLess(item, slots[parent]) else { return nil }
                    if !isLess { break }
                    slots[place] = slots[parent]
                    place = parent
                }
                slots[place] = item
            }
            for index in 0..<heap.count { setArrayElement(heap.items, index, slots[index]) }
            return 0
        case .bisectLeft, .bisectRight:
            guard count == 2 else { return nil }
            var (low, high) = (0, heap.count)
            while low < high {
                let middle = (low + high) / 2
                let item = arrayElement(heap.items, middle)
                guard let answer = shortcut == .bisectLeft ? isLess(item, second) : isLess(second, item) else { return nil }
                if answer == (shortcut == .bisectLeft) { low = middle + 1 } else { high = middle }
            }
            return Slot(shortLong: Int64(low)).rawValue
        default: return nil
        }
    }

    private func isLess(_ a: Slot, _ b: Slot) -> Bool? { PythonLists.compare(self, a, b, depth: 0).map { $0 < 0 } }

    private func heap(_ value: Slot, _ core: Reference) -> Heap? {
        guard let list = plainList(value, core), !memory.isImmutable(list), let items = array(in: memory.slot(list, PythonClasses.List.items)),
            !memory.isImmutable(items)
        else { return nil }
        let count = memory.slot(list, PythonClasses.List.count)
        guard count.isInt, count.int >= 0, Int(count.int) <= arrayCount(items) else { return nil }
        return Heap(list: list, items: items, count: Int(count.int))
    }

    /// The places below the first one whose elements move up, so that a new item lies at the last of them: the lesser children down to a leaf,
    /// without those that are not less than the item.
    private func path(_ heap: Heap, _ item: Slot, below count: Int) -> [Int]? {
        var path: [Int] = []
        var child = 1
        while child < count {
            if child + 1 < count {
                guard let isLess = isLess(arrayElement(heap.items, child), arrayElement(heap.items, child + 1)) else { return nil }
                if !isLess { child += 1 }
            }
            path.append(child)
            child = 2 * child + 1
        }
        while let last = path.last {
            guard let isLess = isLess(item, arrayElement(heap.items, last)) else { return nil }
            if !isLess { break }
            path.removeLast()
        }
        return path
    }

    private func sift(_ heap: Heap, _ item: Slot, _ path: [Int]) {
        var place = 0
        for next in path {
            setArrayElement(heap.items, place, arrayElement(heap.items, next))
            place = next
        }
        setArrayElement(heap.items, place, item)
    }
}
