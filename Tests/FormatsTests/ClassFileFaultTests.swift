import ClassFile
import Testing

@Suite("Faults of class files")
struct ClassFileFaultTests {
    private func record(_ tag: Character, _ body: [UInt8], length: Int32? = nil) -> [UInt8] {
        Array("phfr:".utf8) + [tag.asciiValue!] + i32(length ?? Int32(body.count + 10)) + body
    }

    private func i32(_ value: Int32) -> [UInt8] {
        let bits = UInt32(bitPattern: value)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> UInt32($0)) }
    }

    private func str(_ text: String) -> [UInt8] { i32(Int32(text.utf8.count)) + Array(text.utf8) }

    private func type(_ name: String, flag: Int32 = 0) -> [UInt8] { i32(flag) + str(name) + str("") }

    private func header(objects: Int32 = 1, methods: Int32 = 20, parent: String = ".internal.object") -> [UInt8] {
        record("C", str(".a") + i32(objects) + i32(methods) + str(parent) + str("1"))
    }

    private func method(_ ordinal: Int32 = 16, name: String = "m", code: [UInt8] = [8]) -> [UInt8] {
        record("M", str(name) + i32(ordinal) + code)
    }

    private func signature(_ ordinal: Int32 = 16, name: String = "m") -> [UInt8] {
        record("S", str(name) + i32(ordinal) + i32(0) + i32(0) + type(".internal.void"))
    }

    private func reason(_ bytes: [UInt8]) -> ClassFileError.Reason? {
        do {
            _ = try ClassFile.read(bytes)
            return nil
        } catch {
            #expect(error.offset >= 0 && error.offset <= bytes.count)
            #expect(!error.message.isEmpty)
            return error.reason
        }
    }

    @Test("records")
    func records() {
        #expect(reason([]) == .noHeader)
        #expect(reason(Array("phfr".utf8)) == .truncatedFrame)
        #expect(reason(Array("nonsense, and more".utf8)) == .marker)
        #expect(reason(header()) == nil)
        #expect(reason(header() + [0]) == .marker)
        #expect(reason(header() + header()) == .secondHeader)
        #expect(reason(method()) == .recordBeforeHeader)
        #expect(reason(header() + record("x", [1, 2, 3])) == .shortRecord(length: 13))
        #expect(reason(header() + record("x", [], length: -1)) == .shortRecord(length: -1))
        #expect(reason(header() + record("x", [1, 2, 3, 4], length: 15)) == .recordPastEnd(length: 15))
        #expect(reason(header() + record("x", [1, 2, 3, 4])) == nil)
        #expect(reason(header() + record("X", [1, 2, 3, 4])) == .unknownTag)
        #expect(reason(header() + record("5", [1, 2, 3, 4])) == .unknownTag)
    }

    @Test("the header")
    func headers() {
        #expect(reason(record("C", i32(-1) + i32(0))) == .stringLength(-1))
        #expect(reason(record("C", i32(5) + i32(0))) == .stringLength(5))
        #expect(reason(record("C", str(".a"))) == .truncated)
        #expect(reason(header(objects: -1)) == .objectSlots(-1))
        #expect(reason(header(methods: -1)) == .methodSlots(-1))
        #expect(reason(header(methods: 65537)) == .methodSlots(65537))
        #expect(reason(header(parent: ".internal.string")) == .internalParent)
        #expect(reason(header(parent: ".internal.void")) == nil)
    }

    @Test("bytes behind the version are kept")
    func headerExtension() throws {
        let bytes = record("C", str(".a") + i32(0) + i32(0) + str(".p") + str("1") + [1, 2])
        let file = try ClassFile.read(bytes)
        #expect(file.headerExtension == [1, 2])
        #expect(file.encode() == bytes)
    }

    @Test("methods")
    func methods() {
        #expect(reason(header() + method() + signature()) == nil)
        #expect(reason(header() + signature() + method()) == nil)
        #expect(reason(header() + method()) == .noSignature(16))
        #expect(reason(header() + signature()) == .noMethod(16))
        #expect(reason(header() + method(20) + signature(20)) == .ordinalRange(20))
        #expect(reason(header() + method(-1) + signature(-1)) == .ordinalRange(-1))
        #expect(reason(header() + method() + method() + signature()) == .duplicate(16))
        #expect(reason(header() + method() + signature() + signature()) == .duplicate(16))
        #expect(reason(header() + method(code: []) + signature()) == .noCode(16))
        #expect(reason(header() + method() + signature(name: "n")) == .signatureName(16))
    }

    @Test("signatures")
    func signatures() {
        func fault(_ body: [UInt8]) -> ClassFileError.Reason? {
            reason(header() + method() + record("S", str("m") + i32(16) + body))
        }
        #expect(fault(i32(0) + type(".internal.void")) == nil)
        #expect(fault(i32(1) + i32(0) + type("") + str("x") + type("")) == nil)
        #expect(fault(i32(-1) + i32(0) + type("")) == .count(-1))
        #expect(fault(i32(.max) + i32(0) + type("")) == .count(.max))
        #expect(fault(i32(0) + i32(2) + type("")) == .signatureLayout)
        #expect(fault(i32(0) + i32(0) + type("", flag: 2)) == .signatureLayout)
        #expect(fault(i32(0) + i32(0) + type("") + [0]) == .signatureLayout)
    }

    @Test("line tables, fields, constants and our own records")
    func others() {
        let start = header() + method() + signature()
        #expect(reason(start + record("l", i32(16) + i32(0))) == nil)
        #expect(reason(start + record("l", i32(16) + i32(1))) == .count(1))
        #expect(reason(start + record("l", i32(16) + i32(0) + [1])) == .leftover(1))
        #expect(reason(start + record("l", i32(17) + i32(0))) == .noMethod(17))
        #expect(reason(start + record("l", i32(16) + i32(0)) + record("l", i32(16) + i32(0))) == .duplicate(16))
        #expect(reason(start + record("f", str("x") + i32(0) + type(""))) == nil)
        #expect(reason(start + record("f", str("x") + i32(1) + type(""))) == .fieldSlot(1))
        #expect(reason(start + record("f", str("x") + i32(-1) + type(""))) == .fieldSlot(-1))
        #expect(reason(start + record("f", str("x") + i32(0) + type("") + [0])) == .truncated)
        let text = type(".internal.string")
        #expect(reason(start + record("c", i32(0) + text + [1])) == nil)
        #expect(reason(start + record("c", i32(1) + text)) == .constantID(1))
        #expect(reason(start + record("c", i32(-1) + text)) == .constantID(-1))
        #expect(reason(start + record("c", i32(0) + text) + record("c", i32(0) + text)) == .duplicateConstant(0))
        #expect(reason(start + record("c", i32(0) + type(".internal.int"))) == .constantType)
        #expect(reason(start + record("c", i32(0) + type(".internal.string", flag: 7))) == .containerFlag(7))
        #expect(reason(start + record("n", str("x"))) == nil)
        #expect(reason(start + record("n", str("x")) + record("n", str("x"))) == .repeatedRecord)
        #expect(reason(start + record("t", str("x") + [0])) == .leftover(1))
        #expect(reason(start + record("i", i32(2) + str("x"))) == .count(2))
        #expect(reason(start + record("i", i32(0)) + record("i", i32(0))) == .repeatedRecord)
        #expect(reason(start + record("s", str("x") + i32(70000) + type(""))) == .staticSlot(70000))
        let variable = str("x") + i32(2) + i32(0) + i32(0) + i32(1) + type("")
        #expect(reason(start + record("v", i32(16) + i32(1) + variable)) == .variableStack(2))
        #expect(reason(start + record("v", i32(16) + i32(9) + variable)) == .count(9))
    }
}
