/// Visits every place of a program where one kind of edit can be made and makes the edit at one of them.
struct Walker {
    enum Edit: CaseIterable {
        /// Half of a list of statements goes.
        case halve
        /// One statement goes.
        case delete
        /// A compound statement gives way to what it contains.
        case flatten
        /// An expression gives way to a literal or to a part of the same type.
        case simplify
    }

    let edit: Edit
    /// The number of the place at which the edit is made.
    let target: Int
    private var count = 0
    private(set) var isApplied = false

    private init(edit: Edit, target: Int) {
        self.edit = edit
        self.target = target
    }

    /// The program with the edit at place number `target`; nil if there are fewer places.
    static func apply(_ edit: Edit, at target: Int, to program: Program) -> Program? {
        var walker = Walker(edit: edit, target: target)
        var copy = program
        for cls in copy.classes.indices {
            for index in copy.classes[cls].constructors.indices {
                if copy.classes[cls].constructors[index].parent != nil {
                    walker.walk(&copy.classes[cls].constructors[index].parent!.arguments)
                }
                walker.walk(&copy.classes[cls].constructors[index].body)
            }
            for index in copy.classes[cls].methods.indices {
                walker.walk(&copy.classes[cls].methods[index].body)
                if copy.classes[cls].methods[index].final != nil { walker.walk(&copy.classes[cls].methods[index].final!) }
            }
            if walker.isApplied { return copy }
        }
        return walker.isApplied ? copy : nil
    }

    /// True if this is the place where the edit is made.
    private mutating func isHere() -> Bool {
        defer { count += 1 }
        if isApplied || count != target { return false }
        isApplied = true
        return true
    }

    // MARK: Statements

    private mutating func walk(_ list: inout [ProgramStatement]) {
        if isApplied { return }
        switch edit {
        case .halve where list.count > 3:
            if isHere() { return list.removeFirst(list.count / 2) }
            if isHere() { return list.removeLast(list.count / 2) }
        case .delete:
            for index in list.indices where isHere() {
                list.remove(at: index)
                return
            }
        case .flatten:
            for index in list.indices {
                for content in contents(list[index]) where isHere() {
                    list.replaceSubrange(index...index, with: content)
                    return
                }
            }
        case .halve, .simplify: break
        }
        for index in list.indices where !isApplied { walk(&list[index]) }
    }

    private func contents(_ statement: ProgramStatement) -> [[ProgramStatement]] {
        switch statement {
        case .block(let body), .while(_, let body), .foreach(_, _, let body), .synchronized(_, let body): [body]
        case .doWhile(let body, _, let post): [body, post ?? []]
        case .for(let initial, _, _, let body): [initial + body]
        case .if(let test, let then, let otherwise): [then, otherwise ?? [], [.expression(test)]]
        case .try(let body, let catches, let finally): [body + (finally ?? []), body] + catches.map { $0.body }
        case .switch(_, let items):
            [items.compactMap { item in if case .statement(let statement) = item { statement } else { nil } }]
        case .empty, .local, .expression, .print, .printReversed, .assign, .compound, .step, .throw, .return, .break,
            .continue, .assert: []
        }
    }

