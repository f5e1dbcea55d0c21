import Foundation
import Testing

/// The programs of `Tests/Files/run/machine`, each in every mode: the output must always be the same.
struct RunFileTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Files/run/machine")

    static let files: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return all.filter { $0.hasSuffix(".pasm") }.sorted()
    }()

    @Test("there are programs")
    func exist() { #expect(!Self.files.isEmpty) }

    @Test("programs", arguments: files, RunMode.all)
    func run(_ file: String, _ mode: RunMode) throws {
        let source = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        var expected = ""
        var errors: [String] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(";= ") { expected += line.dropFirst(3) + "\n" }
            if line == ";=" { expected += "\n" }
            if line.hasPrefix(";! ") { errors.append(String(line.dropFirst(3))) }
        }
        let outcome = Program(source).run(mode)
        #expect(outcome.loadError == nil)
        #expect(outcome.output == expected)
        #expect(outcome.failures.map { text($0.text) } == errors)
    }
}
