/// The text of numbers, language.md L20.
enum NumberText {
    static func of(_ value: Double) -> String {
        of(value.description, magnitude: value.magnitude, isNaN: value.isNaN)
    }

    static func of(_ value: Float) -> String {
        of(value.description, magnitude: Double(value.magnitude), isNaN: value.isNaN)
    }

    /// Swift's description has the shortest digits that read back; the place of the exponent form differs.
    private static func of(_ description: String, magnitude: Double, isNaN: Bool) -> String {
        if isNaN { return "NaN" }
        let sign = description.hasPrefix("-") ? "-" : ""
        if magnitude.isInfinite { return sign + "Infinity" }
        if magnitude == 0 { return sign + "0.0" }
        let halves = description.drop { $0 == "-" }.split(separator: "e")
        let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(parts[0])
        let fraction = parts.count > 1 ? String(parts[1]) : ""
        // The value is 0.DIGITS times ten to the `point`.
        var digits = whole + fraction
        var point = whole.count + (halves.count > 1 ? Int(halves[1])! : 0)
        while digits.hasPrefix("0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.hasSuffix("0") { digits.removeLast() }
        if magnitude >= 1e-3 && magnitude < 1e7 {
            if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
            if digits.count <= point {
                return sign + digits + String(repeating: "0", count: point - digits.count) + ".0"
            }
            return sign + digits.prefix(point) + "." + digits.dropFirst(point)
        }
        let rest = digits.dropFirst()
        return sign + digits.prefix(1) + "." + (rest.isEmpty ? "0" : rest) + "E\(point - 1)"
    }
}
