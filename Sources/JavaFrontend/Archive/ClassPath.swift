import Diagnostics

/// The class files that a program can name: archives, directories and single files, in the order in which they are searched.
public struct ClassPath {
    private struct Place {
        var container: Int
        var path: String
    }

    private var containers: [ClassContainer] = []
    private var places: [String: Place] = [:]
    private var opened: Set<String> = []
    /// Names of the classes with slashes, in the order of the class path and of the paths in it.
    public private(set) var names: [String] = []
    /// Main class of the first archive that names one, with dots.
    public private(set) var mainClass: String?

    private let fileSystem: FileSystem
    private let opener: ArchiveOpener

    /// Version directories of archives up to this one count.
    public static let release = 21
    /// More archives on one class path are refused.
    static let containerLimit = 1_000

    public init(fileSystem: FileSystem, opener: @escaping ArchiveOpener) {
        self.fileSystem = fileSystem
        self.opener = opener
    }

    /// Adds a class file, an archive (`.jar`, `.jmod`, `.zip`) with those its manifest names, or a directory.
    public mutating func add(_ path: String) throws(ContainerError) {
        guard opened.insert(path).inserted else { return }
        if containers.count >= ClassPath.containerLimit {
            throw ContainerError(path, "the class path has more than \(ClassPath.containerLimit) parts")
        }
        switch fileSystem.read(path) {
        case .failure(.isDirectory): try addDirectory(path)
        case .failure(let error): throw ContainerError(path, error.text)
        case .success(let bytes):
            if bytes.starts(with: [0xCA, 0xFE, 0xBA, 0xBE]) {
                try addFile(path, bytes)
            } else {
                try addArchive(path, bytes)
            }
        }
    }

    private mutating func addFile(_ path: String, _ bytes: [UInt8]) throws(ContainerError) {
        let file: JavaClass
        do {
            file = try JavaClass.read(bytes)
        } catch {
            throw ContainerError(path, "is no valid class file: \(error.message) (offset \(error.offset))")
        }
        let name = file.name
        let container = ClassContainer(place: path, paths: [name + ".class"]) { _ in .success(bytes) }
        enter(container, prefix: "", manifest: Manifest())
        // Its neighbours can be named too: the directory it stands in, less the directories of its package.
        let suffix = name + ".class"
        if path == suffix {
            try addDirectory("")
        } else if path.hasSuffix("/" + suffix) {
            try addDirectory(String(path.dropLast(suffix.utf8.count + 1)))
        }
    }

    private mutating func addArchive(_ path: String, _ bytes: [UInt8]) throws(ContainerError) {
        let isModule = bytes.starts(with: Array("JM".utf8))
        let container = try opener(path, isModule ? Array(bytes.dropFirst(4)) : bytes).get()
        var manifest = Manifest()
        if let name = container.paths.first(where: { $0.lowercased() == "meta-inf/manifest.mf" }) {
            manifest = Manifest(try container.read(name).get())
        }
        enter(container, prefix: isModule ? "classes/" : "", manifest: manifest)
        if mainClass == nil { mainClass = manifest.mainClass }
        let directory = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        for entry in manifest.classPath where !entry.contains(":") {
            let target = entry.hasPrefix("/") ? entry : directory + entry
            // As in Java, what is named and not there is passed over.
            if fileSystem.exists(target) { try add(target) }
        }
    }

    private mutating func addDirectory(_ path: String) throws(ContainerError) {
        var found: [String] = []
        var pending = [(path: path, prefix: "", depth: 0)]
        while let directory = pending.popLast() {
            guard case .success(let names) = fileSystem.list(directory.path.isEmpty ? "." : directory.path) else { continue }
            for name in names where !name.hasPrefix(".") {
                let full = directory.path.isEmpty || directory.path == "." ? name : directory.path + "/" + name
                if name.hasSuffix(".class") {
                    found.append(directory.prefix + name)
                } else if directory.depth < 40, !name.contains("."), case .success = fileSystem.list(full) {
                    pending.append((full, directory.prefix + name + "/", directory.depth + 1))
                }
            }
        }
        let fileSystem = fileSystem
        let container = ClassContainer(place: path, paths: found.sorted()) { name in
            let full = path.isEmpty || path == "." ? name : path + "/" + name
            return fileSystem.read(full).mapError { ContainerError(full, $0.text) }
        }
        enter(container, prefix: "", manifest: Manifest())
    }

    private mutating func enter(_ container: ClassContainer, prefix: String, manifest: Manifest) {
        let index = containers.count
        containers.append(container)
        var versions: [String: (release: Int, path: String)] = [:]
        for path in container.paths where path.hasSuffix(".class") {
            var name = path[...]
            var release = 0
            if !prefix.isEmpty {
                guard name.hasPrefix(prefix) else { continue }
                name = name.dropFirst(prefix.count)
            } else if name.hasPrefix("META-INF/") {
                let parts = name.split(separator: "/", maxSplits: 3)
                guard manifest.isMultiRelease, parts.count == 4, parts[1] == "versions", let number = Int(parts[2]),
                    number >= 9, number <= ClassPath.release
                else { continue }
                release = number
                name = parts[3]
            }
            let className = String(name.dropLast(6))
            if let known = versions[className] {
                if known.release < release { versions[className] = (release, path) }
            } else {
                versions[className] = (release, path)
                if places[className] == nil { names.append(className) }
            }
        }
        for (name, version) in versions where places[name] == nil {
            places[name] = Place(container: index, path: version.path)
        }
    }

    // MARK: Classes

    /// Whether there is a class of this name, with slashes.
    public func has(_ name: String) -> Bool { places[name] != nil }

    /// The number of the archive, directory or file that has a class; nil if there is none of this name.
    func part(of name: String) -> Int? { places[name]?.container }

    /// The bytes of a class; nil if there is none of this name.
    public func bytes(of name: String) throws(ContainerError) -> [UInt8]? {
        guard let place = places[name] else { return nil }
        return try containers[place.container].read(place.path).get()
    }

    /// Where a class comes from, for messages.
    public func place(of name: String) -> String {
        guard let place = places[name] else { return name }
        return containers[place.container].place + "(" + place.path + ")"
    }

    /// The class of this name, decoded; nil if there is none.
    public func load(_ name: String) throws(ContainerError) -> JavaClass? {
        guard let bytes = try bytes(of: name) else { return nil }
        do {
            return try JavaClass.read(bytes)
        } catch {
            throw ContainerError(
                place(of: name), "is no valid class file: \(error.message) (offset \(error.offset))")
        }
    }
}
