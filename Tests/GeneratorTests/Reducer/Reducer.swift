/// Makes a failing program smaller for as long as it goes on failing (delta debugging; Zeller, Hildebrandt 2002).
struct Reducer {
    /// True for a program that still fails in the same way.
    let fails: (Program) -> Bool
    /// Programs that may still be tried.
    private var tries: Int

    init(tries: Int = 3_000, fails: @escaping (Program) -> Bool) {
        self.tries = tries
        self.fails = fails
    }

    mutating func reduce(_ program: Program) -> Program {
        var best = program
        var isSmaller = true
        while isSmaller && tries > 0 {
            isSmaller = false
            while let next = firstFailing(membersRemoved(best)) {
                best = next
                isSmaller = true
            }
            for edit in Walker.Edit.allCases {
                var target = 0
                while tries > 0, let next = Walker.apply(edit, at: target, to: best) {
                    // What follows the deleted statement has its number now.
                    if accepts(next) {
                        best = next
                        isSmaller = true
                    } else {
                        target += 1
                    }
                }
            }
        }
        return best
    }

    private mutating func accepts(_ program: Program) -> Bool {
        guard WellFormed.check(program) else { return false }
        tries -= 1
        return fails(program)
    }

    private mutating func firstFailing(_ programs: [Program]) -> Program? {
        for program in programs where tries > 0 && accepts(program) { return program }
        return nil
    }

    /// The program without one class, one member, or one `extends`.
    private func membersRemoved(_ program: Program) -> [Program] {
        var list: [Program] = []
        func add(_ change: (inout Program) -> Void) {
            var copy = program
            change(&copy)
            list.append(copy)
        }
        for index in program.classes.indices.dropFirst() { add { $0.classes.remove(at: index) } }
        for (index, cls) in program.classes.enumerated() {
            for member in cls.methods.indices where cls.methods[member].name != "main" {
                add { $0.classes[index].methods.remove(at: member) }
            }
            for member in cls.constructors.indices { add { $0.classes[index].constructors.remove(at: member) } }
            for member in cls.fields.indices { add { $0.classes[index].fields.remove(at: member) } }
            for member in cls.statics.indices { add { $0.classes[index].statics.remove(at: member) } }
            if cls.parent != nil {
                add {
                    $0.classes[index].parent = nil
                    for member in cls.constructors.indices { $0.classes[index].constructors[member].parent = nil }
                }
            }
            for member in cls.methods.indices where cls.methods[member].ordinal ?? 0 > 15 {
                add { $0.classes[index].methods[member].ordinal = nil }
            }
        }
        return list
    }
}
