import Testing

@Suite("Archive command")
struct ArchiveCommandTests {
    let shell: Shell

    init() throws { shell = try Shell() }

    /// The smallest class file: a class record only, first generation.
    static func classFile(_ name: String) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { [0, 0, UInt8(value >> 8), UInt8(value & 255)] }
        let body =
            number(name.utf8.count) + Array(name.utf8) + number(0) + number(16) + number(16)
            + Array(".internal.object".utf8)
        return Array("phfr:C".utf8) + number(body.count + 10) + body
    }

    @Test("What was put in comes out again")
    func roundTrip() throws {
        let files = [".a.b", ".c"].map { ($0.dropFirst() + ".pc", ArchiveCommandTests.classFile($0)) }
        for (name, bytes) in files { try shell.write(String(name), bytes) }
        #expect(shell.plc("archive", "create", "all.arc", "a.b.pc", "c.pc").status == 0)
        #expect(shell.plc("archive", "list", "all.arc").out == "a.b\t\(files[0].1.count)\nc\t\(files[1].1.count)\n")
        #expect(shell.plc("archive", "extract", "all.arc", "-oout").status == 0)
        for (name, bytes) in files { #expect(shell.read("out/\(name)") == bytes) }
        #expect(shell.plc("archive", "extract", "all.arc", ".c", "-o", "one").status == 0)
        #expect(shell.read("one/c.pc") == files[1].1)
        #expect(shell.read("one/a.b.pc") == nil)
    }

    @Test("A name that leads out of the directory is refused")
    func escape() throws {
        var bytes = Array("../evil".utf8)
        bytes += Array(repeating: 0, count: 512 - bytes.count) + [0, 0, 0, 0]
        try shell.write("evil.arc", bytes)
        let outcome = shell.plc("archive", "extract", "evil.arc", "-oout")
        #expect(outcome.status == 1)
        #expect(outcome.err == "evil.arc: error: '../evil' is no name for a file\n")
    }

    @Test("The same class twice, a source text and other bytes are refused, and nothing is written")
    func refused() throws {
        try shell.write("c.pc", ArchiveCommandTests.classFile(".c"))
        try shell.write("bad.pc", [1, 2, 3])
        try shell.write("a.ph", "class .a {};")
        #expect(shell.plc("archive", "create", "x.arc", "c.pc", "c.pc").status == 1)
        #expect(shell.plc("archive", "create", "x.arc", "bad.pc").status == 1)
        #expect(shell.plc("archive", "create", "x.arc", "a.ph").status == 1)
        #expect(shell.names == ["a.ph", "bad.pc", "c.pc"])
    }
}
