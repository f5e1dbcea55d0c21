import Diagnostics
import IR
import PhantomISA

/// Lowers the body of one function, lambda, class body or module to a method of a class of its own.
struct FunctionLowering {
    /// Where the value of a variable is.
    enum Storage {
        case local(IR.Variable)
        /// A number on the integer stack; each read comes after an assignment.
        case number(IR.Variable)
        /// In the cell that this variable refers to.
        case cell(IR.Variable)
        /// In the frame of a generator.
        case frame(Int)
        /// In the cell in the frame of a generator.
        case frameCell(Int)
    }

    /// A value of the compiler's own that outlives a `yield`.
    enum Temporary {
        case variable(IR.Variable)
        case frame(Int)
    }

    /// Where a caught reference goes, so that a generator can enter protected code again.
    struct Handler {
        var block: Block
        var caught: Temporary
        /// The protected code in a generator.
        var region: Int?
    }

    /// What a jump has to leave, outermost first.
    enum Enclosure {
        case loop(breakTo: Block, continueTo: Block)
        case catcher(Handler)
        /// A `finally` part, behind its catcher.
        case final([NodeID], Handler)
        /// A context manager whose `__exit__` is due, behind its catcher, and the statement, which tells whether that is waited for.
        case manager(Temporary, Handler, NodeID)
        /// The clause for a caught exception, and the one that was handled before.
        case handler(NodeID, Temporary)
    }

    let module: ModuleLowering
    let scope: Scope
    var unit: IR.Unit
    var builder = FunctionBuilder()
    var storages: [ObjectIdentifier: Storage] = [:]
    /// Scopes of the comprehensions around the place, innermost last.
    var scopes: [Scope]
    var enclosures: [Enclosure] = []
    /// Variables of the exceptions being handled, innermost last.
    var handled: [Temporary] = []
    /// What the code of a generator is about.
    var generator = GeneratorState()
    /// What stands before the names of inner functions and classes in their full names.
    var qualifier = ""
    /// Nodes of a generator's code in which there is a `yield`, as far as has been asked.
    var yieldKnown: [Int32: Bool] = [:]
    /// Nodes that read a variable which certainly has a value.
    var definite: Set<Int32> = []
    /// The range of the comprehension whose code is made, 0 outside of all.
    var comprehension: Int32 = 0
    /// What certainly is a number; nil where nobody has looked.
    var numbers: NumberAnalysis?
    /// Constants that loops have at hand on the integer stack.
    var constants: [Int64: IR.Variable] = [:]
    /// The static values that hold constants, by their nodes.
    var keptConstants: [Int32: Int32] = [:]
    /// The dictionary of the variables, once it has been asked for.
    var variables: Temporary?
    var core = Value.none
    var globals = Value.none
    /// The namespace of a class body.
    var members = Value.none
    var unboundClass: IR.Name
    var objectClass: IR.Name
    var arrayClass: IR.Name

    var tree: SyntaxTree { module.tree }

    init(_ module: ModuleLowering, _ scope: Scope, name: String) {
        self.module = module
        self.scope = scope
        scopes = [scope]
        unit = IR.Unit(name: name, parent: Runtime.function)
        unit.dropsDeadLocals = module.keepsLocals
        unit.sourceFile = module.path
        unit.parentObjectSlots = Runtime.functionSlots
        unit.parentMethodSlots = Runtime.methodSlots
        unboundClass = unit.names.intern(Runtime.unbound)
        objectClass = unit.names.intern(".internal.object")
        arrayClass = unit.names.intern(Runtime.array)
    }

    // MARK: Frames of methods

    /// Starts a method and loads what all code needs.
    mutating func begin(argumentCount: Int) {
        builder.begin(argumentCount: argumentCount)
        core = builder.fieldLoad(builder.this(), slot: Runtime.coreSlot)
        globals = builder.fieldLoad(builder.this(), slot: Runtime.globalsSlot)
        storages = [:]
        constants = [:]
        guard !scope.free.isEmpty else { return }
        let cells = builder.fieldLoad(builder.this(), slot: Runtime.cellsSlot)
        for (index, variable) in scope.free.enumerated() {
            let cell = builder.declareVariable(.ref)
            builder.writeVariable(cell, builder.arrayGet(cells, int(index)))
            storages[ObjectIdentifier(variable)] = .cell(cell)
        }
    }

