import Glibc

/// One run of a kernel in QEMU: the console on our standard streams, the control port on a pipe.
struct Emulator {
    let host: Host
    /// Words of the command line, without the console and the control port.
    let command: [String]
    let package: String

    /// Ends the input when it begins a line; see the kernel's platform.
    private static let endOfInput: UInt8 = 4
    /// Begins the control port's last line, which has the exit code.
    private static let endMark: UInt8 = 1
    /// Exit status of QEMU after a fault of the kernel.
    private static let faultStatus: Int32 = 255

    /// Runs to the end of the program.
    /// - Returns: the exit code of the program.
    func run() throws(Failure) -> ExitStatus {
        let input = try pipe()
        let control = try pipe()
        _ = fcntl(input.write, F_SETFL, O_NONBLOCK)
        host.out.flush()
        let serial = ["-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console", "-serial", "file:/proc/self/fd/3"]
        let child: ChildProcess
        do throws(Failure) {
            child = try ChildProcess(
                command + serial, descriptors: [(input.read, STDIN_FILENO), (control.write, 3)], package: package)
        } catch {
            for descriptor in [input.read, input.write, control.read, control.write] { close(descriptor) }
            throw error
        }
        close(input.read)
        close(control.write)
        // A machine that has switched itself off no longer reads.
        let previous = signal(SIGPIPE, SIG_IGN)
        let report = relay(to: input.write, control: control.read)
        signal(SIGPIPE, previous)
        close(control.read)
        return try conclude(child.wait(), report)
    }

    private func conclude(_ end: ChildProcess.End, _ report: [UInt8]) throws(Failure) -> ExitStatus {
        let mark = report.lastIndex(of: Emulator.endMark)
        host.err.write(String(decoding: report[..<(mark ?? report.endIndex)], as: UTF8.self))
        if let mark {
            let words = String(decoding: report[(mark + 1)...], as: UTF8.self).split(separator: " ")
            if words.count == 2, words[0] == "exit", let code = UInt8(words[1].filter { $0 != "\n" }) {
                return .program(code)
            }
        }
        switch end {
        case .exit(Emulator.faultStatus): throw .internalError("the kernel has ended with a fault")
        case .exit(let status) where status & 1 == 1: return .program(UInt8(truncatingIfNeeded: status >> 1))
        case .exit(let status):
            throw .file(path: command[0], reason: "ended with status \(status), before the program's end")
        case .signal(let number): throw .file(path: command[0], reason: "was ended by signal \(number)")
        }
    }

    private func pipe() throws(Failure) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { throw .file(path: "pipe", reason: "cannot be made") }
        // Our own ends stay ours: a machine that held them would never see the end of its input.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Carries our standard input to the machine until the control port is closed, which is when QEMU ends.
    /// - Returns: everything that came from the control port.
    private func relay(to console: Int32, control: Int32) -> [UInt8] {
        var report: [UInt8] = []
        var waiting: [UInt8] = []
        var console = console
        var inputIsOpen = true
        while true {
            var polled = [pollfd(fd: control, events: Int16(POLLIN), revents: 0)]
            polled.append(pollfd(fd: waiting.isEmpty ? -1 : console, events: Int16(POLLOUT), revents: 0))
            polled.append(pollfd(fd: inputIsOpen && waiting.isEmpty ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0))
            guard poll(&polled, 3, -1) >= 0 || errno == EINTR else { return report }
            if polled[2].revents != 0 {
                waiting = read(STDIN_FILENO)
                if waiting.isEmpty {
                    inputIsOpen = false
                    waiting = [Emulator.endOfInput]
                }
            }
            if polled[1].revents != 0 {
                let count = waiting.withUnsafeBytes { Glibc.write(console, $0.baseAddress, $0.count) }
                if count > 0 {
                    waiting.removeFirst(count)
                } else if errno != EAGAIN && errno != EINTR {
                    waiting = []
                    inputIsOpen = false
                    close(console)
                    console = -1
                }
            }
            if polled[0].revents != 0 {
                let bytes = read(control)
                if bytes.isEmpty { break }
                report += bytes
            }
        }
        if console >= 0 { close(console) }
        return report
    }

    private func read(_ descriptor: Int32) -> [UInt8] {
        let chunk = 4096
        return [UInt8](unsafeUninitializedCapacity: chunk) { space, count in
            var result = Glibc.read(descriptor, space.baseAddress, chunk)
            while result < 0 && errno == EINTR { result = Glibc.read(descriptor, space.baseAddress, chunk) }
            count = max(0, result)
        }
    }
}
