import ObjectMemory

/// `.internal.io.tty` on a terminal: text goes to the output, positions and colours as ECMA-48 control sequences.
/// Slot 0: the rest of the line that `getwc` is reading, or null; slot 1: the position in it.
enum TerminalNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(16, "getwc", 0, readCharacter),
        NativeMethod(17, "putws", 1) { vm, call in
            guard let text = call.string(0) else { return .trap(NativeText.notString) }
            vm.write(vm.memory.copyBytes(text))
            return .value(.null)
        },
        NativeMethod(18, "debug", 1) { vm, call in
            vm.write(vm.className(vm.classOf(call[0])) + [10])
            return .value(.null)
        },
        NativeMethod(19, "gotoxy", 2) { vm, call in
            guard let x = call.int(0), let y = call.int(1) else { return .trap(NativeText.notInt) }
            control(vm, IntNatives.decimal(Int64(max(0, y)) + 1) + [UInt8(ascii: ";")]
                + IntNatives.decimal(Int64(max(0, x)) + 1) + [UInt8(ascii: "H")])
            return .value(.null)
        },
        NativeMethod(20, "clear", 0) { vm, _ in
            control(vm, StaticString("2J").bytes)
            control(vm, StaticString("H").bytes)
            return .value(.null)
        },
        NativeMethod(21, "setcolor", 1) { vm, call in colour(vm, call, StaticString("38;2;")) },
        NativeMethod(22, "fill", 0) { _, _ in .trap("not implemented") },
        NativeMethod(23, "putblock", 0) { _, _ in .trap("not implemented") },
        // A terminal's window is the user's; a program does not move it.
        NativeMethod(24, "moveWindow", 2) { _, _ in .value(.null) },
        NativeMethod(25, "setTitle", 1) { vm, call in
            guard let title = call.string(0) else { return .trap(NativeText.notString) }
            let bytes = vm.memory.copyBytes(title).filter { $0 >= 32 }
            vm.write([27] + StaticString("]0;").bytes + bytes + [7])
            return .value(.null)
        },
        NativeMethod(26, "setbgcolor", 1) { vm, call in colour(vm, call, StaticString("48;2;")) },
        NativeMethod(27, "readLine", 0, readLine),
    ]

    private static func control(_ vm: VM, _ bytes: [UInt8]) {
        vm.write([27, UInt8(ascii: "[")] + bytes)
    }

    /// Colour 0xAARRGGBB for what follows.
    private static func colour(_ vm: VM, _ call: NativeCall, _ which: StaticString) -> NativeOutcome {
        guard let value = call.int(0) else { return .trap(NativeText.notInt) }
        let bits = UInt32(bitPattern: value)
        var bytes = which.bytes
        bytes += IntNatives.decimal(Int64((bits >> 16) & 0xFF)) + [UInt8(ascii: ";")]
        bytes += IntNatives.decimal(Int64((bits >> 8) & 0xFF)) + [UInt8(ascii: ";")]
        bytes += IntNatives.decimal(Int64(bits & 0xFF)) + [UInt8(ascii: "m")]
        control(vm, bytes)
        return .value(.null)
    }

    /// The next character as a string of all its UTF-8 bytes; null at the end of the input.
    private static func readCharacter(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let memory = vm.memory
        let pending = memory.slot(call.this.reference, 0)
        if !pending.isNull {
            let text = memory.bytes(pending.reference)
            let start = Int(memory.slot(call.this.reference, 1).int)
            var end = start + 1
            while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
            let character = [UInt8](text[start..<end])
            if end == text.count {
                memory.storeSlot(call.this.reference, 0, .null)
            } else {
                memory.storeSlot(call.this.reference, 1, Slot(int: Int32(end)))
            }
            return vm.stringOutcome(character)
        }
        switch vm.inputLine {
        case .unknown:
            return .host(.input)
        case .end:
            vm.inputLine = .unknown
            return .value(.null)
        case .line(let bytes):
            guard let made = vm.makeString(bytes + [10]) else { return .trap(NativeText.outOfMemory) }
            vm.inputLine = .unknown
            memory.storeSlot(call.this.reference, 0, made)
            memory.storeSlot(call.this.reference, 1, Slot(int: 0))
            return readCharacter(vm, call)
        }
    }

    /// What is left of a line that `getwc` has begun, else the next line, without its end; null at the end of the input.
    private static func readLine(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let pending = vm.memory.slot(call.this.reference, 0)
        guard !pending.isNull else { return BootNatives.readLine(vm, call) }
        let start = Int(vm.memory.slot(call.this.reference, 1).int)
        let rest = [UInt8](vm.memory.bytes(pending.reference)[start...].dropLast())
        vm.memory.storeSlot(call.this.reference, 0, .null)
        return vm.stringOutcome(rest)
    }
}
