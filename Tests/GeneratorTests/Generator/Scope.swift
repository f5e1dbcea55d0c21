/// What a body under construction can see.
struct Scope {
    struct Local {
        var variable: Variable
        /// False for loop counters and the variable of a `foreach`.
        var isAssignable = true
        /// False for a variable that may be null.
        var isFilled = true
    }

    /// Index of the class; nil in no class.
    var owner: Int
    var isStatic = false
    var level: Int
    var result: ProgramType
    var locals: [Local] = []
    /// Loops around, inside this method.
    var loops = 0
    var isInSwitch = false
    var isInFinally = false
    /// The family of this body if it calls itself.
    var recursion: Family?
    var isConstructor = false

    var canPrint: Bool { locals.contains { $0.variable.type == .console } }
    /// A body that calls nothing and makes no objects.
    var isLeaf: Bool { level >= Family.Level.constructor }

    /// A name that no visible variable has. Sibling blocks get the same names.
    func freshName() -> String { "v\(locals.count)" }
}
