import IR

// Fields, calls, objects, classes.
extension MethodTranslator {
    mutating func translateSound(_ instruction: JavaInstruction) throws(FlowError) {
        let index = UInt16(truncatingIfNeeded: instruction.a)
        switch instruction.opcode {
        case .getstatic, .putstatic, .getfield, .putfield: try translateField(instruction.opcode, index)
        case .invokevirtual, .invokespecial, .invokestatic, .invokeinterface: try translateCall(instruction.opcode, index)
        case .invokedynamic: try translateDynamic(index)
        case .newObject:
            let name = pool.className(index)
            guard !name.hasPrefix("[") else { throw stack.fault("'new' of an array class") }
            if meaning.isMadeByConstructor(name) {
                try stack.push(.uninitialized(stack.offset), builder.null())
            } else {
                try initialise(name)
                meaning.noteInstance(name)
                try stack.push(.reference, builder.new(self.name(of: name)))
            }
        case .checkcast:
            let name = pool.className(index)
            let entry = try stack.pop()
            if !entry.type.isReference { throw stack.fault("a cast of no reference") }
            meaning.noteClass(name)
            let value = try cast(entry.value, to: name)
            try stack.push(OperandStack.Entry(type: .reference, value: value, origin: entry.origin))
        case .instanceOf:
            let name = pool.className(index)
            let value = try stack.pop(.reference)
            meaning.noteClass(name)
            if name.hasPrefix("["), let machine = JavaArrays.machineClass(name) {
                try stack.push(.int, builder.boolToInt(builder.instanceOf(value, names.intern(machine))))
                return
            }
            if name.hasPrefix("[") {
                meaning.noteArray(name)
                let wanted = builder.classReference(names.intern(JavaArrays.markerName(name)))
                let found = try callRuntime("ArrayTypes", "is", "(Ljava/lang/Object;Ljava/lang/Object;)Z", [value, wanted])
                try stack.push(.int, builder.unbox(.int, found))
                return
            }
            if meaning.holdsArrays(name) {
                let wanted = builder.classReference(self.name(of: name))
                let found = try callRuntime("ArrayTypes", "has", "(Ljava/lang/Object;Ljava/lang/Object;)Z", [value, wanted])
                try stack.push(.int, builder.unbox(.int, found))
                return
            }
            var test = builder.instanceOf(value, self.name(of: name))
            if meaning.holdsStrings(name) {
                test = builder.binaryOperation(.or, .bool, test, builder.instanceOf(value, names.intern(".internal.string")))
            }
            try stack.push(.int, builder.boolToInt(test))
        case .monitorenter:
            let entry = try stack.pop()
            if !entry.type.isReference { throw stack.fault("a monitor of no object") }
            if canBeNull(entry.origin) {
                try checkNull(entry.value, nullMessage("Cannot enter synchronized block", entry.origin))
            }
            builder.monitorEnter(entry.value)
        case .monitorexit:
            let value = try stack.pop(.reference)
            builder.monitorExit(value)
        default: throw stack.fault("'\(instruction.opcode.mnemonic)'")
        }
    }

