import Foundation
import Testing

/// Calls of native methods by ordinal, which nothing checks before they run: with any arguments they answer or trap, and
/// never harm the machine.
@Suite("Arguments of native methods")
struct NativeArgumentTests {
    /// Deterministic (xorshift64, Marsaglia 2003).
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
    }

    /// Classes none of whose methods waits for another thread or ends the program.
    private static let classes = [
        "python", "string", "directory", "closure", "weakref", "binary", "math", "time", "world", "io.tty",
        "container.array", "container.bytes", "container.chars", "container.shorts", "container.ints",
        "container.longs", "container.floats", "container.doubles", "container.references",
    ]

    private static let arguments = [
        "null", "0", "1", "-1", "8", "2147483647", "-2147483647 - 1", "(1l << 40)", "100000000000000000l", "-1l",
        "1e17", "2.5", "(0.0 / 0.0)", "1.5f", "\"\"", "\"text\"", "\"\\u{20ac}\\u{1F600}\"", "keys", "table", "numbers",
        "packed", "binary", "this", "\"\".getClass()",
    ]
    /// What the methods for lists and dictionaries of Python want at each place; `keys` and `table` belong together.
    private static let wanted = [
        ["keys", "table", "numbers"], ["keys", "table", "numbers"], ["0", "1", "8"],
        ["0", "8", "100000000000000000l", "1e17", "\"x\"", "null", "keys"],
    ]

    private static func program(_ seed: UInt64) -> String {
        var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        var text = "package .test.natives;\nimport .internal.boot;\n"
        for name in classes { text += "import .internal.\(name);\n" }
        text += "class natives\n{\n"
        let methods = 160
        for method in 0..<methods {
            text += """
                    void m\(method)()
                    {
                        var keys = new .internal.object[]();
                        keys[0] = 1e17; keys[1] = "x"; keys[2] = null; keys[3] = 1l << 60; keys[7] = 2.5;
                        var table = new .internal.object[]();
                        for( int i = 0; i < 8; i++ ) table[i] = 1;
                        var numbers = new .internal.object[]();
                        for( int i = 0; i < 8; i++ ) numbers[i] = 8l - i;
                        var packed = new .internal.container.chars();
                        var binary = new .internal.binary();
                        var u;

                """
            for _ in 0..<60 {
                let isPython = random.next() % 3 == 0
                let name = isPython ? "python" : classes.randomElement(using: &random)!
                let isWanted = isPython && random.next() % 2 == 0
                let ordinal = Int.random(in: isWanted ? 46..<62 : 2..<64, using: &random)
                let count = isWanted ? 4 : Int.random(in: 0..<9, using: &random)
                let receiver = name == "string" ? "\"ab\\u{20ac}\"" : "new .internal.\(name)()"
                let given = (0..<count).map { (isWanted ? wanted[$0] : arguments).randomElement(using: &random)! }.joined(separator: ", ")
                text += "        try { u = \(receiver); u.\(ordinal)( \(given) ); } catch( .internal.object x ) { }\n"
            }
            text += "    }\n"
        }
        text += "    void main( var boot : .internal.boot )\n    {\n"
        for method in 0..<methods { text += "        m\(method)();\n" }
        return text + "        boot.printLine( \"done\" );\n    }\n};\n"
    }

    @Test("38,400 calls end, and leave the machine in order", arguments: 1...4)
    func calls(_ seed: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("plc-natives-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Self.program(UInt64(seed)).write(
            to: folder.appendingPathComponent("natives.ph"), atomically: true, encoding: .utf8)
        let run = try Tool.run(Tool.plc, ["run", "--max-memory", "256M", "natives.ph"], in: folder)
        #expect(run.status == 0 && run.out.hasSuffix("done\n"), "\(run.status): \(run.err.suffix(600))")
    }
}
