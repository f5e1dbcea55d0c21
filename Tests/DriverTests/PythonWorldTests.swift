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

    /// Whether a program that has been killed reaches what it did before, by what it was started with.
    @Test("A program that is resumed has the files that it had", arguments: [[], ["--no-files"], ["--allow-write=."]])
    func files(options: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-files-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try """
            while True:
                line = input()
                try:
                    with open(line, "w") as file:
                        file.write("written")
                    print("done", line)
                except PermissionError:
                    print("denied", line)
                if line == "last":
                    break
            """.write(to: folder.appendingPathComponent("app.py"), atomically: true, encoding: .utf8)
        let answer = options == ["--no-files"] ? "denied" : "done"
        let answered = try Tool.killWhenAnswered(
            ["run", "--world", "app.world", "--snapshot-every", "50ms"] + options + ["app.py"], in: folder, input: "first\n",
            answer: "\(answer) first", patience: 1)
        #expect(answered)
        if options == ["--allow-write=."] {
            let refused = try Tool.run(Tool.plc, ["resume", "app.world"], in: folder, input: Data("last\n".utf8))
            #expect(refused.status == 64 && refused.err.contains("was allowed --allow-write="), "\(refused.err)")
            return
        }
        let resumed = try Tool.run(Tool.plc, ["resume", "app.world"], in: folder, input: Data("last\n".utf8))
        #expect(resumed.out == "\(answer) last\n", "\(resumed.err)")
    }

    /// Functions from a text that the program has compiled are there after a resume, also those that were not called before.
    @Test("Code that a program has compiled goes on after kill -9")
    func texts() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-texts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try """
            names = {}
            exec("def first(x):\\n    return x + step\\ndef second(x):\\n    return [first(y) for y in range(x)]\\nstep = 10", names)
            print(names["first"](1))
            while True:
                line = input()
                print(eval(line, names))
                if line == "second(3)":
                    break
            """.write(to: folder.appendingPathComponent("app.py"), atomically: true, encoding: .utf8)
        let answered = try Tool.killWhenAnswered(
            ["run", "--world", "app.world", "--snapshot-every", "50ms", "app.py"], in: folder, input: "step * 2\n", answer: "20",
            patience: 1)
        #expect(answered)
        let resumed = try Tool.run(Tool.plc, ["resume", "app.world"], in: folder, input: Data("step * 2\nfirst(5)\nsecond(3)\n".utf8))
        #expect(resumed.out == "20\n15\n[10, 11, 12]\n", "\(resumed.err)")
    }
}
