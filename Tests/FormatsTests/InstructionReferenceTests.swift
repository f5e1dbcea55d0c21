import Foundation
import Testing

@Suite("Instruction reference")
struct InstructionReferenceTests {
    @Test("docs/bytecode.md is what the opcode table says")
    func isFresh() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.appendingPathComponent("docs/bytecode.md")
        if ProcessInfo.processInfo.environment["PLC_BLESS"] == "1" {
            try InstructionReference.text.write(to: file, atomically: true, encoding: .utf8)
        }
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text == InstructionReference.text, "run PLC_BLESS=1 swift test --filter InstructionReferenceTests")
    }
}
