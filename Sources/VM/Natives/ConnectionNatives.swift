import ObjectMemory

/// `.internal.connection` (internal-classes.md sections 3.14 and 5; docs/persistence.md).
///
/// A connection keeps its address in the world. What it is connected to belongs to one life of the world: after a restart
/// files and listening addresses are opened again at the first use, others are not connected any more.
enum ConnectionNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(8, "connect", 1, connect),
        NativeMethod(9, "disconnect", 0, disconnect),
        NativeMethod(10, "check", 1) { _, _ in .value(Slot(int: DeviceError.noDevice)) },
        NativeMethod(11, "invoke", 2, invoke),
        NativeMethod(12, "setCallback", 2) { vm, call in
            setHandler(vm, call, ConnectionLayout.handler, ConnectionLayout.method)
        },
        NativeMethod(13, "block", 2, block),
        NativeMethod(14, "setRestartCallback", 2, setRestartCallback),
        NativeMethod(15, "isConnected", 0) { vm, call in
            let address = vm.memory.slot(call.this.reference, ConnectionLayout.address)
            guard !address.isNull else { return .value(Slot(int: 0)) }
            let isOpen = !needsHost(vm.memory.copyBytes(address.reference)) || vm.isLive(number(vm, call))
            return .value(Slot(int: isOpen || isReopened(vm.memory.copyBytes(address.reference)) ? 1 : 0))
        },
    ]

    // MARK: Addresses

    private static let timer = StaticString("tmr:").bytes
    private static let console = StaticString("con:").bytes
    private static let names = StaticString("dir:").bytes
    private static let files = [
        StaticString("fio:").bytes, StaticString("fir:").bytes, StaticString("fiw:").bytes, StaticString("fiu:").bytes, names,
    ]
    private static let network = StaticString("tcp:").bytes
    private static let pipe = StaticString("pip:").bytes
    private static let listener = StaticString("tcp:listen:").bytes
    /// Devices of the original system that this machine does not have.
    private static let missing = [StaticString("stt:").bytes, StaticString("udp:").bytes, StaticString("url:").bytes]

    private static func isFile(_ address: [UInt8]) -> Bool {
        for prefix in files where VM.hasPrefix(address, prefix) { return true }
        return false
    }

    private static func needsHost(_ address: [UInt8]) -> Bool {
        isFile(address) || VM.hasPrefix(address, network) || VM.hasPrefix(address, pipe)
    }

    /// Whether the address is opened again after a restart.
    private static func isReopened(_ address: [UInt8]) -> Bool {
        isFile(address) || VM.hasPrefix(address, listener)
    }

    private static func number(_ vm: VM, _ call: NativeCall) -> Slot {
        vm.memory.slot(call.this.reference, ResourceLayout.number)
    }

    private static func setNumber(_ vm: VM, _ call: NativeCall, _ number: Slot) {
        vm.memory.storeSlot(call.this.reference, ResourceLayout.number, number)
    }

    private static func error(_ code: Int32) -> NativeOutcome { .value(Slot(int: code)) }

    // MARK: Connecting

    /// Phase 1: the answer to `finish` is awaited.
    private static func connect(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let name = call.string(0) else { return .trap("connection.connect: not a string arg") }
        let address = vm.memory.copyBytes(name)
        if address.count > 1024 { return .trap("string arg too long") }
        if let answer = vm.takeDeviceAnswer() {
            vm.phase = 0
            switch answer {
            case .opened(let made): return connected(vm, call, Slot(int: made))
            case .opening(let made):
                setNumber(vm, call, Slot(int: made))
                vm.phase = 1
                return vm.ask(.finish, made)
            case .number(let code) where code == 0: return connected(vm, call, number(vm, call))
            case .number(let code):
                setNumber(vm, call, .null)
                return error(Int32(truncatingIfNeeded: -code))
            case .denied(let text): return .trapText(text)
            case .accepted, .bytes, .end, .notYet, .copied: return error(DeviceError.invalid)
            }
        }
        if vm.phase == 1, vm.isLive(number(vm, call)) { return vm.ask(.finish, number(vm, call).int) }
        vm.phase = 0
        guard vm.memory.slot(call.this.reference, ConnectionLayout.address).isNull || isLost(vm, call) else {
            return error(DeviceError.isConnected)
        }
        if needsHost(address) { return vm.ask(.open(address)) }
        if VM.hasPrefix(address, timer) || VM.hasPrefix(address, console) { return connected(vm, call, .null) }
        for prefix in missing where VM.hasPrefix(address, prefix) { return error(DeviceError.notSupported) }
        return error(DeviceError.noMemory)
    }

    /// Whether it was connected in an earlier life, to something that is not opened again.
    private static func isLost(_ vm: VM, _ call: NativeCall) -> Bool {
        let address = vm.memory.slot(call.this.reference, ConnectionLayout.address)
        guard !address.isNull else { return false }
        let bytes = vm.memory.copyBytes(address.reference)
        return needsHost(bytes) && !isReopened(bytes) && !vm.isLive(number(vm, call))
    }

    private static func connected(_ vm: VM, _ call: NativeCall, _ number: Slot) -> NativeOutcome {
        setNumber(vm, call, number)
        vm.memory.storeSlot(call.this.reference, ConnectionLayout.address, call[0])
        return error(0)
    }

    private static func disconnect(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        if vm.takeDeviceAnswer() != nil { return error(0) }
        guard !vm.memory.slot(call.this.reference, ConnectionLayout.address).isNull else {
            return error(DeviceError.noDevice)
        }
        let open = number(vm, call)
        vm.memory.storeSlot(call.this.reference, ConnectionLayout.address, .null)
        setNumber(vm, call, .null)
        return vm.isLive(open) ? vm.ask(.close, open.int) : error(0)
    }

    // MARK: Callbacks

    private static func setHandler(_ vm: VM, _ call: NativeCall, _ object: Int, _ method: Int) -> NativeOutcome {
        guard let ordinal = call.int(1) else { return .trap(NativeText.notInt) }
        let known = vm.memory.slot(call.this.reference, object)
        vm.memory.storeSlot(call.this.reference, object, call[0])
        vm.memory.storeSlot(call.this.reference, method, Slot(int: ordinal))
        return error(known.isNull ? 0 : 1)
    }

    /// The list of those to be told keeps them alive.
    private static func setRestartCallback(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard call.int(1) != nil else { return .trap(NativeText.notInt) }
        let list = vm.memory.root(Root.restartList)
        var free = -1
        if !list.isNull {
            for index in 0..<vm.memory.size(list.reference) {
                let entry = vm.memory.slot(list.reference, index)
                if entry == call.this {
                    if call[0].isNull { vm.memory.storeSlot(list.reference, index, .null) }
                    return setHandler(vm, call, ConnectionLayout.restartHandler, ConnectionLayout.restartMethod)
                }
                if entry.isNull, free < 0 { free = index }
            }
        }
        if call[0].isNull {
            return setHandler(vm, call, ConnectionLayout.restartHandler, ConnectionLayout.restartMethod)
        }
        if free < 0 {
            free = list.isNull ? 0 : vm.memory.size(list.reference)
            guard let larger = vm.memory.allocate(vm.classObject(.page), kind: .slots, size: max(8, free * 2)) else {
                return .trap(NativeText.outOfMemory)
            }
            let old = vm.memory.root(Root.restartList)
            for index in 0..<free { vm.memory.storeSlot(larger, index, vm.memory.slot(old.reference, index)) }
            vm.memory.setRoot(Root.restartList, Slot(larger))
        }
        vm.memory.storeSlot(vm.memory.root(Root.restartList).reference, free, call.this)
        return setHandler(vm, call, ConnectionLayout.restartHandler, ConnectionLayout.restartMethod)
    }

    // MARK: Operations

    private enum Operation {
        static let read: Int32 = 0
        static let write: Int32 = 1
        static let seek: Int32 = 2
        static let truncate: Int32 = 3
        /// Reads and writes strings each of whose characters stands for a byte.
        static let readCharacters: Int32 = 4
        static let writeCharacters: Int32 = 5
        static let accept: Int32 = 17
        /// Those from here on are the device's own.
        static let commands: Int32 = 32
    }

    /// `tmr:` with operation 0 calls the callback once, after so many milliseconds, with the time in seconds since 1970.
    private static func invoke(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let operation = call.int(1) else { return .trap(NativeText.notInt) }
        let address = vm.memory.slot(call.this.reference, ConnectionLayout.address)
        guard !address.isNull else { return error(DeviceError.noDevice) }
        guard VM.hasPrefix(vm.memory.copyBytes(address.reference), timer) else { return error(DeviceError.invalid) }
        let handler = vm.memory.slot(call.this.reference, ConnectionLayout.handler)
        guard operation == 0, let delay = call.int(0), !handler.isNull else { return error(DeviceError.invalid) }
        if !vm.nowIsKnown { return .host(.clock) }
        vm.nowIsKnown = false
        let time = vm.now + Int64(max(0, delay))
        let method = vm.memory.slot(call.this.reference, ConnectionLayout.method).int
        guard
            vm.startThread(
                receiver: handler, ordinal: Int(method), argument: Slot(int: Int32(truncatingIfNeeded: time / 1000)),
                at: time)
        else { return .trap(NativeText.outOfMemory) }
        return error(0)
    }

    private static func block(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let operation = call.int(1) else { return .trap(NativeText.notInt) }
        let slot = vm.memory.slot(call.this.reference, ConnectionLayout.address)
        guard !slot.isNull else {
            // Another thread has closed it while this one waited.
            vm.phase = 0
            _ = vm.takeDeviceAnswer()
            return error(-DeviceError.notConnected)
        }
        let address = vm.memory.copyBytes(slot.reference)
        if VM.hasPrefix(address, timer) { return sleep(vm, milliseconds: operation) }
        if VM.hasPrefix(address, console) { return useConsole(vm, call, operation) }
        return useDevice(vm, call, operation, address)
    }

    private static func sleep(_ vm: VM, milliseconds: Int32) -> NativeOutcome {
        if vm.phase == 1 {
            vm.phase = 0
            return .value(.null)
        }
        if milliseconds <= 0 { return .yield(.null) }
        if !vm.nowIsKnown { return .host(.clock) }
        vm.nowIsKnown = false
        vm.phase = 1
        return .sleep(until: vm.now + Int64(milliseconds))
    }

    private static func useConsole(_ vm: VM, _ call: NativeCall, _ operation: Int32) -> NativeOutcome {
        switch operation {
        case Operation.read: return BootNatives.readLine(vm, call)
        case Operation.write:
            guard let text = call.string(0) else { return error(-DeviceError.invalid) }
            let bytes = vm.memory.copyBytes(text)
            vm.write(bytes)
            return error(Int32(clamping: bytes.count))
        case Operation.writeCharacters:
            guard let text = call.string(0), let bytes = PythonText.bytes(of: vm.memory.copyBytes(text)) else {
                return error(-DeviceError.invalid)
            }
            vm.write(bytes)
            return error(Int32(clamping: bytes.count))
        default: return error(-DeviceError.invalid)
        }
    }

    /// Phase 2: the answer to opening it again is awaited.
    private static func useDevice(_ vm: VM, _ call: NativeCall, _ operation: Int32, _ address: [UInt8]) -> NativeOutcome {
        if let answer = vm.takeDeviceAnswer() {
            let isOpening = vm.phase == 2
            vm.phase = 0
            guard isOpening else {
                if operation == Operation.readCharacters, case .bytes(let bytes) = answer {
                    return vm.stringOutcome(PythonText.characters(of: bytes))
                }
                return result(vm, answer)
            }
            guard case .opened(let made) = answer else { return result(vm, answer) }
            setNumber(vm, call, Slot(int: made))
        }
        let open = number(vm, call)
        guard vm.isLive(open) else {
            guard isReopened(address) else { return error(-DeviceError.notConnected) }
            vm.phase = 2
            return vm.ask(.open(address))
        }
        switch operation {
        case Operation.read, Operation.readCharacters:
            guard let limit = call.int(0), limit >= 0 else { return error(-DeviceError.invalid) }
            return vm.ask(.read(min(Int(limit), 1 << 20)), open.int)
        case Operation.write:
            guard let text = call.string(0) else { return error(-DeviceError.invalid) }
            return vm.ask(.write(vm.memory.copyBytes(text)), open.int)
        case Operation.seek:
            guard let place = call.int(0), place >= 0 else { return error(-DeviceError.invalid) }
            return vm.ask(.seek(Int(place)), open.int)
        case Operation.truncate:
            guard let size = call.int(0), size >= 0 else { return error(-DeviceError.invalid) }
            return vm.ask(.truncate(Int(size)), open.int)
        case Operation.writeCharacters:
            guard let text = call.string(0), let bytes = PythonText.bytes(of: vm.memory.copyBytes(text)) else {
                return error(-DeviceError.invalid)
            }
            return vm.ask(.write(bytes), open.int)
        case Operation.accept: return vm.ask(.accept, open.int)
        case Operation.commands...:
            guard let text = call.string(0) else { return error(-DeviceError.invalid) }
            return vm.ask(.command(operation, vm.memory.copyBytes(text)), open.int)
        default: return error(-DeviceError.invalid)
        }
    }

    /// What a program gets for an answer.
    private static func result(_ vm: VM, _ answer: DeviceAnswer) -> NativeOutcome {
        switch answer {
        case .number(let count): return error(Int32(clamping: count))
        case .bytes(let bytes): return vm.stringOutcome(bytes)
        case .end: return .value(.null)
        case .denied(let text): return .trapText(text)
        case .opened, .opening, .notYet, .copied: return error(-DeviceError.invalid)
        case .accepted(let number, let peer):
            guard let name = vm.makeString(network + peer), let held = vm.memory.hold(name),
                let made = vm.newInstance(of: vm.classObject(.connection))
            else { return .trap(NativeText.outOfMemory) }
            vm.memory.storeSlot(made.reference, ConnectionLayout.address, vm.memory.held(held))
            vm.memory.storeSlot(made.reference, ResourceLayout.number, Slot(int: number))
            return .value(made)
        }
    }
}
