import IR

/// What Java programs ask of their classes and the machine does not know: one text with a line for each class, which is
/// the body of the native method `phantom.runtime.Classes.table`.
///
/// A line has, with tabs between them: name, flags, parent, interfaces, outer class, number among the classes that can be made
/// by name or nothing, simple name. The outer class is `-` if there is none, the simple name is empty for anonymous classes; local
/// classes have `?` as outer class.
struct ClassTable {
    private let program: JavaProgram

    init(_ program: JavaProgram) { self.program = program }

    static func isTable(_ method: LinkedMethod) -> Bool {
        method.owner.name == "phantom/runtime/Classes" && method.key == "table()Ljava/lang/String;"
    }

    func body(in unit: inout IR.Unit) -> Body {
        var text = ""
        var numbers: [String: Int] = [:]
        for (number, linked) in program.namedClasses.enumerated() { numbers[linked.name] = number }
        for linked in program.usedClasses where !linked.isInternal {
            text += line(linked, number: numbers[linked.name].map(String.init) ?? "")
        }
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 0)
        builder.returnValue(builder.string(unit.literals.intern(PhantomText.bytes(Array(text.utf16)))))
        return builder.finish()
    }

    private func line(_ linked: LinkedClass, number: String) -> String {
        let file = linked.file
        let dotted = program.dotted(linked.name)
        var flags = Int(file.flags)
        var outer = "-"
        var simple = dotted.split(separator: ".").last.map(String.init) ?? dotted
        if let inner = file.innerClass(named: linked.name) {
            flags = Int(inner.flags) | Int(file.flags & JavaFlags.synthetic)
            outer = inner.outer.isEmpty ? "?" : program.dotted(inner.outer)
            simple = inner.simple
        }
        if file.isRecord { flags |= 1 << 20 }
        let parent = file.superClass == 0 || linked.isInterface ? "" : program.dotted(file.superName)
        let interfaces = linked.interfaces.map { program.dotted($0.name) }.joined(separator: ",")
        return [dotted, String(flags), parent, interfaces, outer, number, simple].joined(separator: "\t") + "\n"
    }
}
