import Diagnostics
import IR

// Assignment in all its forms (spec/language.md 8.4).
extension ClassLowering {
    /// What an assignment stores into.
    enum Place {
        case local(Int32)
        case field(Int32)
        /// A field of another object.
        case foreign(object: Operand, Int32)
        case element(container: Operand, ExpressionID)
        /// A report has been made.
        case nothing
    }

    /// `place = value`. The result is what was stored, with the type of the place.
    mutating func lowerAssignment(_ placeID: ExpressionID, _ value: ExpressionID, _ id: ExpressionID) -> Operand {
        effectCount += 1
        let place = lowerPlace(placeID)
        let operand = lowerOpen(value)
        let span = tree.span(value)
        switch place {
        case .element(let container, let indexID):
            // The original evaluates the value before the index.
            let index = lowerIndex(indexID)
            guard container.type != .error else { return errorOperand() }
            let element = elementType(of: container.type)
            guard let stored = converted(operand, to: element, at: span) else {
                report(
                    ExpressionDiagnostic.cannotStore(found: name(of: operand.type), container: name(of: container.type)),
                    at: span)
                return errorOperand()
            }
            let boxed = Operand.reference(stored.type, reference(stored), isNeverNull: stored.isNeverNull)
            markLine(tree.nodeSpan(id).start)
            setElement(container, index, boxed, at: tree.span(placeID))
            return compilation.isOwnContainer(container.type) ? boxed : stored
        case .local, .field, .foreign:
            return store(operand, in: place, at: span)
        case .nothing:
            return errorOperand()
        }
    }

    /// Converts an operand to the type of a variable and stores it.
    private mutating func store(_ operand: Operand, in place: Place, at span: Span) -> Operand {
        switch place {
        case .local(let index):
            let stored = assign(operand, to: locals[Int(index)].type, at: span)
            write(index, stored)
            return stored
        case .field(let index):
            let stored = assign(operand, to: compilation.table.fields[Int(index)].type, at: span)
            write(field: index, stored)
            return stored
        case .foreign(let object, let index):
            var stored = assign(operand, to: compilation.table.fields[Int(index)].type, at: span)
            if stored.isUnboxed { stored = .reference(stored.type, reference(stored), isNeverNull: true) }
            writeForeign(index, object, stored)
            return stored
        case .element, .nothing:
            return errorOperand()
        }
    }

    /// The place on the left of an assignment; reports R10 and assignments to constants.
    private mutating func lowerPlace(_ id: ExpressionID) -> Place {
        switch tree[id] {
        case .name(let name):
            switch meaning(of: name) {
            case .local(let index):
                warnIfEnded(index, at: tree.span(id))
                checkNotConstant(local: index, at: tree.span(id))
                return .local(index)
            case .field(let index):
                checkNotStatic(field: index, at: tree.span(id))
                checkNotConstant(field: index, at: tree.span(id))
                return .field(index)
            case .nothing:
                reportUnknown(name, id, isAssigned: true)
                return .nothing
            }
        case .field(let receiver, let name):
            if isMember(receiver, id) {
                guard let (object, field) = lowerForeignPlace(receiver, name, id) else { return .nothing }
                return .foreign(object: object, field)
            }
            guard let index = ownField(receiver, name, id) else { return .nothing }
            checkNotConstant(field: index, at: anchor(id, name))
            return .field(index)
        case .subscript(let container, let index):
            return .element(container: lowerContainer(container), index)
        case .error:
            return .nothing
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .absoluteName, .unary, .binary,
            .conditional, .assign, .compoundAssign, .isInstance, .cast, .call, .ordinalCall, .computedCall, .new,
            .newDynamic, .arrayLiteral, .closure, .invoke:
            report(ExpressionDiagnostic.notAssignable, at: tree.span(id))
            return .nothing
        }
    }

    /// A constant local may be assigned once in the text, and not at all when it has a value from the start.
    private mutating func checkNotConstant(local index: Int32, at span: Span) {
        let local = locals[Int(index)]
        guard local.isConstant else { return }
        let earlier = constantAssignments[index, default: 0]
        constantAssignments[index] = earlier + 1
        if local.isInitialised || earlier > 0 {
            report(
                ExpressionDiagnostic.constantAssigned(name: text(local.name)), at: span,
                labels: compilation.label(local.span, "declared here"))
        }
    }

    /// A constant field without initialiser may be assigned in constructors of its class, or at one place in the text.
    private mutating func checkNotConstant(field index: Int32, at span: Span) {
        let field = compilation.table.fields[Int(index)]
        guard field.isConstant else { return }
        let earlier = constantFieldAssignments[index, default: 0]
        constantFieldAssignments[index] = earlier + 1
        let isInConstructor = compilation.table.methods[Int(method)].isConstructor && field.owner == owner
        if !field.isInitialised, isInConstructor || earlier == 0 { return }
        report(
            ExpressionDiagnostic.constantAssigned(name: text(field.name)), at: span,
            labels: compilation.label(field.span, "declared here"))
    }

    /// `place op= value`: the parts of the place are evaluated once.
    mutating func lowerCompound(
        _ op: BinaryOperator, _ placeID: ExpressionID, _ value: ExpressionID, _ id: ExpressionID
    ) -> Operand {
        effectCount += 1
        let place = lowerPlace(placeID)
        guard case (var current, let position)? = load(place) else {
            _ = lowerValue(value)
            return errorOperand()
        }
        current.readyAt = builder.position
        let operand = lowerValue(value)
        let result = arithmetic(op, current, operand, placeID, value, id)
        guard result.type != .error else { return errorOperand() }
        return storeBack(result, in: place, position, at: tree.span(value), line: tree.nodeSpan(id).start)
    }

    /// The present value of a place, with the index of an element; nil after a report.
    private mutating func load(_ place: Place) -> (Operand, index: Value)? {
        switch place {
        case .local(let index): return (read(index), .none)
        case .field(let index): return (read(field: index), .none)
        case .foreign(let object, let index): return (readForeign(index, object), .none)
        case .element(let container, let indexID):
            let index = lowerIndex(indexID)
            guard container.type != .error else { return nil }
            return (elementValue(container, index, at: tree.span(indexID)), index)
        case .nothing: return nil
        }
    }

    private mutating func storeBack(
        _ operand: Operand, in place: Place, _ index: Value, at span: Span, line: Int32
    ) -> Operand {
        guard case .element(let container, let indexID) = place else { return store(operand, in: place, at: span) }
        let stored = assign(operand, to: elementType(of: container.type), at: span)
        let boxed = Operand.reference(stored.type, reference(stored), isNeverNull: stored.isNeverNull)
        markLine(line)
        setElement(container, index, boxed, at: tree.span(indexID))
        return stored
    }

    /// `place++;` and `place--;`
    mutating func lowerIncrement(_ placeID: ExpressionID, _ op: BinaryOperator, _ sign: String) {
        let place = lowerPlace(placeID)
        guard let (current, index) = load(place), current.type != .error else { return }
        guard current.type.isNumeric else {
            report(
                StatementDiagnostic.incrementNeedsNumber(operator: sign, found: name(of: current.type)),
                at: tree.span(placeID))
            return
        }
        let type = current.type.valueType
        let one = convert(.number(.int, builder.constant(int: 1)), to: current.type, .widen) ?? errorOperand()
        let value = number(current)
        let result = builder.binaryOperation(op == .add ? .add : .subtract, type, value, number(one))
        _ = storeBack(
            .number(current.type, result), in: place, index, at: tree.span(placeID), line: tree.nodeSpan(placeID).start)
    }
}
