import Backend
import Diagnostics
import Foundation
import IR
import Passes
import PythonFrontend
import Testing

/// Damaged programs through the whole compiler: it ends with a diagnostic or with a class file.
@Suite("Mutations of Python, compiled")
struct CompilerMutationTests {
    static let isSoak = ProcessInfo.processInfo.environment["PLC_SOAK"] != nil
    static let seeds = 4
    static let rounds = isSoak ? 5_000 : 1_500

    /// Lines of small programs; large ones would only take longer.
    static let sources: [[[UInt8]]] = MutationTests.sources.filter { $0.count < 3_000 }
        .map { $0.split(separator: 10, omittingEmptySubsequences: false).map(Array.init) }

    @Test("Lines and words dropped, doubled, exchanged", arguments: 0..<seeds)
    func lines(_ seed: Int) throws {
        try #require(CompilerMutationTests.sources.count > 50)
        let findings = Findings()
        onDeepStack {
            var state = UInt64(99_100 + seed)
            func below(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int((state >> 33) % UInt64(limit))
            }
            let all = CompilerMutationTests.sources
            for round in 0..<CompilerMutationTests.rounds {
                var lines = all[below(all.count)]
                for _ in 0...below(3) {
                    let place = below(lines.count)
                    switch below(6) {
                    case 0: lines.remove(at: place)
                    case 1: lines.insert(lines[below(lines.count)], at: place)
                    case 2: lines.swapAt(place, below(lines.count))
                    case 3:
                        let other = all[below(all.count)]
                        lines.insert(other[below(other.count)], at: place)
                    case 4: lines[place] = exchanged(lines[place], lines[below(lines.count)], below)
                    default:
                        let piece = MutationTests.pieces[below(MutationTests.pieces.count)]
                        lines[place].insert(contentsOf: piece, at: below(lines[place].count + 1))
                    }
                    if lines.isEmpty { lines = [[]] }
                }
                check(Array(lines.joined(separator: [10])), "seed \(seed), round \(round)", findings)
            }
        }
        for text in findings.texts { Issue.record("\(text)") }
    }

    /// A line with one of its words replaced by one of another line.
    private func exchanged(_ line: [UInt8], _ other: [UInt8], _ below: (Int) -> Int) -> [UInt8] {
        var words = line.split(separator: 32, omittingEmptySubsequences: false).map(Array.init)
        let others = other.split(separator: 32).map(Array.init)
        guard !others.isEmpty else { return line }
        words[below(words.count)] = others[below(others.count)]
        return Array(words.joined(separator: [32]))
    }

    private func check(_ bytes: [UInt8], _ name: String, _ findings: Findings) {
        let result = PythonCompiler.compile(
            path: "m.py", bytes: bytes, className: ".m", isLibrary: false, findModule: { _ in nil })
        if result.units.isEmpty, !result.diagnostics.hasErrors { findings.add("\(name): neither classes nor an error") }
        for unit in result.units {
            var unit = unit
            var hooks = PipelineHooks()
            hooks.checks = true
            do { try Pipeline.run(&unit, .full, hooks: hooks) } catch {
                findings.add("\(name): IR is wrong after '\(error.pass)': \(error.errors.first?.text ?? "")")
                continue
            }
            var backend = Backend()
            // A failure is a limit of class files, which the compiler reports as such.
            _ = backend.emit(unit)
        }
    }
}
