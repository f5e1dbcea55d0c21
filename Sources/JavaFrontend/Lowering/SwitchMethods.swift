/// Switches over patterns (SwitchBootstraps): for each a function that gives the number of the first label, not before a
/// given one, that fits an object; -1 for null, the number of labels if none fits.
enum SwitchMethods {
    static func make(
        _ bootstrap: BootstrapMethod, _ descriptor: String, _ meaning: ProgramResolution
    ) throws(ResolutionError) -> DynamicTarget {
        let pool = meaning.owner.file.constants
        let parameters = Descriptor.split(descriptor).parameters
        guard parameters.count == 2, parameters[1] == "I" else { throw ResolutionError("a pattern switch of such a type") }
        let program = meaning.program
        let className = program.syntheticName(meaning.owner.name, "$$Switch$")
        var builder = ClassBuilder(className, sourceFile: meaning.owner.file.sourceFile)
        let enumName = parameters[0].hasPrefix("L") ? String(parameters[0].dropFirst().dropLast()) : ""
        var code = builder.load("L;", 0) + builder.op(.ifnonnull, 5) + builder.op(.iconstM1) + builder.op(.ireturn)
        for (index, label) in bootstrap.arguments.enumerated() {
            var test: [UInt8]
            switch pool[label] {
            case .classReference:
                test = builder.load("L;", 0) + builder.op(.instanceOf, builder.classIndex(pool.className(label)))
            case .string(let text):
                let isEnum = program.linkedClass(enumName)?.isEnum == true
                test = builder.op(.ldcW, builder.string(String(decoding: pool.units(text), as: UTF16.self))) + builder.load("L;", 0)
                if isEnum {
                    test += builder.op(.checkcast, builder.classIndex("java/lang/Enum"))
                    test += builder.op(.invokevirtual, builder.member(10, "java/lang/Enum", "name", "()Ljava/lang/String;"))
                }
                test += builder.op(.invokevirtual, builder.member(10, "java/lang/Object", "equals", "(Ljava/lang/Object;)Z"))
            case .integer(let value):
                test = builder.load("L;", 0) + builder.op(.ldcW, builder.integer(value))
                test += builder.op(
                    .invokestatic, builder.member(10, "phantom/runtime/Switches", "isNumber", "(Ljava/lang/Object;I)Z"))
            default: throw ResolutionError("a pattern switch with such a label")
            }
            // if (restart <= index && test) return index;
            let number = builder.op(.ldcW, builder.integer(Int32(index)))
            let found = number + builder.op(.ireturn)
            let check = test + builder.op(.ifeq, UInt16(3 + found.count)) + found
            code += builder.load("I", 1) + number + builder.op(.ifIcmpgt, UInt16(3 + check.count)) + check
        }
        code += builder.op(.ldcW, builder.integer(Int32(bootstrap.arguments.count))) + builder.op(.ireturn)
        builder.method(
            "typeSwitch", "(Ljava/lang/Object;I)I", isStatic: true, locals: 2, line: program.currentLine, code)
        let linked = try program.addSynthetic(className, builder.finish())
        guard let method = linked.methodList.first else { throw ResolutionError("a pattern switch") }
        program.reach(method)
        return .function(ordinal: method.ordinal, owner: className)
    }
}
