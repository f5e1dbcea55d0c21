extension ClassFile {
    /// Reads a class file of any generation, strictly (class-file.md section 7, column "Ours").
    ///
    /// - Throws: the first fault in file order; faults that only the whole file shows come last.
    public static func read(_ bytes: [UInt8]) throws(ClassFileError) -> ClassFile {
        var reader = ClassFileReader(bytes: bytes)
        return try reader.read()
    }

    /// Reads only the class name, as the archive needs it.
    public static func readName(_ bytes: [UInt8]) throws(ClassFileError) -> [UInt8] {
        var reader = ClassFileReader(bytes: bytes)
        return try reader.readName()
    }
}

/// The state of one read. Every step goes forward, so time and memory are linear in the size of the file, apart from
/// one table of at most 65536 entries.
struct ClassFileReader {
    let bytes: [UInt8]
    private var cursor: RecordCursor
    private var file = ClassFile(name: [], version: nil)
    private var layout: [LayoutItem] = []
    private var signatures: [PendingSignature] = []
    private var lines: [PendingLines] = []
    private var variables: [PendingVariables] = []
    private var constantOffsets: [Int] = []
    private var methodOffsets: [Int] = []

    private struct PendingSignature {
        let offset: Int
        let layoutIndex: Int
        let ordinal: Int32
        let name: [UInt8]
        let signature: Signature
    }

    private struct PendingLines {
        let offset: Int
        let layoutIndex: Int
        let ordinal: Int32
        let entries: [LineEntry]
    }

    private struct PendingVariables {
        let offset: Int
        let layoutIndex: Int
        let ordinal: Int32
        let variables: [Variable]
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
        cursor = RecordCursor(bytes: bytes)
    }

    mutating func readName() throws(ClassFileError) -> [UInt8] {
        guard !bytes.isEmpty else { throw cursor.error(.noHeader) }
        try cursor.openRecord(at: 0)
        guard cursor.tag == Tag.header else { throw cursor.error(.recordBeforeHeader) }
        return try cursor.string()
    }

    mutating func read() throws(ClassFileError) -> ClassFile {
        guard !bytes.isEmpty else { throw cursor.error(.noHeader) }
        var at = 0
        while at < bytes.count {
            try cursor.openRecord(at: at)
            if layout.isEmpty != (cursor.tag == Tag.header) {
                throw cursor.error(layout.isEmpty ? .recordBeforeHeader : .secondHeader)
            }
            try readRecord()
            at = cursor.end
        }
        try join()
        file.layout = layout
        return file
    }

    private mutating func readRecord() throws(ClassFileError) {
        switch cursor.tag {
        case Tag.header: try readHeader()
        case Tag.method: try readMethod()
        case Tag.signature: try readSignature()
        case Tag.lines: try readLines()
        case Tag.field:
            let fields = try readFields(isStatic: false)
            file.fields += fields
            layout.append(.fields(fields.count))
        case Tag.staticField:
            let statics = try readFields(isStatic: true)
            file.statics += statics
            layout.append(.statics(statics.count))
        case Tag.constant: try readConstant()
        case Tag.interfaces: try readInterfaces()
        case Tag.trapClass:
            guard file.trapClass == nil else { throw cursor.error(.repeatedRecord) }
            file.trapClass = try cursor.string()
            try cursor.close()
            layout.append(.trapClass)
        case Tag.calledNames: try readCalledNames()
        case Tag.sourceFile:
            guard file.sourceFile == nil else { throw cursor.error(.repeatedRecord) }
            file.sourceFile = try cursor.string()
            try cursor.close()
            layout.append(.sourceFile)
        case Tag.variables: try readVariables()
        case 0x61...0x7A:
            file.unknown.append(RawRecord(tag: cursor.tag, body: cursor.rest()))
            layout.append(.unknown)
        default: throw cursor.error(.unknownTag)
        }
    }

    private mutating func readHeader() throws(ClassFileError) {
        file.name = try cursor.string()
        file.objectSlots = try cursor.i32()
        guard file.objectSlots >= 0 && file.objectSlots < 1 << 24 else {
            throw cursor.error(.objectSlots(file.objectSlots))
        }
        file.methodSlots = try cursor.i32()
        guard file.methodSlots >= 0 && file.methodSlots <= 1 << 16 else {
            throw cursor.error(.methodSlots(file.methodSlots))
        }
        file.parent = try cursor.string()
        if file.parent.starts(with: Name.internalPrefix) && file.parent != TypeName.rootClass
            && file.parent != TypeName.voidClass
        {
            throw cursor.error(.internalParent)
        }
        if cursor.left > 0 { file.version = try cursor.string() }
        file.headerExtension = cursor.rest()
        layout.append(.header)
    }

