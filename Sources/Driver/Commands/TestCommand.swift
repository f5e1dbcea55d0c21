import ArgumentParser
import Glibc

/// `plc test`: compile and run tests, and say which of them fail.
struct TestCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run unit tests and programs with expected output.",
        discussion: """
            In the given directories and below them, tests are the methods named test… of classes that extend \
            .phantom.test.unit_test, the directories with a file expected.txt (the output of the program that they hold; \
            its input is input.txt), and the sources NAME.ph with a NAME.out beside them (and a NAME.in). Every test runs \
            in a process of its own.
            """)

    @Argument(help: "Directories with tests, or single sources.")
    var inputs: [String]

    @Option(help: ArgumentHelp("Run only tests whose name contains this text; may be repeated.", valueName: "text"))
    var filter: [String] = []

    @Option(help: ArgumentHelp("Also write the results to this file, as JUnit XML.", valueName: "file"))
    var junit: String?

    @Option(
        help: ArgumentHelp("Tests that run at the same time (default: one for each processor).", valueName: "number"))
    var jobs: Int?

    @Option(help: ArgumentHelp("Seconds after which a test is ended and has failed.", valueName: "seconds"))
    var timeLimit = 60

    @Flag(name: .shortAndLong, help: "Name the tests that pass too.")
    var verbose = false

    @OptionGroup var machine: MachineOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        if let jobs, !(1...1_000).contains(jobs) { throw .usage("--jobs is a number from 1 to 1000") }
        guard (1...86_400).contains(timeLimit) else {
            throw .usage("--time-limit is a number of seconds from 1 to 86400")
        }
        let groups = try TestGroup.find(inputs, host: host)
        let start = Stopwatch.now()
        var session = TestSession(
            host: host, groups: groups,
            runner: TestRunner(host: host, machine: machine, compile: compile, messages: messages),
            filter: filter, limit: UInt64(timeLimit) * 1_000_000_000,
            jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        try session.run()
        let report = TestReport(results: session.results, duration: Stopwatch.now() - start)
        host.out.write(report.text(verbose: verbose))
        if let junit { try host.files.write(junit, Array(report.junit.utf8)) }
        if session.results.isEmpty {
            let which = filter.isEmpty ? "" : " with '\(filter.joined(separator: "' or '"))' in its name"
            host.err.writeLine("plc: error: there is no test\(which) in \(inputs.joined(separator: " "))")
            return .programError
        }
        return report.failures == 0 ? .success : .programError
    }
}