    /// A cast. The machine's strings do not name the interfaces that Java's have.
    private mutating func cast(_ value: Value, to className: String) throws(FlowError) -> Value {
        if className.hasPrefix("[") {
            if meaning.isCheckedArray(className) {
                meaning.noteArray(className)
                let wanted = builder.classReference(names.intern(JavaArrays.markerName(className)))
                return try callRuntime(
                    "ArrayTypes", "cast", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;", [value, wanted])
            }
            return builder.cast(
                value, to: names.intern(JavaArrays.machineClass(className) ?? JavaArrays.className(element: "L")))
        }
        let name = name(of: className)
        if meaning.holdsArrays(className) {
            return try callRuntime(
                "ArrayTypes", "castPlain", "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;",
                [value, builder.classReference(name)])
        }
        guard meaning.holdsStrings(className) else { return builder.cast(value, to: name) }
        let (other, done) = (builder.makeBlock(), builder.makeBlock())
        builder.branch(builder.instanceOf(value, names.intern(".internal.string")), done, other)
        builder.seal(other)
        builder.switchTo(other)
        _ = builder.cast(value, to: name)
        builder.jump(done)
        builder.seal(done)
        builder.switchTo(done)
        return value
    }

    func resolve<Result>(_ make: () throws(ResolutionError) -> Result) throws(FlowError) -> Result {
        meaning.note(line: builder.line)
        do {
            return try make()
        } catch {
            throw FlowError(reason: .unsupported(error.message), offset: stack.offset)
        }
    }

    // MARK: Values in and out

    mutating func boxed(_ type: StackType, _ value: Value) -> Value {
        type.isReference ? value : builder.box(type.valueType, value)
    }

    mutating func pushResult(_ descriptor: String, _ value: Value) throws(FlowError) {
        if descriptor == "V" { return }
        let type = StackType(descriptor: descriptor)
        try stack.push(type, type == .reference ? value : builder.unbox(type.valueType, value))
    }

    // MARK: Class initialisation

    /// Sees to it that a class is initialised; gives an instance of it for calls of its functions, if there is one.
    @discardableResult
    mutating func initialise(_ className: String) throws(FlowError) -> Value? {
        let meaning = meaning
        guard let ordinal = try resolve({ () throws(ResolutionError) in try meaning.initialiser(className) }) else { return nil }
        let name = functionsName(of: className)
        let (first, ready) = (builder.makeBlock(), builder.makeBlock())
        let variable = builder.declareVariable(.ref)
        let instance = builder.staticLoad(name, index: 0)
        builder.writeVariable(variable, instance)
        builder.branch(builder.isNull(instance), first, ready)
        builder.seal(first)
        builder.switchTo(first)
        builder.writeVariable(
            variable, builder.callStatic(ordinal: ordinal, of: name, builder.new(name), EmptyCollection()))
        builder.jump(ready)
        builder.seal(ready)
        builder.switchTo(ready)
        return builder.readVariable(variable)
    }

    // MARK: Fields

    private mutating func translateField(_ opcode: JavaOpcode, _ index: UInt16) throws(FlowError) {
        guard let member = pool.member(index) else { throw stack.fault("constant \(index) is no field") }
        let meaning = meaning
        let isStatic = opcode == .getstatic || opcode == .putstatic
        let target = try resolve { () throws(ResolutionError) in
            try meaning.field(member.owner, member.name, isStatic: isStatic)
        }
        let type = StackType(descriptor: member.descriptor)
        let fieldName = names.intern(member.name)
        var stored = Value.none
        if opcode == .putstatic || opcode == .putfield { stored = boxed(type, try stack.pop(type)) }
        switch target {
        case .constant(let value, let source):
            if opcode == .putstatic { throw unsupported("an assignment to a constant") }
            try load(value, of: source)
        case .classObject(let name):
            if opcode == .putstatic { throw unsupported("an assignment to a constant") }
            meaning.noteClass(name)
            try stack.push(.reference, builder.classReference(self.name(of: name)))
        case .statics(let owner, let index):
            try initialise(owner)
            let name = functionsName(of: owner)
            if opcode == .putstatic {
                builder.staticStore(name, index: index, stored)
            } else {
                try pushResult(member.descriptor, builder.staticLoad(name, index: index))
            }
        case .instance(let slot, let getter, let setter):
            let object = try stack.pop()
            let isOwn = object.type == .this && !receiverIsArgument
            let action = opcode == .putfield ? "assign" : "read"
            let selector =
                isOwn ? nil : nullMessage("Cannot \(action) field \"\(member.name)\"", object.origin).map { names.intern($0) }
            if opcode == .putfield {
                if isOwn {
                    builder.fieldStore(object.value, slot: slot, name: fieldName, stored)
                } else {
                    _ = builder.callVirtual(
                        ordinal: setter, selector: selector ?? fieldName, object.value, CollectionOfOne(stored))
                }
            } else {
                let value =
                    isOwn
                    ? builder.fieldLoad(object.value, slot: slot, name: fieldName)
                    : builder.callVirtual(ordinal: getter, selector: selector ?? fieldName, object.value, EmptyCollection())
                try pushResult(member.descriptor, value)
            }
        }
    }

    // MARK: Calls

    private mutating func translateCall(_ opcode: JavaOpcode, _ index: UInt16) throws(FlowError) {
        guard let member = pool.member(index) else { throw stack.fault("constant \(index) is no method") }
        let (parameters, result) = Descriptor.split(member.descriptor)
        var arguments: [Value] = []
        for parameter in parameters.reversed() {
            let type = StackType(descriptor: parameter)
            arguments.append(boxed(type, try stack.pop(type)))
        }
        arguments.reverse()
        let meaning = meaning
        let target = try resolve { () throws(ResolutionError) in
            try meaning.call(opcode, member.owner, member.name, member.descriptor)
        }
        if opcode == .invokestatic {
            try pushResult(result, try emit(target, member, nil, arguments))
            return
        }
        let object = try stack.pop()
        if case .uninitialized = object.type {
            // A constructor that makes the object.
            let made = try emit(target, member, nil, arguments)
            stack.replace(object.type, by: OperandStack.Entry(type: .reference, value: made))
            return
        }
        let message = object.type == .this || !canBeNull(object.origin) ? nil : nullCallMessage(member, object.origin)
        switch target {
        case .virtual, .nothing, .identity: break
        case .exact, .function, .interface, .orString:
            if opcode != .invokespecial { try checkNull(object.value, message) }
        }
        var value = try emit(target, member, object.value, arguments, message: message)
        if member.name == "getClass", parameters.isEmpty, meaning.refinesArrayClasses {
            value = try refineArrayClass(object.value, value)
        }
        try pushResult(result, value)
    }

    /// Makes a call. Arguments are boxed; without `object` the target is a function.
    mutating func emit(
        _ target: CallTarget, _ member: (owner: String, name: String, descriptor: String), _ object: Value?,
        _ arguments: [Value], message: String? = nil
    ) throws(FlowError) -> Value {
        switch target {
        case .nothing: return builder.null()
        case .identity:
            guard let value = arguments.first else { throw stack.fault("a conversion of nothing") }
            return value
        case .function(let ordinal, let owner):
            return try callFunction(ordinal, of: owner, (object.map { [$0] } ?? []) + arguments)
        case .virtual(let ordinal):
            guard let object else { throw stack.fault("a static call of an instance method") }
            return builder.callVirtual(ordinal: ordinal, selector: names.intern(message ?? member.name), object, arguments)
        case .exact(let ordinal, let owner):
            guard let object else { throw stack.fault("a static call of an instance method") }
            return builder.callStatic(ordinal: ordinal, of: name(of: owner), object, arguments)
        case .interface(let owner):
            guard let object else { throw stack.fault("a static call of an instance method") }
            return builder.callInterface(
                names.intern(member.name + member.descriptor), of: name(of: owner), object, arguments)
        case .orString(let otherTarget, let ordinal, let functions):
            guard let object else { throw stack.fault("a static call of an instance method") }
            let (text, other, done) = (builder.makeBlock(), builder.makeBlock(), builder.makeBlock())
            let result = builder.declareVariable(.ref)
            builder.branch(builder.instanceOf(object, names.intern(".internal.string")), text, other)
            builder.seal(text)
            builder.seal(other)
            builder.switchTo(text)
            let first = try callFunction(ordinal, of: functions, [object] + arguments)
            builder.writeVariable(result, first)
            builder.jump(done)
            builder.switchTo(other)
            let second = try emit(otherTarget, member, object, arguments)
            builder.writeVariable(result, second)
            builder.jump(done)
            builder.seal(done)
            builder.switchTo(done)
            return builder.readVariable(result)
        }
    }

    /// The class of an object, for which the machine has said `found`: it has one class for all arrays of references.
    private mutating func refineArrayClass(_ object: Value, _ found: Value) throws(FlowError) -> Value {
        let (array, done) = (builder.makeBlock(), builder.makeBlock())
        let variable = builder.declareVariable(.ref)
        builder.writeVariable(variable, found)
        let all = builder.classReference(names.intern(JavaArrays.className(element: "L")))
        builder.branch(builder.sameReference(found, all), array, done)
        builder.seal(array)
        builder.switchTo(array)
        let exact = try callRuntime("ArrayTypes", "classOf", "(Ljava/lang/Object;)Ljava/lang/Class;", [object])
        builder.writeVariable(variable, exact)
        builder.jump(done)
        builder.seal(done)
        builder.switchTo(done)
        return builder.readVariable(variable)
    }

    /// Calls a method that does not look at its receiver: that is `this` inside the class itself, else the instance that
    /// initialised the class, else a new one.
    mutating func callFunction(_ ordinal: Int32, of owner: String, _ arguments: [Value]) throws(FlowError) -> Value {
        let name = functionsName(of: owner)
        let instance: Value
        if owner == file.name {
            instance = !receiver.isNone && !receiverIsArgument ? receiver : builder.this(className: name)
        } else if let initialised = try initialise(owner) {
            instance = initialised
        } else {
            instance = builder.new(name)
        }
        return builder.callStatic(ordinal: ordinal, of: name, instance, arguments)
    }

    /// IR name of the class that holds the functions of a Java class.
    mutating func functionsName(of className: String) -> Name {
        names.intern("." + String(className.map { $0 == "/" ? "." : $0 }))
    }

    // MARK: Arrays

    /// An array with elements of a type, all 0 or null: a method of a class object makes it.
    mutating func newArray(element: String, _ count: Value) throws(FlowError) -> Value {
        let owner = builder.classReference(names.intern(meaning.elementClass(element)))
        return builder.callVirtual(
            ordinal: JavaArrays.makerOrdinal(element), owner, CollectionOfOne(builder.box(.int, count)))
    }

    /// Arrays of arrays: the outermost count first. The library is given the classes of the elements of each.
    mutating func newArrays(_ descriptor: String, _ counts: [Value]) throws(FlowError) -> Value {
        let sizes = try newArray(element: "I", builder.constant(int: Int32(counts.count)))
        let classes = try newArray(element: "Ljava/lang/Object;", builder.constant(int: Int32(counts.count)))
        var isNumbers = false
        for (index, count) in counts.enumerated() {
            let element = String(descriptor.dropFirst(index + 1))
            let place = builder.constant(int: Int32(index))
            builder.arraySet(sizes, place, builder.box(.int, count))
            builder.arraySet(classes, place, builder.classReference(names.intern(meaning.elementClass(element))))
            isNumbers = JavaArrays.makerOrdinal(element) == JavaArrays.numbersOrdinal
        }
        let flag = builder.box(.int, builder.constant(int: isNumbers ? 1 : 0))
        return try callRuntime(
            "Arrays", "newArrays", "([I[Ljava/lang/Object;Z)Ljava/lang/Object;", [sizes, classes, flag])
    }

    mutating func callRuntime(
        _ className: String, _ name: String, _ descriptor: String, _ arguments: [Value]
    ) throws(FlowError) -> Value {
        let owner = "phantom/runtime/" + className
        let meaning = meaning
        let target = try resolve { () throws(ResolutionError) in
            try meaning.call(.invokestatic, owner, name, descriptor)
        }
        return try emit(target, (owner, name, descriptor), nil, arguments)
    }

    // MARK: invokedynamic

    private mutating func translateDynamic(_ index: UInt16) throws(FlowError) {
        guard case .invokeDynamic(let bootstrap, let nameAndType) = pool[index] else {
            throw stack.fault("constant \(index) is no dynamic call")
        }
        let (name, descriptor) = pool.nameAndType(nameAndType)
        let (parameters, result) = Descriptor.split(descriptor)
        let meaning = meaning
        let target = try resolve { () throws(ResolutionError) in
            try meaning.dynamic(bootstrap, name, descriptor)
        }
        var arguments: [Value] = []
        for parameter in parameters.reversed() {
            let type = StackType(descriptor: parameter)
            arguments.append(boxed(type, try stack.pop(type)))
        }
        arguments.reverse()
        switch target {
        case .object(let className, let constructor):
            let name = functionsName(of: className)
            let object = builder.new(name)
            _ = builder.callStatic(ordinal: constructor, of: name, object, arguments)
            try stack.push(.reference, object)
        case .function(let ordinal, let owner):
            try pushResult(result, try callFunction(ordinal, of: owner, arguments))
        case .concatenation(let pieces):
            var text: Value?
            var next = 0
            for piece in pieces {
                let part: Value
                switch piece {
                case .text(let bytes): part = builder.string(literals.intern(bytes))
                case .argument(let target):
                    part = try emit(target, ("", "", ""), nil, [arguments[next]])
                    next += 1
                }
                text = text.map { builder.callVirtual(ordinal: 10, $0, CollectionOfOne(part)) } ?? part
            }
            // What is concatenated is a new string, also if nothing is added.
            if pieces.count == 1, let only = text {
                text = builder.callVirtual(ordinal: 10, only, CollectionOfOne(builder.string(literals.intern([]))))
            }
            try stack.push(.reference, text ?? builder.string(literals.intern([])))
        }
    }
}
