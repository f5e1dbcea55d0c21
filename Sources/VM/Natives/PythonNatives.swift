import ClassFile
import ObjectMemory

/// `.internal.python` (ours): what Python's runtime library does not do in bytecode. Its objects have no state.
enum PythonNatives {
    static let methods: [NativeMethod] = [
        NativeMethod(16, "binary", 3, PythonArithmetic.binary),
        NativeMethod(17, "compare", 3, PythonArithmetic.compare),
        NativeMethod(18, "unary", 2, PythonArithmetic.unary),
        NativeMethod(19, "find", 3, find),
        NativeMethod(20, "text", 2, text),
        NativeMethod(21, "format", 2, format),
        NativeMethod(22, "hash", 1, hash),
        NativeMethod(23, "length", 1, PythonText.length),
        NativeMethod(24, "slice", 4, PythonText.slice),
        NativeMethod(25, "search", 5, PythonText.find),
        NativeMethod(26, "cased", 2, PythonText.cased),
        NativeMethod(27, "test", 2, PythonText.test),
        NativeMethod(28, "strip", 3, PythonText.strip),
        NativeMethod(29, "split", 4, PythonText.split),
        NativeMethod(30, "replace", 4, PythonText.replace),
        NativeMethod(31, "join", 3, PythonText.join),
        NativeMethod(32, "parseInt", 2, parseInt),
        NativeMethod(33, "parseFloat", 1, parseFloat),
        NativeMethod(34, "character", 1, character),
        NativeMethod(35, "code", 1, code),
        NativeMethod(36, "truth", 1, truth),
        NativeMethod(37, "toInt", 1) { vm, call in
            if let value = vm.longValue(call[0]) { return .value(Slot(int: Int32(clamping: value))) }
            return call[0].isInt ? .value(call[0]) : .trap("OverflowError: Python int too large to convert")
        },
        NativeMethod(38, "fromInt", 1) { vm, call in
            call[0].isInt ? PythonArithmetic.result(vm, Int64(call[0].int)) : PythonArithmetic.unhandled
        },
        NativeMethod(39, "toFloat", 1) { vm, call in
            guard let value = PythonArithmetic.number(vm, call[0]) else { return PythonArithmetic.unhandled }
            return .value(Slot(double: value.double))
        },
        NativeMethod(40, "truncate", 1) { vm, call in
            guard call[0].isDouble else { return PythonArithmetic.unhandled }
            let value = call[0].double
            if value.isNaN { return .trap("ValueError: cannot convert float NaN to integer") }
            if value.isInfinite { return .trap("OverflowError: cannot convert float infinity to integer") }
            return PythonArithmetic.result(vm, PythonInteger(truncating: value))
        },
        NativeMethod(41, "round", 2) { vm, call in
            guard call[0].isDouble, let places = vm.longValue(call[1]) else { return PythonArithmetic.unhandled }
            return .value(Slot(double: PythonFormat.rounded(call[0].double, places: Int(clamping: places))))
        },
        NativeMethod(42, "kind", 1, kind),
        NativeMethod(43, "bitLength", 1) { vm, call in
            guard let value = PythonArithmetic.number(vm, call[0]) else { return PythonArithmetic.unhandled }
            return PythonArithmetic.result(vm, Int64(value.integer.bitCount))
        },
        NativeMethod(44, "identity", 1) { vm, call in
            // Stable only while the collector does not move the object; Python promises no more than distinctness.
            PythonArithmetic.result(vm, Int64(truncatingIfNeeded: call[0].rawValue & Slot.payloadMask))
        },
        NativeMethod(45, "bucket", 2) { vm, call in
            guard let hash = vm.longValue(call[0]), let size = call.small(1), size > 0 else {
                return .trap("TypeError: __hash__ method should return an integer")
            }
            let mixed = UInt64(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
            return .value(Slot(int: Int32((mixed >> 32) % UInt64(size))))
        },
        NativeMethod(10, "takeTrace", 0) { vm, _ in
            vm.takeTrace().map { .value($0) } ?? .trap(NativeText.outOfMemory)
        },
        NativeMethod(11, "describeFrame", 2) { vm, call in
            guard let code = call.object(0, .code), let offset = call.int(1) else { return .trap("not a frame arg") }
            let entry = vm.describe(code, offset: offset)
            let places = framePlaces(vm, code, offset, line: entry.line)
            return vm.stringOutcome(Array([entry.sourceFile, places, entry.className].joined(separator: [10])))
        },
    ]

    /// The frames of a place, outermost first, with semicolons between: kind and line, and if there is a source range, its column,
    /// end line and end column and its operator's start and end.
    private static func framePlaces(_ vm: VM, _ code: Reference, _ offset: Int32, line: Int) -> [UInt8] {
        let frames = vm.sourceFrames(code, offset: offset)
        guard !frames.isEmpty else { return [UInt8(ascii: "0"), 32] + IntNatives.decimal(Int64(line)) }
        var text: [UInt8] = []
        for frame in frames {
            if !text.isEmpty { text.append(UInt8(ascii: ";")) }
            var numbers = [Int(frame.kind), line]
            if let range = frame.range {
                numbers = [Int(frame.kind), range.line, range.column, range.endLine, range.endColumn, range.left, range.right]
            }
            for (index, number) in numbers.enumerated() {
                if index > 0 { text.append(32) }
                text += IntNatives.decimal(Int64(number))
            }
        }
        return text
    }

    /// What a value is: 0 None, 1 bool, 2 int, 3 float, 4 str, 5 an object of the runtime or anything else.
    private static func kind(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let value = call[0]
        if value.isNull { return .value(Slot(int: 0)) }
        if value.isInt { return .value(Slot(int: 1)) }
        if value.isShortLong { return .value(Slot(int: 2)) }
        if value.isDouble { return .value(Slot(int: 3)) }
        guard value.isReference else { return .value(Slot(int: 5)) }
        let owner = vm.memory.classOf(value.reference)
        if owner == vm.classObject(.string) { return .value(Slot(int: 4)) }
        return .value(Slot(int: owner == vm.classObject(.long) || owner == vm.classObject(.binary) ? 2 : 5))
    }

    /// Arguments: array of strings, how many of them, string. Its place, or -1.
    private static func find(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let array = call.object(0, .array), let count = call.small(1), let name = call.string(2) else {
            return .value(Slot(int: -1))
        }
        for index in 0..<max(0, min(Int(count), vm.arrayCount(array))) {
            let item = vm.arrayElement(array, index)
            if item.rawValue == call[2].rawValue { return .value(Slot(int: Int32(index))) }
            if item.isReference, !item.isNull, vm.memory.classOf(item.reference) == vm.classObject(.string),
                vm.memory.equalBytes(item.reference, name)
            {
                return .value(Slot(int: Int32(index)))
            }
        }
        return .value(Slot(int: -1))
    }

    /// Arguments: value, mode: 0 `str`, 1 `repr`, 2 `ascii`. Null for what is no number, string or None.
    private static func text(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let value = call[0]
        if value.isNull { return vm.stringOutcome(StaticString("None").bytes) }
        if value.isInt {
            return vm.stringOutcome(value.int != 0 ? StaticString("True").bytes : StaticString("False").bytes)
        }
        if let string = call.string(0) {
            let mode = call.small(1) ?? 0
            if mode == 0 { return .value(value) }
            return vm.stringOutcome(PythonFormat.quoted(vm.memory.copyBytes(string), isASCII: mode == 2))
        }
        switch PythonArithmetic.number(vm, value) {
        case .small(let number): return vm.decimalOutcome(number)
        case .big(let number): return vm.stringOutcome(number.text)
        case .double(let number): return vm.stringOutcome(PythonFormat.text(number))
        case .none: return PythonArithmetic.unhandled
        }
    }

    private static func format(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let text = call.string(1) else { return PythonArithmetic.unhandled }
        if vm.memory.size(text) == 0 {
            if call.string(0) != nil { return .value(call[0]) }
            if call[0].isShortLong { return vm.decimalOutcome(call[0].shortLong) }
        }
        let bytes = vm.memory.copyBytes(text)
        let number = PythonArithmetic.number(vm, call[0])
        let string = call.string(0)
        if number == nil, string == nil { return PythonArithmetic.unhandled }
        let kind: StaticString = string != nil ? "str" : number?.isDouble == true ? "float" : call[0].isInt ? "bool" : "int"
        guard let format = PythonFormat.Specification(bytes) else {
            return .trapText(
                StaticString("ValueError: Invalid format specifier '").bytes + bytes
                    + StaticString("' for object of type '").bytes + kind.bytes + StaticString("'").bytes)
        }
        let isInteger = string == nil && number?.isDouble == false
        if let problem = format.problem ?? (string != nil ? format.stringProblem : isInteger ? format.integerProblem : nil) {
            return .trapText(StaticString("ValueError: ").bytes + problem)
        }
        if let string {
            guard let made = PythonFormat.string(vm.memory.copyBytes(string), format) else {
                return .trapText(unknown(format.typeText, kind))
            }
            return vm.stringOutcome(made)
        }
        guard let number else { return PythonArithmetic.unhandled }
        if call[0].isInt, format.type == 0 || format.type == UInt8(ascii: "s") {
            let word = call[0].int != 0 ? StaticString("True").bytes : StaticString("False").bytes
            if bytes.isEmpty { return vm.stringOutcome(word) }
        }
        let isFloatType =
            format.type == UInt8(ascii: "%")
            || format.type | 0x20 >= UInt8(ascii: "e") && format.type | 0x20 <= UInt8(ascii: "g")
        let made =
            number.isDouble || isFloatType
            ? PythonFormat.floating(number.double, format) : PythonFormat.integer(number.integer, format)
        guard let made else {
            if format.type == UInt8(ascii: "c"), isInteger {
                return .trap("OverflowError: %c arg not in range(0x110000)")
            }
            return .trapText(unknown(format.typeText, kind))
        }
        return vm.stringOutcome(made)
    }

    private static func unknown(_ type: [UInt8], _ kind: StaticString) -> [UInt8] {
        let quoted = PythonFormat.quoted(type, isASCII: true)
        return StaticString("ValueError: Unknown format code '").bytes + quoted[1..<(quoted.count - 1)]
            + StaticString("' for object of type '").bytes + kind.bytes + StaticString("'").bytes
    }

    /// The hash of numbers as the reference implementation has it (modulo 2^61 - 1), of strings an arbitrary one.
    private static func hash(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let value = hash(vm, call[0]) else { return PythonArithmetic.unhandled }
        return PythonArithmetic.result(vm, value)
    }

    /// The hash of None, a number or a string; nil for everything else.
    static func hash(_ vm: VM, _ value: Slot) -> Int64? {
        if value.isShortLong {
            // 48 bits are below the modulus.
            return value.shortLong == -1 ? -2 : value.shortLong
        }
        if value.isNull { return 271_828_182 }
        if value.isReference, vm.memory.classOf(value.reference) == vm.classObject(.string) {
            var hash: UInt64 = 14_695_981_039_346_656_037
            let count = vm.memory.size(value.reference)
            let body = vm.memory.body(value.reference)
            for index in 0..<count {
                hash = (hash ^ UInt64(body.load(fromByteOffset: index, as: UInt8.self))) &* 1_099_511_628_211
            }
            return Int64(bitPattern: hash) >> 3
        }
        let modulus: UInt64 = (1 << 61) - 1
        switch PythonArithmetic.number(vm, value) {
        case .small(let value):
            let hash = Int64(value.magnitude % modulus)
            return value < 0 ? (hash == 1 ? -2 : -hash) : hash
        case .big(let value):
            let rest = PythonInteger(isNegative: false, limbs: value.limbs)
                .dividedFloor(by: PythonInteger(Int64(modulus))).remainder.small ?? 0
            return value.isNegative ? (rest == 1 ? -2 : -rest) : rest
        case .double(let value): return hash(value)
        case .none: return nil
        }
    }

    private static func hash(_ value: Double) -> Int64 {
        if value.isNaN { return 0 }
        if value.isInfinite { return value < 0 ? -314159 : 314159 }
        if value == 0 { return 0 }
        let modulus: UInt64 = (1 << 61) - 1
        let exponent = value.isNormal ? Int(value.exponent) - 52 : -1074
        let significand = value.isNormal ? value.significandBitPattern | 1 << 52 : value.significandBitPattern
        // Powers of two are rotations modulo 2^61 - 1.
        let turn = ((exponent % 61) + 61) % 61
        let start = significand % modulus
        let hash = Int64(((start << UInt64(turn)) & modulus) | (start >> UInt64(61 - turn)))
        return value < 0 ? (hash == 1 ? -2 : -hash) : hash
    }

    /// Arguments: text, radix as long, 0 for the one of a prefix. Null if it is no number.
    private static func parseInt(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let base = vm.longValue(call[1]), let value = wholeNumber(vm.memory.copyBytes(string), base: base)
        else { return PythonArithmetic.unhandled }
        return PythonArithmetic.result(vm, value)
    }

    /// The int that a text means in a base, 0 for that of a prefix; nil if it is none.
    static func wholeNumber(_ text: [UInt8], base: Int64) -> PythonInteger? {
        guard var digits = trimmed(text) else { return nil }
        var isNegative = false
        if let first = digits.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            digits.removeFirst()
        }
        var radix = UInt32(truncatingIfNeeded: base)
        if digits.count > 1, digits[0] == 0x30 {
            let letter = digits[1] | 0x20
            let own: UInt32 =
                letter == UInt8(ascii: "x") ? 16 : letter == UInt8(ascii: "o") ? 8 : letter == UInt8(ascii: "b") ? 2 : 0
            if own != 0, radix == 0 || radix == own {
                radix = own
                digits.removeFirst(2)
                if digits.first == UInt8(ascii: "_") { digits.removeFirst() }
            }
        }
        if radix == 0 { radix = 10 }
        guard let plain = withoutUnderscores(digits), plain.count <= 1 << 20,
            let value = PythonInteger(digits: plain, radix: radix)
        else { return nil }
        return isNegative ? value.negated : value
    }

