import Diagnostics
import IR

/// A value that is made when its type is known from where it goes.
enum PendingValue {
    case closure(ExpressionID)
    /// One of several methods of a name; the operand's value is the object. The class is that of the receiver.
    case methods([Int32], ExpressionID)
    /// An array of these elements.
    case array([Operand], ExpressionID)
}

/// How the body of a closure was lowered.
struct LoweredClosure {
    var result: Type
    var method: IR.Method
}

// Closures and methods as values (spec/language.md L25).
//
// The body of a closure is a method of its class with a name that cannot be written. Its parameters are those of the
// closure, then the variables that it captures: by value, or as cells where somebody assigns them. The closure object
// holds the object, the method's ordinal and what was captured; the machine appends that to the arguments of a call.
extension ClassLowering {
    // MARK: When the type is known

    /// Makes the closure or array that an operand stands for, if it stands for one. `target` is the type that is expected, or
    /// `error` where nothing is.
    mutating func settled(_ operand: Operand, expecting target: Type = .error) -> Operand {
        switch operand.pending {
        case nil: return operand
        case .closure(let id): return lowerClosure(id, expecting: target)
        case .methods(let methods, let id): return chooseMethod(methods, operand, id, expecting: target)
        case .array(let elements, let id): return makeArray(elements, id, expecting: target)
        }
    }

    /// The type of a closure expression as far as it is known from itself: its result is open.
    mutating func pendingClosure(_ closure: ClosureID, _ id: ExpressionID) -> Operand {
        let types = tree[closure].parameters.map { compilation.resolveVariable($0.type, in: unit) }
        var operand = Operand.reference(compilation.function(types, .error), .none, isNeverNull: true)
        if types.contains(.error) { operand.type = .closure }
        operand.pending = .closure(id)
        return operand
    }

    // MARK: Closures

    private mutating func lowerClosure(_ id: ExpressionID, expecting target: Type) -> Operand {
        guard case .closure(let closure) = tree[id] else { return errorOperand() }
        let syntax = tree[closure]
        let parameters = Set(syntax.parameters.map(\.name))
        var captured: [Int32] = []
        for name in CaptureAnalysis(of: syntax.body, in: tree, isInside: true).uses where !parameters.contains(name) {
            guard let index = local(name), !locals[Int(index)].isHiddenByField else { continue }
            captured.append(index)
        }
        if parameters.count + captured.count > Compilation.maximumParameters {
            report(DeclarationDiagnostic.tooManyParameters, at: tree.span(id))
            return errorOperand()
        }
        let types = syntax.parameters.map { compilation.resolveVariable($0.type, in: unit) }
        let index = compilation.table[owner].firstClosure + syntax.number
        // An initialiser of a field is lowered once for each constructor, its closures only the first time.
        if loweredClosures[syntax.number] == nil {
            let expected = compilation.signature(of: target)?.result
            lowerClosureBody(syntax, index, types, captured.map { locals[Int($0)] }, result: expected)
        }
        guard let lowered = loweredClosures[syntax.number] else { return errorOperand() }
        let values = captured.map { captureValue($0) }
        markLine(tree.nodeSpan(id).start)
        let object = isStatic ? builder.new(ir.name) : thisValue()
        let value = bind(object, selector(of: index), values)
        return .reference(compilation.function(types, lowered.result), value, isNeverNull: true)
    }

    /// A variable as the body of a closure gets it.
    private mutating func captureValue(_ index: Int32) -> Value {
        let local = locals[Int(index)]
        return local.isCell ? builder.readVariable(local.variable) : reference(read(index))
    }

