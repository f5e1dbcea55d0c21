import ClassFile
import ObjectMemory
import SnapshotStore
import VM

/// A program that lives in a world on a disk: begun there, or gone on with from the last snapshot.
struct WorldSession {
    let archive: ProgramArchive
    let disk: VirtioDisk
    let clock: MachineClock

    /// Exit code for a disk or world that cannot be used, as `plc` has it for files.
    private static let unusable: UInt8 = 74

    /// - Returns: the exit code.
    func run() -> UInt8 {
        guard let member = archive.boot else { panic("the class archive was not made by 'plc image'") }
        if disk.isReadOnly { return fail("the disk is read-only; a world needs one that can be written") }
        do throws(StoreError) {
            let store: SnapshotStore<VirtioDisk>
            if try isEmpty() {
                store = try create()
            } else {
                store = try SnapshotStore.open(disk)
            }
            if store.current.number > 0 { return try resume(store, member) }
            guard member.hasProgram else { return fail("the disk has no snapshot yet, and the image no program") }
            return begin(store, member)
        } catch {
            if case .notAWorld = error {
                return fail("the disk holds something that is no world; use another disk, or clear its first 8192 bytes")
            }
            return fail("the world on the disk: \(error.message)")
        }
    }

    private func fail(_ text: String) -> UInt8 {
        Reports.error(Array(text.utf8))
        return WorldSession.unusable
    }

    // MARK: Beginnings

    /// Whether the disk was never written: both root blocks are zero.
    private func isEmpty() throws(StoreError) -> Bool {
        guard disk.blockCount >= 2 else { throw .device(.full) }
        let block = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
        defer { block.deallocate() }
        for index in 0..<2 as Range<UInt64> {
            do throws(DeviceError) { try disk.read(index, into: block) } catch { throw .device(error) }
            for offset in stride(from: 0, to: StoreLayout.blockBytes, by: 8)
            where block.load(fromByteOffset: offset, as: UInt64.self) != 0 { return false }
        }
        return true
    }

    private func create() throws(StoreError) -> SnapshotStore<VirtioDisk> {
        disk.waits = true
        defer { disk.waits = false }
        return try SnapshotStore.create(on: disk)
    }

    private func begin(_ store: SnapshotStore<VirtioDisk>, _ member: BootMember) -> UInt8 {
        guard let launcher = archive.classFile(named: Launcher.className) else {
            panic("the class archive was not made by 'plc image'")
        }
        guard let world = WorldMemory.create(), let vm = VM.create(memory: world.memory) else {
            panic("the world does not fit the memory")
        }
        guard case .defined = vm.define(launcher) else { panic("the launcher was rejected") }
        var life = Life(store: store, world: world, vm: vm, session: self, member: member)
        // All classes come into the world now: it may be resumed without the archive. One that is wrong is told when it
        // is used.
        for name in archive.classNames { _ = try? life.machine.load(name) }
        guard vm.rememberProgram(givenClasses(member), start: member.start) else {
            return fail("the program does not fit the memory")
        }
        guard start(&life, member) else { return fail("the first thread does not fit the memory") }
        return life.live(isResumed: false)
    }

    /// Makes the first thread of a run.
    private func start(_ life: inout Life, _ member: BootMember) -> Bool {
        life.vm.setHostValue(.failures, Slot(int: 0))
        life.vm.setHostValue(.exitCode, .null)
        life.vm.setHostValue(.returnsCode, Slot(int: member.returnsCode ? 1 : 0))
        return life.vm.startProgram(arguments: member.arguments)
    }

    private func givenClasses(_ member: BootMember) -> [ClassFile] {
        var files: [ClassFile] = []
        for name in member.given {
            guard let bytes = archive.classFile(named: name), let file = try? ClassFile.read(bytes) else { continue }
            files.append(file)
        }
        return files
    }

    /// Goes on with an interrupted run; starts a program once more that has ended.
    private func resume(_ store: SnapshotStore<VirtioDisk>, _ member: BootMember) throws(StoreError) -> UInt8 {
        var loader = WorldLoader(store: store, disk: disk)
        do throws(StoreError) {
            try loader.load()
        } catch {
            guard store.previous != nil, store.previous?.number != 0 else { throw error }
            Reports.warning(
                Array("the world on the disk: \(error.message); going back to snapshot \(store.previous!.number)".utf8))
            disk.waits = true
            try store.rollback()
            disk.waits = false
            loader = WorldLoader(store: store, disk: disk)
            try loader.load()
        }
        if let missing = loader.missingMegabytes {
            return fail("the world on the disk needs \(missing) MB of memory more than this machine has")
        }
        guard loader.reserved > 0, let world = WorldMemory.open(reserved: loader.reserved),
            let vm = VM.open(memory: world.memory)
        else { return fail("the disk holds a world of another version of plc") }
        var life = Life(store: store, world: world, vm: vm, session: self, member: member)
        if member.hasProgram, let (name, isKnown) = vm.foreignClass(among: givenClasses(member)) {
            let what = isKnown ? "differs from the one in the world" : "is not in the world"
            Reports.error(
                name + Array(": the class \(what) on the disk; boot the program that the world was made with".utf8))
            return 1
        }
        if !vm.hasEnded { return life.live(isResumed: true) }
        guard member.hasProgram else {
            let code = vm.hostValue(.exitCode)
            Reports.note(Array("the program on the disk has ended\(code.isInt ? " with exit code \(code.int)" : "")".utf8))
            return 0
        }
        vm.restartThreadNumbers()
        guard start(&life, member) else { return fail("the first thread does not fit the memory") }
        return life.live(isResumed: false)
    }

