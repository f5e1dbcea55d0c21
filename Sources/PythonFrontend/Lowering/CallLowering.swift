import IR
import PhantomISA

extension FunctionLowering {
    mutating func callExpression(_ node: NodeID) -> Value {
        let callee = tree.child(node, 0)
        let arguments = tree.children(node, 1)
        let keywords = tree.children(node, 2)
        let isPlain =
            keywords.isEmpty && arguments.count <= Runtime.mostDirect
            && !arguments.contains { tree.kind($0) == .Starred }
        if tree.kind(callee) == .Name {
            let name = module.symbols.text(of: tree.name(callee, 0))
            if name == "super", arguments.isEmpty, keywords.isEmpty { return superCall(node) }
            let asksScope = name == "locals" || name == "vars" || name == "globals" || name == "dir"
            let isBuiltin =
                if case .global = currentScope.meaning(tree.name(callee, 0)) {
                    module.globalIsBuiltin(tree.name(callee, 0), evenWithStars: asksScope)
                } else { false }
            if isBuiltin, arguments.isEmpty, asksScope {
                let found = namesInScope(isGlobal: name == "globals")
                // `dir` of two arguments, of which one is no value, sorts names.
                return name == "dir" ? call(.call2, value(callee), found, unbound()) : found
            }
            if isBuiltin, isPlain, name == "exec" || name == "eval", (1...3).contains(arguments.count) {
                var values = self.values([callee] + arguments)
                let function = values.removeFirst()
                let given = array(values)
                return call(.evaluate, function, given, globals, namesInScope(isGlobal: false))
            }
            if isBuiltin, isPlain, !module.isLibrary, !module.isText {
                if name == "len", arguments.count == 1 { return call(.length, value(arguments[0])) }
                if name == "isinstance", arguments.count == 2 {
                    return call(.isInstance, list: values(arguments))
                }
            }
            if let value = intrinsic(name, arguments) { return value }
        }
        if tree.kind(callee) == .Attribute, !isPlain || !isModule(tree.child(callee, 0)) {
            let name = tree.name(callee, 1)
            if isPlain {
                var values = self.values([tree.child(callee, 0)] + arguments)
                let object = values.removeFirst()
                markMethodCall(node, callee: callee)
                if values.count <= 3 { return callMethod(object, text(name), values) }
                guard let method = PythonCoreMethod(rawValue: PythonCoreMethod.callMethod0.rawValue + Int32(values.count)) else {
                    return builder.null()
                }
                return call(method, list: [object, text(name)] + values)
            }
            let object = value(tree.child(callee, 0))
            let outer = place
            markAttribute(callee)
            let function = call(.getAttribute, object, text(name))
            place = outer
            return callValue(function, arguments, keywords)
        }
        guard isPlain else { return callValue(value(callee), arguments, keywords) }
        var values = self.values([callee] + arguments)
        let function = values.removeFirst()
        guard let method = PythonCoreMethod(rawValue: PythonCoreMethod.call0.rawValue + Int32(values.count)) else {
            return builder.null()
        }
        return call(method, list: [function] + values)
    }

    /// Whether an expression most likely is a module: its members are no methods, and a place that remembers where one lies finds it
    /// faster.
    private func isModule(_ node: NodeID) -> Bool {
        tree.kind(node) == .Name && module.importedModules.contains(tree.name(node, 0))
    }

