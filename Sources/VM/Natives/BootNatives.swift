import ObjectMemory

/// `.internal.boot`, alias `.internal.bootstrap` (internal-classes.md section 3.6).
enum BootNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(8, "loadClass", 1, loadClass),
        NativeMethod(16, "print", 0, print),
        NativeMethod(17, "setClassLoader", 1) { vm, call in
            vm.memory.setRoot(Root.classLoader, call[0])
            return .value(.null)
        },
        NativeMethod(18, "startThread", 1) { vm, call in
            guard vm.startThread(receiver: call[0], ordinal: 8, argument: vm.memory.root(Root.boot)) else {
                return .trap(NativeText.outOfMemory)
            }
            return .value(.null)
        },
        NativeMethod(21, "sleep", 1, sleep),
        NativeMethod(32, "arguments", 0) { vm, _ in .value(vm.memory.root(Root.arguments)) },
        NativeMethod(33, "exit", 1) { _, call in
            guard let code = call.int(0) else { return .trap(NativeText.notInt) }
            return .exit(code)
        },
        NativeMethod(34, "readLine", 0, readLine),
        NativeMethod(35, "printLine", 1, printLine),
        NativeMethod(36, "printError", 1) { vm, call in
            guard let text = call.string(0) else { return .trap(NativeText.notString) }
            vm.errorOutput.append(contentsOf: vm.memory.copyBytes(text))
            vm.state.pointee.interrupt = true
            return .value(.null)
        },
    ]

    /// Looks a class up by name; a second argument is the answer of the user's class loader (`VM.summon` gives 1 for
    /// "not asked yet").
    static func loadClass(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let nameObject = call.string(0) else { return .trap(NativeText.notString) }
        let name = vm.memory.copyBytes(nameObject)
        if let found = vm.findClass(name) { return .value(Slot(found)) }
        if !vm.isMissing(name) {
            vm.requestedClass = name
            return .host(.classFile)
        }
        let loader = vm.memory.root(Root.classLoader)
        if call.count > 1, call[1] == Slot(int: 1), !loader.isNull {
            return .call(receiver: loader, ordinal: 8, argument: call[0], into: 1)
        }
        if call.count > 1, vm.isClass(call[1]) {
            vm.remember(call[1].reference, as: name)
            return .value(call[1])
        }
        return .trapText(name + StaticString(" - class load error").bytes)
    }

    /// Prints its arguments from the last to the first.
    static func print(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if let outcome = needsText(vm, call) { return outcome }
        var index = call.count - 1
        while index >= 0 {
            vm.write(text(vm, call, index))
            index -= 1
        }
        return .value(.null)
    }

    static func printLine(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if let outcome = needsText(vm, call) { return outcome }
        vm.write(text(vm, call, 0) + [10])
        return .value(.null)
    }

    /// The call of `toString` that is still needed before every argument is a string, an int or null.
    private static func needsText(_ vm: VM, _ call: NativeCall) -> NativeOutcome? {
        var index = call.count - 1
        while index >= 0 {
            if !call[index].isNull, !call[index].isInt, call.string(index) == nil {
                return .call(receiver: call[index], ordinal: 5, argument: nil, into: index)
            }
            index -= 1
        }
        return nil
    }

    private static func text(_ vm: VM, _ call: NativeCall, _ index: Int) -> [UInt8] {
        if let value = call.int(index) { return IntNatives.decimal(Int64(value)) }
        if let string = call.string(index) { return vm.memory.copyBytes(string) }
        return StaticString("null").bytes
    }

    static func sleep(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let duration = call.int(0) else { return .trap(NativeText.notInt) }
        if vm.phase == 1 {
            vm.phase = 0
            return .value(.null)
        }
        if duration <= 0 { return .yield(.null) }
        if !vm.nowIsKnown { return .host(.clock) }
        vm.nowIsKnown = false
        vm.phase = 1
        return .sleep(until: vm.now + Int64(duration))
    }

    /// A line of input without its end, null at the end of input.
    static func readLine(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        switch vm.inputLine {
        case .unknown:
            return .host(.input)
        case .end:
            vm.inputLine = .unknown
            return .value(.null)
        case .line(let bytes):
            vm.inputLine = .unknown
            return vm.stringOutcome(bytes)
        }
    }
}
