import IR

/// A method under its Java name alone, for code in Phantom: `add` for `add(II)I`.
struct PlainName {
    let target: LinkedMethod
    let ordinal: Int32
    /// Phantom names of the parameters' classes.
    let types: [String]

    /// Name and types as a call by name has them: `add(int,int)`.
    var selector: String { target.name + "(" + types.map { Self.sourceText($0) }.joined(separator: ",") + ")" }

    private static func sourceText(_ name: String) -> String {
        switch name {
        case ".internal.int": "int"
        case ".internal.long": "long"
        case ".internal.float": "float"
        case ".internal.double": "double"
        case ".internal.string": "string"
        default: name
        }
    }

    /// The Phantom class of values of a descriptor, by the descriptor alone.
    static func className(_ descriptor: String) -> String {
        switch descriptor.utf8.first {
        case UInt8(ascii: "V"): return ".internal.void"
        case UInt8(ascii: "J"): return ".internal.long"
        case UInt8(ascii: "F"): return ".internal.float"
        case UInt8(ascii: "D"): return ".internal.double"
        case UInt8(ascii: "["): return JavaArrays.className(element: String(descriptor.dropFirst()))
        case UInt8(ascii: "L"):
            let name = String(descriptor.dropFirst().dropLast())
            return LinkedClass.machineClasses[name] ?? "." + String(name.map { $0 == "/" ? "." : $0 })
        default: return ".internal.int"
        }
    }
}

/// Makes the methods with plain names (docs/java.md, "From Phantom").
///
/// In a class they call the method that they stand for. In an interface they are what a class in Phantom declares, and the
/// method with the full name has a body that calls them: classes from Java have the full name themselves, those from
/// Phantom only the plain one.
extension UnitMaker {
    func addPlainNames(_ unit: inout IR.Unit) {
        for plain in linked.plainNames {
            let method = plain.target
            let (parameters, result) = Descriptor.split(method.descriptor)
            var body: Body?
            if !linked.isInterface || !method.isAbstract {
                var builder = FunctionBuilder()
                builder.begin(argumentCount: parameters.count)
                builder.line = Int32(method.member.code?.lines.first?.line ?? 0)
                let arguments = parameters.indices.map { builder.argument($0) }
                builder.returnValue(call(method, arguments, &builder, &unit))
                body = builder.finish()
            }
            unit.methods.append(
                Method(
                    name: unit.names.intern(method.name), ordinal: plain.ordinal, parameters: declared(parameters, &unit),
                    result: type(result, &unit), line: Int32(method.member.code?.lines.first?.line ?? 0), body: body))
        }
    }

    private func declared(_ parameters: [String], _ unit: inout IR.Unit) -> [Parameter] {
        parameters.enumerated().map { Parameter(name: unit.names.intern("p\($0)"), type: type($1, &unit)) }
    }

    private func call(
        _ method: LinkedMethod, _ arguments: [Value], _ builder: inout FunctionBuilder, _ unit: inout IR.Unit
    ) -> Value {
        let this = builder.this(className: unit.name)
        if method.isStatic {
            guard let first = linked.initialiser else {
                return builder.callStatic(ordinal: method.ordinal, of: unit.name, this, arguments)
            }
            let (start, ready) = (builder.makeBlock(), builder.makeBlock())
            builder.branch(builder.isNull(builder.staticLoad(unit.name, index: 0)), start, ready)
            builder.switchTo(start)
            _ = builder.callStatic(ordinal: first, of: unit.name, builder.new(unit.name), EmptyCollection())
            builder.jump(ready)
            builder.switchTo(ready)
            return builder.callStatic(ordinal: method.ordinal, of: unit.name, this, arguments)
        }
        if linked.isInterface {
            return builder.callInterface(unit.names.intern(method.key), of: unit.name, this, arguments)
        }
        return builder.callVirtual(ordinal: method.ordinal, selector: unit.names.intern(method.name), this, arguments)
    }

    /// The body of an abstract method of an interface in a library for Phantom: it calls the plain name.
    func plainCall(_ method: LinkedMethod, _ unit: inout IR.Unit) -> Body? {
        guard program.isForPhantom, linked.isInterface, LinkedClass.rootOrdinals[method.key] == nil else { return nil }
        let parameters = Descriptor.split(method.descriptor).parameters
        var builder = FunctionBuilder()
        builder.begin(argumentCount: parameters.count)
        let plain = PlainName(target: method, ordinal: 0, types: parameters.map { PlainName.className($0) })
        let arguments = parameters.indices.map { builder.argument($0) }
        builder.returnValue(
            builder.callInterface(unit.names.intern(plain.selector), of: unit.name, builder.this(), arguments))
        return builder.finish()
    }
}

extension JavaProgram {
    /// The class by which code in Phantom starts the Java library.
    public static let libraryName = ".phantom.runtime.library"

    /// Translates classes for code in Phantom: everything that can be reached from the public methods of the given ones.
    /// The result has a class `libraryName` whose method `start` takes the boot object.
    ///
    /// - Parameter names: names of classes, with slashes.
    public func translate(forPhantom names: [String]) -> [IR.Unit] {
        isForPhantom = true
        exported = Set(names)
        guard prepare() else { return [] }
        for name in names.sorted() {
            guard let linked = linkedClass(name), linked.file.flags & JavaFlags.isPublic != 0 else { continue }
            use(linked)
            if !linked.isInterface, linked.file.flags & JavaFlags.abstract == 0 { instantiate(linked) }
            initialise(linked)
            for method in linked.methodList where method.member.flags & JavaFlags.isPublic != 0 && method.name != "<clinit>" {
                if method.isStatic || method.name == "<init>" { reach(method) } else { callVirtual(method.key, through: linked) }
            }
        }
        run()
        makeLibraryClass()
        return result()
    }

    private func makeLibraryClass() {
        guard let start = linkedClass("phantom/runtime/Start"),
            let method = start.methods["start(Linternal/boot;)[Ljava/lang/String;"]
        else { return }
        var unit = IR.Unit(name: JavaProgram.libraryName)
        var builder = FunctionBuilder()
        builder.begin(argumentCount: 1)
        let library = instance(of: start, &builder, &unit)
        _ = builder.callStatic(
            ordinal: method.ordinal, of: unit.names.intern(start.functionsName), library, CollectionOfOne(builder.argument(0)))
        builder.returnValue(builder.null())
        unit.methods.append(
            Method(
                name: unit.names.intern("start"), ordinal: 16,
                parameters: [
                    Parameter(name: unit.names.intern("boot"), type: DeclaredType(main: unit.names.intern(".internal.boot")))
                ],
                result: DeclaredType(main: unit.names.intern(".internal.void")), body: builder.finish()))
        var constructor = FunctionBuilder()
        constructor.begin(argumentCount: 0)
        constructor.returnValue(constructor.null())
        unit.methods.append(
            Method(
                name: unit.names.intern("<init>"), ordinal: 17, isConstructor: true, parameters: [],
                result: DeclaredType(main: unit.names.intern(".internal.void")), body: constructor.finish()))
        syntheticUnits.append(unit)
    }
}
