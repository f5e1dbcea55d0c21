import ClassFile
import Diagnostics
import IR

/// The state of one run of the frontend: sources, classes, diagnostics. The steps are extensions in files of their own:
/// collecting declarations, loading imports, linking parents, completing members, lowering bodies.
final class Compilation {
    let options: FrontendOptions
    let fileSystem: FileSystem
    var sources = SourceMap()
    var interner = Interner()
    var bag = DiagnosticBag()
    var units: [SourceUnit] = []
    /// The first files of the source map are those that the caller gave.
    var givenFileCount: Int32 = 0
    var table = ClassTable()
    let words: FrontendWords

    /// Classes declared in sources, in order of their discovery; the work list of linking and lowering.
    var sourceClasses: [ClassIndex] = []
    /// Imports that have been read and not yet loaded: unit and place in its list.
    var pendingImports: [(unit: Int32, index: Int32)] = []
    /// Contents of the class files read so far.
    var classFiles: [ClassFile] = []
    var classFilePaths: [String] = []
    /// What syntax errors have left.
    var damage = SyntaxDamage()
    /// Files that were read to satisfy an import, in order of reading.
    var importedFiles: [ImportedFile] = []
    /// Which calls can be noticed.
    var effects = EffectSummary()
    /// Paths of files embedded by `import "file"`, as written.
    var embeddedFiles: [String] = []
    /// Classes that a class of this run refers to, per class.
    var references: [ClassIndex: Set<ClassIndex>] = [:]
    /// Where the lowering is: the place of an error in a class that is loaded because the text there needs it.
    var currentPlace = Compilation.nowhere
    /// What types refer to by number.
    var details: [TypeDetail] = []
    var detailNumbers: [TypeDetail: Int32] = [:]
    /// Whether the absence of the standard library has been reported.
    var hasReportedMissingLibrary = false

    init(options: FrontendOptions, fileSystem: FileSystem) {
        self.options = options
        self.fileSystem = fileSystem
        words = FrontendWords(&interner)
        declareWellKnownClasses()
    }

    /// Gives the classes of the language their fixed places.
    private func declareWellKnownClasses() {
        for word in [
            ".internal.object", ".internal.int", ".internal.long", ".internal.float", ".internal.double",
            ".internal.string", ".internal.container.array", ".internal.class", ".internal.void",
            ".internal.closure",
        ] {
            let id = table.declare(interner.intern(word))
            table[id].isInternal = true
            table[id].isVisible = id != .array && id != .classObject
        }
        // Two names of one class (spec/internal-classes.md 3.6).
        let boot = table.declare(interner.intern(".internal.boot"))
        table[boot].isInternal = true
        table.alias(interner.intern(".internal.bootstrap"), to: boot)
        // They have no members of their own that could be named, so no file is needed for them.
        table[.void].state = .complete
        table[.void].parent = .object
    }

    /// The place of what has no place in a source.
    static let nowhere = Span(file: -1, at: 0)

    func text(_ symbol: Symbol) -> String { interner.text(of: symbol) }

    /// The absolute name of a class.
    func name(of id: ClassIndex) -> String {
        id == .none ? "?" : text(table[id].name)
    }

    /// A type as diagnostics show it: short words for the built-in ones, absolute names for classes.
    func name(of type: Type) -> String {
        if let (parameters, result) = signature(of: type) {
            let shown = "(" + parameters.map { name(of: $0) }.joined(separator: ", ") + ")"
            return result == .error ? shown + " { … }" : shown + " : " + name(of: result)
        }
        if let element = element(of: type) {
            let shown = signature(of: element) == nil ? name(of: element) : "(\(name(of: element)))"
            return shown + (type.isContainer ? "[]" : "[" + (type.classIndex.map { name(of: $0) } ?? "") + "]")
        }
        if type == .closure { return "closure" }
        switch type {
        case .error: return "?"
        case .void: return "void"
        case .unknown: return "unknown"
        case .null: return "null"
        case .int: return "int"
        case .long: return "long"
        case .float: return "float"
        case .double: return "double"
        case .string: return "string"
        default: return type.classIndex.map { name(of: $0) } ?? "?"
        }
    }

    /// `name(int,string)` for a method of the table.
    func signature(of method: Int32) -> String {
        let entry = table.methods[Int(method)]
        let shown = entry.isConstructor ? shortName(of: entry.owner) : text(entry.name)
        return shown + "(" + entry.parameters.map { name(of: table.parameters[Int($0)].type) }.joined(separator: ",") + ")"
    }

    /// `name(int,string)` for a call with these argument types.
    func signature(_ name: String, _ types: some Sequence<Type>) -> String {
        name + "(" + types.map { self.name(of: $0) }.joined(separator: ",") + ")"
    }

    /// The last component of a class name.
    func shortName(of id: ClassIndex) -> String {
        let full = name(of: id)
        guard let dot = full.lastIndex(of: ".") else { return full }
        return String(full[full.index(after: dot)...])
    }

    /// The line, from 1, of the start of a span; 0 for a place in no source.
    func line(of span: Span) -> Int {
        sources.file(of: span)?.line(at: span.start) ?? 0
    }

    /// Remembers that the code of one class depends on the declaration of another.
    func noteReference(from user: ClassIndex, to used: ClassIndex) {
        if user != used { references[user, default: []].insert(used) }
    }

    /// A label at a declaration, or none when it has no place in a source.
    func label(_ span: Span, _ text: String) -> [DiagnosticLabel] {
        span.file < 0 ? [] : [DiagnosticLabel(span, text)]
    }
}

/// A file that an import found.
struct ImportedFile {
    var path: String
    /// A class file; otherwise a source.
    var isClassFile: Bool
}

/// Symbols that the frontend itself needs.
struct FrontendWords {
    let constructor: Symbol
    let staticInitialiser: Symbol
    let `super`: Symbol
    let toString: Symbol
    let concat: Symbol
    let size: Symbol
    let get: Symbol
    let set: Symbol
    let iterator: Symbol
    let bind: Symbol

    init(_ interner: inout Interner) {
        constructor = interner.intern("<init>")
        staticInitialiser = interner.intern("<clinit>")
        `super` = interner.intern("super")
        toString = interner.intern("toString")
        concat = interner.intern("concat")
        size = interner.intern("size")
        get = interner.intern("get")
        set = interner.intern("set")
        iterator = interner.intern("iterator")
        bind = interner.intern("bind")
    }
}
