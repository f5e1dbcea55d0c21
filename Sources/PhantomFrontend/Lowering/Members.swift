import Diagnostics
import IR

// `object.name`: a field of another object, or a method as a value (spec/language.md 12.9, L25).
extension ClassLowering {
    /// `receiver.name` as a value, where the receiver is neither `this` nor a class.
    mutating func lowerMember(_ receiver: ExpressionID, _ name: Symbol, _ id: ExpressionID) -> Operand {
        let object = lowerValue(receiver)
        guard let owner = memberClass(of: object, receiver, name, id) else { return errorOperand() }
        if let field = instanceField(name, in: owner) { return readForeign(field, object, name, id) }
        if let method = methodValue(name, of: object, in: owner, id) { return method }
        reportNoMember(name, in: owner, id)
        return errorOperand()
    }

    /// The class whose members an object has; nil after a report.
    private mutating func memberClass(
        of object: Operand, _ receiver: ExpressionID, _ name: Symbol, _ id: ExpressionID
    ) -> ClassIndex? {
        guard object.type != .error else { return nil }
        guard let found = object.type.classIndex else {
            if object.type == .unknown {
                var shown = ""
                if case .name(let variable) = tree[receiver] { shown = text(variable) }
                report(
                    ExpressionDiagnostic.unknownReceiver(name: shown, method: text(name), isStrict: true),
                    at: anchor(id, name))
            } else {
                report(ExpressionDiagnostic.noMembers(found: self.name(of: object.type)), at: anchor(id, name))
            }
            return nil
        }
        compilation.currentPlace = anchor(id, name)
        compilation.require(found)
        if compilation.table[found].state == .missing { return nil }
        compilation.noteReference(from: owner, to: found)
        return found
    }

    private func instanceField(_ name: Symbol, in id: ClassIndex) -> Int32? {
        guard let field = compilation.table.field(name, in: id), !compilation.table.fields[Int(field)].isStatic else {
            return nil
        }
        return field
    }

    private func reportNoMember(_ name: Symbol, in id: ClassIndex, _ expression: ExpressionID) {
        if compilation.table[id].hasBrokenAncestor { return }
        var notes: [String] = []
        if compilation.table.field(name, in: id) != nil {
            notes = ["static fields are used through the class: '\(compilation.name(of: id)).\(text(name))'"]
        } else if id == .array, name == ContextualWord.length.symbol {
            notes = ["'length' is a method: 'a.length()'"]
        }
        report(
            ExpressionDiagnostic.noField(
                name: text(name), className: compilation.name(of: id),
                suggestion: notes.isEmpty ? Spelling.nearest(to: text(name), in: fieldNames(of: id)) : nil),
            at: anchor(expression, name), notes: notes)
    }

    // MARK: Fields of other objects

    /// The field on the left of an assignment `receiver.name = …`, and its object; nil after a report.
    mutating func lowerForeignPlace(
        _ receiver: ExpressionID, _ name: Symbol, _ id: ExpressionID
    ) -> (object: Operand, field: Int32)? {
        let object = lowerValue(receiver)
        guard let owner = memberClass(of: object, receiver, name, id) else { return nil }
        guard let field = instanceField(name, in: owner) else {
            reportNoMember(name, in: owner, id)
            return nil
        }
        let entry = compilation.table.fields[Int(field)]
        let isReadable = compilation.accessor(of: field, isSetter: false, from: unit) != nil
        guard compilation.accessor(of: field, isSetter: true, from: unit) != nil else {
            if entry.isConstant || isReadable {
                report(
                    ExpressionDiagnostic.constantAssigned(name: text(name)), at: anchor(id, name),
                    labels: compilation.label(entry.span, "declared here"))
            } else {
                reportForeign(entry, id)
            }
            return nil
        }
        return (object, field)
    }

    private func reportForeign(_ field: FieldEntry, _ id: ExpressionID) {
        report(
            ExpressionDiagnostic.foreignField(name: text(field.name)), at: anchor(id, field.name),
            labels: compilation.label(field.span, "declared here"))
    }

    /// The field's value in another object.
    mutating func readForeign(_ field: Int32, _ object: Operand, _ name: Symbol, _ id: ExpressionID) -> Operand {
        let entry = compilation.table.fields[Int(field)]
        guard compilation.accessor(of: field, isSetter: false, from: unit) != nil else {
            reportForeign(entry, id)
            return errorOperand()
        }
        markLine(anchor(id, name).start)
        return readForeign(field, object)
    }

    /// The same where the check has been made.
    mutating func readForeign(_ field: Int32, _ object: Operand) -> Operand {
        let entry = compilation.table.fields[Int(field)]
        guard let accessor = compilation.accessor(of: field, isSetter: false, from: unit) else { return errorOperand() }
        let method = compilation.table.methods[Int(accessor)]
        return .reference(
            entry.type,
            builder.callVirtual(
                ordinal: method.ordinal, selector: irName(method.name), reference(object), EmptyCollection(),
                className: className(entry.type)))
    }

    /// Stores a value of the field's type into another object.
    mutating func writeForeign(_ field: Int32, _ object: Operand, _ operand: Operand) {
        guard let accessor = compilation.accessor(of: field, isSetter: true, from: unit) else { return }
        let method = compilation.table.methods[Int(accessor)]
        let value = reference(operand)
        _ = builder.callVirtual(
            ordinal: method.ordinal, selector: irName(method.name), reference(object), [value])
    }

    /// The closure in a field that `object.name( … )` calls; nil if there is no such field, or a method of that name.
    mutating func callableField(
        _ name: Symbol, of object: Operand, _ receiver: ExpressionID, _ id: ExpressionID
    ) -> Operand? {
        guard let owner = object.type.classIndex, !object.type.isContainer else { return nil }
        compilation.currentPlace = anchor(id, name)
        compilation.require(owner)
        guard let field = instanceField(name, in: owner), compilation.table.fields[Int(field)].type.isClosure,
            compilation.candidates(name, in: owner).isEmpty
        else { return nil }
        if case .this = tree[receiver] { return read(field: field) }
        return readForeign(field, object, name, id)
    }

    /// The body of an accessor.
    mutating func lowerAccessor(_ entry: MethodEntry) {
        let field = compilation.table.fields[Int(entry.accessedField)]
        if entry.parameters.isEmpty {
            builder.returnValue(reference(read(field: entry.accessedField)))
        } else {
            let value = builder.argument(0, className: className(field.type))
            builder.fieldStore(thisValue(), slot: field.slot, name: irName(field.name), value)
            builder.returnValue(builder.null())
        }
    }
}