    private mutating func readMethod() throws(ClassFileError) {
        methodOffsets.append(cursor.start)
        let name = try cursor.string()
        let ordinal = try readOrdinal()
        guard cursor.left > 0 else { throw cursor.error(.noCode(ordinal)) }
        layout.append(.method(file.methods.count))
        file.methods.append(Method(name: name, ordinal: ordinal, code: cursor.rest(), signature: Signature()))
    }

    private mutating func readOrdinal() throws(ClassFileError) -> Int32 {
        let ordinal = try cursor.i32()
        guard ordinal >= 0 && ordinal < file.methodSlots else { throw cursor.error(.ordinalRange(ordinal)) }
        return ordinal
    }

    private mutating func readSignature() throws(ClassFileError) {
        let name = try cursor.string()
        let ordinal = try readOrdinal()
        let count = try cursor.i32()
        // A parameter takes at least 16 bytes.
        guard count >= 0 && Int(count) <= cursor.left / 16 else { throw cursor.error(.count(count)) }
        let start = cursor.at
        let signature: Signature
        do {
            signature = try readSignatureBody(count: Int(count), isLegacy: false)
        } catch {
            cursor.at = start
            do {
                signature = try readSignatureBody(count: Int(count), isLegacy: true)
            } catch {
                cursor.at = start
                throw cursor.error(.signatureLayout)
            }
        }
        signatures.append(
            PendingSignature(
                offset: cursor.start, layoutIndex: layout.count, ordinal: ordinal, name: name, signature: signature))
        layout.append(.signature(0))
    }

    private mutating func readSignatureBody(count: Int, isLegacy: Bool) throws(ClassFileError) -> Signature {
        var signature = Signature(isLegacy: isLegacy)
        if !isLegacy {
            let flag = try cursor.i32()
            guard flag == 0 || flag == 1 else { throw cursor.error(.signatureLayout) }
            signature.isConstructor = flag == 1
        }
        signature.result = try cursor.type()
        signature.parameters.reserveCapacity(count)
        for _ in 0..<count {
            let name = try cursor.string()
            signature.parameters.append(Parameter(name: name, type: try cursor.type()))
        }
        try cursor.close()
        return signature
    }

    private mutating func readLines() throws(ClassFileError) {
        let ordinal = try readOrdinal()
        let count = try cursor.i32()
        guard count >= 0 && Int(count) <= cursor.left / 12 else { throw cursor.error(.count(count)) }
        var entries: [LineEntry] = []
        entries.reserveCapacity(Int(count))
        for _ in 0..<count {
            let offset = try cursor.i64()
            entries.append(LineEntry(offset: offset, line: try cursor.i32()))
        }
        try cursor.close()
        lines.append(
            PendingLines(offset: cursor.start, layoutIndex: layout.count, ordinal: ordinal, entries: entries))
        layout.append(.lines(0))
    }

    private mutating func readFields(isStatic: Bool) throws(ClassFileError) -> [Field] {
        var fields: [Field] = []
        while cursor.left > 0 {
            let name = try cursor.string()
            let slot = try cursor.i32()
            if isStatic {
                guard slot >= 0 && slot < 1 << 16 else { throw cursor.error(.staticSlot(slot)) }
            } else {
                guard slot >= 0 && slot < file.objectSlots else { throw cursor.error(.fieldSlot(slot)) }
            }
            fields.append(Field(name: name, slot: slot, type: try cursor.type()))
        }
        return fields
    }

    private mutating func readConstant() throws(ClassFileError) {
        constantOffsets.append(cursor.start)
        let id = try cursor.i32()
        guard id >= 0 else { throw cursor.error(.constantID(id)) }
        guard try cursor.type() == .string else { throw cursor.error(.constantType) }
        file.constants.append(Constant(id: id, bytes: cursor.rest()))
        layout.append(.constant)
    }

