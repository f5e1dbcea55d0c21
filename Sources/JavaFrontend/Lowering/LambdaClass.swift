/// Classes for lambdas and method references (LambdaMetafactory): one for each place that makes such objects, with the
/// captured values as fields.
enum LambdaClass {
    /// What a method handle calls.
    private struct Implementation {
        var kind: UInt8
        var owner: String
        var name: String
        var descriptor: String
        var isInterface: Bool
        /// Types of everything that the call takes, a receiver included.
        var parameters: [String]
        var result: String
    }

    static func make(
        _ bootstrap: BootstrapMethod, _ name: String, _ descriptor: String, _ meaning: ProgramResolution
    ) throws(ResolutionError) -> DynamicTarget {
        let pool = meaning.owner.file.constants
        let (captured, interfaceType) = Descriptor.split(descriptor)
        guard bootstrap.arguments.count >= 3, case .methodType(let erased) = pool[bootstrap.arguments[0]],
            case .methodHandle(let kind, let reference) = pool[bootstrap.arguments[1]],
            case .methodType(let exact) = pool[bootstrap.arguments[2]], let member = pool.member(reference),
            interfaceType.hasPrefix("L")
        else { throw ResolutionError("a lambda with such arguments") }
        var isInterface = false
        if case .interfaceMethod = pool[reference] { isInterface = true }
        var interfaces = [String(interfaceType.dropFirst().dropLast())]
        var bridges: [String] = []
        if bootstrap.arguments.count > 3 {
            try readFlags(bootstrap.arguments, pool, &interfaces, &bridges)
        }
        let implementation = implementation(kind, member, isInterface)
        let program = meaning.program
        let className = program.syntheticName(meaning.owner.name, "$$Lambda$")
        var builder = ClassBuilder(className, interfaces: interfaces, sourceFile: meaning.owner.file.sourceFile)
        let line = program.currentLine
        addConstructor(&builder, className, captured, line)
        let erasedText = pool.text(erased)
        for shape in [erasedText] + bridges.filter({ $0 != erasedText }) {
            try addMethod(
                &builder, className, name, shape, exact: pool.text(exact), captured, implementation, line)
        }
        let linked = try program.addSynthetic(className, builder.finish())
        guard let constructor = linked.methodList.first(where: { $0.name == "<init>" }) else {
            throw ResolutionError("a lambda without constructor")
        }
        program.instantiate(linked)
        program.reach(constructor)
        return .object(className: className, constructor: constructor.ordinal)
    }

    /// Flags of the longer form: 1 serializable, 2 marker interfaces, 4 bridges.
    private static func readFlags(
        _ arguments: [UInt16], _ pool: ConstantPool, _ interfaces: inout [String], _ bridges: inout [String]
    ) throws(ResolutionError) {
        var rest = arguments.dropFirst(3)[...]
        func number() throws(ResolutionError) -> Int {
            guard let first = rest.popFirst(), case .integer(let value) = pool[first], value >= 0 else {
                throw ResolutionError("a lambda with such arguments")
            }
            return Int(value)
        }
        let flags = try number()
        if flags & 1 != 0 { interfaces.append("java/io/Serializable") }
        if flags & 2 != 0 {
            for _ in 0..<(try number()) {
                guard let index = rest.popFirst(), case .classReference = pool[index] else {
                    throw ResolutionError("a lambda with such arguments")
                }
                let name = pool.className(index)
                if !interfaces.contains(name) { interfaces.append(name) }
            }
        }
        if flags & 4 != 0 {
            for _ in 0..<(try number()) {
                guard let index = rest.popFirst(), case .methodType(let text) = pool[index] else {
                    throw ResolutionError("a lambda with such arguments")
                }
                bridges.append(pool.text(text))
            }
        }
    }

