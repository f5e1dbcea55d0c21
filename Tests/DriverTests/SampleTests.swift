import Driver
import Foundation
import Testing

@Suite("Samples")
struct SampleTests {
    static let folder = Shell.package.appendingPathComponent("samples")

    /// Every directory below `samples` that is one program.
    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { name in
            let expected = folder.appendingPathComponent(name).appendingPathComponent("expected.txt")
            return FileManager.default.fileExists(atPath: expected.path)
        }.sorted()
    }()

    private static let long: Set<String> = ["primes", "queens", "tellers", "wordcount"]

    @Test("There are at least eight")
    func count() {
        #expect(SampleTests.names.count >= 8)
    }

    @Test("A directory without sources of its own stands for those below it")
    func packagesInFolders() throws {
        let expected = try String(
            contentsOf: SampleTests.folder.appendingPathComponent("makefile/src/shop/expected.txt"), encoding: .utf8)
        let (out, err) = (Output(), Output())
        let host = Host(
            files: HostFiles(base: Shell.package.path), out: out, err: err, input: Input([]),
            executable: Shell.package.path, environment: Host.Environment(noColor: true))
        #expect(Plc.run(["run", "samples/makefile"], host: host).code == 0)
        #expect(String(decoding: out.written, as: UTF8.self) == expected)
    }

    @Test(
        "Every sample prints what its expected.txt says",
        arguments: SampleTests.names, [["-O0"], ["-O1"], ["-O1", "--stress-gc"], ["-O1", "--stress-snapshots"]])
    func sample(_ name: String, _ options: [String]) throws {
        let folder = SampleTests.folder.appendingPathComponent(name)
        let input = FileManager.default.contents(atPath: folder.appendingPathComponent("input.txt").path) ?? Data()
        let expected = try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8)
        let out = Output()
        let err = Output()
        let host = Host(
            files: HostFiles(base: Shell.package.path), out: out, err: err, input: Input(Array(input)),
            executable: Shell.package.path, environment: Host.Environment(noColor: true))
        var options = options
        // At every safepoint, but for the samples in which that takes minutes.
        if options.last == "--stress-snapshots" { options.append(Self.long.contains(name) ? "397" : "1") }
        let status = Plc.run(["run"] + options + ["samples/\(name)"], host: host)
        #expect(status.code == 0, "\(String(decoding: err.written, as: UTF8.self))")
        #expect(String(decoding: out.written, as: UTF8.self) == expected)
    }
}
