import Diagnostics
import IR
import PhantomISA

/// Lowers one module to units: one for the module, one for each function, lambda and body of a class.
final class ModuleLowering {
    let tree: SyntaxTree
    /// The names of functions and classes as they were written, where `NameMangling` has changed them.
    private let writtenNames: [NodeID: Symbol]
    let file: SourceFile
    let path: String
    let name: String
    /// Part of `stdlib/python`: it may call the core by name.
    let isLibrary: Bool
    /// What a text is that is compiled while the program runs, nil for a file. Its names are looked up when it runs.
    let text: PythonTextKind?
    var symbols: SymbolTable
    var diagnostics: DiagnosticBag
    var units: [IR.Unit] = []
    private let findModule: (String) -> String?
    private var slots: [Symbol: Int] = [:]
    private var slotNames: [Symbol] = []
    private var usedNames: [String: Int] = [:]
    private(set) var root: Scope
    /// Functions tell frames of their variables.
    let showsVariables: Bool

    /// - Parameter findModule: the name of the class of a module, nil if there is no such module.
    init(
        tree: SyntaxTree, writtenNames: [NodeID: Symbol], file: SourceFile, path: String, name: String, isLibrary: Bool,
        text: PythonTextKind?, symbols: SymbolTable, diagnostics: DiagnosticBag, findModule: @escaping (String) -> String?
    ) {
        self.tree = tree
        self.writtenNames = writtenNames
        self.file = file
        self.path = path
        self.name = name
        self.isLibrary = isLibrary
        self.text = text
        self.diagnostics = diagnostics
        self.findModule = findModule
        var symbols = symbols
        let count = symbols.count
        let showsVariables = !isLibrary && symbols.intern("f_locals").index < count
        root = ScopeAnalysis.analyse(tree, symbols: &symbols, showsVariables: showsVariables)
        self.showsVariables = showsVariables
        self.symbols = symbols
        for name in root.used where root.bound.contains(name) { _ = globalSlot(name) }
    }

    var isText: Bool { text != nil }

    func report(_ problem: LoweringProblem, _ span: Span) {
        if !isRepeating { diagnostics.report(problem, at: span) }
    }

    func span(_ node: NodeID) -> Span {
        let place = tree.place(node)
        return Span(file: file.id, start: place.start, end: place.end)
    }

    func intern(_ text: String) -> Symbol { symbols.intern(text) }

    /// The name of a function or class as it was written.
    func writtenName(_ node: NodeID) -> String { symbols.text(of: writtenNames[node] ?? tree.name(node, 0)) }

    /// Annotations are kept as text: `from __future__ import annotations`.
    lazy var defersAnnotations: Bool = tree.children(tree.root, 0).contains { node in
        tree.kind(node) == .ImportFrom && tree.name(node, 0).index >= 0
            && symbols.text(of: tree.name(node, 0)) == "__future__"
            && tree.children(node, 1).contains { symbols.text(of: tree.name($0, 0)) == "annotations" }
    }

    /// The package that so many dots at the start of an import mean; nil if there is none.
    func package(above level: Int) -> String? {
        var parts = (isLibrary ? name.dropFirst(".python.".count) : name.dropFirst()).split(separator: ".")
        // A package's own code is `__init__`; both it and a module lie in the package.
        guard parts.count >= level + 1 else { return nil }
        parts.removeLast(level)
        return parts.joined(separator: ".")
    }

    /// Whether code asks for the annotations of functions, so that they have to be evaluated. Those of a text others may ask for.
    lazy var keepsAnnotations: Bool = {
        let count = symbols.count
        let known = ["__annotations__", "get_type_hints", "singledispatch", "singledispatchmethod", "register", "signature"]
            .contains { symbols.intern($0).index < count }
        return known || isText
    }()

    /// Whether the program may notice when objects end: after each statement the core looks which have, and variables keep what they
    /// hold as long as they last.
    lazy var noticesEnds: Bool = {
        let count = symbols.count
        return !isLibrary && ["__del__", "weakref"].contains { symbols.intern($0).index < count }
    }()

    /// The functions of generators that have something to do when nobody goes on with them: they yield within `with` or `try`.
    /// What a context manager is made of is asked to go on in any case.
    lazy var guardedGenerators: Set<Int32> = {
        guard !isLibrary, tree.nodes.contains(where: { $0.kind == .Yield || $0.kind == .YieldFrom }) else { return [] }
        return GuardedGenerators.functions(of: tree, &symbols)
    }()

