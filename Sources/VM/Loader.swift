import ClassFile
import ObjectMemory
import Verifier

/// What came of a class file.
public enum DefineResult {
    case defined(Reference)
    /// The parent must be defined first.
    case needsParent([UInt8])
    /// The interface should be defined first, or be set missing.
    case needsInterface([UInt8])
    /// The class file breaks a rule; the text names class, method, offset and rule.
    case rejected([UInt8])
    case outOfMemory
}

/// Turning class files into class objects (class-file.md section 7, bytecode.md sections 2.3 and 17).
extension VM {
    /// Reads, verifies and installs a class file. A class of this name that is already there is answered as it is.
    public func define(_ bytes: [UInt8]) -> DefineResult {
        let file: ClassFile
        do {
            file = try ClassFile.read(bytes)
        } catch {
            return .rejected(Array(error.message.utf8))
        }
        return define(file)
    }

    /// Verifies and installs a class file. A class of this name that is already there is answered as it is.
    public func define(_ file: ClassFile) -> DefineResult {
        if let known = classNames[file.name] { return .defined(Reference(offset: known)) }
        if Self.hasPrefix(file.name, StaticString(".internal.").bytes) {
            return .rejected(file.name + StaticString(": a class file cannot define an internal class").bytes)
        }
        guard let parent = parentClass(file.parent) else { return .needsParent(file.parent) }
        if memory.slot(parent, ClassLayout.internalNumber).int > 0 {
            return .rejected(
                file.name + StaticString(": extends the internal class ").bytes + file.parent)
        }
        guard file.interfaces.count <= Self.interfaceLimit else {
            return .rejected(file.name + StaticString(": too many interfaces").bytes)
        }
        for interface in file.interfaces {
            guard let found = findClass(interface) else {
                if isMissing(interface) { continue }
                return .needsInterface(interface)
            }
            if !isInterface(found) {
                return .rejected(
                    file.name + StaticString(": implements ").bytes + interface
                        + StaticString(", which has fields or is an internal class").bytes)
            }
        }
        if let fault = check(file, parent: parent) { return .rejected(file.name + StaticString(": ").bytes + fault) }
        guard let object = install(file, parent: parent) else { return .outOfMemory }
        if let trapClass = file.trapClass { wantedTrapClasses.append(trapClass) }
        return .defined(object)
    }

    /// The next class that makes exceptions and has not been loaded, or asked for.
    func nextWantedTrapClass() -> [UInt8]? {
        while let name = wantedTrapClasses.popLast() {
            if findClass(name) == nil, !isMissing(name) { return name }
        }
        return nil
    }

    private func parentClass(_ name: [UInt8]) -> Reference? {
        if name.isEmpty || name == Self.objectName { return classObject(.void) }
        if let found = findClass(name) { return found }
        if isMissing(name), let found = lowerNames[Self.lowercase(name)] { return Reference(offset: found) }
        return nil
    }

    static func hasPrefix(_ name: [UInt8], _ prefix: [UInt8]) -> Bool {
        guard name.count >= prefix.count else { return false }
        for index in 0..<prefix.count where name[index] != prefix[index] { return false }
        return true
    }

    /// The most interfaces that one class may name.
    private static let interfaceLimit = 1_000

    /// The largest instance and method table.
    private static let slotLimit: Int32 = 65_536

    /// The first broken rule.
    func check(_ file: ClassFile, parent: Reference) -> [UInt8]? {
        guard file.objectSlots >= 0, file.objectSlots <= Self.slotLimit, file.methodSlots >= 0,
            file.methodSlots <= Self.slotLimit
        else { return StaticString("too many slots").bytes }
        let parentSlots = memory.slot(parent, ClassLayout.objectSlots).int
        let verification = Verifier.verify(file, parentObjectSlots: parentSlots)
        if let first = verification.rejections.first {
            return Self.fault(first.methodName, first.ordinal, first.offset, Array(first.message.utf8))
        }
        let slots = max(Int(file.objectSlots), Int(parentSlots))
        for method in file.methods {
            guard method.ordinal >= 0, method.ordinal < Self.slotLimit else {
                return StaticString("method ordinal out of range").bytes
            }
            do {
                _ = try MethodFlow.analyse(
                    method.code, arguments: method.signature.parameters.count, objectSlots: slots,
                    constants: file.constants.count, limit: limits.stackEntries)
            } catch {
                return Self.fault(method.name, method.ordinal, error.offset, error.text.bytes)
            }
        }
        return nil
    }

