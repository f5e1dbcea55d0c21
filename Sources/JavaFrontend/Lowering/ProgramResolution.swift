import IR

/// The meaning of names in the code of one class of a program. Asking for a meaning makes what it names reachable.
final class ProgramResolution: Resolution {
    let program: JavaProgram
    let owner: LinkedClass

    init(_ program: JavaProgram, _ owner: LinkedClass) {
        self.program = program
        self.owner = owner
    }

    // MARK: Classes

    func find(_ name: String) throws(ResolutionError) -> LinkedClass {
        guard let linked = program.linkedClass(name) else {
            throw ResolutionError("class \(program.dotted(name)), which is not on the class path and not in the library,")
        }
        return linked
    }

    func className(_ name: String) -> String {
        if name.hasPrefix("[") { return arrayClass(element: String(name.dropFirst())) }
        return program.linkedClass(name)?.phantomName ?? "." + program.dotted(name)
    }

    func arrayClass(element: String) -> String { JavaArrays.className(element: element) }

    func elementClass(_ element: String) -> String {
        if element.hasPrefix("L") { return className(String(element.dropFirst().dropLast())) }
        guard element.hasPrefix("[") else { return arrayClass(element: element) }
        noteArray(element)
        return JavaArrays.machineClass(element) ?? JavaArrays.markerName(element)
    }

    func noteArray(_ descriptor: String) { program.addArrayMarker(descriptor) }

    func isCheckedArray(_ descriptor: String) -> Bool {
        !owner.isOfLibrary && JavaArrays.machineClass(descriptor) == nil
    }

    var describesNulls: Bool { !owner.isOfLibrary }
    var refinesArrayClasses: Bool { !owner.isOfLibrary }
    var ownerName: String { owner.name }

    func literalSlot(_ text: [UInt8]) -> Int32? {
        owner.name == "phantom/runtime/Literals" ? nil : owner.literalSlot(text)
    }

    func isMadeByConstructor(_ name: String) -> Bool { name == "java/lang/String" }

    func holdsStrings(_ name: String) -> Bool {
        guard let linked = program.linkedClass(name), linked.isInterface,
            let string = program.linkedClass("java/lang/String")
        else { return false }
        return string.isSubtype(of: linked)
    }

    var defersFaults: Bool { program.defersFaults(of: owner) }

    func isThere(_ name: String) -> Bool {
        let base = JavaArrays.elementClass(name)
        return base.isEmpty || program.linkedClass(base) != nil
    }

    func holdsArrays(_ name: String) -> Bool {
        !owner.isOfLibrary && (name == "java/lang/Cloneable" || name == "java/io/Serializable")
    }

    func isEnum(_ name: String) -> Bool { !name.hasPrefix("[") && program.linkedClass(name)?.isEnum == true }

    func note(line: Int32) { program.currentLine = line }

    func noteInstance(_ name: String) {
        if let linked = program.linkedClass(name) { program.instantiate(linked) }
    }

    func noteClass(_ name: String) {
        let base = JavaArrays.elementClass(name)
        guard !base.isEmpty else { return }
        if let linked = program.linkedClass(base) {
            program.use(linked)
        } else if defersFaults {
            program.addPlaceholder(base)
        } else {
            program.report("class \(program.dotted(base)), which is not on the class path and not in the library, is not supported")
        }
    }

    func initialiser(_ name: String) throws(ResolutionError) -> Int32? {
        let linked = try find(name)
        program.initialise(linked)
        // Code of a class runs only when the class and its ancestors are being initialised or have been. Bodies in an
        // interface run on objects of classes that need not have initialised it.
        if !linked.isInterface, owner.isSubtype(of: linked) { return nil }
        return linked.initialiser
    }

    // MARK: Fields

    /// What stands for `int.class` and so on.
    private static let numberTypes = [
        "java/lang/Boolean": "BooleanType", "java/lang/Byte": "ByteType", "java/lang/Character": "CharType",
        "java/lang/Short": "ShortType", "java/lang/Integer": "IntType", "java/lang/Long": "LongType",
        "java/lang/Float": "FloatType", "java/lang/Double": "DoubleType", "java/lang/Void": "VoidType",
    ]

    func field(_ ownerName: String, _ name: String, isStatic: Bool) throws(ResolutionError) -> FieldTarget {
        let linked = try find(ownerName)
        guard let field = linked.field(name), field.isStatic == isStatic else {
            throw ResolutionError("field \(program.dotted(ownerName)).\(name), which is not there,")
        }
        if name == "TYPE", let type = Self.numberTypes[field.owner] { return .classObject("phantom/runtime/Primitives$" + type) }
        if field.constant != 0, let pool = program.linkedClass(field.owner)?.file.constants {
            return .constant(pool[field.constant], pool)
        }
        if isStatic { return .statics(owner: field.owner, index: field.slot) }
        return .instance(slot: field.slot, getter: field.getter, setter: field.setter)
    }

