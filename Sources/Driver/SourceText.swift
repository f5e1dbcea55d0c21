/// A source file as it was given.
struct SourceText {
    var path: String
    var bytes: [UInt8]
    /// The directory that the names of Python modules start from; nil for the one the file is in.
    var moduleRoot: String?

    init(path: String, bytes: [UInt8], moduleRoot: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.moduleRoot = moduleRoot
    }

    /// Whether it is Python, by the name of its file.
    var isPython: Bool { path.hasSuffix(".py") }

    /// Reads the sources among the given paths; anything else is refused.
    static func read(_ paths: [String], host: Host) throws(Failure) -> [SourceText] {
        let inputs = try Inputs.collect(paths, host: host)
        if let other = inputs.classes.first {
            throw .input(path: other.place, reason: "is no source text")
        }
        return try read(inputs, host: host)
    }

    /// Reads the sources among inputs.
    static func read(_ inputs: Inputs, host: Host) throws(Failure) -> [SourceText] {
        var result: [SourceText] = []
        for path in inputs.sources { result.append(SourceText(path: path, bytes: try host.files.read(path))) }
        return result
    }
}
