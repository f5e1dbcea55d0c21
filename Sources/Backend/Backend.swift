import ClassFile
import IR
import PhantomISA

/// Turns units of the IR into class files of the current generation.
///
/// Each method goes through `Legaliser`, `TreeFormation`, `LocalAllocation` and `MethodEmitter`. A value of this type
/// keeps its memory from unit to unit; use one per thread.
public struct Backend: Sendable {
    private var formation = TreeFormation()
    private var allocation = LocalAllocation()

    public init() {}

    /// The class file of a unit, or the reasons why there is none.
    public mutating func emit(_ source: consuming Unit) -> Result<ClassFile, BackendErrors> {
        var unit = consume source
        var errors: [BackendError] = []
        var table = ClassTable(unit)
        var file = ClassFile(name: table.bytes(unit.name), parent: table.bytes(unit.parent))
        file.objectSlots = unit.parentObjectSlots
        for field in unit.fields {
            file.objectSlots = max(file.objectSlots, field.slot &+ 1)
            file.fields.append(FileField(name: table.bytes(field.name), slot: field.slot, type: table.type(field.type)))
        }
        for field in unit.statics {
            file.statics.append(
                FileField(name: table.bytes(field.name), slot: field.slot, type: table.type(field.type)))
        }
        file.methodSlots = unit.parentMethodSlots
        for interface in unit.interfaces { file.interfaces.append(table.bytes(interface)) }
        if !unit.trapClass.isNone { file.trapClass = table.bytes(unit.trapClass) }
        if !unit.sourceFile.isEmpty { file.sourceFile = Array(unit.sourceFile.utf8) }

        var ranges: [(ordinal: Int32, bytes: [UInt8])] = []
        for index in unit.methods.indices {
            file.methodSlots = max(file.methodSlots, unit.methods[index].ordinal &+ 1)
            var reasons: [(BackendError.Reason, Int32)] = []
            table.method = unit.methods[index].ordinal
            if let code = emit(&unit, index, &table, &reasons) {
                file.methods.append(Self.makeMethod(unit.methods[index], code.code, code.lines, table))
                if !code.ranges.isEmpty {
                    ranges.append((unit.methods[index].ordinal, RangeTables.table(code.ranges, unit.ranges)))
                }
            }
            for (reason, line) in reasons { errors.append(BackendError(reason, method: index, line: line)) }
        }
        if !errors.isEmpty { return .failure(BackendErrors(errors: errors)) }
        file.constants = table.constants
        file.calledNames = table.calledNames
        if !ranges.isEmpty { file.unknown.append(RangeTable.record(ranges)) }
        return .success(file)
    }

    private static func makeMethod(
        _ method: IR.Method, _ code: [UInt8], _ lines: [LineEntry], _ table: borrowing ClassTable
    ) -> FileMethod {
        var signature = Signature(isConstructor: method.isConstructor, result: table.type(method.result))
        for parameter in method.parameters {
            signature.parameters.append(
                FileParameter(name: table.bytes(parameter.name), type: table.type(parameter.type)))
        }
        return FileMethod(
            name: table.bytes(method.name), ordinal: method.ordinal, code: code, signature: signature, lines: lines)
    }

    private mutating func emit(
        _ unit: inout Unit, _ index: Int, _ table: inout ClassTable, _ reasons: inout [(BackendError.Reason, Int32)]
    ) -> EmittedCode? {
        let line = unit.methods[index].line
        let ordinal = unit.methods[index].ordinal
        if !(0...65535).contains(ordinal) { reasons.append((.ordinalRange(ordinal), line)) }
        let parameters = unit.methods[index].parameters.count
        if parameters > 255 { reasons.append((.tooManyParameters(parameters), line)) }
        var taken: Body?
        swap(&taken, &unit.methods[index].body)
        guard var body = taken else { return reasons.isEmpty ? Self.codeOfDeclaration(parameters, line) : nil }
        reasons += Legaliser.run(&body)
        if !reasons.isEmpty { return nil }
        formation.run(&body)
        allocation.run(body, formation.code)
        let places = max(allocation.objectCount + parameters, allocation.cellCount)
        if places > 65535 {
            reasons.append((.tooManyLocals(places), line))
            return nil
        }
        if unit.dropsDeadLocals { formation.markLastReads(allocation) }
        formation.removeMoves(allocation)
        do {
            return try MethodEmitter.emit(body, formation.code, allocation, line: line, &table, unit.literals)
        } catch {
            reasons.append((.codeTooLong, line))
            return nil
        }
    }

    /// A method that is only declared behaves like a hole in the method table (bytecode.md 7.2). It has code at all
    /// because a signature record needs a method, and other classes learn the method from its signature.
    private static func codeOfDeclaration(_ parameters: Int, _ line: Int32) -> EmittedCode? {
        var writer = CodeWriter()
        writer.emit(.argCount, u8: UInt8(parameters))
        writer.emit(.sconstBin, string: Array("no such method".utf8))
        writer.emit(.throw)
        guard let code = try? writer.finish() else { return nil }
        return EmittedCode(code: code, lines: line > 0 ? [LineEntry(offset: 0, line: line)] : [])
    }
}

/// Everything that keeps a unit from becoming a class file.
public struct BackendErrors: Error, Sendable {
    public let errors: [BackendError]
}
