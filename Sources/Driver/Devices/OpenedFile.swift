import Glibc

/// A file that a program has opened by `fio:`.
struct OpenedFile {
    let descriptor: Int32
    let mayRead: Bool
    let mayWrite: Bool

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
    /// - Parameter isThere: the file has to exist; it is not made.
    init(_ path: String, isThere: Bool = false, grants: Grants, files: HostFiles) throws(Problem) {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .error(EINVAL) }
        var full = files.resolve(path)
        if grants.hasNoFiles { throw .denied(OpenedFile.option("--allow-read", full)) }
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
            guard OpenedFile.isBelowGrant(directory, grants) else { throw .denied(OpenedFile.option("--allow-read", full)) }
            throw .error(code)
        }
        defer { close(folder) }
        guard let actual = files.realPath("/proc/self/fd/\(folder)") else { throw .error(ENOENT) }
        let target = actual == "/" ? "/" + name : actual + "/" + name
        mayRead = grants.mayRead(target)
        mayWrite = grants.mayWrite(target)
        var flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
        switch (mayRead, mayWrite) {
        case (false, false): throw .denied(OpenedFile.option("--allow-read", target))
        case (true, false): flags |= O_RDONLY
        case (false, true): flags |= O_WRONLY | O_CREAT
        case (true, true): flags |= O_RDWR | O_CREAT
        }
        if isThere { flags &= ~O_CREAT }
        let file = openat(folder, name, flags, 0o666)
        guard file >= 0 else { throw .error(errno) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            throw .error(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENODEV)
        }
        descriptor = file
    }

    /// Whether the nearest directory that exists may be read or written.
    private static func isBelowGrant(_ directory: String, _ grants: Grants) -> Bool {
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
