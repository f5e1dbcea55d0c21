import ClassFile
import Glibc
import ObjectMemory
import SnapshotStore
import VM

/// A program that lives in a world file.
struct WorldProgram {
    let host: Host
    let options: MachineOptions
    /// Milliseconds between two snapshots.
    let every: Int64
    let path: String
    let pool: ClassPool
    var grants = Grants()
    var tracesSnapshots = false
    /// Whether a program goes on though it may reach less than before.
    var acceptsLessGrants = false

    /// Starts a program in a new world, or once more in the one it has lived in before. A run there that was
    /// interrupted goes on first.
    func run(
        _ start: StartClass, given: [ClassFile], imported: [ClassFile], arguments: [String]
    ) throws(Failure) -> ExitStatus {
        let isNew = host.files.kind(path) == .missing
        let file = isNew ? try WorldFile.create(path, host: host) : try WorldFile.open(path, host: host)
        defer { file.close() }
        if file.store.current.number == 0 {
            return try startNew(start, in: file, given: given, imported: imported, arguments: arguments)
        }
        let memory = try StoredMemory(file)
        var life = try open(memory, file)
        try compare(given, with: life.vm)
        if !life.vm.hasEnded {
            host.err.writeLine("plc: note: \(path) was in the middle of a run, which goes on first")
            try compareGrants(life.vm)
            let status = try live(&life, file, isResumed: true)
            guard life.vm.hasEnded else { return status }
        }
        life.vm.restartThreadNumbers()
        try begin(start, arguments, &life)
        let status = try live(&life, file, isResumed: false)
        withExtendedLifetime(memory) {}
        return status
    }

    /// Goes on from the last snapshot.
    func resume() throws(Failure) -> ExitStatus {
        let file = try WorldFile.open(path, host: host)
        defer { file.close() }
        guard file.store.current.number > 0 else {
            throw .file(path: path, reason: "has no snapshot yet; 'plc run --world' starts a program in it")
        }
        let memory = try StoredMemory(file)
        var life = try open(memory, file)
        if life.vm.hasEnded {
            let code = life.vm.hostValue(.exitCode)
            host.err.writeLine(
                "plc: note: the program in \(path) has ended\(code.isInt ? " with exit code \(code.int)" : ""); "
                    + "'plc run --world' starts it again")
            return .success
        }
        try compareGrants(life.vm)
        let status = try live(&life, file, isResumed: true)
        withExtendedLifetime(memory) {}
        return status
    }

    /// Refuses to go on with less than the program had: it would be stopped where it uses it, and that would be saved.
    private func compareGrants(_ vm: VM) throws(Failure) {
        if acceptsLessGrants { return }
        let given = allowed(vm)
        let missing = formerGrants(vm).filter { !given.includes($0) }
        if missing.isEmpty { return }
        throw .usage(
            "the program in \(path) was allowed \(missing.joined(separator: " ")); give this again, or --fewer-grants "
                + "if it shall do without")
    }

    /// The options of the run before; none if there was none.
    private func formerGrants(_ vm: VM) -> [String] {
        let slot = vm.hostValue(.grants)
        if slot.isNull { return [] }
        return (0..<vm.arrayCount(slot.reference)).map {
            printable(vm.memory.copyBytes(vm.arrayElement(slot.reference, $0).reference))
        }
    }

    /// What the program of a world may reach.
    private func allowed(_ vm: VM) -> Grants { grants.continuing(formerGrants(vm)) }

    // MARK: Beginnings

    /// A machine at work.
    private struct Life {
        var machine: Machine<HostPlatform>
        let patience: Patience
        var vm: VM { machine.vm }
    }

    private func life(_ vm: VM) -> Life {
        let patience = Patience()
        return Life(
            machine: Machine(vm: vm, platform: HostPlatform(host: host, pool: pool, grants: allowed(vm), patience: patience)),
            patience: patience)
    }

    private func open(_ stored: borrowing StoredMemory, _ file: WorldFile) throws(Failure) -> Life {
        guard let memory = ObjectMemory.open(at: stored.base, reserved: stored.size),
            let vm = VM.open(memory: memory)
        else { throw .file(path: path, reason: "holds no world that this plc can run") }
        return life(vm)
    }

    private func startNew(
        _ start: StartClass, in file: WorldFile, given: [ClassFile], imported: [ClassFile], arguments: [String]
    ) throws(Failure) -> ExitStatus {
        let reservation = try MemoryReservation(size: ObjectMemory.reservation(maxMemory: options.maxMemory.bytes))
        guard
            let memory = ObjectMemory.create(
                at: reservation.base, reserved: reservation.size, maxMemory: options.maxMemory.bytes),
            let vm = VM.create(memory: memory)
        else { throw .internalError("the world does not fit \(reservation.size) bytes") }
        var life = life(vm)
        try programRun.load(start, into: &life.machine)
        // All classes come into the world now: their files may be gone when it is resumed. One that is wrong is told when it is used.
        for file in given + imported { _ = try? life.machine.load(file.name) }
        guard vm.rememberProgram(given, start: start.name) else {
            throw .internalError("the list of classes does not fit the memory of the machine")
        }
        try begin(start, arguments, &life)
        let status = try live(&life, file, isResumed: false)
        withExtendedLifetime(reservation.base) {}
        return status
    }