    /// Makes storage for the variables that a scope binds.
    mutating func declareVariables(of scope: Scope, parameters: [Symbol: Value] = [:]) {
        if scope === self.scope, scope.kind == .function, scope.asksForVariables {
            let place = makeTemporary()
            write(place, builder.null())
            variables = place
        }
        let names = scope.variables.keys.sorted { $0.index < $1.index }
        for name in names {
            guard let variable = scope.variables[name] else { continue }
            let inSlot = self.scope.hasTry || module.keepsLocals
            if generator.isActive {
                let place = generator.newPlace()
                let value = parameters[name] ?? unbound()
                if variable.isCaptured {
                    builder.arraySet(generator.frame, int(place), call(.cell))
                    storages[ObjectIdentifier(variable)] = .frameCell(place)
                    if parameters[name] != nil { store(variable, value) }
                } else {
                    builder.arraySet(generator.frame, int(place), value)
                    storages[ObjectIdentifier(variable)] = .frame(place)
                }
                continue
            }
            if let type = numbers?.unboxed[ObjectIdentifier(variable)] {
                let local = builder.declareVariable(type, inSlot: true)
                if let value = parameters[name] { builder.writeVariable(local, builder.unbox(type, value)) }
                storages[ObjectIdentifier(variable)] = .number(local)
            } else if variable.isCaptured {
                let cell = builder.declareVariable(.ref, inSlot: inSlot)
                builder.writeVariable(cell, call(.cell))
                storages[ObjectIdentifier(variable)] = .cell(cell)
                if let value = parameters[name] { store(variable, value) }
            } else {
                let local = builder.declareVariable(.ref, inSlot: inSlot)
                builder.writeVariable(local, parameters[name] ?? unbound())
                storages[ObjectIdentifier(variable)] = .local(local)
            }
        }
    }

    /// Makes what tells the frame of its variables, which lasts as long as the frame.
    /// - Parameter members: the names of a class's body.
    mutating func showVariables(of scope: Scope, members: Value? = nil) {
        guard module.showsVariables, !generator.isActive else { return }
        let place = builder.declareVariable(.ref, inSlot: true)
        var names: [Value] = []
        var cells: [Value] = []
        for name in scope.variables.keys.sorted(by: { $0.index < $1.index }) where members == nil {
            guard let variable = scope.variables[name], let storage = storages[ObjectIdentifier(variable)] else { continue }
            names.append(text(name))
            cells.append(cell(storage))
        }
        for variable in scope.free where members == nil {
            guard let storage = storages[ObjectIdentifier(variable)] else { continue }
            names.append(text(variable.name))
            cells.append(cell(storage))
        }
        builder.writeVariable(
            place, call(.variables, builder.this(), members == nil ? array(names) : builder.null(), members ?? array(cells)))
    }

    mutating func addMethod(_ name: String, ordinal: Int32, parameters: Int, line: Int32) {
        let list = (0..<parameters).map { Parameter(name: unit.names.intern("a\($0)"), type: .unknown) }
        unit.methods.append(
            Method(
                name: unit.names.intern(name), ordinal: ordinal, parameters: list,
                result: DeclaredType(main: objectClass), line: line, body: builder.finish()))
    }

    // MARK: Values

    func span(_ node: NodeID) -> Span { module.span(node) }

    func refuse(_ what: String, _ node: NodeID) {
        module.report(.unsupported(what), span(node))
    }

    mutating func int(_ value: Int) -> Value { builder.constant(int: Int32(truncatingIfNeeded: value)) }

    /// A small number for the runtime, not a Python int.
    mutating func boxed(_ value: Int) -> Value { builder.box(.int, int(value)) }

    mutating func truth(_ value: Bool) -> Value { boxed(value ? 1 : 0) }

