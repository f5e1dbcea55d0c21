import Glibc

/// What one run of a command cost. Times are in seconds, memory in bytes.
struct Measurement {
    /// From the start of the process to its end.
    var wall: Double
    /// Processor time in user mode, of all threads.
    var user: Double
    /// Processor time in user mode and in the system, of all threads.
    var processor: Double
    /// The largest resident set. Linux counts the pages of the starting process too, so the runner's own size is a
    /// lower bound.
    var memory: Int
    /// Standard output.
    var output: [UInt8]

    /// The last line of the output that is not empty.
    var lastLine: String {
        let lines = output.split(separator: UInt8(ascii: "\n"))
        return lines.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// The better of two runs, part by part.
    func best(_ other: Measurement) -> Measurement {
        Measurement(
            wall: min(wall, other.wall), user: min(user, other.user),
            processor: min(processor, other.processor), memory: min(memory, other.memory),
            output: output)
    }
}

/// Seconds since some moment in the past.
func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Runs a command, found on the PATH if its name has no slash, and measures it. Both its output streams are read; it is
/// killed after `limit` seconds.
func measure(_ command: [String], limit: Double = 180, quiet: Bool = false) throws(Failure) -> Measurement {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system("pipe") }
    // The child has copies as its standard streams; it must not hold these.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    if quiet { posix_spawn_file_actions_adddup2(&actions, ends[1], 2) }

    var arguments = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let start = now()
    let failed = posix_spawnp(&child, command[0], &actions, nil, &arguments, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard failed == 0 else { throw Failure("\(command[0]): \(String(cString: strerror(failed)))") }

    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65536)
    var late = false
    while true {
        var waiting = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        let left = late ? 1 : start + limit - now()
        if poll(&waiting, 1, Int32(max(0, left * 1000))) == 0 {
            if late { break }
            late = true
            kill(child, SIGKILL)
            continue
        }
        let count = read(ends[0], &piece, piece.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { break }
        bytes.append(contentsOf: piece[..<count])
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    let wall = now() - start
    let shown = command.prefix(6).joined(separator: " ")
    if late { throw Failure("\(shown): killed after \(Int(limit)) seconds") }
    guard status == 0 else {
        let said = quiet ? "\n" + String(decoding: bytes, as: UTF8.self) : ""
        let how = status & 0x7F == 0 ? "exit status \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
        throw Failure("\(shown): \(how)\(said)")
    }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return Measurement(
        wall: wall, user: seconds(usage.ru_utime), processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        memory: usage.ru_maxrss * 1024, output: bytes)
}

/// The largest resident set of this process so far, in bytes.
func ownMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
}

/// Processes that wanted to run, on average over the last minute.
func loadAverage() -> Double {
    var averages = [0.0]
    return getloadavg(&averages, 1) == 1 ? averages[0] : 0
}
