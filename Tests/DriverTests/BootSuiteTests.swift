import ClassFile
import Foundation
import Testing

/// All samples and all tests that run a program, on bare machines: one boot for each processor.
@Suite("Boot of all programs", .serialized)
struct BootSuiteTests {
    private let shell: Shell

    init() throws { shell = try Shell() }

    /// A program with what it has to print.
    private struct Item {
        let name: String
        let inputs: [String]
        var options: [String] = []
        var arguments: [String] = []
        var input = ""
        var expected: String
        var code: Int32 = 0
    }

    /// Samples whose output depends on nothing but themselves.
    private func samples() throws -> [Item] {
        try SampleTests.names.map { name in
            let folder = SampleTests.folder.appendingPathComponent(name)
            let input = FileManager.default.contents(atPath: folder.appendingPathComponent("input.txt").path) ?? Data()
            return Item(
                name: name, inputs: [folder.path], input: String(decoding: input, as: UTF8.self),
                expected: try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8))
        }
    }

    /// The file tests that run a program, but for those about the limits of the hosted machine.
    private func fileTests() throws -> [Item] {
        let folder = Shell.package.appendingPathComponent("Tests/Files/run")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var items: [Item] = []
        for path in paths.sorted() where path.hasSuffix(".ph") {
            let file = folder.appendingPathComponent(path)
            let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            var words = lines[0].split(separator: " ").map(String.init)
            guard words.starts(with: ["//", "run"]) else { continue }
            words.removeFirst(2)
            let parts = words.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
            let limits = ["--max-memory", "--max-slices", "--stress-gc"]
            if parts[0].contains(where: { word in limits.contains { word.hasPrefix($0) } }) { continue }
            func block(_ sign: String) -> String {
                lines.filter { $0.hasPrefix(sign) }.map { $0.dropFirst(sign.count).drop { $0 == " " } + "\n" }.joined()
            }
            var item = Item(name: path, inputs: [file.path], expected: "")
            item.options = parts[0].filter { !$0.hasPrefix("exit=") }
            item.arguments = parts.count > 1 ? parts[1] : []
            item.input = block("//<")
            items.append(asHosted(item, in: Shell(in: file.deletingLastPathComponent().path)))
        }
        return items
    }

    /// The item with what it prints in the hosted machine, which other tests compare with what is expected.
    private func asHosted(_ item: Item, in shell: Shell) -> Item {
        let hosted = shell.plc(
            ["run"] + item.options + item.inputs + (item.arguments.isEmpty ? [] : ["--"] + item.arguments),
            input: item.input)
        var item = item
        item.expected = hosted.out
        item.code = hosted.status
        return item
    }

    /// Samples in Python and Java: one of each, in the long tests all.
    private func otherLanguages() throws -> [Item] {
        func sources(_ language: String, _ ending: String, short: String) throws -> [URL] {
            let folder = SampleTests.folder.appendingPathComponent(language)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            return names.filter { $0.hasSuffix(ending) && (WorldTests.isSoak || $0 == short + ending) }
                .map { folder.appendingPathComponent($0) }
        }
        var items = try sources("python", ".py", short: "queens").map {
            asHosted(Item(name: $0.lastPathComponent, inputs: [$0.path], expected: ""), in: shell)
        }
        for source in try sources("java", ".java", short: "Richards") {
            let name = source.deletingPathExtension().lastPathComponent
            let compiled = try Tool.run("/usr/bin/env", ["javac", "-d", name, source.path], in: shell.folder)
            try #require(compiled.status == 0, "\(compiled.err)")
            items.append(
                asHosted(Item(name: name, inputs: [name], options: ["--main", name], expected: ""), in: shell))
        }
        return items
    }

    /// x86-64 always, the others in the long tests.
    static let architectures = WorldTests.isSoak ? ["x86_64", "aarch64", "riscv64"] : ["x86_64"]

    @Test("Every program prints and ends as in the hosted machine", arguments: architectures)
    func all(_ architecture: String) throws {
        let other = try otherLanguages()
        #expect(other.count >= 2)
        let items = try samples() + fileTests() + other
        #expect(items.count > 42)
        var suite = Archive()
        for (index, item) in items.enumerated() {
            try shell.write("input.txt", item.input)
            let made = shell.plc(
                ["image", "-o", "one.archive", "--input", "input.txt"] + item.options + item.inputs
                    + (item.arguments.isEmpty ? [] : ["--"] + item.arguments))
            try #require(made.status == 0, "\(item.name): \(made.err)")
            suite.members.append(
                .init(
                    name: BootMember.programPrefix + Array("\(index)".utf8),
                    bytes: try #require(shell.read("one.archive"))))
        }
        try shell.write("suite.archive", suite.write())
        let kernel = Shell.package.appendingPathComponent(".build/kernel/\(architecture).elf").path
        let image = shell.plc(
            "image", "--arch", architecture, "--kernel", kernel, "--payload", "suite.archive", "-o", "suite.elf")
        try #require(image.status == 0, "\(image.err)")
        let outcome = try Tool.run(
            Tool.plc, ["boot", "--arch", architecture, "suite.elf"], in: shell.folder,
            limit: WorldTests.isSoak ? 900 : 300)
        #expect(outcome.status == 0, "\(outcome.err)")
        // Behind the output of each program stand a byte 1, `exit`, the code and a line end.
        var rest = outcome.out[...]
        for item in items {
            guard let mark = rest.range(of: "\u{1}exit "), let end = rest[mark.upperBound...].firstIndex(of: "\n")
            else {
                Issue.record("\(item.name) did not end: \(rest.suffix(2000))")
                return
            }
            #expect(String(rest[..<mark.lowerBound]) == item.expected, "\(item.name)")
            #expect(Int32(rest[mark.upperBound..<end]) == item.code, "\(item.name)")
            rest = rest[rest.index(after: end)...]
        }
        #expect(rest.isEmpty)
    }

    @Test("A program keeps its world on the disk of the other processors", arguments: ["aarch64", "riscv64"])
    func disk(_ architecture: String) throws {
        let kernel = Shell.package.appendingPathComponent(".build/kernel/\(architecture).elf").path
        let todo = Shell.package.appendingPathComponent("samples/todo").path
        func boot(_ words: String...) throws -> Shell.Outcome {
            try Tool.run(
                Tool.plc,
                ["boot", "--arch", architecture, "--kernel", kernel, "--disk", "t.world", todo, "--"] + words,
                in: shell.folder, limit: 120)
        }
        #expect(try boot("add", "milk").out == "1 milk\n")
        let second = try boot("add", "tea")
        #expect(second.out == "1 milk\n2 tea\n" && second.status == 0, "\(second.err)")
        #expect(try boot("what").status == 1)
        #expect(try Tool.run(Tool.plc, ["world", "check", "t.world"], in: shell.folder).status == 0)
        let hosted = try Tool.run(Tool.plc, ["run", "--world", "t.world", todo], in: shell.folder)
        #expect(hosted.out == "1 milk\n2 tea\n", "\(hosted.err)")
        try shell.write(
            "echo.ph",
            "package .demo; import .internal.boot; class echo { int main( var boot : .internal.boot ) "
                + "{ boot.printLine( boot.readLine() + boot.readLine() ); return 200; } };")
        let echo = try Tool.run(
            Tool.plc, ["boot", "--arch", architecture, "--kernel", kernel, "--memory", "64M", "echo.ph"],
            in: shell.folder, input: Data("first\nlast".utf8), limit: 60)
        #expect(echo.out == "firstlast\n" && echo.status == 200, "\(echo)")
        // Without a program the kernel panics, which is no success.
        let fault = try Tool.run(
            Tool.plc, ["boot", "--arch", architecture, kernel], in: shell.folder, limit: 60)
        #expect(fault.status == 70 && fault.out.contains("plc kernel: panic: there is no class archive to run"))
    }
}
