/// Sources that are compiled together for testing, in a directory.
struct TestGroup {
    /// What is tested.
    enum Kind {
        /// The output of a program.
        case program(expected: String, input: String?)
        /// The test methods of the classes.
        case units
    }

    /// The directory of a whole program or of unit tests, or the source of a program of one file.
    var name: String
    /// Directory of the sources.
    var directory: String
    /// Paths of the sources.
    var sources: [String]
    var kind: Kind

    /// The groups in the given directories and below them, in the order of their paths.
    static func find(_ paths: [String], host: Host) throws(Failure) -> [TestGroup] {
        var groups: [TestGroup] = []
        for path in paths {
            let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
            switch host.files.kind(trimmed) {
            case .directory:
                try add(trimmed, depth: 0, to: &groups, host: host)
            case .file:
                guard trimmed.hasSuffix(".ph") else {
                    throw .input(path: path, reason: "is no source and no directory")
                }
                groups.append(
                    program(trimmed, host: host)
                        ?? TestGroup(name: trimmed, directory: parent(of: trimmed), sources: [trimmed], kind: .units))
            case .missing:
                throw .file(path: path, reason: "no such file or directory")
            }
        }
        return groups
    }

    /// Directories nested deeper than this are a loop of links.
    private static let deepest = 64

    private static func add(_ directory: String, depth: Int, to groups: inout [TestGroup], host: Host) throws(Failure) {
        guard depth < deepest else { throw .file(path: directory, reason: "is nested too deeply") }
        let names = try host.files.list(directory)
        let paths = names.map { join(directory, $0) }
        let sources = paths.filter { $0.hasSuffix(".ph") && host.files.kind($0) == .file }
        if names.contains("expected.txt"), !sources.isEmpty {
            let input = names.contains("input.txt") ? join(directory, "input.txt") : nil
            groups.append(
                TestGroup(
                    name: directory, directory: directory, sources: sources,
                    kind: .program(expected: join(directory, "expected.txt"), input: input)))
            return
        }
        var units: [String] = []
        for source in sources {
            if let program = program(source, host: host) { groups.append(program) } else { units.append(source) }
        }
        if !units.isEmpty {
            groups.append(TestGroup(name: directory, directory: directory, sources: units, kind: .units))
        }
        for (name, path) in zip(names, paths) where !name.hasPrefix(".") && host.files.kind(path) == .directory {
            try add(path, depth: depth + 1, to: &groups, host: host)
        }
    }

    /// A source with its expected output beside it.
    private static func program(_ source: String, host: Host) -> TestGroup? {
        let stem = String(source.dropLast(3))
        guard host.files.kind(stem + ".out") == .file else { return nil }
        let input = host.files.kind(stem + ".in") == .file ? stem + ".in" : nil
        return TestGroup(
            name: source, directory: parent(of: source), sources: [source],
            kind: .program(expected: stem + ".out", input: input))
    }
}
