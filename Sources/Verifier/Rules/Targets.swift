import ClassFile
import PhantomISA

// V2: every target is the start of an instruction, its prefix included; a prefix is honoured in that width.
// V4: control cannot run past the last instruction.

extension MethodCheck {
    /// Checks targets and prefixes, and marks where paths may meet.
    mutating func checkTargets() {
        shape.states = [MethodShape.State](repeating: MethodShape.State(), count: shape.instructions.count)
        shape.states[0].isMeetingPoint = true
        for instruction in shape.instructions {
            if instruction.prefix != .none && !effects[instruction.opcode].prefixes.contains(instruction.prefix) {
                reject(.v2, at: instruction.offset, instruction.opcode, .prefixNotHonoured(instruction.prefix))
            }
            switch instruction.operands {
            case .jump(let target):
                checkTarget(target, of: instruction)
            case .switchTable(let count, _, _, _):
                for index in 0..<Int(count) {
                    checkTarget(instruction.switchTarget(index, in: code), of: instruction)
                }
            case .none, .u8, .i32, .i64, .string, .reserve, .call, .debug: break
            }
        }
    }

    private mutating func checkTarget(_ target: Int, of instruction: Instruction) {
        guard target >= 0 && target < code.count else {
            return reject(.v2, at: instruction.offset, instruction.opcode, .targetOutside(target))
        }
        let index = shape.indexOfOffset[target]
        guard index >= 0 else {
            return reject(.v2, at: instruction.offset, instruction.opcode, .targetInsideInstruction(target))
        }
        shape.states[Int(index)].isMeetingPoint = true
    }

    /// Checks the last instruction.
    mutating func checkEnd() {
        guard let last = shape.instructions.last, !last.endsFlow else { return }
        reject(.v4, at: last.offset, last.opcode, .runsOffEnd)
    }
}
