import Foundation
import Testing

@Suite("Python programs in worlds")
struct PythonWorldTests {
    /// The sample is fed through a pipe, killed when it waits for more, and resumed with other commands: the notes, the
    /// closures that number them and undo changes, and the generator that reads on are where they were.
    @Test("The notes in Python, which are stored by nobody, are there after kill -9")
    func notes() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-notes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let answered = try Tool.killWhenAnswered(
            [
                "run", "--world", "notes.world", "--snapshot-every", "50ms",
                Shell.package.appendingPathComponent("samples/python/notes.py").path,
            ], in: folder,
            input: "add buy milk #shop\nadd call Ann #phone\nadd buy bread #shop\ndone 1\nread\nread\nlist\n", answer: "3 of 3", patience: 2)
        #expect(answered)
        let resumed = try Tool.run(
            Tool.plc, ["resume", "notes.world"], in: folder,
            input: Data("read\nread\nundo\nlist\nadd third way\ntags\ndrop 9\nquit\n".utf8))
        #expect(
            resumed.out == """
                reading buy bread #shop
                reading buy milk #shop
                3 changes left
                  1 [ ] buy milk #shop
                  2 [ ] call Ann #phone
                  3 [ ] buy bread #shop
                3 of 3
                  4 [ ] third way
                shop          2
                phone         1
                error: there is no note 9
                4 notes, 14 commands

                """, "\(resumed.err)")
    }
}
