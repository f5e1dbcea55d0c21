import Diagnostics

// Third step: the members of a source class get types, slots and ordinals (spec/language.md 5, 6; class-file.md 6).
extension Compilation {
    static let maximumParameters = 255
    static let maximumOrdinal: Int32 = 65_535

    /// Adds the members of a source class to the table. Its parent is complete.
    func completeFromSource(_ id: ClassIndex, unit: Int, declaration: ClassID) {
        let parent = table[id].parent
        if parent != .none {
            table[id].objectSlots = table[parent].objectSlots
            table[id].methodSlots = table[parent].methodSlots
        }
        let tree = units[unit].tree
        let members = tree[declaration].members
        addFields(id, unit, tree, members)
        addMethods(id, unit, tree, members, tree[declaration].closures)
        giveOrdinals(id)
        if !table[id].isInterface, !table[id].isInternal { checkFieldNames(id) }
    }

    private func addFields(_ id: ClassIndex, _ unit: Int, _ tree: SyntaxTree, _ members: [Member]) {
        let first = Int32(table.fields.count)
        var staticCount: Int32 = 0
        for member in members {
            switch member {
            case .field(let field):
                addField(tree[field], to: id, unit, tree, &staticCount)
            case .attributes(let list):
                checkAttributes(list, unit)
            case .method:
                break
            }
        }
        table[id].fields = first..<Int32(table.fields.count)
        table[id].staticCount = staticCount
    }

    private func addField(
        _ syntax: FieldDeclaration, to id: ClassIndex, _ unit: Int, _ tree: SyntaxTree, _ staticCount: inout Int32
    ) {
        let span = nameSpan(tree, syntax.span, syntax.name)
        let type = resolveVariable(syntax.type, in: unit)
        let isConstant = checkAttributes(syntax.attributes, unit, ofField: true)
        if table[id].isInterface {
            report(DeclarationDiagnostic.interfaceHasFields, at: span)
            return
        }
        if let existing = table.ownField(syntax.name, in: id) {
            reportDuplicate(text(syntax.name), at: span, existing: table.fields[Int(existing)].span)
            return
        }
        let parent = table[id].parent
        if parent != .none, let inherited = table.field(syntax.name, in: parent) {
            let entry = table.fields[Int(inherited)]
            report(
                DeclarationDiagnostic.inheritedField(name: text(syntax.name), owner: name(of: entry.owner)), at: span,
                labels: label(entry.span, "declared here"))
        }
        let slot = syntax.isStatic ? staticCount : table[id].objectSlots
        if syntax.isStatic { staticCount += 1 } else { table[id].objectSlots += 1 }
        table.add(
            FieldEntry(
                name: syntax.name, type: type, slot: slot, owner: id, span: span, isConstant: isConstant,
                isStatic: syntax.isStatic, isInitialised: !syntax.initialiser.isNone,
                isPublic: isPublic(syntax.attributes, unit)))
    }

    private func addMethods(_ id: ClassIndex, _ unit: Int, _ tree: SyntaxTree, _ members: [Member], _ closures: [ClosureID]) {
        let first = Int32(table.methods.count)
        let constructorName = interner.intern(shortName(of: id))
        var hasConstructor = false
        for (index, member) in members.enumerated() {
            guard case .method(let method) = member else { continue }
            let syntax = tree[method]
            let isConstructor = syntax.name == constructorName
            if isConstructor { hasConstructor = true }
            addMethod(syntax, member: Int32(index), isConstructor: isConstructor, to: id, unit, tree)
        }
        if !hasConstructor, !table[id].isInterface, !table[id].isInternal {
            _ = table.add(
                MethodEntry(
                    name: words.constructor, owner: id, ordinal: -1, hasExplicitOrdinal: false, isConstructor: true,
                    isStatic: false, result: .void, parameters: 0..<0, span: table[id].nameSpan, member: -1))
        }
        if table[id].fields.contains(where: { table.fields[Int($0)].isStatic && table.fields[Int($0)].isInitialised }) {
            table[id].staticInitialiser = table.add(
                MethodEntry(
                    name: words.staticInitialiser, owner: id, ordinal: -1, hasExplicitOrdinal: false,
                    isConstructor: false, isStatic: true, result: .void, parameters: 0..<0, span: table[id].nameSpan,
                    member: -1))
        }
        if !table[id].isInterface, !table[id].isInternal { addAccessors(to: id, unit) }
        addClosures(closures, to: id, tree)
        table[id].methods = first..<Int32(table.methods.count)
    }