    /// A new closure object.
    private mutating func bind(_ object: Value, _ selector: Value, _ captured: [Value]) -> Value {
        let closure = builder.new(irName(of: .closure))
        var bound = builder.null()
        if !captured.isEmpty {
            bound = builder.new(irName(of: .array))
            for (index, value) in captured.enumerated() {
                builder.arraySet(bound, builder.constant(int: Int32(truncatingIfNeeded: index)), value)
            }
        }
        _ = builder.callVirtual(
            ordinal: Compilation.bindOrdinal, selector: irName(compilation.words.bind), closure,
            [object, selector, bound])
        return closure
    }

    /// Lowers the body as a method of the class. Without an expected result that of the `return` statements counts.
    private mutating func lowerClosureBody(
        _ syntax: ClosureExpression, _ index: Int32, _ types: [Type], _ captured: [Local], result expected: Type?
    ) {
        let outer = suspendMethod()
        method = index
        result = expected ?? .unknown
        inferredResult = nil
        infersResult = expected == nil
        isInClosure = true
        let names = CaptureAnalysis(of: syntax.body, in: tree, isInside: false)
        assignedNames = outer.assignedNames.union(names.assigned)
        capturedNames = outer.capturedNames.union(names.captured)
        builder.begin(argumentCount: types.count + captured.count)
        markLine(syntax.span.start)
        findAssignmentsInTry(syntax.body, isLocked: false)
        var entry = compilation.table.methods[Int(index)]
        var lowered = IR.Method(
            name: irName(entry.name), ordinal: entry.ordinal, parameters: [], result: .unknown,
            line: Int32(truncatingIfNeeded: file.line(at: syntax.span.start)))
        let firstParameter = Int32(compilation.table.parameters.count)
        for (position, parameter) in syntax.parameters.enumerated() {
            let span = compilation.nameSpan(tree, parameter.span, parameter.name)
            let isConstant = compilation.checkAttributes(parameter.attributes, unit)
            compilation.table.parameters.append(
                ParameterEntry(name: parameter.name, type: types[position], span: span, isConstant: isConstant))
            lowered.parameters.append(
                IR.Parameter(name: irName(parameter.name), type: declaredType(types[position])))
            bindParameter(parameter.name, types[position], span, isConstant: isConstant, position)
            if let hidden = outer.local(parameter.name) {
                report(
                    DeclarationDiagnostic.localHidesOuter(name: text(parameter.name)), at: span,
                    labels: compilation.label(outer.locals[Int(hidden)].span, "the outer variable"))
            }
        }
        for (offset, local) in captured.enumerated() {
            var own = local
            own.variable = builder.declareVariable(.ref, name: irName(local.name))
            own.isBoxed = true
            own.isInitialised = true
            builder.writeVariable(own.variable, builder.argument(types.count + offset))
            lowered.parameters.append(IR.Parameter(name: irName(local.name), type: .unknown))
            _ = bind(own, scope: 0)
        }
        entry.parameters = firstParameter..<Int32(compilation.table.parameters.count)
        compilation.table.methods[Int(index)].parameters = entry.parameters
        if case .block(let statements) = tree[syntax.body] {
            let mark = openScope()
            lowerStatements(tree[statements], scope: mark)
            closeScope(mark)
        }
        finishClosureBody(syntax)
        lowered.result = declaredType(result)
        lowered.body = builder.finish()
        compilation.table.methods[Int(index)].result = result
        loweredClosures[syntax.number] = LoweredClosure(result: result, method: lowered)
        resumeMethod(outer)
    }

    /// Decides on the result, and returns null at the end.
    private mutating func finishClosureBody(_ syntax: ClosureExpression) {
        if infersResult {
            result = inferredResult ?? .void
            if result == .null { result = .object }
        }
        guard builder.isReachable else { return }
        let end = syntax.span.end - 1
        markLine(end)
        if result != .void, result != .error, !(infersResult && result == .unknown) {
            report(
                StatementDiagnostic.missingReturn(method: ""), at: Span(file: tree.file, start: end, end: end + 1))
        }
        builder.returnValue(builder.null())
    }

