/// The first member of the archive in a boot image: what `plc image` decided about the start of the program.
///
/// Its bytes: flags (1: the start method's result is the exit code, 2: there is no program, only a world on the disk is
/// resumed, 4: the input follows, 8: each snapshot is told), the milliseconds between two snapshots, the name of the start class, the number of given
/// classes and their names, with flag 4 the input, and the arguments. Numbers are little-endian and have 32 bits; texts are
/// a byte count and the bytes.
public struct BootMember: Equatable, Sendable {
    /// The member's name; no class can have it, because class names in archives have no slash.
    public static let name: [UInt8] = Array("plc/boot".utf8)
    /// Members whose names begin so are archives of programs that run one after the other, each in a world of its own.
    public static let programPrefix: [UInt8] = Array("plc/program/".utf8)

    public var returnsCode = false
    /// False for an image that resumes what is on the disk.
    public var hasProgram = true
    /// Milliseconds between two snapshots.
    public var interval: UInt32 = 5000
    /// Whether each snapshot is told, with its times.
    public var traces = false
    /// Absolute name of the start class.
    public var start: [UInt8] = []
    /// Absolute names of the classes that make up the program.
    public var given: [[UInt8]] = []
    /// What the program reads instead of the console's input.
    public var input: [UInt8]?
    /// What the program gets from `arguments()` of its boot object.
    public var arguments: [[UInt8]] = []

    public init() {}

    /// Nil if the bytes are not those of such a member.
    public init?(_ bytes: [UInt8]) {
        var at = 1
        func number() -> Int? {
            guard bytes.count - at >= 4 else { return nil }
            let value = Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
            at += 4
            return value
        }
        func text() -> [UInt8]? {
            guard let size = number(), size <= bytes.count - at else { return nil }
            at += size
            return Array(bytes[(at - size)..<at])
        }
        guard let flags = bytes.first, flags < 16, let interval = number(), let start = text(), let count = number() else {
            return nil
        }
        returnsCode = flags & 1 != 0
        hasProgram = flags & 2 == 0
        traces = flags & 8 != 0
        self.interval = UInt32(interval)
        self.start = start
        for _ in 0..<count {
            guard let name = text() else { return nil }
            given.append(name)
        }
        if flags & 4 != 0 {
            guard let text = text() else { return nil }
            input = text
        }
        while at < bytes.count {
            guard let argument = text() else { return nil }
            arguments.append(argument)
        }
    }

    public var bytes: [UInt8] {
        var result: [UInt8] = [(returnsCode ? 1 : 0) | (hasProgram ? 0 : 2) | (input == nil ? 0 : 4) | (traces ? 8 : 0)]
        func add(_ number: UInt32) {
            for shift: UInt32 in [0, 8, 16, 24] { result.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        func add(_ text: [UInt8]) {
            add(UInt32(text.count))
            result += text
        }
        add(interval)
        add(start)
        add(UInt32(given.count))
        for name in given { add(name) }
        if let input { add(input) }
        for argument in arguments { add(argument) }
        return result
    }
}
