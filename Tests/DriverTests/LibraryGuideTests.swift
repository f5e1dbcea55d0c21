import Foundation
import Testing

/// The examples of `docs/library.md`: a block of Phantom, then a block with what it prints.
@Suite("Guide to the library")
struct LibraryGuideTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var heading: String
        var code: String
        var output: String
        var testDescription: String { heading }
    }

    static let examples: [Example] = {
        let path = Shell.package.appendingPathComponent("docs/library.md").path
        let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        var examples: [Example] = []
        var heading = ""
        var block: String?
        var language = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                if block == nil {
                    language = String(line.dropFirst(3))
                    block = ""
                    continue
                }
                if language == "phantom" { examples.append(Example(heading: heading, code: block!, output: "")) }
                if language == "text", !examples.isEmpty { examples[examples.count - 1].output = block! }
                block = nil
            } else if block != nil {
                block! += line + "\n"
            } else if line.hasPrefix("## ") {
                heading = String(line.dropFirst(3))
            }
        }
        return examples
    }()

    @Test("There are examples")
    func count() { #expect(LibraryGuideTests.examples.count >= 10) }

    @Test("An example prints what the guide says", arguments: examples)
    func example(_ example: Example) throws {
        let shell = try Shell()
        var source = example.code
        if !source.hasPrefix("package ") {
            // Statements of a method `main`, behind their imports.
            let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
            let imports = lines.filter { $0.hasPrefix("import ") }.joined(separator: "\n")
            let body = lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n")
            source = """
                package .demo; import .internal.boot; \(imports)
                class example { void main( var boot : .internal.boot ) { \(body) } };
                """
        }
        try shell.write("example.ph", source)
        let outcome = shell.plc("run", "example.ph")
        #expect(outcome.err == "")
        #expect(outcome.out == example.output)
    }
}
