/// An entry of a constant pool (JVMS 4.4). Indices have been checked: each leads to an entry of the kind it needs.
public enum Constant: Equatable, Sendable {
    /// Index 0, and the index behind a long or double.
    case unusable
    /// Modified UTF-8, as a range of the file.
    case utf8(start: Int32, count: Int32)
    case integer(Int32)
    case float(UInt32)
    case long(Int64)
    case double(UInt64)
    case classReference(name: UInt16)
    case string(UInt16)
    case field(owner: UInt16, nameAndType: UInt16)
    case method(owner: UInt16, nameAndType: UInt16)
    case interfaceMethod(owner: UInt16, nameAndType: UInt16)
    case nameAndType(name: UInt16, descriptor: UInt16)
    case methodHandle(kind: UInt8, reference: UInt16)
    case methodType(UInt16)
    case dynamic(bootstrap: UInt16, nameAndType: UInt16)
    case invokeDynamic(bootstrap: UInt16, nameAndType: UInt16)
    case module(UInt16)
    case package(UInt16)
}

/// The constants of a class file.
public struct ConstantPool: Sendable {
    /// By index; entry 0 is unusable.
    public private(set) var entries: [Constant] = [.unusable]
    /// The file.
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The entry at an index; `unusable` for an index that does not exist.
    public subscript(index: UInt16) -> Constant {
        Int(index) < entries.count ? entries[Int(index)] : .unusable
    }

    /// The bytes of a UTF-8 constant; empty for another kind.
    public func utf8(_ index: UInt16) -> ArraySlice<UInt8> {
        guard case .utf8(let start, let count) = self[index] else { return [] }
        return bytes[Int(start)..<Int(start + count)]
    }

    /// The text of a UTF-8 constant; what is no Unicode scalar (a lone surrogate) becomes U+FFFD.
    public func text(_ index: UInt16) -> String { ModifiedUTF8.text(utf8(index)) }

    /// The UTF-16 units of a UTF-8 constant.
    public func units(_ index: UInt16) -> [UInt16] { ModifiedUTF8.units(utf8(index)) }

    /// Name of a class constant, with slashes, or the descriptor of an array class.
    public func className(_ index: UInt16) -> String {
        guard case .classReference(let name) = self[index] else { return "" }
        return text(name)
    }

    /// Name and descriptor of a name-and-type constant.
    public func nameAndType(_ index: UInt16) -> (name: String, descriptor: String) {
        guard case .nameAndType(let name, let descriptor) = self[index] else { return ("", "") }
        return (text(name), text(descriptor))
    }

    /// Owner, name and descriptor of a field, method or interface method constant.
    public func member(_ index: UInt16) -> (owner: String, name: String, descriptor: String)? {
        switch self[index] {
        case .field(let owner, let nameAndType), .method(let owner, let nameAndType),
            .interfaceMethod(let owner, let nameAndType):
            let (name, descriptor) = self.nameAndType(nameAndType)
            return (className(owner), name, descriptor)
        case .unusable, .utf8, .integer, .float, .long, .double, .classReference, .string, .nameAndType, .methodHandle,
            .methodType, .dynamic, .invokeDynamic, .module, .package:
            return nil
        }
    }

    // MARK: Reading

    static func read(_ reader: inout ByteReader) throws(JavaClassError) -> ConstantPool {
        var pool = ConstantPool(bytes: reader.bytes)
        let count = Int(try reader.u2())
        if count == 0 { throw JavaClassError(offset: reader.position, "a constant pool count of 0") }
        pool.entries.reserveCapacity(min(count, reader.remaining))
        var offsets = [0]
        while pool.entries.count < count {
            let offset = reader.position
            let entry = try readEntry(&reader)
            pool.entries.append(entry)
            offsets.append(offset)
            switch entry {
            case .long, .double:
                if pool.entries.count == count {
                    throw JavaClassError(offset: offset, "constant \(count - 1) takes two indices and only one is left")
                }
                pool.entries.append(.unusable)
                offsets.append(offset)
            default: break
            }
        }
        for index in pool.entries.indices { try pool.check(pool.entries[index], index, offsets[index]) }
        return pool
    }

    private static func readEntry(_ reader: inout ByteReader) throws(JavaClassError) -> Constant {
        let offset = reader.position
        switch try reader.u1() {
        case 1:
            let count = Int(try reader.u2())
            let range = try reader.skip(count)
            if let fault = ModifiedUTF8.fault(reader.bytes[range]) {
                throw JavaClassError(offset: fault, "text that is not modified UTF-8")
            }
            return .utf8(start: Int32(range.lowerBound), count: Int32(count))
        case 3: return .integer(try reader.s4())
        case 4: return .float(try reader.u4())
        case 5: return .long(Int64(bitPattern: try reader.u8()))
        case 6: return .double(try reader.u8())
        case 7: return .classReference(name: try reader.u2())
        case 8: return .string(try reader.u2())
        case 9: return .field(owner: try reader.u2(), nameAndType: try reader.u2())
        case 10: return .method(owner: try reader.u2(), nameAndType: try reader.u2())
        case 11: return .interfaceMethod(owner: try reader.u2(), nameAndType: try reader.u2())
        case 12: return .nameAndType(name: try reader.u2(), descriptor: try reader.u2())
        case 15: return .methodHandle(kind: try reader.u1(), reference: try reader.u2())
        case 16: return .methodType(try reader.u2())
        case 17: return .dynamic(bootstrap: try reader.u2(), nameAndType: try reader.u2())
        case 18: return .invokeDynamic(bootstrap: try reader.u2(), nameAndType: try reader.u2())
        case 19: return .module(try reader.u2())
        case 20: return .package(try reader.u2())
        case let tag: throw JavaClassError(offset: offset, "an unknown constant tag \(tag)")
        }
    }

    private func check(_ entry: Constant, _ index: Int, _ offset: Int) throws(JavaClassError) {
        var isSound = true
        switch entry {
        case .unusable, .utf8, .integer, .float, .long, .double: break
        case .classReference(let name), .string(let name), .methodType(let name), .module(let name),
            .package(let name):
            isSound = isUtf8(name)
        case .field(let owner, let type), .method(let owner, let type), .interfaceMethod(let owner, let type):
            isSound = isClass(owner) && isNameAndType(type)
        case .nameAndType(let name, let descriptor): isSound = isUtf8(name) && isUtf8(descriptor)
        case .methodHandle(let kind, let reference):
            switch self[reference] {
            case .field: isSound = (1...4).contains(kind)
            case .method: isSound = (5...8).contains(kind)
            case .interfaceMethod: isSound = kind == 6 || kind == 7 || kind == 9
            default: isSound = false
            }
        case .dynamic(_, let type), .invokeDynamic(_, let type): isSound = isNameAndType(type)
        }
        if !isSound { throw JavaClassError(offset: offset, "constant \(index) refers to one of another kind") }
    }

    func isUtf8(_ index: UInt16) -> Bool {
        if case .utf8 = self[index] { return true }
        return false
    }

    func isClass(_ index: UInt16) -> Bool {
        if case .classReference = self[index] { return true }
        return false
    }

    func isNameAndType(_ index: UInt16) -> Bool {
        if case .nameAndType = self[index] { return true }
        return false
    }
}
