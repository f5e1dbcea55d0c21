/// The methods of `.python.core` that compiled code calls, by ordinal. `stdlib/python/core.ph` declares them with the same
/// numbers; a test compares both.
enum CoreMethod: Int32, CaseIterable {
    case binary = 32
    case inplace = 33
    case compare = 34
    case unary = 35
    case truth = 36
    case getAttribute = 37
    case setAttribute = 38
    case deleteAttribute = 39
    case getItem = 40
    case setItem = 41
    case deleteItem = 42
    case iterate = 43
    case next = 44
    case contains = 45
    case list = 46
    case tuple = 47
    case dict = 48
    case set = 49
    case slice = 50
    case callMethod0 = 51
    case callMethod1 = 52
    case callMethod2 = 53
    case callMethod3 = 54
    case callMethod4 = 55
    case callMethod = 56
    case call0 = 57
    case call1 = 58
    case call2 = 59
    case call3 = 60
    case call4 = 61
    case call = 62
    case callStar = 63
    case namespace = 64
    case buildClass = 65
    case nameError = 66
    case unboundError = 67
    case caught = 68
    case matches = 69
    case raise = 70
    case format = 71
    case join = 72
    case unpack = 73
    case importModule = 146
    case importFrom = 147
    case importAll = 148
    case cell = 74
    case getMember = 75
    case setMember = 76
    case deleteMember = 77
    case superObject = 83
    case append = 124
    case put = 125
    case extend = 126
    case update = 127
    case bigInt = 84
    case start = 85
    case not = 78
    case bytes = 79
    case complex = 80
    case assertion = 82
    case generatorResult = 150
    case matchSequence = 151
    case matchRest = 152
    case matchPositional = 153
    case findAttribute = 103
    case isDict = 139
    case dictGet = 141
    case delegate = 154
    case buildClassWith = 155
    case moduleDict = 156
    case memberDict = 157
    case annotate = 158
    case raiseAgain = 159
    case loop = 165
    case length = 167
    case isInstance = 101
    // The machine turns its operations into calls of these where it cannot do them.
    case test = 168
    case global = 169
    case rangeLoop = 170
    case coroutine = 180
    case awaitable = 181
    case asyncIterator = 182
    case asyncNext = 183
    case delegateNext = 184
    case asyncEnded = 185
    case asyncValue = 186
    case groupBegin = 187
    case groupMatch = 188
    case groupAdd = 189
    case groupFinish = 190
    case currentException = 191
    case restore = 192
    case mergeNamed = 193
    case freeError = 194
}

/// Ordinals and slots of the classes of the runtime.
enum Runtime {
    static let function = ".python.function"
    static let core = ".python.core"
    /// Its class object stands for "no value".
    static let unbound = ".python.unbound"
    static let array = ".internal.container.array"
    static let builtins = ".python.builtins"

    /// Slots of `.python.function`.
    static let coreSlot: Int32 = 1
    static let globalsSlot: Int32 = 2
    static let cellsSlot: Int32 = 3
    static let defaultsSlot: Int32 = 6
    static let functionSlots: Int32 = 13

    /// Methods of `.python.object`: `call0` to `call4`.
    static let call: Int32 = 16
    static let mostDirect = 4
    static let invoke: Int32 = 21
    /// Methods of `.python.function`.
    static let body: Int32 = 22
    static let setup: Int32 = 23
    static let globalNames: Int32 = 24
    static let resume: Int32 = 32
    static let sourceText: Int32 = 33
    static let main: Int32 = 40
    static let methodSlots: Int32 = 41

    /// The class of generators, and its methods.
    static let generator = ".python.generator"
    static let generatorStart: Int32 = 25
    static let generatorState: Int32 = 26
    static let generatorFinish: Int32 = 27

    /// Methods of `.python.cell`.
    static let cellGet: Int32 = 16
    static let cellSet: Int32 = 17
}
