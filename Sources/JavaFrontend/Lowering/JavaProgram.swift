import IR

/// Something in a Java program that cannot be translated, with the way that leads there.
public struct JavaFault: Error, Equatable, Sendable {
    /// Class with dots, and method; empty if the fault is about no method.
    public var place: String
    /// Source file and line, `Main.java:12`; empty if unknown.
    public var source: String
    public var message: String
    /// Methods from the entry point to the place, each with class.
    public var path: [String]
}

/// A Java program as a closed world: from its entry points, all classes and methods that can be reached, as units of the
/// IR.
///
/// Reachability is by types (rapid type analysis): a virtual call reaches the methods that it finds in those classes
/// below the class it names of which instances can exist.
public final class JavaProgram {
    let classPath: ClassPath
    private var classes: [String: LinkedClass?] = [:]
    private var loading: Set<String> = []
    private var used: [LinkedClass] = []
    private var instantiated: [LinkedClass] = []
    private var initialised: Set<String> = []
    /// Classes by which a method is called virtually, by name and descriptor.
    private var called: [String: [LinkedClass]] = [:]
    private var pending: [LinkedMethod] = []
    private var bodies: [ObjectIdentifier: Body] = [:]
    private var units: [String: IR.Unit] = [:]
    private var builder = FunctionBuilder()
    public private(set) var faults: [JavaFault] = []
    private var faultTexts: Set<String> = []
    /// Methods whose body lists the classes of the program; they are made last.
    private(set) var tableMethods: [LinkedMethod] = []
    /// The method whose code is being looked at.
    var current: LinkedMethod?
    var currentLine: Int32 = 0
    /// Units that are made from no class file, in the order in which they were made.
    var syntheticUnits: [IR.Unit] = []
    var syntheticCount: [String: Int] = [:]

    /// Whether the result is for code in Phantom, and the classes that such code names.
    var isForPhantom = false
    var exported: Set<String> = []
    /// The part of the class path that has the main class; nil if all classes are the program's own.
    private var mainContainer: Int?
    /// Whether only classes are added that the program may name when it runs.
    var isAddingNamed = false
    /// Those classes, in the order of their numbers.
    var namedClasses: [LinkedClass] = []
    private var placeholders: Set<String> = []
    /// Descriptors of arrays for which there is a marker.
    private var arrayMarkers: Set<String> = []

    public init(_ classPath: ClassPath) { self.classPath = classPath }

    // MARK: Classes

    /// The class of this name; nil if there is none or it is broken, which is reported when it is asked for first.
    func linkedClass(_ name: String) -> LinkedClass? {
        if let known = classes[name] { return known }
        let made = link(name)
        classes[name] = .some(made)
        return made
    }

    private func link(_ name: String) -> LinkedClass? {
        guard loading.insert(name).inserted else {
            report("\(dotted(name)) is its own ancestor")
            return nil
        }
        defer { loading.remove(name) }
        let file: JavaClass
        do {
            guard let found = try classPath.load(name) else { return nil }
            file = found
        } catch {
            report("\(error.place) \(error.message)")
            return nil
        }
        return link(file)
    }

    /// Adds a class that is in no file.
    func add(_ file: JavaClass) -> LinkedClass? {
        let made = link(file)
        classes[file.name] = .some(made)
        return made
    }

    private func link(_ file: JavaClass) -> LinkedClass? {
        let name = file.name
        var parent: LinkedClass?
        if file.superClass != 0 {
            parent = linkedClass(file.superName)
            if parent == nil {
                report("\(dotted(name)) extends \(dotted(file.superName)), which is not there")
                return nil
            }
        }
        var interfaces: [LinkedClass] = []
        for index in file.interfaces {
            let interface = file.constants.className(index)
            if let linked = linkedClass(interface) {
                interfaces.append(linked)
            } else {
                report("\(dotted(name)) implements \(dotted(interface)), which is not there")
            }
        }
        return LinkedClass(file, parent: parent, interfaces: interfaces, isExported: exported.contains(name))
    }