    private mutating func callValue(
        _ callee: Value, _ arguments: [NodeID], _ keywords: [NodeID]
    ) -> Value {
        var function = callee
        var spilled: Temporary?
        if generator.isActive, (arguments + keywords).contains(where: { hasYield($0) }) {
            let place = makeTemporary()
            write(place, function)
            spilled = place
        }
        let hasStars =
            arguments.contains { tree.kind($0) == .Starred } || keywords.contains { tree.name($0, 0).index < 0 }
        if hasStars {
            // The machine takes the elements of a tuple or list as they are, and the entries of a dictionary; what is something else is gone
            // through when all is there, so nothing may happen in between.
            let isQuiet = keywords.allSatisfy { [.Name, .Constant].contains(tree.kind(tree.child($0, 1))) }
            let isAlone = arguments.count == 1 && tree.kind(arguments[0]) == .Starred && isQuiet && spilled == nil
            let isWhole = keywords.count == 1 && tree.name(keywords[0], 0).index < 0 && isQuiet
            var list = isAlone ? value(tree.child(arguments[0], 0)) : starred(arguments, callee: spilled, function: function)
            var kept: Temporary?
            if generator.isActive, keywords.contains(where: { hasYield($0) }) {
                let place = makeTemporary()
                write(place, list)
                kept = place
            }
            let named = keywords.isEmpty ? builder.null() : isWhole ? wholeNamed(tree.child(keywords[0], 1)) : call(.dict)
            var mayRepeat = false
            for keyword in isWhole ? [] : keywords {
                let name = tree.name(keyword, 0)
                var more = value(tree.child(keyword, 1))
                if name.index >= 0 {
                    let one = mayRepeat ? call(.dict) : named
                    _ = call(.put, one, text(name), more)
                    guard mayRepeat else { continue }
                    more = one
                }
                mayRepeat = true
                _ = call(.mergeNamed, spilled.map { read($0) } ?? function, named, more)
            }
            if let kept { list = read(kept) }
            if let spilled { function = read(spilled) }
            return operate(.call, about: Int(PythonOperation.spread), [function, list, named])
        }
        let values = self.values(arguments + keywords.map { tree.child($0, 1) })
        if let spilled { function = read(spilled) }
        if !keywords.isEmpty, values.count <= PythonOperation.mostNamed {
            let names = array(keywords.map { text(tree.name($0, 0)) })
            return operate(.call, about: keywords.count, [function, names] + values)
        }
        let items = array(values)
        let names = keywords.isEmpty ? builder.null() : array(keywords.map { text(tree.name($0, 0)) })
        return operate(.call, about: Int(PythonOperation.spread), [function, items, names])
    }

    /// What stands alone behind two stars; the unbound value for None, which would say that there are no arguments with names.
    private mutating func wholeNamed(_ node: NodeID) -> Value {
        let result = resultPlace(node)
        let given = value(node)
        let (isNone, end) = (builder.makeBlock(), builder.makeBlock())
        write(result, given)
        builder.branch(builder.sameReference(given, builder.null()), isNone, end)
        start(isNone)
        write(result, unbound())
        builder.jump(end)
        start(end)
        return read(result)
    }

    /// The variables of the function, class or module around, as a dictionary.
    private mutating func namesInScope(isGlobal: Bool) -> Value {
        var owner: Scope? = currentScope
        while let scope = owner, scope.kind == .comprehension { owner = scope.parent }
        guard let scope = owner, !isGlobal, scope.kind != .module else {
            if module.isText, !isGlobal { return callScope(Runtime.TextScope.variables, []) }
            return call(.moduleDict, globals)
        }
        if scope.kind == .class { return call(.memberDict, members) }
        let result = variablesDictionary()
        for name in shownNames(of: scope) {
            guard case .variable(let variable) = scope.meaning(name), let storage = storages[ObjectIdentifier(variable)]
            else { continue }
            let found: Value
            switch storage {
            case .local(let local): found = builder.readVariable(local)
            // Functions that are asked for their variables have no numbers outside objects.
            case .number(let local): found = builder.box(builder.type(of: local), builder.readVariable(local))
            case .frame(let place): found = builder.arrayGet(generator.frame, int(place))
            case .cell, .frameCell:
                found = builder.callVirtual(ordinal: Runtime.cellGet, cell(storage), EmptyCollection())
            }
            let (present, next) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(isUnbound(found), next, present)
            start(present)
            _ = call(.put, result, text(name), found)
            builder.jump(next)
            start(next)
        }
        return result
    }

    /// Names in the order in which a function shows its variables: those that are its own alone, those that inner functions use, those
    /// of functions around it.
    private func shownNames(of scope: Scope) -> [Symbol] {
        var seen: Set<Symbol> = []
        var own: [Symbol] = []
        var shared: [Symbol] = []
        var outer: [Symbol] = []
        var parameters: Set<Symbol> = []
        let kind = tree.kind(scope.node)
        if kind == .FunctionDef || kind == .AsyncFunctionDef || kind == .Lambda {
            let arguments = tree.child(scope.node, kind == .Lambda ? 0 : 1)
            let stars = [tree.child(arguments, 2), tree.child(arguments, 5)].filter { !$0.isNone }
            let all = tree.children(arguments, 0) + tree.children(arguments, 1) + tree.children(arguments, 3) + stars
            parameters = Set(all.map { tree.name($0, 0) })
        }
        for name in scope.used where seen.insert(name).inserted {
            guard case .variable(let variable) = scope.meaning(name) else { continue }
            if variable.scope.host !== scope.host {
                outer.append(name)
            } else if isShared(variable), !parameters.contains(name) {
                shared.append(name)
            } else {
                own.append(name)
            }
        }
        func text(_ name: Symbol) -> String { module.symbols.text(of: name) }
        return own + shared.sorted { text($0) < text($1) } + outer.sorted { text($0) < text($1) }
    }

