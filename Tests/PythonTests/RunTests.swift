import Diagnostics
import Foundation
import PythonFrontend
import Testing

/// Programs give the output and exit code that the reference implementation gives for the same file.
@Suite("Runs of Python")
struct RunTests {
    /// The command `plc` of this build, which lies beside the program with the tests.
    static let plc = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("plc").path

    @Test("They equal the host's")
    func programs() async throws {
        let files = ["Tests/Files/python/run", "samples/python"].flatMap {
            HostPython.files(below: HostPython.root.appendingPathComponent($0).path)
        }
        #expect(!files.isEmpty)
        let script = HostPython.root.appendingPathComponent("Tests/PythonTests/run_programs.py").path
        let host = try HostPython.run([script], input: files.joined(separator: "\n") + "\n")
        let lines = String(decoding: host.out, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == files.count, "\(String(decoding: host.err, as: UTF8.self))")
        // Two at a time, which is what the machines of the gate have cores for.
        await withTaskGroup(of: [String].self) { group in
            for start in 0..<2 {
                let part = stride(from: start, to: lines.count, by: 2).map { String(lines[$0]) }
                group.addTask { part.compactMap { Self.difference($0) } }
            }
            for await found in group { for text in found { Issue.record("\(text)") } }
        }
    }

    /// What is wrong with a program, given what the host did with it: path, exit code, the two outputs.
    private static func difference(_ line: String) -> String? {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard let own = try? HostPython.run(plc, ["run", parts[0]]) else { return "\(parts[0]): plc cannot be run" }
        // What ends a program is compared where it shows no frames of the host's library.
        let comparesErrors = own.status == 0 || parts[0].contains("/run/tracebacks/")
        let isEqual =
            hex(own.out) == parts[2] && String(own.status) == parts[1] && (!comparesErrors || hex(own.err) == parts[3])
        return isEqual
            ? nil
            : """
            \(parts[0]): exit code \(own.status), the host has \(parts[1])
            \(String(decoding: own.out, as: UTF8.self))\(String(decoding: own.err, as: UTF8.self))
            compare: plc run \(parts[0]); python3 \(parts[0])
            """
    }

    @Test("Python and Phantom use each other")
    func interop() throws {
        let folder = HostPython.root.appendingPathComponent("Tests/Files/python/interop")
        for (name, ending, status) in [("uses_phantom", "py", Int32(0)), ("uses_python", "ph", 1)] {
            let own = try HostPython.run(Self.plc, ["run", folder.appendingPathComponent("\(name).\(ending)").path])
            let expected = try String(contentsOf: folder.appendingPathComponent("\(name).out"), encoding: .utf8)
            #expect(String(decoding: own.out, as: UTF8.self) == expected, "\(String(decoding: own.err, as: UTF8.self))")
            #expect(own.status == status)
        }
    }

    @Test("Files are read and written as the host does it, unless an option says which ones", arguments: ["files", "directories"])
    func files(name: String) throws {
        let program = HostPython.root.appendingPathComponent("Tests/Files/python/files/\(name).py").path
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        func inFolder(_ run: () throws -> HostPython.Outcome) throws -> HostPython.Outcome {
            try manager.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? manager.removeItem(at: folder) }
            return try run()
        }
        let host = try inFolder { try HostPython.run([program, folder.path]) }
        #expect(host.status == 0, "\(String(decoding: host.err, as: UTF8.self))")
        for grants in [[], ["--allow-read=\(folder.path)", "--allow-write=\(folder.path)"]] {
            let own = try inFolder { try HostPython.run(Self.plc, ["run"] + grants + [program, "--", folder.path]) }
            #expect(own.out == host.out, "\(grants) \(String(decoding: own.out + own.err, as: UTF8.self))")
            #expect(own.status == 0)
        }
        let denied = try inFolder { try HostPython.run(Self.plc, ["run", "--no-files", program, "--", folder.path]) }
        let text = String(decoding: denied.err, as: UTF8.self)
        #expect(text.contains("Permission denied (plc run needs --allow-write="), "\(text)")
        #expect(denied.status == 1)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    @Test("The ordinals of the runtime library are those that the compiler calls")
    func ordinals() throws {
        let root = HostPython.root
        let core = try String(contentsOf: root.appendingPathComponent("stdlib/python/core.ph"), encoding: .utf8)
        let table = try String(
            contentsOf: root.appendingPathComponent("Sources/PhantomISA/PythonCoreMethod.swift"), encoding: .utf8)
        var count = 0
        for line in table.split(separator: "\n") where line.hasPrefix("    case ") {
            let words = line.split(separator: " ")
            count += 1
            let pattern = " \(words[1])\\(.*\\) \\[\(words[3])\\]"
            #expect(core.range(of: pattern, options: .regularExpression) != nil, "\(words[1]) is not at \(words[3])")
        }
        #expect(count > 50)
    }

    @Test("The report of types is the one beside the program")
    func types() throws {
        let directory = HostPython.root.appendingPathComponent("Tests/Files/python/types")
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted() where name.hasSuffix(".py") {
            var sources = SourceMap()
            var symbols = SymbolTable()
            var diagnostics = DiagnosticBag()
            let bytes = [UInt8](try Data(contentsOf: directory.appendingPathComponent(name)))
            let (file, tree) = PythonSource.parse(
                path: name, bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &diagnostics)
            let expected = try String(
                contentsOf: directory.appendingPathComponent(String(name.dropLast(3)) + ".types"), encoding: .utf8)
            #expect(TypeReport.text(tree: tree, symbols: symbols, file: file, path: name) == expected, "\(name)")
            count += 1
        }
        #expect(count > 0)
    }
}
