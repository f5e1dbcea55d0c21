import Driver
import Foundation
import Testing

@Suite("Hostile inputs")
struct CrasherTests {
    static let folder = FileTestCollection.root.appendingPathComponent("crashers")

    static let names: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { commands(for: $0) != nil }.sorted()
    }()

    /// What reads a file of this ending.
    private static func commands(for name: String) -> [[String]]? {
        switch (name as NSString).pathExtension {
        case "ph": [["check", "--emit=tokens,ast,asm", "--check-ir"], ["run", "--max-slices=100"]]
        case "pc": [["disasm"], ["verify"], ["run", "--max-slices=100"]]
        case "pasm": [["disasm"], ["verify"], ["run", "--max-slices=100"]]
        case "archive": [["archive", "list"], ["verify"], ["run", "--max-slices=100"]]
        default: nil
        }
    }

    @Test("plc ends with an exit status of its own", arguments: names)
    func crasher(_ name: String) throws {
        for command in CrasherTests.commands(for: name) ?? [] {
            let host = Host(
                files: HostFiles(base: CrasherTests.folder.path), out: Output(), err: Output(), input: Input(),
                executable: FileTestCollection.package.path, environment: Host.Environment(noColor: true))
            let status = Plc.run(command + [name], host: host)
            #expect(status != .internalError, "plc \((command + [name]).joined(separator: " "))")
        }
    }
}