    /// `return` in a closure whose result is not told from outside.
    mutating func lowerInferredReturn(_ value: ExpressionID, _ id: StatementID) {
        guard let expression = value.ifPresent else {
            if let known = inferredResult, known != .void, known != .error {
                report(StatementDiagnostic.returnWithoutValue(method: ""), at: tree.span(id))
            }
            inferredResult = inferredResult ?? .void
            leave(.returning, builder.null())
            return
        }
        let operand = lowerValue(expression)
        if inferredResult == .void {
            report(StatementDiagnostic.returnValueInVoid, at: tree.span(expression))
        } else if let known = inferredResult {
            // The values have been returned as they are.
            let isMixed = known.isNumeric && operand.type.isNumeric && known != operand.type
            inferredResult = isMixed ? .unknown : commonType(known, operand.type)
        } else {
            inferredResult = operand.type
        }
        let object = reference(operand)
        markLine(tree.nodeSpan(id).start)
        leave(.returning, object)
    }

    // MARK: Methods as values

    /// `receiver.name` where `name` is a method: a closure that calls it. Nil if there is no such method.
    mutating func methodValue(
        _ name: Symbol, of object: Operand, in id: ClassIndex, _ expression: ExpressionID
    ) -> Operand? {
        let methods = compilation.candidates(name, in: id)
        guard let first = methods.first else { return nil }
        let receiver = reference(object)
        if methods.count == 1 { return methodValue(first, receiver, expression) }
        var operand = Operand.reference(.closure, receiver, isNeverNull: true)
        operand.pending = .methods(methods, expression)
        return operand
    }

    private mutating func methodValue(_ method: Int32, _ receiver: Value, _ id: ExpressionID) -> Operand {
        let entry = compilation.table.methods[Int(method)]
        compilation.noteReference(from: owner, to: entry.owner)
        markLine(tree.nodeSpan(id).anchor)
        let object = entry.isStatic ? builder.new(irName(of: entry.owner)) : receiver
        return .reference(functionType(of: method), bind(object, selector(of: method), []), isNeverNull: true)
    }

    /// How a closure object names its method: by ordinal. An interface's ordinals mean nothing in other classes: a method
    /// of one is found by its name.
    private mutating func selector(of method: Int32) -> Value {
        let entry = compilation.table.methods[Int(method)]
        return compilation.table[entry.owner].isInterface
            ? string(text(entry.name)).value : builder.box(.int, builder.constant(int: entry.ordinal))
    }

    private func functionType(of method: Int32) -> Type {
        let entry = compilation.table.methods[Int(method)]
        return compilation.function(
            entry.parameters.map { compilation.table.parameters[Int($0)].type }, entry.result)
    }

    /// Of several methods with one name the one that has the expected type.
    private mutating func chooseMethod(
        _ methods: [Int32], _ operand: Operand, _ id: ExpressionID, expecting target: Type
    ) -> Operand {
        guard case .field(_, let name) = tree[id] else { return errorOperand() }
        var fitting = methods
        if let expected = compilation.signature(of: target) {
            fitting = methods.filter { compilation.functionFits(functionType(of: $0), target) }
            let exact = fitting.filter {
                compilation.signature(of: functionType(of: $0))?.parameters == expected.parameters
            }
            if !exact.isEmpty { fitting = exact }
            if fitting.isEmpty {
                report(
                    ExpressionDiagnostic.noMethodOfType(
                        name: text(name), expected: self.name(of: target),
                        candidates: methods.map { self.name(of: functionType(of: $0)) }),
                    at: anchor(id, name))
                return errorOperand()
            }
        }
        guard fitting.count == 1 else {
            report(
                ExpressionDiagnostic.ambiguousMethod(
                    name: text(name), candidates: fitting.map { self.name(of: functionType(of: $0)) }),
                at: anchor(id, name))
            return errorOperand()
        }
        return methodValue(fitting[0], operand.value, id)
    }

    // MARK: Calls

