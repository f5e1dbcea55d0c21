import ClassFile

/// How fast class files are read and verified.
struct Verification {
    let classes: Int
    let bytes: Int
    /// Seconds for all of them, the best of several runs.
    private(set) var read = Double.infinity

    init(classes: [[UInt8]], runs: Int) {
        self.classes = classes.count
        bytes = classes.reduce(0) { $0 + $1.count }
        for _ in 0..<runs {
            let start = now()
            for bytes in classes { _ = try? ClassFile.read(bytes) }
            read = min(read, now() - start)
        }
    }

    /// Megabytes per second.
    func rate(_ seconds: Double) -> Double {
        Double(bytes) / 1e6 / seconds
    }
}
