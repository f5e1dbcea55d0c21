/// Builds the bytes of a small class file, for classes that Java's run time makes by itself: those of lambdas and the
/// methods of records. They are then read and translated like any others.
struct ClassBuilder {
    private var constants: [UInt8] = []
    private var constantCount: UInt16 = 1
    private var known: [[UInt8]: UInt16] = [:]
    private let name: String
    private let parent: String
    private let interfaces: [String]
    private var fields: [UInt8] = []
    private var fieldCount: UInt16 = 0
    private var methods: [UInt8] = []
    private var methodCount: UInt16 = 0
    private let sourceFile: String

    init(_ name: String, parent: String = "java/lang/Object", interfaces: [String] = [], sourceFile: String) {
        self.name = name
        self.parent = parent
        self.interfaces = interfaces
        self.sourceFile = sourceFile
    }

    static func u2(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(truncatingIfNeeded: value)] }
    static func u4(_ value: Int) -> [UInt8] {
        u2(UInt16(truncatingIfNeeded: value >> 16)) + u2(UInt16(truncatingIfNeeded: value))
    }

    // MARK: Constants

    private mutating func constant(_ bytes: [UInt8]) -> UInt16 {
        if let index = known[bytes] { return index }
        constants += bytes
        known[bytes] = constantCount
        constantCount += 1
        return constantCount - 1
    }

    mutating func utf8(_ text: String) -> UInt16 {
        // Names come from class files: what is no ASCII is written unit by unit.
        var bytes: [UInt8] = []
        for unit in text.utf16 { bytes += unit == 0 ? [0xC0, 0x80] : PhantomText.bytes([unit]) }
        return constant([1] + Self.u2(UInt16(truncatingIfNeeded: bytes.count)) + bytes)
    }

    mutating func classIndex(_ name: String) -> UInt16 { constant([7] + Self.u2(utf8(name))) }
    mutating func integer(_ value: Int32) -> UInt16 { constant([3] + Self.u4(Int(value))) }
    mutating func string(_ text: String) -> UInt16 { constant([8] + Self.u2(utf8(text))) }

    mutating func member(_ tag: UInt8, _ owner: String, _ name: String, _ descriptor: String) -> UInt16 {
        let owner = classIndex(owner)
        let nameAndType = constant([12] + Self.u2(utf8(name)) + Self.u2(utf8(descriptor)))
        return constant([tag] + Self.u2(owner) + Self.u2(nameAndType))
    }

    // MARK: Members

    mutating func field(_ name: String, _ descriptor: String) {
        fields += Self.u2(JavaFlags.isFinal) + Self.u2(utf8(name)) + Self.u2(utf8(descriptor)) + [0, 0]
        fieldCount += 1
    }

    mutating func method(_ name: String, _ descriptor: String, isStatic: Bool = false, locals: Int, line: Int32, _ code: [UInt8]) {
        let lines =
            line > 0
            ? Self.u2(1) + Self.u2(utf8("LineNumberTable")) + Self.u4(6) + Self.u2(1) + Self.u2(0)
                + Self.u2(UInt16(truncatingIfNeeded: line)) : Self.u2(0)
        // The stack is never deeper than the arguments of one call.
        let body =
            Self.u2(600) + Self.u2(UInt16(truncatingIfNeeded: locals)) + Self.u4(code.count) + code + Self.u2(0) + lines
        methods += Self.u2(JavaFlags.isPublic | (isStatic ? JavaFlags.isStatic : 0))
        methods += Self.u2(utf8(name)) + Self.u2(utf8(descriptor)) + Self.u2(1)
        methods += Self.u2(utf8("Code")) + Self.u4(body.count) + body
        methodCount += 1
    }

    /// The class file.
    mutating func finish() -> [UInt8] {
        let this = classIndex(name)
        let parent = classIndex(self.parent)
        var interfaceBytes: [UInt8] = []
        for interface in interfaces { interfaceBytes += Self.u2(classIndex(interface)) }
        let source = sourceFile.isEmpty ? [] : Self.u2(utf8("SourceFile")) + Self.u4(2) + Self.u2(utf8(sourceFile))
        var bytes: [UInt8] = [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 61] + Self.u2(constantCount) + constants
        bytes += Self.u2(0x1021) + Self.u2(this) + Self.u2(parent)
        bytes += Self.u2(UInt16(truncatingIfNeeded: interfaces.count)) + interfaceBytes
        bytes += Self.u2(fieldCount) + fields + Self.u2(methodCount) + methods
        return bytes + Self.u2(source.isEmpty ? 0 : 1) + source
    }

    // MARK: Code

    func op(_ opcode: JavaOpcode) -> [UInt8] { [opcode.rawValue] }
    func op(_ opcode: JavaOpcode, _ index: UInt16) -> [UInt8] { [opcode.rawValue] + Self.u2(index) }

    /// Loads a local of a type.
    func load(_ descriptor: String, _ index: Int) -> [UInt8] {
        let opcode: JavaOpcode =
            switch StackType(descriptor: descriptor) {
            case .int: .iload
            case .long: .lload
            case .float: .fload
            case .double: .dload
            case .reference, .this, .uninitialized: .aload
            }
        return index < 256
            ? [opcode.rawValue, UInt8(index)]
            : [JavaOpcode.wide.rawValue, opcode.rawValue] + Self.u2(UInt16(truncatingIfNeeded: index))
    }

    func returning(_ descriptor: String) -> [UInt8] {
        if descriptor == "V" { return op(.returnVoid) }
        return switch StackType(descriptor: descriptor) {
        case .int: op(.ireturn)
        case .long: op(.lreturn)
        case .float: op(.freturn)
        case .double: op(.dreturn)
        case .reference, .this, .uninitialized: op(.areturn)
        }
    }

    /// Words that a type takes.
    static func width(_ descriptor: String) -> Int {
        descriptor == "V" ? 0 : StackType(descriptor: descriptor).isWide ? 2 : 1
    }

    static let boxes: [String: (name: String, method: String)] = [
        "Z": ("java/lang/Boolean", "booleanValue"), "B": ("java/lang/Byte", "byteValue"),
        "C": ("java/lang/Character", "charValue"), "S": ("java/lang/Short", "shortValue"),
        "I": ("java/lang/Integer", "intValue"), "J": ("java/lang/Long", "longValue"),
        "F": ("java/lang/Float", "floatValue"), "D": ("java/lang/Double", "doubleValue"),
    ]

    /// Code that turns the value on the stack from one type into another, as method references do: boxing, unboxing,
    /// widening, casts.
    mutating func adapt(_ from: String, to: String) -> [UInt8] {
        if from == to || to == "V" { return [] }
        let isNumber = (Self.boxes[from] != nil, Self.boxes[to] != nil)
        switch isNumber {
        case (true, true): return widen(from, to)
        case (true, false):
            guard let box = Self.boxes[from] else { return [] }
            return op(.invokestatic, member(10, box.name, "valueOf", "(\(from))L\(box.name);"))
        case (false, true):
            // A box of a smaller type is widened after unboxing.
            let source = Self.boxes.first { "L\($0.value.name);" == from }?.key ?? to
            guard let box = Self.boxes[source] else { return [] }
            let isNumeric = to != "Z" && to != "C" && from == "Ljava/lang/Number;"
            let owner = isNumeric ? "java/lang/Number" : box.name
            return op(.checkcast, classIndex(owner)) + op(.invokevirtual, member(10, owner, box.method, "()\(source)"))
                + widen(source, to)
        case (false, false):
            if to == "Ljava/lang/Object;" { return [] }
            let name = to.hasPrefix("L") ? String(to.dropFirst().dropLast()) : to
            return op(.checkcast, classIndex(name))
        }
    }

    private func widen(_ from: String, _ to: String) -> [UInt8] {
        switch (StackType(descriptor: from), StackType(descriptor: to)) {
        case (.int, .long): op(.i2l)
        case (.int, .float): op(.i2f)
        case (.int, .double): op(.i2d)
        case (.long, .float): op(.l2f)
        case (.long, .double): op(.l2d)
        case (.float, .double): op(.f2d)
        default: []
        }
    }
}
