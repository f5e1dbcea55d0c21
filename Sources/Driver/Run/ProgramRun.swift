import ClassFile
import ObjectMemory
import PhantomISA
import VM

/// One run of a program in a machine of its own.
struct ProgramRun {
    let host: Host
    let options: MachineOptions
    let pool: ClassPool
    var grants = Grants()
    /// Whether to tell at the end where the time went.
    var profiles = false

    /// Runs a program from its start class to its end.
    ///
    /// - Parameter arguments: what the program gets from `arguments()` of its boot object.
    func run(_ start: StartClass, arguments: [String]) throws(Failure) -> ExitStatus {
        let reservation = try MemoryReservation(
            size: ObjectMemory.reservation(maxMemory: options.maxMemory.bytes))
        let vm: VM
        var machine: Machine<HostPlatform>
        if let prepared = prepared(for: start, in: reservation) {
            vm = prepared
            machine = Machine(vm: vm, platform: HostPlatform(host: host, pool: pool, grants: grants))
            try beginPython(start, &machine, arguments: arguments)
        } else {
            guard
                let memory = ObjectMemory.create(
                    at: reservation.base, reserved: reservation.size, maxMemory: options.maxMemory.bytes),
                let made = VM.create(memory: memory)
            else { throw .internalError("the world does not fit \(reservation.size) bytes") }
            vm = made
            machine = Machine(vm: vm, platform: HostPlatform(host: host, pool: pool, grants: grants))
            try load(start, into: &machine)
            try begin(vm, arguments: arguments)
        }
        let memory = vm.memory
        memory.setStress(options.stressesCollector)
        if let limit = options.maxSlices { vm.sliceLimit = max(1, limit) }
        if let distance = options.snapshotDistance, start.conclusion == nil {
            return try StressedRun(
                host: host, pool: pool, reservation: reservation.size, distance: distance, returnsCode: start.returnsCode
            ).run(machine, memory: reservation.base)
        }
        var end = profiles ? profiled(&machine) : machine.run()
        var failures = vm.failures
        if let conclusion = start.conclusion, case .finished = end {
            let known = failures.count
            end = try conclude(conclusion, &machine)
            if case .exit(0) = end { failures.removeAll() }
            failures += vm.failures[known...]
        }
        host.out.flush()
        for rejection in machine.rejections { host.err.writeLine("plc: error: \(printable(rejection))") }
        ExceptionReport(host: host, pool: pool).write(failures)
        // The reservation has to outlive the machine, which reads it up to here.
        withExtendedLifetime(vm) {}
        return host.status(
            of: end, hasFailed: !failures.isEmpty, code: start.returnsCode ? vm.mainResult ?? 0 : 0)
    }

    /// Runs a program to its end and tells where its time went.
    private func profiled(_ machine: inout Machine<HostPlatform>) -> ProgramEnd {
        machine.vm.limits.timeSlice = Profile.slice
        machine.vm.returnsAfterSlice = true
        var profile = Profile()
        while true {
            if let end = machine.advance() {
                host.out.flush()
                host.err.write(profile.report)
                return end
            }
            if machine.vm.wantsSnapshot { machine.vm.answerSnapshot(false) }
            profile.look(at: machine.vm)
        }
    }

    /// Runs the conclusion of a program that has ended.
    private func conclude(
        _ conclusion: (className: [UInt8], ordinal: Int32), _ machine: inout Machine<HostPlatform>
    ) throws(Failure) -> ProgramEnd {
        let vm = machine.vm
        let thrown = vm.failures.prefix(1).map { $0.className + Array(": ".utf8) + $0.text }
        guard let array = vm.makeStringArray(thrown) else {
            throw .internalError("no memory is left for the conclusion")
        }
        vm.memory.setRoot(Root.arguments, array)
        guard let found = vm.findClass(conclusion.className), let receiver = vm.newInstance(of: found),
            vm.startThread(receiver: receiver, ordinal: Int(conclusion.ordinal), argument: vm.memory.root(Root.boot))
        else { throw .internalError("no memory is left for the conclusion") }
        return machine.run()
    }

    /// A world in which the library of Python has been started, for a program of Python in the usual settings.
    private func prepared(for start: StartClass, in range: borrowing MemoryReservation) -> VM? {
        guard start.isPython, options.maxMemory.bytes == PythonImage.maxMemory, !options.stressesCollector,
            options.snapshotDistance == nil, let library = pool.python
        else { return nil }
        return PythonImage(library: library).open(in: range)
    }

    /// Makes the first thread of a program of Python, which goes on where the library has been started.
    private func beginPython(
        _ start: StartClass, _ machine: inout Machine<HostPlatform>, arguments: [String]
    ) throws(Failure) {
        let vm = machine.vm
        try loadClass(start, into: &machine)
        guard let words = vm.makeStringArray(arguments.map { Array($0.utf8) }) else { throw Self.tooManyArguments }
        vm.memory.setRoot(Root.arguments, words)
        guard let found = vm.findClass(start.name), let module = vm.newInstance(of: found),
            vm.startThread(
                receiver: vm.hostValue(.result), ordinal: Int(PythonCoreMethod.go.rawValue), argument: module)
        else { throw .internalError("no memory is left for the program") }
        vm.setHostValue(.result, .null)
    }

    func load(_ start: StartClass, into machine: inout Machine<HostPlatform>) throws(Failure) {
        try loadClass(start, into: &machine)
        guard case .defined = machine.vm.define(start.launcher) else {
            throw .internalError("the launcher of \(printable(start.name)) was rejected")
        }
    }

    private func loadClass(_ start: StartClass, into machine: inout Machine<HostPlatform>) throws(Failure) {
        do {
            _ = try machine.load(start.name)
        } catch {
            let place = printable(start.name)
            switch error {
            case .notFound(let name):
                throw .input(path: place, reason: "the class \(printable(name)) is needed and not found")
            case .rejected(let text): throw .input(path: place, reason: "rejected: \(printable(text))")
            case .cycle(let name): throw .input(path: place, reason: "\(printable(name)) is its own parent")
            case .outOfMemory: throw .input(path: place, reason: "does not fit the memory of the machine")
            }
        }
    }

    private static let tooManyArguments = Failure.usage("the arguments do not fit the memory of the machine")

    /// Makes the first thread.
    func begin(_ vm: VM, arguments: [String]) throws(Failure) {
        guard vm.startProgram(arguments: arguments.map { Array($0.utf8) }) else {
            throw Self.tooManyArguments
        }
    }
}

extension Host {
    /// Tells how a program ended where that is a mistake of it.
    /// - Parameter code: its result.
    func status(of end: ProgramEnd, hasFailed: Bool, code: Int32) -> ExitStatus {
        switch end {
        case .exit(let code): return .program(UInt8(truncatingIfNeeded: code))
        case .finished: return hasFailed ? .programError : .program(UInt8(truncatingIfNeeded: code))
        case .deadlock:
            err.writeLine("plc: error: the program's threads all wait for each other")
            return .programError
        case .budgetExhausted:
            err.writeLine("plc: error: the program was ended by --max-slices")
            return .programError
        }
    }
}