    /// Variables keep what they hold as long as they last.
    var keepsLocals: Bool { noticesEnds || !guardedGenerators.isEmpty }

    func className(ofModule name: String) -> String? { findModule(name) }

    /// The place of a global name in the module's values; names of builtins have one too.
    func globalSlot(_ name: Symbol) -> Int {
        if let slot = slots[name] { return slot }
        slots[name] = slotNames.count
        slotNames.append(name)
        return slotNames.count - 1
    }

    /// Whether the module never assigns the name.
    /// - Parameter evenWithStars: whether `from … import *` is taken to bring no such name.
    func globalIsBuiltin(_ name: Symbol, evenWithStars: Bool = false) -> Bool {
        !root.bound.contains(name) && !globalNames.contains(name) && (evenWithStars || !importsAll)
    }

    /// Whether an expression calls what the module knows as `range`, with as many plain arguments as that takes.
    func isRange(_ node: NodeID, in scope: Scope) -> Bool {
        guard tree.kind(node) == .Call, tree.kind(tree.child(node, 0)) == .Name, tree.list(node, 2).isEmpty else { return false }
        let name = tree.name(tree.child(node, 0), 0)
        let arguments = tree.children(node, 1)
        guard case .global = scope.meaning(name), globalIsBuiltin(name), symbols.text(of: name) == "range" else { return false }
        return (1...3).contains(arguments.count) && !arguments.contains { tree.kind($0) == .Starred }
    }

    /// Whether `range` gives ints: code of texts is given its names, and names can be changed by what reaches the dictionaries they are in.
    lazy var rangesGiveInts: Bool = {
        let count = symbols.count
        return !isText && !["builtins", "__builtins__", "globals", "exec"].contains { symbols.intern($0).index < count }
    }()

    /// The name that an import of a dotted name binds.
    func firstPart(_ name: Symbol) -> Symbol {
        let bytes = symbols.bytes(of: name)
        guard let dot = bytes.firstIndex(of: UInt8(ascii: ".")) else { return name }
        return intern(String(decoding: bytes[..<dot], as: UTF8.self))
    }

    /// While code is lowered that will be lowered again, and then says what is wrong with it.
    var isRepeating = false

    /// What arguments and variables probably are.
    lazy var hints = NumberHints(tree, symbols)

    /// Names that functions declare as global.
    private lazy var globalNames: Set<Symbol> = {
        var result: Set<Symbol> = []
        var pending = [root]
        while let scope = pending.popLast() {
            result.formUnion(scope.globals)
            pending += scope.ordered
        }
        return result
    }()

    /// Whether names come from `from … import *`.
    private lazy var importsAll: Bool = tree.nodes.indices.contains { index in
        tree.nodes[index].kind == .alias && symbols.text(of: tree.name(NodeID(Int32(index)), 0)) == "*"
    }

    /// Names that imports of modules bind.
    lazy var importedModules: Set<Symbol> = {
        var found: Set<Symbol> = []
        for index in tree.nodes.indices {
            let node = NodeID(Int32(index))
            guard tree.kind(node) == .Import else { continue }
            for alias in tree.children(node, 0) {
                let name = tree.name(alias, 1).index >= 0 ? tree.name(alias, 1) : tree.name(alias, 0)
                found.insert(name)
            }
        }
        return found
    }()

    /// Whether a variable of this name is used or assigned anywhere, other than by an import.
    func mentions(_ name: Symbol) -> Bool {
        tree.nodes.indices.contains { index in
            let node = NodeID(Int32(index))
            return tree.kind(node) == .Name && tree.name(node, 0) == name
        }
    }

    /// Names that are deleted somewhere in the module.
    lazy var deletedNames: Set<Symbol> = DefiniteAssignment.deletedNames(tree)

    /// A class name that no other unit of the module has.
    func uniqueName(below outer: String, _ name: String) -> String {
        let wanted = outer + "." + (name.utf8.allSatisfy { Lexer.isNameByte($0) } ? name : "function")
        let count = usedNames[wanted, default: 0]
        usedNames[wanted] = count + 1
        return count == 0 ? wanted : wanted + "$\(count)"
    }

