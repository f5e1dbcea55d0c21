import Foundation
import Testing

/// The files themselves are run by the file tests.
@Suite("Verifier rules")
struct VerifierRuleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Files/verify")

    @Test("every rule has a file that passes and, but for V15, one that does not", arguments: 1...15)
    func files(number: Int) throws {
        let prefix = number < 10 ? "v0\(number)-" : "v\(number)-"
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
            .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".pasm") }
        let texts = try names.map { try String(contentsOf: Self.folder.appendingPathComponent($0), encoding: .utf8) }
        #expect(texts.contains { $0.hasPrefix("; verify\n") })
        let rejecting = texts.filter { $0.hasPrefix("; reject\n") && $0.contains("[V\(number)]\n") }
        // V15 says what is not asked for.
        #expect(rejecting.isEmpty == (number == 15))
    }
}
