import Testing

@Suite("Run command")
struct RunTests {
    let shell: Shell

    init() throws { shell = try Shell() }

    private func program(_ body: String, name: String = "p") throws {
        try shell.write("\(name).ph", "package .t; import .internal.boot; class \(name) { \(body) };")
    }

    @Test("A source is compiled and its main gets the boot object")
    func source() throws {
        try program("void main( var boot : .internal.boot ) { boot.printLine( \"hello\" ); }")
        let outcome = shell.plc("run", "p.ph")
        #expect(outcome.err == "")
        #expect(outcome.out == "hello\n")
        #expect(outcome.status == 0)
        #expect(shell.names == ["p.ph"], "nothing is written")
    }

    @Test("The method at ordinal 8 starts, the constructor before it")
    func originalConvention() throws {
        try program(
            """
            var text : string;
            void p() { text = "made"; }
            void start( var boot ) [8] { boot.16( text ); }
            """)
        #expect(shell.plc("run", "p.ph").out == "made")
    }

    @Test("main without parameters starts, and its int is the exit code")
    func exitCode() throws {
        try program("int main() { return 7; }")
        #expect(shell.plc("run", "p.ph").status == 7)
    }

    @Test("--profile tells which method and which line took the time, and changes neither output nor exit code")
    func profile() throws {
        try program(
            """
            int slow( var n : int )
            {
                var sum = 0;
                for( var i = 0; i < n; i++ )
                    sum = sum ^ i;
                return sum;
            }
            int main( var boot : .internal.boot )
            {
                boot.printLine( "done" );
                return slow( 3000000 ) >= 0 ? 5 : 6;
            }
            """)
        let plain = shell.plc("run", "p.ph")
        let outcome = shell.plc("run", "--profile", "p.ph")
        #expect(outcome.out == plain.out)
        #expect(outcome.status == 5 && plain.status == 5)
        let lines = outcome.err.split(separator: "\n")
        #expect(lines.count > 4)
        #expect(lines.first?.hasPrefix("profile: ") == true)
        #expect(lines.dropFirst(2).first?.hasSuffix(".t.p.slow") == true, "the method with most time of its own comes first")
        #expect(lines.contains { $0.hasSuffix("  p.ph:5") || $0.hasSuffix("  p.ph:4") }, "the loop is among the lines")
        #expect(lines.contains { $0.contains("100.0%") || $0.contains("99.") }, "main has the whole time with what it calls")
    }

    @Test("--profile is refused where it would tell nothing")
    func profileRefused() throws {
        try program("int main() { return 0; }")
        let inWorld = shell.plc("run", "--profile", "--world", "w", "p.ph")
        #expect(inWorld.status == 64)
        #expect(inWorld.err.contains("--profile is for programs without a world file"))
        let stressed = shell.plc("run", "--profile", "--stress-snapshots", "5", "p.ph")
        #expect(stressed.status == 64)
        #expect(stressed.err.contains("--profile does not go with --stress-snapshots"))
        #expect(shell.names == ["p.ph"], "no world has been made")
    }

    @Test("exit ends the program at once with its code")
    func exit() throws {
        try program("void main( var boot : .internal.boot ) { boot.exit( 3 ); boot.printLine( \"no\" ); }")
        let outcome = shell.plc("run", "p.ph")
        #expect(outcome.status == 3)
        #expect(outcome.out == "")
    }

    @Test("Arguments and standard input reach the program")
    func input() throws {
        try program(
            """
            void main( var boot : .internal.boot )
            {
                boot.printLine( boot.arguments()[1] );
                boot.printLine( boot.readLine() );
                if( boot.readLine() :== null ) boot.printLine( "end" );
            }
            """)
        let outcome = shell.plc("run", "p.ph", "--", "-x", "--main", input: "line\n")
        #expect(outcome.out == "--main\nline\nend\n")
        #expect(outcome.status == 0)
    }

