import Driver
import Foundation

/// A directory of its own in which command lines are run in this process.
final class Shell {
    let folder: URL
    private var isTemporary = true

    /// Runs command lines in a directory that is there.
    init(in path: String) {
        folder = URL(fileURLWithPath: path)
        isTemporary = false
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { if isTemporary { try? FileManager.default.removeItem(at: folder) } }

    /// What a command line gave.
    struct Outcome {
        let status: Int32
        let out: String
        let err: String
    }

    /// Runs `plc` with the arguments.
    func plc(_ arguments: String..., input: String = "") -> Outcome { plc(arguments, input: input) }

    /// Runs `plc` with the arguments.
    func plc(_ arguments: [String], input: String = "") -> Outcome {
        let out = Output()
        let err = Output()
        let host = Host(
            files: HostFiles(base: folder.path), out: out, err: err, input: Input(Array(input.utf8)),
            executable: Shell.package.path, environment: Host.Environment(noColor: true))
        let status = Plc.run(arguments, host: host)
        return Outcome(
            status: status.code, out: String(decoding: out.written, as: UTF8.self),
            err: String(decoding: err.written, as: UTF8.self))
    }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
    }

    func read(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map(Array.init)
    }

    /// Names of everything in the directory, sorted.
    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? [] }

    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
