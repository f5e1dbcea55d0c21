import Foundation
import Testing

/// Random functions of floats and ints, which the compiler keeps on the integer stack where it is certain, give what they give in the
/// reference implementation.
@Suite("Random programs of numbers")
struct NumberProgramTests {
    private static let soaks = ProcessInfo.processInfo.environment["PLC_SOAK"] != nil

    /// A program that goes on from a snapshot has no tracebacks of what was called before.
    @Test("They equal the host's", arguments: [[], ["--stress-snapshots", "200"]])
    func programs(options: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = HostPython.root.appendingPathComponent("Tests/PythonTests/generate_numbers.py").path
        let count = Self.soaks ? 400 : options.isEmpty ? 30 : 6
        let made = try HostPython.run([script, "0", "\(count)", folder.path] + (options.isEmpty ? [] : ["plain"]))
        #expect(made.status == 0, "\(String(decoding: made.err, as: UTF8.self))")
        for number in 0..<count {
            let path = folder.appendingPathComponent("numbers\(number).py").path
            let host = try HostPython.run([path])
            let own = try HostPython.run(RunTests.plc, ["run"] + options + [path])
            #expect(
                own.out == host.out && own.status == host.status,
                """
                seed \(number), options \(options): python3 \(script) \(number) 1 DIRECTORY
                \(String(decoding: own.out, as: UTF8.self))\(String(decoding: own.err, as: UTF8.self))
                """)
        }
    }
}
