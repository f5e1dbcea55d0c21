import Foundation
import Testing

@Suite("The prepared library of Python")
struct PrepareTests {
    /// `plc prepare` is given where other modules have the names of some of the library's.
    @Test("The library has its own modules, whatever lies around")
    func names() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-prepare-\(UUID().uuidString)")
        let manager = FileManager.default
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? manager.removeItem(at: folder) }
        let library = folder.appendingPathComponent("stdlib")
        try manager.createDirectory(at: library, withIntermediateDirectories: true)
        for part in ["internal", "phantom", "python"] {
            try manager.copyItem(
                at: Shell.package.appendingPathComponent("stdlib/\(part)"), to: library.appendingPathComponent(part))
        }
        for name in ["enum", "re"] {
            try "print('not the library')\n".write(
                to: folder.appendingPathComponent("\(name).py"), atomically: true, encoding: .utf8)
        }
        let prepared = try Tool.run(Tool.plc, ["prepare", "--stdlib", library.path], in: folder)
        #expect(prepared.status == 0, "\(prepared.err)")
        #expect(manager.fileExists(atPath: library.appendingPathComponent("python.image").path))
        let elsewhere = folder.appendingPathComponent("elsewhere")
        try manager.createDirectory(at: elsewhere, withIntermediateDirectories: true)
        try "import json\nprint(json.loads('[1, {\"a\": 2}]'))\n".write(
            to: elsewhere.appendingPathComponent("app.py"), atomically: true, encoding: .utf8)
        let run = try Tool.run(Tool.plc, ["run", "--stdlib", library.path, "app.py"], in: elsewhere)
        #expect(run.out == "[1, {'a': 2}]\n", "\(run.err)")
    }
}
