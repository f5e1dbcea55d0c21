/// What characters are and what they become in another case, by Unicode 14; what Python says about them.
///
/// The tables are texts of printable characters, which cost nothing to load: they are read where they lie.
enum CharacterProperties {
    // MARK: Flags, in the order of scripts/unicode-tables

    static let isAlphabetic: UInt32 = 1
    static let isDecimal: UInt32 = 2
    static let isDigit: UInt32 = 4
    static let isNumeric: UInt32 = 8
    static let isUpper: UInt32 = 16
    static let isLower: UInt32 = 32
    static let isTitle: UInt32 = 64
    /// A letter with cases counts as part of a word for `title` and a final sigma.
    static let isCased: UInt32 = 128
    /// Passed over when a final sigma looks for letters around it.
    static let isPassedOver: UInt32 = 256
    static let isPrintable: UInt32 = 512
    static let isIdentifierStart: UInt32 = 1024
    static let isIdentifierPart: UInt32 = 2048
    /// Any of what makes a character alphanumeric.
    static let isAlphanumeric = isAlphabetic | isDecimal | isDigit | isNumeric

    /// A mapping to another case: the place of its field in a record.
    enum Case: Int {
        case upper = 0
        case lower, title, folded
        /// The next letter that is the same if case does not count, in a ring.
        case next
    }

    static func flags(_ value: UInt32) -> UInt32 {
        guard value < 0x110000 else { return 0 }
        let leaf = leaf(CharacterTables.kindTop, CharacterTables.kindBranches, value)
        return number(CharacterTables.kinds, 2 * Int(number(CharacterTables.kindLeaves, leaf * 16 + Int(value & 15), 1)), 2)
    }

    static func has(_ value: UInt32, _ flags: UInt32) -> Bool { self.flags(value) & flags != 0 }

    /// The one character that another becomes; nil if it becomes several.
    static func mapped(_ value: UInt32, _ wanted: Case) -> UInt32? {
        let field = field(value, wanted)
        return field < firstExpansion ? value &+ field &- noDistance : nil
    }

    /// Appends what a character becomes, in UTF-8.
    static func append(_ value: UInt32, _ wanted: Case, to result: inout [UInt8]) {
        let field = field(value, wanted)
        guard field >= firstExpansion else {
            let other = value &+ field &- noDistance
            if other < 0x80 { result.append(UInt8(other)) } else { result += PythonText.encode(other) }
            return
        }
        for place in 0..<3 {
            let part = number(CharacterTables.expansions, 12 * Int(field - firstExpansion) + 4 * place, 4)
            if part != 0 { result += PythonText.encode(part) }
        }
    }

    /// In lower case, one character for each.
    static func lower(_ value: UInt32) -> UInt32 {
        // A capital I with a dot is the only one that becomes two.
        mapped(value, .lower) ?? 0x69
    }

    /// The value of a decimal digit; nil for other characters.
    static func digit(_ value: UInt32) -> UInt32? {
        guard has(value, isDecimal) else { return nil }
        // Digits stand in rows of ten, from zero on.
        var first = value
        while first > 0, has(first - 1, isDecimal) { first -= 1 }
        return (value - first) % 10
    }

    // MARK: Tables

    /// A distance of 0 in a field, and the first number that is that of an expansion.
    private static let noDistance: UInt32 = 0x20000
    private static let firstExpansion: UInt32 = 0x30000

    private static func field(_ value: UInt32, _ wanted: Case) -> UInt32 {
        guard value < 0x110000 else { return noDistance }
        let leaf = leaf(CharacterTables.caseTop, CharacterTables.caseBranches, value)
        let record = number(CharacterTables.caseLeaves, 2 * (leaf * 16 + Int(value & 15)), 2)
        return number(CharacterTables.records, 15 * Int(record) + 3 * wanted.rawValue, 3)
    }

    private static func leaf(_ top: StaticString, _ branches: StaticString, _ value: UInt32) -> Int {
        let branch = Int(number(top, Int(value >> 10), 1))
        return Int(number(branches, 2 * (branch * 64 + Int(value >> 4 & 63)), 2))
    }

    /// A number of so many signs.
    @inline(__always)
    private static func number(_ table: StaticString, _ place: Int, _ count: Int) -> UInt32 {
        var result: UInt32 = 0
        for index in 0..<count { result = result << 6 &+ UInt32(table.utf8Start[place + index] &- 0x24) }
        return result
    }
}