    @Test("An uncaught exception shows class, message and a backtrace, and ends with 1")
    func uncaught() throws {
        try shell.write(
            "p.ph",
            """
            package .t;
            class p
            {
                void main() { f( 3 ); }
                void f( var n : int )
                {
                    throw "no " + n;
                }
            };
            """)
        let outcome = shell.plc("run", "p.ph")
        #expect(outcome.status == 1)
        #expect(
            outcome.err == """
                uncaught exception .internal.string: no 3
                    at .t.p.f (p.ph:7)
                    at .t.p.main (p.ph:4)

                """)
    }

    @Test("Class files, directories and archives run as sources do")
    func classFiles() throws {
        try program("void main( var boot : .internal.boot ) { new .t.q().say( boot ); }")
        try program("void say( var boot : .internal.boot ) { boot.printLine( \"q\" ); }", name: "q")
        #expect(shell.plc("compile", "q.ph", "-o", "out").status == 0)
        let text = "package .t; import .internal.boot; import .t.q; class p { void main( var boot : .internal.boot ) "
        try shell.write("p.ph", text + "{ new .t.q().say( boot ); } };")
        #expect(shell.plc("compile", "p.ph", "-I", "out", "-o", "out").status == 0)
        for arguments in [["out"], ["out/t.p.pc", "out/t.q.pc"], ["out/t.p.pc", "-I", "out"], ["p.ph", "-Iout"]] {
            #expect(shell.plc(["run"] + arguments).out == "q\n", "run \(arguments)")
        }
        #expect(shell.plc("archive", "create", "all.arc", "out").status == 0)
        #expect(shell.plc("run", "all.arc").out == "q\n")
        #expect(shell.plc("run", "all.arc", "--main", ".t.q").status == 1)
        #expect(shell.plc("run", "all.arc", "--main", "t.p").out == "q\n")
    }

    @Test("Imported sources are found beside the program and compiled with it")
    func importedSource() throws {
        try program("void main( var boot : .internal.boot ) { new .t.q().say( boot ); }")
        try shell.write(
            "p.ph",
            "package .t; import .internal.boot; import .t.q; class p { void main( var boot : .internal.boot ) "
                + "{ new .t.q().say( boot ); } };")
        try program("void say( var boot : .internal.boot ) { boot.printLine( \"q\" ); }", name: "q")
        try shell.write("t.q.ph", shell.read("q.ph") ?? [])
        #expect(shell.plc("run", "p.ph").out == "q\n")
    }

    @Test("A source counts more than the class file that an earlier compilation left beside it")
    func staleClassFile() throws {
        try program("void main( var boot : .internal.boot ) { boot.printLine( \"old\" ); }")
        #expect(shell.plc("compile", "p.ph").status == 0)
        try program("void main( var boot : .internal.boot ) { boot.printLine( \"new\" ); }")
        #expect(shell.plc("run", ".").out == "new\n")
    }

    @Test("A program that cannot start says why")
    func noStart() throws {
        try program("void go() { }")
        let outcome = shell.plc("run", "p.ph")
        #expect(outcome.status == 1)
        #expect(outcome.err.hasPrefix("p.ph: error: no class to start: "))
        #expect(
            shell.plc("run", "p.ph", "--main", ".t.none").err == ".t.none: error: there is no such class to start\n")
        #expect(shell.plc("run", "--max-memory", "much", "p.ph").status == 64)
    }

    @Test("A class file that breaks a rule is refused before it runs")
    func rejected() throws {
        try shell.write(
            "bad.pasm",
            """
            .class .t.bad
            .parent .internal.object
            .slots 0 17
            .method main 16 () void
                arg_count 0
                os_drop
                summon_null
                ret
            """)
        let outcome = shell.plc("run", "bad.pasm")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains(".t.bad: error: rejected: "))
    }

    @Test("A program that does not end can be given a limit")
    func limit() throws {
        try program("void main() { var i : int; i = 0; while( i == 0 ) { } }")
        let outcome = shell.plc("run", "--max-slices", "10", "p.ph")
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("plc: error: the program was ended by --max-slices\n"))
    }

    @Test("Threads that all wait for each other end the program with a message")
    func deadlock() throws {
        try shell.write(
            "p.ph",
            """
            package .t; import .internal.sema;
            class p { void main() { var s : .internal.sema; s = new .internal.sema(); s.acquire(); } };
            """)
        let outcome = shell.plc("run", "p.ph")
        #expect(outcome.status == 1)
        #expect(outcome.err == "plc: error: the program's threads all wait for each other\n")
    }
}
