extension ClassFile {
    /// The bytes of this class in the current generation of the format.
    ///
    /// Records come in the order of ``layout``; what is not in it follows in the order of class-file.md section 3. A
    /// file of the current generation that was read and not changed gives the bytes it was read from. Older files get
    /// a version and the current signature layout; their code stays as it is.
    public func encode() -> [UInt8] {
        encode(as: .current)
    }

    /// The bytes of this class in the generation it was read from, for exact copies of old files.
    public func encodeUnchanged() -> [UInt8] {
        encode(as: generation)
    }

    private func encode(as target: Generation) -> [UInt8] {
        var writer = RecordWriter()
        writer.modernizes = target == .current && generation != .current
        var written = WrittenItems(methodCount: methods.count)
        for item in layout ?? [] { write(item, to: &writer, &written) }
        written.methodsInLayout = written.methods
        for item in canonicalLayout { write(item, to: &writer, &written) }
        return writer.bytes
    }

    /// The order of class-file.md section 3, our own records behind it.
    public var canonicalLayout: [LayoutItem] {
        var items: [LayoutItem] = [.header]
        for (index, method) in methods.enumerated() {
            items.append(.method(index))
            items.append(.signature(index))
            items.append(.lines(index))
            if !method.variables.isEmpty { items.append(.variables(index)) }
        }
        for _ in fields { items.append(.fields(1)) }
        for _ in constants { items.append(.constant) }
        for _ in statics { items.append(.statics(1)) }
        if !interfaces.isEmpty { items.append(.interfaces) }
        if trapClass != nil { items.append(.trapClass) }
        if !calledNames.isEmpty { items.append(.calledNames) }
        if sourceFile != nil { items.append(.sourceFile) }
        for _ in unknown { items.append(.unknown) }
        return items
    }

    private func write(_ item: LayoutItem, to writer: inout RecordWriter, _ written: inout WrittenItems) {
        switch item {
        case .header:
            guard !written.header else { return }
            written.header = true
            writer.open(Tag.header)
            writer.string(name)
            writer.i32(objectSlots)
            writer.i32(methodSlots)
            writer.string(parent)
            if let version = version ?? (writer.modernizes ? ClassFile.fixedVersion : nil) { writer.string(version) }
            writer.bytes.append(contentsOf: headerExtension)
        case .method(let index):
            guard index < methods.count, written.methods.insert(index) else { return }
            writer.open(Tag.method)
            writer.string(methods[index].name)
            writer.i32(methods[index].ordinal)
            writer.bytes.append(contentsOf: methods[index].code)
        case .signature(let index):
            guard index < methods.count, written.signatures.insert(index) else { return }
            writer.signature(of: methods[index])
        case .lines(let index):
            guard index < methods.count, written.lines.insert(index) else { return }
            // What was read without a record keeps it so.
            if methods[index].lines.isEmpty && written.methodsInLayout.contains(index) { return }
            writer.lines(of: methods[index])
        case .variables(let index):
            guard index < methods.count, written.variables.insert(index) else { return }
            writer.variables(of: methods[index])
        case .fields(let count):
            let range = written.fields..<min(written.fields + count, fields.count)
            if range.isEmpty { return }
            written.fields = range.upperBound
            writer.open(Tag.field)
            for field in fields[range] { writer.field(field) }
        case .statics(let count):
            let range = written.statics..<min(written.statics + count, statics.count)
            if range.isEmpty { return }
            written.statics = range.upperBound
            writer.open(Tag.staticField)
            for field in statics[range] { writer.field(field) }
        case .constant:
            guard written.constants < constants.count else { return }
            writer.open(Tag.constant)
            writer.i32(constants[written.constants].id)
            writer.type(.string)
            writer.bytes.append(contentsOf: constants[written.constants].bytes)
            written.constants += 1
        case .interfaces:
            guard !written.interfaces else { return }
            written.interfaces = true
            writer.open(Tag.interfaces)
            writer.i32(Int32(interfaces.count))
            for name in interfaces { writer.string(name) }
        case .trapClass:
            guard !written.trapClass, let trapClass else { return }
            written.trapClass = true
            writer.open(Tag.trapClass)
            writer.string(trapClass)
        case .calledNames:
            guard !written.calledNames, !calledNames.isEmpty else { return }
            written.calledNames = true
            writer.open(Tag.calledNames)
            writer.i32(Int32(calledNames.count))
            for called in calledNames {
                writer.i32(called.ordinal)
                writer.i32(called.place?.method ?? -1)
                writer.i32(called.place?.offset ?? -1)
                writer.string(called.name)
            }
        case .sourceFile:
            guard !written.sourceFile, let sourceFile else { return }
            written.sourceFile = true
            writer.open(Tag.sourceFile)
            writer.string(sourceFile)
        case .unknown:
            guard written.unknown < unknown.count else { return }
            writer.open(unknown[written.unknown].tag)
            writer.bytes.append(contentsOf: unknown[written.unknown].body)
            written.unknown += 1
        }
        writer.close()
    }
}

