import Diagnostics
import PhantomFrontend
import Testing

@Suite("Errors")
struct ErrorTests {
    @Test(
        "One mistake, one message, at its place (language.md 14)",
        arguments: [
            // R24, R33, R35, R36
            ("class c extends a extends b { };", ["1:19 error P0104 only one base class"]),
            ("import .a.*;", ["1:11 error P0105 import needs one class"]),
            ("import a.b;", ["1:8 error P0106 import needs an absolute name"]),
            ("package a;", ["1:9 error P0107 package needs an absolute name"]),
            ("package .p; package .q;", ["1:13 error P0108 package is already .p"]),
            ("class a { }\nclass b { };", ["1:12 error P0101 ';' expected after class"]),
            ("class a { }", ["1:12 error P0101 ';' expected after class"]),
            ("package .p\nclass a { };", ["1:11 error P0101 ';' expected after package name"]),
            // R45, R46
            ("class c { public int x; };", ["1:11 error P0103 'public' is not allowed here"]),
            ("class c { private int x; };", ["1:11 error P0103 'private' is not allowed here"]),
            ("public class c { };", ["1:1 error P0103 'public' is not allowed here"]),
            ("class c {\n void f() {\n", ["2:12 error P0102 '}' expected before end of file"]),
            ("class c {\n void f() { if (a) {\n f(); }\n};", ["4:3 error P0102 '}' expected before end of file"]),
            ("class c { };\n};\nclass d { };", ["2:1 error P0120 '}' without '{'"]),
            ("class c { void f() { }; void g() { } };", []),
            ("class c { var in : int; int y; };", ["1:15 error P0112 'in' is a keyword and cannot be a name"]),
            ("class c { int f(int a) { } };", ["1:17 error P0117 a parameter is written 'var a : int'"]),
            (
                "class c { int f(a : int, b) { } };",
                [
                    "1:17 error P0117 a parameter is written 'var a : int'",
                    "1:26 error P0117 a parameter is written 'var b : T'",
                ]
            ),
            ("class c { c() { } };", ["1:11 error P0118 result type expected before 'c'"]),
            ("class c { int f(); };", ["1:18 error P0113 method 'f' needs a body"]),
            (
                "class c { void \"x\"() { } };",
                ["1:16 error P0122 only class names may be written in quotes, not \"x\""]
            ),
            ("class c { 5; int y; };", ["1:11 error P0100 field or method expected, found '5'"]),
            ("class c { if (a) { b(); } int y; };", ["1:11 error P0100 field or method expected, found 'if'"]),
            ("class c { void f() [x] { } };", ["1:21 error P0100 ordinal (a number) expected, found 'x'"]),
            (
                "hello world; class c { };",
                ["1:1 error P0100 'package', 'import', 'class' or 'interface' expected, found 'hello'"]
            ),
            (
                "class c { void f() { x(); \n void g() { } };\nclass d { };",
                ["2:7 error P0121 '}' expected before method 'g'"]
            ),
            ("class c { void f() { x(); }\nclass d { };", ["2:1 error P0100 '}' expected, found 'class'"]),
            ("class c { void f() { x();\nclass d { };", ["2:1 error P0100 '}' expected, found 'class'"]),
        ])
    func files(_ source: String, _ expected: [String]) {
        #expect(Parsed(source).messages == expected)
    }