    // MARK: Calls

    func call(
        _ opcode: JavaOpcode, _ ownerName: String, _ name: String, _ descriptor: String
    ) throws(ResolutionError) -> CallTarget {
        var key = name + descriptor
        // Strings come from functions that stand for their constructors.
        if isMadeByConstructor(ownerName), name == "<init>" {
            key = "make" + descriptor.dropLast() + "L\(ownerName);"
        }
        if key == "toString()Ljava/lang/String;", opcode == .invokevirtual, !owner.isOfLibrary,
            ownerName.hasPrefix("[") || ownerName == "java/lang/Object"
        {
            return try call(.invokestatic, "phantom/runtime/ArrayTypes", "text", "(Ljava/lang/Object;)Ljava/lang/String;")
        }
        if ownerName.hasPrefix("[") {
            guard let ordinal = LinkedClass.rootOrdinals[key] else {
                throw ResolutionError("method \(name) of arrays")
            }
            return .virtual(ordinal: ordinal)
        }
        let linked = try find(ownerName)
        let root = try find("java/lang/Object")
        guard let method = linked.method(key) ?? root.methods[key] else {
            throw ResolutionError("method \(program.dotted(ownerName)).\(name)\(descriptor), which is not there,")
        }
        if method.name == "<init>", method.owner.name == "java/lang/Object" || method.owner.isInternal { return .nothing }
        if method.owner.isInternal, method.isStatic { return .identity }
        if method.owner.isInternal, !method.isStatic { return .virtual(ordinal: method.ordinal) }
        switch opcode {
        case .invokestatic:
            guard method.isStatic else { throw ResolutionError("a static call of \(program.dotted(ownerName)).\(name)") }
            program.reach(method)
            return .function(ordinal: method.ordinal, owner: method.owner.name)
        case .invokespecial: return special(method)
        default: return virtual(method, through: linked, key)
        }
    }

    private func special(_ method: LinkedMethod) -> CallTarget {
        if method.owner.name == "java/lang/Object", let ordinal = LinkedClass.rootOrdinals[method.key] {
            // `super.toString()`: the text that Java gives; the rest is the machine's own.
            if method.member.code != nil {
                program.reach(method)
                return .function(ordinal: method.ordinal, owner: method.owner.name)
            }
            return .exact(ordinal: ordinal, owner: method.owner.name)
        }
        program.reach(method)
        return method.isFunction
            ? .function(ordinal: method.ordinal, owner: method.owner.name)
            : .exact(ordinal: method.ordinal, owner: method.owner.name)
    }

    func virtual(_ method: LinkedMethod, through linked: LinkedClass, _ key: String) -> CallTarget {
        if method.owner.name == "java/lang/Object", let ordinal = LinkedClass.rootOrdinals[key] {
            program.callVirtual(key, through: linked)
            if ordinal == 3, method.member.code != nil { program.reach(method) }
            // The machine's strings want a string to compare with.
            if ordinal == 4, let function = program.linkedClass("java/lang/String")?.methods[key] {
                program.reach(function)
                return .orString(.virtual(ordinal: ordinal), ordinal: function.ordinal, functions: function.owner.name)
            }
            return .virtual(ordinal: ordinal)
        }
        if method.isFunction {
            program.reach(method)
            return .function(ordinal: method.ordinal, owner: method.owner.name)
        }
        if method.member.flags & JavaFlags.isPrivate != 0 {
            program.reach(method)
            return .exact(ordinal: method.ordinal, owner: method.owner.name)
        }
        program.callVirtual(key, through: linked)
        if let ordinal = LinkedClass.rootOrdinals[key] { return .virtual(ordinal: ordinal) }
        if !method.owner.isInterface { return .virtual(ordinal: method.ordinal) }
        if let string = program.linkedClass("java/lang/String"), string.isSubtype(of: method.owner),
            let function = string.method(key), function.owner === string
        {
            program.reach(function)
            return .orString(
                .interface(owner: method.owner.name), ordinal: function.ordinal, functions: string.name)
        }
        return .interface(owner: method.owner.name)
    }

    // MARK: Dynamic calls

    func dynamic(_ bootstrap: UInt16, _ name: String, _ descriptor: String) throws(ResolutionError) -> DynamicTarget {
        let method = owner.file.bootstrapMethods[Int(bootstrap)]
        let pool = owner.file.constants
        guard case .methodHandle(_, let reference) = pool[method.handle], let member = pool.member(reference) else {
            throw ResolutionError("a dynamic call without a method")
        }
        switch member.owner + "." + member.name {
        case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants":
            return .concatenation(try StringConcatenation.pieces(method, descriptor, self))
        case "java/lang/invoke/StringConcatFactory.makeConcat":
            return .concatenation(try StringConcatenation.pieces(descriptor, self))
        case "java/lang/invoke/LambdaMetafactory.metafactory", "java/lang/invoke/LambdaMetafactory.altMetafactory":
            return try LambdaClass.make(method, name, descriptor, self)
        case "java/lang/runtime/SwitchBootstraps.typeSwitch", "java/lang/runtime/SwitchBootstraps.enumSwitch":
            return try SwitchMethods.make(method, descriptor, self)
        case "java/lang/runtime/ObjectMethods.bootstrap":
            return try RecordMethods.make(method, name, descriptor, self)
        default:
            throw ResolutionError("a dynamic call made by \(program.dotted(member.owner)).\(member.name)")
        }
    }
}

