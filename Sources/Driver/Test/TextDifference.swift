/// Where two texts differ, by lines.
struct TextDifference {
    /// Number of the first line that differs, from 1; nil if the texts are equal.
    let line: Int?
    /// The lines between the equal beginning and the equal end: `-` for what was expected, `+` for what came.
    let text: String

    /// Lines shown of each text.
    private static let shown = 20

    init(expected: String, got: String) {
        guard expected != got else {
            line = nil
            text = ""
            return
        }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = got.split(separator: "\n", omittingEmptySubsequences: false)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        line = start + 1
        var result = start > 0 ? "  \(old[start - 1])\n" : ""
        for (mark, lines) in [("-", old[start..<(old.count - end)]), ("+", new[start..<(new.count - end)])] {
            for line in lines.prefix(TextDifference.shown) { result += "\(mark) \(line)\n" }
            if lines.count > TextDifference.shown { result += "\(mark) … \(lines.count - TextDifference.shown) more\n" }
        }
        text = result
    }
}
