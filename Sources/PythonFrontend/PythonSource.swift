import Diagnostics

/// A Python source file on its way into the frontend.
public enum PythonSource {
    /// Decodes a file, enters its text in the source map, and parses it.
    public static func parse(
        path: String, bytes: [UInt8], into sources: inout SourceMap, symbols: inout SymbolTable,
        diagnostics: inout DiagnosticBag
    ) -> (file: SourceFile, tree: SyntaxTree) {
        let (text, fault) = SourceDecoding.decode(bytes)
        let file = sources.add(path: path, bytes: text)
        switch fault {
        case .none: return (file, Parser.parse(file, symbols: &symbols, diagnostics: &diagnostics))
        case .unknownEncoding(let name):
            diagnostics.report(SyntaxProblem.unknownEncoding(name), at: Span(file: file.id, at: 0))
        case .invalidByte(let offset, let encoding):
            diagnostics.report(
                SyntaxProblem.invalidByte(encoding: encoding),
                at: Span(file: file.id, start: Int32(offset), end: Int32(offset + 1)))
        }
        return (file, SyntaxTree(file: file.id))
    }
}
