import Driver
import Foundation

/// Runs a test through the command line's own entry, in this process, and compares.
enum FileTestRunner {
    /// What one `plc` command line gave.
    struct Outcome {
        let arguments: [String]
        let status: Int32
        let out: String
        /// Standard error without the diagnostics.
        let err: String
        let findings: [Finding]
    }

    static let blesses = ProcessInfo.processInfo.environment["PLC_BLESS"] == "1"

    /// A description of everything that is not as expected, or nil.
    static func check(_ test: FileTest) throws -> String? {
        var outcome = outcome(of: test)
        var problems: [String] = []
        if test.command == .asm, outcome.status == 0, let difference = roundTrip(test, text: outcome.out) {
            problems.append(difference)
        }
        if test.expectedOutput == nil && !comparesOutput(test.command) { outcome = outcome.withoutOutput }
        if blesses, problems.isEmpty {
            try bless(test, outcome)
            return nil
        }
        problems += differences(test, outcome)
        if problems.isEmpty { return nil }
        let command = outcome.arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
        return """
            Tests/Files/\(test.name)
            ran: plc \(command)
            \(problems.joined(separator: "\n"))
            only this test: PLC_FILES=\(test.name) swift test --filter FileTests
            """
    }

    /// Commands whose standard output always counts; of the others it counts where the test expects some.
    private static func comparesOutput(_ command: FileTest.Command) -> Bool {
        switch command {
        case .run, .lower, .emit, .passes: true
        case .parse, .check, .asm, .verify, .reject, .support: false
        }
    }

    // MARK: - Running

    private static func outcome(of test: FileTest) -> Outcome {
        let file = test.url.lastPathComponent
        let json = ["--diagnostics=json"] + test.options
        let lowering = ["--check-ir"] + json
        let showsOutput = test.expectedOutput != nil || blesses
        switch test.command {
        case .parse: return plc(["check", "--syntax-only"] + (showsOutput ? ["--emit=ast"] : []) + json + [file], test)
        case .check: return plc(["check"] + json + [file], test)
        case .lower: return plc(["check", "--emit=ir"] + lowering + [file], test)
        case .emit: return plc(["check", "--emit=asm"] + lowering + [file], test)
        case .run: return plc(["run", "--max-slices=5000"] + lowering + [file, "--"] + test.programArguments, test)
        case .asm: return plc(["disasm"] + test.options + [file], test)
        case .verify, .reject: return plc(["verify"] + json + [file], test)
        case .passes(let names): return PassTest.run(test, passes: names)
        case .support: return Outcome(arguments: [], status: 0, out: "", err: "", findings: [])
        }
    }

    /// Runs one command line with the test's folder as working directory.
    static func plc(_ arguments: [String], _ test: FileTest) -> Outcome {
        let out = Output()
        let err = Output()
        let host = Host(
            files: HostFiles(base: test.folder), out: out, err: err, input: Input(Array(test.input.utf8)),
            executable: FileTestCollection.package.path, environment: Host.Environment(noColor: true))
        let status = Plc.run(arguments, host: host)
        let (findings, rest) = split(String(decoding: err.written, as: UTF8.self))
        return Outcome(
            arguments: arguments, status: status.code, out: String(decoding: out.written, as: UTF8.self), err: rest,
            findings: findings)
    }

    /// Separates the diagnostics, one JSON object in a line, from other text. Notes that stand alone do not count.
    private static func split(_ text: String) -> (findings: [Finding], rest: String) {
        var findings: [Finding] = []
        var rest: [String] = []
        for line in text.components(separatedBy: "\n") {
            guard line.hasPrefix("{\""),
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let severity = object["severity"] as? String
            else {
                rest.append(line)
                continue
            }
            if severity == "note" { continue }
            findings.append(
                Finding(
                    line: object["line"] as? Int ?? 1, severity: severity, text: object["message"] as? String ?? "",
                    id: object["id"] as? String ?? ""))
        }
        return (findings.sorted(), rest.joined(separator: "\n"))
    }