    /// The body of a closure is a method of the class, behind all others, with a name that no source can write.
    private func addClosures(_ closures: [ClosureID], to id: ClassIndex, _ tree: SyntaxTree) {
        for closure in closures {
            let syntax = tree[closure]
            // A class may implement several interfaces, and finds their closures by name.
            let place = table[id].isInterface ? "\(text(syntax.place)) in \(self.name(of: id))" : text(syntax.place)
            let name = interner.intern("<closure \(syntax.number + 1) of \(place)>")
            let index = table.add(
                MethodEntry(
                    name: name, owner: id, ordinal: -1, hasExplicitOrdinal: false, isConstructor: false,
                    isStatic: false, result: .unknown, parameters: 0..<0, span: tree.span(syntax.span), member: -1))
            if table[id].firstClosure < 0 { table[id].firstClosure = index }
        }
    }

    private func addMethod(
        _ syntax: MethodDeclaration, member: Int32, isConstructor: Bool, to id: ClassIndex, _ unit: Int,
        _ tree: SyntaxTree
    ) {
        let span = nameSpan(tree, syntax.span, syntax.name)
        var result = resolve(syntax.resultType, in: unit)
        checkAttributes(syntax.resultAttributes, unit, ofMethod: true)
        checkAttributes(syntax.attributes, unit, ofMethod: true)
        if isConstructor {
            if table[id].isInterface {
                report(DeclarationDiagnostic.constructorInInterface, at: span)
            } else if result != .void, result != .error {
                let place = syntax.resultType.isNone ? span : tree.span(syntax.resultType)
                report(DeclarationDiagnostic.constructorNotVoid(className: name(of: id)), at: place)
                result = .error
            }
            if result != .error { result = .void }
        }
        let firstParameter = Int32(table.parameters.count)
        if syntax.parameters.count > Self.maximumParameters {
            report(DeclarationDiagnostic.tooManyParameters, at: span)
        }
        for parameter in syntax.parameters {
            table.parameters.append(
                ParameterEntry(
                    name: parameter.name, type: resolveVariable(parameter.type, in: unit),
                    span: nameSpan(tree, parameter.span, parameter.name),
                    isConstant: checkAttributes(parameter.attributes, unit)))
        }
        var ordinal: Int32 = -1
        if let written = syntax.ordinal {
            if written >= 0, written <= Self.maximumOrdinal {
                ordinal = written
            } else {
                report(DeclarationDiagnostic.ordinalOutOfRange, at: tree.span(syntax.ordinalSpan))
            }
        }
        let index = table.add(
            MethodEntry(
                name: isConstructor ? words.constructor : syntax.name, owner: id, ordinal: ordinal,
                hasExplicitOrdinal: ordinal >= 0, isConstructor: isConstructor, isStatic: syntax.isStatic,
                result: result, parameters: firstParameter..<Int32(table.parameters.count), span: span, member: member,
                isDeclaration: table[id].isInterface && syntax.body.isNone))
        checkDuplicate(index)
    }

    /// R19: no other method of the class has this name and these parameter types.
    private func checkDuplicate(_ index: Int32) {
        let entry = table.methods[Int(index)]
        var other = table.ownMethod(entry.name, in: entry.owner) ?? index
        while other >= 0, other != index {
            if table.sameParameters(other, index) {
                reportDuplicate(signature(of: index), at: entry.span, existing: table.methods[Int(other)].span)
                return
            }
            other = table.methods[Int(other)].nextOverload
        }
    }

