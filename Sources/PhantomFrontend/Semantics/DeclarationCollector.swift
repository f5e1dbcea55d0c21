import Diagnostics

// First step: the packages, imports and class names of a source. All sources are collected before anything is
// resolved, so order does not matter (spec/language.md 4).
extension Compilation {
    /// Parses a file and collects its declarations.
    func addUnit(_ file: SourceFile, isGiven: Bool) {
        var messages = DiagnosticBag()
        let tree = Parser.parse(
            file, interner: &interner, diagnostics: &messages,
            options: ParserOptions(originalReading: options.isOriginalCompatible))
        for message in messages.diagnostics where message.severity == .error { damage.note(message) }
        if isGiven { givenFileCount = file.id + 1 }
        for message in messages.diagnostics where isGiven || message.severity == .error { bag.report(message) }
        let index = units.count
        units.append(SourceUnit(tree: tree, isGiven: isGiven))
        units[index].hasProtectedCode =
            !tree.tries.isEmpty || tree.statements.contains { if case .synchronized = $0 { true } else { false } }
        for expression in tree.expressions {
            switch expression {
            case .field(let receiver, let name):
                if case .this = tree[receiver] { continue }
                units[index].memberNames.insert(name)
            case .call(let receiver, let name, _) where !receiver.isNone:
                units[index].calledNames.insert(name)
            default: continue
            }
        }
        collect(index)
    }

    private func collect(_ unit: Int) {
        let tree = units[unit].tree
        // The package holds for the whole file, wherever it stands.
        for item in tree.items {
            guard case .package(let name) = item else { continue }
            if units[unit].package == nil {
                let written = tree[name]
                units[unit].package =
                    written.isAbsolute ? written.symbol : interner.intern("." + text(written.symbol))
                units[unit].importPlace = tree.nodeSpan(name).end
            }
        }
        for item in tree.items {
            switch item {
            case .package: break
            case .importClass(let name): collectImport(name, unit)
            case .classDeclaration(let declaration): collectClass(declaration, unit)
            case .attributes(let list): checkAttributes(list, unit)
            }
        }
    }

    private func collectImport(_ name: NameID, _ unit: Int) {
        let tree = units[unit].tree
        var symbol = tree[name].symbol
        // The parser has reported the missing point.
        if !tree[name].isAbsolute { symbol = interner.intern("." + text(symbol)) }
        let id = table.declare(symbol)
        table[id].isVisible = true
        if text(symbol).hasPrefix(".internal.") { table[id].isInternal = true }
        pendingImports.append((Int32(unit), Int32(units[unit].imports.count)))
        units[unit].imports.append((id, tree.span(name)))
    }

    private func collectClass(_ declaration: ClassID, _ unit: Int) {
        let tree = units[unit].tree
        let syntax = tree[declaration]
        guard let symbol = absoluteName(syntax.name, in: unit) else { return }
        if units[unit].classes.isEmpty { units[unit].importPlace = syntax.span.start }
        let span = tree.span(syntax.name)
        let id = table.declare(symbol)
        if table[id].state != .named {
            if isInternalDeclaration(unit) { return }
            report(
                DeclarationDiagnostic.duplicateClass(name: text(symbol)), at: span,
                labels: label(table[id].nameSpan, "the first definition"))
            return
        }
        table[id].state = .collected
        table[id].origin = .source(unit: Int32(unit), declaration: declaration.raw)
        table[id].nameSpan = span
        table[id].isInterface = syntax.isInterface
        table[id].isInternal = text(symbol).hasPrefix(".internal.")
        if units[unit].isGiven || !table[id].isInternal { table[id].isVisible = true }
        units[unit].classes.append(id)
        sourceClasses.append(id)
        checkAttributes(syntax.attributes, unit)
    }

    /// Reports what is contradictory in an attribute list, and notes the attributes that are not enforced yet
    /// (spec/language.md 10). Gives whether `const` is among them.
    @discardableResult
    func checkAttributes(
        _ list: AttributeList, _ unit: Int, ofMethod isMethod: Bool = false, ofField isField: Bool = false
    ) -> Bool {
        guard list.count > 0 else { return false }
        let tree = units[unit].tree
        var isConstant = false
        for attribute in tree[list] {
            let name = text(tree[attribute.name].symbol)
            if attribute.marks.contains([.additive, .multiplicative]) {
                report(
                    DeclarationDiagnostic.attributeContradiction(
                        name: name, reason: "cannot be both additive and multiplicative"),
                    at: tree.span(attribute.name))
            } else if tree.components(of: attribute.name).last == ContextualWord.const.symbol {
                if !attribute.marks.contains(.negated) { isConstant = true }
            } else if isField, isPublic(attribute, unit) {
                continue
            } else if isMethod, tree.components(of: attribute.name).last == ContextualWord.synchronized.symbol {
                continue
            } else if units[unit].notedAttributes.insert(tree[attribute.name].symbol).inserted {
                report(DeclarationDiagnostic.attributeIgnored(name: name), at: tree.span(attribute.name))
            }
        }
        return isConstant
    }

    private func isPublic(_ attribute: Attribute, _ unit: Int) -> Bool {
        !attribute.marks.contains(.negated)
            && units[unit].tree.components(of: attribute.name).last.map { text($0) } == "public"
    }

    /// Whether `public` is among the attributes.
    func isPublic(_ list: AttributeList, _ unit: Int) -> Bool {
        list.count > 0 && units[unit].tree[list].contains { isPublic($0, unit) }
    }
}
