/// A value of a method body: the result of an instruction, or a block parameter.
///
/// It is the index of the instruction in `Body.instructions`. Instructions without a result have an index of the same
/// kind, so `Value` also names an instruction.
@frozen public struct Value: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    /// Stands for "no value"; never an operand.
    @inlinable public static var none: Self { Value(-1 as Int32) }
    @inlinable public var isNone: Bool { index < 0 }
}

/// A basic block: index into `Body.blocks`.
@frozen public struct Block: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    @inlinable public static var none: Self { Block(-1 as Int32) }
    @inlinable public var isNone: Bool { index < 0 }
}

/// A control-flow edge from a terminator to a block, with the arguments for the block's parameters: index into
/// `Body.edges`.
@frozen public struct Edge: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
    @inlinable public static var none: Self { Edge(-1 as Int32) }
    @inlinable public var isNone: Bool { index < 0 }
}

/// A slot variable of a method: index into `Body.slots`.
@frozen public struct Slot: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
    @inlinable public init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}

/// An interned name (class, selector, field, variable) of a unit: index into its `NameTable`.
@frozen public struct Name: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
    /// Stands for "no name", for instance an unknown class.
    @inlinable public static var none: Self { Name(-1) }
    @inlinable public var isNone: Bool { index < 0 }
}

/// The bytes of a string literal or of embedded data of a unit: index into its `LiteralTable`.
@frozen public struct Literal: Hashable, Sendable {
    public var index: Int32
    @inlinable public init(_ index: Int32) { self.index = index }
}
