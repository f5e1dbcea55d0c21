import Foundation
import Testing

/// Programs written for the original compiler (language.md 2.1, internal-classes.md 6): its library's shape, its regression
/// tests, every odd form of its grammar.
@Suite("Programs of the original")
struct CompatibilityTests {
    static let collection = Shell.package.appendingPathComponent("Tests/Files/original/collection").path
    static let language = Shell.package.appendingPathComponent("Tests/Files/run/language").path

    /// In the order in which their makefile compiles them: what is imported comes first.
    static let order = [
        "internal-object", "internal-class", "internal-int", "internal-string", "internal-bootstrap", "internal-tty",
        "test-helper", "test-child", "test-suite", "sys-runnable", "sys-class_loader", "sys-boot",
    ]

    @Test("A collection compiled file by file, as its makefile does, passes its own tests", arguments: [[], ["--compat=original"]])
    func fileByFile(_ options: [String]) throws {
        let shell = try Shell()
        for name in Self.order {
            let outcome = shell.plc(["-Ibin", "-obin"] + options + ["\(Self.collection)/\(name).ph"])
            #expect(outcome.status == 0, "\(name): \(outcome.err)")
        }
        let outcome = shell.plc("run", "--main", ".ru.dz.phantom.system.boot", "bin")
        #expect(outcome.out == "passed\n" && outcome.err == "" && outcome.status == 0)
    }

    @Test("Its halves, compiled with and without the original's numbers, fit together")
    func mixed() throws {
        let shell = try Shell()
        for (index, name) in Self.order.enumerated() {
            let options = index % 2 == 0 ? ["--compat=original"] : []
            _ = shell.plc(["-Ibin", "-obin"] + options + ["\(Self.collection)/\(name).ph"])
        }
        #expect(shell.plc("run", "--main", ".ru.dz.phantom.system.boot", "bin").out == "passed\n")
    }

    @Test("The collection compiled in one run passes its own tests", arguments: [[], ["--compat=original"]])
    func together(_ options: [String]) throws {
        let shell = try Shell()
        let files = Self.order.map { "\(Self.collection)/\($0).ph" }
        let outcome = shell.plc(["run", "--main", ".ru.dz.phantom.system.boot"] + options + files)
        #expect(outcome.out == "passed\n" && outcome.status == 0, "\(outcome.err)")
    }

    /// Programs whose result follows from numbers that `--compat=original` changes.
    static let numbered: Set = ["ordinals.ph", "ordinals-original.ph"]

    static let programs = (try? FileManager.default.contentsOfDirectory(atPath: language).sorted().filter {
        $0.hasSuffix(".ph") && !numbered.contains($0)
    }) ?? []

    @Test("A program gives the same result with --compat=original", arguments: programs)
    func sameResult(_ name: String) throws {
        let text = try String(contentsOfFile: "\(Self.language)/\(name)", encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let beside = "\(Self.language)/\(name.dropLast(3)).out"
        let expected =
            (try? String(contentsOfFile: beside, encoding: .utf8))
            ?? lines.filter { $0.hasPrefix("//= ") || $0 == "//=" }.map { $0.dropFirst(4) + "\n" }.joined()
        let options = lines[0].split(separator: " ").dropFirst(2).map(String.init).filter { !$0.hasPrefix("exit=") }
        let shell = Shell(in: Self.language)
        #expect(shell.plc(["run", "--compat=original"] + options + [name]).out == expected)
    }
}
