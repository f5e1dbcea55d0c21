import ClassFile
import IR
import PhantomISA

/// What the methods of one unit share while they are emitted: class names as bytes, and the constant pool.
struct ClassTable {
    private let names: [String]
    private var summons: [Summon?]
    private var poolIds: [Int32]
    /// The constants used so far, ids in order of first use; equal literals are one constant.
    private(set) var constants: [Constant] = []

    private enum Summon {
        case short(Opcode)
        case byName([UInt8])
    }

    init(_ unit: Unit) {
        names = unit.names.texts
        summons = [Summon?](repeating: nil, count: names.count)
        poolIds = [Int32](repeating: -1, count: unit.literals.contents.count)
    }

    /// The bytes of a name; none for `Name.none`.
    func bytes(_ name: Name) -> [UInt8] { name.isNone ? [] : Array(names[Int(name.index)].utf8) }

    /// The id of the literal in the constant pool.
    mutating func poolId(_ literal: Literal, _ literals: borrowing LiteralTable) -> Int32 {
        let index = Int(literal.index)
        if poolIds[index] < 0 {
            poolIds[index] = Int32(constants.count)
            constants.append(Constant(id: poolIds[index], bytes: literals[literal]))
        }
        return poolIds[index]
    }

    /// Writes the push of a class object.
    mutating func summon(_ name: Name, _ writer: inout CodeWriter) {
        let index = Int(name.index)
        if summons[index] == nil {
            let bytes = Array(names[index].utf8)
            summons[index] = Opcode.summon(className: bytes).map { .short($0) } ?? .byName(bytes)
        }
        switch summons[index]! {
        case .short(let opcode): writer.emit(opcode)
        case .byName(let bytes): writer.emit(.summonByName, string: bytes)
        }
    }

    func type(_ type: DeclaredType) -> TypeName {
        TypeName(isContainer: type.isContainer, main: bytes(type.main), element: bytes(type.element))
    }
}
