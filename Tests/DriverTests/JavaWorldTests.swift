import Foundation
import Testing

@Suite("Java programs in worlds")
struct JavaWorldTests {
    /// The sample is compiled, fed through a pipe, killed when it waits for more, and resumed with other commands.
    @Test("The address book in Java, which stores nothing itself, keeps its entries through kill -9")
    func addressBook() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-book-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = Shell.package.appendingPathComponent("samples/java/AddressBook.java").path
        let compiled = try Tool.run("/usr/bin/env", ["javac", "-d", "out", source], in: folder)
        #expect(compiled.status == 0, "\(compiled.err)")

        let answered = try Tool.killWhenAnswered(
            [
                "run", "--world", "book.world", "--snapshot-every", "50ms", "out", "--main", "AddressBook",
            ], in: folder,
            input: "add Ann 123 Rome\nadd Bob 99 Oslo\ncount\n", answer: "2 people", patience: 4)
        #expect(answered)
        let resumed = try Tool.run(
            Tool.plc, ["resume", "book.world"], in: folder, input: Data("towns\nadd Cid 7 Bern\ncount\nquit\n".utf8))
        #expect(
            resumed.out == """
                Bob        99           Oslo
                Ann        123          Rome
                added Cid
                3 people, 6 commands
                bye

                """, "\(resumed.err)")
    }
}
