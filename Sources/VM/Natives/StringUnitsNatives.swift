import ObjectMemory

/// The methods of `.internal.string` that count UTF-16 units, as Java's strings do. A character beyond U+FFFF has two; a
/// surrogate without its partner is kept as three bytes of its own.
extension StringNatives {
    static let unitMethods: [NativeMethod] = [
        NativeMethod(24, "unitCount", 0) { vm, call in
            .value(Slot(int: vm.unitCount(call.this.reference)))
        },
        NativeMethod(25, "unitAt", 1) { vm, call in
            guard let index = call.int(0) else { return .trap(NativeText.notInt) }
            guard index >= 0, let unit = unit(vm.memory.bytes(call.this.reference), Int(index)) else {
                return .trap("string unit index is out of bounds")
            }
            return .value(Slot(int: Int32(unit)))
        },
        NativeMethod(26, "unitSubstring", 2, unitSubstring),
        NativeMethod(27, "ofUnits", 3, ofUnits),
        NativeMethod(28, "unitIndexOf", 2, unitIndexOf),
        NativeMethod(29, "unitHash", 0) { vm, call in
            var hash: Int32 = 0
            forEachUnit(vm.memory.bytes(call.this.reference)) { hash = hash &* 31 &+ Int32($0) }
            return .value(Slot(int: hash))
        },
        NativeMethod(30, "unitCompare", 1, unitCompare),
        NativeMethod(31, "unitOrNone", 1) { vm, call in
            guard let index = call.int(0) else { return .trap(NativeText.notInt) }
            return .value(Slot(int: vm.unit(of: call.this.reference, at: Int(index))))
        },
        NativeMethod(32, "copyUnits", 2, copyUnits),
    ]

    /// Copies all units into an array from a position on, and answers their number.
    private static func copyUnits(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let array = call.object(0, .chars) else { return .trap("not an array arg") }
        guard let from = call.int(1) else { return .trap(NativeText.notInt) }
        let string = call.this.reference
        let count = Int(vm.unitCount(string))
        guard from >= 0, Int(from) + count <= vm.memory.size(array) else { return .trap("string unit range is out of bounds") }
        vm.memory.willWrite(array, from: Int(from) * 2, count: count * 2)
        let body = vm.memory.body(array) + Int(from) * 2
        var place = 0
        forEachUnit(vm.memory.bytes(string)) { unit in
            body.storeBytes(of: unit, toByteOffset: place, as: UInt16.self)
            place += 2
        }
        return .value(Slot(int: Int32(clamping: count)))
    }

    /// Where the units up to a position are single bytes, the position is the unit's number.
    static func asciiPrefix(_ bytes: UnsafeRawBufferPointer, limit: Int) -> Int {
        let end = min(bytes.count, limit)
        var index = 0
        while index + 8 <= end,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        while index < end, bytes[index] < 0x80 { index += 1 }
        return index
    }

    /// Bytes of the character that starts with a byte.
    private static func width(_ byte: UInt8) -> Int { byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }

    static func unitCount(_ bytes: UnsafeRawBufferPointer) -> Int {
        var index = asciiPrefix(bytes, limit: bytes.count)
        var count = index
        while index < bytes.count {
            let width = width(bytes[index])
            count += width == 4 ? 2 : 1
            index += width
        }
        return count
    }

    /// The offset of the character that holds a unit, and the number of its first unit.
    private static func place(_ bytes: UnsafeRawBufferPointer, _ unit: Int) -> (offset: Int, first: Int) {
        var offset = asciiPrefix(bytes, limit: unit)
        var first = offset
        while offset < bytes.count {
            let width = width(bytes[offset])
            let units = width == 4 ? 2 : 1
            if first + units > unit { break }
            first += units
            offset += width
        }
        return (min(offset, bytes.count), first)
    }

    /// The character at an offset; what is cut off at the end counts as 0 bits.
    private static func scalar(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
        func more(_ index: Int) -> UInt32 { offset + index < bytes.count ? UInt32(bytes[offset + index]) & 0x3F : 0 }
        let first = UInt32(bytes[offset])
        return switch width(bytes[offset]) {
        case 1: first
        case 2: (first & 0x1F) << 6 | more(1)
        case 3: (first & 0x0F) << 12 | more(1) << 6 | more(2)
        default: (first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3)
        }
    }

