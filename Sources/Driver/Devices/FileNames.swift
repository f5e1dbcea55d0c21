import Glibc
import VM

/// What a program asks `dir:`: the names of files, what lies there, and what belongs to the user as files do.
///
/// A path is looked at as `OpenedFile` does it: its directory is opened and asked for its name, so that nothing leads out of what is
/// granted. Where all files of the user are, the system sees the path as it is.
struct FileNames {
    let grants: Grants
    let files: HostFiles

    typealias Problem = OpenedFile.Problem

    /// Operations of `block`. What is a path or two follows a number where one is named.
    private enum Verb: Int32 {
        /// The names in a directory, each behind a letter for its kind (`d`, `f`, `l`, `o`) and followed by a zero byte.
        case list = 32
        /// A directory; the mode in octal first.
        case makeDirectory = 33
        case removeFile = 34
        case removeDirectory = 35
        /// The old and the new name, with a zero byte between them.
        case rename = 36
        /// Numbers with blanks between them: mode, inode, device, links, user, group, bytes, nanoseconds of the last access, change
        /// and change of these numbers, bytes of a block, blocks. The last of a link are those of what it leads to.
        case status = 37
        case linkStatus = 38
        case realPath = 39
        case currentDirectory = 40
        /// `NAME=value`, each followed by a zero byte.
        case environment = 41
        /// The mode in octal first.
        case changeMode = 42
        /// Nanoseconds of access and change first.
        case changeTimes = 43
        /// What it leads to and its name, with a zero byte between them.
        case makeLink = 44
        case readLink = 45
        case makeHardLink = 46
        /// A file that is not there yet.
        case makeFile = 47
        /// Numbers of process, parent, users and groups, with blanks between them.
        case process = 48
        /// The kind of access as a number first; 0 if it is possible.
        case access = 49
    }

    /// The most bytes of an answer.
    private static let limit = 64 << 20

