import Glibc
import ObjectMemory
import VM

/// A run that is saved in memory again and again, and goes on from some of these snapshots in another machine: what a
/// program does must not depend on it. A switch for tests.
struct StressedRun {
    let host: Host
    let pool: ClassPool
    /// Bytes of the range in which the world lies.
    let reservation: UInt64
    /// Calls and loop turns between two snapshots.
    let distance: Int
    /// Whether the program's result is its exit code.
    let returnsCode: Bool

    /// Snapshots from one restart to the next.
    private static let restartDistance = 512

    func run(_ first: Machine<HostPlatform>, memory base: UnsafeMutableRawPointer) throws(Failure) -> ExitStatus {
        let second = try MemoryReservation(size: reservation)
        var machine = first
        // The range of the running machine, and the one that gets its pages.
        var (live, saved) = (base, second.base)
        var told = 0
        var snapshots = 0
        prepare(machine.vm)
        while true {
            let end = machine.advance()
            let vm = machine.vm
            if vm.failures.count > told, !vm.isFailing || end != nil {
                ExceptionReport(host: host, pool: pool).write(vm.failures[told...])
                told = vm.failures.count
            }
            if let end {
                host.out.flush()
                for rejection in machine.rejections { host.err.writeLine("plc: error: \(printable(rejection))") }
                withExtendedLifetime((first, second.base)) {}
                let hasFailed = vm.hostValue(.failures).int != 0
                return host.status(of: end, hasFailed: hasFailed, code: returnsCode ? vm.mainResult ?? 0 : 0)
            }
            save(vm.memory, to: saved)
            if vm.wantsSnapshot { vm.answerSnapshot(false) }
            snapshots += 1
            guard snapshots >= Self.restartDistance, !vm.isFailing, !vm.hasAnswer else { continue }
            snapshots = 0
            let pages = vm.memory.persistentPageCount * ObjectMemory.pageBytes
            guard let memory = ObjectMemory.open(at: saved, reserved: reservation), let next = VM.open(memory: memory)
            else { throw .internalError("a snapshot cannot be opened") }
            machine = Machine(vm: next, platform: machine.platform)
            prepare(next)
            told = 0
            swap(&live, &saved)
            madvise(saved, Int(reservation), MADV_DONTNEED)
            saved.copyMemory(from: live, byteCount: pages)
        }
    }

    private func prepare(_ vm: VM) {
        vm.limits.timeSlice = Int32(clamping: max(distance, 1))
        vm.returnsAfterSlice = true
    }

    private func save(_ memory: ObjectMemory, to target: UnsafeMutableRawPointer) {
        memory.beginSnapshot()
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: ObjectMemory.pageBytes, alignment: 16)
        defer { buffer.deallocate() }
        while let page = memory.nextPendingPage(into: buffer) {
            (target + page * ObjectMemory.pageBytes).copyMemory(from: buffer, byteCount: ObjectMemory.pageBytes)
        }
        memory.endSnapshot()
    }
}
