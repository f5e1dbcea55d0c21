import Foundation
import Testing

/// One test: a file whose first line says what to do with it and whose comments say what comes of it.
/// `Tests/Files/README.md` is the description for writers of tests.
struct FileTest: Sendable, CustomTestStringConvertible {
    /// What the first line may ask for.
    enum Command: Equatable {
        case passes([String])
        case parse, check, lower, emit, run, asm, verify, reject
        /// A file that other tests use; it is no test.
        case support
    }

    /// Path from `Tests/Files`.
    let name: String
    let url: URL
    let lines: [String]
    let command: Command
    /// Options for `plc`, as written on the first line.
    let options: [String]
    /// What the program gets behind `--`.
    let programArguments: [String]
    /// Expected exit code where the first line gives one.
    let exitCode: Int32?
    /// What the program reads from standard input.
    let input: String
    /// What opens a comment in this kind of file.
    let comment: String

    var testDescription: String { name }

    /// Why a file is no test.
    struct Malformed: Error, CustomStringConvertible {
        let description: String
    }

    init(name: String, url: URL) throws {
        self.name = name
        self.url = url
        lines = try String(decoding: Data(contentsOf: url), as: UTF8.self).components(separatedBy: "\n")
        comment = ["pasm", "ir"].contains(url.pathExtension) ? ";" : "//"
        let first = lines[0].trimmingCharacters(in: .whitespacesAndNewlines)
        guard first.hasPrefix(comment) else {
            throw Malformed(description: "\(name): the first line is no comment with a command")
        }
        var words = first.dropFirst(comment.count).split(separator: " ").map(String.init)
        guard !words.isEmpty, let command = FileTest.command(words.removeFirst()) else {
            throw Malformed(description: "\(name): the first line names no command")
        }
        self.command = command
        let separator = words.firstIndex(of: "--")
        programArguments = separator.map { Array(words[($0 + 1)...]) } ?? []
        if let separator { words.removeSubrange(separator...) }
        exitCode = words.first { $0.hasPrefix("exit=") }.flatMap { Int32($0.dropFirst(5)) }
        options = words.filter { !$0.hasPrefix("exit=") }
        let marker = comment + "< "
        input = lines.filter { $0.hasPrefix(marker) }.map { $0.dropFirst(marker.count) + "\n" }.joined()
    }

    private static func command(_ word: String) -> Command? {
        if word.hasPrefix("pass=") {
            return .passes(word.dropFirst(5).split(separator: ",").map(String.init))
        }
        switch word {
        case "parse": return .parse
        case "check": return .check
        case "lower": return .lower
        case "emit": return .emit
        case "run": return .run
        case "asm": return .asm
        case "verify": return .verify
        case "reject": return .reject
        case "support": return .support
        default: return nil
        }
    }

    /// The file beside the test that holds its output, `NAME.out`.
    var outputFile: URL { url.deletingPathExtension().appendingPathExtension("out") }

    /// The folder of the test.
    var folder: String { url.deletingLastPathComponent().path }

    /// The output that the test expects: the content of `NAME.out`, or the lines that begin with `//= `.
    /// Nil if neither is there.
    var expectedOutput: String? {
        if let text = try? String(contentsOf: outputFile, encoding: .utf8) { return text }
        return block("=")
    }

    /// The text that the test expects on standard error, or nil.
    var expectedErrors: String? { block("!") }

    /// The lines that begin with the comment sign and `sign`, without that prefix.
    private func block(_ sign: String) -> String? {
        let marker = comment + sign
        let block = lines.filter { $0.hasPrefix(marker) }
        if block.isEmpty { return nil }
        return block.map { $0.dropFirst(marker.count + ($0.dropFirst(marker.count).hasPrefix(" ") ? 1 : 0)) + "\n" }
            .joined()
    }
}

/// All files below `Tests/Files` that are tests by their ending, sorted.
enum FileTestCollection {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Files")

    /// Root of the package.
    static let package = root.deletingLastPathComponent().deletingLastPathComponent()

    /// Endings of files that are tests.
    static let endings: Set = ["ph", "pasm", "ir"]

    /// The tests, restricted to those whose path contains `PLC_FILES` where that is set, and the files that are none.
    static func load() -> (tests: [FileTest], malformed: [String]) {
        let filter = ProcessInfo.processInfo.environment["PLC_FILES"] ?? ""
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        var tests: [FileTest] = []
        var malformed: [String] = []
        for path in paths.sorted() where filter.isEmpty || path.contains(filter) {
            let url = root.appendingPathComponent(path)
            guard endings.contains(url.pathExtension), !path.hasPrefix("crashers/") else { continue }
            do {
                let test = try FileTest(name: path, url: url)
                if test.command != .support { tests.append(test) }
            } catch {
                malformed.append("\(error)")
            }
        }
        return (tests, malformed)
    }
}