    func perform(_ verb: Int32, _ argument: [UInt8]) throws(Problem) -> DeviceAnswer {
        guard let verb = Verb(rawValue: verb) else { throw .error(ENOSYS) }
        switch verb {
        case .list: return try list(path(argument))
        case .makeDirectory:
            let (numbers, path) = try numbered(argument, 1, radix: 8)
            return try changing(path) { mkdirat($0, $1, mode_t(truncatingIfNeeded: numbers[0] & 0o7777)) }
        case .removeFile: return try changing(path(argument)) { unlinkat($0, $1, 0) }
        case .removeDirectory: return try changing(path(argument)) { unlinkat($0, $1, Int32(AT_REMOVEDIR)) }
        case .rename:
            let (old, new) = try pair(argument)
            return try at(old, "--allow-write", grants.mayWrite) { from, name throws(Problem) in
                try changing(new) { renameat(from, name, $0, $1) }
            }
        case .status: return try status(path(argument), follows: true)
        case .linkStatus: return try status(path(argument), follows: false)
        case .realPath: return try real(path(argument))
        case .currentDirectory:
            guard !grants.hasNoFiles else { throw .denied(OpenedFile.option("--allow-read", "./x")) }
            guard let real = files.realPath(".") else { throw .error(ENOENT) }
            return .bytes(Array(real.utf8))
        case .environment: return try environment()
        case .changeMode:
            let (numbers, path) = try numbered(argument, 1, radix: 8)
            return try changing(followed(path)) { fchmodat($0, $1, mode_t(truncatingIfNeeded: numbers[0] & 0o7777), 0) }
        case .changeTimes:
            let (numbers, path) = try numbered(argument, 2, radix: 10)
            let times = numbers.map { timespec(tv_sec: $0 / 1_000_000_000, tv_nsec: $0 % 1_000_000_000) }
            return try changing(followed(path)) { utimensat($0, $1, times, 0) }
        case .makeLink:
            let (target, name) = try pair(argument)
            // Where it leads to is for those to judge who follow it.
            return try changing(name) { symlinkat(target, $0, $1) }
        case .readLink:
            return try looking(path(argument)) { folder, name throws(Problem) in
                var space = [CChar](repeating: 0, count: 4096)
                let count = readlinkat(folder, name, &space, space.count)
                guard count >= 0 else { throw .error(errno) }
                return .bytes(space.prefix(count).map { UInt8(bitPattern: $0) })
            }
        case .makeHardLink:
            let (old, new) = try pair(argument)
            return try at(old, "--allow-write", grants.mayWrite) { from, name throws(Problem) in
                try changing(new) { linkat(from, name, $0, $1, 0) }
            }
        case .makeFile:
            return try changing(path(argument)) {
                let made = openat($0, $1, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                return made < 0 ? -1 : close(made)
            }
        case .process:
            guard grants.hasUserFiles else { throw .error(EPERM) }
            let numbers = [Int(getpid()), Int(getppid()), Int(getuid()), Int(geteuid()), Int(getgid()), Int(getegid())]
            return FileNames.answer(numbers)
        case .access:
            let (numbers, path) = try numbered(argument, 1, radix: 10)
            return try looking(followed(path)) { folder, name in
                .number(faccessat(folder, name, Int32(numbers[0] & 7), 0) == 0 ? 0 : -Int(errno))
            }
        }
    }

    // MARK: Arguments

    /// The path in an argument, for a message.
    static func path(in argument: [UInt8]) -> String {
        printable(argument.split(separator: 0, omittingEmptySubsequences: false).first.map(Array.init) ?? [])
    }

    private func path(_ bytes: [UInt8]) throws(Problem) -> String {
        guard !bytes.isEmpty else { throw .error(ENOENT) }
        guard !bytes.contains(0) else { throw .error(EINVAL) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func pair(_ argument: [UInt8]) throws(Problem) -> (String, String) {
        guard let place = argument.firstIndex(of: 0) else { throw .error(EINVAL) }
        return (try path(Array(argument[..<place])), try path(Array(argument[(place + 1)...])))
    }

    /// Numbers in front of a path, each followed by a blank.
    private func numbered(_ argument: [UInt8], _ count: Int, radix: Int) throws(Problem) -> ([Int], String) {
        var numbers: [Int] = []
        var rest = argument[...]
        for _ in 0..<count {
            guard let place = rest.firstIndex(of: UInt8(ascii: " ")),
                let number = Int(String(decoding: rest[..<place], as: UTF8.self), radix: radix), number >= 0
            else { throw .error(EINVAL) }
            numbers.append(number)
            rest = rest[(place + 1)...]
        }
        return (numbers, try path(Array(rest)))
    }

    // MARK: Places

    /// What a link at the end of a path leads to; the path itself if nothing is there.
    private func followed(_ path: String) -> String { files.realPath(path) ?? files.resolve(path) }

    /// Does something with a name in an open directory, if the program may do `right` there.
    private func at(
        _ path: String, _ option: String, _ right: (String) -> Bool, _ work: (Int32, String) throws(Problem) -> DeviceAnswer
    ) throws(Problem) -> DeviceAnswer {
        let full = files.resolve(path)
        if grants.hasUserFiles { return try work(AT_FDCWD, full) }
        let denial = Problem.denied(OpenedFile.option(option, full))
        if grants.hasNoFiles { throw denial }
        var directory = parent(of: full)
        var name = lastComponent(of: full)
        // What ends in no name of its own is asked for the one it has.
        if name.isEmpty || name == "." || name == ".." {
            guard let real = files.realPath(path) else { throw denial }
            directory = parent(of: real)
            name = real == "/" ? "." : lastComponent(of: real)
        }
        let folder = open(directory.isEmpty ? "." : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            let code = errno
            guard OpenedFile.isBelowGrant(directory, grants) else { throw denial }
            throw .error(code)
        }
        defer { close(folder) }
        guard let actual = files.realPath("/proc/self/fd/\(folder)") else { throw .error(ENOENT) }
        let target = name == "." ? actual : actual == "/" ? "/" + name : actual + "/" + name
        guard right(target) else { throw .denied(OpenedFile.option(option, target)) }
        return try work(folder, name)
    }

    private func looking(
        _ path: String, _ work: (Int32, String) throws(Problem) -> DeviceAnswer
    ) throws(Problem) -> DeviceAnswer {
        try at(path, "--allow-read", { grants.mayRead($0) || grants.mayWrite($0) }, work)
    }

    /// - Parameter work: gives 0, or -1 with `errno`.
    private func changing(_ path: String, _ work: (Int32, String) -> Int32) throws(Problem) -> DeviceAnswer {
        try at(path, "--allow-write", grants.mayWrite) { folder, name in
            .number(work(folder, name) == 0 ? 0 : -Int(errno))
        }
    }

    // MARK: Answers

    private static func answer(_ numbers: [Int]) -> DeviceAnswer {
        .bytes(Array(numbers.map { String($0) }.joined(separator: " ").utf8))
    }

    private func list(_ path: String) throws(Problem) -> DeviceAnswer {
        try at(followed(path), "--allow-read", grants.mayRead) { folder, name throws(Problem) in
            let descriptor = openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .error(errno) }
            guard let directory = fdopendir(descriptor) else {
                let code = errno
                close(descriptor)
                throw .error(code)
            }
            defer { closedir(directory) }
            var result: [UInt8] = []
            while let entry = readdir(directory) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
                if name == [0x2E] || name == [0x2E, 0x2E] { continue }
                result.append(letter(entry.pointee.d_type, descriptor, name))
                result += name
                result.append(0)
                guard result.count <= FileNames.limit else { throw .error(EOVERFLOW) }
            }
            return .bytes(result)
        }
    }

    /// What kind of thing a name in a directory stands for. Some file systems do not tell with the name.
    private func letter(_ type: UInt8, _ directory: Int32, _ name: [UInt8]) -> UInt8 {
        var kind = mode_t(type) << 12
        if type == UInt8(DT_UNKNOWN) {
            var status = stat()
            if fstatat(directory, name.map { CChar(bitPattern: $0) } + [0], &status, Int32(AT_SYMLINK_NOFOLLOW)) == 0 {
                kind = status.st_mode & S_IFMT
            }
        }
        switch kind {
        case S_IFDIR: return UInt8(ascii: "d")
        case S_IFREG: return UInt8(ascii: "f")
        case S_IFLNK: return UInt8(ascii: "l")
        default: return UInt8(ascii: "o")
        }
    }

    private func status(_ path: String, follows: Bool) throws(Problem) -> DeviceAnswer {
        try looking(follows && !grants.hasUserFiles ? followed(path) : path) { folder, name throws(Problem) in
            var status = stat()
            let flag = follows && grants.hasUserFiles ? 0 : Int32(AT_SYMLINK_NOFOLLOW)
            guard fstatat(folder, name, &status, flag) == 0 else { throw .error(errno) }
            // A link that is left leads nowhere.
            if follows, status.st_mode & S_IFMT == S_IFLNK { throw .error(ENOENT) }
            return FileNames.answer([
                Int(status.st_mode), Int(truncatingIfNeeded: status.st_ino), Int(truncatingIfNeeded: status.st_dev),
                Int(status.st_nlink), Int(status.st_uid), Int(status.st_gid), Int(status.st_size), nanoseconds(status.st_atim),
                nanoseconds(status.st_mtim), nanoseconds(status.st_ctim), Int(status.st_blksize), Int(status.st_blocks),
            ])
        }
    }

    private func nanoseconds(_ time: timespec) -> Int {
        Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int(time.tv_nsec)
    }

    private func real(_ path: String) throws(Problem) -> DeviceAnswer {
        guard let real = files.realPath(path) else {
            let code = errno
            return try looking(path) { _, _ in .number(-Int(code == 0 ? ENOENT : code)) }
        }
        guard grants.mayRead(real) || grants.mayWrite(real) else { throw .denied(OpenedFile.option("--allow-read", real)) }
        return .bytes(Array(real.utf8))
    }

    private func environment() throws(Problem) -> DeviceAnswer {
        guard grants.hasUserFiles else { throw .error(EPERM) }
        do throws(Failure) {
            return .bytes(try files.read("/proc/self/environ"))
        } catch {
            throw .error(EPERM)
        }
    }
}
