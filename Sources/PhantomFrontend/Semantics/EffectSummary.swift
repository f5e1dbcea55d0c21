/// Whether calling a method can be noticed when it is left out, for the warning of spec/language.md 8.5.
///
/// Decided by name: a name has an effect if some method of a source with this name assigns a field or an element, calls
/// by ordinal or by a computed one, or calls a name that has an effect. What is not known has one.
struct EffectSummary {
    private enum Answer {
        case beingDecided
        case decided(Bool)
    }

    private var answers: [Symbol: Answer] = [:]
    /// The methods of sources by name.
    private var methods: [Symbol: [Int32]] = [:]
    private var indexedCount = 0
    /// Calls between the question and the method being looked at.
    private var depth = 0
    /// A longer chain of calls counts as having an effect.
    private static let maximumDepth = 100

    /// Whether a call of a method with this name may have an effect.
    mutating func hasEffect(_ name: Symbol, in compilation: Compilation) -> Bool {
        if let answer = answers[name] {
            // A recursive call adds nothing to what the other statements of the cycle do.
            if case .decided(let result) = answer { return result }
            return false
        }
        guard depth < EffectSummary.maximumDepth else { return true }
        depth += 1
        defer { depth -= 1 }
        index(compilation.table)
        answers[name] = .beingDecided
        var result = false
        for method in methods[name, default: []] where !result {
            result = hasEffect(method: method, compilation)
        }
        answers[name] = .decided(result)
        return result
    }

    private mutating func index(_ table: ClassTable) {
        while indexedCount < table.methods.count {
            methods[table.methods[indexedCount].name, default: []].append(Int32(indexedCount))
            indexedCount += 1
        }
    }

    private mutating func hasEffect(method: Int32, _ compilation: Compilation) -> Bool {
        let entry = compilation.table.methods[Int(method)]
        if compilation.table[entry.owner].isInternal {
            return !EffectSummary.harmless.contains(compilation.text(entry.name))
                && entry.owner.index >= ClassIndex.wellKnownCount
        }
        guard case .source(let unit, let declaration) = compilation.table[entry.owner].origin else { return true }
        let tree = compilation.units[Int(unit)].tree
        guard entry.member >= 0,
            case .method(let id) = tree[ClassID(raw: declaration)].members[Int(entry.member)],
            let body = tree[id].body.ifPresent
        else { return false }
        var scan = EffectScan(tree: tree, owner: entry.owner, compilation: compilation)
        scan.visit(body)
        return scan.hasEffect || scan.calls.contains { hasEffect($0, in: compilation) }
    }

    /// Methods of the machine's classes that only answer.
    private static let harmless: Set<String> = [
        "get", "size", "length", "getByte", "text", "getName", "isInstance", "isSubclassOf", "getStatic", "arguments",
    ]
}

/// Looks through a method body for effects and calls.
private struct EffectScan {
    let tree: SyntaxTree
    let owner: ClassIndex
    let compilation: Compilation
    var hasEffect = false
    var calls: Set<Symbol> = []

    mutating func visit(_ id: StatementID) {
        guard !id.isNone, !hasEffect else { return }
        switch tree[id] {
        case .empty, .break, .continue, .defaultLabel, .error: break
        case .block(let statements): for statement in tree[statements] { visit(statement) }
        case .local(let local): visit(tree[local].initialiser)
        case .expression(let expression), .throw(let expression), .return(let expression), .caseLabel(let expression):
            visit(expression)
        case .caseRange(let first, let last):
            visit(first)
            visit(last)
        case .increment(let place), .decrement(let place): store(place)
        case .if(let condition, let then, let otherwise):
            visit(condition)
            visit(then)
            visit(otherwise)
        case .while(let condition, let body):
            visit(condition)
            visit(body)
        case .doWhile(let body, let condition, let post):
            visit(body)
            visit(condition)
            visit(post)
        case .for(let loop):
            for statement in tree[tree[loop].initialisers] { visit(statement) }
            visit(tree[loop].condition)
            for statement in tree[tree[loop].steps] { visit(statement) }
            visit(tree[loop].body)
        // An iterator changes with every step.
        case .foreach, .synchronized, .superCall: hasEffect = true
        case .switch(let selector, let statements):
            visit(selector)
            for statement in tree[statements] { visit(statement) }
        case .try(let statement):
            visit(tree[statement].body)
            for clause in tree[statement].catches { visit(clause.body) }
            visit(tree[statement].finally)
        case .assert(let assertion):
            visit(tree[assertion].condition)
            visit(tree[assertion].thrown)
        }
    }

    private mutating func visit(_ list: ExpressionList) {
        for expression in tree[list] { visit(expression) }
    }

    private mutating func visit(_ id: ExpressionID) {
        guard !id.isNone, !hasEffect else { return }
        switch tree[id] {
        case .int, .long, .float, .double, .string, .importFile, .null, .this, .name, .absoluteName, .error: break
        case .unary(_, let operand), .isInstance(let operand, _), .cast(_, let operand), .field(let operand, _):
            visit(operand)
        case .binary(_, let left, let right), .subscript(let left, let right):
            visit(left)
            visit(right)
        case .conditional(let condition, let yes, let no):
            visit(condition)
            visit(yes)
            visit(no)
        case .assign(let place, let value), .compoundAssign(_, let place, let value):
            store(place)
            visit(value)
        case .call(let receiver, let name, let arguments):
            calls.insert(name)
            visit(receiver)
            visit(arguments)
        case .ordinalCall, .computedCall, .newDynamic: hasEffect = true
        case .new(_, let arguments), .arrayLiteral(let arguments): visit(arguments)
        case .invoke: hasEffect = true
        // Making a closure runs nothing.
        case .closure: break
        }
    }

    /// A store into a local changes nothing that outlives the call.
    private mutating func store(_ place: ExpressionID) {
        guard case .name(let name) = tree[place], compilation.table.field(name, in: owner) == nil else {
            hasEffect = true
            return
        }
    }
}
