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

    /// The calls by ordinal whose method has a name, in the order of emission.
    private(set) var calls: [CalledName] = []
    /// Ordinal of the method that is emitted.
    var method: Int32 = 0

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

    /// Notes that the code at `offset` calls `ordinal`, known as `selector`. The names of the root's methods are known anyway.
    mutating func noteCall(_ ordinal: Int32, _ selector: Name, at offset: Int) {
        guard ordinal >= ClassTable.firstOwnOrdinal || isSentence(selector) else { return }
        calls.append(
            CalledName(
                ordinal: ordinal, place: .init(method: method, offset: Int32(truncatingIfNeeded: offset)),
                name: selector.isNone ? ClassTable.impliedName(ordinal) : ClassTable.shownName(bytes(selector))))
    }

    /// Whether a frontend says what to tell of a call on null, instead of a name.
    private func isSentence(_ selector: Name) -> Bool {
        !selector.isNone && names[Int(selector.index)].utf8.starts(with: "Cannot ".utf8)
    }

    /// An accessor is known by its field: the last word of a name like `<get x>`.
    private static func shownName(_ name: [UInt8]) -> [UInt8] {
        guard name.first == UInt8(ascii: "<"), name.last == UInt8(ascii: ">"),
            let space = name.lastIndex(of: UInt8(ascii: " "))
        else { return name }
        return Array(name[(space + 1)..<(name.count - 1)])
    }

    /// The name of a call whose name the source does not write, as the machine tells it by itself; empty if there is none.
    private static func impliedName(_ ordinal: Int32) -> [UInt8] {
        switch ordinal {
        case 8: Array("iterator".utf8)
        case 10: Array("get".utf8)
        case 11: Array("set".utf8)
        case 12: Array("size".utf8)
        default: []
        }
    }

    /// Ordinals below have the same name in every class (language.md 11.6).
    private static let firstOwnOrdinal: Int32 = 8

    /// The names of called methods for the class file: for each ordinal its most frequent name without a place, the first
    /// of equally frequent ones, and the others with theirs. Nothing for ordinals whose names are all the implied one.
    var calledNames: [CalledName] {
        var result: [CalledName] = []
        let sorted = calls.enumerated().sorted { ($0.element.ordinal, $0.offset) < ($1.element.ordinal, $1.offset) }
        var start = 0
        while start < sorted.count {
            let ordinal = sorted[start].element.ordinal
            let end = sorted[start...].firstIndex { $0.element.ordinal != ordinal } ?? sorted.count
            let group = sorted[start..<end].map(\.element)
            var counts: [[UInt8]: Int] = [:]
            for call in group { counts[call.name, default: 0] += 1 }
            let highest = counts.values.max() ?? 0
            let isKnown = counts.count == 1 && counts[ClassTable.impliedName(ordinal)] != nil
            if !isKnown, let common = group.first(where: { counts[$0.name] == highest })?.name {
                result.append(CalledName(ordinal: ordinal, name: common))
                result += group.filter { $0.name != common }
            }
            start = end
        }
        return result
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
