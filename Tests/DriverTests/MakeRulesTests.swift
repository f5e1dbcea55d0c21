import Foundation
import Testing

@Suite("Rules of make")
struct MakeRulesTests {
    let shell: Shell

    init() throws {
        shell = try Shell()
        let sample = Shell.package.appendingPathComponent("samples/makefile")
        for name in ["makefile", "src"] {
            try FileManager.default.copyItem(
                at: sample.appendingPathComponent(name), to: shell.folder.appendingPathComponent(name))
        }
    }

    /// Class files that a run of make wrote, sorted.
    private func make(_ arguments: String...) throws -> [String] {
        let rules = Shell.package.appendingPathComponent("share/plc.mk").path
        let outcome = try Tool.run(
            Tool.make!, ["-j2", "PLC=\(Tool.plc)", "PLC_RULES=\(rules)"] + arguments, in: shell.folder)
        #expect(outcome.status == 0, "\(outcome.out)\(outcome.err)")
        return outcome.out.split(separator: "\n").filter { $0.contains(" compile ") }
            .map { String($0[$0.index(after: $0.lastIndex(of: "/")!)...]) }.sorted()
    }

    /// Gives a source a time later than that of everything that was built.
    private func touch(_ name: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date().addingTimeInterval(1)],
            ofItemAtPath: shell.folder.appendingPathComponent("src/shop/\(name)").path)
    }

    @Test("A change makes what depends on it, and nothing else", .enabled(if: Tool.make != nil))
    func incremental() throws {
        #expect(try make() == ["greeting.ph", "item.ph", "receipt.ph", "till.ph"])
        #expect(try make() == [])
        try touch("greeting.ph")
        #expect(try make() == ["greeting.ph", "till.ph"])
    }

    @Test("A class on which others depend makes them too", .enabled(if: Tool.make != nil))
    func dependants() throws {
        #expect(try make().count == 4)
        try touch("item.ph")
        #expect(try make() == ["item.ph", "receipt.ph", "till.ph"])
    }

    @Test("What was built runs", .enabled(if: Tool.make != nil))
    func runs() throws {
        _ = try make()
        let expected = String(
            decoding: try Data(contentsOf: shell.folder.appendingPathComponent("src/shop/expected.txt")), as: UTF8.self)
        let outcome = try Tool.run(Tool.plc, ["run", "build", "--main", ".shop.till"], in: shell.folder)
        #expect(outcome.out == expected)
    }
}
