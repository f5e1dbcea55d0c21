import Foundation
import TestSupport

/// Programs run as processes of their own, for what cannot be shown in this one.
enum Tool {
    /// The command `plc` of this build, which lies beside the program with the tests.
    static let plc = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("plc").path

    static let make = ["/usr/bin/make", "/bin/make"].first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Starts `plc` with a pipe as its input, waits until it has answered, and kills it.
    /// - Parameters:
    ///   - answer: what its output contains when it waits for more.
    ///   - patience: seconds for the snapshot of that, and the time to write it.
    /// - Returns: whether the answer came.
    static func killWhenAnswered(
        _ arguments: [String], in folder: URL, input: String, answer: String, patience: UInt32
    ) throws -> Bool {
        let output = folder.appendingPathComponent("out.txt")
        let pipe = Pipe()
        let process = try TestProcess(
            plc, arguments, in: folder.path, environment: environment,
            input: .descriptor(pipe.fileHandleForReading.fileDescriptor), output: .file(output.path))
        try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        func hasAnswered() -> Bool { (try? String(contentsOf: output, encoding: .utf8).contains(answer)) ?? false }
        for _ in 0..<600 where process.isRunning && !hasAnswered() { usleep(50_000) }
        let answered = hasAnswered()
        if answered { sleep(patience) }
        process.signal(SIGKILL)
        try process.wait()
        return answered
    }

    /// The environment of programs under test: the standard library of this tree, and no `make` around.
    static var environment: [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["PLC_STDLIB"] = Shell.package.appendingPathComponent("stdlib").path
        for name in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL"] { environment[name] = nil }
        return environment
    }

    /// Runs a program in a directory.
    /// - Parameter limit: seconds after which it is killed, which is a failure of the test.
    static func run(
        _ program: String, _ arguments: [String], in folder: URL, input: Data = Data(), limit: Int = 900
    ) throws -> Shell.Outcome {
        // Files, as a pipe that nobody empties would stop the program.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("plc-tool-\(UUID().uuidString)")
        let out = place.appendingPathExtension("out")
        let err = place.appendingPathExtension("err")
        let given = place.appendingPathExtension("in")
        try input.write(to: given)
        defer { for file in [out, err, given] { try? FileManager.default.removeItem(at: file) } }
        let process = try TestProcess(
            program, arguments, in: folder.path, environment: environment, input: .file(given.path),
            output: .file(out.path), errors: .file(err.path))
        let status = try process.wait(limit: limit)
        return Shell.Outcome(
            status: status, out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
            err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
}
