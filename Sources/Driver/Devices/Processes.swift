import Glibc
import VM

@_silgen_name("fork")
private func systemFork() -> Int32

/// Pipes and processes of a program that reaches the files of its user.
///
/// A process that is started is one of the system. One that is forked is a copy of this one with the whole machine: nothing of a
/// running program is shared with other threads of the system or written elsewhere, except in a world, where nothing can be started.
struct Processes {
    let host: Host
    /// Both ends of each pipe, by the number that the program has given it; -1 for one that is closed.
    private(set) var pipes: [Int: [Int32]] = [:]

    typealias Problem = OpenedFile.Problem

    init(host: Host) { self.host = host }

    /// Operations of `block` on `dir:`.
    private enum Verb: Int32 {
        /// Ends of pipes that the new process does not keep, as `NUMBER:END` with blanks between them; 0 in the new process.
        case fork = 64
        /// See `Start`; the number of the new process.
        case spawn = 65
        /// See `Start`; it does not come back.
        case replace = 66
        /// Number of a process and options of `waitpid`: its number and status, with a blank between them.
        case wait = 67
        /// Number of a process and one of a signal.
        case signal = 68
        /// The file of this program, which runs others of Python as `python3` does.
        case executable = 69
        /// Writes what was printed; with the argument `forget` that is lost, and with `begin` nothing is done yet.
        case flush = 70
        /// An end of a pipe and the most bytes: what is there, without waiting; an error if that is nothing.
        case take = 71
        /// An end of a pipe: 1 if something can be read or written there, or nothing more ever.
        case ready = 72
    }

    static func isVerb(_ number: Int32) -> Bool { Verb(rawValue: number) != nil }

    static func makesProcesses(_ number: Int32) -> Bool {
        [.fork, .spawn, .flush].contains(Verb(rawValue: number))
    }

    // MARK: Pipes

    /// What `pip:NUMBER:r` and `pip:NUMBER:w` name: the descriptor. The pipe is made when it is first asked for.
    mutating func pipeEnd(_ text: String) throws(Problem) -> Int32 {
        guard let (number, end) = Processes.end(text) else { throw .error(EINVAL) }
        if pipes[number] == nil {
            var made: [Int32] = [-1, -1]
            guard pipe(&made) == 0 else { throw .error(errno) }
            for descriptor in made {
                _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
                // The machine waits, not the system.
                _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
            }
            pipes[number] = made
        }
        guard let descriptor = pipes[number]?[end], descriptor >= 0 else { throw .error(EBADF) }
        return descriptor
    }

    /// A connection to this descriptor was closed.
    mutating func forget(_ descriptor: Int32) {
        guard let (number, ends) = pipes.first(where: { $0.value.contains(descriptor) }) else { return }
        let left = ends.map { $0 == descriptor ? -1 : $0 }
        pipes[number] = left == [-1, -1] ? nil : left
    }

    static func end(_ text: String) -> (Int, Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), parts[1] == "r" || parts[1] == "w" else { return nil }
        return (number, parts[1] == "r" ? 0 : 1)
    }

    // MARK: Requests

    /// - Parameter closed: gets the descriptors that a new process does not keep.
    mutating func perform(_ verb: Int32, _ argument: [UInt8], closed: inout [Int32]) throws(Problem) -> DeviceAnswer {
        guard let verb = Verb(rawValue: verb) else { throw .error(ENOSYS) }
        host.err.flush()
        switch verb {
        case .fork: return fork(String(decoding: argument, as: UTF8.self), closed: &closed)
        case .spawn: return try Start(argument, self).spawn()
        case .replace: return try Start(argument, self).replace()
        case .wait:
            let (process, options) = try numbers(argument)
            var status: Int32 = 0
            var found: pid_t = 0
            repeat { found = waitpid(process, &status, options) } while found < 0 && errno == EINTR
            return found < 0 ? .number(-Int(errno)) : .bytes(Array("\(found) \(status)".utf8))
        case .take, .ready:
            let words = String(decoding: argument, as: UTF8.self).split(separator: " ")
            guard let word = words.first, let (number, end) = Processes.end(String(word)), let descriptor = pipes[number]?[end],
                descriptor >= 0
            else { throw .error(EBADF) }
            if verb == .take {
                guard words.count == 2, let count = Int(words[1]), count > 0 else { throw .error(EINVAL) }
                return take(descriptor, min(count, 1 << 20))
            }
            var request = pollfd(fd: descriptor, events: Int16(end == 0 ? POLLIN : POLLOUT), revents: 0)
            return .number(Glibc.poll(&request, 1, 0) > 0 ? 1 : 0)
        case .executable: return .bytes(Array(host.executable.utf8))
        case .flush:
            switch String(decoding: argument, as: UTF8.self) {
            case "forget": host.out.discard()
            case "begin": break
            default: host.out.flush()
            }
            return .number(0)
        case .signal:
            let (process, number) = try numbers(argument)
            return .number(kill(process, number) == 0 ? 0 : -Int(errno))
        }
    }

    private func take(_ descriptor: Int32, _ count: Int) -> DeviceAnswer {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
            repeat { got = read(descriptor, space.baseAddress, count) } while got < 0 && errno == EINTR
            filled = max(0, got)
        }
        return got < 0 ? .number(-Int(errno)) : got == 0 ? .end : .bytes(bytes)
    }

    private func numbers(_ argument: [UInt8]) throws(Problem) -> (Int32, Int32) {
        let words = String(decoding: argument, as: UTF8.self).split(separator: " ").map { Int32($0) }
        guard words.count == 2, let first = words[0], let second = words[1] else { throw .error(EINVAL) }
        return (first, second)
    }

    private mutating func fork(_ left: String, closed: inout [Int32]) -> DeviceAnswer {
        let made = systemFork()
        guard made == 0 else { return .number(made < 0 ? -Int(errno) : Int(made)) }
        for word in left.split(separator: " ") {
            guard let (number, end) = Processes.end(String(word)), let descriptor = pipes[number]?[end], descriptor >= 0 else { continue }
            closed.append(descriptor)
        }
        return .copied
    }
}
