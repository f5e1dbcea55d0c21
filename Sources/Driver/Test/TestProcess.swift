import Glibc

/// A process that does one piece of work, as a copy of this one, so that neither a crash nor a hang of it takes anything
/// else down. What it writes comes back through pipes.
final class TestProcess {
    /// How a process ended.
    enum End {
        case exit(Int32)
        case signal(Int32)
        case timeLimit
        case outputLimit
    }

    private(set) var out: [UInt8] = []
    private(set) var err: [UInt8] = []
    /// Set when the process has ended.
    private(set) var end: End?
    /// Nanoseconds from start to end.
    private(set) var duration: UInt64 = 0

    private let process: pid_t
    private let started: UInt64
    private let limit: UInt64
    private var descriptors: [Int32]

    /// The most that a test may write.
    private static let outputLimit = 64 << 20

    /// Starts the work in a new process.
    ///
    /// - Parameters:
    ///   - input: its standard input.
    ///   - limit: nanoseconds after which it is ended.
    init(host: Host, input: [UInt8], limit: UInt64, work: (Host) throws(Failure) -> ExitStatus) throws(Failure) {
        var outPipe: [Int32] = [0, 0]
        var errPipe: [Int32] = [0, 0]
        guard pipe(&outPipe) == 0 else { throw .file(path: "pipe", reason: "cannot be made") }
        guard pipe(&errPipe) == 0 else {
            for descriptor in outPipe { close(descriptor) }
            throw .file(path: "pipe", reason: "cannot be made")
        }
        let process = fork()
        if process == 0 {
            // Nobody ends a test whose session is gone.
            alarm(UInt32(limit / 1_000_000_000) + 10)
            var own = host
            own.out = Output(descriptor: outPipe[1])
            own.err = Output(descriptor: errPipe[1])
            own.input = Input(input)
            own.programArguments = []
            _exit(TestProcess.perform(work, own).code)
        }
        close(outPipe[1])
        close(errPipe[1])
        guard process > 0 else {
            close(outPipe[0])
            close(errPipe[0])
            throw .file(path: "process", reason: "cannot be started")
        }
        self.process = process
        self.limit = limit
        started = Stopwatch.now()
        descriptors = [outPipe[0], errPipe[0]]
    }

    private static func perform(_ work: (Host) throws(Failure) -> ExitStatus, _ host: Host) -> ExitStatus {
        var status: ExitStatus
        do throws(Failure) {
            status = try work(host)
        } catch {
            if let message = error.message { host.err.writeLine(message) }
            status = error.status
        }
        host.out.flush()
        host.err.flush()
        return status
    }

    /// Waits until one of the running processes has something to say, has ended, or is over its time.
    static func wait(_ processes: [TestProcess]) {
        var polled: [pollfd] = []
        var now = Stopwatch.now()
        var pause: UInt64 = 1_000_000_000
        for process in processes {
            for descriptor in process.descriptors where descriptor >= 0 {
                polled.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
            }
            let passed = now - process.started
            pause = min(pause, passed < process.limit ? process.limit - passed : 0)
        }
        _ = poll(&polled, nfds_t(polled.count), Int32(pause / 1_000_000) + 1)
        now = Stopwatch.now()
        var ready: Set<Int32> = []
        for entry in polled where entry.revents != 0 { ready.insert(entry.fd) }
        for process in processes { process.advance(ready, now: now) }
    }

    private func advance(_ ready: Set<Int32>, now: UInt64) {
        for index in descriptors.indices where ready.contains(descriptors[index]) { read(index) }
        if now - started >= limit {
            finish(.timeLimit)
        } else if out.count + err.count > TestProcess.outputLimit {
            finish(.outputLimit)
        } else if descriptors.allSatisfy({ $0 < 0 }) {
            finish(nil)
        }
    }

    private func read(_ index: Int) {
        let chunk = 1 << 16
        let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { space, count in
            var result = Glibc.read(descriptors[index], space.baseAddress, chunk)
            while result < 0 && errno == EINTR { result = Glibc.read(descriptors[index], space.baseAddress, chunk) }
            count = max(0, result)
        }
        if bytes.isEmpty {
            close(descriptors[index])
            descriptors[index] = -1
        } else if index == 0 {
            out += bytes
        } else {
            err += bytes
        }
    }

    /// Collects the process, which is killed first if there is a reason.
    private func finish(_ reason: End?) {
        if reason != nil { kill(process, SIGKILL) }
        for descriptor in descriptors where descriptor >= 0 { close(descriptor) }
        descriptors = [-1, -1]
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        duration = Stopwatch.now() - started
        let signal = status & 0x7F
        end = reason ?? (signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal))
    }
}
