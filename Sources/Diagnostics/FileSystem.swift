/// The files a toolchain library may see. The libraries do no input or output of their own (invariant A2): the shell
/// gives them this value, a test gives them `FileSystem.memory`.
public struct FileSystem: Sendable {
    /// All bytes of the file at a path.
    public var read: @Sendable (_ path: String) -> Result<[UInt8], FileError>
    /// Whether a file or directory is there.
    public var exists: @Sendable (_ path: String) -> Bool
    /// Names (not paths) in a directory, ascending, without `.` and `..`.
    public var list: @Sendable (_ path: String) -> Result<[String], FileError>

    public init(
        read: @escaping @Sendable (String) -> Result<[UInt8], FileError>,
        exists: @escaping @Sendable (String) -> Bool,
        list: @escaping @Sendable (String) -> Result<[String], FileError>
    ) {
        self.read = read
        self.exists = exists
        self.list = list
    }

    /// A file system without files.
    public static let empty = FileSystem.memory([:])

    /// A file system that has exactly these files. Paths are compared as written, `/` separates directories.
    public static func memory(_ files: [String: [UInt8]]) -> FileSystem {
        FileSystem(
            read: { path in
                if let bytes = files[path] { return .success(bytes) }
                return .failure(.notFound(path))
            },
            exists: { path in
                files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
            },
            list: { path in
                let prefix = path.isEmpty ? "" : path + "/"
                var names: Set<String> = []
                for key in files.keys where key.hasPrefix(prefix) {
                    if let name = key.dropFirst(prefix.count).split(separator: "/").first { names.insert(String(name)) }
                }
                return names.isEmpty ? .failure(.notFound(path)) : .success(names.sorted())
            })
    }
}

/// Why a file could not be had.
public enum FileError: Error, Hashable, Sendable {
    case notFound(String)
    case isDirectory(String)
    /// The system's own words follow the path.
    case unreadable(String, reason: String)

    public var text: String {
        switch self {
        case .notFound(let path): "'\(path)' not found"
        case .isDirectory(let path): "'\(path)' is a directory"
        case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
        }
    }
}
