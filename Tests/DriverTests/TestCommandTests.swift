import Foundation
import Testing

@Suite("Test command")
struct TestCommandTests {
    let shell: Shell

    init() throws { shell = try Shell() }

    private func test(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, ["test"] + arguments, in: shell.folder)
    }

    private func unit(_ name: String, _ body: String) throws {
        let folder = shell.folder.appendingPathComponent("tests")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try shell.write(
            "tests/\(name).ph",
            "package .t; import .phantom.test.unit_test; class \(name) extends .phantom.test.unit_test\n{\n\(body)\n};\n"
        )
    }

    private func program(_ name: String, _ body: String, expected: String) throws {
        let folder = shell.folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try shell.write(
            "\(name)/\(name).ph",
            "package .t; import .internal.boot; class \(name) { void main( var boot : .internal.boot )\n{\n\(body)\n} };\n"
        )
        try shell.write("\(name)/expected.txt", expected)
    }

    @Test("Every test method runs on an object of its own, between setUp and tearDown")
    func freshObjects() throws {
        try unit(
            "fresh",
            """
            var count : int;
            void fresh() { count = 0; }
            void setUp() { count = count + 10; }
            void tearDown() { boot.printLine( "down " + count ); }
            void testOne() { count++; assertEquals( 11, count ); }
            void testTwo() { count++; assertEquals( 11, count ); }
            void other() { fail( "not a test" ); }
            void testWith( var n : int ) { fail( "not a test" ); }
            """)
        let outcome = try test("-v", "tests")
        #expect(outcome.err == "")
        #expect(outcome.status == 0)
        let lines = outcome.out.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[0].hasPrefix("ok    .t.fresh.testOne ("))
        #expect(lines[1].hasPrefix("ok    .t.fresh.testTwo ("))
        #expect(lines[2].hasPrefix("2 passed in "))
    }

    @Test("A failure names its place and what was expected, and tearDown runs")
    func failure() throws {
        try unit(
            "bad",
            """
            void tearDown() { boot.printLine( "torn down" ); }
            void testSum()
            {
                assertEquals( 4, 2 + 3, "the sum" );
            }
            void testThrow() { throw "by itself"; }
            """)
        let outcome = try test("tests")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("tests/bad.ph:6: FAIL  .t.bad.testSum: expected 4, got 5: the sum\n"))
        #expect(outcome.out.contains("tests/bad.ph:8: FAIL  .t.bad.testThrow: by itself\n"))
        #expect(outcome.out.contains("    it wrote:\n    torn down\n"))
        #expect(outcome.out.contains("2 failed, 0 passed in "))
    }

    @Test("An expected exception has to come, with its text")
    func expectedException() throws {
        try unit(
            "wanted",
            """
            void testComes() { expectException( "this" ); throw "exactly this one"; }
            void testOther() { expectException( "this" ); throw "that"; }
            void testNone() { expectException( "this" ); }
            """)
        let outcome = try test("tests")
        #expect(outcome.out.contains("FAIL  .t.wanted.testOther: that\n"))
        #expect(outcome.out.contains("FAIL  .t.wanted.testNone: expected an exception with the text \"this\"\n"))
        #expect(outcome.out.contains("2 failed, 1 passed in "))
    }

    @Test("A test that hangs is ended, the others go on")
    func hang() throws {
        try unit("slow", "void testHang() { while( 1 ) { } }\nvoid testGood() { }")
        let outcome = try test("--time-limit", "1", "tests")
        #expect(outcome.status == 1)
        #expect(outcome.out.contains("FAIL  .t.slow.testHang: took longer than 1 s\n"))
        #expect(outcome.out.contains("1 failed, 1 passed in "))
    }

    @Test("Programs are compared with their expected output")
    func programs() throws {
        try program("good", "boot.printLine( \"a\" );", expected: "a\n")
        try program("wrong", "boot.printLine( \"a\" ); boot.printLine( \"c\" );", expected: "a\nb\n")
        try program("code", "boot.exit( 3 );", expected: "")
        try program("broken", "boot.nothing();", expected: "")
        try shell.write(
            "echo.ph",
            "package .t; import .internal.boot; class echo { void main( var boot : .internal.boot ) { boot.printLine( boot.readLine() ); } };"
        )
        try shell.write("echo.in", "line\n")
        try shell.write("echo.out", "line\n")
        let outcome = try test("good", "wrong", "code", "broken", "echo.ph")
        #expect(outcome.status == 1)
        #expect(
            outcome.out.contains(
                "wrong/expected.txt:2: FAIL  wrong: the output is not the expected one\n      a\n    - b\n    + c\n"))
        #expect(outcome.out.contains("FAIL  code: ended with exit code 3\n"))
        #expect(outcome.out.contains("FAIL  broken: "))
        #expect(outcome.out.contains("broken/broken.ph:3:6: error: "))
        #expect(outcome.out.contains("3 failed, 2 passed in "))
    }

    @Test("A filter chooses tests by their names; none is an error")
    func filter() throws {
        try unit("some", "void testOne() { }\nvoid testTwo() { fail( \"no\" ); }")
        #expect(try test("--filter", "testOne", "tests").out.hasPrefix("1 passed in "))
        let none = try test("--filter", "testThree", "tests")
        #expect(none.status == 1)
        #expect(none.err == "plc: error: there is no test with 'testThree' in its name in tests\n")
    }

    @Test("Results are written as JUnit XML")
    func junit() throws {
        try unit("some", "void testOne() { }\nvoid testTwo() { fail( \"1 < 2\" ); }")
        #expect(try test("--junit", "out/junit.xml", "tests").status == 1)
        let text = String(decoding: shell.read("out/junit.xml") ?? [], as: UTF8.self)
        #expect(text.contains("<testsuites tests=\"2\" failures=\"1\" time="))
        #expect(text.contains("<testsuite name=\"tests\" tests=\"2\" failures=\"1\" time="))
        #expect(text.contains("<testcase classname=\".t.some\" name=\"testOne\" time="))
        #expect(text.contains("<failure message=\"tests/some.ph:4: 1 &lt; 2\">"))
    }

    @Test("The library's tests and the samples pass")
    func repository() throws {
        let outcome = try Tool.run(Tool.plc, ["test", "stdlib/tests", "samples"], in: Shell.package)
        #expect(outcome.out.contains(" passed in "))
        #expect(outcome.status == 0, "\(outcome.out)\(outcome.err)")
    }
}
