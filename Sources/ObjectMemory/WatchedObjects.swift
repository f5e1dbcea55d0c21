/// What keeps an element of a watched page alive.
public enum Hold: Int32, Sendable {
    /// The page alone.
    case page = 0
    /// The page, and objects that only the page keeps alive, perhaps the element itself among them.
    case watched = 1
    /// Something else in the world.
    case world = 2
}

extension ObjectMemory {
    /// Collects everything that is not reachable, at once, and finds out what keeps the elements of a page alive.
    ///
    /// The page counts as an object without elements until everything else that is reachable has been marked. Then what each
    /// element refers to that is not yet marked: an element found on the way is held by another one, or by a cycle through
    /// itself. In the end all elements are marked, so that nothing of the page is lost.
    ///
    /// - Parameter page: the object with the slots, asked for when nothing is young and so nothing moves; nil ends the work.
    /// - Returns: one answer for each slot; numbers, null and what lies in the permanent space belong to the world.
    public func collectAll(watching page: () -> Reference?) -> [Hold] {
        collectYoung()
        // Marks that were made before may hold what has died since.
        if state.pointee.isMarking { mark(budget: .max) }
        finishSweep()
        guard let page = page(), page.offset >= state.pointee.geometry.oldStart, page.offset < state.pointee.geometry.oldEnd else {
            return []
        }
        startMarking()
        var marker = Marker(memory: self)
        let count = size(page)
        marker.markNew(page.offset, Header.bytes + UInt64(count) * 8)
        marker.save()
        // Nothing is young: this only marks what the roots refer to.
        collectYoung()
        marker = Marker(memory: self)
        _ = marker.drain(budget: .max)
        let elements = (0..<count).map { slot(page, $0).rawValue }
        func isMarked(_ value: UInt64) -> Bool { value &- marker.oldStart >= marker.oldBytes || marker.isMarked(value) }
        var holds = elements.map { isMarked($0) ? Hold.world : .page }
        for (index, value) in elements.enumerated() where holds[index] == .page {
            marker.scanReferents(value)
            _ = marker.drain(budget: .max)
        }
        for (index, value) in elements.enumerated() where holds[index] == .page && isMarked(value) { holds[index] = .watched }
        for value in elements { marker.mark(value) }
        marker.save()
        mark(budget: .max)
        finishSweep()
        state.pointee.sinceStep = 0
        return holds
    }
}
