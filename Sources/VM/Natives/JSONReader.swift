import ObjectMemory

/// Reads JSON text (RFC 8259) into objects: an object becomes a directory (the first of equal keys stays), an array an
/// array, a text a string, a number an int, else a long, else a double; `true` and `false` are the ints 1 and 0.
///
/// Containers that are open lie in the memory's temporaries, so nothing is lost when objects move, and the depth of
/// nesting is limited instead of recursion.
struct JSONReader {
    static let depthLimit = 64

    static func parse(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        var reader = JSONReader(vm, vm.memory.copyBytes(call.this.reference))
        let mark = vm.memory.heldCount
        defer { vm.memory.release(from: mark) }
        switch reader.parseAll() {
        case .value(let value): return .value(value)
        case .wrong(let text): return .trapText(text)
        case .outOfMemory: return .trap(NativeText.outOfMemory)
        }
    }

    private enum Outcome {
        case value(Slot)
        case wrong([UInt8])
        case outOfMemory
    }

    /// A container that is not closed yet.
    private struct Open {
        /// Temporaries: the container, and the key that waits for its value (null in an array).
        var container: Int
        var key: Int
        var isDirectory: Bool
        var count = 0
    }

    private let vm: VM
    private var text: Scanner
    private var open: [Open] = []

    private init(_ vm: VM, _ bytes: [UInt8]) {
        self.vm = vm
        text = Scanner(bytes)
    }

    private func wrong(_ what: StaticString) -> Outcome {
        .wrong(StaticString("json: ").bytes + what.bytes + StaticString(" at byte ").bytes
            + IntNatives.decimal(Int64(text.position)))
    }

    /// One turn of the loop reads one value or closes one container, and puts it where it belongs.
    private mutating func parseAll() -> Outcome {
        while true {
            text.skipBlanks()
            var finished: Slot
            switch text.current {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if let problem = openContainer() { return problem }
                text.skipBlanks()
                let closing = open[open.count - 1].isDirectory ? UInt8(ascii: "}") : UInt8(ascii: "]")
                if !text.take(closing) {
                    if let problem = readKey() { return problem }
                    continue
                }
                finished = close()
            default:
                switch readScalar() {
                case .value(let scalar): finished = scalar
                case .wrong(let problem): return .wrong(problem)
                case .outOfMemory: return .outOfMemory
                }
            }
            // Store the finished value, and close containers that end here.
            while true {
                if open.isEmpty {
                    text.skipBlanks()
                    return text.current == nil ? .value(finished) : wrong("more text after the value")
                }
                if let problem = store(finished) { return problem }
                text.skipBlanks()
                if text.take(UInt8(ascii: ",")) {
                    if let problem = readKey() { return problem }
                    break
                }
                let closing = open[open.count - 1].isDirectory ? UInt8(ascii: "}") : UInt8(ascii: "]")
                guard text.take(closing) else { return wrong("',' or the end of the container expected") }
                finished = close()
            }
        }
    }

    private mutating func openContainer() -> Outcome? {
        guard open.count < Self.depthLimit else { return wrong("nested too deeply") }
        let isDirectory = text.take(UInt8(ascii: "{"))
        if !isDirectory { _ = text.take(UInt8(ascii: "[")) }
        let kind: InternalClass = isDirectory ? .directory : .array
        guard case .value(let made) = vm.makeInstance(of: vm.classObject(kind)), let container = vm.memory.hold(made),
            let key = vm.memory.hold(.null)
        else { return .outOfMemory }
        open.append(Open(container: container, key: key, isDirectory: isDirectory))
        return nil
    }

    private mutating func close() -> Slot {
        let last = open.removeLast()
        let value = vm.memory.held(last.container)
        vm.memory.release(from: last.container)
        return value
    }

    /// In an object: the key and the colon.
    private mutating func readKey() -> Outcome? {
        let last = open[open.count - 1]
        guard last.isDirectory else { return nil }
        text.skipBlanks()
        guard text.current == UInt8(ascii: "\"") else { return wrong("a key in quotes expected") }
        guard let bytes = readString() else { return wrong("bad string") }
        guard let key = vm.makeString(bytes) else { return .outOfMemory }
        vm.memory.setHeld(last.key, key)
        text.skipBlanks()
        return text.take(UInt8(ascii: ":")) ? nil : wrong("':' expected")
    }

