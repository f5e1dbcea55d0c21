import Foundation
import Testing

/// Programs on a bare machine, in QEMU. `make kernel` has to have built the kernel.
@Suite("Boot", .serialized)
struct BootTests {
    private let shell: Shell

    init() throws { shell = try Shell() }

    private func boot(_ arguments: [String], input: Data = Data()) throws -> Shell.Outcome {
        try Tool.run(
            Tool.plc, ["boot", "--kernel", BootTests.kernel] + arguments, in: shell.folder, input: input, limit: 120)
    }

    private static let kernel = Shell.package.appendingPathComponent(".build/kernel/x86_64.elf").path

    @Test("Samples print what they print under plc run", arguments: ["adventure", "bank", "evaluator", "producer", "wordcount"])
    func sample(_ name: String) throws {
        let folder = SampleTests.folder.appendingPathComponent(name)
        let input = FileManager.default.contents(atPath: folder.appendingPathComponent("input.txt").path) ?? Data()
        let outcome = try boot([folder.path], input: input)
        #expect(outcome.status == 0, "\(outcome.err)")
        #expect(outcome.out == (try String(contentsOf: folder.appendingPathComponent("expected.txt"), encoding: .utf8)))
    }

    private static let echo = """
        package .demo;
        import .internal.boot;
        class echo
        {
            int main( var boot : .internal.boot )
            {
                string line;
                string[] words = boot.arguments();
                foreach( word in words ) boot.printLine( "word " + word );
                line = boot.readLine();
                while( line :!= null ) { boot.printLine( "<" + line + ">" ); line = boot.readLine(); }
                if( words.length() == 0 ) throw "nothing said";
                return 200;
            }
        };
        """

    @Test("Arguments, input with and without a last line end, and the exit code arrive", arguments: ["q35", "pc"])
    func surroundings(_ machine: String) throws {
        try shell.write("echo.ph", BootTests.echo)
        let outcome = try boot(
            ["--machine", machine, "--memory", "64M", "echo.ph", "--", "two words", "ü"], input: Data("first\n\nlast".utf8))
        #expect(outcome.out == "word two words\nword ü\n<first>\n<>\n<last>\n")
        #expect(outcome.status == 200, "\(outcome.err)")
    }

    @Test("An exception that nobody catches is reported as under plc run")
    func failure() throws {
        try shell.write("echo.ph", BootTests.echo)
        let outcome = try boot(["echo.ph"])
        let hosted = shell.plc("run", "echo.ph")
        #expect(outcome.status == 1)
        #expect(outcome.err == hosted.err)
        #expect(outcome.err.contains("nothing said"))
    }

    @Test("An image for discs boots through GRUB")
    func disc() throws {
        try shell.write("echo.ph", BootTests.echo)
        let made = try Tool.run(
            Tool.plc, ["image", "--kernel", BootTests.kernel, "echo.ph", "-o", "echo.iso", "--", "burnt"], in: shell.folder)
        #expect(made.status == 0, "\(made.err)")
        #expect(shell.names == ["echo.iso", "echo.ph"])
        let outcome = try boot(["echo.iso"])
        #expect(outcome.out.hasSuffix("word burnt\n"))
        #expect(outcome.status == 200, "\(outcome.err)")
    }

    @Test("A fault of the kernel is no success")
    func fault() throws {
        // A kernel without a program.
        let outcome = try boot([BootTests.kernel])
        #expect(outcome.status == 70)
        #expect(outcome.out.contains("plc kernel: panic: there is no class archive to run"))
    }

    @Test("The image is the same whenever and wherever it is made")
    func repeatable() throws {
        try shell.write("echo.ph", BootTests.echo)
        for name in ["a.elf", "b.elf"] {
            #expect(shell.plc("image", "--kernel", BootTests.kernel, "echo.ph", "-o", name).status == 0)
        }
        #expect(shell.read("a.elf") == shell.read("b.elf"))
    }
}
