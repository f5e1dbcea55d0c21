import Glibc

/// The operating system's files. Relative paths are taken from `base`, or from the working directory when it is empty.
public struct HostFiles: Sendable {
    /// Directory that relative paths start from; empty for the working directory.
    public var base: String

    /// Files whose relative paths start at `base`.
    public init(base: String = "") {
        self.base = base
    }

    /// Larger files are refused, so that a device or a runaway file does not eat the memory.
    static let largestFile = 1 << 30

    /// The path handed to the operating system.
    public func resolve(_ path: String) -> String {
        if base.isEmpty || path.hasPrefix("/") { return path }
        return path == "." || path.isEmpty ? base : base + "/" + path
    }

    /// All bytes of a file.
    public func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(resolve(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: path, reason: lastError()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .file(path: path, reason: lastError()) }
        if status.st_mode & S_IFMT == S_IFDIR { throw .file(path: path, reason: "is a directory") }
        guard status.st_size <= HostFiles.largestFile else { throw .file(path: path, reason: tooLarge) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        while true {
            let chunk = max(4096, Int(status.st_size) + 1 - bytes.count)
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: chunk) { space, filled in
                repeat { count = Glibc.read(descriptor, space.baseAddress, chunk) } while count < 0 && errno == EINTR
                filled = max(0, count)
            }
            if count < 0 { throw .file(path: path, reason: lastError()) }
            if count == 0 { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
            guard bytes.count <= HostFiles.largestFile else { throw .file(path: path, reason: tooLarge) }
        }
    }

    private var tooLarge: String { "is larger than 1 GiB" }

    /// What lies at a path.
    public enum Kind: Sendable {
        case file
        case directory
        case missing
    }

    /// What lies at a path; a link is followed.
    public func kind(_ path: String) -> Kind {
        var status = stat()
        guard stat(resolve(path), &status) == 0 else { return .missing }
        return status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
    }

    /// Names in a directory, sorted, without `.` and `..`.
    public func list(_ path: String) throws(Failure) -> [String] {
        guard let directory = opendir(resolve(path)) else { throw .file(path: path, reason: lastError()) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Writes a file beside its final name and renames it, so that nobody ever sees half of it. Missing directories
    /// on the way are made.
    public func write(_ path: String, _ bytes: [UInt8]) throws(Failure) {
        let target = resolve(path)
        try makeDirectories(parent(of: path))
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .file(path: path, reason: lastError()) }
        var start = 0
        while start < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                let reason = lastError()
                close(descriptor)
                unlink(temporary)
                throw .file(path: path, reason: reason)
            }
            start += count
        }
        guard close(descriptor) == 0, rename(temporary, target) == 0 else {
            let reason = lastError()
            unlink(temporary)
            throw .file(path: path, reason: reason)
        }
    }

    /// Makes a directory and its parents where they are missing.
    public func makeDirectories(_ path: String) throws(Failure) {
        if path.isEmpty || path == "/" || kind(path) == .directory { return }
        try makeDirectories(parent(of: path))
        guard mkdir(resolve(path), 0o777) == 0 || errno == EEXIST else {
            throw .file(path: path, reason: lastError())
        }
    }

    /// The path without links, `.` and `..`; nil if nothing lies there.
    public func realPath(_ path: String) -> String? {
        guard let real = realpath(resolve(path), nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    private func lastError() -> String {
        String(cString: strerror(errno)).lowercasedFirst
    }
}

/// Everything before the last `/` of a path; empty when there is none.
func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// What follows the last `/` of a path.
func lastComponent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
}

/// A name in a directory; an empty directory is the working directory.
func join(_ directory: String, _ name: String) -> String {
    if directory.isEmpty || directory == "." { return name }
    return directory.hasSuffix("/") ? directory + name : directory + "/" + name
}

extension String {
    /// The same text with a small first letter, as the middle of a message needs it.
    fileprivate var lowercasedFirst: String {
        guard let first else { return self }
        return first.lowercased() + dropFirst()
    }
}