    mutating func unbound() -> Value { builder.classReference(unboundClass) }

    mutating func text(_ bytes: [UInt8]) -> Value { builder.string(unit.literals.intern(bytes)) }

    mutating func text(_ symbol: Symbol) -> Value { text(Array(module.symbols.bytes(of: symbol))) }

    /// A new array of these values.
    mutating func array(_ values: [Value]) -> Value {
        if !values.isEmpty, values.count <= PythonOperation.mostElements {
            return builder.callVirtual(ordinal: PythonOperation.array.rawValue, boxed(0), values)
        }
        let array = builder.new(arrayClass)
        for (index, value) in values.enumerated() { builder.arraySet(array, int(index), value) }
        return array
    }

    mutating func call(_ method: PythonCoreMethod, _ arguments: Value...) -> Value { call(method, list: arguments) }

    mutating func call(_ method: PythonCoreMethod, list arguments: [Value]) -> Value {
        if let operation = PythonOperation(method) { return operate(operation, arguments) }
        return builder.callVirtual(
            ordinal: method.rawValue, selector: unit.names.intern("\(method)"), core, arguments)
    }

    /// Asks the machine, which asks the runtime library where it does not know.
    /// - Parameter receiver: what the operation is about, a small number.
    mutating func operate(_ operation: PythonOperation, about receiver: Int = 0, _ operands: [Value]) -> Value {
        builder.callVirtual(ordinal: operation.rawValue, boxed(receiver), [core] + operands)
    }

    mutating func binary(_ operation: Int32, _ left: Value, _ right: Value) -> Value {
        operate(.binary, about: Int(operation), [left, right])
    }

    mutating func inplace(_ operation: Int32, _ left: Value, _ right: Value) -> Value {
        operate(.inplace, about: Int(operation), [left, right])
    }

    /// Whether a value counts as true.
    mutating func isTrue(_ value: Value) -> Value { flag(operate(.truth, [value])) }

    /// The next value for a loop; the unbound value at the end.
    mutating func next(_ iterator: Value) -> Value { operate(.next, [iterator]) }

    /// Whether a value is the unbound value.
    mutating func isUnbound(_ value: Value) -> Value {
        flag(builder.callVirtual(ordinal: PythonOperation.isUnbound.rawValue, boxed(0), [value]))
    }

    /// A call of a method by its name, with at most three arguments.
    mutating func callMethod(_ object: Value, _ name: Value, _ arguments: [Value]) -> Value {
        operate(.callMethod, [name, object] + arguments)
    }

    /// A truth value from what the runtime answers as 0 or 1.
    mutating func flag(_ value: Value) -> Value { builder.intToBool(builder.unbox(.int, value)) }

    // MARK: Names

    var currentScope: Scope { scopes[scopes.count - 1] }

    /// - Parameter node: what reads it.
    mutating func load(_ name: Symbol, at node: NodeID = .none) -> Value {
        switch currentScope.meaning(name) {
        case .variable(let variable): return load(variable, isDefinite: definite.contains(node.index))
        case .member: return loadMember(name)
        case .global where mayBePrepared(currentScope) || currentScope.kind == .class && currentScope.asksForVariables:
            return loadMember(name)
        case .global:
            if module.isText {
                return callScope(isTop(name) ? Runtime.TextScope.loadTop : Runtime.TextScope.load, [text(name)])
            }
            return operate(.global, about: module.globalSlot(name), [globals, text(name)])
        }
    }

    /// A name in the body of a class, else the global one.
    private mutating func loadMember(_ name: Symbol) -> Value {
        if module.isText { return callScope(Runtime.TextScope.loadMember, [members, text(name)]) }
        return call(.getMember, members, text(name), globals, boxed(module.globalSlot(name)))
    }

    /// Whether a global name belongs to code outside functions, where a text may have variables of its own.
    private func isTop(_ name: Symbol) -> Bool { scope.kind == .module && !scope.globals.contains(name) }