    /// Assembles and disassembles the text that came; the second text has to be the first.
    private static func roundTrip(_ test: FileTest, text: String) -> String? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("copy.pasm").path
        let source = test.url.path
        let first = folder.appendingPathComponent("first.pc").path
        let second = folder.appendingPathComponent("second.pc").path
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try text.write(toFile: copy, atomically: false, encoding: .utf8)
        } catch {
            return "cannot write to the temporary folder: \(error)"
        }
        for arguments in [["asm", source, "-o", first], ["asm", copy, "-o", second]] {
            let outcome = plc(arguments, test)
            if outcome.status != 0 { return "plc \(arguments.joined(separator: " ")): \(outcome.err)\(outcome.out)" }
        }
        let bytes = [first, second].map { FileManager.default.contents(atPath: $0) }
        return bytes[0] != nil && bytes[0] == bytes[1] ? nil : "the disassembled text assembles to other bytes"
    }

    // MARK: - Comparing

    private static func differences(_ test: FileTest, _ outcome: Outcome) -> [String] {
        var problems: [String] = []
        let (missing, unexpected) = Expectations.compare(
            expected: Expectations.read(test.lines, comment: test.comment), reported: outcome.findings)
        problems += missing.map { "did not come:  \($0)" } + unexpected.map { "not expected:  \($0)" }
        let expected = test.expectedOutput ?? ""
        if outcome.out != expected { problems.append(difference("standard output", expected, outcome.out)) }
        let errors = test.expectedErrors ?? ""
        if errors != outcome.err {
            problems.append(difference("standard error", errors, outcome.err))
        }
        let hasErrors = outcome.findings.contains { $0.severity == "error" }
        let code = test.exitCode ?? (test.command == .reject || hasErrors ? 1 : 0)
        if outcome.status != code { problems.append("exit code \(outcome.status), expected \(code)") }
        return problems
    }

    /// The first lines around the first difference, marked `-` (expected) and `+` (came).
    static func difference(_ what: String, _ expected: String, _ actual: String) -> String {
        let old = expected.components(separatedBy: "\n")
        let new = actual.components(separatedBy: "\n")
        let same = zip(old, new).prefix { $0 == $1 }.count
        let context = old[max(0, same - 2)..<same].map { "  " + $0 }
        let gone = old[min(same, old.count)...].prefix(12).map { "- " + $0 }
        let came = new[min(same, new.count)...].prefix(12).map { "+ " + $0 }
        return (["\(what) differs at line \(same + 1) (- expected, + came):"] + context + gone + came)
            .joined(separator: "\n")
    }

    // MARK: - Blessing

    private static func bless(_ test: FileTest, _ outcome: Outcome) throws {
        var lines = Expectations.bless(test.lines, comment: test.comment, reported: outcome.findings)
        let isBeside = FileManager.default.fileExists(atPath: test.outputFile.path)
        if isBeside { try outcome.out.write(to: test.outputFile, atomically: true, encoding: .utf8) }
        lines = replace("=", by: isBeside ? "" : outcome.out, in: lines, of: test)
        lines = replace("!", by: outcome.err, in: lines, of: test)
        if lines != test.lines {
            try lines.joined(separator: "\n").write(to: test.url, atomically: true, encoding: .utf8)
        }
    }

    /// The lines with the block of one sign replaced, at the end.
    private static func replace(_ sign: String, by text: String, in lines: [String], of test: FileTest) -> [String] {
        let marker = test.comment + sign
        let block = text.components(separatedBy: "\n").dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
            .map { $0.isEmpty ? marker : "\(marker) \($0)" }
        let old = lines.filter { $0.hasPrefix(marker) }
        if old == block { return lines }
        var result = lines.filter { !$0.hasPrefix(marker) }
        while result.last == "" { result.removeLast() }
        return result + block + [""]
    }
}

extension FileTestRunner.Outcome {
    /// The same without standard output, for tests that do not look at it.
    var withoutOutput: Self {
        Self(arguments: arguments, status: status, out: "", err: err, findings: findings)
    }
}
