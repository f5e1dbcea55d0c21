import Diagnostics
import Foundation
import PythonFrontend
import Testing

/// Trees equal those of the host's module `ast`, places included. A sample of the host's library is compared in every
/// run, all of it with `PLC_PYTHON_ALL=1`.
@Suite("Trees of Python")
struct TreeTests {
    struct Parsed {
        var dump: [UInt8]
        var messages: [String]
    }

    static func parse(_ path: String, _ bytes: [UInt8]) -> Parsed {
        var sources = SourceMap()
        var symbols = SymbolTable()
        var bag = DiagnosticBag()
        let (file, tree) = PythonSource.parse(
            path: path, bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &bag)
        let messages = bag.sorted.map { "\(sources.describe($0.primary)): \($0.text) [\($0.id)]" }
        return Parsed(dump: TreeDump.dump(tree, of: file, symbols: symbols), messages: messages)
    }

    @Test("They equal the host's, over its library")
    func library() throws {
        let all = ProcessInfo.processInfo.environment["PLC_PYTHON_ALL"] != nil
        guard let folder = try HostPython.library() else {
            Issue.record("python3 is not version 3.11: its trees cannot be compared")
            return
        }
        var files = HostPython.files(below: folder)
        #expect(files.count > 100)
        if !all { files = files.enumerated().filter { $0.offset % 16 == 3 }.map(\.element) }
        let own = HostPython.files(below: HostPython.root.appendingPathComponent("Tests/Files/python").path)
        compare(files + own)
    }

    private func compare(_ files: [String]) {
        let script = HostPython.root.appendingPathComponent("Tests/PythonTests/dump_trees.py").path
        guard let host = try? HostPython.run([script], input: files.joined(separator: "\n") + "\n") else {
            Issue.record("python3 does not run")
            return
        }
        let lines = String(decoding: host.out, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == files.count, "\(String(decoding: host.err, as: UTF8.self))")
        let findings = Findings()
        onDeepStack {
            for line in lines {
                let parts = line.split(separator: "\t").map(String.init)
                guard let data = FileManager.default.contents(atPath: parts[0]) else { continue }
                let parsed = TreeTests.parse(parts[0], [UInt8](data))
                if parts[1] == "refused" {
                    if parsed.messages.isEmpty { findings.add("\(parts[0]) is refused by the host: \(parts[2])") }
                } else if let first = parsed.messages.first {
                    findings.add("\(parts[0]) is accepted by the host: \(first)")
                } else {
                    let isEqual = parts[1] == String(Checksum.crc(parsed.dump)) && parts[2] == String(parsed.dump.count)
                    if !isEqual { findings.add("the tree of \(parts[0]) differs: compare --emit=ast with ast.dump") }
                }
            }
        }
        for text in findings.texts { Issue.record("\(text)") }
    }

    @Test("Files that must be refused are, on the line and with the words that they say")
    func refused() throws {
        let folder = HostPython.root.appendingPathComponent("Tests/Files/python/refused").path
        let files = HostPython.files(below: folder)
        #expect(files.count > 10)
        for path in files {
            let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
            let parsed = TreeTests.parse("file", bytes)
            let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
            var count = 0
            for (index, line) in lines.enumerated() {
                guard let mark = line.range(of: "# error: ") else { continue }
                count += 1
                let words = line[mark.upperBound...]
                let isFound = parsed.messages.contains { $0.hasPrefix("file:\(index + 1):") && $0.contains(words) }
                #expect(isFound, "\(path):\(index + 1): '\(words)' not among \(parsed.messages)")
            }
            #expect(count > 0, "\(path) expects nothing")
            #expect(parsed.messages.count == count, "\(path): \(parsed.messages)")
        }
    }
}

/// What a thread found wrong, for the test that waits for it.
final class Findings: @unchecked Sendable {
    private(set) var texts: [String] = []

    func add(_ text: String) { texts.append(text) }
}

/// Runs something on a thread whose stack is as deep as that of a process.
func onDeepStack(_ work: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        work()
        done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    done.wait()
}
