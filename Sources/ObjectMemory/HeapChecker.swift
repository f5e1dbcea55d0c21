/// Looks for damage in a world without trusting anything in it: every offset is compared with the bounds before it is used.
struct HeapChecker {
    let base: UnsafeRawPointer
    let byteCount: UInt64
    let limit: Int
    var findings: [HeapFinding] = []

    private var permanentStart: UInt64 = 0
    private var permanentTop: UInt64 = 0
    private var oldStart: UInt64 = 0
    private var oldTop = 0
    private var youngStart: UInt64 = 0
    private var youngTop: UInt64 = 0
    private var classClass: UInt64 = 0
    /// One bit for each 8 bytes where a permanent or a young object may start.
    private var permanentObjects: [UInt64] = []
    private var youngObjects: [UInt64] = []
    /// Reachable young objects, and old ones: one bit for each 16 bytes of old space.
    private var youngReached: [UInt64] = []
    private var reached: [UInt64] = []
    private var stack: [UInt64] = []
    private var open: ObjectMemory?

    init(base: UnsafeRawPointer, byteCount: UInt64, limit: Int) {
        self.base = base
        self.byteCount = byteCount
        self.limit = limit
    }

    private func load(_ offset: UInt64) -> UInt64 {
        guard offset <= byteCount, byteCount - offset >= 8, offset & 7 == 0 else { return 0 }
        return base.load(fromByteOffset: Int(offset), as: UInt64.self)
    }

    private func word(_ index: Int) -> UInt64 { load(UInt64(index * 8)) }

    private mutating func report(_ problem: HeapFinding.Problem, _ offset: UInt64, _ related: UInt64 = 0) {
        if findings.count < limit { findings.append(HeapFinding(problem: problem, offset: offset, related: related)) }
    }

    private var isFull: Bool { findings.count >= limit }

    mutating func run(_ memory: ObjectMemory?) {
        typealias Word = WorldLayout.Word
        guard byteCount >= WorldLayout.rootBytes, let geometry = Geometry(rootPage: base) else {
            report(.notWorld, 0)
            return
        }
        open = memory
        permanentStart = geometry.permanentStart
        permanentTop = word(Word.permanentTop)
        oldStart = geometry.oldStart
        oldTop = Int(word(Word.oldTop))
        let needed = oldTop == 0 ? permanentTop : oldStart + UInt64(oldTop) << Geometry.pageShift
        guard byteCount >= needed else {
            report(.truncated, byteCount, needed)
            return
        }
        if word(Word.temporaries) > UInt64(WorldLayout.temporaryCount) {
            report(.rootWord, UInt64(Word.temporaries * 8))
            return
        }
        permanentObjects = [UInt64](repeating: 0, count: Int((permanentTop - permanentStart) / 512 + 1))
        reached = [UInt64](repeating: 0, count: oldTop * 4)
        classClass = word(WorldLayout.rootTable + 1)
        walk(from: permanentStart, to: permanentTop, isPermanent: true)
        if memory != nil {
            youngStart = geometry.nurseryStart
            youngTop = min(max(word(Word.allocationTop), youngStart), geometry.nurseryEnd)
            youngObjects = [UInt64](repeating: 0, count: Int((youngTop - youngStart) / 512 + 1))
            youngReached = youngObjects
            walk(from: youngStart, to: youngTop, isPermanent: false)
        }
        checkClasses(from: permanentStart, to: permanentTop)
        checkClasses(from: youngStart, to: youngTop)
        checkPages()
        checkRoots()
        while let object = stack.popLast(), !isFull { checkSlots(of: object) }
        checkList(Word.newestWeak, WeakLayout.next, .weakReference)
        checkList(Word.newestResource, ResourceLayout.next, .resource)
        if let memory { checkCards(memory) }
    }

    // MARK: Spaces

    /// Bytes of the object, nil if its header is none.
    private func bytes(_ object: UInt64) -> UInt64? {
        let header = load(object)
        let kind = (header >> Header.flagShift) & 0xF
        guard header & Slot.payloadMask != 0, kind < UInt64(BodyKind.count) else { return nil }
        return Header.bytes + Header.bodyBytes(kind: kind, size: load(object + 8) & 0xFFFF_FFFF)
    }

    /// Notes where objects start that lie one behind the other.
    private mutating func walk(from start: UInt64, to end: UInt64, isPermanent: Bool) {
        var place = start
        while place < end {
            guard let bytes = bytes(place) else {
                report(.header, place)
                return
            }
            guard bytes <= end - place else {
                report(.size, place)
                return
            }
            let bit = (place - start) / 8
            if isPermanent {
                permanentObjects[Int(bit / 64)] |= 1 << (bit % 64)
            } else {
                youngObjects[Int(bit / 64)] |= 1 << (bit % 64)
            }
            place += bytes
        }
    }

