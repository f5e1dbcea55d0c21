/// A method of a program, by identity.
final class LinkedMethod {
    unowned let owner: LinkedClass
    let member: JavaMember
    let name: String
    let descriptor: String
    let ordinal: Int32
    /// Whether it does not look at its receiver: static, or of a class whose instances are not its own (`String`).
    let isFunction: Bool
    /// Whether its place is given: the machine calls it, so it can be reached as soon as an instance exists.
    var isEntry = false
    /// The method whose code led here first; nil for entry points.
    var caller: LinkedMethod?
    var isReachable = false

    init(
        _ owner: LinkedClass, _ member: JavaMember, _ name: String, _ descriptor: String, ordinal: Int32, isFunction: Bool
    ) {
        self.owner = owner
        self.member = member
        self.name = name
        self.descriptor = descriptor
        self.ordinal = ordinal
        self.isFunction = isFunction
    }

    var key: String { name + descriptor }
    var isStatic: Bool { member.flags & JavaFlags.isStatic != 0 }
    var isAbstract: Bool { member.flags & JavaFlags.abstract != 0 }
    var isNative: Bool { member.flags & JavaFlags.native != 0 }
}

/// A field of a program.
struct LinkedField {
    var owner: String
    var name: String
    var descriptor: String
    var isStatic: Bool
    /// Slot of the object, or index of the static value.
    var slot: Int32
    var getter: Int32
    var setter: Int32
    /// The value of a static field that is a constant; 0 for none.
    var constant: UInt16
}

/// A class of a program with its places in Phantom: ordinals and slots, by the rules of docs/java.md.
final class LinkedClass {
    let file: JavaClass
    let name: String
    let parent: LinkedClass?
    let interfaces: [LinkedClass]
    /// The class that instances have in Phantom, if they are not of a class made from this one.
    let machineClass: String?
    /// Own methods by name and descriptor.
    private(set) var methods: [String: LinkedMethod] = [:]
    /// The same in the order of the file.
    private(set) var methodList: [LinkedMethod] = []
    /// Ordinals of methods that are called virtually, inherited ones included.
    private(set) var ordinals: [String: Int32] = [:]
    private(set) var fields: [String: LinkedField] = [:]
    private(set) var fieldList: [LinkedField] = []
    private(set) var methodSlots: Int32 = 16
    private(set) var objectSlots: Int32 = 0
    private(set) var staticSlots: Int32 = 1
    /// Static values that hold string literals, by the text; the list has them in order.
    private var literalSlots: [[UInt8]: Int32] = [:]
    private(set) var literals: [(text: [UInt8], slot: Int32)] = []
    /// Ordinal of the method that initialises the class; nil if nothing has to be done.
    private(set) var initialiser: Int32?
    /// Instances can exist.
    var isInstantiated = false
    /// It has a place in the result.
    var isUsed = false

    /// Ordinals that the root of all classes has.
    static let rootOrdinals: [String: Int32] = [
        "getClass()Ljava/lang/Class;": 2, "clone()Ljava/lang/Object;": 3, "equals(Ljava/lang/Object;)Z": 4,
        "toString()Ljava/lang/String;": 5, "hashCode()I": 15,
    ]

    /// Classes whose instances the machine has itself.
    static let machineClasses = [
        "java/lang/Object": ".internal.object", "java/lang/String": ".internal.string", "java/lang/Class": ".internal.class",
    ]

    /// Whether code in Phantom calls its methods by their plain names.
    let hasPlainNames: Bool
    private(set) var plainNames: [PlainName] = []

    /// - Parameter isExported: whether its methods have plain names too, as those of classes have which extend or implement
    ///   such a class.
    init(_ file: JavaClass, parent: LinkedClass?, interfaces: [LinkedClass], isExported: Bool = false) {
        hasPlainNames = isExported || parent?.hasPlainNames == true || interfaces.contains { $0.hasPlainNames }
        self.file = file
        name = file.name
        self.parent = parent?.name == "java/lang/Object" ? nil : parent
        self.interfaces = interfaces
        machineClass = LinkedClass.machineClasses[file.name] ?? LinkedClass.internalName(file.name)
        if let parent = self.parent, parent.machineClass == nil {
            ordinals = parent.ordinals
            methodSlots = parent.methodSlots
            objectSlots = parent.objectSlots
        } else {
            ordinals = LinkedClass.rootOrdinals
        }
        linkMethods()
        linkFields()
        if hasPlainNames { linkPlainNames() }
        let needsStart =
            methods["<clinit>()V"] != nil || fieldList.contains { $0.isStatic && $0.constant == 0 && !"L[".contains($0.descriptor.prefix(1)) }
            || (!isInterface && (self.parent?.initialiser != nil || !startedInterfaces.isEmpty))
        if needsStart { initialiser = take(&methodSlots, 1) }
    }

