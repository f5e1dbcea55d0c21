/// Whether everything that a program names is there. Edits keep types as they are, so types are not checked again.
struct WellFormed {
    private let program: Program
    private let evaluator: Evaluator
    private var cls: ProgramClass
    private var isStatic = false
    private var scopes: [[String]] = []
    private var loops = 0
    private var switches = 0
    private var isWell = true

    static func check(_ program: Program) -> Bool {
        guard !program.classes.isEmpty else { return false }
        for cls in program.classes {
            if let parent = cls.parent, program.named(parent) == nil { return false }
            var check = WellFormed(program: program, evaluator: Evaluator(program), cls: cls)
            check.members()
            if !check.isWell { return false }
        }
        return true
    }

    private init(program: Program, evaluator: Evaluator, cls: ProgramClass) {
        self.program = program
        self.evaluator = evaluator
        self.cls = cls
    }

    private mutating func require(_ condition: Bool) { if !condition { isWell = false } }

    private func hasConstructor(_ name: String, _ types: [ProgramType]) -> Bool {
        guard let cls = program.named(name) else { return false }
        if cls.constructors.isEmpty { return types.isEmpty }
        return cls.constructors.contains { $0.parameters.map { $0.type } == types }
    }

    private mutating func members() {
        for variable in cls.fields + cls.statics.map({ $0.variable }) { type(variable.type) }
        if cls.constructors.isEmpty, let parent = cls.parent { require(hasConstructor(parent, [])) }
        for constructor in cls.constructors {
            scopes = [constructor.parameters.map { $0.name }]
            if let (types, arguments) = constructor.parent {
                guard let parent = cls.parent else { return require(false) }
                require(hasConstructor(parent, types))
                arguments.forEach { expression($0) }
            } else if let parent = cls.parent {
                require(hasConstructor(parent, []))
            }
            constructor.parameters.forEach { type($0.type) }
            block(constructor.body)
        }
        for method in cls.methods {
            isStatic = method.isStatic
            scopes = [method.parameters.map { $0.name }]
            method.parameters.forEach { type($0.type) }
            type(method.result)
            // The last `return` sees the variables of the body.
            scopes.append([])
            method.body.forEach { statement($0) }
            if let final = method.final { expression(final) }
            scopes.removeLast()
            isStatic = false
        }
    }

    private mutating func type(_ type: ProgramType) {
        switch type {
        case .named(let name): require(program.named(name) != nil)
        case .array(let element): self.type(element)
        case .void, .int, .long, .float, .double, .string, .object, .console: break
        }
    }

    // MARK: Statements

    private mutating func block(_ list: [ProgramStatement], declaring names: [String] = []) {
        scopes.append(names)
        list.forEach { statement($0) }
        scopes.removeLast()
    }

    private mutating func loop(_ body: [ProgramStatement], declaring names: [String] = []) {
        let outer = switches
        loops += 1
        switches = 0
        block(body, declaring: names)
        switches = outer
        loops -= 1
    }

    private mutating func statement(_ statement: ProgramStatement) {
        switch statement {
        case .empty: break
        case .block(let body): block(body)
        case .local(let name, let type, let initial, _):
            self.type(type)
            if let initial { expression(initial) }
            require(!scopes.contains { $0.contains(name) })
            scopes[scopes.count - 1].append(name)
        case .expression(let value), .print(let value), .throw(let value): expression(value)
        case .printReversed(let values): values.forEach { expression($0) }
        case .assign(let place, let value), .compound(let place, _, let value):
            self.place(place)
            expression(value)
        case .step(let place, _): self.place(place)
        case .if(let test, let then, let otherwise):
            expression(test)
            block(then)
            if let otherwise { block(otherwise) }
        case .while(let test, let body):
            expression(test)
            loop(body)
        case .doWhile(let body, let test, let post):
            loop(body)
            expression(test)
            if let post { loop(post) }
        case .for(let initial, let test, let steps, let body):
            scopes.append([])
            initial.forEach { self.statement($0) }
            if let test { expression(test) }
            steps.forEach { self.statement($0) }
            loop(body)
            scopes.removeLast()
        case .foreach(let name, let array, let body):
            expression(array)
            loop(body, declaring: [name])
        case .switch(let value, let items):
            expression(value)
            switches += 1
            var defaults = 0
            for item in items {
                switch item {
                case .label(let label): expression(label)
                case .defaultLabel: defaults += 1
                case .statement(let inner):
                    if case .local = inner { require(false) }
                    block([inner])
                }
            }
            require(defaults <= 1)
            switches -= 1
        case .try(let body, let catches, let finally):
            require(!catches.isEmpty || finally != nil)
            block(body)
            for branch in catches {
                type(branch.type)
                block(branch.body, declaring: [branch.name])
            }
            if let finally {
                // Leaving the surrounding loop from here is not something the generator does.
                let outer = (loops, switches)
                (loops, switches) = (0, 0)
                block(finally)
                (loops, switches) = outer
            }
        case .return(let value): if let value { expression(value) }
        case .break: require(loops + switches > 0)
        case .continue: require(loops > 0)
        case .synchronized(let object, let body):
            expression(object)
            block(body)
        case .assert(let test, let value):
            expression(test)
            expression(value)
        }
    }

    // MARK: Expressions

    private mutating func place(_ place: Place) {
        switch place {
        case .local(let name, _): require(scopes.contains { $0.contains(name) })
        case .field(let name, _, _):
            require(!isStatic && evaluator.lineage(cls.name).contains { $0.fields.contains { $0.name == name } })
        case .element(let array, let index, _):
            expression(array)
            expression(index)
        case .staticField(let owner, let name, _, let plain):
            require(program.named(owner)?.statics.contains { $0.variable.name == name } ?? false)
            if plain { require(evaluator.isA(cls.name, owner)) }
        }
    }

    private mutating func method(_ receiver: ProgramExpression?, _ key: MethodKey) {
        guard let receiver else {
            return require(!isStatic && evaluator.findMethod(cls.name, key) != nil)
        }
        guard case .named(let name) = receiver.type else { return require(false) }
        require(evaluator.findMethod(name, key) != nil)
    }

    private mutating func expression(_ value: ProgramExpression) {
        value.parts.forEach { expression($0) }
        type(value.type)
        switch value.kind {
        case .this: require(!isStatic)
        case .read(let place), .assign(let place, _): self.place(place)
        case .isInstance(_, let tested): type(tested)
        case .call(let receiver, let key, _): method(receiver, key)
        case .ordinalCall(let receiver, let ordinal, let key, _):
            method(receiver, key)
            if case .named(let name) = receiver.type {
                require(evaluator.lineage(name).contains { $0.methods.contains { $0.key == key && $0.ordinal == ordinal } })
            }
        case .staticCall(let owner, let key, _): require(evaluator.findMethod(owner, key)?.isStatic ?? false)
        case .new(let name, let types, _): require(hasConstructor(name, types))
        case .int, .long, .float, .double, .character, .string, .null, .newArray, .unary, .binary, .conditional, .cast,
            .count, .stringCall, .text, .newDynamic: break
        }
    }
}
