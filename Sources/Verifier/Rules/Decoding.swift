import ClassFile
import PhantomISA

// V1: linear decoding from offset 0 ends exactly at the end of the code, all opcodes are legal, all operands lie
// inside.
// V3: a switch table lies inside the code, its divisor is above 0.

extension MethodCheck {
    /// Decodes the code into the shape. After bytes that cannot be decoded nothing more is known of the method.
    mutating func decode() {
        let code = self.code
        shape.indexOfOffset = [Int32](repeating: -1, count: code.count)
        shape.instructions.reserveCapacity(code.count / 2)
        guard !code.isEmpty else { return reject(.v1, at: 0, nil, .undecodable(.endOfCode(offset: 0))) }
        var at = 0
        while at < code.count {
            let instruction: Instruction
            do {
                instruction = try Instruction.decode(code, at: at)
            } catch {
                return reject(undecodable: error)
            }
            if effects[instruction.opcode].isRejected {
                reject(.v1, at: at, instruction.opcode, .forbiddenOpcode)
            }
            if case .switchTable(_, _, let divisor, _) = instruction.operands, divisor <= 0 {
                reject(.v3, at: at, .switch, .divisor(divisor))
            }
            shape.indexOfOffset[at] = Int32(shape.instructions.count)
            shape.instructions.append(instruction)
            at = instruction.end
        }
    }

    private mutating func reject(undecodable error: DecodeError) {
        switch error {
        case .endOfCode, .unknownOpcode:
            reject(.v1, at: error.offset, nil, .undecodable(error))
        case .truncated(_, let opcode):
            reject(.v1, at: error.offset, opcode, .undecodable(error))
        case .badLength(_, let opcode, let length):
            if opcode == .switch {
                reject(.v3, at: error.offset, opcode, .switchTable(count: length))
            } else {
                reject(.v1, at: error.offset, opcode, .undecodable(error))
            }
        case .repeatedPrefix:
            reject(.v2, at: error.offset, nil, .undecodable(error))
        }
    }
}
