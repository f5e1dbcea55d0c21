/// Old space: objects that have survived, which never move. Small ones lie in the cells of blocks (`SizeClass`), large ones
/// in pages of their own. The first word of a free cell is 0, that of an object never.
extension ObjectMemory {
    // MARK: Page table

    @inline(__always)
    func entry(_ page: Int) -> PageEntry {
        PageEntry(
            rawValue: start.load(
                fromByteOffset: Int(truncatingIfNeeded: WorldLayout.rootBytes) &+ page &* 4, as: UInt32.self))
    }

    func setEntry(_ page: Int, _ value: PageEntry) {
        let place = Int(truncatingIfNeeded: WorldLayout.rootBytes) &+ page &* 4
        touch(place &>> 12)
        start.storeBytes(of: value.rawValue, toByteOffset: place, as: UInt32.self)
    }

    /// Offset of a page of old space.
    @inline(__always)
    func offset(ofPage page: Int) -> UInt64 {
        state.pointee.geometry.oldStart &+ UInt64(truncatingIfNeeded: page) &<< Geometry.pageShift
    }

    /// The page of old space of an offset in it.
    @inline(__always)
    func oldPage(_ offset: UInt64) -> Int {
        Int(truncatingIfNeeded: (offset &- state.pointee.geometry.oldStart) &>> Geometry.pageShift)
    }

    /// State of a page of old space.
    private func oldState(_ page: Int) -> UnsafeMutablePointer<UInt8> {
        pageStates + Int(truncatingIfNeeded: offset(ofPage: page) &>> Geometry.pageShift)
    }

    /// Whether the sweep has been at a block or large object, or need not.
    func isVisited(_ page: Int) -> Bool { oldState(page).pointee & PageState.parity == state.pointee.parity }

    func setVisited(_ page: Int) {
        let place = oldState(page)
        place.pointee = (place.pointee & ~PageState.parity) | state.pointee.parity
    }

    // MARK: Runs of pages

    /// Finds free pages that follow each other.
    /// - Parameter limit: the run ends at or below this page.
    /// - Returns: the first page; the caller enters what it is. Nil if there is no such run.
    private func findRun(_ pages: Int, limit: Int) -> Int? {
        typealias Word = WorldLayout.Word
        let top = Int(word(Word.oldTop))
        let free = top - Int(word(Word.usedPages))
        if pages <= free, pages < state.pointee.searchFailed {
            let cursor = min(state.pointee.runCursor, top)
            if let found = search(pages, from: cursor, to: top) ?? search(pages, from: 0, to: min(top, cursor + pages)) {
                state.pointee.runCursor = found + pages
                return found
            }
            state.pointee.searchFailed = pages
        }
        guard top + pages <= limit else { return nil }
        setWord(Word.oldTop, UInt64(top + pages))
        return top
    }

    private func search(_ pages: Int, from first: Int, to end: Int) -> Int? {
        var page = first
        var found = 0
        while page < end {
            let current = entry(page)
            switch current.role {
            case .free:
                found += 1
                page += 1
                if found == pages { return page - pages }
                continue
            case .block: page += SizeClass.blockPages
            case .large: page += max(current.largePages, 1)
            // The cursor stood where pages have been joined since.
            case .rest: page += 1
            }
            found = 0
        }
        return nil
    }

    /// Takes a run of free pages.
    /// - Parameter isPromotion: whether it may lie in the part of old space that only survivors use.
    func takeRun(_ pages: Int, first entry: PageEntry, isPromotion: Bool) -> Int? {
        typealias Word = WorldLayout.Word
        let geometry = state.pointee.geometry
        let limit = isPromotion ? geometry.oldPages : geometry.oldPages - geometry.reservePages
        guard let page = findRun(pages, limit: limit) else { return nil }
        setWord(Word.usedPages, word(Word.usedPages) + UInt64(pages))
        setEntry(page, entry)
        var index = 1
        while index < pages {
            setEntry(page + index, PageEntry(distance: index))
            index += 1
        }
        setVisited(page)
        return page
    }

    /// Makes the pages of a block or large object free. No reference to anything in them is left.
    func freeRun(_ page: Int, _ pages: Int) {
        typealias Word = WorldLayout.Word
        for index in page..<(page + pages) { setEntry(index, .free) }
        setWord(Word.usedPages, word(Word.usedPages) - UInt64(pages))
        state.pointee.searchFailed = Int.max
        var top = Int(word(Word.oldTop))
        if page + pages == top {
            top = page
            while top > 0, entry(top - 1) == .free { top -= 1 }
            setWord(Word.oldTop, UInt64(top))
        }
    }

    /// Notes how far pages were ever used.
    /// - Returns: the first page of the run that is not known to be zero, up to `page + pages` if none is.
    func raisePeak(_ page: Int, _ pages: Int) -> Int {
        let peak = Int(word(WorldLayout.Word.oldPeak))
        if page + pages > peak { setWord(WorldLayout.Word.oldPeak, UInt64(page + pages)) }
        return max(page, min(peak, page + pages))
    }

    /// Pages of old space in use.
    public var usedPages: Int { Int(word(WorldLayout.Word.usedPages)) }

    // MARK: Cells

