import PhantomISA

/// A method: the records `M`, `S`, `l` and `v` of one ordinal.
public struct Method: Equatable, Sendable {
    /// Name without signature; `<init>` for constructors.
    public var name: [UInt8]
    /// Index in the method table, 0 to 65535.
    public var ordinal: Int32
    /// The code, at least one byte in a valid file.
    public var code: [UInt8]
    public var signature: Signature
    /// In the order of the file, which is not sorted.
    public var lines: [LineEntry]
    /// Local variables, for debuggers.
    public var variables: [Variable]

    public init(
        name: [UInt8], ordinal: Int32, code: [UInt8], signature: Signature, lines: [LineEntry] = [],
        variables: [Variable] = []
    ) {
        self.name = name
        self.ordinal = ordinal
        self.code = code
        self.signature = signature
        self.lines = lines
        self.variables = variables
    }

    /// What follows `arg_count` and its operand in the code of a method that is only declared: it throws the string
    /// `no such method`. The machine takes such a method for a hole in the method table.
    public static let declarationTail: [UInt8] =
        [Opcode.sconstBin.rawValue, 0, 0, 0, 14] + Array("no such method".utf8) + [Opcode.throw.rawValue]

    /// Whether the method is only declared, as those of interfaces without a body.
    public var isDeclaration: Bool {
        code.count == Method.declarationTail.count + 2 && code[0] == Opcode.argCount.rawValue
            && code[2...].elementsEqual(Method.declarationTail)
    }

    /// The name of every constructor.
    public static let constructorName: [UInt8] = Array("<init>".utf8)

    /// The source line of the instruction at `offset`: that of the entry with the greatest offset not above it.
    public func line(at offset: Int) -> Int32? {
        var best: LineEntry?
        for entry in lines where entry.offset <= offset && entry.offset >= best?.offset ?? 0 { best = entry }
        return best?.line
    }
}

/// The declared signature of a method (`S`).
public struct Signature: Equatable, Sendable {
    public var isConstructor: Bool
    public var result: TypeName
    /// In declaration order, `this` not among them.
    public var parameters: [Parameter]
    /// Whether the record has no constructor field (generations before the current one).
    public var isLegacy: Bool

    public init(
        isConstructor: Bool = false, result: TypeName = .void, parameters: [Parameter] = [], isLegacy: Bool = false
    ) {
        self.isConstructor = isConstructor
        self.result = result
        self.parameters = parameters
        self.isLegacy = isLegacy
    }

    /// The types of the parameters as a call by name may give them, `(int,.a.b[])`: in the spelling of sources.
    public var selectorTypes: [UInt8] {
        var text: [UInt8] = [UInt8(ascii: "(")]
        for parameter in parameters {
            if text.count > 1 { text.append(UInt8(ascii: ",")) }
            text += parameter.type.sourceText
        }
        text.append(UInt8(ascii: ")"))
        return text
    }
}

/// A declared parameter.
public struct Parameter: Equatable, Sendable {
    public var name: [UInt8]
    public var type: TypeName

    public init(name: [UInt8], type: TypeName) {
        self.name = name
        self.type = type
    }
}

/// "The instruction at this offset belongs to that source line."
public struct LineEntry: Equatable, Sendable {
    /// Offset from the first byte of the method's code.
    public var offset: Int64
    /// Counted from 1.
    public var line: Int32

    public init(offset: Int64, line: Int32) {
        self.offset = offset
        self.line = line
    }
}

/// A local variable or argument, for debuggers (`v`).
public struct Variable: Equatable, Sendable {
    /// Which stack it lives on.
    public enum Stack: Int32, Sendable {
        case object = 0
        case integer = 1
    }

    public var name: [UInt8]
    public var stack: Stack
    /// Position from the bottom of the stack; of the high half if it takes two cells.
    public var position: Int32
    /// Code offsets at which it holds its value: from `start` up to, not including, `end`.
    public var start: Int32
    public var end: Int32
    public var type: TypeName

    public init(name: [UInt8], stack: Stack, position: Int32, start: Int32, end: Int32, type: TypeName) {
        self.name = name
        self.stack = stack
        self.position = position
        self.start = start
        self.end = end
        self.type = type
    }
}
