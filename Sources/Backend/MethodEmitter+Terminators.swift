import IR
import PhantomISA

extension MethodEmitter {
    private func target(_ edge: Int, _ body: borrowing Body) -> Int32 {
        destination[Int(code.layoutIndex[Int(body.edges[edge].target.index)])]
    }

    /// Writes a jump, unless the target's code follows anyway.
    private mutating func emitJump(to target: Int32, from index: Int) {
        if target != following(index) { writer.jump(.jmp, to: label(target)) }
    }

    /// Writes a terminator; its operand is on a stack.
    mutating func emitTerminator(
        _ value: Value, _ instruction: Instruction, _ index: Int, _ body: borrowing Body, _ table: inout ClassTable
    ) {
        switch instruction.operation {
        case .jump: emitJump(to: target(Int(instruction.a), body), from: index)
        case .branch: emitBranch(value, condition: .none, index, body)
        case .switchInt: emitSwitch(value, index, body)
        case .returnValue: writer.emit(.ret)
        case .throwValue: writer.emit(.throw)
        case .tryPush:
            table.summon(instruction.className, &writer)
            writer.jump(.pushCatcher, to: label(target(Int(instruction.a) + 1, body)))
            emitJump(to: target(Int(instruction.a), body), from: index)
        default: preconditionFailure("not a terminator")
        }
    }

    // MARK: Branches

    /// Whether `value` is a test made for the branch `branch` alone, so that its code can suit the jump.
    func isCondition(_ value: Value, of branch: Value, _ body: borrowing Body) -> Bool {
        let terminator = body.instructions[Int(branch.index)]
        guard terminator.operation == .branch, body.operand(branch, 0) == value else { return false }
        let instruction = body.instructions[Int(value.index)]
        switch instruction.operation {
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .sameReference, .differentReference,
            .isNull, .intToBool:
            return true
        case .not: return instruction.type == .bool
        default: return false
        }
    }

    /// Writes a branch. `condition` is a test not yet written whose operands are on the stacks, or none: then the bool
    /// is on the stack. `jz` is the only conditional jump, so the test is written for the way that needs the jump.
    mutating func emitBranch(_ value: Value, condition: Value, _ index: Int, _ body: borrowing Body) {
        let firstEdge = Int(body.instructions[Int(value.index)].a)
        let (whenTrue, whenFalse) = (target(firstEdge, body), target(firstEdge + 1, body))
        let next = following(index)
        let jumpsWhenTrue = whenTrue != next && (whenFalse == next || isShorterInverted(condition, body))
        if condition.isNone {
            if jumpsWhenTrue { writer.emit(.logNot) }
        } else {
            emitTest(condition, jumpsWhenTrue ? .nonzeroWhenFalse : .nonzeroWhenTrue, body)
        }
        writer.jump(.jz, to: label(jumpsWhenTrue ? whenTrue : whenFalse))
        emitJump(to: jumpsWhenTrue ? whenFalse : whenTrue, from: index)
    }

    private func isShorterInverted(_ condition: Value, _ body: borrowing Body) -> Bool {
        if condition.isNone { return false }
        let instruction = body.instructions[Int(condition.index)]
        return instruction.operation == .not || (instruction.operation == .equal && instruction.operandType == .int)
    }

    // MARK: Switches

    private mutating func emitSwitch(_ value: Value, _ index: Int, _ body: borrowing Body) {
        let edges = body.edgeRange(value)
        let defaultTarget = target(edges.lowerBound, body)
        let plan = SwitchPlan(value, body)
        if !plan.isTable {
            var cases: [(value: Int32, target: Int32)] = []
            for edge in edges.dropFirst() { cases.append((body.edges[edge].caseValue, target(edge, body))) }
            cases.sort { $0.value < $1.value }
            emitSearch(cases[...], body.operand(value, 0), defaultTarget, body)
        } else if plan.cases == 0 {
            writer.emit(.isDrop)
        } else {
            let other = label(defaultTarget)
            var targets = [CodeLabel](repeating: other, count: Int(plan.span))
            for edge in edges.dropFirst() {
                targets[Int(Int64(body.edges[edge].caseValue) - Int64(plan.low))] = label(target(edge, body))
            }
            writer.switchTable(shift: 0 &- plan.low, divisor: 1, targets: targets)
        }
        emitJump(to: defaultTarget, from: index)
    }

    /// Compares with up to 4 cases one after the other, more by halving. Falls through when none fits (only the last of
    /// the searches) or jumps to the default. The depth is the logarithm of the number of cases.
    private mutating func emitSearch(
        _ cases: ArraySlice<(value: Int32, target: Int32)>, _ value: Value, _ other: Int32, _ body: borrowing Body
    ) {
        if cases.count <= 4 {
            for item in cases {
                emitSwitchValue(value, body)
                if item.value != 0 {
                    writer.integer(item.value)
                    writer.emit(.isublu)
                }
                writer.jump(.jz, to: label(item.target))
            }
            return
        }
        let middle = cases.startIndex + cases.count / 2
        let upper = writer.makeLabel()
        emitSwitchValue(value, body)
        writer.integer(cases[middle].value)
        writer.emit(.ilt)
        writer.jump(.jz, to: upper)
        emitSearch(cases[..<middle], value, other, body)
        writer.jump(.jmp, to: label(other))
        writer.place(upper)
        emitSearch(cases[middle...], value, other, body)
    }

    private mutating func emitSwitchValue(_ value: Value, _ body: borrowing Body) {
        let instruction = body.instructions[Int(value.index)]
        if instruction.operation == .constant {
            emitConstant(.int, instruction.bits)
        } else {
            emitLoad(.int, allocation.position(of: value))
        }
    }
}