    private mutating func checkClasses(from start: UInt64, to end: UInt64) {
        var place = start
        while place < end, !isFull {
            guard let bytes = bytes(place), bytes <= end - place else { return }
            checkClass(place)
            place += bytes
        }
    }

    private mutating func checkClass(_ object: UInt64) {
        let found = load(object) & Slot.payloadMask
        if !isPermanentObject(found) || load(found) & Slot.payloadMask != classClass {
            report(.classReference, object, found)
        }
    }

    private func entry(_ page: Int) -> PageEntry {
        PageEntry(rawValue: base.load(fromByteOffset: Int(WorldLayout.rootBytes) + page * 4, as: UInt32.self))
    }

    private func tableOffset(_ page: Int) -> UInt64 { WorldLayout.rootBytes + UInt64(page * 4) }

    private mutating func checkPages() {
        var page = 0
        var used = 0
        while page < oldTop, !isFull {
            let current = entry(page)
            var pages = 1
            switch current.role {
            case .free:
                page += 1
                continue
            case .rest: report(.pageEntry, tableOffset(page))
            case .block: pages = SizeClass.blockPages
            case .large: pages = current.largePages
            }
            guard pages > 0, pages <= oldTop - page else {
                report(.pageEntry, tableOffset(page))
                return
            }
            for index in 1..<max(pages, 1) + 1 where index < pages && entry(page + index) != PageEntry(distance: index) {
                report(.pageEntry, tableOffset(page + index))
                break
            }
            let place = oldStart + UInt64(page) << Geometry.pageShift
            if current.role == .block { checkBlock(page, place, current) }
            if current.role == .large { checkLarge(place, pages) }
            used += pages
            page += pages
        }
        if !isFull, UInt64(used) != word(WorldLayout.Word.usedPages) {
            report(.usedPages, UInt64(WorldLayout.Word.usedPages * 8), word(WorldLayout.Word.usedPages))
        }
    }

    private mutating func checkBlock(_ page: Int, _ start: UInt64, _ entry: PageEntry) {
        guard entry.sizeClass < SizeClass.count else {
            report(.pageEntry, tableOffset(page))
            return
        }
        var free = 0
        for index in 0..<SizeClass.cells(entry.sizeClass) {
            let cell = start + UInt64(index) * SizeClass.bytes(entry.sizeClass)
            if load(cell) == 0 {
                free += 1
                continue
            }
            guard let bytes = bytes(cell) else {
                report(.header, cell)
                continue
            }
            if bytes > SizeClass.largest || SizeClass.index(for: bytes) != entry.sizeClass { report(.size, cell) }
            checkClass(cell)
        }
        if free < entry.freeCells { report(.freeCells, start) }
    }

    private mutating func checkLarge(_ start: UInt64, _ pages: Int) {
        guard let bytes = bytes(start) else {
            report(.header, start)
            return
        }
        if (bytes + Geometry.page - 1) / Geometry.page != UInt64(pages) { report(.size, start) }
        checkClass(start)
    }

    // MARK: References

    private func isPermanentObject(_ offset: UInt64) -> Bool {
        guard offset >= permanentStart, offset < permanentTop, offset & 7 == 0 else { return false }
        let bit = (offset - permanentStart) / 8
        return permanentObjects[Int(bit / 64)] & (1 << (bit % 64)) != 0
    }

    private func isYoungObject(_ offset: UInt64) -> Bool {
        guard offset >= youngStart, offset < youngTop, offset & 7 == 0 else { return false }
        let bit = (offset - youngStart) / 8
        return youngObjects[Int(bit / 64)] & (1 << (bit % 64)) != 0
    }

    private func isOldObject(_ offset: UInt64) -> Bool {
        guard offset >= oldStart, (offset - oldStart) >> Geometry.pageShift < UInt64(oldTop) else { return false }
        var page = Int((offset - oldStart) >> Geometry.pageShift)
        var current = entry(page)
        if current.role == .rest {
            guard current.distance <= page else { return false }
            page -= current.distance
            current = entry(page)
        }
        let start = oldStart + UInt64(page) << Geometry.pageShift
        switch current.role {
        case .free, .rest: return false
        case .large:
            return offset == start && current.largePages <= oldTop - page && fits(offset, UInt64(current.largePages) * Geometry.page)
        case .block:
            guard current.sizeClass < SizeClass.count, page + SizeClass.blockPages <= oldTop else { return false }
            let size = SizeClass.bytes(current.sizeClass)
            return (offset - start) % size == 0 && (offset - start) / size < UInt64(SizeClass.cells(current.sizeClass))
                && fits(offset, size)
        }
    }

    /// Whether there is an object that is not larger than its place.
    private func fits(_ object: UInt64, _ room: UInt64) -> Bool {
        guard let bytes = bytes(object) else { return false }
        return bytes <= room
    }

