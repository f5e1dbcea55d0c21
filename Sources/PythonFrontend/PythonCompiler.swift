import Diagnostics
import IR

/// The Python frontend: sources to IR.
public enum PythonCompiler {
    /// What a module is compiled to.
    public struct Result: Sendable {
        public var sources: SourceMap
        public var diagnostics: DiagnosticBag
        /// The module's class first; empty when there was an error.
        public var units: [IR.Unit]
    }

    /// The name of the class of a module: `.app` for `app.py`.
    public static func className(ofModule name: String) -> String { "." + name }

    /// Parses, checks and lowers one module.
    ///
    /// - Parameters:
    ///   - className: the name of the module's class, with the leading dot.
    ///   - isLibrary: it is part of `stdlib/python`.
    ///   - findModule: the name of the class of a module that can be imported.
    public static func compile(
        path: String, bytes: [UInt8], className: String, isLibrary: Bool, findModule: @escaping (String) -> String?
    ) -> Result {
        var sources = SourceMap()
        var symbols = SymbolTable()
        var diagnostics = DiagnosticBag()
        let (file, parsed) = PythonSource.parse(
            path: path, bytes: bytes, into: &sources, symbols: &symbols, diagnostics: &diagnostics)
        var tree = parsed
        guard !diagnostics.hasErrors, !tree.root.isNone else {
            return Result(sources: sources, diagnostics: diagnostics, units: [])
        }
        NameMangling.run(&tree, symbols: &symbols)
        let module = ModuleLowering(
            tree: tree, file: file, path: path, name: className, isLibrary: isLibrary, symbols: symbols,
            diagnostics: diagnostics, findModule: findModule)
        module.lower()
        return Result(
            sources: sources, diagnostics: module.diagnostics, units: module.diagnostics.hasErrors ? [] : module.units)
    }
}