    /// Whether what a class comes to in vain is refused when it is called, not before the program runs: so it is in the library, in
    /// archives beside the one that has the main class, and in classes that the program may name when it runs.
    func defersFaults(of linked: LinkedClass) -> Bool {
        if linked.isOfLibrary || isAddingNamed { return true }
        guard let mainContainer else { return false }
        return classPath.part(of: linked.name) != mainContainer
    }

    func dotted(_ name: String) -> String { String(name.map { $0 == "/" ? "." : $0 }) }

    // MARK: Faults

    func report(_ message: String) {
        let method = current
        // What others come to in vain they refuse when it is called.
        if let method, defersFaults(of: method.owner) { return }
        if method == nil, isAddingNamed { return }
        var fault = JavaFault(place: "", source: "", message: message, path: [])
        if let method {
            fault.place = dotted(method.owner.name) + "." + method.name
            let line = currentLine > 0 ? ":\(currentLine)" : ""
            let file = method.owner.file.sourceFile
            fault.source = file.isEmpty ? "" : file + line
            var at = method.caller
            fault.path = [fault.place]
            while let caller = at, fault.path.count < 100 {
                fault.path.append(dotted(caller.owner.name) + "." + caller.name)
                at = caller.caller
            }
            fault.path.reverse()
        }
        // Each thing once for each method.
        if faultTexts.insert(fault.place + "\u{0}" + message).inserted { faults.append(fault) }
    }

    // MARK: Reachability

    func use(_ linked: LinkedClass) {
        if linked.isUsed { return }
        linked.isUsed = true
        used.append(linked)
        if let parent = linked.parent { use(parent) }
        for interface in linked.interfaces { use(interface) }
    }

    func reach(_ method: LinkedMethod) {
        use(method.owner)
        if method.isReachable { return }
        method.isReachable = true
        method.caller = current
        if method.member.code != nil {
            pending.append(method)
        } else if ClassTable.isTable(method) || NamedClasses.isMaker(method) {
            tableMethods.append(method)
        } else if method.isNative, !method.owner.isInternal, LinkedClass.rootOrdinals[method.key] == nil {
            report("the native method \(dotted(method.owner.name)).\(method.name) is not supported")
        }
    }

    func instantiate(_ linked: LinkedClass) {
        use(linked)
        if linked.isInstantiated { return }
        linked.isInstantiated = true
        instantiated.append(linked)
        if let parent = linked.parent, parent.machineClass == nil { initialise(parent) }
        var keys = Set<String>()
        var at: LinkedClass? = linked
        while let part = at {
            for (key, method) in part.methods where !method.isStatic { keys.insert(key) }
            at = part.parent
        }
        for interface in linked.allInterfaces { for key in interface.methods.keys { keys.insert(key) } }
        var above: LinkedClass? = linked
        while let part = above {
            for method in part.methodList where method.isEntry { reach(method) }
            above = part.parent
        }
        for key in keys.sorted() {
            guard let owners = called[key] else { continue }
            if owners.contains(where: { linked.isSubtype(of: $0) }) { reachImplementation(key, in: linked) }
        }
    }

    private func reachImplementation(_ key: String, in linked: LinkedClass) {
        if let method = linked.method(key), !method.isAbstract { reach(method) }
    }

    /// Notes a virtual call of a method through a class.
    func callVirtual(_ key: String, through owner: LinkedClass) {
        if called[key, default: []].contains(where: { $0 === owner }) { return }
        called[key, default: []].append(owner)
        var index = 0
        while index < instantiated.count {
            let linked = instantiated[index]
            index += 1
            if linked.isSubtype(of: owner) { reachImplementation(key, in: linked) }
        }
    }

