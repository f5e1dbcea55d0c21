import Glibc

/// One run of a kernel in QEMU: the console on our standard streams, the control port on a pipe.
struct Emulator {
    let host: Host
    let machine: QemuMachine
    /// Words of the command line about media.
    let media: [String]

    /// Ends the input when it begins a line; see the kernel's platform.
    private static let endOfInput: UInt8 = 4
    /// Ends the greeting of the firmware.
    private static let startMark: UInt8 = 2
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
        let output = machine.hasGreeting ? try pipe() : (read: -1, write: -1)
        let child: ChildProcess
        do throws(Failure) {
            var descriptors = [(input.read, STDIN_FILENO), (control.write, 3)]
            if machine.hasGreeting { descriptors.append((output.write, STDOUT_FILENO)) }
            child = try ChildProcess(
                machine.command + media + machine.ports, descriptors: descriptors, package: machine.package)
        } catch {
            for descriptor in [input.read, input.write, control.read, control.write, output.read, output.write] {
                close(descriptor)
            }
            throw error
        }
        close(input.read)
        close(control.write)
        if machine.hasGreeting { close(output.write) }
        // A machine that has switched itself off no longer reads.
        let previous = signal(SIGPIPE, SIG_IGN)
        let report = relay(to: input.write, control: control.read, output: output.read)
        signal(SIGPIPE, previous)
        close(control.read)
        if machine.hasGreeting { close(output.read) }
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
        case .exit(let status) where machine.architecture == .x86_64 && status & 1 == 1: return .program(UInt8(truncatingIfNeeded: status >> 1))
        case .exit(let status):
            throw .file(path: machine.command[0], reason: "ended with status \(status), before the program's end")
        case .signal(let number): throw .file(path: machine.command[0], reason: "was ended by signal \(number)")
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
    /// - Parameter output: the console's output behind a greeting, -1 if it goes where ours goes.
    /// - Returns: everything that came from the control port.
    private func relay(to console: Int32, control: Int32, output: Int32) -> [UInt8] {
        var output = output
        var isGreeting = true
        var report: [UInt8] = []
        var waiting: [UInt8] = []
        var console = console
        var inputIsOpen = true
        while true {
            // Firmware that greets throws away what comes before it has set the port up.
            var polled = [pollfd(fd: control, events: Int16(POLLIN), revents: 0)]
            polled.append(pollfd(fd: waiting.isEmpty || output >= 0 && isGreeting ? -1 : console, events: Int16(POLLOUT), revents: 0))
            polled.append(pollfd(fd: inputIsOpen && waiting.isEmpty ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0))
            polled.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0))
            guard poll(&polled, 4, -1) >= 0 || errno == EINTR else { return report }
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
            if polled[3].revents != 0 {
                var bytes = read(output)
                if bytes.isEmpty { output = -1 }
                if isGreeting {
                    let start = bytes.firstIndex(of: Emulator.startMark)
                    isGreeting = start == nil
                    bytes = start.map { Array(bytes[($0 + 1)...]) } ?? []
                }
                host.out.write(bytes)
                host.out.flush()
                continue
            }
            if polled[0].revents != 0 {
                let bytes = read(control)
                if bytes.isEmpty { break }
                report += bytes
            }
        }
        if console >= 0 { close(console) }
        while output >= 0 {
            let bytes = read(output)
            if bytes.isEmpty { break }
            host.out.write(bytes)
        }
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
