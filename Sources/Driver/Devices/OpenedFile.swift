import Glibc

/// A file that a program has opened by `fio:`, `fir:`, `fiw:` or `fiu:`.
struct OpenedFile {
    let descriptor: Int32
    let mayRead: Bool
    let mayWrite: Bool

    /// What a file is opened for.
    enum Purpose {
        /// What the program may do; the file is made if it may be written and is missing.
        case anything
        /// The same, but the file has to be there.
        case existing
        /// Reading.
        case reading
        /// Writing, and reading if that may be done; the file is made if it is missing.
        case writing
        /// Reading and writing a file that is there.
        case changing
    }

    enum Problem: Error {
        /// An error of the system.
        case error(Int32)
        /// The option that would allow it, with its value.
        case denied(String)
    }

    /// Opens a file as far as the program may use it; one that may be written is made if it is missing.
    ///
    /// The directory is opened first, and asked for its name afterwards: neither `..` nor links, nor somebody who exchanges
    /// directories meanwhile, lead out of what is granted.
    ///
    /// What the user may not do, as the system says, is not done either.
    init(_ path: String, for purpose: Purpose, grants: Grants, files: HostFiles) throws(Problem) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .error(EINVAL) }
        var full = files.resolve(path)
        let needed = purpose == .writing || purpose == .changing ? "--allow-write" : "--allow-read"
        if grants.hasNoFiles { throw .denied(OpenedFile.option(needed, full)) }
        // A link stands for what it leads to.
        if let real = files.realPath(path) { full = real }
        let name = lastComponent(of: full)
        var directory = parent(of: full)
        if directory.isEmpty { directory = "." }
        guard !name.isEmpty, name != ".", name != ".." else { throw .error(EISDIR) }
        let folder = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else {
            let code = errno
            // Whether a directory exists is nobody's business outside of what is granted.
            guard OpenedFile.isBelowGrant(directory, grants) else { throw .denied(OpenedFile.option(needed, full)) }
            throw .error(code)
        }
        defer { close(folder) }
        guard let actual = files.realPath("/proc/self/fd/\(folder)") else { throw .error(ENOENT) }
        let target = actual == "/" ? "/" + name : actual + "/" + name
        let ways = try OpenedFile.ways(purpose, target, grants)
        var file: Int32 = -1
        var way = ways[0]
        for next in ways where file < 0 {
            way = next
            file = openat(folder, name, way | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0o666)
            // Who may do less with the file does less.
            if file < 0, errno != EACCES, errno != EROFS, errno != ETXTBSY, errno != EPERM { break }
        }
        guard file >= 0 else { throw .error(errno) }
        var status = stat()
        let isKnown = fstat(file, &status) == 0
        let kind = status.st_mode & S_IFMT
        guard isKnown, kind == S_IFREG || kind == S_IFCHR && grants.hasUserFiles else {
            close(file)
            throw .error(kind == S_IFDIR ? EISDIR : ENODEV)
        }
        mayRead = way & O_ACCMODE != O_WRONLY
        mayWrite = way & O_ACCMODE != O_RDONLY
        descriptor = file
    }

    /// The ways to open a file that serve the purpose, best first; never empty.
    private static func ways(_ purpose: Purpose, _ target: String, _ grants: Grants) throws(Problem) -> [Int32] {
        let mayRead = grants.mayRead(target)
        let mayWrite = grants.mayWrite(target)
        let reading = option("--allow-read", target)
        let writing = option("--allow-write", target)
        switch purpose {
        case .anything, .existing:
            let making = purpose == .anything ? O_CREAT : 0
            switch (mayRead, mayWrite) {
            case (false, false): throw .denied(reading)
            case (true, false): return [O_RDONLY]
            case (false, true): return [O_WRONLY | making]
            case (true, true): return [O_RDWR | making, O_RDONLY, O_WRONLY | making]
            }
        case .reading:
            guard mayRead else { throw .denied(reading) }
            return [O_RDONLY]
        case .writing:
            guard mayWrite else { throw .denied(writing) }
            return mayRead ? [O_RDWR | O_CREAT, O_WRONLY | O_CREAT] : [O_WRONLY | O_CREAT]
        case .changing:
            guard mayRead else { throw .denied(reading) }
            guard mayWrite else { throw .denied(writing) }
            return [O_RDWR]
        }
    }

    /// Whether the nearest directory that exists may be read or written.
    static func isBelowGrant(_ directory: String, _ grants: Grants) -> Bool {
        var place = directory
        while true {
            if let real = HostFiles().realPath(place.isEmpty ? "." : place) {
                return grants.mayRead(real) || grants.mayWrite(real)
            }
            let above = parent(of: place)
            if above == place { return false }
            place = above
        }
    }

    static func option(_ name: String, _ target: String) -> String {
        let directory = parent(of: target)
        return "\(name)=\(directory.isEmpty ? "." : directory)"
    }
}