    private mutating func readInterfaces() throws(ClassFileError) {
        for item in layout where item == .interfaces { throw cursor.error(.repeatedRecord) }
        let count = try cursor.i32()
        guard count >= 0 && Int(count) <= cursor.left / 4 else { throw cursor.error(.count(count)) }
        for _ in 0..<count { file.interfaces.append(try cursor.string()) }
        try cursor.close()
        layout.append(.interfaces)
    }

    private mutating func readCalledNames() throws(ClassFileError) {
        guard file.calledNames.isEmpty else { throw cursor.error(.repeatedRecord) }
        let count = try cursor.i32()
        // A name takes at least 16 bytes. A record without names could not be told from none.
        guard count > 0 && Int(count) <= cursor.left / 16 else { throw cursor.error(.count(count)) }
        for _ in 0..<count {
            let ordinal = try cursor.i32()
            let method = try cursor.i32()
            let offset = try cursor.i32()
            let place = method < 0 ? nil : CalledName.Place(method: method, offset: offset)
            guard method >= 0 || (method == -1 && offset == -1) else { throw cursor.error(.count(method)) }
            file.calledNames.append(CalledName(ordinal: ordinal, place: place, name: try cursor.string()))
        }
        try cursor.close()
        layout.append(.calledNames)
    }

    private mutating func readVariables() throws(ClassFileError) {
        let ordinal = try readOrdinal()
        let count = try cursor.i32()
        // A variable takes at least 32 bytes.
        guard count >= 0 && Int(count) <= cursor.left / 32 else { throw cursor.error(.count(count)) }
        var entries: [Variable] = []
        for _ in 0..<count {
            let name = try cursor.string()
            let number = try cursor.i32()
            guard let stack = Variable.Stack(rawValue: number) else { throw cursor.error(.variableStack(number)) }
            let position = try cursor.i32()
            let start = try cursor.i32()
            let end = try cursor.i32()
            entries.append(
                Variable(
                    name: name, stack: stack, position: position, start: start, end: end, type: try cursor.type()))
        }
        try cursor.close()
        variables.append(
            PendingVariables(offset: cursor.start, layoutIndex: layout.count, ordinal: ordinal, variables: entries))
        layout.append(.variables(0))
    }

    /// Brings the records of each ordinal together. They may come in any order.
    private mutating func join() throws(ClassFileError) {
        var indexOf = [Int32](repeating: -1, count: Int(file.methodSlots))
        for (index, method) in file.methods.enumerated() {
            guard indexOf[Int(method.ordinal)] == -1 else {
                throw fault(methodOffsets[index], Tag.method, .duplicate(method.ordinal))
            }
            indexOf[Int(method.ordinal)] = Int32(index)
        }
        var hasSignature = [Bool](repeating: false, count: file.methods.count)
        for pending in signatures {
            let index = Int(indexOf[Int(pending.ordinal)])
            guard index >= 0 else { throw fault(pending.offset, Tag.signature, .noMethod(pending.ordinal)) }
            guard !hasSignature[index] else { throw fault(pending.offset, Tag.signature, .duplicate(pending.ordinal)) }
            guard file.methods[index].name == pending.name else {
                throw fault(pending.offset, Tag.signature, .signatureName(pending.ordinal))
            }
            hasSignature[index] = true
            file.methods[index].signature = pending.signature
            if pending.signature.isLegacy && pending.name == Method.constructorName {
                file.methods[index].signature.isConstructor = true
            }
            layout[pending.layoutIndex] = .signature(index)
        }
        for (index, has) in hasSignature.enumerated() where !has {
            throw fault(methodOffsets[index], Tag.method, .noSignature(file.methods[index].ordinal))
        }
        var seen = [Bool](repeating: false, count: file.methods.count)
        for pending in lines {
            let index = Int(indexOf[Int(pending.ordinal)])
            guard index >= 0 else { throw fault(pending.offset, Tag.lines, .noMethod(pending.ordinal)) }
            guard !seen[index] else { throw fault(pending.offset, Tag.lines, .duplicate(pending.ordinal)) }
            seen[index] = true
            file.methods[index].lines = pending.entries
            layout[pending.layoutIndex] = .lines(index)
        }
        seen = [Bool](repeating: false, count: file.methods.count)
        for pending in variables {
            let index = Int(indexOf[Int(pending.ordinal)])
            guard index >= 0 else { throw fault(pending.offset, Tag.variables, .noMethod(pending.ordinal)) }
            guard !seen[index] else { throw fault(pending.offset, Tag.variables, .duplicate(pending.ordinal)) }
            seen[index] = true
            file.methods[index].variables = pending.variables
            layout[pending.layoutIndex] = .variables(index)
        }
        var hasConstant = [Bool](repeating: false, count: file.constants.count)
        for (index, constant) in file.constants.enumerated() {
            guard Int(constant.id) < file.constants.count else {
                throw fault(constantOffsets[index], Tag.constant, .constantID(constant.id))
            }
            guard !hasConstant[Int(constant.id)] else {
                throw fault(constantOffsets[index], Tag.constant, .duplicateConstant(constant.id))
            }
            hasConstant[Int(constant.id)] = true
        }
    }

