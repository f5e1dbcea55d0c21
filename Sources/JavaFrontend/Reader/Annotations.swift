/// An annotation (JVMS 4.7.16).
public struct JavaAnnotation: Sendable {
    /// UTF-8 constant with the descriptor of the annotation's type.
    public var type: UInt16
    public var elements: [Element]

    public struct Element: Sendable {
        public var name: UInt16
        public var value: ElementValue
    }
}

/// The value of an annotation's element.
public indirect enum ElementValue: Sendable {
    /// Tag `B C D F I J S Z s` and its constant.
    case constant(tag: UInt8, index: UInt16)
    case enumeration(type: UInt16, name: UInt16)
    case classType(UInt16)
    case annotation(JavaAnnotation)
    case array([ElementValue])
}

/// An annotation of a type (JVMS 4.7.20).
public struct TypeAnnotation: Sendable {
    /// The kind of target.
    public var targetType: UInt8
    /// Numbers of the target in the order of the file; for local variables triples of start, length, index.
    public var target: [UInt16]
    /// Kind and argument of each step.
    public var path: [(kind: UInt8, argument: UInt8)]
    public var annotation: JavaAnnotation
}

extension ByteReader {
    /// Values nested deeper than this are refused; `javac` nests no deeper than the source.
    private static let depthLimit = 100

    mutating func annotation(_ pool: ConstantPool, depth: Int = 0) throws(JavaClassError) -> JavaAnnotation {
        let type = try utf8Index(pool)
        let elements = try table { (reader) throws(JavaClassError) in
            JavaAnnotation.Element(
                name: try reader.utf8Index(pool), value: try reader.elementValue(pool, depth: depth + 1))
        }
        return JavaAnnotation(type: type, elements: elements)
    }

    mutating func elementValue(_ pool: ConstantPool, depth: Int = 0) throws(JavaClassError) -> ElementValue {
        if depth > ByteReader.depthLimit { throw JavaClassError(offset: position, "annotations are nested too deeply") }
        let offset = position
        let tag = try u1()
        switch tag {
        case UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "I"), UInt8(ascii: "S"), UInt8(ascii: "Z"),
            UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "J"), UInt8(ascii: "s"):
            let index = try u2()
            let isSound =
                switch (tag, pool[index]) {
                case (UInt8(ascii: "D"), .double), (UInt8(ascii: "F"), .float), (UInt8(ascii: "J"), .long),
                    (UInt8(ascii: "s"), .utf8):
                    true
                case (UInt8(ascii: "D"), _), (UInt8(ascii: "F"), _), (UInt8(ascii: "J"), _), (UInt8(ascii: "s"), _):
                    false
                case (_, .integer): true
                default: false
                }
            if !isSound { throw JavaClassError(offset: offset, "an annotation value of another kind") }
            return .constant(tag: tag, index: index)
        case UInt8(ascii: "e"): return .enumeration(type: try utf8Index(pool), name: try utf8Index(pool))
        case UInt8(ascii: "c"): return .classType(try utf8Index(pool))
        case UInt8(ascii: "@"): return .annotation(try annotation(pool, depth: depth + 1))
        case UInt8(ascii: "["):
            return .array(
                try table { (reader) throws(JavaClassError) in try reader.elementValue(pool, depth: depth + 1) })
        default: throw JavaClassError(offset: offset, "an unknown tag \(tag) of an annotation value")
        }
    }

    mutating func typeAnnotation(_ pool: ConstantPool) throws(JavaClassError) -> TypeAnnotation {
        let offset = position
        let targetType = try u1()
        var target: [UInt16] = []
        switch targetType {
        case 0x00, 0x01, 0x16: target = [UInt16(try u1())]
        case 0x10, 0x17, 0x42...0x46: target = [try u2()]
        case 0x11, 0x12: target = [UInt16(try u1()), UInt16(try u1())]
        case 0x13...0x15: break
        case 0x40, 0x41:
            let count = Int(try u2())
            for _ in 0..<count { for _ in 0..<3 { target.append(try u2()) } }
        case 0x47...0x4B: target = [try u2(), UInt16(try u1())]
        default: throw JavaClassError(offset: offset, "an unknown target of a type annotation")
        }
        var path: [(kind: UInt8, argument: UInt8)] = []
        for _ in 0..<(try u1()) { path.append((try u1(), try u1())) }
        return TypeAnnotation(
            targetType: targetType, target: target, path: path, annotation: try annotation(pool))
    }

    /// The index of a UTF-8 constant.
    mutating func utf8Index(_ pool: ConstantPool) throws(JavaClassError) -> UInt16 {
        let index = try u2()
        if !pool.isUtf8(index) { throw JavaClassError(offset: position - 2, "constant \(index) is no text") }
        return index
    }

    /// The index of a UTF-8 constant or 0.
    mutating func optionalUtf8Index(_ pool: ConstantPool) throws(JavaClassError) -> UInt16 {
        let index = try u2()
        if index != 0 && !pool.isUtf8(index) {
            throw JavaClassError(offset: position - 2, "constant \(index) is no text")
        }
        return index
    }

    /// The index of a class constant.
    mutating func classIndex(_ pool: ConstantPool) throws(JavaClassError) -> UInt16 {
        let index = try u2()
        if !pool.isClass(index) { throw JavaClassError(offset: position - 2, "constant \(index) is no class") }
        return index
    }

    /// The index of a class constant or 0.
    mutating func optionalClassIndex(_ pool: ConstantPool) throws(JavaClassError) -> UInt16 {
        let index = try u2()
        if index != 0 && !pool.isClass(index) {
            throw JavaClassError(offset: position - 2, "constant \(index) is no class")
        }
        return index
    }
}
