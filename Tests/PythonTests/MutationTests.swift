import Diagnostics
import Foundation
import PythonFrontend
import Testing

/// Damaged programs: parsing always ends, and what it says lies in the file.
@Suite("Mutations of Python")
struct MutationTests {
    static let sources: [[UInt8]] = HostPython
        .files(below: HostPython.root.appendingPathComponent("Tests/Files/python").path)
        .compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }

    static let pieces: [[UInt8]] = [
        "(", ")", "[", "]", "{", "}", ":", "\n", "\n    ", "\t", "\\", "\"", "'", "'''", "f'{", "}'", "#", ",", "=", "**", "*",
        "lambda ", "yield ", "if ", "else:", "def f(", "class ", "match x:", "case ", "async ", "await ", "not ", "0x", "1e",
        ";", "@", ".", "\u{0}", "é", ":=", "for x in ", "with ", "try:", "except ", "\r", "\u{C}",
    ].map { Array($0.utf8) }

    @Test("Bytes dropped, doubled, moved, replaced", arguments: 0..<4)
    func bytes(_ seed: UInt64) throws {
        try #require(!MutationTests.sources.isEmpty)
        let findings = Findings()
        onDeepStack {
            var state = 20_261 + seed
            func below(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(limit))
            }
            for round in 0..<500 {
                var bytes = MutationTests.sources[below(MutationTests.sources.count)]
                for _ in 0...below(4) {
                    if bytes.isEmpty { break }
                    let place = below(bytes.count)
                    let end = min(bytes.count, place + below(12))
                    switch below(5) {
                    case 0: bytes.removeSubrange(place..<end)
                    case 1: bytes.insert(contentsOf: bytes[place..<end], at: below(bytes.count))
                    case 2: bytes[place] = UInt8(below(256))
                    case 3: bytes.removeSubrange(place...)
                    default: bytes.insert(contentsOf: MutationTests.pieces[below(MutationTests.pieces.count)], at: place)
                    }
                }
                MutationTests.check(bytes, "seed \(seed), round \(round)", findings)
            }
        }
        for text in findings.texts { Issue.record("\(text)") }
    }

    @Test(
        "Deep nesting is refused, not run into",
        arguments: ["(", "[", "{", "-", "not ", "lambda:", "a if b else ", "a[", "f(", "x**", "{1:", "*", "f'{", "`", "a.", "a+"])
    func nesting(_ piece: String) {
        let findings = Findings()
        onDeepStack {
            let text = String(repeating: piece, count: 20_000)
            MutationTests.check(Array(text.utf8), piece, findings)
            MutationTests.check(Array(("x = " + text + "1").utf8), piece, findings)
        }
        for text in findings.texts { Issue.record("\(text)") }
    }

    @Test("Blocks in blocks are refused when they are too many")
    func blocks() {
        let findings = Findings()
        onDeepStack {
            var text = ""
            for level in 0..<300 { text += String(repeating: " ", count: level) + "if x:\n" }
            MutationTests.check(Array(text.utf8), "blocks", findings)
            MutationTests.check(Array(String(repeating: "if x: pass\nel", count: 5_000).utf8), "elif", findings)
        }
        for text in findings.texts { Issue.record("\(text)") }
    }

    private static func check(_ bytes: [UInt8], _ name: String, _ findings: Findings) {
        var sources = SourceMap()
        var symbols = SymbolTable()
        var bag = DiagnosticBag()
        let (file, tree) = PythonSource.parse(
            path: "m.py", bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &bag)
        for diagnostic in bag.diagnostics {
            let span = diagnostic.primary
            let isInside = span.start >= 0 && span.start <= span.end && Int(span.end) <= max(file.bytes.count, bytes.count)
            if !isInside { findings.add("\(name): \(diagnostic.text) at \(span)") }
        }
        _ = TreeDump.dump(tree, of: file, symbols: symbols)
        _ = TextRenderer().render(bag.sorted, sources: sources)
    }
}