    /// A free cell for an object of at most `SizeClass.largest` bytes. Its pages become dirty.
    /// - Returns: nil if old space is full.
    @inline(__always)
    func takeCell(_ bytes: UInt64, states: UnsafeMutablePointer<UInt8>, cursors: UnsafeMutablePointer<CellCursor>) -> UInt64? {
        let sizeClass = SizeClass.index(for: bytes)
        while true {
            let size = cursors[sizeClass].cellBytes
            var next = cursors[sizeClass].next
            let end = cursors[sizeClass].end
            let isFresh = cursors[sizeClass].isFresh
            while next < end {
                if isFresh || load(next) == 0 {
                    cursors[sizeClass].next = next &+ size
                    let first = Int(truncatingIfNeeded: next &>> Geometry.pageShift)
                    let last = Int(truncatingIfNeeded: (next &+ bytes &- 1) &>> Geometry.pageShift)
                    if states[first] & PageState.dirty == 0 { touch(first) }
                    if last != first, states[last] & PageState.dirty == 0 { touch(last) }
                    return next
                }
                next = next &+ size
            }
            guard refill(sizeClass) else { return nil }
        }
    }

    private var blockLinks: UnsafeMutablePointer<UInt32> {
        (start + Int(truncatingIfNeeded: state.pointee.geometry.blockLinks)).assumingMemoryBound(to: UInt32.self)
    }

    /// Makes a block with free cells known to allocation.
    func makeAvailable(_ page: Int, _ sizeClass: Int) {
        blockLinks[page] = state.pointee.available[sizeClass]
        state.pointee.available[sizeClass] = UInt32(truncatingIfNeeded: page + 1)
    }

    /// Blocks that are swept at most to find one free cell, before a new block is taken.
    private static let sweptForCell = 32

    /// Gives the cursor of a size class a block with free cells.
    private func refill(_ sizeClass: Int) -> Bool {
        let cursors = state.pointee.cursors
        var visits = 0
        while state.pointee.available[sizeClass] == 0, visits < Self.sweptForCell, state.pointee.sweep != .done {
            sweepRun()
            visits += 1
        }
        if state.pointee.available[sizeClass] != 0 {
            let page = Int(state.pointee.available[sizeClass]) - 1
            state.pointee.available[sizeClass] = blockLinks[page]
            setEntry(page, PageEntry(block: sizeClass, free: 0))
            cursors[sizeClass].next = offset(ofPage: page)
            cursors[sizeClass].isFresh = false
            cursors[sizeClass].end =
                offset(ofPage: page) + UInt64(SizeClass.cells(sizeClass)) * SizeClass.bytes(sizeClass)
            return true
        }
        guard let page = takeRun(SizeClass.blockPages, first: PageEntry(block: sizeClass, free: 0), isPromotion: true)
        else { return false }
        let first = offset(ofPage: page)
        let size = SizeClass.bytes(sizeClass)
        let end = first + UInt64(SizeClass.cells(sizeClass)) * size
        // Pages that were used before hold old contents: their cells have to be free.
        let peak = Int(word(WorldLayout.Word.oldPeak))
        _ = raisePeak(page, SizeClass.blockPages)
        if page < peak {
            touch(from: first, to: end)
            var cell = first
            while cell < end {
                store(cell, 0)
                cell += size
            }
        }
        cursors[sizeClass].next = first
        cursors[sizeClass].end = end
        cursors[sizeClass].isFresh = true
        return true
    }

    /// Writes down what is left of the blocks that are being allocated in, so that a restart loses nothing.
    func retireCursors() {
        let cursors = state.pointee.cursors
        for sizeClass in 0..<SizeClass.count where cursors[sizeClass].next < cursors[sizeClass].end {
            var free = 0
            var cell = cursors[sizeClass].next
            while cell < cursors[sizeClass].end {
                if load(cell) == 0 { free += 1 }
                cell += cursors[sizeClass].cellBytes
            }
            let page = oldPage(cursors[sizeClass].end - 1)
            let block = page - (entry(page).role == .rest ? entry(page).distance : 0)
            cursors[sizeClass].next = 0
            cursors[sizeClass].end = 0
            if free > 0 {
                setEntry(block, PageEntry(block: sizeClass, free: free))
                makeAvailable(block, sizeClass)
            }
        }
    }

    /// Forgets what is known of free cells: every block is going to be swept.
    func dropCursors() {
        for sizeClass in 0..<SizeClass.count {
            state.pointee.cursors[sizeClass].next = 0
            state.pointee.cursors[sizeClass].end = 0
            state.pointee.available[sizeClass] = 0
        }
    }

    // MARK: Large objects

    /// Pages of its own for an object. Its body is zero.
    /// - Returns: the object's offset; nil if old space has no room.
    func takePages(bytes: UInt64, isPromotion: Bool) -> UInt64? {
        let pages = Int((bytes + Geometry.page - 1) / Geometry.page)
        guard let page = takeRun(pages, first: PageEntry(largePages: pages), isPromotion: isPromotion) else { return nil }
        let place = offset(ofPage: page)
        touch(from: place, to: place + bytes)
        let zero = raisePeak(page, pages)
        if !isPromotion, zero > page {
            (start + Int(place)).initializeMemory(as: UInt8.self, repeating: 0, count: (zero - page) * Self.pageBytes)
        }
        return place
    }
}
