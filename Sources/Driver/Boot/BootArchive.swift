import ClassFile
import PhantomISA
import VM

/// The class archive of a boot image: what the program needs and nothing else.
enum BootArchive {
    /// The archive with the program's launcher, the given classes, and every class that those name: as parents,
    /// interfaces, in instructions and in string constants.
    /// - Parameters:
    ///   - worlds: about the snapshots, if there is a disk.
    ///   - input: what the program reads; nil for the console.
    static func make(
        _ program: Program, arguments: [String], worlds: WorldOptions, input: [UInt8]? = nil
    ) throws(Failure) -> [UInt8] {
        var boot = BootMember()
        boot.returnsCode = program.start.returnsCode
        set(worlds, of: &boot)
        boot.start = program.start.name
        boot.given = program.given.map(\.name)
        boot.input = input
        boot.arguments = arguments.map { Array($0.utf8) }
        var archive = Archive()
        archive.members.append(.init(name: BootMember.name, bytes: boot.bytes))
        try add(program.start.launcher.encode(), to: &archive)
        var waiting = [program.start.name] + program.given.map(\.name)
        var seen = Set(waiting)
        var next = 0
        while next < waiting.count {
            let name = waiting[next]
            next += 1
            guard let bytes = program.pool.classFile(named: name) else { continue }
            try add(bytes, to: &archive)
            guard let file = try? ClassFile.read(bytes) else { continue }
            for other in names(in: file) where seen.insert(other).inserted { waiting.append(other) }
        }
        return archive.write()
    }

    /// The archive of an image that goes on with what is on the disk.
    static func resuming(_ worlds: WorldOptions) -> [UInt8] {
        var boot = BootMember()
        boot.hasProgram = false
        set(worlds, of: &boot)
        var archive = Archive()
        archive.members.append(.init(name: BootMember.name, bytes: boot.bytes))
        return archive.write()
    }

    private static func set(_ worlds: WorldOptions, of boot: inout BootMember) {
        boot.interval = UInt32(clamping: worlds.snapshotEvery.milliseconds)
        boot.traces = worlds.traceSnapshots
    }

    private static func add(_ bytes: [UInt8], to archive: inout Archive) throws(Failure) {
        do throws(ArchiveError) {
            try archive.append(classFile: bytes)
        } catch {
            throw .input(path: "image", reason: "a class does not fit the archive: \(error.message)")
        }
    }

    /// Every text in a class that can be the absolute name of another one.
    private static func names(in file: ClassFile) -> [[UInt8]] {
        var names = [file.parent] + file.interfaces + [file.trapClass ?? []] + file.constants.map(\.bytes)
        for method in file.methods {
            var offset = 0
            while offset < method.code.count, let instruction = try? Instruction.decode(method.code, at: offset) {
                if case .string(let range) = instruction.operands { names.append(Array(method.code[range])) }
                offset = instruction.end
            }
        }
        let own = StaticString(".internal.").bytes
        return names.filter { $0.first == UInt8(ascii: ".") && !$0.starts(with: own) }
    }
}
