/// What `javap -v -p` and `plc dump` say of classes, reduced to facts that both state in the same words.
enum JavapFacts {
    /// The facts, one a line. Left out are comments, Java declarations (a member keeps its name), the readable repetition
    /// of annotations, and what javap says of the file.
    static func of(_ text: String) -> [String] {
        var facts: [String] = []
        var className = ""
        var skipped: Int?
        // Attributes of the JDK itself, which no specification describes.
        let foreign = ["ModuleHashes", "ModuleTarget", "ModuleResolution"]
        for raw in text.split(separator: "\n") {
            let indent = raw.prefix { $0 == " " }.count
            if let limit = skipped, indent > limit { continue }
            skipped = nil
            if indent == 0, foreign.contains(where: { raw.hasPrefix($0) }) {
                skipped = 0
                continue
            }
            let words = raw.split { $0 == " " || $0 == "\t" }
            if words.isEmpty || isAboutFile(raw) { continue }
            let line = stripped(words)
            if indent == 0, let name = declaredClass(words) {
                className = name
                continue
            }
            if indent == 2, let name = member(line, of: className) {
                facts.append("member " + name)
                continue
            }
            if isAnnotation(line) || line.hasPrefix("default_value:") { skipped = indent }
            facts.append(number(line))
        }
        return facts
    }

    private static func isAboutFile(_ line: Substring) -> Bool {
        ["Classfile ", "  Last modified", "  SHA-256", "  Compiled from"].contains { line.hasPrefix($0) }
    }

    /// Single spaces, no comment. Text constants and values may hold what looks like one.
    private static func stripped(_ words: [Substring]) -> String {
        let isText = words.count > 2 && words[1] == "=" && words[2] == "Utf8" || words[0] == "ConstantValue:"
        let kept = isText ? words[...] : words.prefix { $0 != "//" }
        return kept.joined(separator: " ")
    }

    /// The name in the line that declares a class, with dots.
    private static func declaredClass(_ words: [Substring]) -> String? {
        let kinds: Set<Substring> = ["class", "interface", "module", "enum"]
        let modifiers: Set<Substring> = [
            "public", "abstract", "final", "open", "sealed", "non-sealed", "static", "strictfp", "class", "interface",
            "module", "enum",
        ]
        guard modifiers.contains(words[0]), let place = words.firstIndex(where: { kinds.contains($0) }),
            place + 1 < words.count
        else { return nil }
        return String(words[place + 1].prefix { $0 != "<" }.map { $0 == "/" ? "." : $0 })
    }

    /// The name of a member that a line declares: as javap declares it or as we name it.
    private static func member(_ line: String, of className: String) -> String? {
        for word in ["field ", "method ", "component "] where line.hasPrefix(word) {
            return String(line.dropFirst(word.count))
        }
        guard line.hasSuffix(";"), !line.contains("#") else { return nil }
        if line.hasSuffix("static {};") { return "<clinit>" }
        guard let open = line.firstIndex(of: "(") else { return line.dropLast().split(separator: " ").last.map(String.init) }
        guard let name = line[..<open].split(separator: " ").last else { return nil }
        return name.contains(".") || name == className ? "<init>" : String(name)
    }

    /// Whether a line looks like `0: #79(#80=s#81)`.
    private static func isAnnotation(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].hasSuffix(":"), Int(words[0].dropLast()) != nil, words[1].hasPrefix("#") else {
            return false
        }
        return words[1].dropFirst().drop { $0.isNumber }.hasPrefix("(")
    }

    /// Replaces a floating constant by its bits: javap 17 does not always write the shortest number.
    private static func number(_ line: String) -> String {
        let words = line.split(separator: " ")
        guard words.count >= 3 else { return line }
        let text = words[words.count - 1].dropLast()
        switch words[words.count - 2].lowercased() {
        case "double": if let value = Double(text) { return words.dropLast().joined(separator: " ") + " \(value.bitPattern)" }
        case "float": if let value = Float(text) { return words.dropLast().joined(separator: " ") + " \(value.bitPattern)" }
        default: break
        }
        return line
    }
}
