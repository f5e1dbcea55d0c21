import Glibc

/// What went wrong, in words for the person who runs the benchmarks.
struct Failure: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The failed operation and the operating system's reason.
    static func system(_ what: String) -> Failure {
        Failure("\(what): \(String(cString: strerror(errno)))")
    }
}

/// The few operations on files that the benchmarks need.
enum Files {
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(path) }
        defer { close(descriptor) }
        return drain(descriptor)
    }

    /// All bytes up to the end of a file or stream.
    static func drain(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return bytes }
            bytes.append(contentsOf: piece[..<count])
        }
    }

    static func write(_ text: String, to path: String) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(path) }
        defer { close(descriptor) }
        guard write(text, to: descriptor) else { throw .system(path) }
    }

    /// False if not all could be written.
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        let bytes = Array(text.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    static func makeDirectory(_ path: String) throws(Failure) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .system(path) }
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// The names in a directory, sorted; links to the directory itself and its parent left out.
    static func list(_ path: String) throws(Failure) -> [String] {
        guard let stream = opendir(path) else { throw .system(path) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The files below a directory whose names end in `suffix`, sorted by path.
    static func find(below path: String, suffix: String) -> [String] {
        var found: [String] = []
        var waiting = [path]
        while let directory = waiting.popLast() {
            for name in (try? list(directory)) ?? [] {
                let path = directory + "/" + name
                var status = stat()
                guard lstat(path, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    waiting.append(path)
                } else if name.hasSuffix(suffix) {
                    found.append(path)
                }
            }
        }
        return found.sorted()
    }

    /// A new empty directory for this run. One in memory, if there is such a place, keeps the speed of a disk out of
    /// the figures, but programs in it may be forbidden to run.
    static func temporaryDirectory(inMemory: Bool) throws(Failure) -> String {
        let usual = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? usual
        var template = Array((parent + "/plcbench-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw .system("a temporary directory in \(parent)") }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes a directory with everything in it.
    static func remove(_ directory: String) {
        for name in (try? list(directory)) ?? [] {
            let path = directory + "/" + name
            if unlink(path) != 0 { remove(path) }
        }
        rmdir(directory)
    }
}

/// Prints a line on standard error.
func tell(_ text: String) {
    _ = Files.write(text + "\n", to: STDERR_FILENO)
}
