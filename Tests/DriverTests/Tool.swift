import Foundation

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
        let process = Process()
        process.executableURL = URL(fileURLWithPath: plc)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        let output = folder.appendingPathComponent("out.txt")
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        let pipe = Pipe()
        process.standardInput = pipe
        try process.run()
        try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        func hasAnswered() -> Bool { (try? String(contentsOf: output, encoding: .utf8).contains(answer)) ?? false }
        for _ in 0..<600 where process.isRunning && !hasAnswered() { usleep(50_000) }
        let answered = hasAnswered()
        if answered { sleep(patience) }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
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
    static func run(
        _ program: String, _ arguments: [String], in folder: URL, input: Data = Data()
    ) throws -> Shell.Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        // Files, as a pipe that nobody empties would stop the program.
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("plc-tool-\(UUID().uuidString)")
        let out = place.appendingPathExtension("out")
        let err = place.appendingPathExtension("err")
        let given = place.appendingPathExtension("in")
        for file in [out, err] { try Data().write(to: file) }
        try input.write(to: given)
        defer { for file in [out, err, given] { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: out)
        process.standardError = try FileHandle(forWritingTo: err)
        process.standardInput = try FileHandle(forReadingFrom: given)
        try process.run()
        process.waitUntilExit()
        return Shell.Outcome(
            status: process.terminationStatus, out: String(decoding: try Data(contentsOf: out), as: UTF8.self),
            err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
    }
}
