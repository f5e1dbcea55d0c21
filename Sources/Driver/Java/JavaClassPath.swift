import JavaFrontend

/// Java class files, archives and directories given to a command.
public enum JavaClassPath {
    /// Opens zip archives, through the system's libzip.
    public static var opener: ArchiveOpener { { ZipArchive.open($0, $1) } }

    /// The class path of the given files, in their order.
    public static func open(_ inputs: [String], host: Host) throws(Failure) -> ClassPath {
        var path = ClassPath(fileSystem: host.files.fileSystem, opener: opener)
        for input in inputs {
            do throws(ContainerError) {
                if host.files.kind(input) == .missing { throw ContainerError(input, "no such file or directory") }
                try path.add(input)
            } catch {
                throw .input(path: printable(Array(error.place.utf8)), reason: error.message)
            }
        }
        return path
    }
}
