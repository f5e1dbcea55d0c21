import PhantomFrontend
import Testing

@Suite("Statements")
struct StatementTests {
    @Test(
        "Forms",
        arguments: [
            (";", ["empty"]),
            ("var x : int;", ["local x : int"]),
            ("var x = 1;", ["local x = 1"]),
            ("var x : int @const = 1;", ["local x : int @const = 1"]),
            ("var x;", ["local x : unknown"]),
            ("int j;", ["local j : int"]),
            ("int[] a = new int[]();", ["local a : int[] = (new int[]())"]),
            (".a.b.c x;", ["local x : .a.b.c"]),
            ("\"switch\" s;", ["local s : switch"]),
            ("t[.my.list] x;", ["local x : t[.my.list]"]),
            ("*e x;", ["local x : *e"]),
            ("a[i] = 5;", ["(a[i] = 5)"]),
            ("i++;", ["i++"]),
            ("a[i].f()--;", ["a[i].f()--"]),
            ("--i;", ["i--"]),
            ("x += 2;", ["(x += 2)"]),
            ("if (a) b(); else c();", ["if a", "b()", "else", "c()"]),
            ("if (a) if (b) x(); else y();", ["if a", "if b", "x()", "else", "y()"]),
            ("do a(); while (b);", ["do", "a()", "while b"]),
            ("do a(); while (b) c();", ["do", "a()", "while b", "c()"]),
            ("for (int i = 0; i < 3; i++) f(i);", ["for", "local i : int = 0", "while (i < 3)", "i++", "do", "f(i)"]),
            ("for (;;) break;", ["for", "while", "do", "break"]),
            (
                "for (i = 0, j = 1; ; i++, j += 2) ;",
                ["for", "(i = 0)", "(j = 1)", "while", "i++", "(j += 2)", "do", "empty"]
            ),
            ("foreach (v in e) f(v);", ["foreach v in e", "f(v)"]),
            (
                "switch (k) { case 1: f(); case 1 + 2: break; default: g(); }",
                ["switch k", "case 1", "f()", "case (1 + 2)", "break", "default", "g()"]
            ),
            (
                "try { f(); } catch (string e) { } catch (.a.b e) g(); finally { h(); }",
                [
                    "try", "block", "f()", "catch e : string", "block", "catch e : .a.b", "g()", "finally", "block",
                    "h()",
                ]
            ),
            ("try f(); finally g();", ["try", "f()", "finally", "g()"]),
            ("throw \"a\";", ["throw \"a\""]),
            ("return;", ["return"]),
            ("assert a == b;", ["assert (a == b)"]),
            ("assert (a == b);", ["assert (a == b)"]),
            ("assert (a) == b throw c;", ["assert (a == b) throw c"]),
            ("assert typeof e is t throw x;", ["assert (e is t) throw x"]),
            ("synchronized (x) { f(); }", ["synchronized x", "block", "f()"]),
            ("super(1, 2);", ["super(1, 2)"]),
        ])
    func forms(_ source: String, _ expected: [String]) {
        let parsed = Parsed.body(source)
        #expect(parsed.messages == [])
        #expect(parsed.statements == expected)
    }

    @Test(
        "Contextual words remain identifiers",
        arguments: [
            ("for = 1;", ["(for = 1)"]),
            ("for(i);", ["for(i)"]),
            ("assert = 1;", ["(assert = 1)"]),
            ("assert.f();", ["assert.f()"]),
            ("assert(a, b);", ["assert(a, b)"]),
            ("synchronized(x);", ["synchronized(x)"]),
            ("int is;", ["local is : int"]),
            ("x is;", ["local is : x"]),
            ("finally = super;", ["(finally = super)"]),
            ("var long : int; long = 1 - long;", ["local long : int", "(long = (1 - long))"]),
            ("var typeof : int; assert typeof;", ["local typeof : int", "assert typeof"]),
            ("super.f();", ["super.f()"]),
            ("try { } catch (t e) { } finally = 1;", ["try", "block", "catch e : t", "block", "(finally = 1)"]),
            ("event const;", ["local const : event"]),
        ])
    func contextual(_ source: String, _ expected: [String]) {
        let parsed = Parsed.body(source)
        #expect(parsed.messages == [])
        #expect(parsed.statements == expected)
    }

    @Test("assert(e) is marked, because a method may have that name")
    func assertLooksLikeCall() throws {
        func looksLikeCall(_ source: String) throws -> Bool {
            let tree = Parsed.body(source).tree
            guard case .classDeclaration(let id) = tree.items[1], case .method(let method) = tree[id].members[0],
                case .block(let list) = tree[tree[method].body],
                case .assert(let assert) = tree[try #require(tree[list].first)]
            else { throw Unexpected() }
            return tree[assert].looksLikeCall
        }
        #expect(try looksLikeCall("assert(a);"))
        #expect(try !looksLikeCall("assert(a) == b;"))
        #expect(try !looksLikeCall("assert a;"))
        #expect(try !looksLikeCall("assert(a) throw b;"))
    }

    struct Unexpected: Error {}
}

@Suite("Declarations")
struct DeclarationTests {
    @Test(
        "Members",
        arguments: [
            ("var x : int;", "field x : int"),
            ("string label;", "field label : string"),
            ("var extra;", "field extra : unknown"),
            ("static int n = 3;", "static field n : int = 3"),
            ("static var n : int;", "static field n : int"),
            ("var data : int [];", "field data : int[]"),
            (
                "int f( var a : int @const, var b ) [ 20 ] @x { }",
                "method f(a : int @const, b : unknown) : int [20] @x\n      block"
            ),
            ("void \"c\"() { }", "method c() : void\n      block"),
            ("attribute a+, ~b!->;", "attributes @a+, ~b!->"),
            ("int @const f() { }", "method f() : int @const\n      block"),
            ("int f() [99999999999] { }", "method f() : int [2147483647]\n      block"),
        ])
    func members(_ source: String, _ expected: String) {
        let parsed = Parsed.members(source)
        #expect(parsed.messages == [])
        #expect(parsed.printed == "package .p\nclass c\n    \(expected)\n".replacingIndent())
    }

    @Test("Heads, imports and attributes")
    func heads() {
        let parsed = Parsed(
            """
            package .p.q;
            import .internal."class";
            attribute fast*;
            class "while" @a, b extends .x.y implements i implements .j { };
            interface k { int f(); };
            """)
        #expect(parsed.messages == [])
        #expect(
            parsed.printed == """
                package .p.q
                import .internal.class
                attributes @fast*
                class while @a, b extends .x.y implements i implements .j
                interface k
                  method f() : int

                """)
    }
}

extension String {
    /// The members' indentation is two, their bodies' four.
    fileprivate func replacingIndent() -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("      ")
                ? "    " + line.drop { $0 == " " }
                : line.hasPrefix("    ") ? "  " + line.drop { $0 == " " } : String(line)
        }.joined(separator: "\n")
    }
}