    func namesArray(_ lowering: inout FunctionLowering) -> Value {
        lowering.builder.callVirtual(
            ordinal: Runtime.globalNames, lowering.builder.this(), EmptyCollection())
    }

    /// The expression of a text that is just one.
    private var expression: NodeID? {
        let statements = tree.children(tree.root, 0)
        if statements.count == 1, tree.kind(statements[0]) == .Expr {
            let value = tree.child(statements[0], 0)
            if ![.Yield, .YieldFrom, .Starred].contains(tree.kind(value)) { return value }
        }
        report(.noExpression, Span(file: file.id, at: statements.first.map(endOfExpression) ?? 0))
        return nil
    }

    /// Where a statement that is none stops being an expression.
    private func endOfExpression(_ statement: NodeID) -> Int32 {
        let target: NodeID
        switch tree.kind(statement) {
        case .Assign: target = tree.children(statement, 0)[0]
        case .AugAssign, .AnnAssign: target = tree.child(statement, 0)
        default: return span(statement).start
        }
        var place = Int(span(target).end)
        while place < file.bytes.count, file.bytes[place] == UInt8(ascii: " ") { place += 1 }
        return Int32(place)
    }

    /// The code for a text that is not run: `sourceText` says what is wrong with it, or what its tree is.
    func lower(answer: [UInt8]) {
        var lowering = FunctionLowering(self, root, name: name)
        lowering.builder.begin(argumentCount: 0)
        lowering.builder.line = 1
        let text = lowering.text(answer)
        lowering.builder.returnValue(text)
        lowering.addMethod("sourceText", ordinal: Runtime.sourceText, parameters: 0, line: 1)
        units = [lowering.unit]
    }

    func lower() {
        let only = text == .expression ? expression : nil
        // What is no expression is nothing else either.
        if !isLibrary, text != .expression || only != nil {
            for finding in ScopeRules.check(tree, symbols: symbols) { report(.rule(finding.text), span(finding.node)) }
        }
        var lowering = FunctionLowering(self, root, name: name)
        lowering.begin(argumentCount: 0)
        lowering.builder.line = 1
        if let first = tree.children(tree.root, 0).first, tree.kind(first) == .Expr,
            let text = lowering.docstring(first)
        {
            let value = lowering.text(text)
            lowering.store(intern("__doc__"), value)
        }
        let hasAnnotated = tree.nodes.contains { $0.kind == .AnnAssign }
        if keepsAnnotations, hasAnnotated, !isText { lowering.store(intern("__annotations__"), lowering.call(.dict)) }
        lowering.declareVariables(of: root)
        lowering.definite = DefiniteAssignment.nodes(
            of: tree.children(tree.root, 0), parameters: [], in: root, tree, excluded: deletedNames)
        switch text {
        case .expression:
            if let only { lowering.builder.returnValue(lowering.value(only)) }
        case .statements, .interactive, nil: lowering.statements(tree.children(tree.root, 0))
        }
        if lowering.builder.isReachable { lowering.builder.returnValue(lowering.builder.null()) }
        lowering.addMethod("call0", ordinal: Runtime.call, parameters: 0, line: 1)
        if isText { return units.insert(lowering.unit, at: 0) }

        // Functions below have asked for further names, so this comes last.
        lowering.builder.begin(argumentCount: 0)
        let names = lowering.array(slotNames.map { lowering.text($0) })
        lowering.builder.returnValue(names)
        lowering.addMethod("globalNames", ordinal: Runtime.globalNames, parameters: 0, line: 1)

        if !isLibrary {
            // Tracebacks show lines of it.
            lowering.builder.begin(argumentCount: 0)
            let source = lowering.unit.literals.append(Array((path + "\n" + name + "\n").utf8) + file.bytes)
            lowering.builder.returnValue(lowering.builder.string(source))
            lowering.addMethod("sourceText", ordinal: Runtime.sourceText, parameters: 0, line: 1)
        }

        lowering.builder.begin(argumentCount: 1)
        lowering.core = lowering.builder.new(lowering.unit.names.intern(Runtime.core))
        let builtins = lowering.builder.new(lowering.unit.names.intern(Runtime.builtins))
        let result = lowering.call(
            .start, lowering.builder.argument(0), lowering.builder.this(), builtins)
        lowering.builder.returnValue(result)
        lowering.addMethod("main", ordinal: Runtime.main, parameters: 1, line: 1)
        units.insert(lowering.unit, at: 0)
    }
}
