import Diagnostics
import IR

// Static fields (spec/language.md L9): values of the class object, numbered in source order.
extension ClassLowering {
    mutating func readStatic(_ field: FieldEntry) -> Operand {
        startClass(field.owner)
        let value = builder.staticLoad(irName(of: field.owner), index: field.slot, className: className(field.type))
        return .reference(field.type, value)
    }

    mutating func writeStatic(_ field: FieldEntry, _ value: Value) {
        startClass(field.owner)
        builder.staticStore(irName(of: field.owner), index: field.slot, value)
    }

    /// The static field that `cls.name` means; nil after a report.
    mutating func staticField(_ name: Symbol, of named: ClassIndex, _ id: ExpressionID) -> Int32? {
        compilation.currentPlace = anchor(id, name)
        compilation.require(named)
        compilation.noteReference(from: owner, to: named)
        if let field = compilation.table.field(name, in: named), compilation.table.fields[Int(field)].isStatic {
            return field
        }
        if !compilation.table[named].hasBrokenAncestor {
            report(
                ExpressionDiagnostic.noField(
                    name: text(name), className: compilation.name(of: named), suggestion: nil),
                at: anchor(id, name), notes: ["only static fields are used through the class"])
        }
        return nil
    }

    /// Runs the initialisers of a class's static fields, if it has some and they have not begun.
    private mutating func startClass(_ id: ClassIndex) {
        let initialiser = compilation.table[id].staticInitialiser
        guard initialiser >= 0, initialiser != method else { return }
        let name = irName(of: id)
        let line = builder.line
        let (first, ready) = (builder.makeBlock(), builder.makeBlock())
        let hasBegun = builder.staticLoad(name, index: compilation.table[id].staticCount)
        builder.branch(builder.isNull(hasBegun), first, ready)
        builder.seal(first)
        builder.switchTo(first)
        builder.line = line
        _ = builder.callStatic(
            ordinal: compilation.table.methods[Int(initialiser)].ordinal, of: name, builder.new(name),
            EmptyCollection())
        builder.jump(ready)
        builder.seal(ready)
        builder.switchTo(ready)
    }

    /// The body of the method that runs the initialisers, in source order.
    mutating func lowerStaticInitialisers() {
        let begun = builder.box(.int, builder.constant(int: 1))
        builder.staticStore(ir.name, index: compilation.table[owner].staticCount, begun)
        for member in classMembers {
            guard case .field(let id) = member, tree[id].isStatic, let initialiser = tree[id].initialiser.ifPresent,
                let index = compilation.table.ownField(tree[id].name, in: owner)
            else { continue }
            let field = compilation.table.fields[Int(index)]
            markLine(tree[id].span.anchor)
            let value = assign(lowerOpen(initialiser), to: field.type, at: tree.span(initialiser))
            writeStatic(field, reference(value))
        }
        builder.returnValue(builder.null())
    }
}
