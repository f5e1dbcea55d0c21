import ObjectMemory

/// A native method that the interpreter can run without leaving its loop: it waits for nothing and runs no bytecode.
///
/// The native function stays the definition. An intrinsic does the common case and answers false for every other one,
/// having changed nothing; then the native function runs.
enum Intrinsic: UInt8 {
    case intToString
    case stringEquals
    case stringCharAt
    case stringConcat
    case stringLength
    case stringUnitCount
    case stringUnitOrNone
    case binaryGetByte
    case binarySetByte
    case binaryLength
    case binarySetText
    case classIsInstance
    case classGetStatic
    case classSetStatic
    case pythonBinary
    case pythonCompare
    case pythonTruth
    case pythonTypeOf
    case pythonLookup
    case pythonAttribute
    case pythonMethod
    case pythonDictPlace
    case pythonIndex
    case pythonMake
    case pythonQuick

    /// The intrinsic of a native method called with so many arguments, or nil.
    /// - Parameter number: 64 times the number of the internal class plus the ordinal.
    init?(native number: Int, count: Int) {
        guard let internalClass = InternalClass(rawValue: numericCast(number >> 6)) else { return nil }
        switch (internalClass, number & 63, count) {
        case (.int, 5, 0): self = .intToString
        case (.string, 4, 1): self = .stringEquals
        case (.string, 9, 1): self = .stringCharAt
        case (.string, 10, 1): self = .stringConcat
        case (.string, 11, 0): self = .stringLength
        case (.string, 24, 0): self = .stringUnitCount
        case (.string, 31, 1): self = .stringUnitOrNone
        case (.binary, 8, 1): self = .binaryGetByte
        case (.binary, 9, 2): self = .binarySetByte
        case (.binary, 16, 0): self = .binaryLength
        case (.binary, 18, 2): self = .binarySetText
        case (.class, 10, 2): self = .classSetStatic
        case (.class, 11, 1): self = .classGetStatic
        case (.class, 14, 1): self = .classIsInstance
        case (.python, 16, 3): self = .pythonBinary
        case (.python, 17, 3): self = .pythonCompare
        case (.python, 36, 1): self = .pythonTruth
        case (.python, 46, 4): self = .pythonLookup
        case (.python, 47, 4): self = .pythonAttribute
        case (.python, 48, 2): self = .pythonTypeOf
        case (.python, 50, 4): self = .pythonMethod
        case (.python, 60, 2): self = .pythonIndex
        case (.python, 58, 2): self = .pythonDictPlace
        case (.python, 62, 2): self = .pythonMake
        case (.python, 15, 4): self = .pythonQuick
        default: return nil
        }
    }
}