    /// Whether an inner function uses a variable.
    private func isShared(_ variable: Variable) -> Bool {
        guard module.showsVariables else { return variable.isCaptured }
        var todo = variable.scope.ordered
        while let inner = todo.popLast() {
            if inner.free.contains(where: { $0 === variable }) { return true }
            todo += inner.ordered
        }
        return false
    }

    /// The dictionary for the variables of this call: what a text stores there stays.
    private mutating func variablesDictionary() -> Value {
        guard let variables else { return call(.dict) }
        let (missing, present) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.sameReference(read(variables), builder.null()), missing, present)
        start(missing)
        write(variables, call(.dict))
        builder.jump(present)
        start(present)
        return read(variables)
    }

    /// `super()` is about the class around the method and the method's first parameter.
    private mutating func superCall(_ node: NodeID) -> Value {
        let method = scope.host
        guard method.kind == .function else { return call(.superObject, unbound(), truth(false)) }
        let arguments = tree.child(method.node, tree.kind(method.node) == .Lambda ? 0 : 1)
        let first = (tree.children(arguments, 0) + tree.children(arguments, 1)).first
        guard let first else { return call(.superObject, unbound(), truth(false)) }
        guard case .variable(let cell) = currentScope.meaning(module.intern("__class__")) else {
            return call(.superObject, unbound(), truth(true))
        }
        let owner = load(cell)
        return call(.superObject, owner, load(tree.name(first, 0)))
    }

    /// Library code calls methods of the core as `_core_NAME(…)` and of the machine as `_native_NAME(…)`.
    private mutating func intrinsic(_ name: String, _ arguments: [NodeID]) -> Value? {
        guard module.isLibrary else { return nil }
        if name.hasPrefix("_core_") {
            let values = arguments.map { value($0) }
            return builder.callByName(unit.names.intern(String(name.dropFirst(6))), core, values)
        }
        if name.hasPrefix("_method_") {
            let values = arguments.map { value($0) }
            return builder.callByName(unit.names.intern(String(name.dropFirst(8))), values[0], values.dropFirst())
        }
        return nil
    }

    // MARK: Functions

    /// A function object from a definition or lambda.
    mutating func function(_ node: NodeID, name: String) -> Value {
        guard let inner = currentScope.children[node.index] else { return builder.null() }
        let isLambda = tree.kind(node) == .Lambda
        let arguments = tree.child(node, isLambda ? 0 : 1)
        let className = module.uniqueName(below: unit.names[unit.name], isLambda ? "lambda" : name)
        var lowering = FunctionLowering(module, inner, name: className)
        let isGlobal = !isLambda && currentScope.globals.contains(tree.name(node, 0))
        let fullName = (isGlobal ? "" : qualifier) + name
        lowering.qualifier = fullName + ".<locals>."
        lowering.lowerFunction(node, arguments)
        module.units.append(lowering.unit)
        let positional = tree.children(arguments, 0) + tree.children(arguments, 1)
        let keywordOnly = tree.children(arguments, 3)
        let star = tree.child(arguments, 2)
        let doubleStar = tree.child(arguments, 5)
        let all = positional + keywordOnly + [star, doubleStar].filter { !$0.isNone }
        let names = array(all.map { text(tree.name($0, 0)) })
        let defaultNodes = tree.children(arguments, 6)
        var defaults: [Value] = []
        for index in positional.indices {
            let place = index - (positional.count - defaultNodes.count)
            defaults.append(place >= 0 ? value(defaultNodes[place]) : unbound())
        }
        for node in tree.children(arguments, 4) { defaults.append(node.isNone ? unbound() : value(node)) }
        let defaultArray = array(defaults)
        let counts = [
            positional.count, tree.children(arguments, 0).count, keywordOnly.count, star.isNone ? 0 : 1,
            doubleStar.isNone ? 0 : 1, (inner.isGenerator && !inner.isAsync || inner.yieldsValues ? 1 : 0) + (inner.isAsync ? 2 : 0),
        ]
        let info = array(counts.map { boxed($0) })
        let result = makeFunction(className, fullName, inner, names, defaultArray, info)
        if module.isLibrary { return result }
        if !isLambda, let first = tree.children(node, 2).first, tree.kind(first) == .Expr, let text = docstring(first) {
            _ = call(.setAttribute, result, self.text(module.intern("__doc__")), self.text(text))
        }
        if module.keepsAnnotations, !isLambda {
            let inOrder = positional + [star] + keywordOnly + [doubleStar]
            annotate(result, inOrder.filter { !$0.isNone }, tree.child(node, 4))
        }
        return result
    }

    /// Stores the annotations of parameters and result.
    private mutating func annotate(_ function: Value, _ parameters: [NodeID], _ result: NodeID) {
        let found = call(.dict)
        for parameter in parameters where !tree.child(parameter, 1).isNone {
            _ = call(.put, found, text(tree.name(parameter, 0)), annotation(tree.child(parameter, 1)))
        }
        if !result.isNone { _ = call(.put, found, text(module.intern("return")), annotation(result)) }
        _ = call(.setAttribute, function, text(module.intern("__annotations__")), found)
    }

    /// A new object of a function's class.
    mutating func makeFunction(
        _ className: String, _ name: String, _ inner: Scope, _ names: Value, _ defaults: Value, _ info: Value
    ) -> Value {
        let function = builder.new(unit.names.intern(className))
        var cells: [Value] = []
        for variable in inner.free {
            if let storage = storages[ObjectIdentifier(variable)] {
                cells.append(cell(storage))
            } else {
                cells.append(builder.null())
            }
        }
        let cellArray = cells.isEmpty ? builder.null() : array(cells)
        _ = builder.callVirtual(
            ordinal: Runtime.setup, selector: unit.names.intern("setup"), function,
            [core, globals, cellArray, text(Array(name.utf8)), names, defaults, info])
        return function
    }

    /// The code of this function's class.
    mutating func lowerFunction(_ node: NodeID, _ arguments: NodeID) {
        let line = Int32(module.file.line(at: tree.place(node).start))
        let isLambda = tree.kind(node) == .Lambda
        let positional = tree.children(arguments, 0) + tree.children(arguments, 1)
        let rest = tree.children(arguments, 3) + [tree.child(arguments, 2), tree.child(arguments, 5)].filter { !$0.isNone }
        let parameters = positional + rest
        let isDirect = rest.isEmpty && positional.count <= Runtime.mostDirect
        definite =
            isLambda
            ? DefiniteAssignment.nodes(
                ofLambda: tree.child(node, 1), parameters: parameters, in: scope, tree, excluded: module.deletedNames)
            : DefiniteAssignment.nodes(
                of: tree.children(node, 2), parameters: parameters, in: scope, tree, excluded: module.deletedNames)
        begin(argumentCount: isDirect ? parameters.count : 1)
        builder.line = line
        lowerForNumbers(node, parameters)
        if scope.isGenerator {
            let list = parameters.indices.map { isDirect ? builder.argument($0) : builder.arrayGet(builder.argument(0), int($0)) }
            makeGenerator(list, isGuarded: module.guardedGenerators.contains(node.index))
        } else {
            var values: [Symbol: Value] = [:]
            for (index, parameter) in parameters.enumerated() {
                values[tree.name(parameter, 0)] =
                    isDirect ? builder.argument(index) : builder.arrayGet(builder.argument(0), int(index))
            }
            declareVariables(of: scope, parameters: values)
            showVariables(of: scope)
        }
        if scope.isGenerator {
            // The code is in the method `resume`.
        } else if isLambda {
            builder.returnValue(value(tree.child(node, 1)))
        } else {
            statements(tree.children(node, 2))
            if builder.isReachable { builder.returnValue(builder.null()) }
        }
        defer { if scope.isGenerator { lowerResume(node, parameters, line) } }
        guard isDirect else {
            return addMethod("body", ordinal: Runtime.body, parameters: 1, line: line)
        }
        addMethod(
            "call\(parameters.count)", ordinal: Runtime.call + Int32(parameters.count), parameters: parameters.count,
            line: line)
        let defaults = tree.children(arguments, 6).count
        for given in (positional.count - defaults)..<positional.count {
            builder.begin(argumentCount: given)
            var values = (0..<given).map { builder.argument($0) }
            let list = builder.fieldLoad(builder.this(), slot: Runtime.defaultsSlot)
            for index in given..<positional.count { values.append(builder.arrayGet(list, int(index))) }
            builder.returnValue(
                builder.callVirtual(ordinal: Runtime.call + Int32(parameters.count), builder.this(), values))
            addMethod("call\(given)", ordinal: Runtime.call + Int32(given), parameters: given, line: line)
        }
        builder.begin(argumentCount: 1)
        let items = parameters.indices.map { builder.arrayGet(builder.argument(0), int($0)) }
        builder.returnValue(
            builder.callVirtual(ordinal: Runtime.call + Int32(parameters.count), builder.this(), items))
        addMethod("body", ordinal: Runtime.body, parameters: 1, line: line)
    }

    // MARK: Classes

    mutating func classStatement(_ node: NodeID) {
        guard let inner = currentScope.children[node.index] else { return }
        let name = tree.name(node, 0)
        let decorators = tree.children(node, 4).map { value($0) }
        let bases = starred(tree.children(node, 1))
        let text = module.writtenName(node)
        let className = module.uniqueName(below: unit.names[unit.name], text)
        var lowering = FunctionLowering(module, inner, name: className)
        let fullName = (currentScope.globals.contains(name) ? "" : qualifier) + text
        lowering.qualifier = fullName + "."
        lowering.lowerClassBody(node)
        module.units.append(lowering.unit)
        let body = makeFunction(className, fullName, inner, array([]), array([]), array((0..<5).map { boxed($0 == 0 ? 1 : 0) }))
        let keywords = tree.children(node, 2)
        let title = self.text(Array(text.utf8))
        let named = keywords.isEmpty ? builder.null() : call(.dict)
        for keyword in keywords {
            let item = value(tree.child(keyword, 1))
            if tree.name(keyword, 0).index < 0 {
                _ = call(.update, named, item)
            } else {
                _ = call(.put, named, self.text(tree.name(keyword, 0)), item)
            }
        }
        let namespace = mayBePrepared(inner) ? call(.namespaceFor, title, bases, named) : call(.namespace)
        _ = builder.callVirtual(ordinal: Runtime.call + 1, body, [namespace])
        var result =
            keywords.isEmpty
            ? call(.buildClass, title, bases, namespace, truth(module.isLibrary))
            : call(.buildClassWith, title, bases, namespace, named)
        result = decorated(result, tree.children(node, 4), decorators)
        store(name, result)
    }

    /// Whether a metaclass may give the mapping in which the names of a class's body live.
    func mayBePrepared(_ scope: Scope) -> Bool {
        scope.kind == .class && !(tree.list(scope.node, 1).isEmpty && tree.list(scope.node, 2).isEmpty)
    }

    private mutating func lowerClassBody(_ node: NodeID) {
        begin(argumentCount: 1)
        mark(node)
        members = builder.argument(0)
        declareVariables(of: scope)
        showVariables(of: scope, members: members)
        let body = tree.children(node, 3)
        definite = DefiniteAssignment.nodes(of: body, parameters: [], in: scope, tree, excluded: module.deletedNames)
        if module.name != Runtime.builtins {
            _ = call(.setMember, members, text(module.intern("__module__")), load(module.intern("__name__")))
        }
        if !module.isLibrary {
            _ = call(.setMember, members, text(module.intern("__qualname__")), text(Array(qualifier.dropLast().utf8)))
        }
        if let first = body.first, tree.kind(first) == .Expr, let text = docstring(first) {
            _ = call(.setMember, members, self.text(module.intern("__doc__")), self.text(text))
        }
        statements(body)
        let cellName = module.intern("__class__")
        if builder.isReachable, let cell = scope.variables[cellName], case .cell(let variable) = storages[ObjectIdentifier(cell)] {
            let value = builder.readVariable(variable)
            _ = call(.setMember, members, text(module.intern("__classcell__")), value)
        }
        if builder.isReachable { builder.returnValue(builder.null()) }
        addMethod(
            "call1", ordinal: Runtime.call + 1, parameters: 1, line: Int32(module.file.line(at: tree.place(node).start)))
    }

    func docstring(_ statement: NodeID) -> [UInt8]? {
        let value = tree.child(statement, 0)
        guard tree.kind(value) == .Constant, case .string(let bytes) = tree.constant(value, 0) else { return nil }
        return bytes
    }
}