    func reportDuplicate(_ name: String, at span: Span, existing: Span) {
        report(
            DeclarationDiagnostic.alreadyDeclared(name: name, line: line(of: existing)), at: span,
            labels: label(existing, "the first declaration"))
    }

    /// Explicit ordinals stay, a method that overrides takes its parent's, the others follow in source order from the
    /// end of the parent's method table.
    private func giveOrdinals(_ id: ClassIndex) {
        var users: [Int32: Int32] = [:]
        for method in table[id].methods where table.methods[Int(method)].hasExplicitOrdinal {
            let ordinal = table.methods[Int(method)].ordinal
            if let other = users[ordinal] {
                guard !table[id].isInternal else { continue }
                report(
                    DeclarationDiagnostic.ordinalTaken(
                        ordinal: Int(ordinal), by: text(table.methods[Int(other)].name)),
                    at: ordinalSpan(of: method), labels: label(table.methods[Int(other)].span, "used here"))
            } else {
                users[ordinal] = method
            }
        }
        // The original numbers all methods before it looks for overridden ones, which leaves holes.
        if !options.isOriginalCompatible { inheritOrdinals(id, &users) }
        let parent = table[id].parent
        var next = parent == .none ? 16 : max(16, table[parent].methodSlots)
        for method in numberingOrder(id) where table.methods[Int(method)].ordinal < 0 {
            while users[next] != nil { next += 1 }
            table.methods[Int(method)].ordinal = next
            users[next] = method
            next += 1
        }
        if options.isOriginalCompatible { inheritOrdinals(id, &users) }
        for method in table[id].methods {
            table[id].methodSlots = max(table[id].methodSlots, table.methods[Int(method)].ordinal + 1)
        }
    }

    private func inheritOrdinals(_ id: ClassIndex, _ users: inout [Int32: Int32]) {
        for method in table[id].methods { inheritOrdinal(method, in: id, &users) }
    }

    /// Source order, or that of the original; an implicit constructor comes last in both.
    private func numberingOrder(_ id: ClassIndex) -> [Int32] {
        let methods = Array(table[id].methods)
        guard options.isOriginalCompatible else { return methods }
        let declared = methods.filter { table.methods[Int($0)].member >= 0 }
        let implicit = methods.filter { table.methods[Int($0)].member < 0 }
        return OriginalOrder.order(of: declared.map { originalKey(of: $0) }).map { declared[$0] } + implicit
    }

    /// Finds the method of an ancestor with the same name and parameter types. Root methods count without `extends`,
    /// too, and there an untyped parameter matches an object (L19).
    private func inheritOrdinal(_ method: Int32, in id: ClassIndex, _ users: inout [Int32: Int32]) {
        let entry = table.methods[Int(method)]
        // Each class runs its own.
        if entry.name == words.staticInitialiser { return }
        let seesRoot = table[id].hasExplicitParent || !options.isOriginalCompatible && !entry.isConstructor
        guard seesRoot else { return }
        var ancestor = table[id].parent
        while ancestor != .none {
            var candidate = table.ownMethod(entry.name, in: ancestor) ?? -1
            while candidate >= 0 {
                if matchesForOverride(method, candidate) {
                    override(method, candidate, in: id, &users)
                    return
                }
                candidate = table.methods[Int(candidate)].nextOverload
            }
            ancestor = table[ancestor].parent
        }
    }

    private func matchesForOverride(_ own: Int32, _ inherited: Int32) -> Bool {
        let isRoot = table.methods[Int(inherited)].owner == .object
        let left = table.methods[Int(own)].parameters
        let right = table.methods[Int(inherited)].parameters
        guard left.count == right.count else { return false }
        for (i, j) in zip(left, right) {
            let a = table.parameters[Int(i)].type
            let b = table.parameters[Int(j)].type
            if a == b || (isRoot && a == .unknown && b == .object) { continue }
            return false
        }
        return true
    }

