/// `valueOf(String)` of enums. As compiled it asks the class object for the constants, which has none here; it is made
/// anew from the enum's own `values()`.
enum EnumMethods {
    /// Another body for a method: the class file that holds it, and the method there.
    static func replacement(of method: LinkedMethod) -> (JavaClass, JavaMember)? {
        let name = method.owner.name
        guard method.owner.file.superName == "java/lang/Enum", method.isStatic,
            method.key == "valueOf(Ljava/lang/String;)L\(name);",
            method.owner.methods["values()[L\(name);"] != nil
        else { return nil }
        var builder = ClassBuilder(name, sourceFile: method.owner.file.sourceFile)
        let list = "[Ljava/lang/Enum;"
        let code =
            builder.op(.invokestatic, builder.member(10, name, "values", "()[L\(name);"))
            + builder.load("L;", 0) + builder.op(.ldcW, builder.string(dotted(name)))
            + builder.op(
                .invokestatic,
                builder.member(
                    10, "phantom/runtime/Enums", "find", "(\(list)Ljava/lang/String;Ljava/lang/String;)Ljava/lang/Enum;"))
            + builder.op(.checkcast, builder.classIndex(name)) + builder.op(.areturn)
        let line = Int32(method.member.code?.lines.first?.line ?? 0)
        builder.method(method.name, method.descriptor, isStatic: true, locals: 1, line: line, code)
        guard let file = try? JavaClass.read(builder.finish()), let member = file.methods.first else { return nil }
        return (file, member)
    }

    private static func dotted(_ name: String) -> String {
        String(name.map { $0 == "/" || $0 == "$" ? "." : $0 })
    }
}
