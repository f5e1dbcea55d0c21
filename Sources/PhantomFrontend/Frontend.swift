import Diagnostics
import IR

/// The Phantom frontend: sources to IR (docs/architecture.md, spec/language.md).
///
/// It reads no file by itself: sources are given, imported classes come through a `FileSystem` value.
public enum Frontend {
    /// Parses, checks and lowers sources that belong together.
    ///
    /// All errors are collected. A class gets a unit only if the whole run has no error.
    public static func compile(
        _ sources: [FrontendSource], options: FrontendOptions, fileSystem: FileSystem
    ) -> FrontendResult {
        run(sources, options: options, fileSystem: fileSystem, isLowering: true)
    }

    /// Parses and checks sources that belong together; no class gets a unit.
    public static func check(
        _ sources: [FrontendSource], options: FrontendOptions, fileSystem: FileSystem
    ) -> FrontendResult {
        run(sources, options: options, fileSystem: fileSystem, isLowering: false)
    }

    private static func run(
        _ sources: [FrontendSource], options: FrontendOptions, fileSystem: FileSystem, isLowering: Bool
    ) -> FrontendResult {
        let compilation = Compilation(options: options, fileSystem: fileSystem)
        for source in sources {
            compilation.addUnit(compilation.sources.add(path: source.path, bytes: source.bytes), isGiven: true)
        }
        compilation.loadPendingImports()
        var units: [ClassIndex: IR.Unit] = [:]
        if compilation.isolateSyntaxErrors() {
            units = compilation.lowerAll(isLowering: isLowering)
        }
        return compilation.result(units)
    }
}

/// What a run of the frontend gives.
public struct FrontendResult: Sendable {
    /// All sources, also those that imports found. Spans of the diagnostics refer to it.
    public var sources: SourceMap
    public var diagnostics: DiagnosticBag
    /// Classes declared in sources, in the order in which they were found: given sources first.
    public var classes: [CompiledClass]
    /// Paths of the files read for imports, in order of reading.
    public var importedFiles: [String]
    /// Paths of files embedded by `import "file"` in an expression.
    public var embeddedFiles: [String]

    /// The units of the classes of the given sources; empty when there was an error.
    public var givenUnits: [IR.Unit] { classes.filter(\.isGiven).compactMap(\.unit) }
    /// All units, those of imported sources last.
    public var units: [IR.Unit] { classes.compactMap(\.unit) }
}

/// A class of a source.
public struct CompiledClass: Sendable {
    /// Absolute name with the leading dot.
    public var name: String
    /// Path of its source.
    public var path: String
    /// It stands in a source that the caller gave.
    public var isGiven: Bool
    public var isInterface: Bool
    /// Nil after an error, for a check without lowering, and for declarations of the machine's classes.
    public var unit: IR.Unit?
    /// Names of the classes whose declarations its code depends on, sorted.
    public var usedClasses: [String]
    /// Paths of the files that declare those classes, sorted, its own source not among them.
    public var dependencies: [String]
    public var symbols: ClassSymbols

    /// A class of a source in another language, which tells nothing but its unit.
    public init(name: String, path: String, isGiven: Bool, unit: IR.Unit) {
        self.name = name
        self.path = path
        self.isGiven = isGiven
        self.unit = unit
        isInterface = false
        usedClasses = []
        dependencies = []
        symbols = ClassSymbols(
            name: name, parent: unit.names[unit.parent], interfaces: [], isInterface: false,
            objectSlots: unit.parentObjectSlots, methodSlots: unit.parentMethodSlots, fields: [], methods: [])
    }

    init(
        name: String, path: String, isGiven: Bool, isInterface: Bool, unit: IR.Unit?, usedClasses: [String],
        dependencies: [String], symbols: ClassSymbols
    ) {
        self.name = name
        self.path = path
        self.isGiven = isGiven
        self.isInterface = isInterface
        self.unit = unit
        self.usedClasses = usedClasses
        self.dependencies = dependencies
        self.symbols = symbols
    }
}

extension Compilation {
    /// Links and completes all classes of sources, then checks and lowers their bodies. Both lists may grow meanwhile.
    func lowerAll(isLowering: Bool) -> [ClassIndex: IR.Unit] {
        require(.object)
        for word: ClassIndex in [.int, .long, .float, .double, .string] { require(word) }
        completeAll()
        var lowered: [ClassIndex: IR.Unit] = [:]
        var next = 0
        while next < sourceClasses.count, !bag.isFull {
            let id = sourceClasses[next]
            next += 1
            guard case .source(let unit, _) = table[id].origin, !table[id].isInternal else { continue }
            complete(id, at: table[id].nameSpan)
            checkInterfaces(id)
            guard self.units[Int(unit)].isGiven || options.compilesImportedSources else { continue }
            if damage.classes.contains(id) { continue }
            var lowering = ClassLowering(self, id, unit: Int(unit))
            lowering.lowerClass()
            if isLowering { lowered[id] = lowering.ir }
        }
        return bag.hasErrors ? [:] : lowered
    }

    private func completeAll() {
        var next = 0
        while next < sourceClasses.count {
            complete(sourceClasses[next], at: table[sourceClasses[next]].nameSpan)
            next += 1
        }
    }

    func result(_ irUnits: [ClassIndex: IR.Unit]) -> FrontendResult {
        var classes: [CompiledClass] = []
        for id in sourceClasses where !table[id].isInternal {
            guard case .source(let unit, _) = table[id].origin else { continue }
            let path = self.path(of: id) ?? ""
            let used = usedClasses(by: id)
            let files = Set(used.compactMap { self.path(of: $0) }).subtracting([path]).sorted()
            classes.append(
                CompiledClass(
                    name: name(of: id), path: path, isGiven: units[Int(unit)].isGiven,
                    isInterface: table[id].isInterface, unit: irUnits[id],
                    usedClasses: used.map { name(of: $0) }.sorted(), dependencies: files, symbols: symbols(of: id)))
        }
        return FrontendResult(
            sources: sources, diagnostics: bag, classes: classes, importedFiles: importedFiles.map(\.path),
            embeddedFiles: embeddedFiles)
    }

    /// The file that declares a class.
    private func path(of id: ClassIndex) -> String? {
        switch table[id].origin {
        case .source(let unit, _): sources.file(units[Int(unit)].tree.file)?.path
        case .classFile(let index): classFilePaths[Int(index)]
        case .nowhere: nil
        }
    }

    private func usedClasses(by id: ClassIndex) -> [ClassIndex] {
        var used = references[id, default: []]
        if table[id].parent != .none { used.insert(table[id].parent) }
        for interface in table[id].interfaces { used.insert(interface) }
        for field in table[id].fields { if let type = table.fields[Int(field)].type.classIndex { used.insert(type) } }
        for method in table[id].methods {
            let entry = table.methods[Int(method)]
            if let type = entry.result.classIndex { used.insert(type) }
            for parameter in entry.parameters {
                if let type = table.parameters[Int(parameter)].type.classIndex { used.insert(type) }
            }
        }
        used.remove(id)
        return used.sorted { $0.index < $1.index }
    }
}
