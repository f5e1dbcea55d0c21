import Foundation
import IR
import JavaFrontend
import Testing

@Suite("Java code becomes SSA form")
struct FlowTests {
    @Test("Every method of java.base becomes IR that the checker accepts")
    func base() throws {
        let path = try Jdk.base()
        var methods = 0
        var unsupported: [String: Int] = [:]
        // The debug build is twenty times slower.
        #if DEBUG
            let step = 24
        #else
            let step = 1
        #endif
        for index in stride(from: 0, to: path.names.count, by: step) {
            guard let file = try path.load(path.names[index]) else { continue }
            let (unit, faults) = file.symbolicUnit()
            methods += unit.methods.count
            for (method, fault) in faults {
                guard case .unsupported(let text) = fault.reason else {
                    Issue.record("\(path.names[index]).\(method): \(fault.message) at \(fault.offset)")
                    continue
                }
                unsupported[text, default: 0] += 1
            }
            for error in Checker.check(unit).prefix(3) { Issue.record("\(path.names[index]): \(error.text)") }
        }
        #expect(methods > 40_000 / step)
        #expect(unsupported == [:])
    }
}
