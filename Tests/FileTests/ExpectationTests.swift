import Testing

@Suite("Expectations in comments")
struct ExpectationTests {
    let lines = [
        "x = 1; // error: unknown 'x' [P0301]",
        "// warning@+1: hides",
        "var y; // error: first // error: second [P0002]",
        "// error@end: '}' expected",
    ]

    @Test("Severity, text, number and line are read")
    func reading() {
        #expect(
            Expectations.read(lines, comment: "//") == [
                Finding(line: 1, severity: "error", text: "unknown 'x'", id: "P0301"),
                Finding(line: 3, severity: "warning", text: "hides", id: ""),
                Finding(line: 3, severity: "error", text: "first", id: ""),
                Finding(line: 3, severity: "error", text: "second", id: "P0002"),
                Finding(line: 4, severity: "error", text: "'}' expected", id: ""),
            ])
    }

    @Test("What nobody expected and what did not come are both found")
    func comparing() {
        let result = Expectations.compare(
            expected: [Finding(line: 1, severity: "error", text: "unknown", id: "")],
            reported: [
                Finding(line: 1, severity: "warning", text: "unknown 'x'", id: "P0301"),
                Finding(line: 2, severity: "error", text: "unknown 'x'", id: "P0301"),
            ])
        #expect(result.missing.map(\.line) == [1])
        #expect(result.unexpected.map(\.line) == [1, 2])
    }

    @Test("Blessing replaces what does not hold and keeps what does")
    func blessing() {
        let blessed = Expectations.bless(
            lines, comment: "//",
            reported: [
                Finding(line: 1, severity: "error", text: "no 'x'", id: "P0009"),
                Finding(line: 3, severity: "warning", text: "it hides a field", id: "P0003"),
                Finding(line: 3, severity: "error", text: "second", id: "P0002"),
            ])
        #expect(
            blessed == [
                "x = 1; // error: no 'x' [P0009]",
                "// warning@+1: hides",
                "var y; // error: second [P0002]",
                "",
            ])
    }
}
