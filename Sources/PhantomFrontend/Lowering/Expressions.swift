import Diagnostics
import IR

// Every kind of expression leads from here; literals, names and casts are done here (spec/language.md 4.1, 8).
extension ClassLowering {
    mutating func lower(_ id: ExpressionID) -> Operand {
        switch tree[id] {
        case .int(let value): return .number(.int, builder.constant(int: value))
        case .long(let value): return .number(.long, builder.constant(long: value.int64))
        case .float(let value): return .number(.float, builder.constant(float: value))
        case .double(let value): return .number(.double, builder.constant(double: value.double))
        case .string(let symbol): return string(Array(compilation.interner.bytes(of: symbol)))
        case .importFile(let path): return lowerEmbeddedFile(path, id)
        case .null: return .reference(.null, builder.null())
        case .this: return lowerThis(id)
        case .name(let name): return lowerName(name, id)
        case .absoluteName(let name):
            report(ExpressionDiagnostic.className(name: "." + text(name)), at: tree.span(id))
            return errorOperand()
        case .unary(let op, let operand): return lowerUnary(op, operand, id)
        case .binary(.logicalAnd, _, _), .binary(.logicalOr, _, _): return lowerLogical(id)
        case .binary: return lowerBinary(id)
        case .conditional(let condition, let yes, let no): return lowerConditional(condition, yes, no)
        case .assign(let place, let value): return lowerAssignment(place, value, id)
        case .compoundAssign(let op, let place, let value): return lowerCompound(op, place, value, id)
        case .isInstance(let value, let type): return lowerIsInstance(value, type)
        case .cast(let type, let value): return lowerCast(type, value)
        case .subscript, .call, .ordinalCall, .invoke: return lowerSuffixes(id)
        case .closure(let closure): return pendingClosure(closure, id)
        case .arrayLiteral(let elements): return lowerArrayLiteral(elements, id)
        case .field(let receiver, let name): return lowerField(receiver, name, id)
        case .computedCall(let receiver, let ordinal, let arguments):
            _ = lowerValue(receiver)
            _ = lowerValue(ordinal)
            for argument in tree[arguments] { _ = lowerValue(argument) }
            report(DeclarationDiagnostic.notSupported(what: "a call with a computed ordinal is"), at: tree.span(id))
            return errorOperand()
        case .new(let type, let arguments): return lowerNew(type, arguments, id)
        case .newDynamic(let classValue, let type, let arguments):
            return lowerNewDynamic(classValue, type, arguments, id)
        case .error: return errorOperand()
        }
    }

    /// A string literal. Equal ones are one object, but not under `--compat=original` (language.md 8.1).
    mutating func string(_ bytes: [UInt8]) -> Operand {
        let literal = compilation.options.isOriginalCompatible ? ir.literals.append(bytes) : ir.literals.intern(bytes)
        return .reference(.string, builder.string(literal), isNeverNull: true)
    }

    mutating func string(_ text: String) -> Operand { string(Array(text.utf8)) }

    /// `import "file"`: the bytes of a file, by its path as it is, or beside the source (spec/language.md 8.1).
    private mutating func lowerEmbeddedFile(_ path: Symbol, _ id: ExpressionID) -> Operand {
        let written = text(path)
        var result = compilation.fileSystem.read(written)
        if case .failure = result, !written.hasPrefix("/"), let slash = file.path.lastIndex(of: "/") {
            result = compilation.fileSystem.read(String(file.path[...slash]) + written)
        }
        switch result {
        case .success(let bytes):
            compilation.embeddedFiles.append(written)
            return .reference(.string, builder.binary(ir.literals.intern(bytes)), isNeverNull: true)
        case .failure(let error):
            report(ExpressionDiagnostic.embeddedFile(path: written, reason: error.text), at: tree.span(id))
            return errorOperand()
        }
    }

    private mutating func lowerThis(_ id: ExpressionID) -> Operand {
        if isStatic { report(ExpressionDiagnostic.thisInStatic(what: "'this'"), at: tree.span(id)) }
        return .reference(.instance(of: owner), thisValue(), isNeverNull: true)
    }

    // MARK: Names

    /// What a plain identifier stands for.
    enum NameMeaning {
        case local(Int32)
        case field(Int32)
        case nothing
    }

