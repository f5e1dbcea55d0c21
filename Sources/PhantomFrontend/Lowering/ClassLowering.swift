import Diagnostics
import IR

/// Checks the methods of one source class and lowers them to IR in the same walk.
///
/// Every expression is lowered to an `Operand` after its checks. When something is wrong the walk goes on with an
/// operand of type `error`, so that all errors of the class are found; the IR of such a class is dropped.
struct ClassLowering {
    let compilation: Compilation
    let unit: Int
    let tree: SyntaxTree
    let file: SourceFile
    let owner: ClassIndex
    var ir: IR.Unit
    var builder = FunctionBuilder()

    /// IR names of symbols, by symbol index; -1 where there is none yet.
    private var irNames: [Int32]

    /// How often a constant field is assigned in the text of the class so far.
    var constantFieldAssignments: [Int32: Int32] = [:]

    // MARK: State of the method being lowered

    /// The method in the class table.
    var method: Int32 = -1
    var result = Type.void
    var isStatic = false
    var locals: [Local] = []
    /// Index of the visible local of each symbol, by symbol index; -1 for none.
    private var bindings: [Int32]
    /// Undo list of `bindings`: symbol and the binding it had before.
    private var hidden: [(symbol: Symbol, previous: Int32)] = []
    /// Locals whose block has ended, for a better message.
    var endedLocals: [Symbol: Int32] = [:]
    /// Unknown names reported in this method: each is reported once.
    var reportedNames: Set<Symbol> = []
    /// What jumps have to leave, outermost first.
    var enclosures: [Enclosure] = []
    /// Names that are assigned in a try statement, and how deep in nested ones at most.
    var assignedInTry: [Symbol: Int32] = [:]
    /// How many try statements enclose the code being lowered.
    var tryDepth: Int32 = 0
    /// The `finally` parts that enclose the code being lowered, outermost first.
    var pendingFinally: [PendingFinally] = []
    /// The code being lowered cannot be reached: it is checked, and what it emits is dropped.
    var isDead = false
    /// Assignments and calls lowered so far that can be noticed when they are left out (spec/language.md 8.5). Calls count
    /// only on the right side of `&&` and `||`.
    var effectCount = 0
    /// The code being lowered is on the right side of `&&` or `||`.
    var isAfterLogical = false
    /// How often a constant local is assigned in the text.
    var constantAssignments: [Int32: Int32] = [:]
    /// An unreachable statement has been reported and its block has not ended.
    var hasWarnedUnreachable = false
    /// Names that the method assigns, and names that closures in it use.
    var assignedNames: Set<Symbol> = []
    var capturedNames: Set<Symbol> = []
    /// The body of a closure is being lowered.
    var isInClosure = false
    /// Its result is what its `return` statements give; so far it is this.
    var infersResult = false
    var inferredResult: Type?
    /// The bodies of closures lowered so far, by their number in the class.
    var loweredClosures: [Int32: LoweredClosure] = [:]

    init(_ compilation: Compilation, _ owner: ClassIndex, unit: Int) {
        self.compilation = compilation
        self.unit = unit
        self.owner = owner
        tree = compilation.units[unit].tree
        file = compilation.sources.files[Int(tree.file)]
        let entry = compilation.table[owner]
        ir = IR.Unit(name: compilation.name(of: owner), parent: compilation.name(of: entry.parent))
        irNames = [Int32](repeating: -1, count: compilation.interner.count)
        bindings = irNames
    }

    // MARK: Names

    /// The IR name of a symbol.
    mutating func irName(_ symbol: Symbol) -> IR.Name {
        let index = Int(symbol.index)
        if index >= irNames.count { irNames.append(contentsOf: repeatElement(-1, count: index + 64 - irNames.count)) }
        if irNames[index] >= 0 { return IR.Name(irNames[index]) }
        let name = ir.names.intern(compilation.text(symbol))
        irNames[index] = name.index
        return name
    }

    /// The IR name of a class, which the unit then depends on.
    mutating func irName(of id: ClassIndex) -> IR.Name {
        irName(compilation.table[id].name)
    }

    /// The IR name of the class of a type; the array class for containers, `Name.none` for unknown.
    mutating func className(_ type: Type) -> IR.Name {
        type.classIndex.map { irName(of: $0) } ?? IR.Name.none
    }

    mutating func declaredType(_ type: Type) -> DeclaredType {
        if let element = compilation.element(of: type) {
            return DeclaredType(container: className(type), element: className(element))
        }
        return type == .void ? DeclaredType(main: irName(of: .void)) : DeclaredType(main: className(type))
    }

