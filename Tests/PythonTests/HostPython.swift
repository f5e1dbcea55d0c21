import Foundation
import TestSupport

/// The reference implementation on this machine.
enum HostPython {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct Outcome {
        var status: Int32
        var out: [UInt8]
        var err: [UInt8]
    }

    /// Runs `python3` with these arguments and this standard input.
    static func run(_ arguments: [String], input: String = "") throws -> Outcome {
        try run("/usr/bin/env", ["python3"] + arguments, input: input)
    }

    /// Runs a program with these arguments and this standard input.
    static func run(_ program: String, _ arguments: [String], input: String = "") throws -> Outcome {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        // Files instead of pipes: neither side waits for the other.
        let places = ["in", "out", "err"].map { scratch.appendingPathComponent($0) }
        try input.write(to: places[0], atomically: false, encoding: .utf8)
        let process = try TestProcess(
            program, arguments, in: FileManager.default.currentDirectoryPath, input: .file(places[0].path),
            output: .file(places[1].path), errors: .file(places[2].path))
        let status = try process.wait()
        return Outcome(
            status: status, out: [UInt8](try Data(contentsOf: places[1])),
            err: [UInt8](try Data(contentsOf: places[2])))
    }

    /// The folder of the standard library; nil unless it is that of Python 3.11.
    static func library() throws -> String? {
        let script = "import sys, sysconfig; print(sysconfig.get_paths()['stdlib'] if sys.version_info[:2] == (3, 11) else '')"
        let text = String(decoding: try run(["-c", script]).out, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }

    /// Paths of the `.py` files below a folder, sorted, without packages that were installed later.
    static func files(below folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".py") && !$0.contains("site-packages") && !$0.contains("dist-packages") }
            .sorted().map { folder + "/" + $0 }
    }
}

/// CRC-32 as in zip files.
struct Checksum {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var value = UInt32.max
        for byte in bytes { value = Checksum.table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
        return ~value
    }
}
