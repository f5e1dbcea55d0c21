import Foundation
import PhantomFrontend
import Testing

@Suite("The grammar")
struct GrammarTests {
    static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("grammars/phantom.ebnf")

    static func load() throws -> Grammar { try Grammar(String(contentsOf: path, encoding: .utf8)) }

    /// Words that a random identifier must not be, because the grammar gives them a meaning or the parser a message.
    static let reserved = Set(TokenKind.allCases.filter(\.isKeyword).map(\.text))
        .union(ContextualWord.allCases.map { "\($0)" })

    @Test("It has every keyword and operator of the lexer, and no other")
    func terminals() throws {
        let contextual: Set = [
            "for", "assert", "typeof", "is", "finally", "super", "synchronized", "int", "long", "float", "double",
            "string",
            "internal", "...",
        ]
        let fixed = TokenKind.allCases.filter { $0.rawValue > TokenKind.character.rawValue }.map(\.text)
        #expect(try Set(fixed).subtracting([".="]) == GrammarTests.load().terminals.subtracting(contextual))
    }

    @Test("Programs made from it parse without an error, and use all of it")
    func programs() throws {
        let grammar = try GrammarTests.load()
        var generator = ProgramGenerator(grammar, seed: 2025, forbidden: GrammarTests.reserved)
        var failures = 0
        // At least 2,500, and more until every alternative has been drawn.
        for number in 0..<10_000 {
            if number >= 2_500 && number % 100 == 0 && grammar.uncovered(generator.covered).isEmpty { break }
            let program = number % 4 == 0 ? generator.program() : generator.programWithBody()
            let parsed = Parsed(program)
            let errors = parsed.bag.sorted.filter { $0.severity == .error && $0.id.number != 108 }
            if let first = errors.first {
                failures += 1
                let start = Int(first.primary.start)
                let bytes = Array(program.utf8)
                let context = String(decoding: bytes[max(0, start - 120)..<min(bytes.count, start + 60)], as: UTF8.self)
                Issue.record(
                    "program \(number): \(parsed.messages.first { $0.contains(" error ") } ?? "")\n… \(context) …")
                if failures == 5 { return }
            }
        }
        #expect(grammar.uncovered(generator.covered) == [])
    }
}
