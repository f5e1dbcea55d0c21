import Diagnostics
import IR

// From one form of a value to another, and from one type to another (spec/language.md 3.2, 3.3).
extension ClassLowering {
    /// A stand-in after an error.
    mutating func errorOperand() -> Operand { .reference(.error, builder.null()) }

    /// The value as a reference: numbers are boxed.
    mutating func reference(_ operand: Operand) -> Value {
        switch operand.form {
        case .reference: operand.pending == nil ? operand.value : settled(operand).value
        case .number: builder.box(operand.type.valueType, operand.value)
        case .truth: builder.box(.int, builder.boolToInt(operand.value))
        }
    }

    /// The value as an unboxed number of its own static type, which is numeric.
    mutating func number(_ operand: Operand) -> Value {
        switch operand.form {
        case .reference:
            guard operand.type.isNumeric else { return builder.constant(int: 0) }
            if let position = operand.readyAt {
                return builder.unbox(operand.type.valueType, operand.value, at: position)
            }
            return builder.unbox(operand.type.valueType, operand.value)
        case .number: return operand.value
        case .truth: return builder.boolToInt(operand.value)
        }
    }

    /// The value as an unboxed number of type `type`; both types are numeric.
    mutating func number(_ operand: Operand, as type: Type) -> Value {
        guard operand.type.isNumeric else { return builder.constant(type.valueType, bits: 0) }
        return builder.convert(number(operand), from: operand.type.valueType, to: type.valueType)
    }

    /// The value as a truth value: a number compared with 0. An operand of another type has been reported.
    mutating func truth(_ operand: Operand) -> Value {
        if operand.form == .truth { return operand.value }
        guard operand.type.isNumeric else { return builder.constant(bool: false) }
        let value = number(operand)
        if operand.type == .int { return builder.intToBool(value) }
        let type = operand.type.valueType
        return builder.compare(.notEqual, type, value, builder.constant(type, bits: 0))
    }

    /// Lowers an expression that has to have a value.
    mutating func lowerValue(_ id: ExpressionID) -> Operand { settled(lowerOpen(id)) }

    /// The same where the value goes to a place with a type: a closure is made when it is converted to that.
    mutating func lowerOpen(_ id: ExpressionID) -> Operand {
        let operand = lower(id)
        return value(operand, of: id)
    }

    /// The operand that `id` was lowered to, which must not be void (R18).
    mutating func value(_ operand: Operand, of id: ExpressionID) -> Operand {
        guard operand.type == .void else { return operand }
        report(ExpressionDiagnostic.noValue(method: calledName(id)), at: callSpan(id))
        return errorOperand()
    }

    /// The name of the method that a call expression calls; empty for another expression.
    func calledName(_ id: ExpressionID) -> String {
        switch tree[id] {
        case .call(_, let name, _): text(name)
        case .ordinalCall(_, let ordinal, _): String(ordinal)
        default: ""
        }
    }

    /// The name in a call, or the whole expression.
    func callSpan(_ id: ExpressionID) -> Span {
        if case .call(_, let name, _) = tree[id] { return anchor(id, name) }
        return tree.span(id)
    }

    /// The operand as a value of type `target` by the rules of assignment, with a warning where digits may get lost;
    /// nil where it is not possible, which the caller reports.
    mutating func converted(_ operand: Operand, to target: Type, at span: Span) -> Operand? {
        if case .array(let elements, let id) = operand.pending, target.isContainer {
            return makeArray(elements, id, expecting: target)
        }
        switch compilation.conversion(from: operand.type, to: target) {
        case .narrow:
            report(
                ExpressionDiagnostic.narrowing(from: name(of: operand.type), to: name(of: target)), at: span)
            return .number(target, number(operand, as: target))
        case let conversion:
            return convert(operand, to: target, conversion)
        }
    }

    /// Carries a conversion out, without remarks.
    mutating func convert(_ operand: Operand, to target: Type, _ conversion: Conversion) -> Operand? {
        if operand.pending != nil {
            guard conversion != .impossible else { return nil }
            let made = settled(operand, expecting: target)
            return convert(made, to: target, compilation.conversion(from: made.type, to: target))
        }
        switch conversion {
        case .none:
            if operand.type == .error || target == .error {
                return target.isNumeric
                    ? .number(target, builder.constant(target.valueType, bits: 0)) : .reference(target, builder.null())
            }
            if target == operand.type { return operand }
            return .reference(target, reference(operand), isNeverNull: operand.isNeverNull)
        case .widen, .narrow:
            return .number(target, number(operand, as: target))
        case .box:
            return .reference(target, reference(operand), isNeverNull: true)
        case .check:
            return .reference(
                target, builder.cast(reference(operand), to: className(target)), isNeverNull: operand.isNeverNull)
        case .impossible:
            return nil
        }
    }

    /// The operand as a value of type `target` for an assignment; reports R16 when that is not possible.
    mutating func assign(_ operand: Operand, to target: Type, at span: Span) -> Operand {
        if let result = converted(operand, to: target, at: span) { return result }
        report(
            ExpressionDiagnostic.cannotAssign(found: name(of: operand.type), expected: name(of: target)), at: span,
            notes: assignmentHint(operand.type, target))
        return convert(errorOperand(), to: target, .none) ?? errorOperand()
    }

    private func assignmentHint(_ source: Type, _ target: Type) -> [String] {
        if target == .string, source.isNumeric { return ["'\"\" + x' makes a text of a number, and so does 'x.toString()'"] }
        if target == .int, source == .string { return ["'toInt()' reads a number from a string"] }
        if source.isClosure, target.isClosure {
            return ["the number of parameters must be the same, and numbers must have the same types"]
        }
        if target.isNumeric, source == .null { return ["a number cannot be null; a variable of type .internal.object can"] }
        return []
    }

    // MARK: Variables

    mutating func read(_ index: Int32) -> Operand {
        let local = locals[Int(index)]
        let value = builder.readVariable(local.variable)
        if local.isCell {
            return .reference(
                local.type, builder.arrayGet(value, builder.constant(int: 0), className: className(local.type)))
        }
        if local.type.isNumeric, !local.isBoxed { return .number(local.type, value) }
        return .reference(local.type, value)
    }

    /// Stores an operand that has the type of the local.
    mutating func write(_ index: Int32, _ operand: Operand) {
        let local = locals[Int(index)]
        if local.isCell {
            let value = reference(operand)
            builder.arraySet(builder.readVariable(local.variable), builder.constant(int: 0), value)
        } else if local.type.isNumeric, !local.isBoxed {
            builder.writeVariable(local.variable, number(operand, as: local.type))
        } else {
            builder.writeVariable(local.variable, reference(operand))
        }
    }

    mutating func thisValue() -> Value { builder.this(className: ir.name) }

    mutating func read(field index: Int32) -> Operand {
        let field = compilation.table.fields[Int(index)]
        if field.isStatic { return readStatic(field) }
        let value = builder.fieldLoad(
            thisValue(), slot: field.slot, name: irName(field.name), className: className(field.type))
        return .reference(field.type, value)
    }

    mutating func write(field index: Int32, _ operand: Operand) {
        let field = compilation.table.fields[Int(index)]
        let value = reference(operand)
        if field.isStatic {
            writeStatic(field, value)
            return
        }
        builder.fieldStore(thisValue(), slot: field.slot, name: irName(field.name), value)
    }
}