    var isInterface: Bool { file.isInterface }
    var isEnum: Bool { file.superName == "java/lang/Enum" }
    /// Whether it belongs to the class library.
    var isOfLibrary: Bool { name.hasPrefix("java/") || name.hasPrefix("phantom/runtime/") || isInternal }
    /// Whether this is a declaration of a class of the machine, package `internal`.
    var isInternal: Bool { LinkedClass.internalName(name) != nil }
    var phantomName: String { machineClass ?? functionsName }
    /// Name of the class that is made from this one.
    var functionsName: String { "." + String(name.map { $0 == "/" ? "." : $0 }) }

    static func internalName(_ name: String) -> String? {
        // No Java class can be named so.
        if name == "internal/klass" { return ".internal.class" }
        return name.hasPrefix("internal/") ? "." + String(name.map { $0 == "/" ? "." : $0 }) : nil
    }

    private func take(_ count: inout Int32, _ number: Int32) -> Int32 {
        defer { count += number }
        return count
    }

    private func linkMethods() {
        let pool = file.constants
        for member in file.methods {
            let name = pool.text(member.name)
            let descriptor = pool.text(member.descriptor)
            let key = name + descriptor
            let isStatic = member.flags & JavaFlags.isStatic != 0
            let isFunction = isStatic || machineClass != nil
            let isVirtual = !isStatic && !name.hasPrefix("<") && member.flags & JavaFlags.isPrivate == 0
            let ordinal: Int32
            if let given = AnnotationReader.ordinal(of: member, pool) {
                ordinal = given
            } else if isVirtual, !isFunction || name == "getClass", let inherited = ordinals[key] {
                ordinal = inherited
            } else {
                ordinal = take(&methodSlots, 1)
                if isVirtual && !isFunction { ordinals[key] = ordinal }
            }
            let method = LinkedMethod(self, member, name, descriptor, ordinal: ordinal, isFunction: isFunction)
            method.isEntry = machineClass == nil && AnnotationReader.ordinal(of: member, pool) != nil
            if methods[key] == nil { methods[key] = method }
            methodList.append(method)
        }
    }

    /// Public methods get their plain names; of several that look the same in Phantom the first one has it.
    private func linkPlainNames() {
        var taken = Set<String>()
        for method in methodList {
            let flags = method.member.flags
            guard flags & JavaFlags.isPublic != 0, flags & JavaFlags.synthetic == 0, !method.name.hasPrefix("<"),
                LinkedClass.rootOrdinals[method.key] == nil, !method.isFunction || method.isStatic
            else { continue }
            if isInterface && method.isStatic { continue }
            let types = Descriptor.split(method.descriptor).parameters.map { PlainName.className($0) }
            guard taken.insert(method.name + types.joined(separator: ",")).inserted else { continue }
            // An inherited one calls what overrides the method.
            if !method.isStatic, parent?.hasPlainName(method.key) == true { continue }
            plainNames.append(PlainName(target: method, ordinal: take(&methodSlots, 1), types: types))
        }
    }

    private func hasPlainName(_ key: String) -> Bool {
        plainNames.contains { $0.target.key == key } || parent?.hasPlainName(key) == true
    }

    private func linkFields() {
        let pool = file.constants
        for member in file.fields {
            let isStatic = member.flags & JavaFlags.isStatic != 0
            var constant: UInt16 = 0
            for attribute in member.attributes {
                let isConstant = isStatic && member.flags & JavaFlags.isFinal != 0
                if case .constantValue(let index) = attribute.value, isConstant { constant = index }
            }
            let field = LinkedField(
                owner: name, name: pool.text(member.name), descriptor: pool.text(member.descriptor), isStatic: isStatic,
                slot: isStatic ? take(&staticSlots, 1) : take(&objectSlots, 1),
                getter: isStatic ? 0 : take(&methodSlots, 1), setter: isStatic ? 0 : take(&methodSlots, 1),
                constant: constant)
            if fields[field.name] == nil { fields[field.name] = field }
            fieldList.append(field)
        }
    }

