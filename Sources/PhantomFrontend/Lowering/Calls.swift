import ClassFile
import Diagnostics
import IR

// Method calls (spec/language.md 6.5, 8.8).
extension ClassLowering {
    /// A call without an object in front: of this object, or of a class.
    mutating func lowerUnboundCall(
        _ receiver: ExpressionID, _ name: Symbol, _ arguments: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        if let named = receiver.isNone ? nil : classNamed(by: receiver) {
            return lowerClassCall(named, name, arguments, id)
        }
        if let callee = callable(name, id) { return lowerInvocation(callee, text(name), arguments, at: anchor(id, name)) }
        return lowerOwnCall(name, arguments, id)
    }

    /// `receiver.name( … )`, where the receiver has been lowered to `object`.
    mutating func lowerCall(
        _ object: Operand, _ receiver: ExpressionID, _ name: Symbol, _ arguments: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        if object.type.isClosure, name == ContextualWord.invoke.symbol {
            return lowerInvocation(object, "invoke", arguments, at: anchor(id, name))
        }
        if let callee = callableField(name, of: object, receiver, id) {
            return lowerInvocation(callee, text(name), arguments, at: anchor(id, name))
        }
        let operands = tree[arguments].map { lowerOpen($0) }
        if object.type == .error { return errorOperand() }
        let span = anchor(id, name)
        if object.type.isContainer, operands.isEmpty, name == ContextualWord.length.symbol || name == compilation.words.size {
            markLine(span.start)
            return .number(.int, builder.arraySize(object.value))
        }
        guard let receiverClass = object.type.classIndex else {
            return lowerCallWithoutClass(object, receiver, name, operands, id)
        }
        compilation.currentPlace = span
        compilation.require(receiverClass)
        guard let method = resolveMethod(name, in: receiverClass, operands, arguments, at: span) else {
            return errorOperand()
        }
        let target = reference(object)
        let values = convertArguments(operands, tree[arguments].map { tree.span($0) }, to: method)
        return emitCall(method, target, values, through: receiverClass, at: span)
    }

    /// `name( … )`: a method of this object.
    private mutating func lowerOwnCall(_ name: Symbol, _ arguments: ExpressionList, _ id: ExpressionID) -> Operand {
        let operands = tree[arguments].map { lowerOpen($0) }
        let span = anchor(id, name)
        if let type = variableType(name), !compilation.table.hasMethod(name, in: owner) {
            if type != .error {
                report(ExpressionDiagnostic.notCallable(name: text(name), found: self.name(of: type)), at: span)
            }
            return errorOperand()
        }
        guard let method = resolveMethod(name, in: owner, operands, arguments, at: span) else { return errorOperand() }
        if !compilation.table.methods[Int(method)].isStatic { checkNotStatic("method '\(text(name))'", at: span) }
        let values = convertArguments(operands, tree[arguments].map { tree.span($0) }, to: method)
        return emitCall(method, thisValue(), values, through: owner, at: span)
    }

    /// The type of the variable or field that a name means, nil if it means none.
    private func variableType(_ name: Symbol) -> Type? {
        switch meaning(of: name) {
        case .local(let index): locals[Int(index)].type
        case .field(let index): compilation.table.fields[Int(index)].type
        case .nothing: nil
        }
    }

    /// `cls.name( … )`: a static method.
    private mutating func lowerClassCall(
        _ named: ClassIndex, _ name: Symbol, _ arguments: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        let operands = tree[arguments].map { lowerOpen($0) }
        let span = anchor(id, name)
        compilation.currentPlace = span
        compilation.require(named)
        guard let method = resolveMethod(name, in: named, operands, arguments, at: span) else { return errorOperand() }
        guard compilation.table.methods[Int(method)].isStatic else {
            report(
                ExpressionDiagnostic.className(name: compilation.name(of: named)), at: tree.span(id),
                notes: ["'\(text(name))' is called on an object: 'new \(compilation.name(of: named))().\(text(name))( … )'"])
            return errorOperand()
        }
        let values = convertArguments(operands, tree[arguments].map { tree.span($0) }, to: method)
        // `static_invoke` wants an instance of the class; the method does not look at it.
        let receiver = builder.new(irName(of: named))
        return emitCall(method, receiver, values, through: named, at: span)
    }

    /// A receiver of unknown type is called by name; null and void have no methods.
    private mutating func lowerCallWithoutClass(
        _ object: Operand, _ receiver: ExpressionID, _ name: Symbol, _ operands: [Operand], _ id: ExpressionID
    ) -> Operand {
        let span = anchor(id, name)
        guard object.type == .unknown else {
            report(ExpressionDiagnostic.noMembers(found: self.name(of: object.type)), at: span)
            return errorOperand()
        }
        var shown = ""
        if case .name(let variable) = tree[receiver] { shown = text(variable) }
        report(
            ExpressionDiagnostic.unknownReceiver(
                name: shown, method: text(name), isStrict: compilation.options.isStrict),
            at: span)
        let values = operands.map { reference($0) }
        effectCount += 1
        markLine(span.start)
        return .reference(.unknown, builder.callByName(irName(name), object.value, values))
    }

