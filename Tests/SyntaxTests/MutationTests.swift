import Diagnostics
import Foundation
import PhantomFrontend
import Testing

/// Programs with something dropped, doubled, swapped or cut off: parsing always ends, and what it says lies in the file.
@Suite("Mutations")
struct MutationTests {
    /// All `.ph` files below `stdlib` and `Tests/Files/parse`.
    static let sources: [[UInt8]] = {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var result: [[UInt8]] = []
        for folder in ["stdlib", "Tests/Files/parse"] {
            let base = root.appendingPathComponent(folder)
            let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() where name.hasSuffix(".ph") {
                if let data = try? Data(contentsOf: base.appendingPathComponent(name)) { result.append([UInt8](data)) }
            }
        }
        return result
    }()

    private static func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var sources = SourceMap()
        var interner = Interner()
        var bag = DiagnosticBag()
        let file = sources.add(path: "m.ph", bytes: bytes)
        let tokens = Lexer.tokenize(file, interner: &interner, diagnostics: &bag).tokens
        var place = 0
        return tokens.map { token in
            defer { place = Int(token.end) }
            return bytes[place..<Int(token.end)]
        }
    }

    private static func mutate(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var pieces = pieces(bytes)
        for _ in 0...numbers.below(3) {
            let place = numbers.below(pieces.count)
            let other = numbers.below(pieces.count)
            switch numbers.below(7) {
            case 0: pieces.remove(at: place)
            case 1: pieces.insert(pieces[place], at: place)
            case 2: pieces.swapAt(place, other)
            case 3: pieces.removeSubrange(place...)
            case 4: pieces.insert(pieces[other], at: place)
            case 5: pieces.replaceSubrange(place..<min(place + 3, pieces.count), with: pieces[other..<other])
            default:
                // Cut inside a token.
                pieces.removeSubrange((place + 1)...)
                pieces[place] = pieces[place].prefix(numbers.below(pieces[place].count + 1))
            }
            if pieces.isEmpty { break }
        }
        return pieces.flatMap { $0 }
    }

    private static func check(_ parsed: Parsed, _ bytes: [UInt8]) {
        _ = parsed.printed
        for diagnostic in parsed.bag.diagnostics {
            let spans = [diagnostic.primary] + diagnostic.labels.map(\.span)
            let isInside = spans.allSatisfy { $0.start >= 0 && $0.start <= $0.end && Int($0.end) <= bytes.count }
            #expect(isInside, "\(diagnostic.text) at \(diagnostic.primary)")
        }
        _ = TextRenderer().render(parsed.bag.sorted, sources: parsed.sources)
    }

    @Test("Tokens of real programs dropped, doubled, swapped, cut off", arguments: 0..<8)
    func tokens(_ seed: UInt64) throws {
        try #require(!MutationTests.sources.isEmpty)
        var numbers = Numbers(seed: 77 + seed)
        for _ in 0..<300 {
            let bytes = MutationTests.mutate(
                MutationTests.sources[numbers.below(MutationTests.sources.count)], &numbers)
            MutationTests.check(Parsed(bytes: bytes), bytes)
        }
    }

    @Test("Sequences of random tokens", arguments: 0..<4)
    func randomTokens(_ seed: UInt64) {
        let words =
            TokenKind.allCases.map { kind in
                switch kind {
                case .identifier: "x"
                case .string: "\"s\""
                case .integer: "1"
                case .long: "5000000000"
                case .float: "1.5f"
                case .double: "2.5"
                case .character: "'c'"
                case .endOfFile: "assert"
                case .invalid: "#"
                default: kind.text
                }
            } + [
                "for", "is", "finally", "super", "synchronized", "typeof", "int", "{", "}", "(", ")", ";", ";", "x",
                "x",
            ]
        var numbers = Numbers(seed: seed)
        for _ in 0..<250 {
            var text = numbers.below(2) == 0 ? "class c { void m() {" : ""
            for _ in 0..<numbers.below(80) { text += words[numbers.below(words.count)] + " " }
            MutationTests.check(Parsed(text), Array(text.utf8))
        }
    }

    @Test("Random bytes", arguments: 0..<4)
    func randomBytes(_ seed: UInt64) {
        var numbers = Numbers(seed: 99 + seed)
        for _ in 0..<250 {
            let bytes = (0..<numbers.below(200)).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
            MutationTests.check(Parsed(bytes: bytes), bytes)
        }
    }

    @Test("Every beginning of a program")
    func truncation() throws {
        let bytes = try #require(MutationTests.sources.first)
        for length in 0...min(bytes.count, 800) {
            let beginning = Array(bytes.prefix(length))
            MutationTests.check(Parsed(bytes: beginning), beginning)
        }
    }
}
