import Driver
import Foundation
import JavaFrontend
import Testing

@Suite("Java class files are read and shown")
struct DumpTests {
    /// Every this-many-th class of `java.base` is compared with javap, which takes 50 ms for each.
    private static let step = 64

    @Test("plc dump and javap -v -p state the same facts of classes of java.base")
    func javap() throws {
        let path = try Jdk.base()
        let directory = try Jdk.temporaryDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        var names = stride(from: 0, to: path.names.count, by: DumpTests.step).map { path.names[$0] }
        names += ["module-info", "java/lang/String", "java/lang/Math", "java/util/HashMap"].filter { !names.contains($0) }
        var files: [String] = []
        var dumps: [String] = []
        for (index, name) in names.enumerated() {
            let bytes = try #require(try path.bytes(of: name))
            files.append("\(index).class")
            try Data(bytes).write(to: directory.appendingPathComponent("\(index).class"))
            dumps.append(String(decoding: ClassDump.dump(try JavaClass.read(bytes)), as: UTF8.self))
        }
        #expect(names.count > 90)
        let javap = try Jdk.run("javap", ["-v", "-p"] + files, in: directory).output
        let parts = javap.components(separatedBy: "Classfile ").dropFirst()
        #expect(parts.count == names.count)
        for (name, (theirs, ours)) in zip(names, zip(parts, dumps)) {
            let expected = JavapFacts.of("Classfile " + theirs)
            let found = JavapFacts.of(ours)
            guard expected != found else { continue }
            let place = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }
            Issue.record(
                "\(name): javap has '\(place?.element.0 ?? "")', plc has '\(place?.element.1 ?? "")' (fact \(place?.offset ?? -1))")
        }
    }

    @Test("All classes of java.base are read")
    func all() throws {
        let path = try Jdk.base()
        #expect(path.names.count > 6_000)
        for name in path.names { #expect(try path.load(name)?.name == name) }
    }
}
