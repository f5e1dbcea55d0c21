import ObjectMemory

/// Names for the messages about calls on null (language.md L21).
extension VM {
    /// The trap for a call of `ordinal` on null at the current place, with the method's name if the root has it or the
    /// calling class tells it (record `m` of class files), else with the ordinal.
    func nullReceiverText(_ ordinal: Int) -> [UInt8] {
        let start = TrapText.nullReceiver.bytes + StaticString(": ").bytes
        let name = calledName(ordinal) ?? []
        // A frontend's own words win.
        if Self.hasPrefix(name, StaticString("Cannot ").bytes) { return start + name }
        for method in RootNatives.methods where method.ordinal == ordinal { return start + method.name.bytes }
        if !name.isEmpty { return start + name }
        // Ordinals that code calls without writing a name (language.md 11.6).
        switch ordinal {
        case 8: return start + StaticString("iterator").bytes
        case 10: return start + StaticString("get").bytes
        case 11: return start + StaticString("set").bytes
        case 12: return start + StaticString("size").bytes
        default: return start + StaticString("method ").bytes + IntNatives.decimal(Int64(ordinal))
        }
    }

    private func calledName(_ ordinal: Int) -> [UInt8]? {
        guard state.pointee.index >= CodeArena.fixedEnd, let method = methodIndex(ofFrame: state.pointee.frame) else {
            return nil
        }
        let code = Reference(offset: methods[method].code)
        let declaring = memory.slot(code, CodeLayout.declaringClass).reference
        let caller = Int(memory.slot(code, CodeLayout.ordinal).int)
        let lines = memory.slot(declaring, ClassLayout.lines)
        // They lie behind the line tables. Classes of older worlds have none.
        let place = memory.size(memory.slot(declaring, ClassLayout.methodTable).reference)
        guard lines.isReference, memory.size(lines.reference) > place else { return nil }
        let names = memory.slot(lines.reference, place)
        guard names.isReference else { return nil }
        return Self.find(
            ordinal, caller: caller, offset: Int(methods[method].offset(ofIndex: state.pointee.index)),
            in: memory.copyBytes(names.reference))
    }

    /// Searches entries as `Loader` writes them. The one with the place wins over the one for every place.
    private static func find(_ ordinal: Int, caller: Int, offset: Int, in entries: [UInt8]) -> [UInt8]? {
        var common: [UInt8]?
        var at = 0
        while at + 16 <= entries.count {
            let end = at + 16 + word(entries, at + 12)
            guard end <= entries.count else { break }
            if word(entries, at) == ordinal {
                let isCommon = word(entries, at + 4) == 0xFFFF_FFFF
                if isCommon { common = Array(entries[(at + 16)..<end]) }
                if !isCommon, word(entries, at + 4) == caller, word(entries, at + 8) == offset {
                    return Array(entries[(at + 16)..<end])
                }
            }
            at = end
        }
        return common
    }

    static func word(_ bytes: [UInt8], _ place: Int) -> Int {
        Int(bytes[place]) << 24 | Int(bytes[place + 1]) << 16 | Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
    }
}
