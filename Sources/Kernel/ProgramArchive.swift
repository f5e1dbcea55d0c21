import ClassFile
import VM

/// The class archive of the boot image: class files by name, and how the program starts.
struct ProgramArchive {
    /// Where class files lie, by name without the leading dot.
    private var places: [[UInt8]: MemoryRange] = [:]
    /// What `BootMember` describes; nil if the archive has no such member, as no image of ours.
    private(set) var boot: BootMember?
    /// Archives of programs that are to run one after the other.
    private(set) var programs: [MemoryRange] = []
    /// Absolute names of all classes but the launcher, in the order of the archive.
    private(set) var classNames: [[UInt8]] = []

    private static let nameSize: UInt = 512
    private static let headerSize: UInt = 516

    /// Indexes the members. Stops at the first one that does not fit the range.
    init(_ range: MemoryRange) {
        var place = range.start
        while range.end &- place >= ProgramArchive.headerSize, place < range.end {
            let size = UInt(load(place &+ ProgramArchive.nameSize, as: UInt32.self))
            let start = place &+ ProgramArchive.headerSize
            guard size <= range.end &- start else { return }
            var name: [UInt8] = []
            for offset in 0..<ProgramArchive.nameSize {
                let byte = load(place &+ offset, as: UInt8.self)
                if byte == 0 { break }
                name.append(byte)
            }
            let body = MemoryRange(start: start, end: start &+ size)
            if name == BootMember.name { boot = BootMember(ProgramArchive.copy(body)) }
            if name.starts(with: BootMember.programPrefix) {
                programs.append(body)
            } else if places[name] == nil {
                places[name] = body
                let absolute = [UInt8(ascii: ".")] + name
                if name != BootMember.name, absolute != Launcher.className { classNames.append(absolute) }
            }
            place = start &+ size
        }
    }

    /// The class file for an absolute class name.
    func classFile(named name: [UInt8]) -> [UInt8]? {
        guard let range = places[name.first == UInt8(ascii: ".") ? Array(name.dropFirst()) : name] else { return nil }
        return ProgramArchive.copy(range)
    }

    private static func copy(_ range: MemoryRange) -> [UInt8] {
        let count = Int(range.size)
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            for index in 0..<count { buffer[index] = load(range.start &+ UInt(index), as: UInt8.self) }
            initialized = count
        }
    }
}
