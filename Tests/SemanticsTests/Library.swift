import Diagnostics
import Foundation
import PhantomFrontend

/// The project's standard library and files of the test, as a file system in memory.
enum Library {
    private static let root: String = {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { url.deleteLastPathComponent() }
        return url.appendingPathComponent("stdlib").path
    }()

    private static let files: [String: [UInt8]] = {
        var result: [String: [UInt8]] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() where name.hasSuffix(".ph") {
            if let data = FileManager.default.contents(atPath: root + "/" + name) { result["lib/" + name] = Array(data) }
        }
        return result
    }()

    static func fileSystem(_ more: [String: [UInt8]] = [:]) -> FileSystem {
        .memory(files.merging(more) { _, new in new })
    }

    /// Compiles one text given as `main.ph`, with `classes` as the only directory for imports.
    static func compile(
        _ text: String, files: [String: [UInt8]] = [:], change: (inout FrontendOptions) -> Void = { _ in }
    ) -> FrontendResult {
        var options = FrontendOptions()
        options.standardLibrary = "lib"
        options.searchDirectories = ["classes"]
        change(&options)
        return Frontend.compile(
            [FrontendSource(path: "main.ph", bytes: Array(text.utf8))], options: options, fileSystem: fileSystem(files))
    }

    /// `line: text` of every diagnostic, in order.
    static func messages(_ result: FrontendResult) -> [String] {
        result.diagnostics.sorted.map { diagnostic in
            let line = result.sources.file(of: diagnostic.primary)?.line(at: diagnostic.primary.start) ?? 0
            return "\(line): \(diagnostic.text)"
        }
    }
}
