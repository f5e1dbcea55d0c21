import Driver
import Foundation
import Testing

/// The small programs below `Tests/Files/java/features`, a folder for each feature. They are compiled together, and the JDK
/// runs all of them in one process (`driver/Features.java`). In our machine those of a folder that end well run together too
/// (`driver/Group.java`), each with its output caught, which saves most of the time; what then differs runs once more alone.
private struct Features {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Files/java")
    static let package = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Paths below the folder, without ending, `arrays/ArrayBounds`.
    static let programs: [String] = {
        let only = ProcessInfo.processInfo.environment["PLC_FILES"]
        let root = folder.appendingPathComponent("features").path
        let files = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return files.filter { $0.hasSuffix(".java") }.sorted().map { String($0.dropLast(5)) }
            .filter { name in only.map { "java/features/\(name).java".contains($0) } ?? true }
    }()

    /// Folders whose programs share nothing that outlives their `main`.
    static let groups: [String: [String]] = Dictionary(
        grouping: programs.filter { !$0.hasPrefix("threads/") && !$0.hasPrefix("exceptions/") }
    ) { String($0.split(separator: "/")[0]) }.filter { $0.value.count > 1 }

    static func groupClass(_ folder: String) -> String { "Group" + folder.capitalized }

    let directory: URL

    init() throws {
        directory = try Jdk.temporaryDirectory()
        let sources = Features.programs.map { Features.folder.appendingPathComponent("features/\($0).java").path }
        var groupSources: [String] = []
        for (folder, programs) in Features.groups {
            let name = Features.groupClass(folder)
            let calls = programs.map { "Group.run(\"\(Features.name($0))\", \(Features.name($0))::main);" }
            let text = "class \(name) { public static void main(String[] a) { \(calls.joined(separator: " ")) } }"
            let file = directory.appendingPathComponent(name + ".java")
            try Data(text.utf8).write(to: file)
            groupSources.append(file.path)
        }
        let compiled = try Jdk.run(
            "javac",
            [
                "-nowarn", "-Xlint:none", "-proc:none", "-encoding", "UTF-8", "-d", "classes",
                Features.folder.appendingPathComponent("driver/Features.java").path,
                Features.folder.appendingPathComponent("driver/Group.java").path,
            ] + sources + groupSources, in: directory)
        try #require(compiled.code == 0, "javac refuses the programs:\n\(compiled.output)")
        let names = Features.programs.map { Features.name($0) }
        _ = try Jdk.run(
            "java",
            [
                "-Djava.security.manager=allow", "-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1", "-cp", "classes",
                "Features",
            ] + names, in: directory)
    }

    static func name(_ program: String) -> String { String(program.split(separator: "/").last ?? "") }

    private func expected(_ program: String, _ ending: String) throws -> String {
        let path = directory.appendingPathComponent("expected/\(Features.name(program)).\(ending)")
        return String(decoding: try Data(contentsOf: path), as: UTF8.self)
    }

    private func run(_ main: String, slices: Int) -> (code: Int32, out: String, errors: String) {
        let out = Output()
        let err = Output()
        let host = Driver.Host(
            files: HostFiles(), out: out, err: err, input: Input([]), executable: Features.package.path,
            environment: Driver.Host.Environment(noColor: true))
        let classes = directory.appendingPathComponent("classes").path
        let status = Plc.run(["run", classes, "--main", main, "--max-slices", "\(slices)"], host: host)
        return (status.code, String(decoding: out.written, as: UTF8.self), String(decoding: err.written, as: UTF8.self))
    }

    /// Runs the programs of a folder together.
    /// - Returns: those that did what they do in the JDK, which ended well there.
    func passed(folder: String) -> Set<String> {
        var passed: Set<String> = []
        let result = run(Features.groupClass(folder), slices: 4_000_000)
        for part in result.out.components(separatedBy: "\u{1}program ").dropFirst() {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            guard lines.count == 2, lines[1].hasSuffix("\u{1}\n"), let name = lines.first,
                let program = Features.groups[folder]?.first(where: { Features.name($0) == name }),
                (try? expected(program, "code")) == "0", (try? expected(program, "out")) == String(lines[1].dropLast(2))
            else { continue }
            passed.insert(program)
        }
        return passed
    }

    /// What is different; nil if nothing is. Of standard error the report of an exception counts that ends the program.
    func difference(_ program: String) throws -> String? {
        let result = run(Features.name(program), slices: 200_000)
        let code = try expected(program, "code")
        let errors = result.errors
        if code != "\(result.code)" { return "exit code \(code) with java, \(result.code) with plc\n\(errors.prefix(600))" }
        if let found = Features.compare(try expected(program, "out"), result.out) {
            return "standard output, \(found)\n\(errors.prefix(600))"
        }
        return code == "1" ? Features.compare(try expected(program, "err"), errors).map { "standard error, \($0)" } : nil
    }

    private static func compare(_ theirs: String, _ ours: String) -> String? {
        if theirs == ours { return nil }
        let first = theirs.split(separator: "\n", omittingEmptySubsequences: false)
        let second = ours.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(first, second).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(first.count, second.count)
        func line(_ lines: [Substring]) -> Substring { place < lines.count ? lines[place] : "(end)" }
        return "line \(place + 1): java '\(line(first))', plc '\(line(second))'"
    }
}

/// Texts found by threads.
private final class Findings: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [Int: String] = [:]

    func add(_ number: Int, _ text: String) {
        lock.lock()
        texts[number] = text
        lock.unlock()
    }

    var sorted: [String] { texts.sorted { $0.key < $1.key }.map(\.value) }
}

@Suite("Small Java programs, feature by feature")
struct FeatureTests {
    @Test("Every program in Tests/Files/java/features does what it does in the JDK")
    func all() throws {
        try #require(!Features.programs.isEmpty)
        let features = try Features()
        defer { try? FileManager.default.removeItem(at: features.directory) }
        let findings = Findings()
        let folders = Features.groups.keys.sorted()
        let together = Findings()
        DispatchQueue.concurrentPerform(iterations: folders.count) { number in
            together.add(number, features.passed(folder: folders[number]).sorted().joined(separator: "\n"))
        }
        let passed = Set(together.sorted.flatMap { $0.split(separator: "\n").map(String.init) })
        let rest = Features.programs.filter { !passed.contains($0) }
        DispatchQueue.concurrentPerform(iterations: rest.count) { number in
            let program = rest[number]
            let difference: String?
            do {
                difference = try features.difference(program)
            } catch {
                difference = "no result of java: \(error)"
            }
            guard let difference else { return }
            findings.add(
                number,
                """
                \(program): \(difference)
                run only this one: PLC_FILES=java/features/\(program) swift test --filter FeatureTests
                """)
        }
        for text in findings.sorted { Issue.record("\(text)") }
    }
}