    private func override(_ method: Int32, _ inherited: Int32, in id: ClassIndex, _ users: inout [Int32: Int32]) {
        let entry = table.methods[Int(method)]
        let parent = table.methods[Int(inherited)]
        if entry.hasExplicitOrdinal, entry.ordinal != parent.ordinal { return }
        let isRoot = parent.owner == .object
        let isMismatch = entry.result != parent.result && entry.result != .error && parent.result != .error
        if isMismatch, !table[id].isInternal {
            report(
                DeclarationDiagnostic.overrideResult(
                    method: signature(of: method), result: name(of: parent.result), parent: name(of: parent.owner)),
                at: resultSpan(of: method), labels: label(parent.span, "the method it overrides"))
        }
        table.methods[Int(method)].overrides = inherited
        guard !entry.hasExplicitOrdinal else { return }
        if let other = users[parent.ordinal] {
            report(
                DeclarationDiagnostic.ordinalTaken(
                    ordinal: Int(parent.ordinal), by: text(table.methods[Int(other)].name)),
                at: entry.span, labels: label(table.methods[Int(other)].span, "used here"))
            return
        }
        users[parent.ordinal] = method
        table.methods[Int(method)].ordinal = parent.ordinal
        if isRoot, !isMismatch, !entry.isConstructor, !table[id].hasExplicitParent, isGiven(id), !isOfOurs(id) {
            report(
                DeclarationDiagnostic.overridesRoot(method: signature(of: method), ordinal: Int(parent.ordinal)),
                at: entry.span)
        }
    }

    /// Whether the source of the class is one that the original compiler rejects.
    private func isOfOurs(_ id: ClassIndex) -> Bool {
        guard case .source(let unit, _) = table[id].origin else { return false }
        return units[Int(unit)].tree.isOfOurs
    }

    /// Whether the class stands in a source that the caller gave.
    func isGiven(_ id: ClassIndex) -> Bool {
        guard case .source(let unit, _) = table[id].origin else { return false }
        return units[Int(unit)].isGiven
    }

    private func checkFieldNames(_ id: ClassIndex) {
        for field in table[id].fields {
            let entry = table.fields[Int(field)]
            guard let method = table.ownMethod(entry.name, in: id) else { continue }
            let later = max(entry.span.start, table.methods[Int(method)].span.start)
            let isFieldLater = later == entry.span.start
            report(
                DeclarationDiagnostic.fieldNamedLikeMethod(name: text(entry.name)),
                at: isFieldLater ? entry.span : table.methods[Int(method)].span,
                labels: label(
                    isFieldLater ? table.methods[Int(method)].span : entry.span, "the other declaration"))
        }
    }

    /// The declared name of a node that is anchored at it.
    func nameSpan(_ tree: SyntaxTree, _ node: NodeSpan, _ name: Symbol) -> Span {
        tree.anchor(node, length: interner.bytes(of: name).count)
    }

    private func syntax(of method: Int32) -> (SyntaxTree, MethodDeclaration)? {
        let entry = table.methods[Int(method)]
        guard entry.member >= 0, case .source(let unit, let declaration) = table[entry.owner].origin else { return nil }
        let tree = units[Int(unit)].tree
        guard case .method(let id) = tree[ClassID(raw: declaration)].members[Int(entry.member)] else { return nil }
        return (tree, tree[id])
    }

    private func ordinalSpan(of method: Int32) -> Span {
        guard let (tree, syntax) = syntax(of: method) else { return table.methods[Int(method)].span }
        return tree.span(syntax.ordinalSpan)
    }

    private func resultSpan(of method: Int32) -> Span {
        guard let (tree, syntax) = syntax(of: method), !syntax.resultType.isNone else {
            return table.methods[Int(method)].span
        }
        return tree.span(syntax.resultType)
    }
}
