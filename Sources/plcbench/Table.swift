/// A table in Markdown whose columns are aligned in the text too.
struct Table {
    private var rows: [[String]]

    init(_ head: [String]) {
        rows = [head]
    }

    mutating func add(_ row: [String]) {
        rows.append(row)
    }

    /// The first column is aligned to the left, the others to the right.
    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max()! }
        func line(_ row: [String]) -> String {
            let cells = row.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + blanks : blanks + row[column]
            }
            return "| " + cells.joined(separator: " | ") + " |\n"
        }
        let marks = widths.indices.map { column in
            let dashes = String(repeating: "-", count: widths[column] + 1)
            return column == 0 ? ":" + dashes : dashes + ":"
        }
        return line(rows[0]) + "|" + marks.joined(separator: "|") + "|\n" + rows.dropFirst().map(line).joined()
    }
}

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value.magnitude * scale).rounded())
    let unit = Int(scale)
    var text = grouped(whole / unit)
    if digits > 0 {
        let rest = String(whole % unit)
        text += "." + String(repeating: "0", count: digits - rest.count) + rest
    }
    return value < 0 && whole > 0 ? "-" + text : text
}

/// A number with commas between groups of three digits.
func grouped(_ value: Int) -> String {
    var text = ""
    for (place, digit) in String(value).reversed().enumerated() {
        if place > 0 && place % 3 == 0 { text.append(",") }
        text.append(digit)
    }
    return String(text.reversed())
}
