import Diagnostics
import IR

// Methods and constructors as a whole (spec/language.md 6, 7).
extension ClassLowering {
    /// Lowers all members of the class. The unit is complete only if no error was reported.
    mutating func lowerClass() {
        let entry = compilation.table[owner]
        for interface in entry.interfaces { ir.interfaces.append(irName(of: interface)) }
        ir.sourceFile = file.path
        if entry.parent != .none {
            ir.parentObjectSlots = compilation.table[entry.parent].objectSlots
            ir.parentMethodSlots = compilation.table[entry.parent].methodSlots
        }
        for index in entry.fields {
            let field = compilation.table.fields[Int(index)]
            let lowered = IR.Field(name: irName(field.name), slot: field.slot, type: declaredType(field.type))
            if field.isStatic {
                ir.statics.append(lowered)
            } else {
                ir.fields.append(lowered)
            }
        }
        let firstClosure = entry.firstClosure < 0 ? entry.methods.upperBound : entry.firstClosure
        for index in entry.methods.lowerBound..<firstClosure { lowerMethod(index) }
        for index in firstClosure..<entry.methods.upperBound { addClosureMethod(index, number: index - firstClosure) }
    }

    /// The method with the body of a closure, which was lowered where the closure stands.
    private mutating func addClosureMethod(_ index: Int32, number: Int32) {
        let entry = compilation.table.methods[Int(index)]
        // One that was never lowered stands where nothing is evaluated, as in `*e`.
        ir.methods.append(
            loweredClosures[number]?.method
                ?? IR.Method(name: irName(entry.name), ordinal: entry.ordinal, parameters: [], result: .unknown))
    }

    private mutating func lowerMethod(_ index: Int32) {
        let entry = compilation.table.methods[Int(index)]
        let syntax = methodSyntax(entry)
        let span = syntax.map { $0.span } ?? tree.nodeSpan(classSyntax.name)
        var lowered = IR.Method(
            name: irName(entry.name), ordinal: entry.ordinal, isConstructor: entry.isConstructor,
            parameters: [], result: declaredType(entry.result),
            line: Int32(truncatingIfNeeded: file.line(at: span.anchor)))
        for parameter in entry.parameters {
            let parameter = compilation.table.parameters[Int(parameter)]
            lowered.parameters.append(IR.Parameter(name: irName(parameter.name), type: declaredType(parameter.type)))
        }
        // A method of an interface without a body stays without code.
        if !entry.isDeclaration {
            beginMethod(index, entry, syntax)
            if let body = syntax?.body.ifPresent {
                lowerBody(body, of: entry, span)
            } else if entry.accessedField >= 0 {
                lowerAccessor(entry)
            } else if entry.name == compilation.words.staticInitialiser {
                lowerStaticInitialisers()
            } else {
                lowerImplicitConstructor(entry)
            }
            lowered.body = builder.finish()
            clearMethodState()
        }
        ir.methods.append(lowered)
    }

    private var classSyntax: ClassDeclaration {
        guard case .source(_, let declaration) = compilation.table[owner].origin else {
            preconditionFailure("only classes of sources are lowered")
        }
        return tree[ClassID(raw: declaration)]
    }

    var classMembers: [Member] { classSyntax.members }

    private func methodSyntax(_ entry: MethodEntry) -> MethodDeclaration? {
        guard entry.member >= 0, case .method(let id) = classSyntax.members[Int(entry.member)] else { return nil }
        return tree[id]
    }

    private mutating func beginMethod(_ index: Int32, _ entry: MethodEntry, _ syntax: MethodDeclaration?) {
        method = index
        result = entry.result
        isStatic = entry.isStatic
        builder.begin(argumentCount: entry.parameters.count)
        markLine(entry.span.start)
        guard let syntax else { return }
        if !syntax.body.isNone {
            findAssignmentsInTry(syntax.body, isLocked: isLocked(syntax))
            if !classSyntax.closures.isEmpty {
                let names = CaptureAnalysis(of: syntax.body, in: tree, isInside: false)
                (assignedNames, capturedNames) = (names.assigned, names.captured)
            }
        }
        for (position, parameterIndex) in entry.parameters.enumerated() {
            let parameter = compilation.table.parameters[Int(parameterIndex)]
            bindParameter(
                parameter.name, parameter.type, parameter.span, isConstant: parameter.isConstant, position)
        }
    }

    /// Warns when a local has the name of a visible field, because the name then means the field.
    func warnIfNamedLikeField(_ name: Symbol, _ span: Span) -> Bool {
        guard let field = compilation.table.field(name, in: owner) else { return false }
        report(
            DeclarationDiagnostic.localNamedLikeField(name: text(name)), at: span,
            labels: compilation.label(compilation.table.fields[Int(field)].span, "the field"))
        return true
    }

