import ClassFile

/// A class file that was given, directly or in another form.
struct ClassInput {
    /// The path, or the archive with the member in parentheses.
    var place: String
    var bytes: [UInt8]
    /// Where its parts stand in assembler text, if it was given as such.
    var assembled: AssembledClass?

    /// The class in the bytes.
    func read() throws(Failure) -> ClassFile {
        do {
            return try ClassFile.read(bytes)
        } catch {
            throw .input(path: place, reason: "is no valid class file: \(error.message) (offset \(error.offset))")
        }
    }
}

/// The files that a command was given, with directories, archives and assembler text opened up.
struct Inputs {
    /// Paths of source texts, which have not been read.
    var sources: [String] = []
    var classes: [ClassInput] = []

    /// Sorts out the given paths. A directory stands for all `.ph` and `.pc` files in it in the order of their names,
    /// or, where it has none itself, for those of its directories, as packages are often laid out; a file that is neither source, class file nor assembler text is taken for an archive.
    static func collect(_ paths: [String], host: Host) throws(Failure) -> Inputs {
        var inputs = Inputs()
        for path in paths {
            guard host.files.kind(path) == .directory else {
                try inputs.add(path, host: host)
                continue
            }
            let files = try files(in: path, depth: 0, host: host)
            if files.isEmpty { throw .input(path: path, reason: "the directory has no .ph and no .pc file") }
            for file in files { try inputs.add(file, host: host) }
        }
        return inputs
    }

    /// Directories this far down are not looked at, so that links in a circle come to an end.
    private static let depthLimit = 12

    private static func files(in directory: String, depth: Int, host: Host) throws(Failure) -> [String] {
        let names = try host.files.list(directory).filter { !$0.hasPrefix(".") }
        let own = names.filter { $0.hasSuffix(".ph") || $0.hasSuffix(".pc") }.map { join(directory, $0) }
        guard own.isEmpty, depth < depthLimit else { return own }
        var found: [String] = []
        for name in names {
            let path = join(directory, name)
            if host.files.kind(path) == .directory { found += try files(in: path, depth: depth + 1, host: host) }
        }
        return found
    }

    private mutating func add(_ path: String, host: Host) throws(Failure) {
        if path.hasSuffix(".ph") || path.hasSuffix(".py") {
            if host.files.kind(path) == .missing { _ = try host.files.read(path) }
            sources.append(path)
            return
        }
        let bytes = try host.files.read(path)
        if path.hasSuffix(".pasm") {
            for assembled in try Inputs.assemble(path, bytes, host: host) {
                classes.append(ClassInput(place: path, bytes: assembled.file.encodeUnchanged(), assembled: assembled))
            }
        } else if path.hasSuffix(".pc") || bytes.starts(with: Array("phfr:".utf8)) {
            classes.append(ClassInput(place: path, bytes: bytes))
        } else {
            for member in try Inputs.archive(path, bytes).members {
                classes.append(ClassInput(place: "\(path)(\(printable(member.name)))", bytes: member.bytes))
            }
        }
    }

    /// The classes in assembler text. Faults in it are told, all of them.
    static func assemble(_ path: String, _ bytes: [UInt8], host: Host) throws(Failure) -> [AssembledClass] {
        let assembly = Assembler.assemble(bytes)
        for error in assembly.errors {
            host.err.writeLine("\(path):\(error.line):\(error.column): error: \(error.message)")
        }
        if !assembly.errors.isEmpty { throw .reported }
        return assembly.classes
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
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
        scalar.value < 32 || (127...159).contains(scalar.value) ? "?" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
}
