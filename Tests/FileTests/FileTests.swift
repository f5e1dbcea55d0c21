import Foundation
import Testing

@Suite("Files")
struct FileTests {
    static let collection = FileTestCollection.load()

    @Test("Every file of a test's kind names its command on the first line")
    func everyFileIsATest() {
        #expect(FileTests.collection.malformed == [])
    }

    @Test("File", arguments: FileTests.collection.tests)
    func file(_ test: FileTest) throws {
        if let failure = try FileTestRunner.check(test) {
            Issue.record(Comment(rawValue: failure))
        }
    }
}