    func text(_ symbol: Symbol) -> String { compilation.text(symbol) }
    func name(of type: Type) -> String { compilation.name(of: type) }

    // MARK: Diagnostics

    func report(
        _ fact: some DiagnosticFamily, at span: Span, labels: [DiagnosticLabel] = [],
        notes: [String] = [], fix: DiagnosticFix? = nil
    ) {
        compilation.report(fact, at: span, labels: labels, notes: notes, fix: fix)
    }

    /// The token that names an expression: the name of a call, the operator of a binary expression.
    func anchor(_ id: ExpressionID, length: Int) -> Span { tree.anchor(tree.nodeSpan(id), length: length) }

    func anchor(_ id: ExpressionID, _ name: Symbol) -> Span {
        anchor(id, length: compilation.interner.bytes(of: name).count)
    }

    // MARK: Lines

    private var lineOffset: Int32 = -1
    private var lineEnd: Int32 = -1
    private var lineNumber = 0

    /// Stamps the instructions that follow with the line of `offset`.
    mutating func markLine(_ offset: Int32) {
        if offset < lineOffset || offset >= lineEnd {
            let starts = file.lineStarts
            // Mostly the next line or the one after.
            if offset >= lineEnd, lineNumber > 0, lineNumber + 1 < starts.count, offset < starts[lineNumber + 1] {
                lineNumber += 1
            } else {
                lineNumber = file.line(at: offset)
            }
            lineOffset = starts[lineNumber - 1]
            lineEnd = lineNumber < starts.count ? starts[lineNumber] : Int32.max
        }
        builder.line = Int32(truncatingIfNeeded: lineNumber)
    }

    // MARK: Scopes

    /// The number to give back to `closeScope`.
    func openScope() -> Int { hidden.count }

    /// Makes the locals declared since `openScope` invisible.
    mutating func closeScope(_ mark: Int) {
        while hidden.count > mark {
            let (symbol, previous) = hidden.removeLast()
            endedLocals[symbol] = bindings[Int(symbol.index)]
            bindings[Int(symbol.index)] = previous
        }
    }

    /// The visible local of this name.
    func local(_ name: Symbol) -> Int32? {
        let index = Int(name.index)
        guard index < bindings.count, bindings[index] >= 0 else { return nil }
        return bindings[index]
    }

    /// Makes a local visible under its name. `scope` is the mark of the innermost block: a name may be declared once in it.
    mutating func bind(_ local: Local, scope: Int) -> Int32 {
        let symbol = Int(local.name.index)
        if symbol >= bindings.count { bindings.append(contentsOf: repeatElement(-1, count: symbol + 64 - bindings.count)) }
        let previous = bindings[symbol]
        if previous >= 0 {
            let other = locals[Int(previous)]
            let isSameBlock = hidden[scope...].contains { $0.symbol == local.name }
            if isSameBlock {
                // Of a variable whose type means nothing enough has been said.
                if local.type != .error {
                    report(
                        DeclarationDiagnostic.alreadyDeclared(
                            name: text(local.name), line: compilation.line(of: other.span)),
                        at: local.span, labels: compilation.label(other.span, "the first declaration"))
                }
            } else {
                report(
                    DeclarationDiagnostic.localHidesOuter(name: text(local.name)), at: local.span,
                    labels: compilation.label(other.span, "the outer variable"))
            }
        }
        let index = Int32(locals.count)
        locals.append(local)
        hidden.append((local.name, previous))
        bindings[symbol] = index
        return index
    }

    /// Makes all locals invisible for a while.
    mutating func hideLocals() -> [(Symbol, Int32)] {
        let saved = hidden.map { ($0.symbol, bindings[Int($0.symbol.index)]) }
        for (symbol, _) in saved { bindings[Int(symbol.index)] = -1 }
        return saved
    }

    /// Undoes `hideLocals`.
    mutating func showLocals(_ saved: [(Symbol, Int32)]) {
        for (symbol, binding) in saved { bindings[Int(symbol.index)] = binding }
    }

    /// Forgets everything about the method lowered before.
    mutating func clearMethodState() {
        closeScope(0)
        locals.removeAll(keepingCapacity: true)
        endedLocals.removeAll(keepingCapacity: true)
        reportedNames.removeAll(keepingCapacity: true)
        enclosures.removeAll(keepingCapacity: true)
        assignedInTry.removeAll(keepingCapacity: true)
        constantAssignments.removeAll(keepingCapacity: true)
        pendingFinally.removeAll(keepingCapacity: true)
        tryDepth = 0
        isDead = false
        hasWarnedUnreachable = false
        assignedNames.removeAll(keepingCapacity: true)
        capturedNames.removeAll(keepingCapacity: true)
    }

