/// How often each value is used by code that matters: instructions that cannot be dropped, and what they need.
///
/// A value with 0 uses that may be dropped is dead, also when dead values use one another in a cycle.
public struct LiveUses: Sendable {
    /// Number of uses, by value index.
    public var counts: [Int32] = []
    private var work: [Value] = []

    public init() {}

    @inlinable
    public subscript(value: Value) -> Int32 {
        @inline(__always) get { counts[Int(value.index)] }
    }

    /// Counts anew for `body`.
    public mutating func count(_ body: inout Body) {
        counts.removeAll(keepingCapacity: true)
        counts.append(contentsOf: repeatElement(0, count: body.instructions.count))
        work.removeAll(keepingCapacity: true)
        body.numberParameters()
        var block = body.entry
        while !block.isNone {
            var value = body[block].first
            while !value.isNone {
                let instruction = body[value]
                if instruction.effects.mustStay { useOperands(of: value, body) }
                value = instruction.next
            }
            block = body[block].next
        }
        while let value = work.popLast() {
            let instruction = body[value]
            if instruction.operation == .parameter {
                var edge = body[instruction.block].firstIncoming
                while !edge.isNone {
                    let data = body[edge]
                    if data.argumentCount > 0 { use(body.operands[Int(data.argumentStart + instruction.a)], body) }
                    edge = data.nextIncoming
                }
            } else {
                useOperands(of: value, body)
            }
        }
    }

    @inline(__always)
    private mutating func useOperands(of value: Value, _ body: borrowing Body) {
        for index in body.operandRange(value) { use(body.operands[index], body) }
    }

    @inline(__always)
    private mutating func use(_ value: Value, _ body: borrowing Body) {
        counts[Int(value.index)] += 1
        if counts[Int(value.index)] == 1 && !body.instructions[Int(value.index)].effects.mustStay { work.append(value) }
    }
}

extension Effects {
    /// Whether an instruction with these effects stays even if nothing uses its value.
    @inlinable @inline(__always)
    public var mustStay: Bool { !isDisjoint(with: [.traps, .writes, .terminates]) }
}

extension Body {
    /// Sets the immediate `a` of every parameter to its place among the parameters of its block.
    public mutating func numberParameters() {
        var block = entry
        while !block.isNone {
            var parameter = self[block].firstParameter
            var number: Int32 = 0
            while !parameter.isNone {
                self[parameter].a = number
                number += 1
                parameter = self[parameter].next
            }
            block = self[block].next
        }
    }

    /// The effects of an instruction where its operands are known: the receiver `this` is never null, a constant
    /// divisor is not 0.
    @inlinable public func effects(of value: Value) -> Effects {
        let instruction = instructions[Int(value.index)]
        let operation = instruction.operation
        if operation == .fieldLoad && self[operand(value, 0)].operation == .this { return .reads }
        if operation == .fieldStore && self[operand(value, 0)].operation == .this { return .writes }
        if operation == .divide || operation == .remainder {
            let divisor = self[operand(value, 1)]
            if divisor.operation == .constant && divisor.bits != 0 { return .none }
        }
        return instruction.effects
    }
}
