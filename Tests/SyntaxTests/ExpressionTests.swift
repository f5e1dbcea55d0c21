import PhantomFrontend
import Testing

@Suite("Expressions")
struct ExpressionTests {
    @Test(
        "Ranks of operators (2.4, L3, L4)",
        arguments: [
            ("a || b && c", "((a || b) && c)"),
            ("a + b * c", "(a + (b * c))"),
            ("a * b | c", "(a * (b | c))"),
            ("1 | 2 + 3", "((1 | 2) + 3)"),
            ("a | b & c ^ d", "(((a | b) & c) ^ d)"),
            ("a << b + c", "(a << (b + c))"),
            ("a :== b << c", "(a :== (b << c))"),
            ("a == b :== c", "(a == (b :== c))"),
            ("a == b || c != d", "((a == b) || (c != d))"),
            ("a - b - c", "((a - b) - c)"),
            ("a ? b : c ? d : e", "(a ? b : (c ? d : e))"),
            ("a || b ? c : d", "((a || b) ? c : d)"),
            ("a = b = c", "(a = (b = c))"),
            ("a += b >> c", "(a += (b >> c))"),
            ("a >>>= b", "(a >>>= b)"),
            ("a = b ? c : d", "(a = (b ? c : d))"),
            ("a is t && b", "((a is t) && b)"),
            ("a is .p.t[] == b", "((a is .p.t[]) == b)"),
            ("-a * b", "((-a) * b)"),
            ("a + ~b", "(a + (~b))"),
            ("(a + b) * c", "((a + b) * c)"),
            ("a--5", "(a - (-5))"),
            ("a - -5", "(a - -5)"),
        ])
    func ranks(_ source: String, _ expected: String) {
        #expect(Parsed.expression(source) == expected)
    }

    @Test(
        "Prefix operators and casts belong to the next operand (L1, L2)",
        arguments: [
            ("!a && b", "((!a) && b)"),
            ("!a == b", "((!a) == b)"),
            ("a && !b", "(a && (!b))"),
            ("!-5", "(!-5)"),
            ("!!a", "(!(!a))"),
            ("(int)z + 1", "(((int)z) + 1)"),
            ("i < (int)data.12()", "(i < ((int)data.12()))"),
            ("(int)-z", "((int)(-z))"),
            ("(x) - 1", "(x - 1)"),
            ("(x) y", "((x)y)"),
            ("(x)(y)", "((x)y)"),
            ("(.a.b.c)y", "((.a.b.c)y)"),
            ("(.internal.long) - 1", "((.internal.long)-1)"),
            ("(int[])y", "((int[])y)"),
            ("(long)(a + b)", "((long)(a + b))"),
            ("(a[i]) + 1", "(a[i] + 1)"),
            ("((a[0] == 1) || b)", "((a[0] == 1) || b)"),
            ("(a[i].f())", "a[i].f()"),
            ("(x) is t", "(x is t)"),
            ("(string)null", "((string)null)"),
            ("(x) * y", "(x * y)"),
            ("(x).f()", "x.f()"),
        ])
    func prefixes(_ source: String, _ expected: String) {
        #expect(Parsed.expression(source) == expected)
    }

    @Test(
        "The original's reading of '!' and casts reaches to the end",
        arguments: [
            ("!a && b", "(!(a && b))"),
            ("!a == b", "(!(a == b))"),
            ("(int)z + 1", "((int)(z + 1))"),
            ("f(!a || b)", "f((!(a || b)))"),
            ("!!a == b", "(!(!(a == b)))"),
        ])
    func originalReading(_ source: String, _ expected: String) {
        #expect(Parsed.expression(source, options: ParserOptions(originalReading: true)) == expected)
    }

    @Test(
        "Operands",
        arguments: [
            ("\"abc\".length()", "\"abc\".length()"),
            ("new a().f()", "(new a()).f()"),
            ("new int[]()", "(new int[]())"),
            ("new \"switch\"()", "(new switch())"),
            ("new t[.my.list]()", "(new t[.my.list]())"),
            ("new *(c)()", "(new *(c)())"),
            ("new *(c) : .internal.object (1)", "(new *(c) : .internal.object (1))"),
            ("this.f", "this.f"),
            ("cls.name", "cls.name"),
            (".p.cls.make(1)", ".p.cls.make(1)"),
            ("a.12(x)", "a.12(x)"),
            ("a.12.f()", "'(' with the arguments expected, found '.'"),
            ("a.(n)(x)", "a.(n)(x)"),
            ("a[1][2]", "a[1][2]"),
            ("f(1, g(2), h())", "f(1, g(2), h())"),
            ("import \"pic.bmp\"", "(import \"pic.bmp\")"),
            ("-2147483648", "-2147483648"),
            ("2147483648", "2147483648l"),
            ("-2147483648l", "-2147483648l"),
            ("-9223372036854775808", "-9223372036854775808l"),
            ("9223372036854775808", "bad number: it does not fit 64 bits"),
            ("-1.5", "-1.5"),
            ("1.5f", "1.5f"),
            ("1e3", "1000.0"),
            ("0xFF0000FF", "-16776961"),
            ("0x7FFFFFFFFF", "549755813887l"),
            ("017", "15"),
            ("5l", "5l"),
            ("'a'", "97"),
            ("'\\n'", "10"),
            ("'\\''", "39"),
            ("'п'", "1087"),
            ("5.toString()", "5.toString()"),
            ("x.for()", "x.for()"),
            ("is", "is"),
        ])
    func operands(_ source: String, _ expected: String) {
        #expect(Parsed.expression(source) == expected)
    }

    @Test(
        "What is accepted with a warning",
        arguments: [
            ("f(a b)", "',' expected between arguments"),
            ("f(, a)", "',' before the first argument"),
            ("a || b && c", "'&&' and '||' have the same rank"),
            ("1 | 2 + 3", "'|' binds tighter than '+'"),
            ("a * b & c", "'&' binds tighter than '*'"),
            ("a < b < c", "'<' compares the result of '<'"),
            ("a ~", "'~' after its operand"),
            ("!a == b", "this is (!a) == …"),
            ("(int)z + 1", "this is ((int)z) + …"),
            ("a + b = c", "assignment inside an expression"),
            ("x == y = z", "assignment inside an expression"),
        ])
    func warnings(_ source: String, _ warning: String) throws {
        let parsed = Parsed.body("x = \(source);")
        #expect(parsed.bag.errorCount == 0)
        #expect(parsed.texts.count == 1)
        #expect(try #require(parsed.texts.first).hasPrefix(warning))
    }

    @Test(
        "What needs no warning",
        arguments: [
            "(a || b) && c", "1 | (2 + 3)", "(a < b) < c", "!(a == b)", "((int)z) + 1", "a + (b = c)", "a || b || c",
            "a && !b", "1 + (int)z", "b = c", "f(a = b, c)", "a[b = c]", "-a + b", "a | b | c", "a == b == c",
        ])
    func silence(_ source: String) {
        #expect(Parsed.body("x = \(source);").texts == [])
    }

    @Test("An assignment in the middle assigns to the operand before it")
    func assignmentInside() {
        #expect(Parsed.expression("a + b = c") == "(a + (b = c))")
        #expect(Parsed.expression("x == y = z + 1") == "(x == (y = (z + 1)))")
        #expect(Parsed.expression("!a = b") == "(!(a = b))")
    }
}
