/// Makes a random well-typed program that ends: loops are bounded, calls go to methods of a higher level, and
/// recursion has a depth.
struct ProgramGenerator {
    var random: SplitMix64
    var features: Features
    var classes: [ClassPlan] = []
    var families: [Family] = []
    /// Expressions of the current body that may be written once more.
    var recent: [ProgramExpression] = []
    /// Expression nodes that may still be made in the current body.
    var budget = 0

    /// The program of a seed together with what it does. Programs without a specified outcome are passed over.
    static func program(seed: UInt64) -> (program: Program, outcome: Outcome) {
        var attempt: UInt64 = 0
        while true {
            var generator = ProgramGenerator(seed: seed &* 1_000_003 &+ attempt)
            let program = generator.make()
            if let outcome = Evaluator.outcome(of: program) { return (program, outcome) }
            attempt += 1
        }
    }

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        features = Features(&random)
    }

    mutating func make() -> Program {
        planClasses()
        planMethods()
        var made: [ProgramClass] = []
        for index in classes.indices { made.append(makeClass(index)) }
        // The order of declarations does not matter, but the first class is the one that is started.
        let rest = made.dropFirst()
        return Program(classes: [made[0]] + (random.chance(30) ? rest.reversed() : Array(rest)))
    }

    // MARK: Plan

    private mutating func planClasses() {
        let count = 1 + random.weighted([(2, 0), (3, 1), (4, 2), (3, 3), (2, 4)])
        for index in 0..<count {
            var plan = ClassPlan(name: index == 0 ? "start" : random.pick(["node", "shape", "item", "Task", "error"]) + "\(index)")
            if index > 1, features.inheritance, random.chance(65) { plan.parent = 1 + random.below(index - 1) }
            classes.append(plan)
        }
        for index in 0..<count {
            var names = 0
            for _ in 0..<random.below(4) {
                classes[index].fields.append(Variable(name: "f\(index)x\(names)", type: storedType()))
                names += 1
            }
            if features.statics {
                for _ in 0..<random.below(3) {
                    classes[index].statics.append(
                        Variable(name: "s\(index)x\(names)", type: random.pick(simpleTypes())))
                    names += 1
                }
            }
            guard index > 0 else { continue }
            classes[index].hasText = random.chance(50)
            classes[index].hasEquals = features.equality && random.chance(25)
            planConstructors(index)
        }
    }

    private mutating func planConstructors(_ index: Int) {
        var seen: Set<[ProgramType]> = []
        for _ in 0..<random.below(4) {
            var parameters: [Variable] = random.chance(30) ? [Variable(name: "out", type: .console)] : []
            for _ in 0..<random.below(3) {
                parameters.append(Variable(name: "p\(parameters.count)", type: random.pick(simpleTypes())))
            }
            if seen.insert(parameters.map { $0.type }).inserted { classes[index].constructors.append(parameters) }
        }
        if random.chance(60), !classes[index].constructors.isEmpty, !seen.contains([]) {
            classes[index].constructors.append([])
        }
    }

    private mutating func planMethods() {
        families.append(
            Family(
                key: MethodKey(name: "main", parameters: [.console]), parameters: [Variable(name: "out", type: .console)],
                result: .void, level: Family.Level.main, owner: 0))
        var level = 1
        for index in classes.indices {
            for _ in 0..<(1 + random.below(4)) {
                let isLeaf = random.chance(30)
                var family = Family(
                    key: MethodKey(name: "", parameters: []), parameters: [], result: resultType(),
                    level: isLeaf ? Family.Level.leaf + level : 0, owner: index)
                if random.chance(75) { family.parameters.append(Variable(name: "out", type: .console)) }
                if features.recursion, !isLeaf, random.chance(25) {
                    family.isRecursive = true
                    family.parameters.append(Variable(name: "depth", type: .int))
                }
                for _ in 0..<(random.chance(4) ? 14 + random.below(8) : random.below(4)) {
                    family.parameters.append(Variable(name: "p\(family.parameters.count)", type: parameterType()))
                }
                let types = family.parameters.map { $0.type }
                var name = features.overloads ? random.pick(["go", "calc", "make", "run"]) : "m\(level)"
                if families.contains(where: { $0.key == MethodKey(name: name, parameters: types) }) { name = "m\(level)" }
                family.key = MethodKey(name: name, parameters: types)
                if features.statics, random.chance(20) {
                    family.isStatic = true
                } else if features.ordinals, random.chance(25) {
                    // Beyond all that ancestors count up to.
                    family.ordinal = 1000 * (index + 1) + level
                }
                families.append(family)
                level += 1
            }
        }
        // Levels in an order of their own, so that calls go up and down among the classes.
        var levels = Array(1...level)
        levels.shuffle(using: &random)
        for index in families.indices.dropFirst() where families[index].level == 0 { families[index].level = levels[index] }
    }

    // MARK: Types

    /// Numbers and strings, as the features allow.
    mutating func simpleTypes() -> [ProgramType] {
        [.int, .int] + (features.longs ? [.long] : []) + (features.reals ? [.float, .double] : [])
            + (features.strings ? [.string] : [])
    }

    func numberTypes() -> [ProgramType] {
        [.int] + (features.longs ? [.long] : []) + (features.reals ? [.float, .double] : [])
    }

    mutating func storedType() -> ProgramType {
        let pick = random.below(10)
        if pick < 6 { return random.pick(simpleTypes()) }
        if pick == 6, features.arrays {
            if classes.count > 1, random.chance(20) { return .array(.named(classes[1 + random.below(classes.count - 1)].name)) }
            return .array(random.pick(simpleTypes()))
        }
        if pick == 7 { return .object }
        if classes.count > 1 { return .named(classes[1 + random.below(classes.count - 1)].name) }
        return .int
    }

    private mutating func parameterType() -> ProgramType { storedType() }

    private mutating func resultType() -> ProgramType {
        let pick = random.below(10)
        if pick < 2 { return .void }
        if pick < 8 { return random.pick(simpleTypes()) }
        let type = storedType()
        return type
    }

    // MARK: Class structure

    func index(of name: String) -> Int { classes.firstIndex { $0.name == name }! }

    /// The class and its ancestors, nearest first.
    func lineage(_ index: Int) -> [Int] {
        var list = [index]
        while let parent = classes[list[list.count - 1]].parent { list.append(parent) }
        return list
    }

    func descendants(_ index: Int) -> [Int] { classes.indices.filter { lineage($0).contains(index) } }

    /// The constructors that `new` of a class can name.
    func constructors(_ index: Int) -> [[Variable]] {
        classes[index].constructors.isEmpty ? [[]] : classes[index].constructors
    }

    // MARK: Members

    private mutating func makeClass(_ index: Int) -> ProgramClass {
        let plan = classes[index]
        var made = ProgramClass(
            name: plan.name, parent: plan.parent.map { classes[$0].name }, fields: plan.fields, constructors: [],
            methods: [])
        for variable in plan.statics { made.statics.append((variable, literal(variable.type))) }
        // Without a parameterless constructor of the parent every constructor has to call one itself.
        let parentNeedsCall = plan.parent.map { !constructors($0).contains([]) } ?? false
        if parentNeedsCall && plan.constructors.isEmpty { classes[index].constructors = [[]] }
        for parameters in classes[index].constructors {
            made.constructors.append(makeConstructor(index, parameters, parentNeedsCall))
        }
        for family in families where family.owner == index { made.methods.append(makeMethod(family, in: index)) }
        for family in families where !family.isStatic && family.owner != index && lineage(index).contains(family.owner) {
            if random.chance(45) { made.methods.append(makeMethod(family, in: index)) }
        }
        if plan.hasText { made.methods.append(makeText(index)) }
        if plan.hasEquals { made.methods.append(makeEquals(index)) }
        return made
    }

    private mutating func makeConstructor(_ index: Int, _ parameters: [Variable], _ parentNeedsCall: Bool)
        -> ProgramConstructor
    {
        var scope = Scope(owner: index, level: Family.Level.constructor, result: .void, isConstructor: true)
        scope.locals = parameters.map { Scope.Local(variable: $0) }
        budget = 40
        recent = []
        var made = ProgramConstructor(parameters: parameters, parent: nil, body: [])
        // `this` is not used before the parent's constructor has run, and no field is read before it has a value.
        var bare = scope
        bare.isStatic = true
        if let parent = classes[index].parent, parentNeedsCall || random.chance(40) {
            var choices = constructors(parent)
            if !scope.canPrint { choices = choices.filter { $0.first?.type != .console } }
            if let chosen = choices.isEmpty ? nil : random.pick(choices) {
                made.parent = (chosen.map { $0.type }, exactArguments(chosen, bare))
            } else {
                let chosen = constructors(parent)[0]
                let arguments = chosen.map { parameter in
                    parameter.type == .console
                        ? ProgramExpression(.console, .null) : literal(parameter.type)
                }
                made.parent = (chosen.map { $0.type }, arguments)
            }
        }
        for field in classes[index].fields where field.type.isNumeric || random.chance(85) {
            let value = expression(field.type, 2, bare)
            made.body.append(.assign(.field(field.name, field.type, random.chance(20)), value))
        }
        if random.chance(50) { made.body += statements(1 + random.below(2), 1, &scope) }
        return made
    }

    private mutating func makeMethod(_ family: Family, in index: Int) -> ProgramMethod {
        var scope = Scope(owner: index, isStatic: family.isStatic, level: family.level, result: family.result)
        scope.locals = family.parameters.map { Scope.Local(variable: $0, isAssignable: $0.name != "depth") }
        if family.isRecursive { scope.recursion = family }
        let isMain = family.level == Family.Level.main
        recent = []
        budget = isMain ? 220 : 90
        var body: [ProgramStatement] = []
        if index == 0, isMain { body += fillFields(scope) }
        if scope.isLeaf {
            body += statements(random.below(3), 1, &scope)
        } else if isMain {
            body += mainBody(&scope)
        } else {
            body += statements(2 + random.below(4), 3, &scope)
            if scope.canPrint { body.append(report(scope)) }
        }
        let ordinal = index == family.owner || random.chance(50) ? family.ordinal : nil
        var method = ProgramMethod(
            name: family.key.name, parameters: family.parameters, result: family.result, ordinal: ordinal,
            isStatic: family.isStatic, body: body, final: nil)
        if family.result != .void { method.final = value(for: family.result, 3, scope) }
        return method
    }

    /// The first class has no constructor; `main` gives its fields their first values.
    private mutating func fillFields(_ scope: Scope) -> [ProgramStatement] {
        var list: [ProgramStatement] = []
        var bare = scope
        bare.isStatic = true
        for field in classes[0].fields where field.type.isNumeric || random.chance(90) {
            list.append(.assign(.field(field.name, field.type, false), expression(field.type, 1, bare)))
        }
        return list
    }

    /// Groups of statements, each with a handler for whatever it throws.
    private mutating func mainBody(_ scope: inout Scope) -> [ProgramStatement] {
        var list: [ProgramStatement] = []
        for _ in 0..<(2 + random.below(3)) {
            budget = max(budget, 60)
            if features.uncaught, random.chance(40) {
                list += statements(2 + random.below(3), 3, &scope)
                list.append(report(scope))
                continue
            }
            var inner = scope
            var body = statements(2 + random.below(4), 3, &inner)
            body.append(report(inner))
            let name = scope.freshName()
            let caught = ProgramExpression(.object, .read(.local(name, .object)))
            let text = ProgramExpression(
                .string, .binary(.add, ProgramExpression(.string, .string(Array("caught ".utf8))), caught))
            list.append(.try(body, [CatchBranch(type: .object, name: name, body: [.print(text)])], nil))
            if random.chance(50) { list += declarations(1 + random.below(2), &scope) }
        }
        return list
    }

    private mutating func makeText(_ index: Int) -> ProgramMethod {
        var scope = Scope(owner: index, level: Family.Level.leaf + 1000, result: .string)
        scope.locals = []
        budget = 12
        var value = ProgramExpression(.string, .string(Array("\(classes[index].name)".utf8)))
        for field in lineage(index).flatMap({ classes[$0].fields }) where field.type == .string && random.chance(60) {
            let read = ProgramExpression(field.type, .read(.field(field.name, field.type, false)))
            value = ProgramExpression(.string, .binary(.add, value, read))
        }
        return ProgramMethod(name: "toString", parameters: [], result: .string, ordinal: 5, body: [], final: value)
    }

    private mutating func makeEquals(_ index: Int) -> ProgramMethod {
        let other = Variable(name: "p0", type: .object)
        let operand = ProgramExpression(.object, .read(.local("p0", .object)))
        let test = ProgramExpression(.int, .isInstance(operand, .named(classes[index].name)))
        return ProgramMethod(name: "equals", parameters: [other], result: .int, ordinal: 4, body: [], final: test)
    }
}
