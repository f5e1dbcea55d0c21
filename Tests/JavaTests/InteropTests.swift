import Driver
import Foundation
import Testing

@Suite("Phantom programs use Java classes")
struct InteropTests {
    /// The output was written by hand from what the program says.
    @Test("Classes of a library are called by plain names, and their interfaces implemented")
    func library() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Files/java/interop")
        let directory = try Jdk.temporaryDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let sources = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".java") }
        let compiled = try Jdk.run(
            "javac", ["-d", "classes"] + sources.sorted().map { folder.appendingPathComponent($0).path }, in: directory)
        try #require(compiled.code == 0)
        let classes = directory.appendingPathComponent("classes").path
        let out = directory.appendingPathComponent("out").path
        let translated = run(["translate", "--library", classes, "-o", out, "--check-ir"])
        try #require(translated.code == 0, "\(translated.errors)")
        for extra in [[], ["--stress-gc"]] {
            let result = run(["run", folder.appendingPathComponent("use.ph").path, "-I", out] + extra)
            let expected = try String(contentsOf: folder.appendingPathComponent("use.out"), encoding: .utf8)
            #expect(result.output == expected)
            #expect(result.errors == "")
            #expect(result.code == 0)
        }
    }

    private func run(_ arguments: [String]) -> (output: String, errors: String, code: Int32) {
        let (out, err) = (Output(), Output())
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let host = Driver.Host(
            files: HostFiles(), out: out, err: err, input: Input([]), executable: package.path,
            environment: Driver.Host.Environment(noColor: true))
        let status = Plc.run(arguments, host: host)
        return (String(decoding: out.written, as: UTF8.self), String(decoding: err.written, as: UTF8.self), status.code)
    }
}