    private static func implementation(
        _ kind: UInt8, _ member: (owner: String, name: String, descriptor: String), _ isInterface: Bool
    ) -> Implementation {
        var (parameters, result) = Descriptor.split(member.descriptor)
        let ownerType = member.owner.hasPrefix("[") ? member.owner : "L\(member.owner);"
        if kind == 8 { result = ownerType }
        if kind == 5 || kind == 7 || kind == 9 { parameters.insert(ownerType, at: 0) }
        return Implementation(
            kind: kind, owner: member.owner, name: member.name, descriptor: member.descriptor, isInterface: isInterface,
            parameters: parameters, result: result)
    }

    private static func addConstructor(
        _ builder: inout ClassBuilder, _ className: String, _ captured: [String], _ line: Int32
    ) {
        var code = builder.load("L;", 0)
            + builder.op(.invokespecial, builder.member(10, "java/lang/Object", "<init>", "()V"))
        var local = 1
        for (index, type) in captured.enumerated() {
            builder.field("c\(index)", type)
            code += builder.load("L;", 0) + builder.load(type, local)
            code += builder.op(.putfield, builder.member(9, className, "c\(index)", type))
            local += ClassBuilder.width(type)
        }
        code += builder.op(.returnVoid)
        builder.method("<init>", "(\(captured.joined()))V", locals: local, line: line, code)
    }

    private static func addMethod(
        _ builder: inout ClassBuilder, _ className: String, _ name: String, _ shape: String, exact: String,
        _ captured: [String], _ target: Implementation, _ line: Int32
    ) throws(ResolutionError) {
        let (parameters, result) = Descriptor.split(shape)
        let (exactParameters, exactResult) = Descriptor.split(exact)
        guard captured.count + parameters.count == target.parameters.count, exactParameters.count == parameters.count else {
            throw ResolutionError("a lambda whose method takes another number of arguments")
        }
        var code: [UInt8] = []
        if target.kind == 8 { code += builder.op(.newObject, builder.classIndex(target.owner)) + builder.op(.dup) }
        for (index, type) in captured.enumerated() {
            code += builder.load("L;", 0) + builder.op(.getfield, builder.member(9, className, "c\(index)", type))
            code += builder.adapt(type, to: target.parameters[index])
        }
        var local = 1
        for (index, type) in parameters.enumerated() {
            code += builder.load(type, local)
            local += ClassBuilder.width(type)
            let wanted = target.parameters[captured.count + index]
            code += builder.adapt(type, to: exactParameters[index]) + builder.adapt(exactParameters[index], to: wanted)
        }
        let tag: UInt8 = target.isInterface ? 11 : 10
        let member = builder.member(tag, target.owner, target.name, target.descriptor)
        switch target.kind {
        case 5: code += builder.op(.invokevirtual, member)
        case 6: code += builder.op(.invokestatic, member)
        case 7, 8: code += builder.op(.invokespecial, member)
        default: code += builder.op(.invokeinterface, member) + [1, 0]
        }
        if result == "V" {
            switch ClassBuilder.width(target.result) {
            case 1: code += builder.op(.pop)
            case 2: code += builder.op(.pop2)
            default: break
            }
        } else {
            code += builder.adapt(target.result, to: exactResult) + builder.adapt(exactResult, to: result)
        }
        code += builder.returning(result)
        builder.method(name, shape, locals: local, line: line, code)
    }
}

extension JavaProgram {
    /// A name for a class that is made for a place in another one.
    func syntheticName(_ owner: String, _ word: String) -> String {
        syntheticCount[owner, default: 0] += 1
        return owner + word + String(syntheticCount[owner, default: 0])
    }

    func addSynthetic(_ name: String, _ bytes: [UInt8]) throws(ResolutionError) -> LinkedClass {
        let file: JavaClass
        do {
            file = try JavaClass.read(bytes)
        } catch {
            throw ResolutionError("a class made for this place (\(error.message))")
        }
        guard let linked = add(file) else { throw ResolutionError("a class made for this place") }
        return linked
    }
}
