import IR
import Passes

/// Tests of passes on IR text, which no command of `plc` takes.
enum PassTest {
    static func run(_ test: FileTest, passes names: [String]) -> FileTestRunner.Outcome {
        func outcome(_ status: Int32, out: String = "", err: String = "") -> FileTestRunner.Outcome {
            FileTestRunner.Outcome(
                arguments: ["(pass \(names.joined(separator: ",")))", test.name], status: status, out: out, err: err,
                findings: [])
        }
        var unit: Unit
        do {
            unit = try Parser.parse(Array(test.lines.joined(separator: "\n").utf8))
        } catch {
            return outcome(1, err: "line \(error.line): \(error.message)\n")
        }
        for name in ["input"] + names {
            if name != "input" {
                guard let pass = Pipeline.pass(named: name) else { return outcome(1, err: "no pass '\(name)'\n") }
                Pipeline.run(pass, &unit)
            }
            let errors = Checker.check(unit)
            if !errors.isEmpty {
                return outcome(1, err: errors.map { "after \(name): \($0.text)\n" }.joined())
            }
        }
        return outcome(0, out: Printer.print(unit))
    }
}
