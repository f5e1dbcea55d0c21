extension ClassDump {
    mutating func write(_ attribute: JavaAttribute, _ indent: Int) {
        let name = pool.text(attribute.name)
        switch attribute.value {
        case .constantValue(let index): line(indent, "ConstantValue: " + ConstantText.full(index, pool))
        // Written with its method.
        case .code: break
        case .stackMapTable(let frames):
            line(indent, "StackMapTable: number_of_entries = \(frames.count)")
            for frame in frames { write(frame, indent + 2) }
        case .exceptions(let classes):
            line(indent, "Exceptions:")
            line(indent + 2, "throws " + classes.map { dotted(pool.className($0)) }.joined(separator: ", "))
        case .innerClasses(let classes):
            line(indent, "InnerClasses:")
            for inner in classes { write(inner, indent + 2) }
        case .enclosingMethod(let owner, let method):
            let text = "EnclosingMethod: #\(owner).#\(method)"
            let comment = pool.className(owner) + (method == 0 ? "" : "." + pool.nameAndType(method).name)
            line(indent, text, comment: comment)
        case .synthetic: line(indent, "Synthetic: true")
        case .deprecated: line(indent, "Deprecated: true")
        case .signature(let index): line(indent, "Signature: #\(index)", comment: ConstantText.value(index, pool))
        case .sourceFile(let index): line(indent, "SourceFile: \"\(pool.text(index))\"")
        case .lineNumberTable(let lines):
            line(indent, "LineNumberTable:")
            for item in lines { line(indent + 2, "line \(item.line): \(item.start)") }
        case .localVariableTable(let variables), .localVariableTypeTable(let variables):
            line(indent, name + ":")
            line(indent + 2, "Start  Length  Slot  Name   Signature")
            for item in variables {
                line(
                    indent + 2, "\(item.start) \(item.length) \(item.index) \(pool.text(item.name)) \(pool.text(item.type))")
            }
        case .annotations(let list):
            line(indent, name + ":")
            write(list, indent + 2)
        case .parameterAnnotations(let lists):
            line(indent, name + ":")
            for (index, list) in lists.enumerated() {
                line(indent + 2, "parameter \(index):")
                write(list, indent + 4)
            }
        case .typeAnnotations(let list):
            line(indent, name + ":")
            for (index, item) in list.enumerated() {
                line(
                    indent + 2, "\(index): " + AnnotationText.annotation(item.annotation) + ": "
                        + AnnotationText.target(item),
                    comment: pool.text(item.annotation.type))
            }
        case .annotationDefault(let value):
            line(indent, "AnnotationDefault:")
            line(indent + 2, "default_value: " + AnnotationText.value(value))
        case .bootstrapMethods(let methods):
            line(indent, "BootstrapMethods:")
            for (index, method) in methods.enumerated() {
                line(indent + 2, "\(index): #\(method.handle) " + ConstantText.value(method.handle, pool))
                line(indent + 4, "Method arguments:")
                for argument in method.arguments {
                    line(indent + 6, "#\(argument) " + ConstantText.value(argument, pool))
                }
            }
        case .methodParameters(let parameters):
            line(indent, "MethodParameters:")
            line(indent + 2, "Name                           Flags")
            for item in parameters {
                let shown = item.name == 0 ? "<no name>" : pool.text(item.name)
                line(indent + 2, (shown + " " + Flags.modifiers(item.flags, .parameter)).trimmedEnd)
            }
        case .module(let module): write(module, indent)
        case .modulePackages(let packages):
            line(indent, "ModulePackages:")
            for index in packages { line(indent + 2, "#\(index)", comment: ConstantText.value(index, pool)) }
        case .moduleMainClass(let index):
            line(indent, "ModuleMainClass: #\(index)", comment: pool.className(index))
        case .nestHost(let index): line(indent, "NestHost: class " + pool.className(index))
        case .nestMembers(let classes), .permittedSubclasses(let classes):
            line(indent, name + ":")
            for index in classes { line(indent + 2, pool.className(index)) }
        case .record(let components):
            line(indent, "Record:")
            for component in components {
                line(indent + 2, "component \(pool.text(component.name))")
                line(indent + 4, "descriptor: " + pool.text(component.descriptor))
                for attribute in component.attributes { write(attribute, indent + 4) }
            }
        case .sourceDebugExtension, .unknown:
            line(indent, "\(name): length = 0x\(String(attribute.range.count, radix: 16, uppercase: true)) (unknown attribute)")
            writeBytes(attribute.range, indent + 2)
        }
    }

    private func dotted(_ name: String) -> String { String(name.map { $0 == "/" ? "." : $0 }) }

    private mutating func writeBytes(_ range: Range<Int>, _ indent: Int) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(start + 16, range.upperBound)
            line(
                indent,
                file.bytes[start..<end].map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
                    .joined(separator: " "))
            start = end
        }
    }

    private mutating func write(_ list: [JavaAnnotation], _ indent: Int) {
        for (index, item) in list.enumerated() {
            line(indent, "\(index): " + AnnotationText.annotation(item), comment: pool.text(item.type))
        }
    }

    private mutating func write(_ inner: InnerClass, _ indent: Int) {
        var text = Flags.modifiers(inner.flags, .inner)
        if !text.isEmpty { text += " " }
        if inner.name != 0 { text += "#\(inner.name)= " }
        text += "#\(inner.inner)"
        if inner.outer != 0 { text += " of #\(inner.outer)" }
        line(indent, text + ";", comment: pool.className(inner.inner))
    }

    // MARK: Stack maps

    private mutating func write(_ frame: StackMapFrame, _ indent: Int) {
        let word =
            switch frame.tag {
            case 0...63: "same"
            case 64...127: "same_locals_1_stack_item"
            case 247: "same_locals_1_stack_item_frame_extended"
            case 248...250: "chop"
            case 251: "same_frame_extended"
            case 252...254: "append"
            default: "full_frame"
            }
        line(indent, "frame_type = \(frame.tag) /* \(word) */")
        if frame.tag > 127 { line(indent + 2, "offset_delta = \(frame.offsetDelta)") }
        if frame.tag >= 252 { line(indent + 2, "locals = \(types(frame.locals))") }
        if (64...247).contains(frame.tag) || frame.tag == 255 { line(indent + 2, "stack = \(types(frame.stack))") }
    }

    private func types(_ list: [VerificationType]) -> String {
        let words = list.map { type in
            switch type {
            case .top: "top"
            case .integer: "int"
            case .float: "float"
            case .long: "long"
            case .double: "double"
            case .null: "null"
            case .uninitializedThis: "this"
            case .object(let index): "class " + ConstantText.value(index, pool)
            case .uninitialized(let offset): "uninitialized \(offset)"
            }
        }
        return words.isEmpty ? "[]" : "[ " + words.joined(separator: ", ") + " ]"
    }

    // MARK: Modules

    private mutating func write(_ module: ModuleDescription, _ indent: Int) {
        line(indent, "Module:")
        line(indent + 2, "#\(module.name),\(String(module.flags, radix: 16))", comment: ConstantText.value(module.name, pool))
        line(indent + 2, module.version == 0 ? "#0" : "#\(module.version)", comment: optional(module.version))
        line(indent + 2, "\(module.requirements.count)", comment: "requires")
        for item in module.requirements {
            line(indent + 4, "#\(item.module),\(String(item.flags, radix: 16))", comment: ConstantText.value(item.module, pool))
            line(indent + 4, "#\(item.version)", comment: optional(item.version))
        }
        write(module.exports, "exports", indent + 2)
        write(module.opens, "opens", indent + 2)
        line(indent + 2, "\(module.uses.count)", comment: "uses")
        for index in module.uses { line(indent + 4, "#\(index)", comment: pool.className(index)) }
        line(indent + 2, "\(module.provisions.count)", comment: "provides")
        for item in module.provisions {
            line(
                indent + 4, "#\(item.service)",
                comment: pool.className(item.service) + " with \(item.implementations.count)")
            for index in item.implementations { line(indent + 6, "#\(index)", comment: pool.className(index)) }
        }
    }

    private func optional(_ index: UInt16) -> String { index == 0 ? "" : ConstantText.value(index, pool) }

    private mutating func write(_ list: [ModuleDescription.Opening], _ word: String, _ indent: Int) {
        line(indent, "\(list.count)", comment: word)
        for item in list {
            line(
                indent + 2, "#\(item.package),\(String(item.flags, radix: 16))",
                comment: ConstantText.value(item.package, pool)
                    + (item.modules.isEmpty ? "" : " to \(item.modules.count)"))
            for index in item.modules { line(indent + 4, "#\(index)", comment: ConstantText.value(index, pool)) }
        }
    }
}