    /// Notes the first active use of a class.
    func initialise(_ linked: LinkedClass) {
        use(linked)
        guard linked.initialiser != nil, initialised.insert(linked.name).inserted else { return }
        if !linked.isInterface {
            if let parent = linked.parent { initialise(parent) }
            for interface in linked.startedInterfaces { initialise(interface) }
        }
        if let method = linked.methods["<clinit>()V"] { reach(method) }
    }

    // MARK: Translation

    /// Translates everything that can be reached from `main(String[])` of a class, given with dots or slashes. The result
    /// has a class `launcherName` whose method `main` takes the boot object.
    public func translate(main: String) -> [IR.Unit] {
        let name = String(main.map { $0 == "." ? "/" : $0 })
        mainContainer = classPath.part(of: name)
        guard let mainClass = linkedClass(name) else {
            if faults.isEmpty { report("there is no class \(dotted(name))") }
            return []
        }
        guard let method = mainClass.methods["main([Ljava/lang/String;)V"], method.isStatic else {
            report("\(dotted(name)) has no method 'public static void main(String[])'")
            return []
        }
        guard let start = linkedClass("phantom/runtime/Start"), let startMethod = start.methods["start(Linternal/boot;)[Ljava/lang/String;"],
            let endMethod = start.methods["uncaught(Ljava/lang/Throwable;)V"]
        else {
            report(JavaProgram.noLibrary)
            return []
        }
        guard prepare() else { return [] }
        initialise(mainClass)
        reach(method)
        run()
        addNamedClasses()
        makeLauncher(mainClass, method, startMethod, endMethod)
        return result()
    }

    /// The class of the library that keeps account of the initialisation of classes.
    static let initialisation = "phantom/runtime/Initialisation"

    private static let noLibrary = "the Java library is not there: class phantom.runtime.Start is missing"

    /// Makes reachable what every program needs of the library; false if that is not there.
    func prepare() -> Bool {
        guard let start = linkedClass("phantom/runtime/Start") else {
            report(JavaProgram.noLibrary)
            return false
        }
        if let object = linkedClass("java/lang/Object") {
            for key in LinkedClass.rootOrdinals.keys.sorted() { callVirtual(key, through: object) }
            if let text = object.methods["toString()Ljava/lang/String;"] { reach(text) }
        }
        for key in [
            "start(Linternal/boot;)[Ljava/lang/String;", "uncaught(Ljava/lang/Throwable;)V",
        ] {
            if let method = start.methods[key] { reach(method) }
        }
        if let account = linkedClass(Self.initialisation) {
            for method in account.methodList where method.isStatic && method.name != "<clinit>" { reach(method) }
        }
        for name in ["phantom/runtime/Traps"] {
            guard let linked = linkedClass(name) else { continue }
            instantiate(linked)
            for method in linked.methodList where !method.isAbstract && method.name != "<init>" { reach(method) }
        }
        return true
    }

    /// Classes of the result, in the order in which they were found.
    var usedClasses: [LinkedClass] { used }

    /// Makes the classes that stand for arrays of a descriptor and for the arrays in them.
    func addArrayMarker(_ descriptor: String) {
        var rest = descriptor
        while rest.hasPrefix("["), JavaArrays.machineClass(rest) == nil, arrayMarkers.insert(rest).inserted {
            syntheticUnits.append(IR.Unit(name: JavaArrays.markerName(rest), parent: ".internal.object"))
            rest.removeFirst()
        }
    }

    /// Makes a class that only has the name of one that is not there, for code that names it and need not come to that.
    func addPlaceholder(_ name: String) {
        guard placeholders.insert(name).inserted else { return }
        syntheticUnits.append(IR.Unit(name: "." + dotted(name), parent: ".internal.object"))
    }

    func run() {
        while let method = pending.popLast() {
            current = method
            currentLine = 0
            translate(method)
        }
        current = nil
    }

