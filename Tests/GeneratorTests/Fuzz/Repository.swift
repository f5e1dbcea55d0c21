import ClassFile
import Foundation

/// The files of the checkout that tests start from.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files below `folder` with this ending, in the order of their paths.
    static func files(below folder: String, ending: String) -> [URL] {
        let start = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().map { start.appendingPathComponent($0) }
    }

    /// The path of a file from the root of the checkout.
    static func path(of url: URL) -> String { String(url.path.dropFirst(root.path.count + 1)) }

    static func contents(below folder: String, ending: String) -> [[UInt8]] {
        files(below: folder, ending: ending).compactMap { try? Array(Data(contentsOf: $0)) }
    }

    /// A number from the environment, for long runs.
    static func setting(_ name: String, default value: Int) -> Int {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? value
    }

    /// Keeps an input on disk while it is tried, so that it is still there when the process dies of it.
    static func keep(_ bytes: [UInt8], as name: String) {
        try? Data(bytes).write(to: place(of: name))
    }

    static func forget(_ name: String) {
        try? FileManager.default.removeItem(at: place(of: name))
    }

    /// A file of this process; several may be at work.
    static func place(of name: String) -> URL {
        let process = ProcessInfo.processInfo.processIdentifier
        return FileManager.default.temporaryDirectory.appendingPathComponent("plc-test-\(process)-\(name)")
    }
}
