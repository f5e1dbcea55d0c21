import Foundation
import Testing

@Suite("Architecture")
struct ArchitectureTests {
    @Test("Every target imports only what its place in the architecture allows")
    func imports() throws {
        let files = try swiftFiles(below: "Sources")
        #expect(files.count > Layering.machineCore.count)
        for file in files { for violation in importViolations(in: file) { Issue.record("\(violation)") } }
    }

    @Test(
        "A forbidden import is found in every spelling",
        arguments: [
            "import Foundation", "@preconcurrency import Foundation", "internal import struct Foundation.URL",
            "import Glibc // needed", "import Driver", "import VM",
        ])
    func forbiddenImport(text: String) {
        #expect(importViolations(in: SourceFile(path: "a.swift", target: "Verifier", text: text)).count == 1)
    }

    @Test(
        "Words in comments and literals are no imports",
        arguments: [
            "// import Foundation", "/* import\nimport Glibc */", #"let text = "import Glibc""#, "import ClassFile",
        ])
    func noImport(text: String) {
        #expect(importViolations(in: SourceFile(path: "a.swift", target: "Verifier", text: text)).isEmpty)
    }

    @Test("The machine core uses nothing that Embedded Swift or a bare machine lacks")
    func machineCore() throws {
        for file in try swiftFiles(below: "Sources") where Layering.machineCore.contains(file.target) {
            for violation in coreViolations(in: file) { Issue.record("\(violation)") }
        }
    }

    @Test(
        "What the machine core may not use is found",
        arguments: [
            "let x: any P", "func f() throws {", "weak var x", "String(describing: x)", "await f()", "print(1)",
            #"list.map(\.count)"#, #"list.map(\Item.count)"#,
        ])
    func forbiddenInCore(text: String) {
        #expect(!coreViolations(in: SourceFile(path: "a.swift", target: "VM", text: text)).isEmpty)
    }

    @Test("The toolchain's libraries print nothing")
    func toolchain() throws {
        for file in try swiftFiles(below: "Sources") where Layering.toolchain.contains(file.target) {
            for (number, line) in file.codeLines.enumerated()
            where line.range(of: #"(?<![.\w])(print|debugPrint|readLine|getenv)\("#, options: .regularExpression) != nil
                && !line.contains("func ")
            {
                Issue.record("\(file.path):\(number + 1): input and output belong to Driver")
            }
        }
    }

    @Test("The kernel has fewer than 400 lines of C and assembly")
    func kernelSupport() throws {
        let folder = packageRoot.appendingPathComponent("Sources/Kernel")
        let endings: Set<String> = ["c", "h", "S"]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) } ?? []
        #expect(files.count >= 3)
        let lines = try files.map { try String(contentsOf: $0, encoding: .utf8).split(separator: "\n").count }
        #expect(lines.reduce(0, +) < 400)
    }

    @Test("Files stay small enough to be read")
    func sizes() throws {
        // The dispatch loop of the interpreter is one function: cut apart, its state would not stay in registers.
        let largest = ["Sources/VM/Interpreter.swift": 1_800]
        for file in try swiftFiles(below: "Sources") + swiftFiles(below: "Tests")
        where !file.path.contains("+Generated") && file.lines.count - 1 > largest[file.path, default: 800] {
            Issue.record(
                "\(file.path) has \(file.lines.count - 1) lines, more than \(largest[file.path, default: 800])")
        }
    }
}

/// The forbidden imports of a file, each as a line to show.
func importViolations(in file: SourceFile) -> [String] {
    guard let allowed = Layering.allowed(for: file.target) else {
        return ["\(file.path): target \(file.target) has no place in Tests/ArchitectureTests/Layering.swift"]
    }
    return moduleImports(of: file).filter { !allowed.contains($0.module) }.map {
        "\(file.path):\($0.line): \(file.target) may not import \($0.module)"
    }
}

/// What a file of the machine core uses and may not, each as a line to show.
func coreViolations(in file: SourceFile) -> [String] {
    var violations: [String] = []
    for (number, line) in file.codeLines.enumerated() {
        for (pattern, why) in CoreRule.all where line.range(of: pattern, options: .regularExpression) != nil {
            violations.append("\(file.path):\(number + 1): \(why): \(line.trimmingCharacters(in: .whitespaces))")
        }
    }
    return violations
}

/// What may not stand in the machine core, as patterns over code without comments and literals.
enum CoreRule {
    static let all: [(pattern: String, why: String)] = [
        (#"\bany [A-Z]"#, "an existential"),
        (#"\bthrows\b(?!\()"#, "an untyped throws"),
        (#"\b(weak|unowned)\b"#, "a weak reference"),
        (#"\bMirror\b|\(describing:|\(reflecting:"#, "reflection"),
        (#"\b(async|await|actor)\b"#, "concurrency"),
        (#"\b(Codable|Encodable|Decodable|Regex)\b"#, "not in Embedded Swift"),
        (#"(?<![.\w])(?<!func )(print|debugPrint|readLine|getenv)\("#, "input and output come through the platform"),
        (#"[\s(=]\\[A-Z]?\w*\.\w"#, "a key path"),
    ]
}