    private mutating func store(_ value: Slot) -> Outcome? {
        let last = open.count - 1
        let mark = vm.memory.heldCount
        defer { vm.memory.release(from: mark) }
        guard let held = vm.memory.hold(value) else { return .outOfMemory }
        if open[last].isDirectory {
            switch DirectoryNatives.insert(vm, directory: open[last].container, key: open[last].key, value: held) {
            case .done, .exists: return nil
            case .outOfMemory: return .outOfMemory
            }
        }
        guard ArrayNatives.grow(vm, held: open[last].container, to: open[last].count + 1) else { return .outOfMemory }
        vm.setArrayElement(vm.memory.held(open[last].container).reference, open[last].count, vm.memory.held(held))
        open[last].count += 1
        return nil
    }

    private mutating func readScalar() -> Outcome {
        if text.current == UInt8(ascii: "\"") {
            guard let bytes = readString() else { return wrong("bad string") }
            guard let made = vm.makeString(bytes) else { return .outOfMemory }
            return .value(made)
        }
        if text.take("true") { return .value(Slot(int: 1)) }
        if text.take("false") { return .value(Slot(int: 0)) }
        if text.take("null") { return .value(.null) }
        return readNumber()
    }

    private mutating func readNumber() -> Outcome {
        let start = text.position
        _ = text.take(UInt8(ascii: "-"))
        let firstDigit = text.position
        while text.takeDigit() != nil {}
        guard text.position > firstDigit else { return wrong("a value expected") }
        let isWhole = text.current != UInt8(ascii: ".") && text.current != UInt8(ascii: "e") && text.current != UInt8(ascii: "E")
        if isWhole {
            let digits = [UInt8](text.bytes[start..<text.position])
            let value = NumberReader.long(digits)
            if let small = Int32(exactly: value) { return .value(Slot(int: small)) }
            if value != Int64.max && value != Int64.min {
                guard let made = vm.makeLong(value) else { return .outOfMemory }
                return .value(made)
            }
        }
        guard let decimal = Decimal(text.bytes, at: start) else { return wrong("a value expected") }
        text.position = decimal.end
        return .value(Slot(double: Double(bitPattern: decimal.bits(significand: 53, exponentBits: 11))))
    }

    /// The text between quotes, with escapes replaced; nil if it is not well formed.
    private mutating func readString() -> [UInt8]? {
        guard text.take(UInt8(ascii: "\"")) else { return nil }
        var result: [UInt8] = []
        while let byte = text.current {
            text.position += 1
            switch byte {
            case UInt8(ascii: "\""): return result
            case UInt8(ascii: "\\"):
                guard let escape = text.current else { return nil }
                text.position += 1
                switch escape {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(escape)
                case UInt8(ascii: "b"): result.append(8)
                case UInt8(ascii: "f"): result.append(12)
                case UInt8(ascii: "n"): result.append(10)
                case UInt8(ascii: "r"): result.append(13)
                case UInt8(ascii: "t"): result.append(9)
                case UInt8(ascii: "u"):
                    guard let unit = readUnit(), let scalar = joinSurrogates(unit) else { return nil }
                    appendScalar(scalar, to: &result)
                default: return nil
                }
            case 0..<32: return nil
            default: result.append(byte)
            }
        }
        return nil
    }

    private mutating func readUnit() -> UInt32? {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = text.current else { return nil }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            unit = unit * 16 + UInt32(digit)
            text.position += 1
        }
        return unit
    }

    /// The code point that starts with this UTF-16 unit; nil for half a pair.
    private mutating func joinSurrogates(_ unit: UInt32) -> UInt32? {
        if unit < 0xD800 || unit > 0xDFFF { return unit }
        guard unit < 0xDC00, text.take("\\u"), let low = readUnit(), low >= 0xDC00, low <= 0xDFFF else { return nil }
        return 0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00)
    }

    private func appendScalar(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(scalar))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            bytes.append(UInt8(0xE0 | scalar >> 12))
            bytes.append(UInt8(0x80 | (scalar >> 6) & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        default:
            bytes.append(UInt8(0xF0 | scalar >> 18))
            bytes.append(UInt8(0x80 | (scalar >> 12) & 0x3F))
            bytes.append(UInt8(0x80 | (scalar >> 6) & 0x3F))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        }
    }
}
