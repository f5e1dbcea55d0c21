import ClassFile

/// The files that a command was given, with directories and archives opened up.
struct Inputs {
    /// A source text, not yet read.
    var sources: [String] = []
    /// Class files with the place they came from: a path, or an archive with the member in parentheses.
    var classFiles: [(place: String, bytes: [UInt8])] = []

    /// Sorts out the given paths. A directory stands for all `.ph` and `.pc` files in it (not below it) in the order of
    /// their names; a file that is neither source, class file nor assembler text is taken for an archive.
    static func collect(_ paths: [String], files: HostFiles) throws(Failure) -> Inputs {
        var inputs = Inputs()
        for path in paths {
            guard files.kind(path) == .directory else {
                try inputs.add(path, files: files)
                continue
            }
            let names = try files.list(path).filter { $0.hasSuffix(".ph") || $0.hasSuffix(".pc") }
            if names.isEmpty { throw .input(path: path, reason: "the directory has no .ph and no .pc file") }
            for name in names { try inputs.add(join(path, name), files: files) }
        }
        return inputs
    }

    private mutating func add(_ path: String, files: HostFiles) throws(Failure) {
        if path.hasSuffix(".ph") {
            if files.kind(path) == .missing { _ = try files.read(path) }
            sources.append(path)
            return
        }
        let bytes = try files.read(path)
        if path.hasSuffix(".pc") || bytes.starts(with: Array("phfr:".utf8)) {
            classFiles.append((path, bytes))
            return
        }
        let archive = try Inputs.archive(path, bytes)
        for member in archive.members { classFiles.append(("\(path)(\(printable(member.name)))", member.bytes)) }
    }

    /// The archive in a file.
    static func archive(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Archive {
        let archive: Archive
        do {
            archive = try Archive.read(bytes)
        } catch {
            throw .input(path: path, reason: "is neither source, class file nor class archive: \(error.message)")
        }
        if archive.members.isEmpty {
            throw .input(path: path, reason: "is neither source, class file nor class archive")
        }
        return archive
    }
}

/// Bytes from a file as text that is safe to show: control characters become `?`.
func printable(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(String(decoding: bytes, as: UTF8.self).unicodeScalars.map {
        $0.value < 32 || (127...159).contains($0.value) ? "?" : $0
    }))
}
