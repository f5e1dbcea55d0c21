import Diagnostics
import IR

// `new` (spec/language.md 7).
extension ClassLowering {
    mutating func lowerNew(_ typeSyntax: TypeID, _ arguments: ExpressionList, _ id: ExpressionID) -> Operand {
        let spans = tree[arguments].map { tree.span($0) }
        if case .containerOf(_, let implementation) = tree[typeSyntax] {
            // `new T[.c]()` creates an instance of the container class.
            let type = compilation.resolve(typeSyntax, in: unit)
            guard type != .error else {
                for argument in tree[arguments] { _ = lowerValue(argument) }
                return errorOperand()
            }
            var made = lowerNew(implementation, arguments, id)
            if type != .unknown, made.type != .error { made.type = type }
            return made
        }
        compilation.currentPlace = tree.span(typeSyntax)
        let type = compilation.resolve(typeSyntax, in: unit)
        guard type != .error, let created = type.classIndex else {
            for argument in tree[arguments] { _ = lowerValue(argument) }
            if type == .void { report(DeclarationDiagnostic.voidVariable, at: tree.span(typeSyntax)) }
            if type == .unknown {
                report(DeclarationDiagnostic.notSupported(what: "'new' of a type known at run time only is"), at: tree.span(typeSyntax))
            }
            return errorOperand()
        }
        compilation.require(created)
        let entry = compilation.table[created]
        if entry.state == .missing {
            for argument in tree[arguments] { _ = lowerValue(argument) }
            return errorOperand()
        }
        if entry.isInterface { report(ExpressionDiagnostic.newInterface(name: compilation.name(of: created)), at: tree.span(typeSyntax)) }
        compilation.noteReference(from: owner, to: created)
        markLine(tree.nodeSpan(id).start)
        if entry.isInternal || type.isContainer {
            if let first = spans.first {
                report(ExpressionDiagnostic.internalConstructorArguments, at: first)
                for argument in tree[arguments] { _ = lowerValue(argument) }
            }
            return .reference(type, builder.new(irName(of: created)), isNeverNull: true)
        }
        let object = builder.new(irName(of: created))
        let operands = tree[arguments].map { lowerOpen($0) }
        guard !entry.isInterface,
            let constructor = resolveConstructor(
                of: created, operands, spans, shown: compilation.shortName(of: created), at: tree.span(typeSyntax))
        else { return .reference(type, object, isNeverNull: true) }
        let values = convertArguments(operands, spans, to: constructor)
        markLine(tree.nodeSpan(id).start)
        _ = builder.callStatic(
            ordinal: compilation.table.methods[Int(constructor)].ordinal, of: irName(of: created), object, values)
        return .reference(type, object, isNeverNull: true)
    }

    /// `new *(e) : T (args)`: the constructor is found by name in the class of the run-time value (L10).
    mutating func lowerNewDynamic(
        _ classValue: ExpressionID, _ typeSyntax: TypeID, _ arguments: ExpressionList, _ id: ExpressionID
    ) -> Operand {
        let operand = lowerValue(classValue)
        let target = compilation.resolveVariable(typeSyntax, in: unit)
        switch operand.type {
        case .classObject, .unknown, .object, .error: break
        default: report(ExpressionDiagnostic.notAClassValue(found: name(of: operand.type)), at: tree.span(classValue))
        }
        markLine(tree.nodeSpan(id).start)
        effectCount += 1
        let object = builder.newDynamic(reference(operand))
        let operands = tree[arguments].map { lowerOpen($0) }
        if compilation.options.isOriginalCompatible {
            report(ExpressionDiagnostic.dynamicWithoutConstructor, at: tree.span(id))
        } else {
            let values = operands.map { reference($0) }
            markLine(tree.nodeSpan(id).start)
            _ = builder.callByName(irName(compilation.words.constructor), object, values)
        }
        guard operand.type != .error, target != .error else { return errorOperand() }
        if target.isNumeric {
            report(ExpressionDiagnostic.impossibleCast(from: "an object", to: name(of: target)), at: tree.span(typeSyntax))
            return errorOperand()
        }
        let result = Operand.reference(.unknown, object, isNeverNull: true)
        return convert(result, to: target, compilation.conversion(from: .unknown, to: target)) ?? errorOperand()
    }
}
