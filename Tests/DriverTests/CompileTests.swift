import Foundation
import Testing

@Suite("Compile and check commands")
struct CompileTests {
    let shell: Shell

    init() throws {
        shell = try Shell()
        try shell.write("lamp.ph", "package .demo; class lamp { var lit : int; int isLit() { return lit; } };")
        try shell.write(
            "room.ph", "package .demo; class room { var l : .demo.lamp; int dark() { return !l.isLit(); } };")
        try shell.write("wrong.ph", "package .demo; class wrong { int f() { return \"s\"; } };")
    }

    @Test("Every class gets its file in the output directory")
    func output() {
        #expect(shell.plc("compile", "lamp.ph", "room.ph", "-o", "out/deep").status == 0)
        #expect(shell.read("out/deep/demo.lamp.pc")?.starts(with: Array("phfr:C".utf8)) == true)
        #expect(shell.read("out/deep/demo.room.pc") != nil)
    }

    @Test("The original's form of the command line compiles")
    func originalForm() throws {
        #expect(shell.plc("-oclasses", "lamp.ph").status == 0)
        #expect(shell.read("classes/demo.lamp.pc") != nil)
        try FileManager.default.removeItem(at: shell.folder.appendingPathComponent("lamp.ph"))
        #expect(shell.plc("-Iclasses", "-oclasses", "room.ph").status == 1, "a class has to be imported")
        try shell.write(
            "room.ph",
            "package .demo; import .demo.lamp; class room { var l : .demo.lamp; int dark() { return !l.isLit(); } };")
        #expect(shell.plc("-Iclasses", "-oclasses", "room.ph").status == 0)
        #expect(shell.read("classes/demo.room.pc") != nil)
        #expect(shell.plc("room.ph", "-Iclasses").status == 0)
        #expect(shell.read("demo.room.pc") != nil)
    }

    @Test("With an error in one source nothing is written at all")
    func nothingHalfDone() {
        let outcome = shell.plc("compile", "lamp.ph", "wrong.ph", "-o", "out")
        #expect(outcome.status == 1)
        #expect(outcome.err.hasPrefix("wrong.ph:1:47: error: cannot return string from a method of type int"))
        #expect(shell.read("out/demo.lamp.pc") == nil)
    }

    @Test("Warnings let the files be written, unless they count as errors")
    func warnings() throws {
        try shell.write("odd.ph", "package .demo; class odd { int f() { return 1 | 2 + 3; } };")
        #expect(shell.plc("compile", "odd.ph").status == 0)
        #expect(shell.plc("compile", "-Werror", "-o", "strict", "odd.ph").status == 1)
        #expect(shell.read("demo.odd.pc") != nil)
        #expect(shell.read("strict/demo.odd.pc") == nil)
    }

    @Test("Dependencies are written as rules for make")
    func dependencies() throws {
        try shell.write(
            "room.ph",
            "package .demo; import .demo.lamp; class room { var l : .demo.lamp; int dark() { return !l.isLit(); } };")
        #expect(shell.plc("compile", "lamp.ph").status == 0)
        #expect(shell.plc("compile", "-MD", "-o", "out", "room.ph").status == 0)
        let rule = String(decoding: shell.read("out/demo.room.d") ?? [], as: UTF8.self)
        #expect(rule.hasPrefix("out/demo.room.pc: \\\n  room.ph \\\n"))
        #expect(rule.contains(" demo.lamp.pc"))
        #expect(shell.plc("compile", "-MF", "all.d", "room.ph").status == 0)
        #expect(String(decoding: shell.read("all.d") ?? [], as: UTF8.self).hasPrefix("demo.room.pc: \\\n  room.ph"))
    }

    @Test("Intermediate forms are printed, and class files only if they are asked for, too")
    func forms() {
        let outcome = shell.plc("compile", "--emit=tokens,ast,ir,asm,symbols,deps", "lamp.ph")
        #expect(outcome.status == 0)
        for part in [
            "keyword package", "method isLit", "unit .demo.lamp", ".class .demo.lamp", "class .demo.lamp extends",
        ] {
            #expect(outcome.out.contains(part), "\(part) in \(outcome.out)")
        }
        #expect(shell.read("demo.lamp.pc") == nil)
        #expect(shell.plc("compile", "--emit=asm,bytecode", "lamp.ph").status == 0)
        #expect(shell.read("demo.lamp.pc") != nil)
        #expect(shell.plc("compile", "--emit=nonsense", "lamp.ph").status == 64)
    }

    @Test("The same input gives the same bytes")
    func deterministic() {
        for directory in ["one", "two"] { #expect(shell.plc("compile", "lamp.ph", "-o", directory).status == 0) }
        #expect(shell.read("one/demo.lamp.pc") == shell.read("two/demo.lamp.pc"))
    }

    @Test("An output directory that cannot be made ends with 74")
    func unwritable() {
        let outcome = shell.plc("compile", "lamp.ph", "-o", "room.ph/out")
        #expect(outcome.status == 74)
        #expect(outcome.err.hasPrefix("plc: error: room.ph/out"))
    }

    @Test("A missing source, and a file that is no source, are told by name")
    func inputs() throws {
        #expect(shell.plc("check", "none.ph").err == "plc: error: none.ph: no such file or directory\n")
        try shell.write("text", "hello")
        #expect(shell.plc("check", "text").status == 1)
        try FileManager.default.createDirectory(
            at: shell.folder.appendingPathComponent("empty"), withIntermediateDirectories: true)
        #expect(shell.plc("check", "empty").err == "empty: error: the directory has no .ph and no .pc file\n")
    }

    @Test("JSON messages are one object in a line")
    func json() {
        let lines = shell.plc("check", "--diagnostics=json", "wrong.ph").err.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix(#"{"id":"P"#) == true)
    }

    @Test("Colours come only if they are asked for, or for a terminal")
    func colors() {
        #expect(!shell.plc("check", "wrong.ph").err.contains("\u{1B}"))
        #expect(shell.plc("check", "--color=always", "wrong.ph").err.contains("\u{1B}[31;1m"))
    }

    @Test("Times are shown for every stage")
    func times() {
        let outcome = shell.plc("compile", "--time-passes", "lamp.ph")
        for stage in ["frontend", "backend", "write", "total"] { #expect(outcome.err.contains("ms  \(stage)\n")) }
    }
}
