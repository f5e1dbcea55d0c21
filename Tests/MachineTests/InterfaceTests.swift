import ClassFile
import Testing
import VM

/// Class files that name strange interfaces, and classes that make exceptions: rejected or done without, never worse.
struct InterfaceTests {
    private static func start(_ directives: String, _ body: String = "    summon_null\n    ret\n") -> String {
        ".class .test.start\n\(directives)\n.method start 8 (boot: .internal.boot) void\n    arg_count 1\n\(body)"
    }

    @Test("interfaces that extend each other are rejected")
    func cycle() {
        let text = Self.start(".interface .test.a")
            + ".class .test.a\n.interface .test.b\n.class .test.b\n.interface .test.a\n"
        #expect(Program(text).run().loadError == "cycle .test.a")
        #expect(Program(Self.start(".interface .test.start")).run().loadError == "cycle .test.start")
    }

    @Test("code of a class with fields never runs on objects of another")
    func fields() {
        let text = Self.start(".interface .test.fields")
            + ".class .test.fields\n.slots 100 20\n.method set 16 (x: _) void\n    arg_count 1\n    os_get32 0\n"
            + "    os_save8 99\n    summon_null\n    ret\n"
        #expect(Program(text).run().loadError?.contains("which has fields") == true)
        #expect(Program(Self.start(".interface .internal.string")).run().loadError?.contains("internal class") == true)
    }

    @Test("10,000 interfaces are too many")
    func many() {
        let names = (0..<10_000).map { ".interface .test.i\($0)" }.joined(separator: "\n")
        #expect(Program(Self.start(names)).run().loadError?.contains("too many interfaces") == true)
    }

    @Test("interfaces that do not exist are done without")
    func missing() {
        let outcome = Program(Self.start(".interface .test.nowhere", "    sconst_bin \"fine\"\n    throw\n")).run()
        #expect(outcome.loadError == nil)
        #expect(outcome.failures.map { text($0.text) } == ["fine"])
    }

    @Test("selectors of any text are looked for", arguments: ["", "(", ")", "()", "((,,)", "f(,)", "f()", "toString(int)"])
    func selectors(text name: String) {
        let body = "    summon_this\n    sconst_bin \"\(name)\"\n    iconst_0\n    dynamic_invoke\n    ret\n"
        let outcome = Program(Self.start("", body)).run()
        #expect(outcome.failures.map { text($0.text) } == (name == "toString(int)" ? [] : ["method not found"]))
    }

    @Test("a class that cannot make exceptions leaves the string", arguments: [".test.none", ".internal.string", ".test.start"])
    func maker(name: String) {
        let body = "    push_int 1\n    push_int 0\n    idivlu\n    i2o\n    ret\n"
        let outcome = Program(Self.start(".trap \(name)", body)).run()
        #expect(outcome.failures.map { text($0.text) } == ["divide by zero"])
    }
}
