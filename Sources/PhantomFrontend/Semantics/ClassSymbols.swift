/// What a class declares, for `--emit=symbols`.
public struct ClassSymbols: Sendable {
    /// A field or static field.
    public struct Field: Sendable {
        public var name: String
        public var slot: Int32
        /// As a source writes it.
        public var type: String
        public var isStatic: Bool
    }

    /// A method or constructor.
    public struct Method: Sendable {
        /// With parameter types: `name(int,string)`.
        public var signature: String
        public var ordinal: Int32
        public var result: String
        public var isConstructor: Bool
        /// The class of the method that it overrides.
        public var overrides: String?
    }

    public var name: String
    public var parent: String
    public var interfaces: [String]
    public var isInterface: Bool
    /// Slots of an instance and size of the method table, with what is inherited.
    public var objectSlots: Int32
    public var methodSlots: Int32
    public var fields: [Field]
    public var methods: [Method]

    /// One line per symbol, indented under its class.
    public var text: String {
        var lines = [
            "\(isInterface ? "interface" : "class") \(name) extends \(parent)"
                + (interfaces.isEmpty ? "" : " implements " + interfaces.joined(separator: ", "))
                + " ; \(objectSlots) object slots, \(methodSlots) method slots"
        ]
        for field in fields {
            lines.append("  \(field.isStatic ? "static" : "field") \(field.slot) \(field.name) : \(field.type)")
        }
        for method in methods {
            lines.append(
                "  \(method.isConstructor ? "constructor" : "method") \(method.ordinal) \(method.signature) : \(method.result)"
                    + (method.overrides.map { " overrides \($0)" } ?? ""))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Compilation {
    /// The symbols of a complete class.
    func symbols(of id: ClassIndex) -> ClassSymbols {
        let entry = table[id]
        return ClassSymbols(
            name: name(of: id), parent: entry.parent == .none ? "" : name(of: entry.parent),
            interfaces: entry.interfaces.map { name(of: $0) }, isInterface: entry.isInterface,
            objectSlots: entry.objectSlots, methodSlots: entry.methodSlots,
            fields: entry.fields.map { index in
                let field = table.fields[Int(index)]
                return ClassSymbols.Field(
                    name: text(field.name), slot: field.slot, type: name(of: field.type), isStatic: field.isStatic)
            },
            methods: entry.methods.map { index in
                let method = table.methods[Int(index)]
                return ClassSymbols.Method(
                    signature: signature(of: index), ordinal: method.ordinal, result: name(of: method.result),
                    isConstructor: method.isConstructor,
                    overrides: method.overrides < 0 ? nil : name(of: table.methods[Int(method.overrides)].owner))
            })
    }
}
