/// Interned names of one unit: class names (absolute, with the leading dot), selectors, fields and variables.
///
/// Interning hashes the text; a frontend with symbols of its own keeps a table from symbol to `Name` and asks once.
public struct NameTable: Sendable {
    private var ids: [String: Int32] = [:]
    /// Texts by index.
    public private(set) var texts: [String] = []

    public init() {}

    /// The name with this text; a new one if the unit has none yet.
    public mutating func intern(_ text: String) -> Name {
        if let id = ids[text] { return Name(id) }
        let id = Int32(texts.count)
        ids[text] = id
        texts.append(text)
        return Name(id)
    }

    /// The text of `name`; empty for `Name.none`.
    public subscript(name: Name) -> String { name.isNone ? "" : texts[Int(name.index)] }
}

/// Byte strings of one unit: string literals (UTF-8) and embedded files. Equal ones are stored once.
public struct LiteralTable: Sendable {
    private var ids: [Key: Int32] = [:]
    /// Contents by index.
    public private(set) var contents: [[UInt8]] = []

    /// Hashes bytes all at once, not one by one.
    private struct Key: Hashable {
        let bytes: [UInt8]

        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    public init() {}

    /// The literal with these bytes; a new one if the unit has none yet.
    public mutating func intern(_ bytes: [UInt8]) -> Literal {
        let key = Key(bytes: bytes)
        if let id = ids[key] { return Literal(id) }
        let id = Int32(contents.count)
        ids[key] = id
        contents.append(bytes)
        return Literal(id)
    }

    /// A new literal, also where an equal one exists: each is an object of its own at run time.
    public mutating func append(_ bytes: [UInt8]) -> Literal {
        contents.append(bytes)
        return Literal(Int32(contents.count - 1))
    }

    /// The bytes of `literal`.
    public subscript(literal: Literal) -> [UInt8] { contents[Int(literal.index)] }
}