    static func unit(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt16? {
        let place = place(bytes, index)
        guard place.offset < bytes.count else { return nil }
        let scalar = scalar(bytes, place.offset)
        if scalar < 0x10000 { return UInt16(truncatingIfNeeded: scalar) }
        return place.first == index ? UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10))
            : UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF))
    }

    private static func forEachUnit(_ bytes: UnsafeRawBufferPointer, _ body: (UInt16) -> Void) {
        var offset = 0
        while offset < bytes.count {
            let scalar = scalar(bytes, offset)
            offset += width(bytes[offset])
            if scalar < 0x10000 {
                body(UInt16(truncatingIfNeeded: scalar))
            } else {
                body(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
                body(UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF)))
            }
        }
    }

    private static func append(_ unit: UInt32, to bytes: inout [UInt8]) {
        // A low surrogate behind a high one, which lies there in three bytes, makes one character with it.
        if unit & 0xFC00 == 0xDC00, bytes.count >= 3, bytes[bytes.count - 3] == 0xED, bytes[bytes.count - 2] & 0xF0 == 0xA0 {
            let high = 0xD800 | (UInt32(bytes[bytes.count - 2]) & 0x0F) << 6 | UInt32(bytes[bytes.count - 1]) & 0x3F
            bytes.removeLast(3)
            let scalar = 0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF)
            bytes.append(UInt8(0xF0 | scalar >> 18))
            bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        } else if unit < 0x80 {
            bytes.append(UInt8(unit))
        } else if unit < 0x800 {
            bytes.append(UInt8(0xC0 | unit >> 6))
            bytes.append(UInt8(0x80 | unit & 0x3F))
        } else {
            bytes.append(UInt8(0xE0 | unit >> 12))
            bytes.append(UInt8(0x80 | unit >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | unit & 0x3F))
        }
    }

    /// Units from `begin` to before `end`.
    static func unitSubstring(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let begin = call.int(0), let end = call.int(1) else { return .trap(NativeText.notInt) }
        let bytes = vm.memory.bytes(call.this.reference)
        guard begin >= 0, begin <= end else { return .trap("string unit range is out of bounds") }
        if vm.isASCII(call.this.reference), Int(end) <= bytes.count {
            let count = Int(end - begin)
            guard let made = vm.memory.allocate(vm.classObject(.string), kind: .bytes, size: count) else {
                return .trap(NativeText.outOfMemory)
            }
            vm.memory.body(made).copyMemory(from: vm.memory.body(call.this.reference) + Int(begin), byteCount: count)
            return .value(Slot(made))
        }
        let first = place(bytes, Int(begin))
        let last = place(bytes, Int(end))
        if first.first == Int(begin), last.first == Int(end) {
            return vm.stringOutcome([UInt8](bytes[first.offset..<last.offset]))
        }
        // Past the end, or a pair of surrogates is cut apart.
        guard Int(end) <= unitCount(bytes) else { return .trap("string unit range is out of bounds") }
        var text: [UInt8] = []
        var number = 0
        forEachUnit(bytes) { unit in
            if number >= Int(begin), number < Int(end) { append(UInt32(unit), to: &text) }
            number += 1
        }
        return vm.stringOutcome(text)
    }

    /// A string of the units in an array: `count` from position `offset`. The receiver does not matter.
    static func ofUnits(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let array = call.object(0, .chars) else { return .trap("not an array arg") }
        guard let offset = call.int(1), let count = call.int(2) else { return .trap(NativeText.notInt) }
        guard offset >= 0, count >= 0, Int(offset) + Int(count) <= vm.memory.size(array) else {
            return .trap("string unit range is out of bounds")
        }
        let units = UnsafeRawBufferPointer(start: vm.memory.body(array) + Int(offset) * 2, count: Int(count) * 2)
        var all: UInt16 = 0
        for index in 0..<Int(count) { all |= units.load(fromByteOffset: index * 2, as: UInt16.self) }
        if all < 0x80 {
            guard let made = vm.memory.allocate(vm.classObject(.string), kind: .bytes, size: Int(count)) else {
                return .trap(NativeText.outOfMemory)
            }
            guard let array = call.object(0, .chars) else { return .trap("not an array arg") }
            let source = vm.memory.body(array) + Int(offset) * 2
            let target = vm.memory.body(made)
            for index in 0..<Int(count) {
                let unit = UInt8(truncatingIfNeeded: source.load(fromByteOffset: index * 2, as: UInt16.self))
                target.storeBytes(of: unit, toByteOffset: index, as: UInt8.self)
            }
            return .value(Slot(made))
        }
        var text: [UInt8] = []
        text.reserveCapacity(Int(count))
        for index in Int(offset)..<Int(offset) + Int(count) {
            append(UInt32(vm.memory.body(array).load(fromByteOffset: index * 2, as: UInt16.self)), to: &text)
        }
        return vm.stringOutcome(text)
    }

    /// The number of the first unit, not before `from`, at which a text begins; -1 if there is none.
    static func unitIndexOf(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let part = call.string(0) else { return .trap(NativeText.notString) }
        guard let from = call.int(1) else { return .trap(NativeText.notInt) }
        let bytes = vm.memory.bytes(call.this.reference)
        let start = place(bytes, max(0, Int(from)))
        if Int(from) > start.first, start.offset == bytes.count, Int(from) > unitCount(bytes) {
            return .value(Slot(int: -1))
        }
        let found = find(vm, part, in: call.this.reference, from: start.offset)
        if found < 0 { return .value(Slot(int: -1)) }
        let before = UnsafeRawBufferPointer(rebasing: bytes[..<Int(found)])
        return .value(Slot(int: Int32(clamping: unitCount(before))))
    }

    /// The difference of the first units that differ, else of the lengths.
    static func unitCompare(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let other = call.string(0) else { return .trap(NativeText.notString) }
        if vm.isASCII(call.this.reference), vm.isASCII(other) {
            let (left, right) = (vm.memory.bytes(call.this.reference), vm.memory.bytes(other))
            for index in 0..<min(left.count, right.count) where left[index] != right[index] {
                return .value(Slot(int: Int32(left[index]) - Int32(right[index])))
            }
            return .value(Slot(int: Int32(clamping: left.count - right.count)))
        }
        var left: [UInt16] = []
        var right: [UInt16] = []
        forEachUnit(vm.memory.bytes(call.this.reference)) { left.append($0) }
        forEachUnit(vm.memory.bytes(other)) { right.append($0) }
        for index in 0..<min(left.count, right.count) where left[index] != right[index] {
            return .value(Slot(int: Int32(left[index]) - Int32(right[index])))
        }
        return .value(Slot(int: Int32(clamping: left.count - right.count)))
    }
}

extension VM {
    /// Whether a string has nothing but ASCII; then units are bytes. It is looked through once.
    @inline(__always)
    func isASCII(_ string: Reference) -> Bool { memory.isKnownASCII(string) || findASCII(string) }

    @inline(never)
    private func findASCII(_ string: Reference) -> Bool {
        let bytes = memory.bytes(string)
        guard StringNatives.asciiPrefix(bytes, limit: bytes.count) == bytes.count else { return false }
        memory.setKnownASCII(string)
        return true
    }

    /// UTF-16 units of a string.
    @inline(__always)
    func unitCount(_ string: Reference) -> Int32 {
        isASCII(string) ? Int32(clamping: memory.size(string)) : Int32(clamping: StringNatives.unitCount(memory.bytes(string)))
    }

    /// A unit of a string; -1 outside of it.
    @inline(__always)
    func unit(of string: Reference, at index: Int) -> Int32 {
        guard index >= 0 else { return -1 }
        if isASCII(string) {
            return index < memory.size(string) ? Int32(memory.body(string).load(fromByteOffset: index, as: UInt8.self)) : -1
        }
        return StringNatives.unit(memory.bytes(string), index).map { Int32($0) } ?? -1
    }
}
