import Testing

@Suite("Command line")
struct CommandLineTests {
    let shell: Shell

    init() throws { shell = try Shell() }

    @Test("Without arguments the help is shown, as a mistake")
    func nothing() {
        let outcome = shell.plc()
        #expect(outcome.status == 64)
        #expect(outcome.err.contains("SUBCOMMANDS:"))
    }

    @Test("Help and version go to standard output")
    func help() {
        #expect(shell.plc("--help").out.contains("SUBCOMMANDS:"))
        #expect(shell.plc("--version").out.hasPrefix("plc "))
        #expect(shell.plc("help", "archive", "list").out.contains("USAGE: plc archive list"))
        #expect(shell.plc("--help").status == 0)
    }

    @Test("Mistakes on the command line end with 64")
    func usage() {
        #expect(shell.plc("--no-such-option").status == 64)
        #expect(shell.plc("archive", "list").status == 64)
        #expect(shell.plc("archive", "list", "a", "b").status == 64)
    }

    @Test("A word that is nearly a command gives a hint")
    func suggestion() {
        let outcome = shell.plc("archiv")
        #expect(outcome.status == 64)
        #expect(outcome.err == "plc: error: there is no command 'archiv', did you mean 'archive'?; see 'plc --help'\n")
    }

    @Test("The command line of python3 is understood")
    func pythonForm() throws {
        try shell.write("app.py", "import sys\nprint(sys.argv[1:])\n")
        #expect(shell.plc("app.py", "one", "@two").out == "['one', '@two']\n")
        let timed = shell.plc("-m", "timeit", "-n", "1", "-r", "1", "pass")
        #expect(timed.status == 0 && timed.out.hasPrefix("1 loop, best of 1: "), "\(timed)")
        try shell.write("test_one.py", "import unittest\nclass T(unittest.TestCase):\n    def test(self): self.fail('here')\n")
        let tested = try Tool.run(Tool.plc, ["-m", "unittest", "test_one"], in: shell.folder)
        #expect(tested.status == 1 && tested.err.contains("AssertionError: here"), "\(tested)")
        let unknown = shell.plc("-m", "heapq")
        #expect(unknown.status == 1 && unknown.err.contains("No code object available for heapq"), "\(unknown)")
        #expect(shell.plc("-B", "-W", "ignore", "-c", "import sys; print(sys.argv)", "-x").out == "['-c', '-x']\n")
    }

    @Test("A file that is not there ends with 74, its path and the reason")
    func missing() {
        let outcome = shell.plc("archive", "list", "none.arc")
        #expect(outcome.status == 74)
        #expect(outcome.err == "plc: error: none.arc: no such file or directory\n")
        #expect(shell.plc("archive", "list", ".").err == "plc: error: .: is a directory\n")
    }

    @Test("A response file stands for the arguments in it")
    func responseFile() throws {
        try shell.write("inner", "'none at\\all.arc'")
        try shell.write("outer", "archive\n  list\t@inner\n")
        #expect(shell.plc("@outer").err == "plc: error: none at\\all.arc: no such file or directory\n")
        try shell.write("quoted", #"archive list "none \"such\".arc""#)
        #expect(shell.plc("@quoted").err == "plc: error: none \"such\".arc: no such file or directory\n")
    }

    @Test("A response file that is missing, not closed or its own content is a clear error")
    func badResponseFile() throws {
        #expect(shell.plc("@none").status == 74)
        try shell.write("open", "archive 'list")
        #expect(shell.plc("@open").err == "plc: error: a quote is not closed in response file 'open'\n")
        try shell.write("self", "@self")
        #expect(shell.plc("@self").status == 64)
    }

    @Test("Warnings and notes can be left out by number, errors cannot")
    func silence() throws {
        let shell = try Shell()
        try shell.write(
            "c.ph", "package .p; class c { string toString() { return \"c\"; } int f( var n : int ) { return (!n) + n = 2; } };")
        let all = shell.plc("check", "c.ph")
        #expect(all.err.contains("[P0208]") && all.err.contains("[P0328]"))
        #expect(shell.plc("check", "--silence", "P0208,P0328", "-Werror", "c.ph").err == "")
        #expect(shell.plc("check", "--silence", "P02x", "c.ph").status == 64)
        try shell.write("d.ph", "package .p; class d { int f() { return x; } };")
        #expect(shell.plc("check", "--silence", "P0400", "d.ph").status == 1)
    }
}
