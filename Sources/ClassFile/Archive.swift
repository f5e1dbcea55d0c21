/// A class archive: class files one behind the other, each with its name (class-file.md section 12).
public struct Archive: Equatable, Sendable {
    public struct Member: Equatable, Sendable {
        /// Class name without the leading dot, 1 to 511 bytes.
        public var name: [UInt8]
        /// The class file.
        public var bytes: [UInt8]

        public init(name: [UInt8], bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// In the order of the archive; of equal names the first one counts.
    public var members: [Member] = []
    /// Number of bytes behind the last member, too few for another one.
    public private(set) var trailingBytes = 0

    public init() {}

    /// Reads an archive. The class files inside are not looked at.
    public static func read(_ bytes: [UInt8]) throws(ArchiveError) -> Archive {
        var archive = Archive()
        var at = 0
        while bytes.count - at >= headerSize {
            guard let end = bytes[at..<at + nameSize].firstIndex(of: 0) else {
                throw ArchiveError(index: archive.members.count, offset: at, reason: .name)
            }
            let size =
                Int(bytes[at + 512]) | Int(bytes[at + 513]) << 8 | Int(bytes[at + 514]) << 16
                | Int(bytes[at + 515]) << 24
            guard size <= bytes.count - at - headerSize else {
                throw ArchiveError(index: archive.members.count, offset: at + nameSize, reason: .truncated(size: size))
            }
            let start = at + headerSize
            archive.members.append(Member(name: Array(bytes[at..<end]), bytes: Array(bytes[start..<start + size])))
            at = start + size
        }
        archive.trailingBytes = bytes.count - at
        return archive
    }

    /// Adds a class file under the name in its class record.
    public mutating func append(classFile bytes: [UInt8]) throws(ArchiveError) {
        var name: [UInt8]
        do {
            name = try ClassFile.readName(bytes)
        } catch {
            throw ArchiveError(index: members.count, offset: error.offset, reason: .classFile(error))
        }
        if name.first == 0x2E { name.removeFirst() }
        guard !name.isEmpty && name.count < Archive.nameSize && !name.contains(0) else {
            throw ArchiveError(index: members.count, offset: 0, reason: .name)
        }
        guard UInt32(exactly: bytes.count) != nil else {
            throw ArchiveError(index: members.count, offset: 0, reason: .truncated(size: bytes.count))
        }
        members.append(Member(name: name, bytes: bytes))
    }

    /// The bytes of the archive. Names longer than 511 bytes cannot be in it: ``append(classFile:)`` refuses them.
    public func write() -> [UInt8] {
        var out: [UInt8] = []
        for member in members {
            let name = member.name.prefix(Archive.nameSize - 1)
            out.append(contentsOf: name)
            out.append(contentsOf: repeatElement(0, count: Archive.nameSize - name.count))
            let size = UInt32(member.bytes.count)
            for shift: UInt32 in [0, 8, 16, 24] { out.append(UInt8(truncatingIfNeeded: size >> shift)) }
            out.append(contentsOf: member.bytes)
        }
        return out
    }

    /// The first member of this name. One leading `.` or `/` on each side does not count, and `.` equals `/`.
    public func member(named name: [UInt8]) -> Member? {
        for member in members where Archive.sameName(member.name, name) { return member }
        return nil
    }

    private static func sameName(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        func key(_ byte: UInt8) -> UInt8 { byte == 0x2F ? 0x2E : byte }
        let aStart = a.first.map(key) == 0x2E ? 1 : 0
        let bStart = b.first.map(key) == 0x2E ? 1 : 0
        guard a.count - aStart == b.count - bStart else { return false }
        for index in 0..<a.count - aStart where key(a[aStart + index]) != key(b[bStart + index]) { return false }
        return true
    }

    private static let nameSize = 512
    private static let headerSize = 516
}

/// Why bytes are not an archive, or a class file cannot go into one.
public struct ArchiveError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// The name is empty, longer than 511 bytes, or not ended by a zero byte.
        case name
        /// The member does not fit the archive.
        case truncated(size: Int)
        /// The class file has no readable class record.
        case classFile(ClassFileError)
    }

    /// Index of the member.
    public let index: Int
    /// Offset in the archive (reading) or in the class file (writing).
    public let offset: Int
    public let reason: Reason

    /// One line for the user, without the place.
    public var message: String {
        switch reason {
        case .name: "member \(index): the name is empty or longer than 511 bytes"
        case .truncated(let size): "member \(index): \(size) bytes do not fit"
        case .classFile(let error): "member \(index): \(error.message)"
        }
    }
}
