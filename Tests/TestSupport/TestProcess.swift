import Foundation

/// A program that a test has started, in a process group of its own.
///
/// Foundation's `Process` starts it with the signals blocked that are blocked in the calling thread, which on a
/// worker thread of Dispatch are nearly all: a shell then waits for its children for ever, as it never hears of their
/// ends. Here a program starts with no signal blocked and none ignored, and a test that waits for it is told when it
/// does not end.
public final class TestProcess {
    /// Its process number, and that of its group.
    public let identifier: pid_t
    private let name: String
    private var end: Int32?

    /// Where a standard stream goes or comes from.
    public enum Stream: Sendable {
        /// A file; for output it is made, or emptied if it is there.
        case file(String)
        /// A descriptor of ours.
        case descriptor(Int32)
        /// Nothing to read; what is written is lost.
        public static let null = Stream.file("/dev/null")
    }

    public enum Failure: Error, CustomStringConvertible {
        /// The program could not be started, and why.
        case notStarted(String, Int32)
        /// The program had not ended after this many seconds, and was killed.
        case overdue(String, Int)

        public var description: String {
            switch self {
            case .notStarted(let name, let error): "\(name): \(String(cString: strerror(error)))"
            case .overdue(let name, let seconds): "\(name) has not ended after \(seconds) seconds"
            }
        }
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - path: its file.
    ///   - environment: its variables; as a default ours.
    public init(
        _ path: String, _ arguments: [String], in folder: String, environment: [String: String] = ProcessInfo.processInfo.environment,
        input: Stream = .null, output: Stream = .null, errors: Stream = .null
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, stream) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
            switch stream {
            case .file(let file):
                let flags = number == STDIN_FILENO ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
                posix_spawn_file_actions_addopen(&actions, number, file, flags, 0o644)
            case .descriptor(let descriptor):
                posix_spawn_file_actions_adddup2(&actions, descriptor, number)
            }
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))

        // The C library's own way to another directory is no part of what Swift sees of it.
        let words = TestProcess.strings(["/usr/bin/env", "-C", folder, path] + arguments)
        let variables = TestProcess.strings(environment.map { "\($0.key)=\($0.value)" })
        defer { for string in words + variables { free(string) } }
        var identifier: pid_t = 0
        let error = posix_spawn(&identifier, "/usr/bin/env", &actions, &attributes, words, variables)
        guard error == 0 else { throw Failure.notStarted(path, error) }
        self.identifier = identifier
        name = ([path] + arguments).joined(separator: " ")
    }

    /// A list of strings for C, ended by nil; the caller frees them.
    private static func strings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
        strings.map { strdup($0) } + [nil]
    }

    /// Whether it still runs.
    public var isRunning: Bool { poll() == nil }

    /// Sends it a signal.
    public func signal(_ number: Int32) {
        if poll() == nil { kill(identifier, number) }
    }

    /// Waits for its end; what runs longer than the limit is killed with all it has started.
    /// - Parameter limit: seconds; the default is for a busy machine and only ends what would never end.
    /// - Returns: its exit code, or the number of the signal that ended it.
    @discardableResult
    public func wait(limit: Int = 900) throws -> Int32 {
        var waited: UInt32 = 0
        var pause: UInt32 = 500
        while true {
            if let end = poll() { return end }
            guard waited / 1_000_000 < limit else {
                kill(-identifier, SIGKILL)
                var status: Int32 = 0
                while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
                end = SIGKILL
                throw Failure.overdue(name, limit)
            }
            usleep(pause)
            waited += pause
            pause = min(pause * 2, 10_000)
        }
    }

    private func poll() -> Int32? {
        if let end { return end }
        var status: Int32 = 0
        guard waitpid(identifier, &status, WNOHANG) == identifier else { return nil }
        let signal = status & 0x7F
        end = signal == 0 ? status >> 8 & 0xFF : signal
        return end
    }

    deinit {
        guard end == nil else { return }
        kill(-identifier, SIGKILL)
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    }
}
