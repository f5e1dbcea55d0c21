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
    static let generatorFinish: Int32 = 27
    static let generatorGuard: Int32 = 32

    /// Methods of `.python.cell`.
    static let cellGet: Int32 = 16
    static let cellSet: Int32 = 17

    /// Methods of `.python.text_scope`, through which code that is compiled while the program runs reaches its names. The second of a
    /// pair is for code outside functions, which may have variables of its own.
    enum TextScope {
        static let load: Int32 = 16
        static let loadTop: Int32 = 17
        static let store: Int32 = 18
        static let storeTop: Int32 = 19
        static let delete: Int32 = 20
        static let deleteTop: Int32 = 21
        static let variables: Int32 = 22
        static let importAll: Int32 = 23
        static let loadMember: Int32 = 24
    }
}
