import IR

/// Puts together the unit of a class.
struct UnitMaker {
    let program: JavaProgram
    let linked: LinkedClass

    init(_ program: JavaProgram, _ linked: LinkedClass) {
        self.program = program
        self.linked = linked
    }

    /// - Parameters:
    ///   - started: unit with the names of the bodies; nil if no method has been translated.
    ///   - bodies: by identity of the method.
    func make(_ started: IR.Unit?, _ bodies: [ObjectIdentifier: Body]) -> IR.Unit {
        let parent = linked.machineClass == nil ? linked.parent?.functionsName : nil
        var unit = started ?? IR.Unit(name: linked.functionsName, parent: ".internal.object")
        unit.parent = unit.names.intern(parent ?? ".internal.object")
        for interface in linked.interfaces where linked.machineClass == nil {
            unit.interfaces.append(unit.names.intern(interface.phantomName))
        }
        unit.sourceFile = linked.file.sourceFile
        unit.trapClass = unit.names.intern(JavaProgram.trapClass)
        unit.parentObjectSlots = linked.parent?.objectSlots ?? 0
        // All ordinals count, also those of methods that nothing reaches.
        unit.parentMethodSlots = linked.methodSlots
        for field in linked.fieldList {
            let made = Field(
                name: unit.names.intern(field.name), slot: field.slot, type: type(field.descriptor, &unit))
            if field.isStatic { unit.statics.append(made) } else { unit.fields.append(made) }
        }
        for literal in linked.literals {
            // Named by the text, so that a world that goes on with a changed class keeps them right.
            let name = unit.names.intern("literal " + Self.hash(literal.text))
            unit.statics.append(Field(name: name, slot: literal.slot, type: type("Ljava/lang/String;", &unit)))
        }
        for method in linked.methodList {
            if let body = bodies[ObjectIdentifier(method)] {
                add(method, body, &unit)
            } else if method.isAbstract {
                add(method, plainCall(method, &unit), &unit)
            }
        }
        addPlainNames(&unit)
        if linked.machineClass == nil, !linked.isInterface {
            addAccessors(&unit)
            if linked.parent == nil {
                addRootMethod("toString()Ljava/lang/String;", ordinal: 5, &unit)
                addRootMethod("clone()Ljava/lang/Object;", ordinal: 3, &unit)
            }
        }
        if let ordinal = linked.initialiser { addInitialiser(ordinal, &unit) }
        return unit
    }