    @Test(
        "In a method",
        arguments: [
            ("x = 5\ny = 6;", ["2:6 error P0101 ';' expected after statement"]),
            ("{ x = 5 }", ["2:8 error P0101 ';' expected after statement"]),
            ("x = ;\ny = 1;", ["2:5 error P0100 expression expected, found ';'"]),
            (
                "f(1, ;\ny = ;",
                ["2:6 error P0100 expression expected, found ';'", "3:5 error P0100 expression expected, found ';'"]
            ),
            ("f(1, );", ["2:6 error P0100 expression expected, found ')'"]),
            ("f(1;\nx = 1;", ["2:4 error P0100 ')' expected, found ';'"]),
            ("if (a { f(); }", ["2:7 error P0100 ')' expected, found '{'"]),
            ("if a) f();", ["2:4 error P0100 '(' expected, found 'a'"]),
            ("x = (1 + 2;", ["2:11 error P0100 ')' expected, found ';'"]),
            ("x = a b;\ny = 1;", ["2:7 error P0101 ';' expected after statement"]),
            ("x .= 5;", ["2:3 error P0109 '.=' is not supported"]),
            ("else f();", ["2:1 error P0115 'else' without 'if'"]),
            ("catch (string e) { }", ["2:1 error P0115 'catch' without 'try'"]),
            ("case 1: f();", ["2:1 error P0115 'case' without 'switch'"]),
            ("try { f(); }\nx = 1;", ["2:13 error P0116 'catch' or 'finally' expected after the body of 'try'"]),
            ("x = ++y;", ["2:5 error P0119 '++' is a statement and cannot be part of an expression"]),
            ("int[] a = new int[10]();", ["2:19 error P0123 an array is created without a size"]),
            ("int[] a = new int[10];", ["2:19 error P0123 an array is created without a size"]),
            ("x = new t;", ["2:10 error P0100 '(' with the arguments expected, found ';'"]),
            ("x = y.class;", ["2:7 error P0112 'class' is a keyword and cannot be a name"]),
            ("int new;", ["2:5 error P0112 'new' is a keyword and cannot be a name"]),
            ("var : int;", ["2:5 error P0100 name of the variable expected, found ':'"]),
            ("public int x;", ["2:1 error P0103 'public' is not allowed here"]),
            ("for (i = 0; i < 3) f();", ["2:18 error P0101 ';' expected after part of 'for'"]),
            ("for (int i = 0, i < 3, i++) f();", ["2:15 error P0101 ';' expected after variable declaration"]),
            (
                "foreach (var v in e) f();",
                ["2:10 error P0125 the loop variable is written without a type: 'foreach (v in …)'"]
            ),
            (
                "foreach (string v in e) f();",
                ["2:10 error P0125 the loop variable is written without a type: 'foreach (v in …)'"]
            ),
            ("foreach (v of e) f();", ["2:12 error P0100 'in' expected, found 'of'"]),
            ("int[] a = {1, {2}, 3};", ["2:11 error P0124 the elements of an array are listed in brackets, not in braces"]),
            ("const int x = 5;", ["2:1 error P0103 'const' is not allowed here"]),
            ("int y = {1;", ["2:9 error P0124 the elements of an array are listed in brackets, not in braces"]),
            ("do f(); x = 1;", ["2:9 error P0100 'while' expected, found 'x'"]),
            ("switch (x) case 1: f();", ["2:12 error P0100 '{' expected, found 'case'"]),
            ("x->y();", ["2:3 error P0100 expression expected, found '>'"]),
            ("int x y;", ["2:7 error P0101 ';' expected after variable declaration"]),
            ("x = a[1;\ny = 1;", ["2:8 error P0100 ']' expected, found ';'"]),
            ("a.5;", ["2:4 error P0100 '(' with the arguments expected, found ';'"]),
            ("while (x) { f(; }", ["2:15 error P0100 expression expected, found ';'"]),
            ("return 1 return 2;", ["2:9 error P0101 ';' expected after 'return'"]),
        ])
    func bodies(_ source: String, _ expected: [String]) {
        let parsed = Parsed("class c { void m() {\n\(source)\n} void n() { } };")
        let found = parsed.messages.filter { !$0.contains(" warning ") }
        #expect(found == expected)
        #expect(parsed.printed.contains("method n()"))
    }

    @Test(
        "Characters",
        arguments: [
            ("\"unterminated", ["2:5 error P0004 string is not closed"]),
            ("\"unterminated;\nf(\"b\", \"c\");", ["2:5 error P0004 string is not closed"]),
            ("f(\"unterminated);\nf(\"b\", \"c\");", ["2:7 error P0004 string is not closed"]),
            ("\"bad\\q\";", ["2:9 error P0005 unknown escape '\\q'"]),
            ("\"\\x4\";", ["2:6 error P0009 bad escape '\\x': two hexadecimal digits expected"]),
            ("\"\\u0041\";", ["2:6 error P0009 bad escape '\\u': write '\\u{…}' with one to six hexadecimal digits"]),
            ("08;", ["2:5 error P0006 bad number: '8' is not an octal digit"]),
            ("0x;", ["2:5 error P0006 bad number: hexadecimal digits expected after '0x'"]),
            ("99999999999999999999;", ["2:5 error P0006 bad number: it does not fit 64 bits"]),
            ("0x10000000000000000;", ["2:5 error P0006 bad number: it does not fit 64 bits"]),
            ("12ab;", ["2:5 error P0006 bad number: 'ab' cannot follow the digits"]),
            ("1e;", ["2:5 error P0006 bad number: digits expected in the exponent"]),
            ("#;", ["2:5 error P0002 unexpected character '#'"]),
            ("`;", ["2:5 error P0002 unexpected character '`'"]),
            ("\\;", ["2:5 error P0002 unexpected character '\\'"]),
            ("?;", ["2:5 error P0100 expression expected, found '?'"]),
            ("1 # 2;", ["2:7 error P0002 unexpected character '#'"]),
            ("'ab';", ["2:5 error P0007 unexpected character: single quotes hold exactly one character"]),
            ("'';", ["2:5 error P0007 unexpected character: single quotes hold exactly one character"]),
            ("1; /* never", ["2:8 error P0003 comment is not closed"]),
        ])
    func characters(_ source: String, _ expected: [String]) {
        #expect(Parsed("class c { void m() {\nx = \(source)\n} };").messages == expected)
    }