    private mutating func lowerBody(_ body: StatementID, of entry: MethodEntry, _ span: NodeSpan) {
        guard case .block(let statements) = tree[body] else { return }
        var rest = tree[statements][...]
        if entry.isConstructor {
            if let first = rest.first, case .superCall(let arguments) = tree[first] {
                rest = rest.dropFirst()
                lowerSuper(arguments, first)
            } else {
                lowerParentConstructor(at: entry.span)
            }
            lowerFieldInitialisers()
        }
        if let syntax = methodSyntax(entry), isLocked(syntax) {
            lowerLocked(thisValue()) { $0.lowerBlock(rest) }
        } else {
            lowerBlock(rest)
        }
        let end = span.end - 1
        guard builder.isReachable else { return }
        markLine(end)
        if result != .void, result != .error {
            report(
                StatementDiagnostic.missingReturn(method: text(entry.name)),
                at: Span(file: tree.file, start: end, end: end + 1))
        }
        builder.returnValue(builder.null())
    }

    private mutating func lowerBlock(_ statements: some Sequence<StatementID>) {
        let mark = openScope()
        lowerStatements(statements, scope: mark)
        closeScope(mark)
    }

    /// Whether the method has the attribute `synchronized` (L24).
    private func isLocked(_ syntax: MethodDeclaration) -> Bool {
        for list in [syntax.attributes, syntax.resultAttributes] where list.count > 0 {
            for attribute in tree[list] where !attribute.marks.contains(.negated) {
                if tree.components(of: attribute.name).last == ContextualWord.synchronized.symbol { return true }
            }
        }
        return false
    }

    private mutating func lowerImplicitConstructor(_ entry: MethodEntry) {
        lowerParentConstructor(at: entry.span)
        lowerFieldInitialisers()
        builder.returnValue(builder.null())
    }

    // MARK: Constructors

    /// The call of the parent's parameterless constructor at the start of a constructor (R28).
    private mutating func lowerParentConstructor(at span: Span) {
        let parent = compilation.table[owner].parent
        guard hasConstructors(parent) else { return }
        let candidates = compilation.ownConstructors(of: parent)
        guard let constructor = candidates.first(where: { compilation.table.methods[Int($0)].parameters.isEmpty }) else {
            report(
                DeclarationDiagnostic.noParentConstructor(parent: compilation.name(of: parent)), at: span,
                labels: candidates.first.map {
                    compilation.label(compilation.table.methods[Int($0)].span, "a constructor of the parent")
                } ?? [])
            return
        }
        callParentConstructor(constructor, [])
    }

    /// `super( … );`
    private mutating func lowerSuper(_ arguments: ExpressionList, _ statement: StatementID) {
        markLine(tree.nodeSpan(statement).start)
        let span = tree.span(statement)
        let parent = compilation.table[owner].parent
        let operands = tree[arguments].map { lowerOpen($0) }
        guard hasConstructors(parent) else {
            if parent == .object, !operands.isEmpty {
                report(
                    ExpressionDiagnostic.wrongArgumentCount(method: "super", count: operands.count, expected: "0"),
                    at: span)
            }
            return
        }
        guard
            let constructor = resolveConstructor(
                of: parent, operands, tree[arguments].map { tree.span($0) }, shown: "super", at: span)
        else { return }
        let values = convertArguments(operands, tree[arguments].map { tree.span($0) }, to: constructor)
        callParentConstructor(constructor, values)
    }

    /// Whether constructors of this parent have to be called: not for the root, and not for one that is broken.
    private func hasConstructors(_ parent: ClassIndex) -> Bool {
        parent != .none && !compilation.table[parent].isInternal && compilation.table[parent].state == .complete
            && !compilation.table[parent].hasBrokenAncestor && !compilation.table[owner].hasBrokenAncestor
    }

    private mutating func callParentConstructor(_ constructor: Int32, _ arguments: [Value]) {
        let entry = compilation.table.methods[Int(constructor)]
        _ = builder.callStatic(
            ordinal: entry.ordinal, of: irName(of: entry.owner), builder.this(className: ir.name), arguments)
    }

    /// Initialisers of instance fields run in source order, after the parent's constructor.
    private mutating func lowerFieldInitialisers() {
        for member in classSyntax.members {
            guard case .field(let id) = member else { continue }
            let syntax = tree[id]
            guard !syntax.initialiser.isNone, !syntax.isStatic,
                let index = compilation.table.ownField(syntax.name, in: owner)
            else { continue }
            let field = compilation.table.fields[Int(index)]
            markLine(syntax.span.anchor)
            // Parameters are not visible in an initialiser.
            let (visible, savedBindings) = (locals, hideLocals())
            let operand = lowerOpen(syntax.initialiser)
            showLocals(savedBindings)
            locals = visible
            let converted = assign(operand, to: field.type, at: tree.span(syntax.initialiser))
            builder.fieldStore(
                builder.this(className: ir.name), slot: field.slot, name: irName(field.name), reference(converted))
        }
    }
}

extension Compilation {
    /// The constructors that the class itself has.
    func ownConstructors(of id: ClassIndex) -> [Int32] {
        require(id)
        return table[id].methods.filter { table.methods[Int($0)].isConstructor }
    }
}
