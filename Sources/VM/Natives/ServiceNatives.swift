import ObjectMemory

/// `.internal.world`, `.internal.thread`, `.internal.time` (internal-classes.md sections 3.7, 3.8, 3.15).
enum ServiceNatives {
    static let world: [NativeMethod] = [
        NativeMethod(8, "getMyThread", 0) { vm, _ in .value(Slot(vm.currentThread)) },
        NativeMethod(9, "getNames", 0) { vm, _ in
            let known = vm.memory.root(Root.names)
            if !known.isNull { return .value(known) }
            guard case .value(let made) = vm.makeInstance(of: vm.classObject(.directory)) else {
                return .trap(NativeText.outOfMemory)
            }
            vm.memory.setRoot(Root.names, made)
            return .value(made)
        },
        NativeMethod(10, "snapshot", 0, snapshot),
    ]

    /// Answers 1 when the world is saved, 0 if it cannot be. A program that is resumed from this very snapshot has no answer
    /// in the machine: it gets 1 too, as the snapshot is there.
    private static func snapshot(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if vm.phase == 0 {
            vm.phase = 1
            vm.wantsSnapshot = true
            return .host(.snapshot)
        }
        vm.phase = 0
        let answer = vm.snapshotAnswer ?? true
        vm.snapshotAnswer = nil
        return .value(Slot(int: answer ? 1 : 0))
    }

    static let thread: [NativeMethod] = [
        NativeMethod(10, "pause", 0) { vm, call in
            .trap(call.this == Slot(vm.currentThread) ? notThisWay : "Thread can pause itself only")
        },
        NativeMethod(11, "unpause", 0) { _, _ in .trap(notThisWay) },
        NativeMethod(12, "getEnvironment", 0, environment),
        NativeMethod(13, "getUser", 0) { vm, call in .value(vm.memory.slot(call.this.reference, ThreadLayout.user)) },
        NativeMethod(14, "getOsInterface", 0) { vm, _ in .value(vm.memory.root(Root.osInterface)) },
        NativeMethod(16, "setUser", 1) { vm, call in
            vm.memory.storeSlot(call.this.reference, ThreadLayout.user, call[0])
            return .value(.null)
        },
        NativeMethod(17, "releaseMonitor", 1) { vm, call in .value(Slot(int: vm.releaseMonitor(of: call[0]))) },
        NativeMethod(21, "holdsMonitor", 1) { vm, call in .value(Slot(int: vm.holdsMonitor(of: call[0]) ? 1 : 0)) },
        NativeMethod(18, "takeMonitor", 2) { vm, call in
            guard let depth = call.int(1) else { return .trap(NativeText.notInt) }
            return vm.takeMonitor(call, depth: depth)
        },
        NativeMethod(19, "frames", 1) { vm, call in
            guard let limit = call.int(0) else { return .trap(NativeText.notInt) }
            return vm.frameList(limit: Int(limit)).map { .value($0) } ?? .trap(NativeText.outOfMemory)
        },
        NativeMethod(20, "describeFrame", 2) { vm, call in
            guard let code = call.object(0, .code), let offset = call.int(1) else { return .trap("not a frame arg") }
            let entry = vm.describe(code, offset: offset)
            let line = IntNatives.decimal(Int64(entry.line))
            return vm.stringOutcome(
                Array([entry.className, entry.method, entry.sourceFile, line].joined(separator: [10])))
        },
    ]

    private static let notThisWay: StaticString = "Not this way"

    /// An instance of `.phantom.environment`, made at the first question, without a constructor.
    private static func environment(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let known = vm.memory.slot(call.this.reference, ThreadLayout.environment)
        if !known.isNull { return .value(known) }
        let name = StaticString(".phantom.environment").bytes
        guard let found = vm.findClass(name) else {
            if vm.isMissing(name) { return .trapText(name + StaticString(" - class load error").bytes) }
            vm.requestedClass = name
            return .host(.classFile)
        }
        guard case .value(let made) = vm.makeInstance(of: found) else { return .trap(NativeText.outOfMemory) }
        vm.memory.storeSlot(call.this.reference, ThreadLayout.environment, made)
        return .value(made)
    }

    static let time: [NativeMethod] = [
        NativeMethod(16, "unixTime", 0) { vm, _ in
            withClock(vm) { .value(Slot(int: Int32(truncatingIfNeeded: $0 / 1000))) }
        },
        NativeMethod(17, "milliseconds", 0) { vm, _ in withClock(vm) { long(vm, $0) } },
        NativeMethod(18, "nanoseconds", 0) { vm, _ in withClock(vm) { _ in long(vm, vm.nanoseconds) } },
    ]

    /// Asks the host for the time, then goes on with it: milliseconds since 1970.
    private static func withClock(_ vm: VM, _ use: (Int64) -> NativeOutcome) -> NativeOutcome {
        if !vm.nowIsKnown { return .host(.clock) }
        vm.nowIsKnown = false
        return use(vm.now)
    }

    private static func long(_ vm: VM, _ value: Int64) -> NativeOutcome {
        guard let made = vm.makeLong(value) else { return .trap(NativeText.outOfMemory) }
        return .value(made)
    }
}

/// Methods of `.internal.boot` that hand out services.
extension BootNatives {
    static let serviceMethods: [NativeMethod] = [
        NativeMethod(19, "createBinary", 1) { vm, call in
            guard let size = call.int(0) else { return .trap(NativeText.notInt) }
            return BinaryNatives.makeZeroed(vm, size: size)
        },
        // No bitmap can exist on this machine yet.
        NativeMethod(20, "setScreenBackground", 1) { _, _ in .trap("not a bitmap") },
        NativeMethod(22, "setOsInterface", 1) { vm, call in
            vm.memory.setRoot(Root.osInterface, call[0])
            return .value(.null)
        },
        NativeMethod(23, "getKernelEnvironment", 0) { vm, _ in
            let known = vm.memory.root(Root.environment)
            if !known.isNull { return .value(known) }
            guard let made = vm.makeArray(count: 0) else { return .trap(NativeText.outOfMemory) }
            vm.memory.setRoot(Root.environment, made)
            return .value(made)
        },
        // Without a persistent world there is nothing to start again: the program ends.
        NativeMethod(24, "reboot", 0) { _, _ in .exit(0) },
    ]
}
