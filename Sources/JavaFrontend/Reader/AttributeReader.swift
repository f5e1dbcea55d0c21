/// Where an attribute stands; some have a meaning at one place only.
enum AttributePlace {
    case classFile, field, method, code, recordComponent
}

extension ByteReader {
    /// The attributes at the current position.
    mutating func attributes(
        _ pool: ConstantPool, at place: AttributePlace, isModern: Bool, depth: Int = 0
    ) throws(JavaClassError) -> [JavaAttribute] {
        if depth > 8 { throw JavaClassError(offset: position, "attributes are nested too deeply") }
        return try table { (reader) throws(JavaClassError) in
            let name = try reader.utf8Index(pool)
            let length = try reader.u4()
            guard length <= UInt32(Int32.max) else {
                throw JavaClassError(offset: reader.position - 4, "the attribute is longer than the file")
            }
            let range = try reader.skip(Int(length))
            var content = ByteReader(reader.bytes, range)
            let value = try content.attribute(
                pool.text(name), pool, at: place, isModern: isModern, depth: depth)
            if case .unknown = value {
            } else if content.remaining != 0 {
                throw JavaClassError(
                    offset: content.position, "attribute \(pool.text(name)) has \(content.remaining) bytes too many")
            }
            return JavaAttribute(name: name, range: range, value: value)
        }
    }

    private mutating func attribute(
        _ name: String, _ pool: ConstantPool, at place: AttributePlace, isModern: Bool, depth: Int
    ) throws(JavaClassError) -> AttributeValue {
        switch (name, place) {
        case ("Code", .method): return .code(try code(pool, isModern: isModern, depth: depth))
        case ("ConstantValue", .field):
            let index = try u2()
            switch pool[index] {
            case .integer, .float, .long, .double, .string: return .constantValue(index)
            default: throw JavaClassError(offset: position - 2, "constant \(index) is no value")
            }
        case ("StackMapTable", .code): return .stackMapTable(try stackMap(pool))
        case ("Exceptions", .method): return .exceptions(try classIndices(pool))
        case ("InnerClasses", .classFile):
            return .innerClasses(
                try table { (reader) throws(JavaClassError) in
                    InnerClass(
                        inner: try reader.classIndex(pool), outer: try reader.optionalClassIndex(pool),
                        name: try reader.optionalUtf8Index(pool), flags: try reader.u2())
                })
        case ("EnclosingMethod", .classFile):
            let owner = try classIndex(pool)
            let method = try u2()
            if method != 0 && !pool.isNameAndType(method) {
                throw JavaClassError(offset: position - 2, "constant \(method) is no name and type")
            }
            return .enclosingMethod(owner: owner, nameAndType: method)
        case ("Synthetic", _): return .synthetic
        case ("Deprecated", _): return .deprecated
        case ("Signature", _): return .signature(try utf8Index(pool))
        case ("SourceFile", .classFile): return .sourceFile(try utf8Index(pool))
        case ("SourceDebugExtension", .classFile):
            position = end
            return .sourceDebugExtension
        case ("LineNumberTable", .code):
            return .lineNumberTable(
                try table { (reader) throws(JavaClassError) in
                    LineNumber(start: try reader.u2(), line: try reader.u2())
                })
        case ("LocalVariableTable", .code): return .localVariableTable(try localVariables(pool))
        case ("LocalVariableTypeTable", .code): return .localVariableTypeTable(try localVariables(pool))
        case ("RuntimeVisibleAnnotations", _), ("RuntimeInvisibleAnnotations", _):
            return .annotations(
                try table { (reader) throws(JavaClassError) in try reader.annotation(pool) })
        case ("RuntimeVisibleParameterAnnotations", .method), ("RuntimeInvisibleParameterAnnotations", .method):
            var lists: [[JavaAnnotation]] = []
            for _ in 0..<(try u1()) {
                lists.append(try table { (reader) throws(JavaClassError) in try reader.annotation(pool) })
            }
            return .parameterAnnotations(lists)
        case ("RuntimeVisibleTypeAnnotations", _), ("RuntimeInvisibleTypeAnnotations", _):
            return .typeAnnotations(
                try table { (reader) throws(JavaClassError) in try reader.typeAnnotation(pool) })
        case ("AnnotationDefault", .method): return .annotationDefault(try elementValue(pool))
        case ("BootstrapMethods", .classFile): return .bootstrapMethods(try bootstrapMethods(pool))
        case ("MethodParameters", .method):
            var parameters: [MethodParameter] = []
            for _ in 0..<(try u1()) {
                parameters.append(MethodParameter(name: try optionalUtf8Index(pool), flags: try u2()))
            }
            return .methodParameters(parameters)
        case ("Module", .classFile): return .module(try moduleDescription(pool))
        case ("ModulePackages", .classFile):
            let packages = try indices()
            for index in packages { try checkKind(index, pool, isModule: false) }
            return .modulePackages(packages)
        case ("ModuleMainClass", .classFile): return .moduleMainClass(try classIndex(pool))
        case ("NestHost", .classFile): return .nestHost(try classIndex(pool))
        case ("NestMembers", .classFile): return .nestMembers(try classIndices(pool))
        case ("PermittedSubclasses", .classFile): return .permittedSubclasses(try classIndices(pool))
        case ("Record", .classFile):
            return .record(
                try table { (reader) throws(JavaClassError) in
                    RecordComponent(
                        name: try reader.utf8Index(pool), descriptor: try reader.utf8Index(pool),
                        attributes: try reader.attributes(
                            pool, at: .recordComponent, isModern: isModern, depth: depth + 1))
                })
        default:
            position = end
            return .unknown
        }
    }

