import Foundation

/// A diagnostic, either expected by a comment or reported by `plc`.
struct Finding: Hashable, Comparable, CustomStringConvertible {
    /// Line, from 1.
    let line: Int
    /// `error` or `warning`.
    let severity: String
    let text: String
    /// `P0123`, or the rule of a rejection; empty where an expectation leaves it open.
    let id: String

    var description: String { "line \(line): \(severity): \(text)" + (id.isEmpty ? "" : " [\(id)]") }

    static func < (left: Finding, right: Finding) -> Bool {
        (left.line, left.severity, left.text) < (right.line, right.severity, right.text)
    }

    /// True if a reported finding is the one that an expectation describes: its text contains the expected one.
    func isMet(by reported: Finding) -> Bool {
        line == reported.line && severity == reported.severity && reported.text.contains(text)
            && (id.isEmpty || id == reported.id)
    }
}

/// Expectations in comments: `// error: text [P0123]` on the line where the diagnostic is reported, or
/// `// error@+1: text`, `// error@12: text`, `// error@end: text` for another line.
enum Expectations {
    private static func pattern(_ comment: String) -> NSRegularExpression {
        // The pattern is a constant apart from the comment sign, so it compiles.
        try! NSRegularExpression(
            pattern: comment + #" *(error|warning)(?:@([+-]?\d+|end))?: (.*?)(?: \[([PV]\d+|class file)\])?(?= *"#
                + comment
                + #" *(?:error|warning)|\s*$)"#)
    }

    /// The expectations in the lines of a test.
    static func read(_ lines: [String], comment: String) -> [Finding] {
        let pattern = pattern(comment)
        return lines.enumerated().flatMap { index, line -> [Finding] in
            let whole = NSRange(line.startIndex..., in: line)
            return pattern.matches(in: line, range: whole).map { match in
                func group(_ number: Int) -> String {
                    Range(match.range(at: number), in: line).map { String(line[$0]) } ?? ""
                }
                return Finding(
                    line: place(group(2), from: index + 1, count: lines.count), severity: group(1),
                    text: group(3).trimmingCharacters(in: .whitespaces), id: group(4))
            }
        }
    }

    private static func place(_ text: String, from line: Int, count: Int) -> Int {
        if text.isEmpty { return line }
        if text == "end" { return count }
        guard let number = Int(text) else { return line }
        return text.hasPrefix("+") || text.hasPrefix("-") ? line + number : number
    }

    /// What is wrong: expectations that no finding meets, and findings that nobody expected.
    static func compare(expected: [Finding], reported: [Finding]) -> (missing: [Finding], unexpected: [Finding]) {
        var rest = reported
        var missing: [Finding] = []
        for expectation in expected {
            if let place = rest.firstIndex(where: expectation.isMet(by:)) {
                rest.remove(at: place)
            } else {
                missing.append(expectation)
            }
        }
        return (missing, rest)
    }

    /// The lines with expectations that say what was reported. Those that hold already stay as they are.
    static func bless(_ lines: [String], comment: String, reported: [Finding]) -> [String] {
        let pattern = pattern(comment)
        var rest = reported
        var result = lines
        for (index, line) in lines.enumerated() {
            let here = read([line], comment: comment)
            if here.isEmpty { continue }
            let placed = read(Array(repeating: "", count: index) + [line], comment: comment)
            let holds = placed.allSatisfy { expectation in rest.contains(where: expectation.isMet(by:)) }
            if holds {
                for expectation in placed {
                    if let place = rest.firstIndex(where: expectation.isMet(by:)) { rest.remove(at: place) }
                }
            } else {
                let whole = NSRange(line.startIndex..., in: line)
                let bare = pattern.stringByReplacingMatches(in: line, range: whole, withTemplate: "")
                result[index] = String(bare.reversed().drop { $0 == " " }.reversed())
            }
        }
        for finding in rest where result.indices.contains(finding.line - 1) {
            let text = " \(comment) \(finding.severity): \(finding.text) [\(finding.id)]"
            result[finding.line - 1] += text
        }
        return result
    }
}
