import ObjectMemory

/// Arrays of fixed length whose elements lie side by side (architecture.md, docs/machine.md).
///
/// The body of an array of references begins with the class that its elements must be instances of, or null.
extension VM {
    /// Where element 0 of an array of references lies.
    static let firstReference = 1

    /// Number of elements; nil if the object is no packed array.
    func packedCount(_ array: Reference) -> Int? {
        guard let kind = packedKind(array) else { return nil }
        return kind == .references ? memory.size(array) - Self.firstReference : memory.size(array)
    }

    /// The kind of elements; nil if the object is no packed array. Strings and binaries are made of bytes too.
    private func packedKind(_ array: Reference) -> BodyKind? {
        switch BodyKind(rawValue: memory.kind(array)) {
        case .shorts: .shorts
        case .ints: .ints
        case .longs: .longs
        case .floats: .floats
        case .doubles: .doubles
        case .references: .references
        case .bytes:
            memory.classOf(array) == classObject(.bytes) || memory.classOf(array) == classObject(.booleans) ? .bytes : nil
        case .slots, .stack, .weakReference, .resource, nil: nil
        }
    }

    /// The size of an array for the loop of the interpreter; nil if the native method has to decide.
    @inline(never)
    func packedSize(_ array: UInt64) -> UInt64? {
        guard let count = packedCount(Reference(offset: array)) else { return nil }
        return Slot(int: Int32(clamping: count)).rawValue
    }

    /// An element for the loop of the interpreter; nil if the native method has to decide.
    @inline(never)
    func packedElement(_ array: UInt64, _ index: UInt64) -> UInt64? {
        let array = Reference(offset: array)
        guard let kind = packedKind(array) else { return nil }
        let index = Int(Int32(truncatingIfNeeded: index))
        if kind == .references {
            guard index >= 0, index < memory.size(array) - Self.firstReference else { return nil }
            return memory.slot(array, index + Self.firstReference).rawValue
        }
        guard index >= 0, index < memory.size(array) else { return nil }
        let body = memory.body(array)
        switch kind {
        case .bytes:
            return Slot(int: Int32(body.load(fromByteOffset: index, as: Int8.self))).rawValue
        case .shorts:
            if memory.classOf(array) == classObject(.chars) {
                return Slot(int: Int32(body.load(fromByteOffset: index &* 2, as: UInt16.self))).rawValue
            }
            return Slot(int: Int32(body.load(fromByteOffset: index &* 2, as: Int16.self))).rawValue
        case .ints:
            return Slot(int: body.load(fromByteOffset: index &* 4, as: Int32.self)).rawValue
        case .longs:
            let value = body.load(fromByteOffset: index &* 8, as: Int64.self)
            return Slot.fitsShort(value) ? Slot(shortLong: value).rawValue : nil
        case .floats:
            return Slot(float: body.load(fromByteOffset: index &* 4, as: Float.self)).rawValue
        case .doubles:
            return Slot(double: body.load(fromByteOffset: index &* 8, as: Double.self)).rawValue
        case .slots, .references, .stack, .weakReference, .resource:
            return nil
        }
    }

    /// Stores an element for the loop of the interpreter.
    /// - Returns: false if nothing was stored and the native method has to decide.
    @inline(never)
    func setPackedElement(_ array: UInt64, _ index: UInt64, _ value: UInt64) -> Bool {
        let array = Reference(offset: array)
        let value = Slot(rawValue: value)
        guard let kind = packedKind(array), !memory.isImmutable(array) else { return false }
        let index = Int(Int32(truncatingIfNeeded: index))
        if kind == .references {
            guard index >= 0, index < memory.size(array) - Self.firstReference else { return false }
            let wanted = memory.slot(array, 0)
            guard mayHold(wanted, value) else { return false }
            memory.storeSlot(array, index + Self.firstReference, value)
            return true
        }
        guard index >= 0, index < memory.size(array) else { return false }
        let body = memory.body(array)
        switch kind {
        case .bytes:
            guard value.isInt else { return false }
            willWrite(array, index, 1)
            body.storeBytes(of: UInt8(truncatingIfNeeded: value.int), toByteOffset: index, as: UInt8.self)
        case .shorts:
            guard value.isInt else { return false }
            willWrite(array, index &* 2, 2)
            body.storeBytes(of: UInt16(truncatingIfNeeded: value.int), toByteOffset: index &* 2, as: UInt16.self)
        case .ints:
            guard value.isInt else { return false }
            willWrite(array, index &* 4, 4)
            body.storeBytes(of: value.int, toByteOffset: index &* 4, as: Int32.self)
        case .longs:
            guard let long = value.isInt ? Int64(value.int) : longValue(value) else { return false }
            willWrite(array, index &* 8, 8)
            body.storeBytes(of: long, toByteOffset: index &* 8, as: Int64.self)
        case .floats:
            guard value.isFloat else { return false }
            willWrite(array, index &* 4, 4)
            body.storeBytes(of: value.float, toByteOffset: index &* 4, as: Float.self)
        case .doubles:
            guard value.isDouble else { return false }
            willWrite(array, index &* 8, 8)
            body.storeBytes(of: value.double, toByteOffset: index &* 8, as: Double.self)
        case .slots, .references, .stack, .weakReference, .resource:
            return false
        }
        return true
    }

