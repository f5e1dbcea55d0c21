import Backend
import ClassFile

/// The runtime library of Python in compiled form: `python.archive` in the standard library's directory.
///
/// The archive's first member has no class in it; its name is a checksum of the sources. An archive that is not about the
/// sources as they are is not used, and the classes are compiled from source when they are asked for.
final class PythonLibrary {
    let library: String
    let host: Host
    private var knownStamp: [UInt8]?

    init(library: String, host: Host) {
        self.library = library
        self.host = host
    }

    /// The archive's path.
    var path: String { join(library, "python.archive") }

    /// The compiled classes by name; nil if there are none of these sources.
    func classes() -> [[UInt8]: [UInt8]]? {
        guard host.files.kind(path) == .file, let bytes = try? host.files.read(path),
            let archive = try? Archive.read(bytes), let first = archive.members.first,
            let stamp = try? stamp(), first.name == stamp
        else { return nil }
        var result: [[UInt8]: [UInt8]] = [:]
        result.reserveCapacity(archive.members.count)
        for member in archive.members.dropFirst() { result[[UInt8(ascii: ".")] + member.name] = member.bytes }
        return result
    }

    /// Compiles all sources of the library and writes the archive.
    func build(_ compiler: Compiler) throws(Failure) {
        var compiler = compiler
        compiler.hidesWarnings = true
        let sources = try sourcePaths()
        var archive = Archive()
        archive.members.append(Archive.Member(name: try stamp(), bytes: []))
        var texts: [SourceText] = []
        for path in sources { texts.append(SourceText(path: path, bytes: try host.files.read(path))) }
        let products = try compiler.run(texts, goal: .given)
        for made in products.classes {
            do {
                try archive.append(classFile: made.file.encode())
            } catch {
                throw .input(path: path, reason: error.message)
            }
        }
        try host.files.write(path, archive.write())
    }

    /// The classes that are written in Phantom.
    func runtimeClasses() throws(Failure) -> [[UInt8]] {
        try sourcePaths().filter { $0.hasSuffix(".ph") }.map { Array((".python." + lastComponent(of: $0).dropLast(3)).utf8) }
    }

    private func sourcePaths() throws(Failure) -> [String] { try sourcePaths(in: join(library, "python")) }

    private func sourcePaths(in directory: String) throws(Failure) -> [String] {
        var result: [String] = []
        for name in try host.files.list(directory) where !name.hasPrefix(".") && !name.hasPrefix("__pycache") {
            let path = join(directory, name)
            if host.files.kind(path) == .directory {
                result += try sourcePaths(in: path)
            } else if name.hasSuffix(".py") || name.hasSuffix(".ph") {
                result.append(path)
            }
        }
        return result
    }

    /// A checksum of the names, sizes and bytes of all sources.
    func stamp() throws(Failure) -> [UInt8] {
        if let knownStamp { return knownStamp }
        var fingerprint = Fingerprint()
        for path in try sourcePaths() {
            let bytes = try host.files.read(path)
            fingerprint.add(Array("\(path.dropFirst(library.count)) \(bytes.count)\n".utf8))
            fingerprint.add(bytes)
        }
        let made = Array("sources-".utf8) + fingerprint.text
        knownStamp = made
        return made
    }
}
