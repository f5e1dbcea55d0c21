import PythonFrontend

/// A text that a running program gives to `eval`, `exec` or `compile`, or whose tree it asks for. The machine asks for its class by a
/// name that contains the text, so that equal texts are compiled once and a resumed program finds the code that it has.
///
/// The name is `.python.text:`, the mode as `compile` names it, behind `tree-` if the tree is wanted, a colon, the number of the
/// text's bytes, a colon, and the text. Classes of functions and classes in the text have a dot and their own names behind that.
struct PythonText {
    private static let prefix = Array(".python.text:".utf8)

    let kind: PythonTextKind
    /// Whether the tree is asked for instead of code.
    let wantsTree: Bool
    let bytes: [UInt8]
    /// The name of the class of the text itself.
    let className: [UInt8]

    /// Nil if this is not the name of a text, or of something in one.
    init?(in name: [UInt8]) {
        guard name.starts(with: PythonText.prefix) else { return nil }
        let parts = name[PythonText.prefix.count...].split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        let mark = Array("tree-".utf8)
        wantsTree = parts[0].starts(with: mark)
        guard let kind = PythonTextKind(rawValue: String(decoding: parts[0].dropFirst(wantsTree ? mark.count : 0), as: UTF8.self)),
            let count = Int(String(decoding: parts[1], as: UTF8.self)), count >= 0, count <= parts[2].count
        else { return nil }
        let end = parts[2].startIndex + count
        guard end == name.endIndex || name[end] == UInt8(ascii: ".") else { return nil }
        self.kind = kind
        bytes = Array(parts[2][..<end])
        className = Array(name[..<end])
    }
}
