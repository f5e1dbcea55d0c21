import ObjectMemory

/// `.internal.mutex`, `.internal.cond`, `.internal.sema` (internal-classes.md section 3.13). Their state lies in their
/// slots, so threads that wait go on waiting after a restart.
enum SynchronisationNatives {
    // MARK: mutex. Slot 0: the thread that holds it, or null.

    static let mutex: [NativeMethod] = [
        NativeMethod(8, "lock", 0) { vm, call in
            let owner = vm.memory.slot(call.this.reference, 0)
            // The original sleeps for ever here; nobody could ever wake this thread.
            if owner == Slot(vm.currentThread) { return .trap("mutex lock - already owner") }
            return take(vm, call.this) ? .value(.null) : .wait(on: call.this)
        },
        NativeMethod(9, "unlock", 0) { vm, call in
            guard isOwned(vm, call.this) else { return .trap(notOwner) }
            release(vm, call.this)
            return .value(.null)
        },
        NativeMethod(10, "trylock", 0) { vm, call in .value(Slot(int: take(vm, call.this) ? 1 : 0)) },
    ]

    private static let notOwner: StaticString = "mutex unlock - not owner"

    private static func isOwned(_ vm: VM, _ mutex: Slot) -> Bool {
        vm.memory.slot(mutex.reference, 0) == Slot(vm.currentThread)
    }

    private static func take(_ vm: VM, _ mutex: Slot) -> Bool {
        guard vm.memory.slot(mutex.reference, 0).isNull else { return false }
        vm.memory.storeSlot(mutex.reference, 0, Slot(vm.currentThread))
        return true
    }

    private static func release(_ vm: VM, _ mutex: Slot) {
        vm.memory.storeSlot(mutex.reference, 0, .null)
        vm.wakeOne(mutex)
    }

    // MARK: cond. Waiting has two steps: for the signal (phase 1), then for the mutex (phase 2, or 3 after a time-out).

    static let cond: [NativeMethod] = [
        NativeMethod(8, "wait", 1) { vm, call in
            if vm.phase == 0 {
                guard let mutex = call.object(0, .mutex) else { return .trap(notMutex) }
                guard isOwned(vm, Slot(mutex)) else { return .trap(notOwner) }
                release(vm, Slot(mutex))
                vm.phase = 1
                return .wait(on: call.this)
            }
            guard take(vm, call[0]) else { return .wait(on: call[0]) }
            vm.phase = 0
            return .value(.null)
        },
        NativeMethod(9, "twait", 2, timedWait),
        NativeMethod(10, "broadcast", 0) { vm, call in
            vm.wake(call.this)
            return .value(.null)
        },
        NativeMethod(11, "signal", 0) { vm, call in
            vm.wakeOne(call.this)
            return .value(.null)
        },
    ]

    private static let notMutex: StaticString = "not a mutex arg"

    private static func timedWait(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let mutex = call.object(0, .mutex) else { return .trap(notMutex) }
        guard let duration = call.int(1) else { return .trap(NativeText.notInt) }
        if vm.phase == 0 {
            guard isOwned(vm, Slot(mutex)) else { return .trap(notOwner) }
            if !vm.nowIsKnown { return .host(.clock) }
            vm.nowIsKnown = false
            release(vm, Slot(mutex))
            vm.phase = 1
            return .waitUntil(on: call.this, time: vm.now + Int64(max(0, duration)))
        }
        if vm.phase == 1 { vm.phase = vm.timedOut ? 3 : 2 }
        guard take(vm, call[0]) else { return .wait(on: call[0]) }
        let signalled = vm.phase == 2
        vm.phase = 0
        return .value(Slot(int: signalled ? 1 : 0))
    }

    // MARK: sema. Slot 0: the counter, an int or null for 0.

    static let sema: [NativeMethod] = [
        NativeMethod(8, "acquire", 0) { vm, call in
            takeOne(vm, call.this) ? .value(.null) : .wait(on: call.this)
        },
        NativeMethod(9, "tacquire", 1) { vm, call in
            guard let duration = call.int(0) else { return .trap(NativeText.notInt) }
            if takeOne(vm, call.this) {
                vm.phase = 0
                return .value(Slot(int: 1))
            }
            if vm.phase == 1, vm.timedOut {
                vm.phase = 0
                return .value(Slot(int: 0))
            }
            if !vm.nowIsKnown { return .host(.clock) }
            vm.nowIsKnown = false
            if vm.phase == 0 {
                vm.phase = 1
                return .waitUntil(on: call.this, time: vm.now + Int64(max(0, duration)))
            }
            // Woken, but another thread was faster.
            return .waitUntil(on: call.this, time: vm.wakeTime)
        },
        NativeMethod(10, "zero", 0) { vm, call in
            vm.memory.storeSlot(call.this.reference, 0, Slot(int: 0))
            return .value(.null)
        },
        NativeMethod(11, "release", 0) { vm, call in
            let count = vm.memory.slot(call.this.reference, 0).int
            guard count < Int32.max else { return .trap("sema release - counter is full") }
            vm.memory.storeSlot(call.this.reference, 0, Slot(int: count + 1))
            vm.wakeOne(call.this)
            return .value(.null)
        },
    ]

    private static func takeOne(_ vm: VM, _ sema: Slot) -> Bool {
        let count = vm.memory.slot(sema.reference, 0).int
        guard count > 0 else { return false }
        vm.memory.storeSlot(sema.reference, 0, Slot(int: count - 1))
        return true
    }
}