    // MARK: Methods in methods

    /// What belongs to one method, put aside while the body of a closure in it is lowered.
    struct MethodState {
        fileprivate var builder: FunctionBuilder
        fileprivate var method: Int32
        fileprivate var result: Type
        var locals: [Local]
        fileprivate var bindings: [Int32]
        fileprivate var hidden: [(symbol: Symbol, previous: Int32)]
        fileprivate var endedLocals: [Symbol: Int32]
        fileprivate var enclosures: [Enclosure]
        fileprivate var assignedInTry: [Symbol: Int32]
        fileprivate var tryDepth: Int32
        fileprivate var pendingFinally: [PendingFinally]
        fileprivate var isDead: Bool
        fileprivate var effectCount: Int
        fileprivate var isAfterLogical: Bool
        fileprivate var constantAssignments: [Int32: Int32]
        fileprivate var hasWarnedUnreachable: Bool
        var assignedNames: Set<Symbol>
        var capturedNames: Set<Symbol>
        fileprivate var isInClosure: Bool
        fileprivate var infersResult: Bool
        fileprivate var inferredResult: Type?

        /// The local of this name that was visible.
        func local(_ name: Symbol) -> Int32? {
            let index = Int(name.index)
            return index < bindings.count && bindings[index] >= 0 ? bindings[index] : nil
        }
    }

    /// Puts the method being lowered aside and starts afresh, in the same class.
    mutating func suspendMethod() -> MethodState {
        let state = MethodState(
            builder: builder, method: method, result: result, locals: locals, bindings: bindings, hidden: hidden,
            endedLocals: endedLocals, enclosures: enclosures, assignedInTry: assignedInTry, tryDepth: tryDepth,
            pendingFinally: pendingFinally, isDead: isDead, effectCount: effectCount, isAfterLogical: isAfterLogical,
            constantAssignments: constantAssignments, hasWarnedUnreachable: hasWarnedUnreachable,
            assignedNames: assignedNames, capturedNames: capturedNames, isInClosure: isInClosure,
            infersResult: infersResult, inferredResult: inferredResult)
        builder = FunctionBuilder()
        bindings = [Int32](repeating: -1, count: bindings.count)
        (locals, hidden, endedLocals, enclosures, pendingFinally) = ([], [], [:], [], [])
        (assignedInTry, constantAssignments, tryDepth) = ([:], [:], 0)
        (isDead, isAfterLogical, hasWarnedUnreachable) = (false, false, false)
        return state
    }

    /// Goes on with a method that was put aside.
    mutating func resumeMethod(_ state: MethodState) {
        (builder, method, result) = (state.builder, state.method, state.result)
        (locals, bindings, hidden, endedLocals) = (state.locals, state.bindings, state.hidden, state.endedLocals)
        (enclosures, assignedInTry, tryDepth) = (state.enclosures, state.assignedInTry, state.tryDepth)
        (pendingFinally, isDead, effectCount) = (state.pendingFinally, state.isDead, state.effectCount)
        (isAfterLogical, constantAssignments) = (state.isAfterLogical, state.constantAssignments)
        hasWarnedUnreachable = state.hasWarnedUnreachable
        (assignedNames, capturedNames) = (state.assignedNames, state.capturedNames)
        (isInClosure, infersResult, inferredResult) = (state.isInClosure, state.infersResult, state.inferredResult)
    }
}

/// A local variable or parameter.
struct Local {
    var name: Symbol
    var type: Type
    var variable: Variable
    var span: Span
    /// Numbers in it are boxed: a parameter.
    var isBoxed: Bool
    /// `const`, or the variable of a `foreach`.
    var isConstant: Bool
    /// It had a value from the start.
    var isInitialised: Bool
    /// A field has the same name, and the plain name means the field (spec/language.md 4.1).
    var isHiddenByField: Bool
    /// The variable holds an array whose only element is the value: closures share it.
    var isCell = false
}

/// Something that a `break`, `continue` or `return` has to leave.
enum Enclosure {
    case loop(breakTo: Block, continueTo: Block)
    case `switch`(breakTo: Block)
    /// A catcher is active.
    case catcher
    /// This one of the pending `finally` parts has to run.
    case finally(Int)
}
