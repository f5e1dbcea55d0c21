import IR

/// Classes that a program names when it runs, by `Class.forName` and `newInstance`. A program in which those can be called has all
/// classes of its class path that are not the library's; what is not supported in them is told when the program comes to it.
struct NamedClasses {
    private let program: JavaProgram

    init(_ program: JavaProgram) { self.program = program }

    /// More classes are not taken.
    static let limit = 4_000

    /// The native method that initialises the class of number n, given 2n, or makes an object of it too, given 2n + 1.
    static func isMaker(_ method: LinkedMethod) -> Bool {
        method.owner.name == "phantom/runtime/Reflection" && method.key == "make(I)Ljava/lang/Object;"
    }

    static func constructor(of linked: LinkedClass) -> LinkedMethod? {
        let isAbstract = linked.file.flags & JavaFlags.abstract != 0
        return isAbstract || linked.isInterface ? nil : linked.methods["<init>()V"]
    }

    func body(in unit: inout IR.Unit) -> Body {
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 1)
        let number = builder.unbox(.int, builder.argument(0))
        let none = builder.makeBlock()
        var cases: [(Int32, Block)] = []
        for index in program.namedClasses.indices {
            cases.append((Int32(2 * index), builder.makeBlock()))
            cases.append((Int32(2 * index + 1), builder.makeBlock()))
        }
        builder.switchInt(number, default: none, cases: cases)
        builder.seal(none)
        builder.switchTo(none)
        builder.returnValue(builder.null())
        for (value, block) in cases {
            builder.seal(block)
            builder.switchTo(block)
            let linked = program.namedClasses[Int(value) / 2]
            program.start(linked, &builder, &unit.names)
            guard value % 2 == 1, let constructor = Self.constructor(of: linked) else {
                builder.returnValue(builder.null())
                continue
            }
            let name = unit.names.intern(linked.functionsName)
            let made = builder.new(name)
            _ = builder.callStatic(ordinal: constructor.ordinal, of: name, made, EmptyCollection())
            builder.returnValue(made)
        }
        return builder.finish()
    }
}

extension JavaProgram {
    /// Makes reachable what the program may name when it runs, if it can.
    func addNamedClasses() {
        guard tableMethods.contains(where: NamedClasses.isMaker) else { return }
        isAddingNamed = true
        for name in classPath.names.prefix(while: { _ in namedClasses.count < NamedClasses.limit }) {
            if name.hasPrefix("java/") || name.hasPrefix("phantom/runtime/") || LinkedClass.internalName(name) != nil { continue }
            guard let linked = linkedClass(name), linked.machineClass == nil, linked.file.flags & 0x8000 == 0 else { continue }
            initialise(linked)
            if let constructor = NamedClasses.constructor(of: linked) {
                instantiate(linked)
                reach(constructor)
            }
            namedClasses.append(linked)
            run()
        }
        isAddingNamed = false
    }
}