    private var programRun: ProgramRun { ProgramRun(host: host, options: options, pool: pool) }

    /// Makes the first thread of a run.
    private func begin(_ start: StartClass, _ arguments: [String], _ life: inout Life) throws(Failure) {
        life.vm.setHostValue(.failures, Slot(int: 0))
        life.vm.setHostValue(.exitCode, .null)
        life.vm.setHostValue(.returnsCode, Slot(int: start.returnsCode ? 1 : 0))
        try programRun.begin(life.vm, arguments: arguments)
    }

    /// Refuses to run other classes than the world has.
    private func compare(_ given: [ClassFile], with vm: VM) throws(Failure) {
        guard let (name, isKnown) = vm.foreignClass(among: given) else { return }
        let what = isKnown ? "differs from the one in" : "is not in"
        throw .input(
            path: printable(name),
            reason: """
                the class \(what) \(path); run the program that the world was made with, give the world the new classes with 'plc world upgrade', or \
                make another world
                """)
    }

    // MARK: Running

    /// Runs the program to its end, or until a signal ends it, with snapshots on the way and one at the end.
    private func live(_ life: inout Life, _ file: WorldFile, isResumed: Bool) throws(Failure) -> ExitStatus {
        let vm = life.vm
        let saver = WorldSaver(file: file, memory: vm.memory, host: host, interval: every)
        saver.traces = tracesSnapshots
        let signals = WorldSignals()
        if let limit = options.maxSlices { vm.sliceLimit = max(1, limit) }
        vm.returnsAfterSlice = true
        guard let allowed = vm.makeStringArray(self.allowed(vm).options.map { Array($0.utf8) }) else {
            throw .internalError("the options do not fit the memory of the machine")
        }
        vm.setHostValue(.grants, allowed)
        // From here on the program can be resumed.
        if !isResumed, !saver.snapshot(.start) { throw WorldFile.failure(saver.failure!, path) }
        let end = loop(&life, saver, signals)
        let status = conclude(end, vm, signals.end)
        for rejection in life.machine.rejections { host.err.writeLine("plc: error: \(printable(rejection))") }
        host.out.flush()
        host.err.flush()
        if !saver.snapshot(.end) { throw WorldFile.failure(saver.failure!, path) }
        if end == nil {
            host.err.writeLine(
                "plc: note: saved as snapshot \(file.store.current.number); 'plc resume \(path)' goes on")
        }
        return status
    }

    /// - Returns: nil if a signal asked for the end.
    private func loop(_ life: inout Life, _ saver: WorldSaver, _ signals: borrowing WorldSignals) -> ProgramEnd? {
        let vm = life.vm
        var hasRun = true
        var told = 0
        while true {
            life.patience.limit = saver.patience
            let end = life.machine.advance()
            if !life.machine.isIdle { hasRun = true }
            if vm.failures.count > told, !vm.isFailing || end != nil {
                ExceptionReport(host: host, pool: pool).write(vm.failures[told...])
                told = vm.failures.count
            }
            if let end { return end }
            if vm.wantsSnapshot { vm.answerSnapshot(saver.snapshot(.request)) }
            if signals.end != 0 { return nil }
            if saver.isActive {
                saver.step()
            } else if signals.takeRequest() {
                saver.begin(.request)
                hasRun = false
            } else if saver.isDue {
                if hasRun { saver.begin(.interval) } else { saver.skip() }
                hasRun = false
            }
        }
    }

    /// Leaves the end of the program in the world and tells it.
    private func conclude(_ end: ProgramEnd?, _ vm: VM, _ signal: Int32) -> ExitStatus {
        guard let end else { return .program(UInt8(truncatingIfNeeded: 128 + signal)) }
        let returnsCode = vm.hostValue(.returnsCode).int != 0
        let hasFailed = vm.hostValue(.failures).int != 0
        let result = returnsCode ? vm.mainResult ?? 0 : 0
        switch end {
        case .exit(let code):
            vm.endAllThreads()
            vm.setHostValue(.exitCode, Slot(int: code & 0xFF))
        case .finished: vm.setHostValue(.exitCode, Slot(int: hasFailed ? 1 : result & 0xFF))
        case .deadlock, .budgetExhausted: break
        }
        return host.status(of: end, hasFailed: hasFailed, code: result)
    }
}

/// The memory of a world that comes from its file.
struct StoredMemory: ~Copyable {
    private let reservation: MemoryReservation
    private let pager: WorldPager

    var base: UnsafeMutableRawPointer { reservation.base }
    var size: UInt64 { reservation.size }

    init(_ file: WorldFile) throws(Failure) {
        let page = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { page.deallocate() }
        do throws(StoreError) {
            try file.store.read(page: 0, into: page)
        } catch {
            throw WorldFile.failure(error, file.path)
        }
        guard let needed = ObjectMemory.reservation(forRootPage: page) else {
            throw .file(path: file.path, reason: "holds a world of another version of plc")
        }
        guard needed < 1 << 47, needed / 4096 >= file.store.current.pageCount else {
            throw .file(path: file.path, reason: "its first page makes no sense")
        }
        let range = try MemoryReservation(size: needed)
        let pages = try WorldPager(file, base: range.base)
        reservation = range
        pager = pages
    }
}