    private static func fault(_ method: [UInt8], _ ordinal: Int32, _ offset: Int, _ text: [UInt8]) -> [UInt8] {
        method + StaticString(" (ordinal ").bytes + IntNatives.decimal(Int64(ordinal))
            + StaticString("), offset ").bytes + IntNatives.decimal(Int64(offset)) + StaticString(": ").bytes + text
    }

    func install(_ file: ClassFile, parent: Reference) -> Reference? {
        let stringClass = classObject(.string)
        let pageClass = classObject(.page)
        let parentTable = memory.slot(parent, ClassLayout.methodTable).reference
        let parentCount = memory.size(parentTable)
        var methodSlots = max(Int(file.methodSlots), parentCount)
        for method in file.methods { methodSlots = max(methodSlots, Int(method.ordinal) + 1) }
        var fieldSlots = 0
        for field in file.fields { fieldSlots = max(fieldSlots, min(Int(field.slot) + 1, Int(Self.slotLimit))) }
        guard
            let object = memory.allocatePermanent(classObject(.class), kind: .slots, size: ClassLayout.slots),
            let name = memory.permanentBytes(stringClass, file.name),
            let table = memory.allocatePermanent(classObject(.interface), kind: .slots, size: methodSlots),
            let names = memory.allocatePermanent(pageClass, kind: .slots, size: methodSlots),
            let counts = memory.allocatePermanent(pageClass, kind: .slots, size: methodSlots),
            let fields = memory.allocatePermanent(pageClass, kind: .slots, size: fieldSlots),
            let types = memory.allocatePermanent(pageClass, kind: .slots, size: methodSlots),
            let lines = memory.allocatePermanent(pageClass, kind: .slots, size: methodSlots + 1),
            let calledNames = memory.permanentBytes(classObject(.binary), Self.calledNames(file)),
            let constants = memory.allocatePermanent(pageClass, kind: .slots, size: file.constants.count),
            let interfaces = memory.allocatePermanent(pageClass, kind: .slots, size: file.interfaces.count)
        else { return nil }
        for ordinal in 0..<parentCount { memory.storeSlot(table, ordinal, memory.slot(parentTable, ordinal)) }
        let ranges = file.rangeTables
        for method in file.methods {
            let ordinal = Int(method.ordinal)
            guard let text = memory.permanentBytes(stringClass, method.name),
                let code = makeCode(declaring: object, ordinal: ordinal, native: -1),
                let bytes = memory.permanentBytes(classObject(.binary), method.code),
                let lineTable = memory.permanentBytes(classObject(.binary), Self.lineTable(method, ranges)),
                let typeText = permanentTypes(method.signature)
            else { return nil }
            memory.storeSlot(types, ordinal, Slot(typeText))
            memory.storeSlot(code, CodeLayout.bytes, Slot(bytes))
            memory.storeSlot(table, ordinal, Slot(code))
            memory.storeSlot(names, ordinal, Slot(text))
            memory.storeSlot(counts, ordinal, Slot(int: Int32(method.signature.parameters.count)))
            memory.storeSlot(lines, ordinal, Slot(lineTable))
        }
        memory.storeSlot(lines, methodSlots, Slot(calledNames))
        for field in file.fields where field.slot >= 0 && field.slot < Self.slotLimit {
            guard let text = memory.permanentBytes(stringClass, field.name) else { return nil }
            memory.storeSlot(fields, Int(field.slot), Slot(text))
        }
        for constant in file.constants where constant.id >= 0 && Int(constant.id) < file.constants.count {
            guard let text = memory.permanentBytes(stringClass, constant.bytes) else { return nil }
            memory.storeSlot(constants, Int(constant.id), Slot(text))
        }
        for index in 0..<file.interfaces.count {
            guard let text = memory.permanentBytes(stringClass, file.interfaces[index]) else { return nil }
            memory.storeSlot(interfaces, index, Slot(text))
        }
        if let source = file.sourceFile {
            guard let text = memory.permanentBytes(stringClass, source) else { return nil }
            memory.storeSlot(object, ClassLayout.sourceFile, Slot(text))
        }
        if let trapClass = file.trapClass {
            guard let text = memory.permanentBytes(stringClass, trapClass) else { return nil }
            memory.storeSlot(object, ClassLayout.trapClass, Slot(text))
        }
        let parentSlots = memory.slot(parent, ClassLayout.objectSlots).int
        memory.storeSlot(object, ClassLayout.name, Slot(name))
        memory.storeSlot(object, ClassLayout.parent, Slot(parent))
        memory.storeSlot(object, ClassLayout.methodTable, Slot(table))
        memory.storeSlot(object, ClassLayout.methodNames, Slot(names))
        memory.storeSlot(object, ClassLayout.methodCounts, Slot(counts))
        memory.storeSlot(object, ClassLayout.methodTypes, Slot(types))
        memory.storeSlot(object, ClassLayout.fieldNames, Slot(fields))
        memory.storeSlot(object, ClassLayout.lines, Slot(lines))
        memory.storeSlot(object, ClassLayout.constants, Slot(constants))
        memory.storeSlot(object, ClassLayout.interfaces, Slot(interfaces))
        memory.storeSlot(object, ClassLayout.objectSlots, Slot(int: max(file.objectSlots, parentSlots)))
        memory.storeSlot(object, ClassLayout.instanceKind, Slot(int: Int32(BodyKind.slots.rawValue)))
        memory.storeSlot(object, ClassLayout.internalNumber, Slot(int: -1))
        link(object)
        return object
    }