/// Annotations as text, with the numbers of their constants.
enum AnnotationText {
    /// `#79(#80=s#81)`.
    static func annotation(_ annotation: JavaAnnotation) -> String {
        "#\(annotation.type)(" + annotation.elements.map { "#\($0.name)=" + value($0.value) }.joined(separator: ",") + ")"
    }

    static func value(_ value: ElementValue) -> String {
        switch value {
        case .constant(let tag, let index): String(UnicodeScalar(tag)) + "#\(index)"
        case .enumeration(let type, let name): "e#\(type).#\(name)"
        case .classType(let index): "c#\(index)"
        case .annotation(let annotation): "@" + self.annotation(annotation)
        case .array(let values): "[" + values.map { self.value($0) }.joined(separator: ",") + "]"
        }
    }

    private static let targets: [UInt8: String] = [
        0x00: "CLASS_TYPE_PARAMETER", 0x01: "METHOD_TYPE_PARAMETER", 0x10: "CLASS_EXTENDS",
        0x11: "CLASS_TYPE_PARAMETER_BOUND", 0x12: "METHOD_TYPE_PARAMETER_BOUND", 0x13: "FIELD", 0x14: "METHOD_RETURN",
        0x15: "METHOD_RECEIVER", 0x16: "METHOD_FORMAL_PARAMETER", 0x17: "THROWS", 0x40: "LOCAL_VARIABLE",
        0x41: "RESOURCE_VARIABLE", 0x42: "EXCEPTION_PARAMETER", 0x43: "INSTANCEOF", 0x44: "NEW",
        0x45: "CONSTRUCTOR_REFERENCE", 0x46: "METHOD_REFERENCE", 0x47: "CAST",
        0x48: "CONSTRUCTOR_INVOCATION_TYPE_ARGUMENT", 0x49: "METHOD_INVOCATION_TYPE_ARGUMENT",
        0x4A: "CONSTRUCTOR_REFERENCE_TYPE_ARGUMENT", 0x4B: "METHOD_REFERENCE_TYPE_ARGUMENT",
    ]

