import ClassFile

/// How a program of Python uses a class of Phantom: a class that the machine asks for by the name `.python.bridge` and the
/// class's name, and that is made then. `stdlib/python/foreign_class.ph` says what it is.
enum PythonBridge {
    private static let prefix = Array(".python.bridge".utf8)

    /// The class that is bridged by the class of this name; nil for all other names.
    static func target(of name: [UInt8]) -> [UInt8]? {
        guard name.starts(with: prefix), name.count > prefix.count + 1, name[prefix.count] == UInt8(ascii: ".") else {
            return nil
        }
        return Array(name[prefix.count...])
    }

    /// The source of the bridge of a class: what methods it has, and a call of each by its ordinal.
    static func source(for file: ClassFile) -> [UInt8] {
        let full = printable(file.name)
        let name = full.split(separator: ".").last.map(String.init) ?? full
        var lines = [printable(file.parent)]
        var cases: [String] = []
        for method in file.methods {
            let types = method.signature.parameters.map { word($0.type) }
            if method.signature.isConstructor {
                lines.append((["new"] + types).joined(separator: " "))
                continue
            }
            guard isName(method.name) else { continue }
            lines.append(
                (["\(method.ordinal)", printable(method.name), word(method.signature.result)] + types).joined(
                    separator: " "))
            let given = types.indices.map { "a[\($0)]" }.joined(separator: ", ")
            cases.append("            case \(method.ordinal): return target.\(method.ordinal)( \(given) );")
        }
        let package = full.dropLast(name.count + 1)
        return Array(
            """
            package .python.bridge\(package);
            import .python.foreign_class;
            class "\(name)" extends .python.foreign_class
            {
                string describe() [32] { return "\(lines.joined(separator: "\\n"))"; }
                .internal.object send( var ordinal : int, var target, var a : .internal.object[] ) [33]
                {
                    switch( ordinal )
                    {
            \(cases.joined(separator: "\n"))
                    }
                    return null;
                }
            };

            """.utf8)
    }

    /// A type without spaces.
    private static func word(_ type: TypeName) -> String { String(decoding: type.sourceText, as: UTF8.self) }

    /// Whether Python can say this name.
    private static func isName(_ name: [UInt8]) -> Bool {
        name.allSatisfy {
            $0 == UInt8(ascii: "_") || UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9")
                || UInt8(ascii: "a") <= $0 | 0x20 && $0 | 0x20 <= UInt8(ascii: "z")
        }
    }
}