    /// `receiver.17( … )`: no checks, result of unknown type.
    mutating func lowerOrdinalCall(
        _ object: Operand, _ ordinal: Int32, _ arguments: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        let operands = tree[arguments].map { lowerOpen($0) }
        if object.type == .error { return errorOperand() }
        guard ordinal >= 0, ordinal <= Compilation.maximumOrdinal else {
            report(ExpressionDiagnostic.ordinalCallRange, at: anchor(id, length: 1))
            return errorOperand()
        }
        let target = reference(object)
        let values = operands.map { reference($0) }
        effectCount += 1
        markLine(tree.nodeSpan(id).anchor)
        return .reference(.unknown, builder.callVirtual(ordinal: ordinal, target, values))
    }

    // MARK: Resolution

    /// The method that a call means; nil after a report (R2, R3, R4).
    private mutating func resolveMethod(
        _ name: Symbol, in id: ClassIndex, _ operands: [Operand], _ arguments: ExpressionList, at span: Span
    ) -> Int32? {
        compilation.currentPlace = span
        let candidates = compilation.candidates(name, in: id)
        let types = operands.map(\.type)
        switch resolve(candidates, operands) {
        case .found(let method):
            return method
        case .ambiguous(let best):
            report(
                ExpressionDiagnostic.ambiguousCall(
                    signature: compilation.signature(text(name), types),
                    candidates: best.map { compilation.signature(of: $0) }),
                at: span)
        case .noName:
            if compilation.table[id].hasBrokenAncestor || compilation.table[id].state == .missing { return nil }
            report(
                ExpressionDiagnostic.noMethod(
                    signature: compilation.signature(text(name), types), className: compilation.name(of: id),
                    suggestion: suggestMethod(text(name), in: id)),
                at: span, notes: missingMethodHint(text(name), in: id) + receiverHint(name, in: id, types))
        case .noMatch(let near):
            let isDamaged = near.contains { compilation.damage.classes.contains(compilation.table.methods[Int($0)].owner) }
            if !near.isEmpty, !isDamaged {
                reportMismatch(text(name), near, types, tree[arguments].map { tree.span($0) }, at: span, in: id)
            }
        }
        return nil
    }

    /// The best candidate. An array literal that fits none by the type of its elements may be one of another type.
    private func resolve(_ candidates: [Int32], _ operands: [Operand]) -> Compilation.Resolution {
        let resolution = compilation.resolve(candidates, arguments: operands.map(\.type))
        guard case .noMatch = resolution, operands.contains(where: \.isArrayLiteral) else { return resolution }
        let open = operands.map { $0.isArrayLiteral ? Type.unknown.container : $0.type }
        if case .found(let method) = compilation.resolve(candidates, arguments: open) { return .found(method) }
        return resolution
    }

    /// R3 when the number of arguments is wrong, R4 when one candidate has the right number, else R2 with a list.
    private func reportMismatch(
        _ name: String, _ near: [Int32], _ types: [Type], _ spans: [Span], at span: Span, in id: ClassIndex
    ) {
        let table = compilation.table
        let sameCount = near.filter { table.methods[Int($0)].parameters.count == types.count }
        if sameCount.isEmpty {
            let counts = Set(near.map { table.methods[Int($0)].parameters.count }).sorted()
            report(
                ExpressionDiagnostic.wrongArgumentCount(
                    method: name, count: types.count, expected: counts.map { String($0) }.joined(separator: " or ")),
                at: span, labels: near.count == 1 ? compilation.label(table.methods[Int(near[0])].span, "declared here") : [])
        } else if sameCount.count == 1 {
            let method = table.methods[Int(sameCount[0])]
            for (index, (parameter, type)) in zip(method.parameters, types).enumerated() {
                let expected = table.parameters[Int(parameter)].type
                guard compilation.argumentCost(type, expected) == nil else { continue }
                report(
                    ExpressionDiagnostic.argumentMismatch(
                        index: index + 1, method: name, found: compilation.name(of: type),
                        expected: compilation.name(of: expected)),
                    at: spans[index], labels: compilation.label(method.span, "declared here"))
                return
            }
        } else {
            report(
                ExpressionDiagnostic.noMethod(
                    signature: compilation.signature(name, types), className: compilation.name(of: id), suggestion: nil),
                at: span, notes: near.map { "candidate: \(compilation.signature(of: $0))" })
        }
    }

    /// What people look for who come from other languages.
    private func missingMethodHint(_ name: String, in id: ClassIndex) -> [String] {
        switch name {
        case "print", "println", "printf", "printLine", "puts", "echo", "write":
            if id == owner {
                [Self.outputHint]
            } else if name != "printLine", compilation.name(of: id) == ".internal.boot" {
                ["'printLine' writes a line, 'consolePrint' a part of one"]
            } else {
                []
            }
        case "add", "append", "push":
            id == .array ? ["an array grows when it is written behind its end: 'a[a.length()] = x;'"] : []
        default:
            id == owner && isClassName(name) ? ["an object is made with 'new \(name)( … )'"] : []
        }
    }

