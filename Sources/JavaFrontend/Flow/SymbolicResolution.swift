import IR

/// Meanings that keep the names of the class file: every call is by name, every field has slot 0. It serves to take a
/// class apart without the classes that it names.
final class SymbolicResolution: Resolution {
    func className(_ name: String) -> String { "." + String(name.map { $0 == "/" ? "." : $0 }) }
    func arrayClass(element: String) -> String { ".array." + element }
    func elementClass(_ element: String) -> String { arrayClass(element: element) }
    func isMadeByConstructor(_ name: String) -> Bool { name == "java/lang/String" }
    func field(_ owner: String, _ name: String, isStatic: Bool) throws(ResolutionError) -> FieldTarget {
        isStatic ? .statics(owner: owner, index: 1) : .instance(slot: 0, getter: 16, setter: 17)
    }
    func initialiser(_ name: String) throws(ResolutionError) -> Int32? { 16 }
    var defersFaults: Bool { false }
    func isThere(_ name: String) -> Bool { true }
    func holdsArrays(_ name: String) -> Bool { false }
    func holdsStrings(_ name: String) -> Bool { name == "java/lang/Comparable" }
    func isEnum(_ name: String) -> Bool { false }
    var describesNulls: Bool { false }
    func literalSlot(_ text: [UInt8]) -> Int32? { nil }
    func isCheckedArray(_ descriptor: String) -> Bool { false }
    var refinesArrayClasses: Bool { false }
    func noteArray(_ descriptor: String) {}
    var ownerName: String { "" }
    func note(line: Int32) {}
    func noteInstance(_ name: String) {}
    func noteClass(_ name: String) {}

    func call(
        _ opcode: JavaOpcode, _ owner: String, _ name: String, _ descriptor: String
    ) throws(ResolutionError) -> CallTarget {
        if name == "<init>" {
            return owner == "java/lang/String" ? .function(ordinal: 16, owner: owner) : .exact(ordinal: 16, owner: owner)
        }
        switch opcode {
        case .invokestatic: return .function(ordinal: 16, owner: owner)
        case .invokespecial: return .exact(ordinal: 16, owner: owner)
        case .invokevirtual: return .virtual(ordinal: 16)
        default: return .interface(owner: owner)
        }
    }

    func dynamic(_ bootstrap: UInt16, _ name: String, _ descriptor: String) throws(ResolutionError) -> DynamicTarget {
        .function(ordinal: 16, owner: "java/lang/Object")
    }
}

extension JavaClass {
    /// The class as a unit in which members keep their names and no other class has been looked at: what its code does,
    /// for checks. It cannot be run.
    ///
    /// Methods that are not translated are listed with the reason.
    public func symbolicUnit() -> (unit: IR.Unit, faults: [(method: String, fault: FlowError)]) {
        let meaning = SymbolicResolution()
        var unit = IR.Unit(name: meaning.className(name), parent: meaning.className(superName))
        var builder = FunctionBuilder()
        var faults: [(method: String, fault: FlowError)] = []
        for (index, member) in methods.enumerated() where member.code != nil {
            let name = constants.text(member.name) + constants.text(member.descriptor)
            do {
                let body = try MethodTranslator.translate(member, of: self, in: &unit, with: &builder, meaning: meaning)
                let parameters = (0..<Int(body.argumentCount)).map {
                    Parameter(name: unit.names.intern("p\($0)"), type: .unknown)
                }
                unit.methods.append(
                    Method(
                        name: unit.names.intern(name), ordinal: Int32(16 + index), parameters: parameters,
                        result: .unknown, body: body))
            } catch {
                faults.append((name, error))
            }
        }
        return (unit, faults)
    }
}