    private mutating func walk(_ statement: inout ProgramStatement) {
        switch statement {
        case .empty, .break, .continue: break
        case .block(var body):
            walk(&body)
            statement = .block(body)
        case .local(let name, let type, var initial?, let style):
            if edit == .flatten, style != .typed, isHere() {
                statement = .local(name, type, initial, .typed)
                return
            }
            walk(&initial)
            statement = .local(name, type, initial, style)
        case .local(_, _, nil, _): break
        case .expression(var value):
            walk(&value)
            statement = .expression(value)
        case .print(var value):
            walk(&value)
            statement = .print(value)
        case .printReversed(var values):
            walk(&values)
            statement = .printReversed(values)
        case .assign(var place, var value):
            walk(&place)
            walk(&value)
            statement = .assign(place, value)
        case .compound(let place, let operation, var value):
            walk(&value)
            statement = .compound(place, operation, value)
        case .step: break
        case .if(var test, var then, let otherwise):
            walk(&test)
            walk(&then)
            if edit == .delete, otherwise != nil, isHere() {
                statement = .if(test, then, nil)
                return
            }
            var last = otherwise ?? []
            walk(&last)
            statement = .if(test, then, otherwise == nil ? nil : last)
        case .while(var test, var body):
            walk(&test)
            walk(&body)
            statement = .while(test, body)
        case .doWhile(var body, var test, let post):
            walk(&body)
            walk(&test)
            if edit == .delete, post != nil, isHere() {
                statement = .doWhile(body, test, nil)
                return
            }
            var last = post ?? []
            walk(&last)
            statement = .doWhile(body, test, post == nil ? nil : last)
        case .for(let initial, var test, let steps, var body):
            if test != nil { walk(&test!) }
            walk(&body)
            statement = .for(initial, test, steps, body)
        case .foreach(let name, var array, var body):
            walk(&array)
            walk(&body)
            statement = .foreach(name, array, body)
        case .switch(var value, var items):
            walk(&value)
            walk(&items)
            statement = .switch(value, items)
        case .try(var body, var catches, let finally):
            walk(&body)
            if edit == .delete {
                for index in catches.indices where catches.count > 1 || finally != nil {
                    if isHere() {
                        catches.remove(at: index)
                        statement = .try(body, catches, finally)
                        return
                    }
                }
                if finally != nil, !catches.isEmpty, isHere() {
                    statement = .try(body, catches, nil)
                    return
                }
            }
            for index in catches.indices { walk(&catches[index].body) }
            var last = finally ?? []
            walk(&last)
            statement = .try(body, catches, finally == nil ? nil : last)
        case .throw(var value):
            walk(&value)
            statement = .throw(value)
        case .return(var value?):
            walk(&value)
            statement = .return(value)
        case .return(nil): break
        case .synchronized(var object, var body):
            walk(&object)
            walk(&body)
            statement = .synchronized(object, body)
        case .assert(var test, var value):
            walk(&test)
            walk(&value)
            statement = .assert(test, value)
        }
    }

    private mutating func walk(_ items: inout [SwitchItem]) {
        if edit == .delete {
            for index in items.indices where isHere() {
                items.remove(at: index)
                return
            }
        }
        for index in items.indices where !isApplied {
            switch items[index] {
            case .label, .defaultLabel: break
            case .statement(var statement):
                walk(&statement)
                items[index] = .statement(statement)
            }
        }
    }

    // MARK: Expressions

    private mutating func walk(_ list: inout [ProgramExpression]) {
        for index in list.indices where !isApplied { walk(&list[index]) }
    }

    private mutating func walk(_ place: inout Place) {
        guard case .element(var array, var index, let type) = place else { return }
        walk(&array)
        walk(&index)
        place = .element(array, index, type)
    }

    private mutating func walk(_ value: inout ProgramExpression) {
        if isApplied || edit != .simplify { return }
        for simpler in replacements(value) where isHere() {
            value = simpler
            return
        }
        var parts = value.parts
        walk(&parts)
        if isApplied { value = value.with(parts) }
    }

    private func replacements(_ value: ProgramExpression) -> [ProgramExpression] {
        var list: [ProgramExpression] = []
        switch (value.kind, value.type) {
        case (.int, _), (.long, _), (.float, _), (.double, _), (.character, _), (.null, _), (.this, _), (.read, _),
            (.newArray, _): break
        case (.string(let bytes), _): if !bytes.isEmpty { list.append(ProgramExpression(.string, .string([]))) }
        case (_, .int): list += [0, 1].map { ProgramExpression(.int, .int($0)) }
        case (_, .long): list += [0, 1].map { ProgramExpression(.long, .long($0)) }
        case (_, .float): list.append(ProgramExpression(.float, .float(1.5)))
        case (_, .double): list.append(ProgramExpression(.double, .double(1.5)))
        case (_, .string): list += [[], [97]].map { ProgramExpression(.string, .string($0)) }
        case (.new(_, let types, _), .named) where types.isEmpty: break
        case (_, .void), (_, .object), (_, .named), (_, .array), (_, .console): break
        }
        func collect(_ part: ProgramExpression, _ depth: Int) {
            if part.type == value.type { list.append(part) }
            if depth > 0 { for inner in part.parts { collect(inner, depth - 1) } }
        }
        for part in value.parts { collect(part, 2) }
        return list
    }
}
