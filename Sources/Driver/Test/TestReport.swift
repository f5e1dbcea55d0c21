/// What came of one test.
struct TestResult {
    var group: String
    var name: String
    /// Nanoseconds.
    var duration: UInt64
    var output: String
    var failure: TestFailure?
}

/// Why a test failed.
struct TestFailure {
    /// `path:line`, if a place is to blame.
    var position: String?
    var message: String
    /// Several lines: a difference, a backtrace, diagnostics.
    var details: String
}

/// What is told of a whole run.
struct TestReport {
    let results: [TestResult]
    /// Nanoseconds.
    let duration: UInt64

    var failures: Int { results.count { $0.failure != nil } }

    /// For people: a block for every failure, and the counts.
    func text(verbose: Bool) -> String {
        var text = ""
        for result in results {
            guard let failure = result.failure else {
                if verbose { text += "ok    \(result.name) (\(TestReport.seconds(result.duration)) s)\n" }
                continue
            }
            text += failure.position.map { "\($0): " } ?? ""
            text += "FAIL  \(result.name): \(failure.message)\n"
            text += TestReport.indented(failure.details)
            if !failure.details.contains("\n+ "), !result.output.isEmpty {
                text += "    it wrote:\n" + TestReport.indented(result.output)
            }
        }
        let passed = results.count - failures
        text += failures == 0 ? "\(passed) passed" : "\(failures) failed, \(passed) passed"
        return text + " in \(TestReport.seconds(duration)) s\n"
    }

    private static func indented(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let most = 60
        var result = lines.prefix(most).filter { !$0.isEmpty }.map { "    \($0)\n" }.joined()
        if lines.count > most { result += "    … \(lines.count - most) more lines\n" }
        return result
    }

    /// Seconds with three digits behind the point.
    private static func seconds(_ nanoseconds: UInt64) -> String {
        let milliseconds = nanoseconds / 1_000_000
        let fraction = String(milliseconds % 1_000)
        return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }

    // MARK: - JUnit

    /// For build servers: a suite for each group.
    var junit: String {
        var names: [String] = []
        var suites: [String: [TestResult]] = [:]
        for result in results {
            if suites[result.group] == nil { names.append(result.group) }
            suites[result.group, default: []].append(result)
        }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text +=
            "<testsuites tests=\"\(results.count)\" failures=\"\(failures)\" time=\"\(TestReport.seconds(duration))\">\n"
        for name in names {
            let tests = suites[name]!
            let failed = tests.count { $0.failure != nil }
            let time = tests.reduce(0) { $0 + $1.duration }
            text += "  <testsuite name=\"\(TestReport.escape(name))\" tests=\"\(tests.count)\" failures=\"\(failed)\""
            text += " time=\"\(TestReport.seconds(time))\">\n"
            for test in tests { text += TestReport.testcase(test) }
            text += "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private static func testcase(_ test: TestResult) -> String {
        let dot = test.name.contains("/") ? nil : test.name.lastIndex(of: ".")
        let method = dot.map { String(test.name[test.name.index(after: $0)...]) } ?? test.name
        let owner = dot.map { String(test.name[..<$0]) } ?? test.group
        var text =
            "    <testcase classname=\"\(escape(owner))\" name=\"\(escape(method))\" time=\"\(seconds(test.duration))\""
        guard let failure = test.failure else { return text + "/>\n" }
        let place = failure.position.map { $0 + ": " } ?? ""
        text +=
            ">\n      <failure message=\"\(escape(place + failure.message))\">\(escape(failure.details))</failure>\n"
        if !test.output.isEmpty { text += "      <system-out>\(escape(test.output))</system-out>\n" }
        return text + "    </testcase>\n"
    }

    /// Text as XML: marks are written as entities, what XML has no characters for is replaced.
    private static func escape(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            default:
                let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
            }
        }
        return result
    }
}