/// Names of the machine's classes of arrays. Arrays of references are of one class; each knows what it may hold.
enum JavaArrays {
    static func className(element: String) -> String {
        switch element {
        case "Z": ".internal.container.booleans"
        case "B": ".internal.container.bytes"
        case "C": ".internal.container.chars"
        case "S": ".internal.container.shorts"
        case "I": ".internal.container.ints"
        case "J": ".internal.container.longs"
        case "F": ".internal.container.floats"
        case "D": ".internal.container.doubles"
        default: ".internal.container.references"
        }
    }

    /// The class that the machine itself has for arrays of a descriptor: arrays of numbers, and of any objects.
    static func machineClass(_ descriptor: String) -> String? {
        let element = String(descriptor.dropFirst())
        if element == "Ljava/lang/Object;" || element.utf8.count == 1 { return className(element: element) }
        return nil
    }

    /// The class that stands for the arrays of a descriptor, where the machine has none: one without methods of which
    /// there are no objects.
    static func markerName(_ descriptor: String) -> String { "." + String(descriptor.map { $0 == "/" ? "." : $0 }) }

    /// The method of a class object that makes an array of this class.
    static let numbersOrdinal: Int32 = 18
    /// The method that makes an array for references to objects of the class.
    static let referencesOrdinal: Int32 = 20

    static func makerOrdinal(_ element: String) -> Int32 { element.utf8.count == 1 ? numbersOrdinal : referencesOrdinal }

    /// The class at the bottom of an array class, or the class itself; empty for arrays of numbers.
    static func elementClass(_ name: String) -> String {
        guard name.hasPrefix("[") else { return name }
        let element = name.drop { $0 == "[" }
        return element.hasPrefix("L") ? String(element.dropFirst().dropLast()) : ""
    }
}

/// The texts and arguments of a string concatenation (StringConcatFactory).
enum StringConcatenation {
    static func pieces(_ descriptor: String, _ meaning: ProgramResolution) throws(ResolutionError) -> [DynamicPiece] {
        var pieces: [DynamicPiece] = []
        for parameter in Descriptor.split(descriptor).parameters { pieces.append(try argument(parameter, meaning)) }
        return pieces
    }

    /// In the recipe \u{1} stands for an argument, \u{2} for a constant.
    static func pieces(
        _ method: BootstrapMethod, _ descriptor: String, _ meaning: ProgramResolution
    ) throws(ResolutionError) -> [DynamicPiece] {
        let pool = meaning.owner.file.constants
        guard let first = method.arguments.first, case .string(let recipe) = pool[first] else {
            throw ResolutionError("a string concatenation without recipe")
        }
        let parameters = Descriptor.split(descriptor).parameters
        var pieces: [DynamicPiece] = []
        var units: [UInt16] = []
        var next = 0
        var constant = 1
        func flush() {
            if !units.isEmpty { pieces.append(.text(PhantomText.bytes(units))) }
            units = []
        }
        for unit in pool.units(recipe) {
            switch unit {
            case 1:
                flush()
                guard next < parameters.count else { throw ResolutionError("a string concatenation without arguments") }
                pieces.append(try argument(parameters[next], meaning))
                next += 1
            case 2:
                guard constant < method.arguments.count else { throw ResolutionError("a string concatenation without constants") }
                switch pool[method.arguments[constant]] {
                case .string(let text): units += pool.units(text)
                case .integer(let value): units += Array(String(value).utf16)
                case .long(let value): units += Array(String(value).utf16)
                default: throw ResolutionError("such a constant in a string concatenation")
                }
                constant += 1
            default: units.append(unit)
            }
        }
        flush()
        guard next == parameters.count else { throw ResolutionError("a string concatenation with unused arguments") }
        return pieces
    }

    private static func argument(_ parameter: String, _ meaning: ProgramResolution) throws(ResolutionError) -> DynamicPiece {
        let type =
            switch parameter {
            case "B", "S": "I"
            case "Z", "C", "I", "J", "F", "D": parameter
            default: "Ljava/lang/Object;"
            }
        return .argument(
            try meaning.call(.invokestatic, "java/lang/String", "valueOf", "(\(type))Ljava/lang/String;"))
    }
}