    /// Whether an array made for a class, or for anything if that is null, may hold a value.
    ///
    /// Strings and arrays do not name the interfaces that they have in Java. An array class of Java, named with `[`, is that
    /// of arrays of references; which of them it is of is not looked at.
    func mayHold(_ wanted: Slot, _ value: Slot) -> Bool {
        if wanted.isNull || value.isNull || isInstance(value, of: wanted.reference) { return true }
        guard value.isReference else { return false }
        let name = className(wanted.reference)
        if isExactly(value, .string) { return Self.interfacesOfStrings.contains { name == $0.bytes } }
        if name.starts(with: StaticString(".[").bytes) { return isExactly(value, .references) }
        return packedCount(value.reference) != nil && Self.interfacesOfArrays.contains { name == $0.bytes }
    }

    private static var interfacesOfStrings: [StaticString] {
        [
            ".java.lang.CharSequence", ".java.lang.Comparable", ".java.io.Serializable", ".java.lang.constant.Constable",
            ".java.lang.constant.ConstantDesc",
        ]
    }

    private static var interfacesOfArrays: [StaticString] { [".java.lang.Cloneable", ".java.io.Serializable"] }

    /// The name of the class of a value, for who makes exceptions. For an array of references it is that of its elements
    /// with `[` before it.
    func valueClassName(_ value: Slot) -> [UInt8] {
        guard isExactly(value, .references) else { return className(classOf(value)) }
        let element = memory.slot(value.reference, 0)
        return [UInt8(ascii: "[")] + (element.isNull ? Self.objectName : className(element.reference))
    }

    /// Every change of numbers in an array comes here first: the write barrier.
    @inline(__always)
    func willWrite(_ array: Reference, _ offset: Int, _ count: Int) {
        if count <= 8 {
            memory.willWrite(at: array.offset &+ Header.bytes &+ UInt64(truncatingIfNeeded: offset))
        } else {
            memory.willWrite(array, from: offset, count: count)
        }
    }

    /// A new packed array; nil if memory is exhausted. Allocates.
    func makePacked(_ packedClass: InternalClass, count: Int, elementClass: Slot = .null) -> Slot? {
        let kind = packedClass.instance.kind
        let extra = kind == .references ? Self.firstReference : 0
        guard let made = memory.allocate(classObject(packedClass), kind: kind, size: count + extra) else { return nil }
        // Classes are permanent, so they do not move.
        if kind == .references { memory.storeSlot(made, 0, elementClass) }
        return Slot(made)
    }
}

extension InternalClass {
    /// Whether instances are packed arrays.
    var isPacked: Bool {
        switch self {
        case .bytes, .booleans, .shorts, .chars, .ints, .longs, .floats, .doubles, .references: true
        case .void, .class, .interface, .code, .int, .string, .array, .page, .thread, .callFrame, .integerStack,
            .objectStack, .exceptionStack, .long, .float, .double, .boot, .tty, .mutex, .cond, .binary, .bitmap, .world,
            .closure, .udp, .tcp, .weakref, .window, .directory, .connection, .sema, .net, .http, .time, .stat, .io,
            .port, .control, .font, .arrayIterator, .math, .python:
            false
        }
    }
}
