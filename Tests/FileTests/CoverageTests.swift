import Driver
import Foundation
import Testing

/// Every message has a file that gets it, every rule of the language one that names it.
@Suite("Coverage")
struct CoverageTests {
    /// Messages that no source can bring about: sizes and encodings of files, damaged files on the import path, a missing
    /// library, a method of 2 GiB. Other tests have them.
    static let elsewhere: Set = ["P0001", "P0305", "P0306", "P0307", "P0900"]

    @Test("Every message has a file in Tests/Files that gets it")
    func messages() {
        var seen: Set<String> = []
        for test in FileTests.collection.tests {
            guard [.check, .parse, .run, .lower].contains(test.command) else { continue }
            seen.formUnion(ids(of: test))
        }
        // Messages about Python have files in Tests/Files/python.
        let pages = ExplainIndex.pages.filter { $0.id.number < 1000 }
        let missing = pages.map(\.id.description).filter { !seen.contains($0) && !Self.elsewhere.contains($0) }
        #expect(missing == [], "a file in Tests/Files/check has to get each of these")
    }

    private func ids(of test: FileTest) -> [String] {
        let err = Output()
        let host = Host(
            files: HostFiles(base: test.folder), out: Output(), err: err, input: Input([]),
            executable: FileTestCollection.package.path, environment: Host.Environment(noColor: true))
        let mode = test.command == .parse ? ["--syntax-only"] : []
        let options = test.command == .run ? test.options.filter { $0.hasPrefix("--compat") } : test.options
        _ = Plc.run(["check", "--diagnostics=json"] + mode + options + [test.url.lastPathComponent], host: host)
        return String(decoding: err.written, as: UTF8.self).split(separator: "\n").compactMap { line in
            let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["id"] as? String
        }
    }

    /// Sections of the description of the language with rules of our own, its rulings, and its programs to reject.
    static let rules: [String] =
        ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "4", "4.1", "5", "6.1", "6.3", "6.4",
            "6.5", "6.6", "7", "8.1", "8.2", "8.3", "8.4", "8.5", "8.6", "8.7", "8.8", "9", "10", "11.2", "11.3", "11.5",
            "12.1", "12.2", "12.3", "12.4", "12.5", "12.8", "12.9", "12.10", "12.14", "12.17", "12.18", "12.19", "12.20"]
        + (1...25).map { "L\($0)" } + (1...47).map { String(format: "R%02d", $0) }

    @Test("Every rule of the language has a file in Tests/Files that names it")
    func sections() {
        var named: Set<String> = []
        for test in FileTests.collection.tests {
            for line in test.lines {
                guard let place = line.range(of: "language.md ") else { continue }
                named.formUnion(Self.references(in: line[place.upperBound...]))
            }
        }
        #expect(Self.rules.filter { !named.contains($0) } == [], "a comment 'language.md SECTION' in a test names a rule")
    }

    /// The sections in `9, 12.2, L13 to L15 and R2`, up to a colon.
    static func references(in text: Substring) -> Set<String> {
        let words = text.prefix { $0 != ":" }.split { $0 == " " || $0 == "," }
        var result: Set<String> = []
        for (index, word) in words.enumerated() {
            result.insert(String(word))
            guard word == "to", index > 0, index + 1 < words.count else { continue }
            let (low, high) = (words[index - 1], words[index + 1])
            let letter = low.prefix { $0.isLetter }
            if let from = Int(low.dropFirst(letter.count)), let to = Int(high.dropFirst(letter.count)), from < to {
                for number in from...to { result.insert("\(letter)\(number)") }
            }
        }
        return result
    }
}