    private func translate(_ method: LinkedMethod) {
        let owner = method.owner
        var unit = units[owner.name] ?? IR.Unit(name: owner.functionsName, parent: owner.parent?.phantomName ?? ".internal.object")
        let resolution = ProgramResolution(self, owner)
        let (file, member) = EnumMethods.replacement(of: method) ?? (owner.file, method.member)
        do {
            bodies[ObjectIdentifier(method)] = try MethodTranslator.translate(
                member, of: file, in: &unit, with: &builder, meaning: resolution,
                receiverIsArgument: method.isFunction && !method.isStatic
            ) { builder, names, this in
                guard method.name == "<init>", owner.machineClass == nil else { return }
                if exported.contains(owner.name) { self.start(owner, &builder, &names) }
                Self.clearFields(of: owner, &builder, &names, this)
            }
        } catch {
            let lines = method.member.code?.lines ?? []
            currentLine = Int32(lines.last { Int32($0.start) <= error.offset }?.line ?? 0)
            if defersFaults(of: owner) {
                bodies[ObjectIdentifier(method)] = refusal(error.message, in: &unit, method)
            } else {
                report(error.message)
            }
        }
        units[owner.name] = unit
    }

    /// Code in Phantom makes objects without looking whether the class has been initialised; constructors do.
    func start(_ owner: LinkedClass, _ builder: inout FunctionBuilder, _ names: inout NameTable) {
        guard let first = owner.initialiser else { return }
        let name = names.intern(owner.functionsName)
        let (start, ready) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.isNull(builder.staticLoad(name, index: 0)), start, ready)
        builder.seal(start)
        builder.switchTo(start)
        _ = builder.callStatic(ordinal: first, of: name, builder.new(name), EmptyCollection())
        builder.jump(ready)
        builder.seal(ready)
        builder.switchTo(ready)
    }

    /// A body for a method of the library that needs something which is not there: it says so when it is called. The
    /// program's own code is refused instead.
    private func refusal(_ message: String, in unit: inout IR.Unit, _ method: LinkedMethod) -> Body? {
        let key = "unsupported(Ljava/lang/String;)Ljava/lang/Object;"
        guard let traps = linkedClass("phantom/runtime/Traps"), let maker = traps.methods[key] else { return nil }
        let parameters = Descriptor.split(method.descriptor).parameters.count
        builder.begin(argumentCount: parameters + (method.isFunction && !method.isStatic ? 1 : 0))
        let name = unit.names.intern(traps.functionsName)
        let text = builder.string(unit.literals.intern(Array(message.utf8)))
        builder.throwValue(builder.callStatic(ordinal: maker.ordinal, of: name, builder.new(name), CollectionOfOne(text)))
        return builder.finish()
    }

    /// Java's fields start as 0, Phantom's as null.
    private static func clearFields(
        of owner: LinkedClass, _ builder: inout FunctionBuilder, _ names: inout NameTable, _ this: Value
    ) {
        for field in owner.fieldList where !field.isStatic {
            let type = StackType(descriptor: field.descriptor)
            guard type != .reference else { continue }
            let zero = builder.box(type.valueType, builder.constant(type.valueType, bits: 0))
            builder.fieldStore(this, slot: field.slot, name: names.intern(field.name), zero)
        }
    }

    // MARK: Units

    func result() -> [IR.Unit] {
        for method in tableMethods {
            var unit = units[method.owner.name]
                ?? IR.Unit(name: method.owner.functionsName, parent: method.owner.parent?.phantomName ?? ".internal.object")
            bodies[ObjectIdentifier(method)] =
                ClassTable.isTable(method) ? ClassTable(self).body(in: &unit) : NamedClasses(self).body(in: &unit)
            units[method.owner.name] = unit
        }
        var result: [IR.Unit] = []
        for linked in used where !linked.isInternal {
            result.append(UnitMaker(self, linked).make(units[linked.name], bodies))
        }
        return result + syntheticUnits
    }
}