/// What has been written, so that nothing is written twice.
private struct WrittenItems {
    struct Indices {
        private var seen: [Bool]

        init(count: Int) { seen = [Bool](repeating: false, count: count) }

        func contains(_ index: Int) -> Bool { seen[index] }

        mutating func insert(_ index: Int) -> Bool {
            defer { seen[index] = true }
            return !seen[index]
        }
    }

    var header = false
    var methods: Indices
    var methodsInLayout: Indices
    var signatures: Indices
    var lines: Indices
    var variables: Indices
    var fields = 0
    var statics = 0
    var constants = 0
    var unknown = 0
    var interfaces = false
    var trapClass = false
    var calledNames = false
    var sourceFile = false

    init(methodCount: Int) {
        methods = Indices(count: methodCount)
        methodsInLayout = methods
        signatures = Indices(count: methodCount)
        lines = Indices(count: methodCount)
        variables = Indices(count: methodCount)
    }
}

/// Appends records and their items.
private struct RecordWriter {
    var bytes: [UInt8] = []
    /// Whether old spellings become current ones.
    var modernizes = false
    private var start = 0

    mutating func open(_ tag: UInt8) {
        start = bytes.count
        bytes.append(contentsOf: Name.marker)
        bytes.append(tag)
        i32(0)
    }

    mutating func close() {
        let length = UInt32(bytes.count - start)
        for index in 0..<4 { bytes[start + 6 + index] = UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * index)) }
    }

    mutating func i32(_ value: Int32) {
        let bits = UInt32(bitPattern: value)
        bytes.append(UInt8(truncatingIfNeeded: bits >> 24))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
        bytes.append(UInt8(truncatingIfNeeded: bits))
    }

    mutating func i64(_ value: Int64) {
        i32(Int32(truncatingIfNeeded: value >> 32))
        i32(Int32(truncatingIfNeeded: value))
    }

    mutating func string(_ value: [UInt8]) {
        i32(Int32(value.count))
        bytes.append(contentsOf: value)
    }

    mutating func type(_ value: TypeName) {
        let value = modernizes ? value.current : value
        i32(value.isContainer ? 1 : 0)
        string(value.main)
        string(value.element)
    }

    mutating func field(_ field: Field) {
        string(field.name)
        i32(field.slot)
        type(field.type)
    }

    mutating func signature(of method: Method) {
        open(Tag.signature)
        string(method.name)
        i32(method.ordinal)
        i32(Int32(method.signature.parameters.count))
        if !method.signature.isLegacy || modernizes { i32(method.signature.isConstructor ? 1 : 0) }
        type(method.signature.result)
        for parameter in method.signature.parameters {
            string(parameter.name)
            type(parameter.type)
        }
    }

    mutating func lines(of method: Method) {
        open(Tag.lines)
        i32(method.ordinal)
        i32(Int32(method.lines.count))
        for entry in method.lines {
            i64(entry.offset)
            i32(entry.line)
        }
    }

    mutating func variables(of method: Method) {
        open(Tag.variables)
        i32(method.ordinal)
        i32(Int32(method.variables.count))
        for variable in method.variables {
            string(variable.name)
            i32(variable.stack.rawValue)
            i32(variable.position)
            i32(variable.start)
            i32(variable.end)
            type(variable.type)
        }
    }
}
