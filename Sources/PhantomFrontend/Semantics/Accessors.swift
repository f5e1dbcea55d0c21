import Diagnostics

// Fields of other objects (spec/language.md 12.9). Bytecode reaches only the fields of `this`, so a class has methods for
// those of its fields that others use: a field declared `@public` has them always, another one if something in the file
// of the class is written `e.name` with the field's name. Which methods a class has is so decided by its own file alone.
extension Compilation {
    /// The name of the method that gives or takes a field's value; no source can write it. The names differ for fields
    /// that only their file may use, so that other files do not find them.
    func accessorName(_ field: FieldEntry, isSetter: Bool) -> Symbol {
        interner.intern("<\(isSetter ? "set" : "get")\(field.isPublic ? "" : " in file") \(text(field.name))>")
    }

    /// Adds the accessors behind the declared methods of a class.
    func addAccessors(to id: ClassIndex, _ unit: Int) {
        for index in table[id].fields {
            let field = table.fields[Int(index)]
            let isUsed =
                units[unit].memberNames.contains(field.name)
                || field.type.isClosure && units[unit].calledNames.contains(field.name)
            guard !field.isStatic, field.isPublic || isUsed else { continue }
            addAccessor(field, index, isSetter: false)
            if !field.isConstant { addAccessor(field, index, isSetter: true) }
        }
    }

    private func addAccessor(_ field: FieldEntry, _ index: Int32, isSetter: Bool) {
        let firstParameter = Int32(table.parameters.count)
        if isSetter {
            table.parameters.append(
                ParameterEntry(name: field.name, type: field.type, span: field.span, isConstant: false))
        }
        _ = table.add(
            MethodEntry(
                name: accessorName(field, isSetter: isSetter), owner: field.owner, ordinal: -1,
                hasExplicitOrdinal: false, isConstructor: false, isStatic: false,
                result: isSetter ? .void : field.type, parameters: firstParameter..<Int32(table.parameters.count),
                span: field.span, member: -1, accessedField: index))
    }

    /// The method with which code of a file reads or writes a field of another object; nil if it may not.
    func accessor(of index: Int32, isSetter: Bool, from unit: Int) -> Int32? {
        var field = table.fields[Int(index)]
        switch table[field.owner].origin {
        case .source(let owner, _):
            guard field.isPublic || Int(owner) == unit else { return nil }
        case .classFile:
            // The file has the accessors of public fields only under their names.
            field.isPublic = true
        case .nowhere: return nil
        }
        return table.ownMethod(accessorName(field, isSetter: isSetter), in: field.owner)
    }
}
