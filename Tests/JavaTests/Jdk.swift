import Driver
import Foundation
import JavaFrontend
import Testing
import TestSupport

/// The JDK of this machine, which is the oracle.
enum Jdk {
    /// Its directory, found through `javac` on the path.
    static let home: String? = {
        for directory in (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") {
            let javac = URL(fileURLWithPath: "\(directory)/javac").resolvingSymlinksInPath().path
            if FileManager.default.isExecutableFile(atPath: javac) {
                return URL(fileURLWithPath: javac).deletingLastPathComponent().deletingLastPathComponent().path
            }
        }
        return nil
    }()

    /// The class path of `java.base`.
    static func base() throws -> ClassPath {
        let home = try #require(home, "no javac on the PATH; scripts/set-up installs one")
        return try JavaClassPath.open(["\(home)/jmods/java.base.jmod"], host: Shell.host())
    }

    /// Runs a tool of the JDK and gives its standard output and exit code.
    static func run(_ tool: String, _ arguments: [String], in directory: URL) throws -> (output: String, code: Int32) {
        let home = try #require(home, "no javac on the PATH; scripts/set-up installs one")
        let log = directory.appendingPathComponent("\(tool).out")
        let process = try TestProcess(
            "\(home)/bin/\(tool)", arguments, in: directory.path, output: .file(log.path))
        let code = try process.wait()
        return (String(decoding: try Data(contentsOf: log), as: UTF8.self), code)
    }

    /// An empty directory for one test, removed by the caller.
    static func temporaryDirectory() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("plc-java-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }
}

enum Shell {
    /// A host with files from the working directory and streams in memory.
    static func host(input: [UInt8] = []) -> Driver.Host {
        Driver.Host(
            files: HostFiles(), out: Output(), err: Output(), input: Input(input),
            executable: FileManager.default.currentDirectoryPath + "/.build/plc", environment: Driver.Host.Environment())
    }
}
