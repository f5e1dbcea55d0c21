import Foundation

/// Programs run as processes of their own, for what cannot be shown in this one.
enum Tool {
    /// The command `plc` of this build, which lies beside the program with the tests.
    static let plc = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("plc").path

    static let make = ["/usr/bin/make", "/bin/make"].first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Runs a program in a directory.
    static func run(
        _ program: String, _ arguments: [String], in folder: URL, input: Data = Data()
    ) throws -> Shell.Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PLC_STDLIB"] = Shell.package.appendingPathComponent("stdlib").path
        for name in ["MAKEFLAGS", "MFLAGS", "MAKELEVEL"] { environment[name] = nil }
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
