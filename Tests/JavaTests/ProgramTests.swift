import Driver
import Foundation
import Testing

/// Java programs of the test folder, compiled once and run once by the JDK, all in the same processes.
private struct Programs {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Files/java")
    static let package = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The programs: files here and among the samples, each with a class of its name that has `main`.
    static let sources: [URL] = {
        let only = ProcessInfo.processInfo.environment["PLC_FILES"]
        var sources: [URL] = []
        for folder in [folder, package.appendingPathComponent("samples/java")] {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            sources += files.filter { $0.hasSuffix(".java") }.sorted().map { folder.appendingPathComponent($0) }
        }
        return sources.filter { source in only.map { "java/\(source.lastPathComponent)".contains($0) } ?? true }
    }()

    /// Their names.
    static let names: [String] = sources.map { String($0.lastPathComponent.dropLast(5)) }

    /// What a program printed, and its exit code.
    struct Result: Equatable {
        var output: String
        var code: Int32
    }

    let directory: URL
    /// What the JDK makes of them.
    let expected: [String: Result]

    /// Compiles the programs and runs them. The oracle is one Java process: a small driver of the tests' own loads each
    /// program in a class loader of its own and catches what it prints and how it ends.
    init() throws {
        directory = try Jdk.temporaryDirectory()
        let driver = Programs.folder.appendingPathComponent("driver/Oracle.java").path
        let sources = Programs.sources.map(\.path)
        let run = try Jdk.run(
            "java", ["-Dfile.encoding=UTF-8", "-Xshare:auto", "-XX:TieredStopAtLevel=1", driver, "classes"] + sources,
            in: directory)
        var expected: [String: Result] = [:]
        for part in run.output.components(separatedBy: "\u{1}program ").dropFirst() {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let head = lines[0].split(separator: " ")
            guard head.count == 2, let code = Int32(head[1]), lines.count == 2 else { continue }
            expected[String(head[0])] = Result(output: String(lines[1].dropLast(2)), code: code)
        }
        self.expected = expected
    }

    func run(_ name: String) -> (result: Result, errors: String) {
        let out = Output()
        let err = Output()
        let host = Driver.Host(
            files: HostFiles(), out: out, err: err, input: Input([]), executable: Programs.package.path,
            environment: Driver.Host.Environment(noColor: true))
        let classes = directory.appendingPathComponent("classes/\(name)").path
        let status = Plc.run(["run", classes, "--main", name, "--check-ir", "--max-slices", "200000"], host: host)
        return (
            Result(output: String(decoding: out.written, as: UTF8.self), code: status.code),
            String(decoding: err.written, as: UTF8.self)
        )
    }
}

@Suite("Java programs do what they do in the JDK")
struct ProgramTests {
    @Test("Every program in Tests/Files/java prints the same and ends with the same code")
    func all() throws {
        #expect(!Programs.names.isEmpty)
        let programs = try Programs()
        defer { try? FileManager.default.removeItem(at: programs.directory) }
        for name in Programs.names {
            guard let expected = programs.expected[name] else {
                Issue.record("\(name): the JDK gave no result")
                continue
            }
            let (result, errors) = programs.run(name)
            if result == expected { continue }
            let theirs = expected.output.split(separator: "\n", omittingEmptySubsequences: false)
            let ours = result.output.split(separator: "\n", omittingEmptySubsequences: false)
            let place = zip(theirs, ours).enumerated().first { $0.element.0 != $0.element.1 }?.offset
                ?? min(theirs.count, ours.count)
            func line(_ lines: [Substring]) -> Substring { place < lines.count ? lines[place] : "(end)" }
            Issue.record(
                """
                \(name), line \(place + 1): java '\(line(theirs))', plc '\(line(ours))'; exit \(expected.code) and \(result.code)
                \(errors.prefix(600))
                run only this one: PLC_FILES=java/\(name) swift test --filter ProgramTests
                """)
        }
    }
}
