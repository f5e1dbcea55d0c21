/// Finding the standard library.
enum StandardLibrary {
    /// The directory that holds `internal/` and the library's sources: the given one, the one of `PLC_STDLIB`, or the
    /// first `stdlib` or `share/plc/stdlib` on the way from the executable up to the root. Nil if there is none.
    static func locate(_ given: String?, host: Host) throws(Failure) -> String? {
        for (directory, name) in [(given, "--stdlib"), (host.environment.standardLibrary, "PLC_STDLIB")] {
            guard let directory else { continue }
            guard host.files.kind(join(directory, "internal")) == .directory else {
                throw .file(path: directory, reason: "is no standard library (\(name)): it has no directory 'internal'")
            }
            return directory
        }
        var directory = host.executable
        while !directory.isEmpty {
            for place in ["stdlib", "share/plc/stdlib"] {
                let candidate = join(directory, place)
                if host.files.kind(join(candidate, "internal")) == .directory { return candidate }
            }
            if directory == "/" { return nil }
            directory = parent(of: directory)
        }
        return nil
    }
}
