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

        let process = Process()
        process.executableURL = URL(fileURLWithPath: Tool.plc)
        process.arguments = [
            "run", "--world", "book.world", "--snapshot-every", "50ms", "out", "--main", "AddressBook",
        ]
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PLC_STDLIB"] = Shell.package.appendingPathComponent("stdlib").path
        process.environment = environment
        let output = folder.appendingPathComponent("out.txt")
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        let input = Pipe()
        process.standardInput = input
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data("add Ann 123 Rome\nadd Bob 99 Oslo\ncount\n".utf8))
        func hasCounted() -> Bool { (try? String(contentsOf: output, encoding: .utf8).contains("2 people")) ?? false }
        for _ in 0..<600 where !hasCounted() { usleep(50_000) }
        #expect(hasCounted())
        // The program waits for input; a snapshot of that is made within its interval and the time to write it.
        usleep(4_000_000)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()

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