    func meaning(of name: Symbol) -> NameMeaning {
        if let index = local(name), !locals[Int(index)].isHiddenByField { return .local(index) }
        if let field = compilation.table.field(name, in: owner) { return .field(field) }
        if compilation.options.isOriginalCompatible, let ended = endedLocals[name], isDeclaredOnce(name) {
            return .local(ended)
        }
        return .nothing
    }

    /// L14: the original knows a variable until the end of the method.
    private func isDeclaredOnce(_ name: Symbol) -> Bool {
        locals.count { $0.name == name } == 1
    }

    /// Warns of a use that only `--compat=original` accepts.
    func warnIfEnded(_ index: Int32, at span: Span) {
        let name = locals[Int(index)].name
        guard local(name) != index else { return }
        report(
            ExpressionDiagnostic.usedAfterBlock(name: text(name), isAccepted: true), at: span,
            labels: compilation.label(locals[Int(index)].span, "declared here"))
    }

    private mutating func lowerName(_ name: Symbol, _ id: ExpressionID) -> Operand {
        switch meaning(of: name) {
        case .local(let index):
            warnIfEnded(index, at: tree.span(id))
            return read(index)
        case .field(let index):
            checkNotStatic(field: index, at: tree.span(id))
            return read(field: index)
        case .nothing:
            reportUnknown(name, id)
            return errorOperand()
        }
    }

    /// A static method uses static fields only.
    func checkNotStatic(field index: Int32, at span: Span) {
        let field = compilation.table.fields[Int(index)]
        if !field.isStatic { checkNotStatic("field '\(text(field.name))'", at: span) }
    }

    func checkNotStatic(_ what: @autoclosure () -> String, at span: Span) {
        if isStatic { report(ExpressionDiagnostic.thisInStatic(what: what()), at: span) }
    }

    /// R1, with the most helpful note there is.
    mutating func reportUnknown(_ name: Symbol, _ id: ExpressionID, isAssigned: Bool = false) {
        if compilation.table[owner].hasBrokenAncestor || compilation.bag.isFull { return }
        let span = tree.span(id)
        if let ended = endedLocals[name] {
            report(
                ExpressionDiagnostic.usedAfterBlock(name: text(name), isAccepted: false), at: span,
                labels: compilation.label(locals[Int(ended)].span, "declared here"),
                notes: ["declare it before the block to use it behind"])
            return
        }
        if let named = classNamed(by: id) {
            report(ExpressionDiagnostic.className(name: compilation.name(of: named)), at: span)
            return
        }
        guard reportedNames.insert(name).inserted else { return }
        let suggestion = suggestVariable(text(name))
        let isMethod = compilation.table.hasMethod(name, in: owner)
        report(
            ExpressionDiagnostic.unknownIdentifier(name: text(name), suggestion: suggestion, isMethod: isMethod),
            at: span,
            notes: unknownNameHint(text(name), isAssigned: isAssigned && suggestion == nil && !isMethod))
    }

    private func unknownNameHint(_ name: String, isAssigned: Bool) -> [String] {
        switch name {
        case "System", "Console", "console", "stdout", "cout": [Self.outputHint]
        default: isAssigned ? ["declare it: 'var \(name) = …;'"] : []
        }
    }

    static let outputHint = "texts are shown by the boot object that the program is started with: 'boot.printLine( … )'"

    private func suggestVariable(_ name: String) -> String? {
        if name == "self" || name == "me" { return "this" }
        if name == "nil" || name == "NULL" || name == "None" { return "null" }
        if name == "true" { return "1" }
        if name == "false" { return "0" }
        var candidates: [String] = []
        for local in locals where self.local(local.name) != nil { candidates.append(text(local.name)) }
        return Spelling.nearest(to: name, in: candidates + fieldNames())
    }

    func fieldNames() -> [String] { fieldNames(of: owner) }

    func fieldNames(of id: ClassIndex) -> [String] {
        var names: [String] = []
        var current = id
        while current != .none {
            let entry = compilation.table[current]
            for field in entry.fields { names.append(text(compilation.table.fields[Int(field)].name)) }
            current = entry.parent
        }
        return names
    }