    /// FNV-1a of 64 bits, and the length.
    private static func hash(_ text: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16) + "-" + String(text.count)
    }

    func type(_ descriptor: String, _ unit: inout IR.Unit) -> DeclaredType {
        let name: String
        switch descriptor.utf8.first {
        case UInt8(ascii: "V"): name = ".internal.void"
        case UInt8(ascii: "J"): name = ".internal.long"
        case UInt8(ascii: "F"): name = ".internal.float"
        case UInt8(ascii: "D"): name = ".internal.double"
        case UInt8(ascii: "["): name = JavaArrays.className(element: String(descriptor.dropFirst()))
        case UInt8(ascii: "L"):
            let className = String(descriptor.dropFirst().dropLast())
            name = program.linkedClass(className)?.phantomName ?? "." + program.dotted(className)
        default: name = ".internal.int"
        }
        return DeclaredType(main: unit.names.intern(name))
    }

    private func add(_ method: LinkedMethod, _ body: Body?, _ unit: inout IR.Unit) {
        let (parameters, result) = Descriptor.split(method.descriptor)
        var declared: [Parameter] = []
        if method.isFunction && !method.isStatic {
            declared.append(
                Parameter(
                    name: unit.names.intern("self"), type: DeclaredType(main: unit.names.intern(linked.phantomName))))
        }
        for (index, parameter) in parameters.enumerated() {
            declared.append(Parameter(name: unit.names.intern("p\(index)"), type: type(parameter, &unit)))
        }
        let name = AnnotationReader.name(of: method.member, linked.file.constants)
        let isConstructor = method.name == "<init>" && !method.isFunction
        unit.methods.append(
            Method(
                name: unit.names.intern(name ?? (isConstructor ? "<init>" : method.key)), ordinal: method.ordinal,
                isConstructor: isConstructor, parameters: declared, result: type(result, &unit),
                line: Int32(method.member.code?.lines.first?.line ?? 0), body: body))
    }

    /// A method as Java's root has it, for classes right below the root that have none of their own.
    private func addRootMethod(_ key: String, ordinal: Int32, _ unit: inout IR.Unit) {
        guard linked.methods[key] == nil, let root = program.linkedClass("java/lang/Object"),
            let method = root.methods[key], method.isReachable
        else { return }
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 0)
        let owner = unit.names.intern(root.functionsName)
        let made = builder.callStatic(
            ordinal: method.ordinal, of: owner, builder.new(owner), CollectionOfOne(builder.this()))
        builder.returnValue(made)
        let result = String(key.drop { $0 != ")" }.dropFirst())
        unit.methods.append(
            Method(
                name: unit.names.intern(key), ordinal: ordinal, parameters: [], result: type(result, &unit),
                body: builder.finish()))
    }

    /// Methods through which other classes reach the fields.
    private func addAccessors(_ unit: inout IR.Unit) {
        var builder = FunctionBuilder()
        for field in linked.fieldList where !field.isStatic {
            let name = unit.names.intern(field.name)
            let type = type(field.descriptor, &unit)
            builder.begin(argumentCount: 0)
            builder.returnValue(builder.fieldLoad(builder.this(), slot: field.slot, name: name))
            unit.methods.append(
                Method(
                    name: unit.names.intern("get " + field.name), ordinal: field.getter, parameters: [], result: type,
                    body: builder.finish()))
            builder.begin(argumentCount: 1)
            builder.fieldStore(builder.this(), slot: field.slot, name: name, builder.argument(0))
            builder.returnValue(builder.null())
            unit.methods.append(
                Method(
                    name: unit.names.intern("set " + field.name), ordinal: field.setter,
                    parameters: [Parameter(name: unit.names.intern("value"), type: type)],
                    result: self.type("V", &unit), body: builder.finish()))
        }
    }

    /// Calls a function of the class that keeps account of initialisations, with the name of this class as last argument.
    @discardableResult
    private func callGuard(
        _ key: String, _ arguments: [Value], _ builder: inout FunctionBuilder, _ unit: inout IR.Unit
    ) -> Value {
        guard let account = program.linkedClass(JavaProgram.initialisation), let method = account.methods[key] else {
            return builder.null()
        }
        let name = unit.names.intern(account.functionsName)
        let text = builder.string(unit.literals.intern(Array(program.dotted(linked.name).utf8)))
        return builder.callStatic(ordinal: method.ordinal, of: name, builder.new(name), arguments + [text])
    }

    /// Returns at once if this thread is at the initialisation already, or another one has done it.
    private func begin(_ this: Value, _ builder: inout FunctionBuilder, _ unit: inout IR.Unit) {
        let known = callGuard("begin(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;", [this], &builder, &unit)
        let (own, test, done, first) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.isNull(known), test, own)
        builder.seal(own)
        builder.switchTo(own)
        builder.returnValue(known)
        builder.seal(test)
        builder.switchTo(test)
        let ready = builder.staticLoad(unit.name, index: 0)
        builder.branch(builder.isNull(ready), first, done)
        builder.seal(done)
        builder.switchTo(done)
        callGuard("end(Ljava/lang/String;)V", [], &builder, &unit)
        builder.returnValue(ready)
        builder.seal(first)
        builder.switchTo(first)
    }

    /// Calls `<clinit>`. A class of the program that fails in it cannot be used any more (JLS 12.4.2).
    private func callInitialiser(
        _ method: LinkedMethod, _ this: Value, _ builder: inout FunctionBuilder, _ unit: inout IR.Unit
    ) {
        guard !linked.isOfLibrary else {
            _ = builder.callStatic(ordinal: method.ordinal, of: unit.name, this, EmptyCollection())
            return
        }
        let (protected, handler) = (builder.makeBlock(), builder.makeBlock())
        let caught = builder.tryPush(
            className: unit.names.intern(".internal.object"), protected: protected, handler: handler)
        builder.switchTo(handler)
        let error = callGuard("failed(Ljava/lang/Throwable;Ljava/lang/String;)Ljava/lang/Throwable;", [caught], &builder, &unit)
        builder.throwValue(error)
        builder.switchTo(protected)
        _ = builder.callStatic(ordinal: method.ordinal, of: unit.name, this, EmptyCollection())
        builder.tryPop()
    }

    /// The method that initialises the class. It runs on a new instance, which is left as static value 0 and given back. Of the
    /// program's classes that value is stored when the initialisation is over: until then every use comes here, and
    /// `phantom.runtime.Initialisation` tells the thread that is at it, which gets the instance, from others, which wait (JLS 12.4.2).
    private func addInitialiser(_ ordinal: Int32, _ unit: inout IR.Unit) {
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 0)
        let this = builder.this(className: unit.name)
        let waits = !linked.isOfLibrary && linked.methods["<clinit>()V"] != nil
        if waits { begin(this, &builder, &unit) } else { builder.staticStore(unit.name, index: 0, this) }
        for field in linked.fieldList where field.isStatic && field.constant == 0 {
            let type = StackType(descriptor: field.descriptor)
            if type == .reference { continue }
            let zero = builder.constant(type.valueType, bits: 0)
            builder.staticStore(unit.name, index: field.slot, builder.box(type.valueType, zero))
        }
        if !linked.isInterface {
            for other in [linked.parent].compactMap({ $0 }) + linked.startedInterfaces {
                guard let first = other.initialiser else { continue }
                let name = unit.names.intern(other.functionsName)
                let (start, ready) = (builder.makeBlock(), builder.makeBlock())
                builder.branch(builder.isNull(builder.staticLoad(name, index: 0)), start, ready)
                builder.switchTo(start)
                _ = builder.callStatic(ordinal: first, of: name, builder.new(name), EmptyCollection())
                builder.jump(ready)
                builder.switchTo(ready)
            }
        }
        if let method = linked.methods["<clinit>()V"], method.isReachable {
            callInitialiser(method, this, &builder, &unit)
        }
        if waits {
            builder.staticStore(unit.name, index: 0, this)
            callGuard("end(Ljava/lang/String;)V", [], &builder, &unit)
        }
        builder.returnValue(this)
        unit.methods.append(
            Method(
                name: unit.names.intern("initialise class"), ordinal: ordinal, parameters: [],
                result: DeclaredType(main: unit.name), body: builder.finish()))
    }
}