    /// The target, its numbers and the path into the type.
    static func target(_ item: TypeAnnotation) -> String {
        var text = targets[item.targetType] ?? "\(item.targetType)"
        switch item.targetType {
        case 0x00, 0x01: text += ", param_index=\(item.target[0])"
        case 0x10: text += ", type_index=\(item.target[0] == 0xFFFF ? "-1" : String(item.target[0]))"
        case 0x11, 0x12: text += ", param_index=\(item.target[0]), bound_index=\(item.target[1])"
        case 0x16: text += ", param_index=\(item.target[0])"
        case 0x17: text += ", type_index=\(item.target[0])"
        case 0x40, 0x41:
            let places = stride(from: 0, to: item.target.count, by: 3).map {
                "{start_pc=\(item.target[$0]), length=\(item.target[$0 + 1]), index=\(item.target[$0 + 2])}"
            }
            text += ", " + places.joined(separator: "; ")
        case 0x42: text += ", exception_index=\(item.target[0])"
        case 0x43...0x46: text += ", offset=\(item.target[0])"
        case 0x47...0x4B: text += ", offset=\(item.target[0]), type_index=\(item.target[1])"
        default: break
        }
        if item.path.isEmpty { return text }
        let steps = item.path.map { step in
            switch step.kind {
            case 0: "ARRAY"
            case 1: "INNER_TYPE"
            case 2: "WILDCARD"
            default: "TYPE_ARGUMENT(\(step.argument))"
            }
        }
        return text + ", location=[" + steps.joined(separator: ", ") + "]"
    }
}
