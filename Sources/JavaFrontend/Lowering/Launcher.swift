import IR

extension JavaProgram {
    /// The class that starts a translated program.
    public static let launcherName = ".phantom.runtime.launcher"
    /// The class of the library that makes exceptions from the machine's traps.
    static let trapClass = ".phantom.runtime.Traps"

    /// A class with a method `main(boot)`, as the machine starts programs: it hands the boot object to the library, which
    /// gives the program's arguments, initialises the main class, and calls `main`. The result is the exit code.
    func makeLauncher(_ mainClass: LinkedClass, _ main: LinkedMethod, _ start: LinkedMethod, _ end: LinkedMethod) {
        var unit = IR.Unit(name: JavaProgram.launcherName)
        unit.trapClass = unit.names.intern(JavaProgram.trapClass)
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 1)
        let boot = builder.argument(0)
        let library = instance(of: start.owner, &builder, &unit)
        let (protected, handler) = (builder.makeBlock(), builder.makeBlock())
        let caught = builder.tryPush(className: unit.names.intern(".internal.object"), protected: protected, handler: handler)
        builder.switchTo(handler)
        _ = builder.callStatic(
            ordinal: end.ordinal, of: unit.names.intern(start.owner.functionsName),
            builder.staticLoad(unit.names.intern(start.owner.functionsName), index: 0), CollectionOfOne(caught))
        builder.returnValue(builder.box(.int, builder.constant(int: 1)))
        builder.switchTo(protected)
        let arguments = builder.callStatic(
            ordinal: start.ordinal, of: unit.names.intern(start.owner.functionsName), library, CollectionOfOne(boot))
        let receiver = instance(of: mainClass, &builder, &unit)
        let owner = unit.names.intern(main.owner.functionsName)
        _ = builder.callStatic(ordinal: main.ordinal, of: owner, receiver, CollectionOfOne(arguments))
        builder.tryPop()
        _ = builder.callStatic(
            ordinal: end.ordinal, of: unit.names.intern(start.owner.functionsName),
            builder.staticLoad(unit.names.intern(start.owner.functionsName), index: 0), CollectionOfOne(builder.null()))
        builder.returnValue(builder.box(.int, builder.constant(int: 0)))
        unit.methods.append(
            Method(
                name: unit.names.intern("main"), ordinal: 16,
                parameters: [
                    Parameter(name: unit.names.intern("boot"), type: DeclaredType(main: unit.names.intern(".internal.boot")))
                ],
                result: DeclaredType(main: unit.names.intern(".internal.int")), body: builder.finish()))
        syntheticUnits.append(unit)
    }

    /// An instance of a class after its initialisation.
    func instance(of linked: LinkedClass, _ builder: inout FunctionBuilder, _ unit: inout IR.Unit) -> Value {
        let name = unit.names.intern(linked.functionsName)
        let made = builder.new(name)
        guard let ordinal = linked.initialiser else { return made }
        return builder.callStatic(ordinal: ordinal, of: name, made, EmptyCollection())
    }
}
