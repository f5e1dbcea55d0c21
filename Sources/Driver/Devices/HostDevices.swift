import Glibc
import VM

/// The files and sockets of a running program.
final class HostDevices {
    private let grants: Grants
    private let host: Host
    private var open: [Int32: Opened] = [:]
    /// Nil where no processes are started.
    private var processes: Processes?
    private var life: Int32 = -1
    private var next: Int32 = 0

    private enum Opened {
        case file(OpenedFile)
        /// Names of files, which need no descriptor.
        case names
        case stream(Int32)
        case listener(Int32)

        var descriptor: Int32 {
            switch self {
            case .file(let file): file.descriptor
            case .names: -1
            case .stream(let descriptor), .listener(let descriptor): descriptor
            }
        }
    }

    /// What a file is opened for, by the beginning of the address. The longer of two beginnings is first.
    private static let purposes: [(prefix: String, purpose: OpenedFile.Purpose)] = [
        ("fio:?", .existing), ("fio:", .anything), ("fir:", .reading), ("fiw:", .writing), ("fiu:", .changing),
    ]

    /// Connections of a program at one time.
    private static let limit = 1000

    /// - Parameter startsProcesses: whether a program that reaches the files of its user may start processes, too.
    init(grants: Grants, host: Host, startsProcesses: Bool = false) {
        self.grants = grants
        self.host = host
        if startsProcesses, grants.hasUserFiles { processes = Processes(host: host) }
        // A peer that has gone is an error, not a signal.
        signal(SIGPIPE, SIG_IGN)
    }

    deinit { closeAll() }

    private func closeAll() {
        for opened in open.values { close(opened.descriptor) }
        open.removeAll()
    }

    // MARK: Requests

    /// Whether the program has made pipes or processes, and what it prints is kept until it says otherwise.
    private(set) var hasProcesses = false
    /// As under `python3`, the environment can ask for the contrary.
    private let isUnbuffered = getenv("PYTHONUNBUFFERED").map { $0.pointee != 0 } ?? false

    /// Looks at a request that will be performed.
    func prepare(_ request: DeviceRequest) {
        guard processes != nil, !isUnbuffered else { return }
        switch request.operation {
        case .open(let address): if address.starts(with: "pip:".utf8) { hasProcesses = true }
        case .command(let verb, _): if Processes.makesProcesses(verb) { hasProcesses = true }
        case .finish, .close, .read, .write, .seek, .truncate, .accept: break
        }
    }

    func perform(_ request: DeviceRequest) -> DeviceAnswer {
        if request.life != life {
            closeAll()
            life = request.life
        }
        if case .open(let address) = request.operation { return opening(address) }
        guard let opened = open[request.number] else { return .number(-Int(ENOTCONN)) }
        switch request.operation {
        case .open, .finish: return finish(opened)
        case .close:
            processes?.forget(opened.descriptor)
            close(opened.descriptor)
            open[request.number] = nil
            return .number(0)
        case .read(let count): return read(opened, count)
        case .write(let bytes): return write(opened, bytes)
        case .seek(let place):
            guard case .file(let file) = opened else { return .number(-Int(ESPIPE)) }
            let reached = lseek(file.descriptor, place, SEEK_SET)
            return .number(reached < 0 ? -Int(errno) : reached)
        case .truncate(let size):
            guard case .file(let file) = opened else { return .number(-Int(EINVAL)) }
            if !file.mayWrite { return missing(file, "--allow-write") }
            return .number(ftruncate(file.descriptor, size) < 0 ? -Int(errno) : 0)
        case .command(let verb, let argument):
            guard case .names = opened else { return .number(-Int(EINVAL)) }
            do throws(OpenedFile.Problem) {
                if Processes.isVerb(verb) { return try process(verb, argument) }
                return try FileNames(grants: grants, files: host.files).perform(verb, argument)
            } catch {
                switch error {
                case .error(let code): return .number(-Int(code))
                case .denied(let option):
                    return HostDevices.denial("dir:" + FileNames.path(in: argument), option)
                }
            }
        case .accept:
            guard case .listener(let descriptor) = opened else { return .number(-Int(EINVAL)) }
            guard let accepted = Socket.accept(descriptor) else { return retry(errno) }
            guard let number = number(for: .stream(accepted.descriptor)) else { return .number(-Int(EMFILE)) }
            return .accepted(number, peer: Array(accepted.peer.utf8))
        }
    }

    /// Starts a process or asks about one. In a new one that is a copy of this one, connections that it does not keep are closed.
    private func process(_ verb: Int32, _ argument: [UInt8]) throws(OpenedFile.Problem) -> DeviceAnswer {
        guard processes != nil else { throw .error(EPERM) }
        var closed: [Int32] = []
        let answer = try processes!.perform(verb, argument, closed: &closed)
        for descriptor in closed {
            processes?.forget(descriptor)
            close(descriptor)
            for (number, opened) in open where opened.descriptor == descriptor { open[number] = nil }
        }
        return answer
    }

    /// Gives it a number; closes it if there are too many.
    private func number(for opened: Opened) -> Int32? {
        guard open.count < HostDevices.limit else {
            close(opened.descriptor)
            return nil
        }
        repeat { next = (next + 1) & 0x7FFF } while open[life << 15 | next] != nil
        open[life << 15 | next] = opened
        return life << 15 | next
    }

