import Foundation

/// A grammar in the notation of `grammars/phantom.ebnf`.
struct Grammar {
    indirect enum Part {
        case rule(String)
        case text(String)
        case range(Unicode.Scalar, Unicode.Scalar)
        case sequence([Part])
        /// Alternatives with a number of their own, for the measure of coverage.
        case choice([(number: Int, part: Part)])
        case option(Part)
        case repetition(Part)
    }

    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    private(set) var rules: [String: Part] = [:]
    /// Number of alternatives.
    private(set) var alternatives = 0
    /// All texts between quotes in rules for other things than tokens.
    private(set) var terminals: Set<String> = []

    static func isToken(_ rule: String) -> Bool { rule.first?.isUppercase == true }

    init(_ text: String) throws {
        var reader = Reader(words: Grammar.words(of: text))
        while let name = reader.next() {
            guard reader.next() == "=" else { throw Malformed(description: "'=' expected after \(name)") }
            let part = try reader.choice(inToken: Grammar.isToken(name))
            guard reader.next() == "." else { throw Malformed(description: "'.' expected after rule \(name)") }
            guard rules.updateValue(part, forKey: name) == nil else {
                throw Malformed(description: "rule \(name) stands twice")
            }
        }
        alternatives = reader.alternatives
        terminals = reader.terminals
        for name in reader.used where rules[name] == nil { throw Malformed(description: "no rule \(name)") }
        for name in rules.keys where name != "file" && !reader.used.contains(name) {
            throw Malformed(description: "rule \(name) is not used")
        }
    }

    /// Texts keep their first quote as a mark.
    private static func words(of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "(", index + 1 < scalars.count, scalars[index + 1] == "*" {
                while !(scalars[index] == "*" && scalars[index + 1] == ")") || scalars[index - 1] == "(" { index += 1 }
                index += 2
            } else if scalar == "\"" || scalar == "'" {
                var word = "\""
                index += 1
                while scalars[index] != scalar {
                    word.unicodeScalars.append(scalars[index])
                    index += 1
                }
                index += 1
                words.append(word)
            } else if scalar.properties.isWhitespace {
                index += 1
            } else if scalar.properties.isAlphabetic {
                var word = ""
                while index < scalars.count, scalars[index].properties.isAlphabetic || scalars[index] == "-" {
                    word.unicodeScalars.append(scalars[index])
                    index += 1
                }
                words.append(word)
            } else {
                words.append(String(scalar))
                index += 1
            }
        }
        return words
    }

    /// The alternatives that are not among these numbers, each as its rule and its place in it.
    func uncovered(_ covered: Set<Int>) -> [String] {
        func missing(_ part: Part, _ rule: String) -> [String] {
            switch part {
            case .rule, .text, .range: []
            case .sequence(let parts): parts.flatMap { missing($0, rule) }
            case .option(let inner), .repetition(let inner): missing(inner, rule)
            case .choice(let parts):
                parts.flatMap { (covered.contains($0.number) ? [] : ["\(rule): \($0.part)"]) + missing($0.part, rule) }
            }
        }
        return rules.keys.sorted().flatMap { missing(rules[$0] ?? .text(""), $0) }
    }

    private struct Reader {
        let words: [String]
        var index = 0
        var alternatives = 0
        var terminals: Set<String> = []
        var used: Set<String> = []

        init(words: [String]) { self.words = words }

        var peek: String { index < words.count ? words[index] : "" }

        mutating func next() -> String? {
            guard index < words.count else { return nil }
            index += 1
            return words[index - 1]
        }

        mutating func choice(inToken: Bool) throws -> Part {
            var parts: [(number: Int, part: Part)] = []
            repeat {
                parts.append((alternatives, try sequence(inToken: inToken)))
                alternatives += 1
            } while peek == "|" && next() != nil
            return .choice(parts)
        }

        private mutating func sequence(inToken: Bool) throws -> Part {
            var parts: [Part] = []
            while !["|", ".", ")", "]", "}", ""].contains(peek) {
                let word = next() ?? ""
                switch word {
                case "(", "[", "{":
                    let inner = try choice(inToken: inToken)
                    let closing = next()
                    guard closing == (word == "(" ? ")" : word == "[" ? "]" : "}") else {
                        throw Malformed(description: "'\(word)' is not closed before \(closing ?? "the end")")
                    }
                    parts.append(word == "(" ? inner : word == "[" ? .option(inner) : .repetition(inner))
                case _ where word.hasPrefix("\""):
                    let text = String(word.dropFirst())
                    if peek == "…" {
                        _ = next()
                        guard let first = text.unicodeScalars.first, let last = next()?.unicodeScalars.last else {
                            throw Malformed(description: "a range needs two ends")
                        }
                        parts.append(.range(first, last))
                    } else {
                        if !inToken { terminals.insert(text) }
                        parts.append(.text(text))
                    }
                default:
                    used.insert(word)
                    parts.append(.rule(word))
                }
            }
            return .sequence(parts)
        }
    }
}
