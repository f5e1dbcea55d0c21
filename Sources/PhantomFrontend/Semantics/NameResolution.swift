import Diagnostics

// What class names and types in a source stand for (spec/language.md 3.1, 4).
extension Compilation {
    /// The absolute name that a class name in `unit` means. Reports R34.
    func absoluteName(_ id: NameID, in unit: Int) -> Symbol? {
        let tree = units[unit].tree
        let name = tree[id]
        if name.isAbsolute { return name.symbol }
        guard let package = units[unit].package else {
            report(DeclarationDiagnostic.noPackage(name: text(name.symbol)), at: tree.span(id))
            return nil
        }
        return interner.intern(text(package) + "." + text(name.symbol))
    }

    /// The class or built-in type of a class name in `unit`; `Type.error` after a report.
    func resolveType(named id: NameID, in unit: Int) -> Type {
        let symbol = units[unit].tree[id].symbol
        if let known = units[unit].resolvedNames[symbol] { return known }
        let type = resolveUnknownName(id, in: unit)
        units[unit].resolvedNames[symbol] = type
        return type
    }

    private func resolveUnknownName(_ id: NameID, in unit: Int) -> Type {
        let tree = units[unit].tree
        let name = tree[id]
        if !name.isAbsolute, name.componentCount == 1 {
            switch name.symbol {
            case ContextualWord.int.symbol: return .int
            case ContextualWord.string.symbol: return .string
            case ContextualWord.long.symbol, ContextualWord.float.symbol, ContextualWord.double.symbol,
                ContextualWord.closure.symbol:
                // The short words yield to a class of the package with that name.
                if let package = units[unit].package,
                    let own = interner.find(text(package) + "." + text(name.symbol)).flatMap({ table.find($0) }),
                    table[own].isVisible, !table[own].isInternal
                {
                    return .instance(of: own)
                }
                switch name.symbol {
                case ContextualWord.long.symbol: return .long
                case ContextualWord.float.symbol: return .float
                case ContextualWord.closure.symbol: return .closure
                default: return .double
                }
            default: break
            }
        }
        guard let absolute = absoluteName(id, in: unit) else { return .error }
        if let known = table.find(absolute), table[known].isVisible || isInternalDeclaration(unit) {
            return table[known].state == .missing ? .error : .instance(of: known)
        }
        if isInternalDeclaration(unit) {
            // The machine's own classes name each other without imports.
            let id = table.declare(absolute)
            table[id].isInternal = true
            return .instance(of: id)
        }
        return reportUnknownClass(absolute, written: text(name.symbol), at: tree.span(id), in: unit)
    }

    /// Whether the unit declares classes of the machine.
    func isInternalDeclaration(_ unit: Int) -> Bool {
        guard let package = units[unit].package else { return false }
        return isInternalPackage(package)
    }

    func isInternalPackage(_ package: Symbol) -> Bool {
        let bytes = interner.bytes(of: package)
        return bytes.starts(with: ".internal".utf8) && (bytes.count == 9 || bytes[bytes.startIndex + 9] == 0x2E)
    }

    private func reportUnknownClass(_ absolute: Symbol, written: String, at span: Span, in unit: Int) -> Type {
        let full = text(absolute)
        if let known = table.find(absolute), table[known].state == .missing { return .error }
        if locate(full) != nil {
            let place = Span(file: span.file, at: units[unit].importPlace)
            report(
                DeclarationDiagnostic.classNotImported(name: full), at: span,
                fix: DiagnosticFix(place, replacement: "import \(Self.importText(full));\n", "import the class"))
            return .error
        }
        report(
            DeclarationDiagnostic.unknownClass(name: written, suggestion: suggestClass(written, full)), at: span)
        return .error
    }

    /// A class name as it may stand in a source: keywords in quotes.
    static func importText(_ full: String) -> String {
        full.split(separator: ".").map { part in
            "." + (["class", "interface", "void", "import", "return"].contains(part) ? "\"\(part)\"" : String(part))
        }.joined()
    }

    /// A visible class whose last component is like what was written.
    private func suggestClass(_ written: String, _ full: String) -> String? {
        let last = written.split(separator: ".").last.map(String.init) ?? written
        switch last {
        case "object", "Object": return ".internal.object"
        case "String", "str": return "string"
        case "integer", "Integer", "bool", "boolean", "Boolean", "Int", "char", "byte", "short", "unsigned": return "int"
        case "number", "real", "decimal": return "double"
        case "exception", "Exception", "Error", "Throwable": return "string"
        default: break
        }
        let candidates = table.classes.filter { $0.isVisible && $0.state != .missing }.map { text($0.name) }
        if let library = libraryClass(last) { return library }
        let prefix = full.lastIndex(of: ".").map { String(full[...$0]) } ?? ""
        return Spelling.nearest(to: last, in: candidates.map { name in
            (shown: name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name,
             compared: name.split(separator: ".").last.map(String.init) ?? name)
        })
    }

    /// The class of the library with this last component.
    private func libraryClass(_ last: String) -> String? {
        guard let library = options.standardLibrary else { return nil }
        for package in ["phantom/util", "phantom/text", "phantom/time", "phantom/test", "phantom", "internal"]
        where fileSystem.exists("\(library)/\(package)/\(last).ph") {
            return "." + package.split(separator: "/").joined(separator: ".") + "." + last
        }
        return nil
    }

    /// A type as written in `unit`. An omitted one is unknown. Types that are known at run time only and
    /// containers with a class of their own are unknown, too (spec/language.md 12.8).
    func resolve(_ id: TypeID, in unit: Int) -> Type {
        guard !id.isNone else { return .unknown }
        switch units[unit].tree[id] {
        case .void: return .void
        case .named(let name): return resolveType(named: name, in: unit)
        case .runtime: return .unknown
        case .containerOf(let element, let implementation):
            let type = resolveVariable(element, in: unit)
            let own = resolve(implementation, in: unit)
            if own == .unknown { return .unknown }
            guard type != .error, own != .error else { return .error }
            guard let id = own.classIndex, let found = container(of: type, class: id) else {
                report(DeclarationDiagnostic.notContainerClass(found: name(of: own)), at: units[unit].tree.span(implementation))
                return .error
            }
            return found
        case .container(let element):
            let type = resolveVariable(element, in: unit)
            return type == .error ? .error : container(of: type)
        case .function(let parameters, let result):
            let tree = units[unit].tree
            let types = tree[parameters].map { resolveVariable($0, in: unit) }
            let given = resolve(result, in: unit)
            return types.contains(.error) || given == .error ? .error : function(types, given)
        case .error: return .error
        }
    }

    /// A type of a variable: not `void` (R17).
    func resolveVariable(_ id: TypeID, in unit: Int) -> Type {
        let type = resolve(id, in: unit)
        guard type == .void else { return type }
        report(DeclarationDiagnostic.voidVariable, at: units[unit].tree.span(id))
        return .error
    }

    /// Warnings and notes are for the sources that the caller gave; of others only errors matter.
    func report(
        _ fact: some DiagnosticFamily, at span: Span, labels: [DiagnosticLabel] = [], notes: [String] = [],
        fix: DiagnosticFix? = nil
    ) {
        if fact.severity != .error, span.file >= givenFileCount { return }
        if damage.contains(span) { return }
        bag.report(fact, at: span, labels: labels, notes: notes, fix: fix)
    }
}