extension VM {
    /// Runs an intrinsic. The receiver, of the intrinsic's class, is at `window[0]`, the arguments lie above it; the
    /// result replaces the receiver.
    /// - Returns: false if the native function has to decide.
    @inline(never)
    func run(_ intrinsic: Intrinsic, _ window: UnsafeMutablePointer<UInt64>) -> Bool {
        let this = Reference(offset: window[0] & Slot.payloadMask)
        switch intrinsic {
        case .intToString:
            guard let made = text(of: Slot(rawValue: window[0]).int) else { return false }
            window[0] = made.offset
        case .stringEquals:
            guard let other = string(window[1]) else { return false }
            window[0] = Slot(int: memory.equalBytes(this, other) ? 1 : 0).rawValue
        case .stringCharAt, .binaryGetByte:
            guard let index = index(window[1], in: this, count: 1) else { return false }
            window[0] = Slot(int: Int32(memory.body(this).load(fromByteOffset: index, as: UInt8.self))).rawValue
        case .classIsInstance:
            window[0] = Slot(int: isInstance(Slot(rawValue: window[1]), of: this) ? 1 : 0).rawValue
        case .classGetStatic:
            guard let index = RegisterOp.staticIndex(window[1]) else { return false }
            let page = memory.slot(this, ClassLayout.statics)
            let isThere = !page.isNull && index < memory.size(page.reference)
            window[0] = isThere ? memory.slot(page.reference, index).rawValue : 0
        case .classSetStatic:
            let page = memory.slot(this, ClassLayout.statics)
            guard let index = RegisterOp.staticIndex(window[1]), !page.isNull, index < memory.size(page.reference) else {
                return false
            }
            memory.storeSlot(page.reference, index, Slot(rawValue: window[2]))
            window[0] = window[2]
        case .pythonBinary:
            guard let result = pythonBinary(window[1], window[2], window[3]) else { return false }
            window[0] = result
        case .pythonCompare:
            guard let result = pythonCompare(window[1], window[2], window[3]) else { return false }
            window[0] = result
        case .pythonTruth:
            guard let result = pythonTruth(window[1]) else { return false }
            window[0] = result
        case .pythonIndex:
            guard let result = pythonIndex(window[1], window[2]) else { return false }
            window[0] = result
        case .pythonTypeOf:
            guard let result = PythonObjects.typeOf(self, Slot(rawValue: window[1]), Slot(rawValue: window[2])) else {
                return false
            }
            window[0] = result.rawValue
        case .pythonLookup:
            let result = PythonObjects.lookup(
                self, Slot(rawValue: window[1]), Slot(rawValue: window[2]), unset: Slot(rawValue: window[3]),
                epoch: Slot(rawValue: window[4]))
            guard let result else { return false }
            window[0] = result.rawValue
        case .pythonAttribute:
            let result = PythonObjects.attribute(
                self, Slot(rawValue: window[1]), Slot(rawValue: window[2]), unset: Slot(rawValue: window[3]),
                epoch: Slot(rawValue: window[4]))
            guard let result else { return false }
            window[0] = result.rawValue
        case .pythonMethod:
            let result = PythonObjects.method(
                self, Slot(rawValue: window[1]), Slot(rawValue: window[2]), unset: Slot(rawValue: window[3]),
                epoch: Slot(rawValue: window[4]))
            guard let result else { return false }
            window[0] = result.rawValue
        case .pythonMake:
            let made = PythonObjects.make(
                self, Slot(rawValue: window[1]), native: Slot(rawValue: window[0]), arguments: Slot(rawValue: window[2]))
            guard let made else { return false }
            window[0] = made.rawValue
        case .pythonQuick:
            guard let result = quick(window[1], window[2], window[3], window[4]) else { return false }
            window[0] = result
        case .pythonDictPlace:
            guard let dict = dictionary(Slot(rawValue: window[1])), let result = place(ofKey: window[2], in: dict) else {
                return false
            }
            window[0] = Slot(int: result).rawValue
        case .stringConcat:
            guard let other = string(window[1]) else { return false }
            let (left, right) = (memory.size(this), memory.size(other))
            guard let made = memory.allocateWithoutCollecting(classObject(.string), kind: .bytes, size: left + right)
            else { return false }
            copy(this, left, to: memory.body(made))
            copy(other, right, to: memory.body(made) + left)
            window[0] = made.offset
        case .stringUnitCount:
            window[0] = Slot(int: unitCount(this)).rawValue
        case .stringUnitOrNone:
            let slot = Slot(rawValue: window[1])
            guard slot.isInt else { return false }
            window[0] = Slot(int: unit(of: this, at: Int(slot.int))).rawValue
        case .stringLength, .binaryLength:
            window[0] = Slot(int: Int32(clamping: memory.size(this))).rawValue
        case .binarySetByte:
            let value = Slot(rawValue: window[2])
            guard let index = index(window[1], in: this, count: 1), value.isInt, !memory.isImmutable(this) else {
                return false
            }
            memory.willWrite(at: this.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: index))
            memory.body(this).storeBytes(of: UInt8(truncatingIfNeeded: value.int), toByteOffset: index, as: UInt8.self)
            window[0] = 0
        case .binarySetText:
            guard let source = string(window[2]), !memory.isImmutable(this) else { return false }
            let count = memory.size(source)
            guard let index = index(window[1], in: this, count: count) else { return false }
            memory.willWrite(this, from: index, count: count)
            copy(source, count, to: memory.body(this) + index)
            window[0] = 0
        }
        return true
    }

    /// The object in a slot if it is a string.
    @inline(__always)
    private func string(_ word: UInt64) -> Reference? {
        guard word &- 1 < Slot.payloadMask else { return nil }
        let reference = Reference(offset: word)
        return memory.classOf(reference).offset == classObject(.string).offset ? reference : nil
    }

    /// The value of a slot if it is an int at which `count` bytes of `object` start.
    @inline(__always)
    private func index(_ word: UInt64, in object: Reference, count: Int) -> Int? {
        let slot = Slot(rawValue: word)
        guard slot.isInt, slot.int >= 0 else { return nil }
        let index = Int(slot.int)
        return index <= memory.size(object) - count ? index : nil
    }

    /// Copies all bytes of an object; strings are mostly so short that calling a function for it would take longer.
    @inline(__always)
    private func copy(_ source: Reference, _ count: Int, to target: UnsafeMutableRawPointer) {
        let from = memory.body(source)
        if count > 32 {
            target.copyMemory(from: from, byteCount: count)
            return
        }
        for index in 0..<count {
            target.storeBytes(of: from.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index, as: UInt8.self)
        }
    }

    /// A new string with the decimal text of a number; nil if there is no room for it.
    private func text(of value: Int32) -> Reference? {
        var count = value < 0 ? 2 : 1
        var rest = value.magnitude
        while rest > 9 {
            rest /= 10
            count += 1
        }
        guard let made = memory.allocateWithoutCollecting(classObject(.string), kind: .bytes, size: count) else {
            return nil
        }
        let body = memory.body(made)
        rest = value.magnitude
        var place = count - 1
        repeat {
            body.storeBytes(of: UInt8(ascii: "0") + UInt8(rest % 10), toByteOffset: place, as: UInt8.self)
            rest /= 10
            place -= 1
        } while rest != 0
        if value < 0 { body.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self) }
        return made
    }
}