    /// The static value that holds a string literal of the class's code.
    func literalSlot(_ text: [UInt8]) -> Int32 {
        if let known = literalSlots[text] { return known }
        let slot = take(&staticSlots, 1)
        literalSlots[text] = slot
        literals.append((text, slot))
        return slot
    }

    // MARK: Finding members (JVMS 5.4.3)

    /// The method that a name means in this class: of the class, its ancestors, then of interfaces.
    func method(_ key: String) -> LinkedMethod? {
        var current: LinkedClass? = self
        while let at = current {
            if let method = at.methods[key] { return method }
            current = at.parent
        }
        return interfaceMethod(key)
    }

    /// Interfaces that are initialised with the class: those with bodies (JLS 12.4.1).
    var startedInterfaces: [LinkedClass] {
        allInterfaces.filter { interface in
            interface.initialiser != nil
                && interface.methodList.contains { !$0.isStatic && !$0.isAbstract && !$0.name.hasPrefix("<") }
        }
    }

    /// A method of an interface of the class or its ancestors; one with code is preferred, and of these the one of the
    /// interface that extends the others.
    func interfaceMethod(_ key: String) -> LinkedMethod? {
        var found: LinkedMethod?
        for interface in allInterfaces {
            guard let method = interface.methods[key], !method.isStatic else { continue }
            if let known = found {
                let isBetter = known.isAbstract && !method.isAbstract
                let isMoreSpecific = known.isAbstract == method.isAbstract && interface.isSubtype(of: known.owner)
                if isBetter || isMoreSpecific { found = method }
            } else {
                found = method
            }
        }
        return found
    }

    /// Interfaces of the class and its ancestors, with those they extend, each once.
    private(set) lazy var allInterfaces: [LinkedClass] = {
        var result: [LinkedClass] = []
        var seen = Set<String>()
        func add(_ interface: LinkedClass) {
            guard seen.insert(interface.name).inserted else { return }
            result.append(interface)
            for next in interface.interfaces { add(next) }
        }
        var current: LinkedClass? = self
        while let at = current {
            for interface in at.interfaces { add(interface) }
            current = at.parent
        }
        return result
    }()

    func field(_ name: String) -> LinkedField? {
        var current: LinkedClass? = self
        while let at = current {
            if let field = at.fields[name] { return field }
            current = at.parent
        }
        for interface in allInterfaces { if let field = interface.fields[name] { return field } }
        return nil
    }

    func isSubtype(of other: LinkedClass) -> Bool {
        if other.name == "java/lang/Object" { return true }
        var current: LinkedClass? = self
        while let at = current {
            if at === other { return true }
            current = at.parent
        }
        return other.isInterface && allInterfaces.contains { $0 === other }
    }
}

/// Annotations by which library code says what it is in Phantom (package `internal`).
enum AnnotationReader {
    /// `@Ordinal(n)`: the method of the machine's class at this ordinal.
    static func ordinal(of member: JavaMember, _ pool: ConstantPool) -> Int32? {
        for annotation in annotations(member) where pool.text(annotation.type) == "Linternal/Ordinal;" {
            if case .constant(_, let index)? = annotation.elements.first?.value, case .integer(let value) = pool[index] {
                return value
            }
        }
        return nil
    }

    /// `@Name("…")`: the name that the method has in the Phantom class.
    static func name(of member: JavaMember, _ pool: ConstantPool) -> String? {
        for annotation in annotations(member) where pool.text(annotation.type) == "Linternal/Name;" {
            if case .constant(_, let index)? = annotation.elements.first?.value { return pool.text(index) }
        }
        return nil
    }

    private static func annotations(_ member: JavaMember) -> [JavaAnnotation] {
        var result: [JavaAnnotation] = []
        for attribute in member.attributes {
            if case .annotations(let list) = attribute.value { result += list }
        }
        return result
    }
}