    private func fault(_ offset: Int, _ tag: UInt8, _ reason: ClassFileError.Reason) -> ClassFileError {
        ClassFileError(offset: offset, tag: tag, reason: reason)
    }
}

/// Reads the items of one record after another.
struct RecordCursor {
    let bytes: [UInt8]
    /// First byte of the current record.
    private(set) var start = 0
    /// First byte behind the current record.
    private(set) var end = 0
    private(set) var tag: UInt8 = 0
    /// The next item.
    var at = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Number of bytes left in the record.
    var left: Int { end - at }

    func error(_ reason: ClassFileError.Reason) -> ClassFileError {
        ClassFileError(offset: at, tag: tag, reason: reason)
    }

    mutating func openRecord(at offset: Int) throws(ClassFileError) {
        start = offset
        at = offset
        tag = 0
        end = bytes.count
        guard bytes.count - offset >= 10 else {
            throw error(bytes[offset...].starts(with: Name.marker.prefix(left)) ? .truncatedFrame : .marker)
        }
        guard bytes[offset..<offset + 5].elementsEqual(Name.marker) else { throw error(.marker) }
        tag = bytes[offset + 5]
        at = offset + 6
        let length = try i32()
        guard length >= 14 else { throw error(.shortRecord(length: length)) }
        guard Int(length) <= bytes.count - offset else { throw error(.recordPastEnd(length: length)) }
        end = offset + Int(length)
    }

    /// Checks that the record is read to its end.
    func close() throws(ClassFileError) {
        guard left == 0 else { throw error(.leftover(left)) }
    }

    mutating func rest() -> [UInt8] {
        defer { at = end }
        return Array(bytes[at..<end])
    }

    mutating func i32() throws(ClassFileError) -> Int32 {
        guard left >= 4 else { throw error(.truncated) }
        defer { at += 4 }
        return Int32(
            bitPattern: UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                | UInt32(bytes[at + 3]))
    }

    mutating func i64() throws(ClassFileError) -> Int64 {
        let high = try i32()
        return Int64(high) << 32 | Int64(UInt32(bitPattern: try i32()))
    }

    mutating func string() throws(ClassFileError) -> [UInt8] {
        let length = try i32()
        guard length >= 0 && Int(length) <= left else { throw error(.stringLength(length)) }
        defer { at += Int(length) }
        return length == 0 ? [] : Array(bytes[at..<at + Int(length)])
    }

    mutating func type() throws(ClassFileError) -> TypeName {
        let flag = try i32()
        guard flag == 0 || flag == 1 else { throw error(.containerFlag(flag)) }
        let main = try string()
        return TypeName(isContainer: flag == 1, main: main, element: try string())
    }
}

/// Record tags.
enum Tag {
    static let header: UInt8 = 0x43  // C
    static let method: UInt8 = 0x4D  // M
    static let signature: UInt8 = 0x53  // S
    static let lines: UInt8 = 0x6C  // l
    static let field: UInt8 = 0x66  // f
    static let constant: UInt8 = 0x63  // c
    static let staticField: UInt8 = 0x73  // s
    static let interfaces: UInt8 = 0x69  // i
    static let trapClass: UInt8 = 0x74  // t
    static let calledNames: UInt8 = 0x6D  // m
    static let sourceFile: UInt8 = 0x6E  // n
    static let variables: UInt8 = 0x76  // v
}

/// Fixed bytes of the format.
enum Name {
    static let marker: [UInt8] = Array("phfr:".utf8)
    static let internalPrefix: [UInt8] = Array(".internal.".utf8)
}
