/// Finds what somebody probably meant to write.
enum Spelling {
    /// The candidate that differs least from `text`; nil when none is near (more than a third of the letters differ).
    /// Of equally near ones the first is taken.
    static func nearest(to text: String, in candidates: some Sequence<(shown: String, compared: String)>) -> String? {
        let wanted = Array(text.lowercased().utf8)
        // One letter is like any other.
        guard wanted.count > 1, wanted.count <= 64 else { return nil }
        var best: String?
        var bestDistance = max(1, wanted.count / 3) + 1
        for candidate in candidates {
            guard abs(candidate.compared.utf8.count - wanted.count) < bestDistance else { continue }
            let distance = editDistance(wanted, Array(candidate.compared.lowercased().utf8), limit: bestDistance)
            if distance < bestDistance {
                best = candidate.shown
                bestDistance = distance
            }
        }
        return best
    }

    static func nearest(to text: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: text, in: candidates.map { (shown: $0, compared: $0) })
    }

    /// Insertions, deletions, replacements and swaps of neighbours that lead from `a` to `b`
    /// (optimal string alignment); `limit` if there are at least that many.
    static func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
        guard abs(a.count - b.count) < limit else { return limit }
        var beforePrevious = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = previous
        for i in 0..<a.count {
            current[0] = i + 1
            for j in 0..<b.count {
                var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforePrevious[j - 1] + 1) }
                current[j + 1] = cost
            }
            (beforePrevious, previous, current) = (previous, current, beforePrevious)
        }
        return min(limit, previous[b.count])
    }
}
