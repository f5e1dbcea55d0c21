/// Makes random programs from a grammar.
struct ProgramGenerator {
    let grammar: Grammar
    var numbers: Numbers
    /// Alternatives taken so far.
    private(set) var covered: Set<Int> = []

    /// Fewest rules on the longest way to the end, by rule.
    private let heights: [String: Int]
    private let forbidden: Set<String>
    private var output = ""
    private var tokens = 0

    /// `forbidden` identifiers are never made.
    init(_ grammar: Grammar, seed: UInt64, forbidden: Set<String>) {
        self.grammar = grammar
        numbers = Numbers(seed: seed)
        self.forbidden = forbidden
        heights = ProgramGenerator.heights(of: grammar)
    }

    mutating func program() -> String {
        output = ""
        tokens = 0
        expand(.rule("file"), depth: 0)
        return output
    }

    /// A program with one method, whose body is made from the rule `block`.
    mutating func programWithBody() -> String {
        output = "class c { void m() "
        tokens = 0
        expand(.rule("block"), depth: 0)
        return output + " };"
    }

    // MARK: Expansion

    private static let deepest = 70
    private static let longest = 250

    private mutating func expand(_ part: Grammar.Part, depth: Int) {
        let isShort = depth > ProgramGenerator.deepest || tokens > ProgramGenerator.longest
        switch part {
        case .rule(let name):
            guard let rule = grammar.rules[name] else { return }
            if Grammar.isToken(name) {
                emit(token(name, rule))
            } else {
                expand(rule, depth: depth + 1)
            }
        case .text(let text): emit(text)
        case .range: break
        case .sequence(let parts): for part in parts { expand(part, depth: depth) }
        case .choice(let parts):
            var candidates = parts
            if isShort {
                let least = parts.map { ProgramGenerator.height($0.part, heights) }.min() ?? 0
                candidates = parts.filter { ProgramGenerator.height($0.part, heights) == least }
            }
            // What was never taken goes first.
            let fresh = candidates.filter { !covered.contains($0.number) }
            if !fresh.isEmpty { candidates = fresh }
            let chosen = candidates[numbers.below(candidates.count)]
            covered.insert(chosen.number)
            expand(chosen.part, depth: depth)
        case .option(let part):
            if !isShort, numbers.below(3) == 0 { expand(part, depth: depth) }
        case .repetition(let part):
            if isShort { return }
            // Many statements, few operators: every level of operators is a repetition.
            let count = depth <= 1 ? numbers.below(6) : depth < 8 ? numbers.below(4) : numbers.below(6) == 0 ? 1 : 0
            for _ in 0..<count { expand(part, depth: depth) }
        }
    }

    private mutating func token(_ name: String, _ rule: Grammar.Part) -> String {
        while true {
            let text = characters(rule, 0)
            if name != "IDENTIFIER" || !forbidden.contains(text) { return text }
        }
    }

    private mutating func characters(_ part: Grammar.Part, _ depth: Int) -> String {
        switch part {
        case .rule(let name): return grammar.rules[name].map { characters($0, depth + 1) } ?? ""
        case .text(let text): return text
        case .range(let first, let last):
            let value = first.value + UInt32(numbers.below(Int(last.value - first.value) + 1))
            return Unicode.Scalar(value).map { String($0) } ?? ""
        case .sequence(let parts):
            var text = ""
            for part in parts { text += characters(part, depth) }
            return text
        case .choice(let parts):
            let chosen = parts[numbers.below(parts.count)]
            covered.insert(chosen.number)
            return characters(chosen.part, depth)
        case .option(let part): return numbers.below(2) == 0 ? characters(part, depth) : ""
        case .repetition(let part):
            var text = ""
            for _ in 0..<numbers.below(7) { text += characters(part, depth) }
            return text
        }
    }

    private mutating func emit(_ token: String) {
        tokens += 1
        output += token
        switch numbers.below(40) {
        case 0: output += "\n"
        case 1: output += " // comment \"\n"
        case 2: output += " /* comment \n ' */"
        case 3: output += "\r\n\t"
        default: output += " "
        }
    }

    // MARK: Heights

    private static func heights(of grammar: Grammar) -> [String: Int] {
        var heights: [String: Int] = [:]
        var changes = true
        while changes {
            changes = false
            for (name, part) in grammar.rules {
                let new = Grammar.isToken(name) ? 1 : 1 + height(part, heights)
                if new < heights[name] ?? 1000 {
                    heights[name] = new
                    changes = true
                }
            }
        }
        return heights
    }

    private static func height(_ part: Grammar.Part, _ heights: [String: Int]) -> Int {
        switch part {
        case .rule(let name): heights[name] ?? 1000
        case .text, .range, .option, .repetition: 0
        case .sequence(let parts): parts.map { height($0, heights) }.max() ?? 0
        case .choice(let parts): parts.map { height($0.part, heights) }.min() ?? 0
        }
    }
}
