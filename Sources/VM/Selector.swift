/// What a call by name asks for.
///
/// The text is a plain method name, or a name with the types of the parameters: `put(string,.a.b,int[])`, in the
/// spelling of sources, `unknown` for an untyped one. A method whose name is the whole text comes first, so a name
/// that happens to look like this is found as ever.
struct Selector {
    /// The whole text.
    let text: [UInt8]
    /// Number of arguments.
    let count: Int
    /// The name without the types.
    let name: [UInt8]
    /// The types with their parentheses, as a class object keeps them of its methods; empty if there are none.
    let types: [UInt8]

    init(text: [UInt8], count: Int) {
        self.text = text
        self.count = count
        var end = text.count
        if let last = text.last, last == UInt8(ascii: ")") {
            end = 0
            while text[end] != UInt8(ascii: "(") {
                end += 1
                if end == text.count { break }
            }
            if end == 0 { end = text.count }
        }
        name = Array(text[..<end])
        types = Array(text[end...])
    }

    /// Whether a method with the parameter types `declared` takes everything that one with the types `types` takes:
    /// each type is the same, or the method accepts any object.
    func isAccepted(by declared: [UInt8]) -> Bool {
        var (mine, theirs) = (1, 1)
        guard types.count >= 2, declared.count >= 2 else { return false }
        while mine < types.count, theirs < declared.count {
            let (mineEnd, theirsEnd) = (Self.end(types, mine), Self.end(declared, theirs))
            let type = declared[theirs..<theirsEnd]
            guard type.elementsEqual(types[mine..<mineEnd]) || Self.isAnything(type) else { return false }
            mine = mineEnd + 1
            theirs = theirsEnd + 1
        }
        return mine >= types.count && theirs >= declared.count
    }

    /// Where the type that starts at `start` ends.
    private static func end(_ types: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < types.count - 1, types[end] != UInt8(ascii: ",") { end += 1 }
        return end
    }

    private static func isAnything(_ type: ArraySlice<UInt8>) -> Bool {
        type.elementsEqual(unknown) || type.elementsEqual(VM.objectName) || type.elementsEqual(void)
    }

    static let unknown = StaticString("unknown").bytes
    private static let void = StaticString("void").bytes
}