    @Test("A literal's text")
    func literals() {
        #expect(
            Parsed.expression("\"a\\\"\\\\\\n\\r\\t\\0\\b\\x80\\u{43f}п\"")
                == "\"a\\\"\\\\\\n\\r\\t\\x00\\x07\u{80}пп\"")
        #expect(Parsed.expression("\"a\nb\"") == "\"a\\nb\"")
    }

    @Test("Bytes that are not UTF-8 are reported once, in comments never")
    func invalidBytes() {
        func numbers(_ bytes: [UInt8]) -> [UInt16] { Parsed(bytes: bytes).numbers }
        let head = Array("class c { string f() { return \"".utf8)
        let tail = Array("\"; } };".utf8)
        #expect(numbers(head + [0xFF, 0xFE] + tail) == [8])
        #expect(numbers(Array("class c { }; // ".utf8) + [0xFF]) == [])
        #expect(numbers([0xEF, 0xBB, 0xBF] + Array("class c { };".utf8)) == [])
        #expect(numbers([0xC0, 0x80, 0x20] + Array("class c { };".utf8)) == [8])
    }

    @Test("CR, LF and CRLF end a line")
    func lines() {
        let messages = Parsed("class c {\r void f() {\r\n x = ;\n } };").messages
        #expect(messages == ["3:6 error P0100 expression expected, found ';'"])
    }

    @Test("Missing ';' comes with the change that mends it")
    func fix() throws {
        let parsed = Parsed.body("x = 5")
        let fix = try #require(parsed.bag.diagnostics.first?.fix)
        #expect(fix.replacement == ";")
        #expect(fix.span.start == fix.span.end)
    }
}

@Suite("Limits")
struct LimitTests {
    @Test(
        "Deep nesting is refused once and quickly",
        arguments: [
            String(repeating: "(", count: 100_000), String(repeating: "{", count: 100_000),
            String(repeating: "!", count: 100_000), String(repeating: "- ", count: 100_000) + "x",
            String(repeating: "(int)", count: 100_000), String(repeating: "f(", count: 100_000),
            String(repeating: "a[", count: 100_000), String(repeating: "a = ", count: 100_000),
            String(repeating: "if (a) ", count: 100_000), String(repeating: "while (a) ", count: 100_000),
            String(repeating: "a ? b : ", count: 100_000), String(repeating: "try { ", count: 100_000),
            String(repeating: "for (;;) ", count: 100_000), String(repeating: "do ", count: 100_000),
            String(repeating: "switch (a) { case 1: ", count: 100_000),
            String(repeating: "if (a) b(); else ", count: 100_000),
            String(repeating: "new *(", count: 100_000), String(repeating: "x.(", count: 100_000),
            String(repeating: "synchronized (x) ", count: 10_000), String(repeating: "~", count: 100_000),
            String(repeating: "a ? ", count: 100_000),
        ])
    func nesting(_ source: String) {
        let parsed = Parsed.body(source)
        #expect(parsed.numbers.contains(110))
        #expect(parsed.bag.errorCount <= 2)
    }

    @Test(
        "Long chains neither recurse nor stop the rest",
        arguments: [
            String(repeating: "a + ", count: 100_000) + "a", "a" + String(repeating: ".f()", count: 100_000),
            "a" + String(repeating: "[1]", count: 100_000), String(repeating: "a || ", count: 100_000) + "a",
            "a" + String(repeating: " ~", count: 10_000), "a" + String(repeating: ".b", count: 100_000),
        ])
    func chains(_ source: String) {
        let parsed = Parsed.body("x = \(source); y = 1;")
        #expect(parsed.numbers.contains(111))
        #expect(parsed.bag.errorCount <= 101)
    }

    @Test("A thousand branches of one 'if' are not too many")
    func branches() {
        let source = String(repeating: "if (a) b(); else ", count: 700) + "c();"
        #expect(Parsed.body(source).messages == [])
    }

    @Test("Wide programs have no limit")
    func width() {
        #expect(Parsed.body(String(repeating: "f(1, 2); ", count: 20_000)).messages == [])
        #expect(Parsed.body("f(" + String(repeating: "a, ", count: 20_000) + "b);").messages == [])
    }

    @Test("After a hundred errors it stops and says so")
    func errorLimit() {
        let parsed = Parsed.body(String(repeating: "x = ;\n", count: 5000))
        #expect(parsed.bag.errorCount == 100)
        #expect(parsed.bag.diagnostics.last?.text == "too many errors, the rest is not shown")
        #expect(parsed.bag.diagnostics.count == 101)
    }

    @Test(
        "Quadratic traps",
        arguments: [
            String(repeating: "for (", count: 50_000), String(repeating: "assert (", count: 50_000),
            String(repeating: "synchronized (", count: 50_000), String(repeating: "for (a;\n", count: 50_000),
            String(repeating: "f(\n", count: 50_000), String(repeating: "\"\n", count: 50_001),
            String(repeating: "'", count: 50_000), String(repeating: "int x(", count: 50_000),
            String(repeating: "a.", count: 50_000), String(repeating: "a[b].", count: 50_000),
            String(repeating: "(a.", count: 50_000), String(repeating: "x @a ", count: 50_000),
            String(repeating: "} ", count: 50_000), String(repeating: "class a { ", count: 50_000),
            String(repeating: "/*", count: 50_000), String(repeating: "a : ", count: 50_000),
        ])
    func quadratic(_ source: String) {
        let clock = ContinuousClock()
        let time = clock.measure { _ = Parsed.body(source) }
        // What is quadratic takes minutes here.
        #expect(time < .seconds(30))
    }
}
