import Foundation
import Testing

/// The examples of `docs/library.md` and `docs/language.md` print what stands below them.
@Suite("Guides")
struct GuideTests {
    @Test("There are examples")
    func count() {
        #expect(GuideExample.all(in: "library.md").count >= 10)
        #expect(GuideExample.all(in: "language.md").count >= 25)
    }

    @Test("An example prints what the guide says", arguments: ["library.md", "language.md"].flatMap(GuideExample.all(in:)))
    func example(_ example: GuideExample) throws {
        let shell = try Shell()
        for file in example.files {
            let folder = shell.folder.appendingPathComponent(file.name).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try shell.write(file.name, file.text)
        }
        let main = try #require(example.files.last).name
        if example.isWrong {
            let outcome = shell.plc("check", main)
            #expect(GuideExample.messages(in: outcome.err) == example.output)
            #expect(outcome.status == 1)
        } else {
            let outcome = shell.plc(["run", main], input: example.input)
            #expect(outcome.err == "")
            #expect(outcome.out == example.output)
        }
    }
}

/// Blocks of a guide that belong together: files of Phantom, perhaps an input, and what comes out.
///
/// The last of several files is the one that is run or checked; the name of a file stands behind the word `phantom`. Behind
/// `phantom wrong`, what comes out are the messages of the compiler. Code without `package` is the body of a method `main`.
struct GuideExample: Sendable, CustomTestStringConvertible {
    struct File: Sendable {
        var name: String
        var text: String
    }

    var heading = ""
    var files: [File] = []
    var isWrong = false
    var input = ""
    var output = ""
    var testDescription: String { heading }

    /// The examples of a file in `docs`.
    static func all(in guide: String) -> [GuideExample] {
        let path = Shell.package.appendingPathComponent("docs/\(guide)").path
        let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        var examples: [GuideExample] = []
        var current = GuideExample()
        var heading = ""
        var block: String?
        var kind: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```"), let code = block {
                block = nil
                switch kind.first {
                case "phantom":
                    current.heading = heading
                    current.isWrong = kind.last == "wrong"
                    let name = kind.count == 1 || current.isWrong ? "example.ph" : String(kind[1])
                    current.files.append(File(name: name, text: complete(code)))
                case "input": current.input = code
                case "text" where !current.files.isEmpty:
                    current.output = code
                    examples.append(current)
                    current = GuideExample()
                default: break
                }
            } else if line.hasPrefix("```") {
                kind = line.dropFirst(3).split(separator: " ")
                block = ""
            } else if block != nil {
                block! += line + "\n"
            } else if line.hasPrefix("#") {
                heading = guide + ": " + line.drop { $0 == "#" || $0 == " " }
            }
        }
        return examples
    }

    /// Statements become the method `main` of a program, behind their imports.
    private static func complete(_ code: String) -> String {
        if code.hasPrefix("package ") { return code }
        let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
        let imports = lines.filter { $0.hasPrefix("import ") }.joined(separator: "\n")
        let body = lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n")
        return """
            package .demo; import .internal.boot; \(imports)
            class example { void main( var boot : .internal.boot ) { \(body) } };
            """
    }

    /// `error: text` and `warning: text` of each message, without place and number.
    static func messages(in output: String) -> String {
        var result = ""
        for line in output.split(separator: "\n") {
            for word in [": error: ", ": warning: "] {
                guard let place = line.range(of: word), !line.hasPrefix(" ") else { continue }
                let text = line[place.lowerBound...].dropFirst(2)
                result += (text.range(of: " [P").map { text[..<$0.lowerBound] } ?? text) + "\n"
            }
        }
        return result
    }
}