    private mutating func checkRoots() {
        for index in 0..<WorldLayout.rootCount { visit(UInt64((WorldLayout.rootTable + index) * 8), of: 0) }
        for index in 0..<Int(word(WorldLayout.Word.temporaries)) {
            visit(UInt64((WorldLayout.temporaryTable + index) * 8), of: 0)
        }
        let link = word(WorldLayout.Word.classLinkSlot)
        var object = word(WorldLayout.Word.newestClass)
        var left = (permanentTop - permanentStart) / 16
        while object != 0, left > 0, !isFull {
            let size = load(object + 8) & 0xFFFF_FFFF
            guard isPermanentObject(object), load(object) & Slot.payloadMask == classClass, link < size else {
                report(.list, UInt64(WorldLayout.Word.newestClass * 8), object)
                return
            }
            for index in 0..<size { visit(object + Header.bytes + index * 8, of: 0) }
            object = load(object + Header.bytes + link * 8) & Slot.payloadMask
            left -= 1
        }
        if object != 0 { report(.list, UInt64(WorldLayout.Word.newestClass * 8), object) }
    }

    /// Checks the slot at an offset, and makes what it refers to reached.
    /// - Parameter owner: the old object that holds it, else 0.
    private mutating func visit(_ place: UInt64, of owner: UInt64) {
        let value = load(place)
        guard value != 0, value >> 48 == 0 else { return }
        if isPermanentObject(value) { return }
        if isOldObject(value) {
            let bit = (value - oldStart) / 16
            guard reached[Int(bit / 64)] & (1 << (bit % 64)) == 0 else { return }
            reached[Int(bit / 64)] |= 1 << (bit % 64)
            stack.append(value)
        } else if isYoungObject(value) {
            if let open, owner != 0 {
                let isStack = (load(owner) >> Header.flagShift) & 0xF == UInt64(BodyKind.stack.rawValue)
                if open.cards[Int((isStack ? owner : place) >> Geometry.cardShift)] != 2 { report(.card, place, value) }
            }
            let bit = (value - youngStart) / 8
            guard youngReached[Int(bit / 64)] & (1 << (bit % 64)) == 0 else { return }
            youngReached[Int(bit / 64)] |= 1 << (bit % 64)
            stack.append(value)
        } else {
            report(.reference, place, value)
        }
    }

    private mutating func checkSlots(of object: UInt64) {
        let kind = (load(object) >> Header.flagShift) & 0xF
        let size = load(object + 8) & 0xFFFF_FFFF
        let body = object + Header.bytes
        guard Marker.hasReferences(kind) else { return }
        if kind == UInt64(BodyKind.stack.rawValue) {
            checkStack(object, size)
            return
        }
        let keepsAll = kind < UInt64(BodyKind.stack.rawValue)
        if !keepsAll, size < 2 {
            report(.size, object)
            return
        }
        if kind == UInt64(BodyKind.weakReference.rawValue) {
            let target = load(body)
            if target != 0, target >> 48 == 0, !isPermanentObject(target), !isOldObject(target), !isYoungObject(target) {
                report(.reference, body, target)
            }
        }
        var index: UInt64 = keepsAll ? 0 : 2
        while index < size {
            visit(body + index * 8, of: object < youngStart ? object : 0)
            index += 1
        }
    }

    private mutating func checkStack(_ object: UInt64, _ words: UInt64) {
        let body = object + Header.bytes
        let first = UInt64(StackLayout.firstSlot)
        let live = load(body)
        let frames = load(body + 8)
        guard words >= first, live <= words - first, frames <= words - first else {
            report(.stack, object)
            return
        }
        for index in 0..<live { visit(body + (first + index) * 8, of: object) }
        let end = body + words * 8
        var frame = end - frames * 8
        while frame < end {
            let length = load(frame + UInt64(StackLayout.link) * 8) & 0xFFFF_FFFF
            guard length >= UInt64(StackLayout.frameHeader), length * 8 <= end - frame else {
                report(.stack, frame)
                return
            }
            visit(frame + UInt64(StackLayout.this) * 8, of: object)
            frame += length * 8
        }
    }

    // MARK: Lists and cards

    private mutating func checkList(_ head: Int, _ slot: Int, _ kind: BodyKind) {
        var object = word(head)
        var left = UInt64(oldTop) * 256 + 1
        while object != 0, left > 0 {
            guard isOldObject(object), (load(object) >> Header.flagShift) & 0xF == UInt64(kind.rawValue) else {
                report(.list, UInt64(head * 8), object)
                return
            }
            object = load(object + Header.bytes + UInt64(slot) * 8)
            left -= 1
        }
        if left == 0 { report(.list, UInt64(head * 8), object) }
    }

    /// Every card that is not clean lies on a page that is dirty.
    private mutating func checkCards(_ memory: ObjectMemory) {
        for card in memory.state.pointee.dirtyCards {
            let page = Int(card) >> 3
            if memory.cards[Int(card)] == 0 || memory.pageStates[page] & PageState.dirty == 0 {
                report(.page, UInt64(card) << Geometry.cardShift)
            }
        }
    }
}
