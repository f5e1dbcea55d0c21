import ClassFile
import Verifier

/// How fast class files are read and verified, in this process and on one core.
struct Verification {
    let classes: Int
    let bytes: Int
    /// Seconds for reading all of them, the best of several runs.
    private(set) var read = Double.infinity
    /// Seconds for reading and verifying all of them, the best of several runs.
    private(set) var verify = Double.infinity

    /// - Throws: if a class is rejected; the time for that would mean nothing.
    init(classes: [[UInt8]], runs: Int) throws(Failure) {
        self.classes = classes.count
        bytes = classes.reduce(0) { $0 + $1.count }
        for _ in 0..<runs {
            let start = now()
            var slots: [[UInt8]: Int32] = [:]
            for bytes in classes {
                guard let file = try? ClassFile.read(bytes) else { throw Failure("the corpus: a class cannot be read") }
                slots[file.name] = file.objectSlots
            }
            read = min(read, now() - start)
        }
        // The slots of parents are known to a machine that loads classes; looking them up is no part of the work.
        var parents: [Int32] = []
        var slots: [[UInt8]: Int32] = [:]
        let files = classes.map { try? ClassFile.read($0) }
        for case let file? in files { slots[file.name] = file.objectSlots }
        for file in files { parents.append(file.flatMap { slots[$0.parent] } ?? 0) }
        for _ in 0..<runs {
            let start = now()
            for (bytes, parent) in zip(classes, parents) {
                let verification = Verifier.verify(bytes: bytes, parentObjectSlots: parent).verification
                if !verification.isAccepted { throw Failure("the corpus: the verifier rejects a class") }
            }
            verify = min(verify, now() - start)
        }
    }

    /// Megabytes per second.
    func rate(_ seconds: Double) -> Double {
        Double(bytes) / 1e6 / seconds
    }
}
