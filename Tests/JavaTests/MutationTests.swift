import Diagnostics
import Driver
import Foundation
import IR
import JavaFrontend
import Testing

/// SplitMix64, for damage that is the same in every run.
private struct Damage {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(max(1, limit)))
    }

    /// Changes, removes or repeats some bytes.
    mutating func apply(to bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...next(4) {
            if bytes.isEmpty { break }
            let place = next(bytes.count)
            switch next(8) {
            case 0: bytes.removeSubrange(place...)
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(8)))
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 1 + next(16))], at: place)
            case 3: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF][next(5)]
            case 4: for index in place..<min(bytes.count, place + 4) { bytes[index] = 0xFF }
            default: bytes[place] = UInt8(next(256))
            }
        }
        return bytes
    }
}

@Suite("Damaged Java files are refused or read, and never crash")
struct MutationTests {
    #if DEBUG
        private static let count = 600
    #else
        private static let count = 16_000
    #endif

    @Test("Class files with wrong bytes go through reader, dump and translation of code")
    func classFiles() throws {
        let path = try Jdk.base()
        let names = [
            "java/lang/Thread$State", "java/util/Optional", "java/util/ArrayDeque", "java/lang/FunctionalInterface",
            "java/util/concurrent/TimeUnit", "java/lang/Runtime$Version", "java/util/StringJoiner", "module-info",
        ]
        var originals: [[UInt8]] = []
        for name in names { originals.append(try #require(try path.bytes(of: name))) }
        var damage = Damage(state: 20_261_126)
        var readable = 0
        for number in 0..<MutationTests.count {
            let bytes = damage.apply(to: originals[number % originals.count])
            guard let file = try? JavaClass.read(bytes) else { continue }
            readable += 1
            #expect(!ClassDump.dump(file).isEmpty)
            let (unit, _) = file.symbolicUnit()
            for error in Checker.check(unit).prefix(1) {
                Issue.record("damage number \(number) to \(names[number % names.count]): \(error.text)")
            }
        }
        #expect(readable > MutationTests.count / 50)
    }

    @Test("Archives with wrong bytes are opened and their classes read")
    func archives() throws {
        let directory = try Jdk.temporaryDirectory()
        defer { try? FileManager.default.removeItem(at: directory) }
        let path = try Jdk.base()
        for (index, name) in ["java/util/Optional", "java/lang/Thread$State"].enumerated() {
            let bytes = try #require(try path.bytes(of: name))
            try Data(bytes).write(to: directory.appendingPathComponent("\(index).class"))
        }
        _ = try Jdk.run("jar", ["--create", "--file", "a.jar", "0.class", "1.class"], in: directory)
        let original = [UInt8](try Data(contentsOf: directory.appendingPathComponent("a.jar")))
        var damage = Damage(state: 5)
        var opened = 0
        for _ in 0..<MutationTests.count / 4 {
            let files = FileSystem.memory(["a.jar": damage.apply(to: original)])
            var classes = ClassPath(fileSystem: files, opener: JavaClassPath.opener)
            guard (try? classes.add("a.jar")) != nil else { continue }
            opened += 1
            for name in classes.names { _ = try? classes.load(name) }
        }
        #expect(opened > 0)
    }
}