    /// The class that an expression such as `.a.b.c` or `cls` names, if it is not a variable.
    func classNamed(by id: ExpressionID) -> ClassIndex? {
        var parts: [String] = []
        var current = id
        while true {
            switch tree[current] {
            case .field(let receiver, let name):
                guard !receiver.isNone else { return nil }
                parts.append(text(name))
                current = receiver
                continue
            case .absoluteName(let name):
                parts.append(text(name))
                return visibleClass("." + parts.reversed().joined(separator: "."))
            case .name(let name):
                guard case .nothing = meaning(of: name) else { return nil }
                parts.append(text(name))
                if parts.count == 1 {
                    if name == ContextualWord.int.symbol { return .int }
                    if name == ContextualWord.string.symbol { return .string }
                }
                guard let package = compilation.units[unit].package else { return nil }
                return visibleClass(text(package) + "." + parts.reversed().joined(separator: "."))
            default:
                return nil
            }
        }
    }

    private func visibleClass(_ fullName: String) -> ClassIndex? {
        guard let symbol = compilation.interner.find(fullName), let id = compilation.table.find(symbol),
            compilation.table[id].isVisible, compilation.table[id].state != .missing
        else { return nil }
        return id
    }

    /// `this.f`, and what looks like it.
    private mutating func lowerField(_ receiver: ExpressionID, _ name: Symbol, _ id: ExpressionID) -> Operand {
        // A method where no field has the name is a value, too.
        if let named = classNamed(by: receiver), classNamed(by: id) == nil {
            compilation.currentPlace = anchor(id, name)
            compilation.require(named)
            if compilation.table.field(name, in: named) == nil {
                let methods = compilation.candidates(name, in: named)
                if !methods.isEmpty, methods.allSatisfy({ compilation.table.methods[Int($0)].isStatic }),
                    let value = methodValue(name, of: .reference(.null, builder.null()), in: named, id)
                {
                    return value
                }
            }
        } else if case .this = tree[receiver], compilation.table.field(name, in: owner) == nil,
            compilation.table.hasMethod(name, in: owner)
        {
            let object = lowerThis(receiver)
            if let value = methodValue(name, of: object, in: owner, id) { return value }
        }
        if isMember(receiver, id) { return lowerMember(receiver, name, id) }
        if let field = ownField(receiver, name, id) { return read(field: field) }
        return errorOperand()
    }

    /// Whether `receiver.name`, the expression `id`, means something of an object other than `this`.
    func isMember(_ receiver: ExpressionID, _ id: ExpressionID) -> Bool {
        if case .this = tree[receiver] { return false }
        return classNamed(by: id) == nil && classNamed(by: receiver) == nil
    }

    /// The field that `receiver.name` means, for `this.name` and `cls.name`; nil after a report.
    mutating func ownField(_ receiver: ExpressionID, _ name: Symbol, _ id: ExpressionID) -> Int32? {
        if case .this = tree[receiver] {
            checkNotStatic("'this'", at: tree.span(receiver))
            if let field = compilation.table.field(name, in: owner) { return field }
            if !compilation.table[owner].hasBrokenAncestor {
                report(
                    ExpressionDiagnostic.noField(
                        name: text(name), className: compilation.name(of: owner),
                        suggestion: Spelling.nearest(to: text(name), in: fieldNames())),
                    at: anchor(id, name))
            }
            return nil
        }
        if let named = classNamed(by: id) {
            report(ExpressionDiagnostic.className(name: compilation.name(of: named)), at: tree.span(id))
            return nil
        }
        if let named = classNamed(by: receiver) { return staticField(name, of: named, id) }
        return nil
    }

    // MARK: Casts and tests

    private mutating func lowerCast(_ typeSyntax: TypeID, _ value: ExpressionID) -> Operand {
        let target = compilation.resolve(typeSyntax, in: unit)
        let operand = lowerValue(value)
        if target == .void {
            report(DeclarationDiagnostic.voidVariable, at: tree.span(typeSyntax))
            return errorOperand()
        }
        if operand.type == .error || target == .error { return errorOperand() }
        // A container test at run time knows nothing about elements, so the cast decides the static type.
        if operand.type == target { return operand }
        if let result = convert(operand, to: target, compilation.castConversion(from: operand.type, to: target)) {
            return result
        }
        report(
            ExpressionDiagnostic.impossibleCast(from: name(of: operand.type), to: name(of: target)),
            at: tree.span(typeSyntax), notes: operand.type == .string && target.isNumeric ? ["'toInt()' reads a number from a string"] : [])
        return errorOperand()
    }