    /// The variable of a closure type that `name( … )` calls; nil if the name is a method's.
    mutating func callable(_ name: Symbol, _ id: ExpressionID) -> Operand? {
        switch meaning(of: name) {
        case .local(let index) where locals[Int(index)].type.isClosure:
            warnIfEnded(index, at: anchor(id, name))
            return read(index)
        case .field(let index) where compilation.table.fields[Int(index)].type.isClosure:
            // Methods and fields are separate name spaces, and a call means the method first.
            if compilation.table.hasMethod(name, in: owner) { return nil }
            checkNotStatic(field: index, at: anchor(id, name))
            return read(field: index)
        case .local, .field, .nothing: return nil
        }
    }

    /// `callee( … )`, where the callee is an object.
    mutating func lowerInvocation(
        _ callee: Operand, _ shown: String, _ arguments: ExpressionList, at span: Span
    ) -> Operand {
        let operands = tree[arguments].map { lowerOpen($0) }
        guard callee.type != .error else { return errorOperand() }
        guard callee.type.isClosure else {
            report(ExpressionDiagnostic.notCallable(name: shown, found: name(of: callee.type)), at: span)
            return errorOperand()
        }
        var values: [Value] = []
        var result = Type.unknown
        if let signature = compilation.signature(of: callee.type) {
            result = signature.result
            guard operands.count == signature.parameters.count else {
                report(
                    ExpressionDiagnostic.wrongArgumentCount(
                        method: shown.isEmpty ? name(of: callee.type) : shown, count: operands.count,
                        expected: String(signature.parameters.count)),
                    at: span)
                return result == .void ? .reference(.void, builder.null()) : errorOperand()
            }
            for (index, operand) in operands.enumerated() {
                let place = tree.span(tree[arguments][index])
                if let value = converted(operand, to: signature.parameters[index], at: place) {
                    values.append(reference(value))
                    continue
                }
                report(
                    ExpressionDiagnostic.argumentMismatch(
                        index: index + 1, method: shown.isEmpty ? name(of: callee.type) : shown,
                        found: name(of: operand.type), expected: name(of: signature.parameters[index])),
                    at: place)
                values.append(builder.null())
            }
        } else {
            for operand in operands { values.append(reference(operand)) }
        }
        effectCount += 1
        markLine(span.start)
        let value = builder.callVirtual(
            ordinal: Compilation.invokeOrdinal, selector: irName(ContextualWord.invoke.symbol), callee.value, values,
            className: className(result))
        return .reference(result, value)
    }

    // MARK: Cells

    /// Whether variables of this name live in cells.
    func needsCell(_ name: Symbol) -> Bool { assignedNames.contains(name) && capturedNames.contains(name) }

    /// A parameter of a method or closure becomes a local.
    mutating func bindParameter(_ name: Symbol, _ type: Type, _ span: Span, isConstant: Bool, _ position: Int) {
        let isHidden = warnIfNamedLikeField(name, span)
        let isCell = needsCell(name)
        let variable = builder.declareVariable(
            .ref, name: irName(name), className: isCell ? irName(of: .array) : className(type),
            inSlot: !isCell && assignedInTry[name] != nil)
        let argument = builder.argument(position, className: className(type))
        if isCell {
            builder.writeVariable(variable, builder.new(irName(of: .array)))
            builder.arraySet(builder.readVariable(variable), builder.constant(int: 0), argument)
        } else {
            builder.writeVariable(variable, argument)
        }
        _ = bind(
            Local(
                name: name, type: type, variable: variable, span: span, isBoxed: true, isConstant: isConstant,
                isInitialised: true, isHiddenByField: isHidden, isCell: isCell),
            scope: 0)
    }
}

extension Compilation {
    /// A closure's call with any number of arguments.
    static let invokeOrdinal: Int32 = 12
    /// Sets a closure's object, ordinal and further arguments.
    static let bindOrdinal: Int32 = 13
}
