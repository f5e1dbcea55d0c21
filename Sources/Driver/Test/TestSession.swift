import ClassFile

/// One run over test groups: starts processes, hands out their results in the order of the groups.
struct TestSession {
    let host: Host
    let groups: [TestGroup]
    let runner: TestRunner
    /// Texts of which a test's name has to contain one; all tests if empty.
    let filter: [String]
    /// Nanoseconds that one process may take.
    let limit: UInt64
    /// Processes at a time.
    let jobs: Int

    /// The results in the order of the groups and of the tests in them, whatever ended first.
    var results: [TestResult] { byGroup.flatMap { $0.compactMap { $0 } } }

    private var byGroup: [[TestResult?]] = []
    private var waiting: [Job] = []
    private var done = 0

    /// Work for one process.
    private struct Job {
        enum Work {
            case program(expected: String, input: String?)
            case compileUnits
            case unit(UnitTest, place: Int, classes: [ClassInput])
        }

        var group: Int
        var work: Work
    }

    init(host: Host, groups: [TestGroup], runner: TestRunner, filter: [String], limit: UInt64, jobs: Int) {
        self.host = host
        self.groups = groups
        self.runner = runner
        self.filter = filter
        self.limit = limit
        self.jobs = jobs
    }

    /// Runs everything.
    mutating func run() throws(Failure) {
        byGroup = Array(repeating: [], count: groups.count)
        for (index, group) in groups.enumerated() {
            switch group.kind {
            case .program(let expected, let input):
                if isWanted(group.name) {
                    waiting.append(Job(group: index, work: .program(expected: expected, input: input)))
                }
            case .units:
                waiting.append(Job(group: index, work: .compileUnits))
            }
        }
        var running: [(job: Job, process: TestProcess)] = []
        var next = 0
        while next < waiting.count || !running.isEmpty {
            while running.count < jobs, next < waiting.count {
                running.append((waiting[next], try start(waiting[next])))
                next += 1
            }
            showProgress(of: running.last?.job)
            TestProcess.wait(running.map(\.process))
            var still: [(job: Job, process: TestProcess)] = []
            for entry in running {
                if entry.process.end == nil { still.append(entry) } else { try finish(entry.job, entry.process) }
            }
            running = still
        }
        if host.err.isTerminal { host.err.write("\r\u{1B}[K") }
    }

    private func isWanted(_ name: String) -> Bool {
        filter.isEmpty || filter.contains { name.contains($0) }
    }

    private func showProgress(of job: Job?) {
        guard host.err.isTerminal else { return }
        let name = job.map { self.name(of: $0) } ?? ""
        host.err.write("\r\u{1B}[K[\(done)/\(waiting.count)] \(name.prefix(60))")
        host.err.flush()
    }

    private func name(of job: Job) -> String {
        switch job.work {
        case .program, .compileUnits: groups[job.group].name
        case .unit(let test, _, _): test.name
        }
    }

    // MARK: - One job

    private func start(_ job: Job) throws(Failure) -> TestProcess {
        let group = groups[job.group]
        let runner = runner
        switch job.work {
        case .program(_, let input):
            let bytes = try input.map { path throws(Failure) in try host.files.read(path) } ?? []
            return try TestProcess(host: host, input: bytes, limit: limit) { host throws(Failure) in
                try runner.runProgram(group, host: host)
            }
        case .compileUnits:
            return try TestProcess(host: host, input: [], limit: limit) { host throws(Failure) in
                try runner.compileUnits(group, host: host)
            }
        case .unit(let test, _, let classes):
            return try TestProcess(host: host, input: [], limit: limit) { host throws(Failure) in
                try runner.runUnit(test, classes: classes, host: host)
            }
        }
    }

    private mutating func finish(_ job: Job, _ process: TestProcess) throws(Failure) {
        done += 1
        let group = groups[job.group]
        var result = TestResult(
            group: group.name, name: name(of: job), duration: process.duration, output: text(process.out))
        switch job.work {
        case .program(let expectedPath, _):
            let expected = text(try host.files.read(expectedPath))
            let difference = TextDifference(expected: expected, got: result.output)
            if let problem = problem(process) {
                result.failure = TestFailure(position: nil, message: problem, details: text(process.err))
                locate(&result.failure!, group)
            } else if let line = difference.line {
                result.failure = TestFailure(
                    position: "\(expectedPath):\(line)", message: "the output is not the expected one",
                    details: difference.text + text(process.err))
            }
            byGroup[job.group] = [result]
        case .compileUnits:
            guard problem(process) == nil, let classes = read(process.out) else {
                result.failure = TestFailure(
                    position: nil, message: problem(process) ?? "the compiler's answer is damaged",
                    details: text(process.err))
                result.output = ""
                byGroup[job.group] = [result]
                return
            }
            let tests = UnitTest.find(in: classes.files, sources: group.sources).filter { isWanted($0.name) }
            byGroup[job.group] = Array(repeating: nil, count: tests.count)
            for (place, test) in tests.enumerated() {
                waiting.append(
                    Job(group: job.group, work: .unit(test, place: place, classes: classes.inputs)))
            }
        case .unit(_, let place, _):
            if let problem = problem(process) {
                result.failure = TestFailure(position: nil, message: problem, details: text(process.err))
                locate(&result.failure!, group)
            }
            byGroup[job.group][place] = result
        }
    }

    private func read(_ bytes: [UInt8]) -> (inputs: [ClassInput], files: [ClassFile])? {
        guard let archive = try? Archive.read(bytes) else { return nil }
        let inputs = archive.members.map { ClassInput(place: printable($0.name), bytes: $0.bytes) }
        var files: [ClassFile] = []
        for input in inputs {
            guard let file = try? input.read() else { return nil }
            files.append(file)
        }
        return (inputs, files)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// How a process failed; nil if it ended well.
    private func problem(_ process: TestProcess) -> String? {
        switch process.end {
        case .exit(0), nil: nil
        case .exit(let code): "ended with exit code \(code)"
        case .signal(let number): "was killed by signal \(number)"
        case .timeLimit: "took longer than \(limit / 1_000_000_000) s"
        case .outputLimit: "wrote too much"
        }
    }

    /// Takes message and position from the report of an uncaught exception.
    private func locate(_ failure: inout TestFailure, _ group: TestGroup) {
        let lines = failure.details.split(separator: "\n")
        guard let first = lines.firstIndex(where: { $0.hasPrefix("uncaught exception ") }) else { return }
        failure.message = String(lines[first].dropFirst("uncaught exception ".count))
        for name in [".internal.string: ", ".phantom.test.failure: "] where failure.message.hasPrefix(name) {
            failure.message.removeFirst(name.count)
        }
        // Neither the message again nor the frames of the test's parent.
        failure.details = lines.enumerated()
            .filter { $0.offset != first && !$0.element.hasPrefix("    at .phantom.test.") }
            .map { "\($0.element)\n" }.joined()
        for line in lines[(first + 1)...] where line.hasPrefix("    at ") && line.hasSuffix(")") {
            if line.hasPrefix("    at .phantom.test.") { continue }
            guard let open = line.lastIndex(of: "(") else { continue }
            let place = String(line[line.index(after: open)...].dropLast())
            let inGroup = join(group.directory, place)
            let file = inGroup.split(separator: ":").first.map(String.init) ?? ""
            failure.position = host.files.kind(file) == .file ? inGroup : place
            return
        }
    }
}
