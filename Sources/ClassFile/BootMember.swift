/// The first member of the archive in a boot image: what `plc image` decided about the start of the program.
///
/// Its bytes: 1 if the start method's result is the exit code, else 0; then each argument, a little-endian 32-bit
/// byte count and the bytes.
public struct BootMember: Equatable, Sendable {
    /// The member's name; no class can have it, because class names in archives have no slash.
    public static let name: [UInt8] = Array("plc/boot".utf8)

    public var returnsCode: Bool
    /// What the program gets from `arguments()` of its boot object.
    public var arguments: [[UInt8]]

    public init(returnsCode: Bool, arguments: [[UInt8]]) {
        self.returnsCode = returnsCode
        self.arguments = arguments
    }

    /// Nil if the bytes are not those of such a member.
    public init?(_ bytes: [UInt8]) {
        guard let first = bytes.first, first <= 1 else { return nil }
        returnsCode = first == 1
        arguments = []
        var at = 1
        while at < bytes.count {
            guard bytes.count - at >= 4 else { return nil }
            let size =
                Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
            guard size <= bytes.count - at - 4 else { return nil }
            arguments.append(Array(bytes[(at + 4)..<(at + 4 + size)]))
            at += 4 + size
        }
    }

    public var bytes: [UInt8] {
        var result: [UInt8] = [returnsCode ? 1 : 0]
        for argument in arguments {
            let size = UInt32(argument.count)
            for shift: UInt32 in [0, 8, 16, 24] { result.append(UInt8(truncatingIfNeeded: size >> shift)) }
            result += argument
        }
        return result
    }
}
