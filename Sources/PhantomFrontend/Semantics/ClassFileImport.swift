import ClassFile
import Diagnostics

// The declarations of a class file: its signature and field records (spec/class-file.md 5, spec/language.md 4).
extension Compilation {
    /// Fills `id` from a class file. Classes that its signatures name get an entry and are loaded at first use.
    func readClassFile(_ bytes: [UInt8], path: String, as id: ClassIndex, at span: Span) {
        let file: ClassFile
        do throws(ClassFileError) {
            file = try ClassFile.read(bytes)
        } catch {
            table[id].state = .missing
            report(DeclarationDiagnostic.classFileUnreadable(path: path, reason: error.message), at: span)
            return
        }
        guard interner.intern(file.name) == table[id].name else {
            table[id].state = .missing
            report(
                DeclarationDiagnostic.importedFileLacksClass(path: path, className: name(of: id)), at: span)
            return
        }
        table[id].origin = .classFile(Int32(classFiles.count))
        classFiles.append(file)
        classFilePaths.append(path)
        let parent = table.declare(interner.intern(file.parent))
        table[id].parent = parent == id ? .none : parent
        table[id].hasExplicitParent = parent != .object
        table[id].interfaces = file.interfaces.map { table.declare(interner.intern($0)) }
        // A class file has no mark for interfaces, but every class has a constructor.
        table[id].isInterface =
            !table[id].isInternal && !file.methods.isEmpty
            && file.methods.allSatisfy { $0.name != Method.constructorName }
        table[id].state = .linked
    }

    /// Takes the members of a class file over; the parent is complete.
    func completeFromClassFile(_ id: ClassIndex, _ index: Int32) {
        let file = classFiles[Int(index)]
        let parent = table[id].parent
        let firstField = Int32(table.fields.count)
        for field in file.fields {
            table.add(
                FieldEntry(
                    name: interner.intern(field.name), type: type(of: field.type), slot: field.slot, owner: id,
                    span: Compilation.nowhere, isConstant: false, isStatic: false))
        }
        for (number, field) in file.statics.enumerated() {
            table.add(
                FieldEntry(
                    name: interner.intern(field.name), type: type(of: field.type), slot: Int32(number), owner: id,
                    span: Compilation.nowhere, isConstant: false, isStatic: true))
        }
        table[id].fields = firstField..<Int32(table.fields.count)
        let firstMethod = Int32(table.methods.count)
        for method in file.methods {
            let firstParameter = Int32(table.parameters.count)
            for parameter in method.signature.parameters {
                table.parameters.append(
                    ParameterEntry(
                        name: interner.intern(parameter.name), type: type(of: parameter.type),
                        span: Compilation.nowhere, isConstant: false))
            }
            _ = table.add(
                MethodEntry(
                    name: interner.intern(method.name), owner: id, ordinal: method.ordinal, hasExplicitOrdinal: true,
                    isConstructor: method.name == Method.constructorName,
                    isStatic: interner.intern(method.name) == words.staticInitialiser,
                    result: type(of: method.signature.result),
                    parameters: firstParameter..<Int32(table.parameters.count), span: Compilation.nowhere, member: -1,
                    isDeclaration: method.isDeclaration))
        }
        table[id].methods = firstMethod..<Int32(table.methods.count)
        table[id].staticCount = Int32(truncatingIfNeeded: file.statics.count)
        table[id].staticInitialiser = table.ownMethod(words.staticInitialiser, in: id) ?? -1
        // Files of the original count own members only (class-file.md CF-1, CF-2).
        let parentObjectSlots = parent == .none ? 0 : table[parent].objectSlots
        let parentMethodSlots = parent == .none ? 16 : table[parent].methodSlots
        table[id].objectSlots = max(file.objectSlots, parentObjectSlots)
        table[id].methodSlots = max(file.methodSlots, parentMethodSlots)
    }

    /// The static type that a type of a class file means.
    private func type(of type: TypeName) -> Type {
        if type.isContainer {
            let element = type.elementName.map { Type.instance(of: table.declare(interner.intern($0))) } ?? .unknown
            guard type.className != TypeName.arrayClass else { return container(of: element) }
            guard let own = type.className else { return .unknown }
            return container(of: element, class: table.declare(interner.intern(own))) ?? .unknown
        }
        guard let className = type.className else { return .unknown }
        return .instance(of: table.declare(interner.intern(className)))
    }
}
