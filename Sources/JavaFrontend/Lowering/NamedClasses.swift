import IR

/// Classes that a program names when it runs, by `Class.forName` and `newInstance`. A program in which those can be called has all
/// classes of its class path that are not the library's, or, if they are many, those that a string literal of the program may name;
/// what is not supported in them is told when the program comes to it.
struct NamedClasses {
    private let program: JavaProgram

    init(_ program: JavaProgram) { self.program = program }

    /// Of more classes only those are taken that may be named by literals.
    static let limit = 200

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
    /// Whether one of the texts is the name of a class, its last part, or a beginning that ends before a part.
    private func mayName(_ literals: Set<String>, _ name: String) -> Bool {
        let dotted = dotted(name)
        var start = dotted.startIndex
        for index in dotted.indices where dotted[index] == "." || dotted[index] == "$" {
            start = dotted.index(after: index)
            if literals.contains(String(dotted[..<start])) { return true }
        }
        return literals.contains(dotted) || literals.contains(String(dotted[start...]))
    }

    /// Makes reachable what the program may name when it runs, if it can.
    func addNamedClasses() {
        guard tableMethods.contains(where: NamedClasses.isMaker) else { return }
        isAddingNamed = true
        let names = classPath.names.filter {
            !$0.hasPrefix("java/") && !$0.hasPrefix("phantom/runtime/") && LinkedClass.internalName($0) == nil
        }
        var literals: Set<String> = []
        for linked in usedClasses where !linked.isOfLibrary {
            for literal in linked.literals { literals.insert(String(decoding: literal.text, as: UTF8.self)) }
        }
        for name in names where names.count <= NamedClasses.limit || mayName(literals, name) {
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