    private mutating func classIndices(_ pool: ConstantPool) throws(JavaClassError) -> [UInt16] {
        try table { (reader) throws(JavaClassError) in try reader.classIndex(pool) }
    }

    private mutating func localVariables(_ pool: ConstantPool) throws(JavaClassError) -> [LocalVariable] {
        try table { (reader) throws(JavaClassError) in
            LocalVariable(
                start: try reader.u2(), length: try reader.u2(), name: try reader.utf8Index(pool),
                type: try reader.utf8Index(pool), index: try reader.u2())
        }
    }

    private mutating func bootstrapMethods(_ pool: ConstantPool) throws(JavaClassError) -> [BootstrapMethod] {
        try table { (reader) throws(JavaClassError) in
            let handle = try reader.u2()
            guard case .methodHandle = pool[handle] else {
                throw JavaClassError(offset: reader.position - 2, "constant \(handle) is no method handle")
            }
            let arguments = try reader.indices()
            for argument in arguments {
                switch pool[argument] {
                case .integer, .float, .long, .double, .classReference, .string, .methodHandle, .methodType, .dynamic:
                    break
                default:
                    throw JavaClassError(
                        offset: reader.position, "constant \(argument) is no argument of a bootstrap method")
                }
            }
            return BootstrapMethod(handle: handle, arguments: arguments)
        }
    }

    private mutating func stackMap(_ pool: ConstantPool) throws(JavaClassError) -> [StackMapFrame] {
        try table { (reader) throws(JavaClassError) in
            let offset = reader.position
            let tag = try reader.u1()
            var frame = StackMapFrame(tag: tag, offsetDelta: UInt16(tag), locals: [], stack: [])
            switch tag {
            case 0...63: break
            case 64...127:
                frame.offsetDelta = UInt16(tag) - 64
                frame.stack = [try reader.verificationType(pool)]
            case 247:
                frame.offsetDelta = try reader.u2()
                frame.stack = [try reader.verificationType(pool)]
            case 248...251: frame.offsetDelta = try reader.u2()
            case 252...254:
                frame.offsetDelta = try reader.u2()
                for _ in 252...tag { frame.locals.append(try reader.verificationType(pool)) }
            case 255:
                frame.offsetDelta = try reader.u2()
                frame.locals = try reader.table { (reader) throws(JavaClassError) in
                    try reader.verificationType(pool)
                }
                frame.stack = try reader.table { (reader) throws(JavaClassError) in
                    try reader.verificationType(pool)
                }
            default: throw JavaClassError(offset: offset, "an unknown stack map frame \(tag)")
            }
            return frame
        }
    }

    private mutating func verificationType(_ pool: ConstantPool) throws(JavaClassError) -> VerificationType {
        let offset = position
        switch try u1() {
        case 0: return .top
        case 1: return .integer
        case 2: return .float
        case 3: return .double
        case 4: return .long
        case 5: return .null
        case 6: return .uninitializedThis
        case 7: return .object(try classIndex(pool))
        case 8: return .uninitialized(try u2())
        case let tag: throw JavaClassError(offset: offset, "an unknown verification type \(tag)")
        }
    }

    // MARK: Modules

    private func checkKind(_ index: UInt16, _ pool: ConstantPool, isModule: Bool) throws(JavaClassError) {
        switch pool[index] {
        case .module where isModule, .package where !isModule: return
        default: throw JavaClassError(offset: position, "constant \(index) is no \(isModule ? "module" : "package")")
        }
    }

    private mutating func moduleDescription(_ pool: ConstantPool) throws(JavaClassError) -> ModuleDescription {
        let name = try u2()
        try checkKind(name, pool, isModule: true)
        let flags = try u2()
        let version = try optionalUtf8Index(pool)
        let requirements = try table { (reader) throws(JavaClassError) in
            let module = try reader.u2()
            try reader.checkKind(module, pool, isModule: true)
            return ModuleDescription.Requirement(
                module: module, flags: try reader.u2(), version: try reader.optionalUtf8Index(pool))
        }
        let exports = try openings(pool)
        let opens = try openings(pool)
        let uses = try classIndices(pool)
        let provisions = try table { (reader) throws(JavaClassError) in
            ModuleDescription.Provision(
                service: try reader.classIndex(pool), implementations: try reader.classIndices(pool))
        }
        return ModuleDescription(
            name: name, flags: flags, version: version, requirements: requirements, exports: exports, opens: opens,
            uses: uses, provisions: provisions)
    }

    private mutating func openings(_ pool: ConstantPool) throws(JavaClassError) -> [ModuleDescription.Opening] {
        try table { (reader) throws(JavaClassError) in
            let package = try reader.u2()
            try reader.checkKind(package, pool, isModule: false)
            let flags = try reader.u2()
            let modules = try reader.indices()
            for module in modules { try reader.checkKind(module, pool, isModule: true) }
            return ModuleDescription.Opening(package: package, flags: flags, modules: modules)
        }
    }
}