    /// `length( text )` for `text.length()`.
    private func receiverHint(_ name: Symbol, in id: ClassIndex, _ types: [Type]) -> [String] {
        guard id == owner, let first = types.first?.classIndex else { return [] }
        let isMethod = compilation.candidates(name, in: first).contains {
            compilation.table.methods[Int($0)].parameters.count == types.count - 1
        }
        guard isMethod else { return [] }
        return ["'\(text(name))' is a method of \(compilation.name(of: first)): write 'x.\(text(name))( … )'"]
    }

    /// Whether the name alone, or with the package of this file, is that of a class.
    private func isClassName(_ name: String) -> Bool {
        if compilation.shortName(of: owner) == name { return true }
        guard let package = compilation.units[unit].package else { return false }
        guard let symbol = compilation.interner.find(text(package) + "." + name) else { return false }
        return compilation.table.find(symbol).map { compilation.table[$0].isVisible } ?? false
    }

    private func suggestMethod(_ name: String, in id: ClassIndex) -> String? {
        var names: [String] = []
        var current = id
        while current != .none {
            for method in compilation.table[current].methods {
                let entry = compilation.table.methods[Int(method)]
                if !entry.isConstructor { names.append(text(entry.name)) }
            }
            current = compilation.table[current].parent
        }
        return Spelling.nearest(to: name, in: names)
    }

    /// The class's own constructor for these arguments; nil after a report (R30).
    mutating func resolveConstructor(
        of id: ClassIndex, _ operands: [Operand], _ spans: [Span], shown: String, at span: Span
    ) -> Int32? {
        let candidates = compilation.ownConstructors(of: id)
        let types = operands.map(\.type)
        switch resolve(candidates, operands) {
        case .found(let method):
            return method
        case .ambiguous(let best):
            report(
                ExpressionDiagnostic.ambiguousCall(
                    signature: compilation.signature(shown, types),
                    candidates: best.map { compilation.signature(of: $0) }),
                at: span)
        case .noName, .noMatch:
            if types.contains(.error) || compilation.table[id].state == .missing { return nil }
            if compilation.damage.classes.contains(id) { return nil }
            report(
                ExpressionDiagnostic.noConstructor(
                    signature: compilation.signature(shown, types),
                    candidates: candidates.map { compilation.signature(of: $0) }),
                at: span)
        }
        return nil
    }

    /// The arguments as references of the parameters' types, with warnings for narrowing.
    mutating func convertArguments(_ operands: [Operand], _ spans: [Span], to method: Int32) -> [Value] {
        let parameters = compilation.table.methods[Int(method)].parameters
        var values: [Value] = []
        values.reserveCapacity(operands.count)
        for (index, operand) in operands.enumerated() {
            let target = compilation.table.parameters[Int(parameters.lowerBound) + index].type
            let stored = converted(operand, to: target, at: spans[index]) ?? errorOperand()
            values.append(reference(stored))
        }
        return values
    }

    /// Emits the call of a method of the table on `receiver`, whose static class is `receiverClass`.
    private mutating func emitCall(
        _ method: Int32, _ receiver: Value, _ arguments: [Value], through receiverClass: ClassIndex, at span: Span
    ) -> Operand {
        let entry = compilation.table.methods[Int(method)]
        compilation.noteReference(from: owner, to: entry.owner)
        if isAfterLogical, compilation.effects.hasEffect(entry.name, in: compilation) { effectCount += 1 }
        markLine(span.start)
        let resultClass = className(entry.result)
        let value: Value
        if entry.isStatic {
            value = builder.callStatic(
                ordinal: entry.ordinal, of: irName(of: entry.owner), receiver, arguments, className: resultClass)
        } else if compilation.table[entry.owner].isInterface {
            // Ordinals of an interface mean nothing in the classes that implement it.
            value = builder.callInterface(
                selector(of: entry), of: irName(of: entry.owner), receiver, arguments, className: resultClass)
        } else {
            value = builder.callVirtual(
                ordinal: entry.ordinal, selector: irName(entry.name), receiver, arguments, className: resultClass)
        }
        return .reference(entry.result, value)
    }

    /// The name of a method with its parameter types, by which a call tells it from others of the same name.
    private mutating func selector(of entry: MethodEntry) -> IR.Name {
        var types: [String] = []
        for parameter in entry.parameters {
            let declared = declaredType(compilation.table.parameters[Int(parameter)].type)
            let type = TypeName(
                isContainer: declared.isContainer, main: bytes(of: declared.main), element: bytes(of: declared.element))
            types.append(String(decoding: type.sourceText, as: UTF8.self))
        }
        return ir.names.intern(text(entry.name) + "(" + types.joined(separator: ",") + ")")
    }

    private func bytes(of name: IR.Name) -> [UInt8] { name.isNone ? [] : Array(ir.names[name].utf8) }
}