    /// Asks the names around a text.
    mutating func callScope(_ method: Int32, _ arguments: [Value]) -> Value {
        builder.callVirtual(ordinal: method, builder.arrayGet(globals, int(0)), arguments)
    }

    mutating func load(_ variable: Variable, isDefinite: Bool = false) -> Value {
        guard let storage = storages[ObjectIdentifier(variable)] else { return builder.null() }
        let value: Value
        switch storage {
        case .local(let local):
            value = builder.readVariable(local)
            switch builder.body[value].operation {
            case .parameter, .slotLoad, .classReference: break
            default: return value
            }
        case .number(let local): return builder.box(builder.type(of: local), builder.readVariable(local))
        case .frame(let place): value = builder.arrayGet(generator.frame, int(place))
        case .cell, .frameCell:
            value = builder.callVirtual(ordinal: Runtime.cellGet, cell(storage), EmptyCollection())
            if !isDefinite, variable.scope.host !== scope.host { return checked(value, .freeError, variable.name) }
        }
        return isDefinite ? value : checked(value, .unboundError, variable.name)
    }

    /// The cell of a captured variable.
    mutating func cell(_ storage: Storage) -> Value {
        switch storage {
        case .cell(let variable): builder.readVariable(variable)
        case .frameCell(let place): builder.arrayGet(generator.frame, int(place))
        case .local, .number, .frame: builder.null()
        }
    }

    // MARK: Temporaries

    mutating func makeTemporary() -> Temporary {
        generator.isActive
            ? .frame(generator.newPlace()) : .variable(builder.declareVariable(.ref, inSlot: scope.hasTry))
    }

    mutating func read(_ temporary: Temporary) -> Value {
        switch temporary {
        case .variable(let variable): builder.readVariable(variable)
        case .frame(let place): builder.arrayGet(generator.frame, int(place))
        }
    }

    mutating func write(_ temporary: Temporary, _ value: Value) {
        switch temporary {
        case .variable(let variable): builder.writeVariable(variable, value)
        case .frame(let place): builder.arraySet(generator.frame, int(place), value)
        }
    }

    /// The value, or an exception if there is none.
    private mutating func checked(_ value: Value, _ error: PythonCoreMethod, _ name: Symbol) -> Value {
        let (missing, present) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(isUnbound(value), missing, present)
        builder.seal(missing)
        builder.seal(present)
        builder.switchTo(missing)
        builder.throwValue(call(error, text(name)))
        builder.switchTo(present)
        return value
    }

    mutating func store(_ name: Symbol, _ value: Value) {
        switch currentScope.meaning(name) {
        case .variable(let variable): store(variable, value)
        case .member: _ = call(.setMember, members, text(name), value)
        case .global where module.isText:
            _ = callScope(isTop(name) ? Runtime.TextScope.storeTop : Runtime.TextScope.store, [text(name), value])
        case .global: builder.arraySet(globals, int(module.globalSlot(name)), value)
        }
    }

    mutating func store(_ variable: Variable, _ value: Value) {
        guard let storage = storages[ObjectIdentifier(variable)] else { return }
        switch storage {
        case .local(let local): builder.writeVariable(local, value)
        case .number(let local): builder.writeVariable(local, unboxed(value, builder.type(of: local)))
        case .frame(let place): builder.arraySet(generator.frame, int(place), value)
        case .cell, .frameCell: _ = builder.callVirtual(ordinal: Runtime.cellSet, cell(storage), [value])
        }
    }

    mutating func delete(_ name: Symbol) {
        switch currentScope.meaning(name) {
        case .member:
            _ = call(.deleteMember, members, text(name))
            return
        case .global where module.isText:
            _ = callScope(isTop(name) ? Runtime.TextScope.deleteTop : Runtime.TextScope.delete, [text(name)])
            return
        case .global, .variable: break
        }
        _ = load(name)
        store(name, unbound())
    }

    // MARK: Blocks

    /// Makes `block` current; nothing more jumps to it.
    mutating func start(_ block: Block) {
        builder.seal(block)
        builder.switchTo(block)
    }
}