    /// The types of parameters, as selectors have them. Equal ones are shared by all classes loaded since the start.
    private func permanentTypes(_ signature: Signature) -> Reference? {
        let text = signature.selectorTypes
        if let known = typeTexts[text] { return Reference(offset: known) }
        guard let made = memory.permanentBytes(classObject(.string), text) else { return nil }
        typeTexts[text] = made.offset
        return made
    }

    /// Entries of 8 bytes, offset and line, big-endian, sorted by offset; behind them the range table, if there is one, after an
    /// entry with the offset 2³² − 1.
    private static func lineTable(
        _ method: Method, _ ranges: [Int32: ArraySlice<UInt8>]
    ) -> [UInt8] {
        let sorted = method.lines.sorted { $0.offset < $1.offset }
        var result: [UInt8] = []
        result.reserveCapacity(sorted.count * 8)
        for entry in sorted {
            appendWord(&result, UInt32(truncatingIfNeeded: entry.offset))
            appendWord(&result, UInt32(bitPattern: entry.line))
        }
        if let table = ranges[method.ordinal] {
            appendWord(&result, UInt32.max)
            appendWord(&result, 0)
            result += table
        }
        return result
    }

    /// Per entry: called ordinal, calling method and offset of the call or twice -1, length of the name, the name.
    private static func calledNames(_ file: ClassFile) -> [UInt8] {
        var result: [UInt8] = []
        for called in file.calledNames {
            appendWord(&result, UInt32(bitPattern: called.ordinal))
            appendWord(&result, UInt32(bitPattern: called.place?.method ?? -1))
            appendWord(&result, UInt32(bitPattern: called.place?.offset ?? -1))
            appendWord(&result, UInt32(truncatingIfNeeded: called.name.count))
            result += called.name
        }
        return result
    }

    private static func appendWord(_ bytes: inout [UInt8], _ word: UInt32) {
        bytes.append(UInt8(truncatingIfNeeded: word >> 24))
        bytes.append(UInt8(truncatingIfNeeded: word >> 16))
        bytes.append(UInt8(truncatingIfNeeded: word >> 8))
        bytes.append(UInt8(truncatingIfNeeded: word))
    }
}
