/// `equals`, `hashCode` and `toString` of records (ObjectMethods): functions of a class made for the record.
enum RecordMethods {
    static func make(
        _ bootstrap: BootstrapMethod, _ name: String, _ descriptor: String, _ meaning: ProgramResolution
    ) throws(ResolutionError) -> DynamicTarget {
        let pool = meaning.owner.file.constants
        var components: [(name: String, descriptor: String)] = []
        for argument in bootstrap.arguments.dropFirst(2) {
            guard case .methodHandle(1, let reference) = pool[argument], let member = pool.member(reference) else {
                throw ResolutionError("a record with such components")
            }
            components.append((member.name, member.descriptor))
        }
        guard bootstrap.arguments.count >= 2, case .classReference = pool[bootstrap.arguments[0]] else {
            throw ResolutionError("a record with such arguments")
        }
        let record = pool.className(bootstrap.arguments[0])
        let program = meaning.program
        let className = program.syntheticName(record, "$$Record$")
        var builder = ClassBuilder(className, sourceFile: meaning.owner.file.sourceFile)
        let code: [UInt8]
        switch name {
        case "toString":
            let simple = meaning.owner.file.innerClass(named: record)?.simple ?? ""
            code = text(&builder, record, simple.isEmpty ? lastName(record) : simple, components)
        case "hashCode": code = hash(&builder, record, components)
        case "equals": code = equality(&builder, record, components)
        default: throw ResolutionError("the record method \(name)")
        }
        builder.method(name, descriptor, isStatic: true, locals: 3, line: program.currentLine, code)
        let linked = try program.addSynthetic(className, builder.finish())
        guard let method = linked.methodList.first else { throw ResolutionError("the record method \(name)") }
        program.reach(method)
        return .function(ordinal: method.ordinal, owner: className)
    }

    private static func lastName(_ name: String) -> String {
        String(name.split { $0 == "/" || $0 == "$" }.last ?? "")
    }

    /// `Name[a=1, b=2]`.
    private static func text(
        _ builder: inout ClassBuilder, _ record: String, _ simple: String,
        _ components: [(name: String, descriptor: String)]
    ) -> [UInt8] {
        let buffer = "java/lang/StringBuilder"
        var code = builder.op(.newObject, builder.classIndex(buffer)) + builder.op(.dup)
        code += builder.op(.invokespecial, builder.member(10, buffer, "<init>", "()V"))
        func append(_ type: String, _ builder: inout ClassBuilder) -> [UInt8] {
            builder.op(.invokevirtual, builder.member(10, buffer, "append", "(\(type))L\(buffer);"))
        }
        let string = "Ljava/lang/String;"
        for (index, component) in components.enumerated() {
            let before = (index == 0 ? simple + "[" : ", ") + component.name + "="
            code += builder.op(.ldcW, builder.string(before)) + append(string, &builder)
            code += builder.load("L;", 0)
            code += builder.op(.getfield, builder.member(9, record, component.name, component.descriptor))
            let type =
                switch component.descriptor {
                case "B", "S": "I"
                case "Z", "C", "I", "J", "F", "D": component.descriptor
                default: "Ljava/lang/Object;"
                }
            code += append(type, &builder)
        }
        let end = components.isEmpty ? simple + "[]" : "]"
        code += builder.op(.ldcW, builder.string(end)) + append(string, &builder)
        code += builder.op(.invokevirtual, builder.member(10, buffer, "toString", "()\(string)"))
        return code + builder.op(.areturn)
    }

    private static func hash(
        _ builder: inout ClassBuilder, _ record: String, _ components: [(name: String, descriptor: String)]
    ) -> [UInt8] {
        var code = builder.op(.iconst0)
        for component in components {
            code += [JavaOpcode.bipush.rawValue, 31] + builder.op(.imul) + builder.load("L;", 0)
            code += builder.op(.getfield, builder.member(9, record, component.name, component.descriptor))
            if let box = ClassBuilder.boxes[component.descriptor] {
                code += builder.op(.invokestatic, builder.member(10, box.name, "hashCode", "(\(component.descriptor))I"))
            } else {
                code += builder.op(
                    .invokestatic, builder.member(10, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I"))
            }
            code += builder.op(.iadd)
        }
        return code + builder.op(.ireturn)
    }

    private static func equality(
        _ builder: inout ClassBuilder, _ record: String, _ components: [(name: String, descriptor: String)]
    ) -> [UInt8] {
        let type = builder.classIndex(record)
        // if (!(other instanceof R)) return false;
        var code = builder.load("L;", 1) + builder.op(.instanceOf, type) + builder.op(.ifne, 5)
        code += builder.op(.iconst0) + builder.op(.ireturn)
        code += builder.load("L;", 1) + builder.op(.checkcast, type) + [JavaOpcode.astore.rawValue, 2]
        for component in components {
            let field = builder.member(9, record, component.name, component.descriptor)
            code += builder.load("L;", 0) + builder.op(.getfield, field)
            code += builder.load("L;", 2) + builder.op(.getfield, field)
            // Leaves 0 when equal.
            if let box = ClassBuilder.boxes[component.descriptor] {
                let letter = component.descriptor
                code += builder.op(.invokestatic, builder.member(10, box.name, "compare", "(\(letter)\(letter))I"))
            } else {
                let pair = "(Ljava/lang/Object;Ljava/lang/Object;)Z"
                code += builder.op(.invokestatic, builder.member(10, "java/util/Objects", "equals", pair))
                code += builder.op(.iconst1) + builder.op(.ixor)
            }
            code += builder.op(.ifeq, 5) + builder.op(.iconst0) + builder.op(.ireturn)
        }
        return code + builder.op(.iconst1) + builder.op(.ireturn)
    }
}
