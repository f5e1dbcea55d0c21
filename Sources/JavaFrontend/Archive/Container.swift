/// Something that holds class files by path: an archive or a directory.
public struct ClassContainer {
    /// How it is named in messages.
    public var place: String
    /// Paths of the files in it, with slashes, in a fixed order.
    public var paths: [String]
    /// The bytes of one of them.
    public var read: (String) -> Result<[UInt8], ContainerError>

    public init(place: String, paths: [String], read: @escaping (String) -> Result<[UInt8], ContainerError>) {
        self.place = place
        self.paths = paths
        self.read = read
    }
}

/// Why an archive or a file in it cannot be read.
public struct ContainerError: Error, Equatable, Sendable {
    public let place: String
    public let message: String

    public init(_ place: String, _ message: String) {
        self.place = place
        self.message = message
    }
}

/// Opens the bytes of a zip archive; the shell gives it, since it needs a library of the operating system.
public typealias ArchiveOpener = (_ place: String, _ bytes: [UInt8]) -> Result<ClassContainer, ContainerError>