    private func opening(_ address: [UInt8]) -> DeviceAnswer {
        let text = String(decoding: address, as: UTF8.self)
        if text == "dir:" { return number(for: .names).map { .opened($0) } ?? .number(-Int(EMFILE)) }
        if let (prefix, purpose) = HostDevices.purposes.first(where: { text.hasPrefix($0.prefix) }) {
            do throws(OpenedFile.Problem) {
                let file = try OpenedFile(
                    String(text.dropFirst(prefix.utf8.count)), for: purpose, grants: grants, files: host.files)
                return number(for: .file(file)).map { .opened($0) } ?? .number(-Int(EMFILE))
            } catch {
                switch error {
                case .error(let code): return .number(-Int(code))
                case .denied(let option): return HostDevices.denial(text, option)
                }
            }
        }
        if text.hasPrefix("pip:") {
            guard processes != nil else { return .number(-Int(EPERM)) }
            do throws(OpenedFile.Problem) {
                let descriptor = try processes!.pipeEnd(String(text.dropFirst(4)))
                return number(for: .stream(descriptor)).map { .opened($0) } ?? .number(-Int(EMFILE))
            } catch {
                guard case .error(let code) = error else { return .number(-Int(EPERM)) }
                return .number(-Int(code))
            }
        }
        guard text.hasPrefix("tcp:") else { return .number(-Int(ENOSYS)) }
        let listens = text.hasPrefix("tcp:listen:")
        guard let target = Socket.Address(String(text.dropFirst(listens ? 11 : 4))) else { return .number(-Int(EINVAL)) }
        guard grants.mayConnect(target.host, target.port) else {
            return HostDevices.denial(text, "--allow-net=\(target.host):\(target.port)")
        }
        let descriptor = Socket.open(target, listens: listens)
        if descriptor < 0 { return .number(Int(descriptor)) }
        guard let number = number(for: listens ? .listener(descriptor) : .stream(descriptor)) else {
            return .number(-Int(EMFILE))
        }
        return listens ? .opened(number) : .opening(number)
    }

    private static func denial(_ what: String, _ option: String) -> DeviceAnswer {
        .denied(Array("\(what) is not allowed: it needs \(option)".utf8))
    }

    private func finish(_ opened: Opened) -> DeviceAnswer {
        guard case .stream(let descriptor) = opened else { return .number(0) }
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if Glibc.poll(&request, 1, 0) == 0 { return .notYet }
        return .number(-Int(Socket.outcome(descriptor)))
    }

    private func read(_ opened: Opened, _ count: Int) -> DeviceAnswer {
        if case .names = opened { return .number(-Int(EINVAL)) }
        if case .file(let file) = opened, !file.mayRead { return missing(file, "--allow-read") }
        if count == 0 { return .bytes([]) }
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
            repeat { got = Glibc.read(opened.descriptor, space.baseAddress, count) } while got < 0 && errno == EINTR
            filled = max(0, got)
        }
        if got < 0 { return retry(errno) }
        return got == 0 ? .end : .bytes(bytes)
    }

    private func write(_ opened: Opened, _ bytes: [UInt8]) -> DeviceAnswer {
        if case .names = opened { return .number(-Int(EINVAL)) }
        if case .file(let file) = opened, !file.mayWrite { return missing(file, "--allow-write") }
        if bytes.isEmpty { return .number(0) }
        var put = 0
        repeat { put = Glibc.write(opened.descriptor, bytes, bytes.count) } while put < 0 && errno == EINTR
        return put < 0 ? retry(errno) : .number(put)
    }

    private func missing(_ file: OpenedFile, _ option: String) -> DeviceAnswer {
        let path = host.files.realPath("/proc/self/fd/\(file.descriptor)") ?? "the file"
        return HostDevices.denial("fio:\(path)", OpenedFile.option(option, path))
    }

    private func retry(_ code: Int32) -> DeviceAnswer {
        code == EAGAIN || code == EWOULDBLOCK ? .notYet : .number(-Int(code))
    }

    // MARK: Waiting

    /// Which waits may be over, after so many milliseconds at most. The console is the first of a wait that is ready.
    func poll(_ waits: [DeviceWait], milliseconds: Int32) -> [Bool] {
        var requests: [pollfd] = []
        var hasClosed = false
        for wait in waits {
            // A descriptor below 0 is skipped; what is not open any more is over.
            var descriptor: Int32 = -1
            if wait.number == DeviceWait.console {
                if host.input.hasLine { hasClosed = true }
                descriptor = host.input.descriptor ?? -1
            } else if let opened = open[wait.number] {
                descriptor = opened.descriptor
            } else {
                hasClosed = true
            }
            requests.append(pollfd(fd: descriptor, events: Int16(wait.writes ? POLLOUT : POLLIN), revents: 0))
        }
        let count = Glibc.poll(&requests, nfds_t(requests.count), hasClosed ? 0 : milliseconds)
        return waits.indices.map { index in
            if waits[index].number == DeviceWait.console {
                return host.input.hasLine || host.input.descriptor == nil || (count > 0 && requests[index].revents != 0)
            }
            return open[waits[index].number] == nil || (count > 0 && requests[index].revents != 0)
        }
    }
}
