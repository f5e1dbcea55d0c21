/// Access flags as text: the number, and the names of the bits.
enum Flags {
    /// What the flags belong to: bits have different names.
    enum Kind {
        case classFile, field, method, inner, parameter
    }

    private static let names: [(bit: UInt16, name: String, kinds: [Kind])] = [
        (0x0001, "ACC_PUBLIC", [.classFile, .field, .method, .inner]),
        (0x0002, "ACC_PRIVATE", [.field, .method, .inner]),
        (0x0004, "ACC_PROTECTED", [.field, .method, .inner]),
        (0x0008, "ACC_STATIC", [.field, .method, .inner]),
        (0x0010, "ACC_FINAL", [.classFile, .field, .method, .inner, .parameter]),
        (0x0020, "ACC_SUPER", [.classFile]),
        (0x0020, "ACC_SYNCHRONIZED", [.method]),
        (0x0040, "ACC_VOLATILE", [.field]),
        (0x0040, "ACC_BRIDGE", [.method]),
        (0x0080, "ACC_TRANSIENT", [.field]),
        (0x0080, "ACC_VARARGS", [.method]),
        (0x0100, "ACC_NATIVE", [.method]),
        (0x0200, "ACC_INTERFACE", [.classFile, .inner]),
        (0x0400, "ACC_ABSTRACT", [.classFile, .method, .inner]),
        (0x0800, "ACC_STRICT", [.method]),
        (0x1000, "ACC_SYNTHETIC", [.classFile, .field, .method, .inner, .parameter]),
        (0x2000, "ACC_ANNOTATION", [.classFile, .inner]),
        (0x4000, "ACC_ENUM", [.classFile, .field, .inner]),
        (0x8000, "ACC_MANDATED", [.method, .parameter]),
        (0x8000, "ACC_MODULE", [.classFile]),
    ]

    /// `(0x0009) ACC_PUBLIC, ACC_STATIC`.
    static func text(_ flags: UInt16, _ kind: Kind) -> String {
        let set = names.filter { flags & $0.bit != 0 && $0.kinds.contains(kind) }.map(\.name)
        return ("(0x" + hex(flags) + ") " + set.joined(separator: ", ")).trimmedEnd
    }

    /// The modifiers as they stand in source: `public static final`.
    static func modifiers(_ flags: UInt16, _ kind: Kind) -> String {
        let shown: [UInt16] = kind == .inner ? [0x1, 0x2, 0x4, 0x8, 0x400, 0x10] : [0x10, 0x1000, 0x8000]
        // In source an interface is abstract without saying so.
        let flags = flags & JavaFlags.interface != 0 ? flags & ~JavaFlags.abstract : flags
        let words: [UInt16: String] = [
            0x1: "public", 0x2: "private", 0x4: "protected", 0x8: "static", 0x10: "final", 0x400: "abstract",
            0x1000: "synthetic", 0x8000: "mandated",
        ]
        return shown.filter { flags & $0 != 0 }.compactMap { words[$0] }.joined(separator: " ")
    }

    static func hex(_ value: UInt16) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension String {
    var trimmedEnd: String {
        var text = self[...]
        while text.last == " " { text = text.dropLast() }
        return String(text)
    }
}
