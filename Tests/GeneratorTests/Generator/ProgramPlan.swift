/// What a program may contain. Every program gets its own selection, so that a feature is also seen without the others.
struct Features: Sendable {
    var inheritance = true
    var overloads = true
    var ordinals = true
    var statics = true
    var exceptions = true
    var finally = true
    var strings = true
    var arrays = true
    var reals = true
    var longs = true
    var switches = true
    var loops = true
    var assignmentsInside = true
    var traps = true
    var recursion = true
    var dynamicNew = true
    var equality = true
    var returnInFinally = true
    var monitors = true
    /// Something may leave `main` uncaught.
    var uncaught = true

    init(_ random: inout SplitMix64) {
        for feature: WritableKeyPath<Features, Bool> in [
            \.inheritance, \.overloads, \.ordinals, \.statics, \.exceptions, \.finally, \.strings, \.arrays, \.reals,
            \.longs, \.switches, \.loops, \.assignmentsInside, \.traps, \.recursion, \.dynamicNew, \.equality,
            \.returnInFinally, \.monitors,
        ] {
            self[keyPath: feature] = random.chance(70)
        }
        uncaught = random.chance(20)
    }
}

/// A method before it has a body. Overriding methods share the family.
struct Family: Sendable {
    /// Bodies call only families of a higher level, so calls end.
    enum Level {
        static let main = 0
        static let constructor = 1000
        static let leaf = 2000
    }

    var key: MethodKey
    var parameters: [Variable]
    var result: ProgramType
    var level: Int
    var ordinal: Int?
    var isStatic = false
    /// The parameter `depth` bounds the recursion.
    var isRecursive = false
    /// The class that introduces it.
    var owner: Int

    /// Takes the console as first parameter.
    var prints: Bool { parameters.first?.type == .console }
}

/// A class before its members have bodies.
struct ClassPlan: Sendable {
    var name: String
    var parent: Int?
    var fields: [Variable] = []
    var statics: [Variable] = []
    /// The parameters of each constructor; empty: the implicit one.
    var constructors: [[Variable]] = []
    var hasText = false
    var hasEquals = false
}
