import ClassFile
import Testing

@Suite("Class archives")
struct ArchiveTests {
    private func archive() throws -> Archive {
        var archive = Archive()
        try archive.append(classFile: WorkedExample.bytes)
        try archive.append(classFile: ClassFile(name: Array(".Größe".utf8)).encode())
        return archive
    }

    @Test("members keep order, names and bytes")
    func roundTrip() throws {
        let bytes = try archive().write()
        #expect(bytes.count == 2 * 516 + 404 + ClassFile(name: Array(".Größe".utf8)).encode().count)
        #expect(Array(bytes[512..<516]) == [0x94, 0x01, 0, 0])
        let read = try Archive.read(bytes)
        #expect(read.members.map { String(decoding: $0.name, as: UTF8.self) } == ["demo.tiny.lamp", "Größe"])
        #expect(read.members[0].bytes == WorkedExample.bytes)
        #expect(read.write() == bytes)
    }

    @Test("names are looked up with and without leading dot, dots as slashes", arguments: [
        ".demo.tiny.lamp", "demo.tiny.lamp", "/demo/tiny/lamp", "demo/tiny.lamp",
    ])
    func lookup(name: String) throws {
        #expect(try archive().member(named: Array(name.utf8))?.bytes == WorkedExample.bytes)
    }

    @Test("other names are not found", arguments: ["", ".", "demo.tiny", "Demo.tiny.lamp", "..demo.tiny.lamp"])
    func notFound(name: String) throws {
        #expect(try archive().member(named: Array(name.utf8)) == nil)
    }

    @Test("an archive cut anywhere is refused or has the members before the cut")
    func truncated() throws {
        let bytes = try archive().write()
        for count in 0..<bytes.count {
            let cut = Array(bytes.prefix(count))
            do {
                let read = try Archive.read(cut)
                #expect(read.trailingBytes < 516)
                #expect(read.members.count == (count < 516 + 404 ? 0 : 1))
            } catch {
                #expect(count >= 516)
                guard case .truncated = error.reason else {
                    Issue.record("\(error)")
                    return
                }
            }
        }
    }

    @Test("what cannot be a member is refused")
    func refused() {
        func reason(_ name: [UInt8]) -> ArchiveError.Reason? {
            var archive = Archive()
            do {
                try archive.append(classFile: ClassFile(name: name).encode())
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(reason([UInt8](repeating: 0x61, count: 511)) == nil)
        #expect(reason([UInt8](repeating: 0x61, count: 512)) == .name)
        #expect(reason([0x2E]) == .name)
        #expect(reason([0x2E, 0x61, 0, 0x62]) == .name)
        var archive = Archive()
        #expect(throws: ArchiveError.self) { try archive.append(classFile: Array("no class file".utf8)) }
        #expect(throws: ArchiveError.self) { try Archive.read([UInt8](repeating: 0x61, count: 516)) }
    }
}