    private mutating func lowerIsInstance(_ value: ExpressionID, _ typeSyntax: TypeID) -> Operand {
        let target = compilation.resolveVariable(typeSyntax, in: unit)
        let operand = lowerValue(value)
        guard operand.type != .error, target != .error else { return errorOperand() }
        if target == .unknown { return .truth(builder.constant(bool: true)) }
        if operand.type != .null, compilation.areUnrelated(operand.type, target) {
            report(
                ExpressionDiagnostic.neverEqual(left: name(of: operand.type), right: name(of: target)),
                at: tree.span(typeSyntax))
        }
        return .truth(builder.instanceOf(reference(operand), className(target)))
    }

    // MARK: Calls and subscripts

    /// A chain `a.f().g()[i].h()`, which leans to the left, without recursion.
    private mutating func lowerSuffixes(_ id: ExpressionID) -> Operand {
        var chain: [ExpressionID] = []
        var current = id
        descend: while true {
            switch tree[current] {
            case .call(let receiver, _, _):
                if receiver.isNone || classNamed(by: receiver) != nil { break descend }
                chain.append(current)
                current = receiver
            case .ordinalCall(let receiver, _, _):
                if receiver.isNone { break descend }
                chain.append(current)
                current = receiver
            case .subscript(let container, _):
                chain.append(current)
                current = container
            case .invoke(let callee, _):
                chain.append(current)
                current = callee
            default:
                break descend
            }
        }
        var operand = Operand.reference(.instance(of: owner), .none)
        switch tree[current] {
        case .call(let receiver, let name, let arguments):
            operand = lowerUnboundCall(receiver, name, arguments, current)
        case .ordinalCall(_, let ordinal, let arguments):
            operand.value = thisValue()
            operand = lowerOrdinalCall(operand, ordinal, arguments, current)
        default:
            operand = lower(current)
        }
        for link in chain.reversed() {
            operand = settled(value(operand, of: current))
            switch tree[link] {
            case .invoke(_, let arguments):
                operand = lowerInvocation(
                    operand, calledName(current), arguments, at: anchor(link, length: 1))
            case .call(_, let name, let arguments): operand = lowerCall(operand, current, name, arguments, link)
            case .ordinalCall(_, let ordinal, let arguments):
                operand = lowerOrdinalCall(operand, ordinal, arguments, link)
            case .subscript(_, let index): operand = lowerSubscript(of: operand, current, index)
            default: break
            }
            current = link
        }
        return operand
    }

    /// `a[index]`, where `a` has been lowered.
    private mutating func lowerSubscript(
        of operand: Operand, _ container: ExpressionID, _ index: ExpressionID
    ) -> Operand {
        let array = checkContainer(operand, container)
        let position = lowerIndex(index)
        guard array.type != .error else { return errorOperand() }
        markLine(tree.nodeSpan(container).start)
        return elementValue(array, position, at: tree.span(container))
    }

    /// A container expression; `type` is `error` after a report (R14).
    mutating func lowerContainer(_ id: ExpressionID) -> Operand {
        checkContainer(lowerValue(id), id)
    }

    private mutating func checkContainer(_ operand: Operand, _ id: ExpressionID) -> Operand {
        if operand.type.isContainer || operand.type == .unknown || operand.type == .error { return operand }
        if compilation.isOwnContainer(operand.type) { return operand }
        report(ExpressionDiagnostic.notContainer(found: name(of: operand.type)), at: tree.span(id))
        return errorOperand()
    }

    func elementType(of type: Type) -> Type { compilation.element(of: type) ?? .unknown }

    /// An index as an unboxed int.
    mutating func lowerIndex(_ id: ExpressionID) -> Value {
        let operand = lowerValue(id)
        if operand.type.isNumeric || operand.type == .unknown || operand.type == .object {
            if let converted = converted(operand, to: .int, at: tree.span(id)) { return number(converted) }
        }
        if operand.type != .error {
            report(ExpressionDiagnostic.indexNotInteger(found: name(of: operand.type)), at: tree.span(id))
        }
        return builder.constant(int: 0)
    }
}