    /// Nil if an underscore is not between two digits.
    private static func withoutUnderscores(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "_") {
                if index == 0 || index == bytes.count - 1 || bytes[index - 1] == UInt8(ascii: "_") { return nil }
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// The text of a number without spaces around it, in ASCII; nil if that cannot be.
    private static func trimmed(_ text: [UInt8]) -> [UInt8]? {
        guard let bytes = text.allSatisfy({ $0 < 0x80 }) ? text : PythonText.plainNumber(text) else { return nil }
        var start = 0
        var end = bytes.count
        // The separators of ASCII, 28 to 31, are no spaces here.
        func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return Array(bytes[start..<end])
    }

    private static func parseFloat(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0), let value = realNumber(vm.memory.copyBytes(string)) else { return PythonArithmetic.unhandled }
        return .value(Slot(double: value))
    }

    /// The float that a text means; nil if it is none.
    static func realNumber(_ given: [UInt8]) -> Double? {
        guard let text = trimmed(given).flatMap(withoutUnderscores) else { return nil }
        var index = 0
        var isNegative = false
        if let first = text.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        let word = text[index...].map { $0 | 0x20 }
        if word == StaticString("inf").bytes || word == StaticString("infinity").bytes {
            return isNegative ? -.infinity : .infinity
        }
        if word == StaticString("nan").bytes { return .nan }
        var digits = 0
        while index < text.count, text[index] >= 0x30, text[index] <= 0x39 {
            index += 1
            digits += 1
        }
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            while index < text.count, text[index] >= 0x30, text[index] <= 0x39 {
                index += 1
                digits += 1
            }
        }
        if digits == 0 { return nil }
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") { index += 1 }
            let start = index
            while index < text.count, text[index] >= 0x30, text[index] <= 0x39 { index += 1 }
            if index == start { return nil }
        }
        if index != text.count { return nil }
        // The reader wants digits behind a point.
        var number = text.first == UInt8(ascii: "+") ? Array(text[1...]) : text
        if let point = number.firstIndex(of: UInt8(ascii: ".")), point + 1 < number.count, number[point + 1] | 0x20 == UInt8(ascii: "e") {
            number.insert(0x30, at: point + 1)
        }
        return NumberReader.double(number)
    }

    private static func character(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let value = call[0].isInt ? Int64(call[0].int) : vm.longValue(call[0]), value >= 0, value < 0x110000 else {
            return .trap("ValueError: chr() arg not in range(0x110000)")
        }
        if let known = vm.character(UInt32(value)) { return .value(Slot(rawValue: known)) }
        return vm.stringOutcome(PythonText.encode(UInt32(value)))
    }

    private static func code(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let string = call.string(0) else { return .trap("TypeError: ord() expected string of length 1") }
        let values = PythonText.scalars(vm.memory.copyBytes(string))
        guard values.count == 1 else {
            return .trapText(
                StaticString("TypeError: ord() expected a character, but string of length ").bytes
                    + IntNatives.decimal(Int64(values.count)) + StaticString(" found").bytes)
        }
        return PythonArithmetic.result(vm, Int64(values[0]))
    }

    /// 0 or 1 for numbers, strings and None, else null.
    private static func truth(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        let value = call[0]
        if value.isInt { return .value(value.int != 0 ? Slot(int: 1) : Slot(int: 0)) }
        if value.isNull { return PythonArithmetic.answer(false) }
        if let string = call.string(0) { return PythonArithmetic.answer(vm.memory.size(string) != 0) }
        switch PythonArithmetic.number(vm, value) {
        case .small(let number): return PythonArithmetic.answer(number != 0)
        case .big: return PythonArithmetic.answer(true)
        case .double(let number): return PythonArithmetic.answer(number != 0)
        case .none: return PythonArithmetic.unhandled
        }
    }
}

extension NativeCall {
    /// A small number that the runtime library gives, as an int of Phantom or of Python.
    func small(_ index: Int) -> Int32? {
        let slot = self[index]
        if slot.isInt { return slot.int }
        return slot.isShortLong ? Int32(exactly: slot.shortLong) : nil
    }
}
