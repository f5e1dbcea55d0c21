import Diagnostics
import Driver
import Foundation
import Testing

@Suite("Explanations")
struct ExplainTests {
    @Test(
        "The wrong example gets the message, the right one neither it nor an error",
        arguments: ExplainIndex.pages.map(\.id.description))
    func examples(_ id: String) throws {
        let page = try #require(ExplainIndex.pages.first { $0.id.description == id })
        // A file that is too large, one in another encoding and a method of 2 GiB cannot be shown; nor a damaged file on
        // the import path, a missing library, 256 parameters, and what only --compat=original says.
        if ["P0001", "P0008", "P0900", "P0305", "P0306", "P0307", "P0329", "P0410", "P1000", "P1002"].contains(id) { return }
        let shell = try Shell()
        // Numbers from 1000 on are about Python.
        let ending = page.id.number >= 1000 ? "py" : "ph"
        for (name, text) in [("wrong", page.wrong), ("right", page.right)] { try shell.write("\(name).\(ending)", text) }
        let wrong = ExplainTests.findings(shell, "wrong.\(ending)")
        #expect(wrong.contains { $0.id == page.id.description }, "\(page.id), wrong example: \(wrong)")
        let right = ExplainTests.findings(shell, "right.\(ending)")
        #expect(!right.contains { $0.id == page.id.description }, "\(page.id), right example: \(right)")
        #expect(!right.contains { $0.severity == "error" }, "\(page.id), right example: \(right)")
    }

    @Test("Every message has a number of its own")
    func numbers() {
        #expect(Set(ExplainIndex.pages.map(\.id)).count == ExplainIndex.pages.count)
    }

    @Test("The command shows a page, lists all, and refuses what is no number")
    func command() throws {
        let shell = try Shell()
        let page = try #require(ExplainIndex.pages.first)
        #expect(shell.plc("explain", page.id.description).out == page.rendered)
        #expect(shell.plc("explain").out.contains("\(page.id)  \(page.title)\n"))
        #expect(shell.plc("explain", "nothing").status == 64)
        #expect(shell.plc("explain", "P9998").status == 64)
    }

    private static func findings(_ shell: Shell, _ file: String) -> [(id: String, severity: String, message: String)] {
        let outcome = shell.plc("check", "--diagnostics=json", file)
        return outcome.err.split(separator: "\n").compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
                return nil
            }
            return (
                object["id"] as? String ?? "", object["severity"] as? String ?? "", object["message"] as? String ?? ""
            )
        }
    }
}
