import Glibc
import VM

/// What a machine in this process needs from outside: the terminal, the clock, class files.
struct HostPlatform: Console, Clock, ClassSource {
    let host: Host
    let pool: ClassPool
    /// Limits of waiting, if there is other work than the program's; nil if there is none.
    let patience: Patience?
    private let devices: HostDevices
    private let grants: Grants

    init(host: Host, pool: ClassPool, grants: Grants, patience: Patience? = nil) {
        self.host = host
        self.pool = pool
        self.patience = patience
        self.grants = grants
        // A world that is written by a thread of its own has one process.
        devices = HostDevices(grants: grants, host: host, startsProcesses: patience == nil)
    }

    mutating func perform(_ request: DeviceRequest) -> DeviceAnswer {
        devices.prepare(request)
        flush()
        return devices.perform(request)
    }

    mutating func poll(_ waits: [DeviceWait], until time: Int64) -> [Bool] {
        let milliseconds = min(max(0, time &- now()), patience?.forSleep ?? 3_600_000)
        if milliseconds > 0 { flush() }
        return devices.poll(waits, milliseconds: Int32(milliseconds))
    }

    /// What was printed before is seen before. But a program that starts others, which write into the same file, says itself when: what
    /// it keeps comes after what they write, and twice if it has become two processes.
    private func flush() {
        if !devices.hasProcesses { host.out.flush() }
    }

    mutating func write(_ bytes: [UInt8]) {
        host.out.write(bytes)
        if host.out.isTerminal { host.out.flush() }
    }

    mutating func writeError(_ bytes: [UInt8]) {
        flush()
        host.err.write(bytes)
    }

    mutating func readLine() -> [UInt8]? {
        // What was asked has to be seen before the answer can be given.
        host.out.flush()
        return host.input.readLine()
    }

    mutating func pollLine() -> VM.InputLine {
        host.out.flush()
        return switch host.input.pollLine(milliseconds: 0) {
        case .line(let bytes): .line(bytes)
        case .end: .end
        case .nothing: .unknown
        }
    }

    mutating func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    mutating func nanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }

    mutating func sleep(until time: Int64) {
        flush()
        let milliseconds = min(max(0, time &- now()), patience?.forSleep ?? 3_600_000)
        usleep(UInt32(milliseconds) * 1_000)
    }

    mutating func classFile(named name: [UInt8]) -> [UInt8]? {
        if let directory = ClassPool.moduleDirectory(in: name) {
            if let real = host.files.realPath(directory), grants.mayRead(real) { pool.search(directory) }
            return nil
        }
        return pool.classFile(named: name)
    }

    mutating func looksFurther() -> Bool { pool.looksFurther() }
}

/// How long a platform may wait for the program while there is other work to do. A signal ends a wait only by chance, so
/// it is never long.
final class Patience {
    /// Milliseconds until the other work.
    var limit: Int64 = 0

    var forSleep: Int64 { min(limit, 100) }
}

/// A range of address space for a world. It takes real memory only where it is used.
struct MemoryReservation: ~Copyable {
    let base: UnsafeMutableRawPointer
    let size: UInt64

    /// Reserves at least `size` bytes, aligned to a page.
    init(size: UInt64) throws(Failure) {
        let page: UInt64 = 4096
        self.size = (size + page - 1) / page * page
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard let base = mmap(nil, Int(self.size), PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED else {
            throw .file(path: "memory", reason: "\(self.size >> 20) MiB of address space cannot be reserved")
        }
        self.base = base
    }

    deinit { munmap(base, Int(size)) }
}
