import IR

/// Removes what only passes a value on: parameters that get the same value on every edge, `box` of an `unbox` and
/// `unbox` of a `box` of the same type, conversions to the type a value has.
///
/// Boxing what was unboxed gives back the same reference: boxed numbers have no identity a program may depend on. The
/// `unbox` stays where nothing uses it, since it may trap.
enum CopyElimination {
    static func run(_ body: inout Body) {
        body.numberParameters()
        var replacements = Replacements(body)
        var changed: [Block] = []
        var block = body.entry
        while !block.isNone {
            removeParameters(block, &body, &replacements, &changed)
            var value = body[block].first
            while !value.isNone {
                let instruction = body[value]
                switch instruction.operation {
                case .unbox:
                    let operand = replacements.resolve(body.operand(value, 0))
                    if body[operand].operation == .box && body[operand].operandType == instruction.type {
                        replacements.replace(value, with: replacements.resolve(body.operand(operand, 0)))
                        body.remove(value)
                    }
                case .box:
                    let operand = replacements.resolve(body.operand(value, 0))
                    if body[operand].operation == .unbox && body[operand].type == instruction.operandType {
                        replacements.replace(value, with: replacements.resolve(body.operand(operand, 0)))
                        body.remove(value)
                    }
                case .convert:
                    if instruction.type == instruction.operandType {
                        replacements.replace(value, with: replacements.resolve(body.operand(value, 0)))
                        body.remove(value)
                    }
                default: break
                }
                value = instruction.next
            }
            block = body[block].next
        }
        replacements.apply(&body)
        for block in changed { body.compactArguments(of: block, replacements) }
    }

    private static func removeParameters(
        _ block: Block, _ body: inout Body, _ replacements: inout Replacements, _ changed: inout [Block]
    ) {
        if body[block].parameterCount == 0 || body[block].isHandler { return }
        var isChanged = false
        var parameter = body[block].firstParameter
        while !parameter.isNone {
            let data = body[parameter]
            var same = Value.none
            var edge = body[block].firstIncoming
            while !edge.isNone {
                let argument = replacements.resolve(body.operands[Int(body[edge].argumentStart + data.a)])
                if argument != parameter && argument != same {
                    if !same.isNone {
                        same = .none
                        break
                    }
                    same = argument
                }
                edge = body[edge].nextIncoming
            }
            if !same.isNone {
                replacements.replace(parameter, with: same)
                isChanged = true
            }
            parameter = data.next
        }
        if isChanged { changed.append(block) }
    }
}

extension Body {
    /// Takes the replaced parameters of `block` out, and the arguments for them out of its incoming edges. Parameters
    /// are numbered (`numberParameters`).
    mutating func compactArguments(of block: Block, _ replacements: borrowing Replacements) {
        removeParameters(of: block) { replacements.isReplaced($0) }
    }

    /// Takes the parameters of `block` for which `isGone` holds out, and the arguments for them.
    mutating func removeParameters(of block: Block, where isGone: (Value) -> Bool) {
        var edge = self[block].firstIncoming
        while !edge.isNone {
            let start = Int(self[edge].argumentStart)
            var kept = 0
            var number = 0
            var parameter = self[block].firstParameter
            while !parameter.isNone {
                if !isGone(parameter) {
                    operands[start + kept] = operands[start + number]
                    kept += 1
                }
                number += 1
                parameter = self[parameter].next
            }
            if self[edge].argumentCount > 0 { self[edge].argumentCount = Int32(kept) }
            edge = self[edge].nextIncoming
        }
        var parameter = self[block].firstParameter
        while !parameter.isNone {
            let next = self[parameter].next
            if isGone(parameter) {
                unlinkParameter(parameter)
                self[parameter].operation = .removed
                self[parameter].a = -1
            }
            parameter = next
        }
    }
}
