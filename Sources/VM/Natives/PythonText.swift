import ObjectMemory

/// Python's strings: UTF-8, extended to surrogates; positions count characters.
enum PythonText {
    // MARK: Characters

    /// The character at an offset and its length in bytes.
    static func scalar<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ index: Int) -> (value: UInt32, length: Int)
    where Bytes.Element == UInt8, Bytes.Index == Int {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return (UInt32(first), 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }

    static func encode(_ value: UInt32) -> [UInt8] {
        if value < 0x80 { return [UInt8(value)] }
        if value < 0x800 { return [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)] }
        if value < 0x10000 {
            return [UInt8(0xE0 | value >> 12), UInt8(0x80 | value >> 6 & 0x3F), UInt8(0x80 | value & 0x3F)]
        }
        return [
            UInt8(0xF0 | value >> 18), UInt8(0x80 | value >> 12 & 0x3F), UInt8(0x80 | value >> 6 & 0x3F),
            UInt8(0x80 | value & 0x3F),
        ]
    }

    static func count<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Int where Bytes.Element == UInt8, Bytes.Index == Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The offset of a character by its position, counted from the offset of another one; the end if it lies behind.
    static func offset<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ position: Int, from start: Int = 0) -> Int
    where Bytes.Element == UInt8, Bytes.Index == Int {
        if position <= 0 { return start }
        var left = position
        var index = start
        while index < bytes.count {
            if bytes[index] & 0xC0 != 0x80 {
                if left == 0 { return index }
                left -= 1
            }
            index += 1
        }
        return bytes.count
    }

    // MARK: Natives

    static func length(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0) else { return PythonArithmetic.unhandled }
        return PythonArithmetic.result(vm, Int64(vm.characterCount(string)))
    }

    /// Arguments: string, start, stop, step, which have been brought into the string's range.
    static func slice(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let start = vm.longValue(call[1]), let stop = vm.longValue(call[2]),
            let step = vm.longValue(call[3])
        else { return PythonArithmetic.unhandled }
        if step == 1 {
            if stop <= start { return vm.stringOutcome([]) }
            let from = vm.characterOffset(string, Int(start))
            let to = max(from, vm.characterOffset(string, Int(stop)))
            if let part = vm.part(string, from: from, to: to) { return .value(Slot(rawValue: part)) }
            return vm.stringOutcome(Array(vm.memory.bytes(string)[from..<to]))
        }
        let bytes = vm.memory.copyBytes(string)
        var offsets: [Int] = []
        for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 { offsets.append(index) }
        var result: [UInt8] = []
        var position = Int(start)
        while step > 0 ? position < Int(stop) : position > Int(stop) {
            if position >= 0, position < offsets.count {
                let end = position + 1 < offsets.count ? offsets[position + 1] : bytes.count
                result += bytes[offsets[position]..<end]
            }
            let (next, isBeyond) = position.addingReportingOverflow(Int(step))
            if isBeyond { break }
            position = next
        }
        return vm.stringOutcome(result)
    }

    /// The first place of a part in `range`, or the last one; -1 if there is none.
    static func find<Bytes: RandomAccessCollection>(_ bytes: Bytes, _ part: Bytes, from: Int, to: Int, last: Bool) -> Int
    where Bytes.Element == UInt8, Bytes.Index == Int {
        guard to - from >= part.count else { return -1 }
        var index = last ? to - part.count : from
        while index >= from, index <= to - part.count {
            var place = 0
            while place < part.count, bytes[index + place] == part[place] { place += 1 }
            if place == part.count { return index }
            index += last ? -1 : 1
        }
        return -1
    }

    /// Arguments: string, part, start, stop (in range), whether from the end. Positions of characters.
    static func find(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let part = call.string(1), let start = vm.longValue(call[2]),
            let stop = vm.longValue(call[3]), let last = call.small(4)
        else { return .trap("TypeError: must be str") }
        if stop < start { return PythonArithmetic.result(vm, -1) }
        let (from, to) = (vm.characterOffset(string, Int(start)), vm.characterOffset(string, Int(stop)))
        let found = find(vm.memory.bytes(string), vm.memory.bytes(part), from: from, to: to, last: last != 0)
        return PythonArithmetic.result(vm, found < 0 ? -1 : Int64(vm.characterPosition(string, found)))
    }

    /// A string with one character for each byte.
    static func characters(of bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            }
        }
        return result
    }

    /// The bytes that the characters of a string stand for; nil if one is beyond 255.
    static func bytes(of characters: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(characters.count)
        var index = 0
        while index < characters.count {
            let first = characters[index]
            if first < 0x80 {
                result.append(first)
                index += 1
                continue
            }
            guard first == 0xC2 || first == 0xC3, index + 1 < characters.count else { return nil }
            result.append(first << 6 | characters[index + 1] & 0x3F)
            index += 2
        }
        return result
    }

    /// Whether bytes are UTF-8, without surrogates.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            let first = bytes[index]
            index += 1
            if first < 0x80 { continue }
            let more: Int
            var least: UInt8 = 0x80
            var most: UInt8 = 0xBF
            switch first {
            case 0xC2...0xDF: more = 1
            case 0xE0...0xEF:
                more = 2
                if first == 0xE0 { least = 0xA0 }
                if first == 0xED { most = 0x9F }
            case 0xF0...0xF4:
                more = 3
                if first == 0xF0 { least = 0x90 }
                if first == 0xF4 { most = 0x8F }
            default: return false
            }
            guard index + more <= bytes.count, bytes[index] >= least, bytes[index] <= most else { return false }
            for place in index..<index + more where bytes[place] & 0xC0 != 0x80 { return false }
            index += more
        }
        return true
    }

    static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 9...13, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Arguments: string, characters or null, mode: 1 left, 2 right, 3 both.
    static func strip(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let mode = call.small(2) else { return PythonArithmetic.unhandled }
        let bytes = vm.memory.copyBytes(string)
        var wanted: [UInt32]?
        if !call[1].isNull {
            guard let set = call.string(1) else { return .trap("TypeError: strip arg must be None or str") }
            wanted = scalars(vm.memory.copyBytes(set))
        }
        func fits(_ value: UInt32) -> Bool { wanted.map { $0.contains(value) } ?? isSpace(value) }
        var start = 0
        var end = bytes.count
        while mode & 1 != 0, start < end {
            let (value, length) = scalar(bytes, start)
            if !fits(value) { break }
            start += length
        }
        while mode & 2 != 0, end > start {
            var place = end - 1
            while place > start, bytes[place] & 0xC0 == 0x80 { place -= 1 }
            if !fits(scalar(bytes, place).value) { break }
            end = place
        }
        return vm.stringOutcome(Array(bytes[start..<end]))
    }

    static func scalars(_ bytes: [UInt8]) -> [UInt32] {
        var result: [UInt32] = []
        var index = 0
        while index < bytes.count {
            let (value, length) = scalar(bytes, index)
            result.append(value)
            index += length
        }
        return result
    }

    /// Arguments: string, separator or null, greatest number of cuts or -1, whether from the end. An array of strings.
    static func split(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let most = vm.longValue(call[2]), let fromEnd = call.small(3) else {
            return .trap("TypeError: 'int' expected")
        }
        let bytes = vm.memory.copyBytes(string)
        var parts: [[UInt8]] = []
        if call[1].isNull {
            parts = words(bytes, most: most, fromEnd: fromEnd != 0)
        } else {
            guard let separator = call.string(1) else { return .trap("TypeError: must be str or None") }
            let mark = vm.memory.copyBytes(separator)
            if mark.isEmpty { return .trap("ValueError: empty separator") }
            var start = 0
            var end = bytes.count
            while most < 0 || parts.count < Int(most) {
                let found = find(bytes, mark, from: start, to: end, last: fromEnd != 0)
                if found < 0 { break }
                if fromEnd != 0 {
                    parts.append(Array(bytes[(found + mark.count)..<end]))
                    end = found
                } else {
                    parts.append(Array(bytes[start..<found]))
                    start = found + mark.count
                }
            }
            parts.append(Array(bytes[start..<end]))
            if fromEnd != 0 { parts.reverse() }
        }
        guard let array = vm.makeStringArray(parts) else { return .trap(NativeText.outOfMemory) }
        return .value(array)
    }

    private static func words(_ bytes: [UInt8], most: Int64, fromEnd: Bool) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        var places: [(start: Int, end: Int)] = []
        var index = 0
        var start = -1
        while index < bytes.count {
            let (value, length) = scalar(bytes, index)
            if isSpace(value) {
                if start >= 0 { places.append((start, index)) }
                start = -1
            } else if start < 0 {
                start = index
            }
            index += length
        }
        if start >= 0 { places.append((start, bytes.count)) }
        let limit = most < 0 ? places.count : Int(min(most, Int64(places.count)))
        if places.count <= limit {
            for place in places { parts.append(Array(bytes[place.start..<place.end])) }
        } else if fromEnd {
            let rest = places.count - limit
            parts.append(Array(bytes[0..<places[rest - 1].end]))
            for place in places[rest...] { parts.append(Array(bytes[place.start..<place.end])) }
        } else {
            for place in places[..<limit] { parts.append(Array(bytes[place.start..<place.end])) }
            parts.append(Array(bytes[places[limit].start..<places[places.count - 1].end]))
        }
        return parts
    }

    /// Arguments: string, old, new, greatest number or -1.
    static func replace(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let old = call.string(1), let new = call.string(2),
            let most = vm.longValue(call[3])
        else { return .trap("TypeError: replace() argument must be str") }
        let (bytes, part, other) = (vm.memory.copyBytes(string), vm.memory.copyBytes(old), vm.memory.copyBytes(new))
        var result: [UInt8] = []
        var done: Int64 = 0
        var index = 0
        while index <= bytes.count, most < 0 || done < most {
            if part.isEmpty {
                result += other
                done += 1
                if index == bytes.count { return vm.stringOutcome(result) }
                let length = scalar(bytes, index).length
                result += bytes[index..<index + length]
                index += length
                continue
            }
            let found = find(bytes, part, from: index, to: bytes.count, last: false)
            if found < 0 { break }
            result += bytes[index..<found]
            result += other
            index = found + part.count
            done += 1
        }
        if index < bytes.count { result += bytes[index...] }
        return vm.stringOutcome(result)
    }

    /// Arguments: separator, array of strings, their number.
    static func join(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let separator = call.string(0), let array = call.object(1, .array), let count = call.small(2) else {
            return PythonArithmetic.unhandled
        }
        let number = max(0, min(Int(count), vm.arrayCount(array)))
        if let joined = vm.joined(separator, array, number) { return .value(Slot(rawValue: joined)) }
        let mark = vm.memory.copyBytes(separator)
        var result: [UInt8] = []
        for index in 0..<number {
            let item = vm.arrayElement(array, index)
            guard item.isReference, !item.isNull,
                vm.memory.classOf(item.reference) == vm.classObject(.string)
            else { return .value(Slot(int: Int32(index))) }
            if index > 0 { result += mark }
            result += vm.memory.copyBytes(item.reference)
        }
        return vm.stringOutcome(result)
    }
}