    // MARK: Running

    /// A machine at work.
    private struct Life {
        var world: WorldMemory
        let vm: VM
        let clock: MachineClock
        var machine: Machine<KernelPlatform>
        var writer: SnapshotWriter<VirtioDisk>
        /// Whether each snapshot is told, with its times.
        let traces: Bool
        var trace: SnapshotTrace?

        init(
            store: SnapshotStore<VirtioDisk>, world: WorldMemory, vm: VM, session: WorldSession, member: BootMember
        ) {
            self.world = world
            self.vm = vm
            clock = session.clock
            traces = member.traces
            machine = Machine(vm: vm, platform: KernelPlatform(clock: session.clock, archive: session.archive))
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: StoreLayout.blockBytes, alignment: 16)
            writer = SnapshotWriter(
                store: store, memory: world.memory, interval: Int64(member.interval), buffer: buffer, now: session.clock.now())
        }

        /// Runs the program to its end, with snapshots on the way and one at the end.
        mutating func live(isResumed: Bool) -> UInt8 {
            vm.returnsAfterSlice = true
            // From here on the program can be resumed.
            if !isResumed, !snapshot(.start) { return WorldSession.unusable }
            let end = loop()
            let code = conclude(end)
            Reports.write(rejections: machine.rejections)
            return snapshot(.end) ? code : WorldSession.unusable
        }

        private mutating func snapshot(_ reason: SnapshotReason) -> Bool {
            writer.complete()
            begin(reason)
            writer.complete()
            tell()
            return writer.failure == nil
        }

        private mutating func begin(_ reason: SnapshotReason) {
            let start = clock.elapsed()
            let pages = writer.begin(reason, now: clock.now(), date: clock.now())
            trace = SnapshotTrace(reason, start: start, end: clock.elapsed(), pages: pages)
        }

        private mutating func step() {
            let start = clock.elapsed()
            writer.step()
            trace?.step(took: clock.elapsed() - start)
        }

        /// Tells how long the last snapshot took, once it is durable.
        private mutating func tellTimes() {
            guard !writer.isActive, let done = trace else { return }
            trace = nil
            guard traces, writer.failure == nil else { return }
            let store = writer.store
            let line = done.line(number: store.current.number, blocks: store.blocksWritten, now: clock.elapsed())
            ControlPort.write("plc: ")
            ControlPort.write(line)
            ControlPort.write("\n")
        }

        private mutating func tell() {
            tellTimes()
            guard let error = writer.takeNews() else { return }
            Reports.warning(
                Array(
                    "no snapshot could be written: \(error.message); the last good one is number \(writer.store.current.number)"
                        .utf8))
        }

        private mutating func loop() -> ProgramEnd {
            var hasRun = true
            var told = 0
            while true {
                world.limit(vm)
                machine.platform.patience = writer.patience(now: clock.now())
                let end = machine.advance()
                if !machine.isIdle { hasRun = true }
                if vm.failures.count > told, !vm.isFailing || end != nil {
                    for failure in vm.failures[told...] { ControlPort.write(failure.report) }
                    told = vm.failures.count
                }
                if let end { return end }
                if vm.wantsSnapshot { vm.answerSnapshot(snapshot(.request)) }
                let now = clock.now()
                if writer.isActive {
                    step()
                } else if writer.isDue(now: now) {
                    if hasRun { begin(.interval) } else { writer.skip(now: now) }
                    hasRun = false
                }
                tell()
            }
        }

        /// Leaves the end of the program in the world.
        private func conclude(_ end: ProgramEnd) -> UInt8 {
            switch end {
            case .exit(let code):
                vm.endAllThreads()
                vm.setHostValue(.exitCode, Slot(int: code & 0xFF))
                return UInt8(truncatingIfNeeded: code)
            case .finished:
                let returnsCode = vm.hostValue(.returnsCode).int != 0
                let code = UInt8(truncatingIfNeeded: returnsCode ? vm.mainResult ?? 0 : 0)
                let hasFailed = vm.hostValue(.failures).int != 0
                vm.setHostValue(.exitCode, Slot(int: hasFailed ? 1 : Int32(code)))
                return hasFailed ? 1 : code
            case .deadlock:
                Reports.error(StaticString("the program's threads all wait for each other").bytes)
                return 1
            case .budgetExhausted: return 1
            }
        }
    }
}
