import PhantomISA

/// Why the machine refuses a method.
struct FlowError: Error {
    /// Offset in the method's code.
    let offset: Int
    let text: StaticString

    init(_ offset: Int, _ text: StaticString) {
        self.offset = offset
        self.text = text
    }
}

/// The control flow and stack depths of a method: what translation needs, and everything on which the memory safety of
/// the translated code rests. (The `Verifier` checks more and explains better; this check is the machine's own,
/// because it is made again after a restart.)
///
/// Rules: bytecode.md section 17, V1–V5, V7, V9–V13. In addition no stack may fall below the depth at which the
/// innermost catcher was pushed, so that its handler finds every entry.
struct MethodFlow {
    private(set) var instructions: [Instruction] = []
    /// Instruction that starts at each offset of the code, -1 if none does.
    private(set) var indexAt: [Int32]
    /// Depths before each instruction; -1 if it cannot be reached.
    private(set) var objectDepth: [Int32] = []
    private(set) var integerDepth: [Int32] = []
    /// Innermost catcher active before each instruction: index of its `push_catcher`, -1 for none.
    private(set) var catcher: [Int32] = []
    private(set) var isTarget: [Bool] = []
    /// Targets of a catcher: blocks that start with the caught object on the stack.
    private(set) var isHandler: [Bool] = []
    /// For a `dynamic_invoke`: its argument count.
    private(set) var dynamicCount: [Int32] = []
    private(set) var maxObjects = 0
    private(set) var maxIntegers = 1
    private(set) var maxCatchers = 0

    /// For each `push_catcher`: depth of catchers including it, and the stack depths right after it.
    private var catcherDepth: [Int32] = []
    private var catcherParent: [Int32] = []

    let code: [UInt8]
    private let limit: Int
    private var work: [Int32] = []

    static func analyse(
        _ code: [UInt8], arguments: Int, objectSlots: Int, constants: Int, limit: Int
    ) throws(FlowError) -> MethodFlow {
        var flow = MethodFlow(code: code, limit: limit)
        try flow.decode()
        try flow.propagate(arguments: arguments, objectSlots: objectSlots, constants: constants)
        return flow
    }

    private init(code: [UInt8], limit: Int) {
        self.code = code
        self.limit = limit
        indexAt = [Int32](repeating: -1, count: code.count)
    }

    private mutating func decode() throws(FlowError) {
        guard !code.isEmpty else { throw FlowError(0, "empty code") }
        guard code.count < 1 << 24 else { throw FlowError(0, "code too long") }
        var offset = 0
        while offset < code.count {
            let instruction: Instruction
            do {
                instruction = try Instruction.decode(code, at: offset)
            } catch {
                throw FlowError(error.offset, "no instruction")
            }
            let info = instruction.info
            if info.category == .rejected { throw FlowError(offset, "illegal instruction") }
            if !info.prefixes.contains(instruction.prefix) { throw FlowError(offset, "prefix not honoured") }
            indexAt[offset] = Int32(instructions.count)
            instructions.append(instruction)
            offset = instruction.end
        }
        guard instructions[instructions.count - 1].endsFlow else {
            throw FlowError(instructions[instructions.count - 1].offset, "control runs past the end")
        }
        let count = instructions.count
        objectDepth = [Int32](repeating: -1, count: count)
        integerDepth = [Int32](repeating: -1, count: count)
        catcher = [Int32](repeating: -1, count: count)
        isTarget = [Bool](repeating: false, count: count)
        isHandler = [Bool](repeating: false, count: count)
        dynamicCount = [Int32](repeating: -1, count: count)
        catcherDepth = [Int32](repeating: 0, count: count)
        catcherParent = [Int32](repeating: -1, count: count)
        for instruction in instructions {
            switch instruction.operands {
            case .jump(let target):
                isTarget[try self.target(target, of: instruction)] = true
            case .switchTable(let entries, _, let divisor, _):
                guard divisor > 0 else { throw FlowError(instruction.offset, "switch divisor") }
                for entry in 0..<Int(entries) {
                    isTarget[try self.target(instruction.switchTarget(entry, in: code), of: instruction)] = true
                }
            case .none, .u8, .i32, .i64, .string, .reserve, .call, .debug:
                break
            }
        }
    }

    /// Index of the instruction at a jump target.
    private func target(_ offset: Int, of instruction: Instruction) throws(FlowError) -> Int {
        guard offset >= 0, offset < code.count, indexAt[offset] >= 0 else {
            throw FlowError(instruction.offset, "jump target")
        }
        return Int(indexAt[offset])
    }

    func index(at offset: Int) -> Int { Int(indexAt[offset]) }

    // MARK: Depths

    private mutating func meet(
        _ index: Int, objects: Int32, integers: Int32, catcher: Int32, from offset: Int
    ) throws(FlowError) {
        if objectDepth[index] < 0 {
            objectDepth[index] = objects
            integerDepth[index] = integers
            self.catcher[index] = catcher
            work.append(Int32(index))
        } else if objectDepth[index] != objects || integerDepth[index] != integers || self.catcher[index] != catcher {
            throw FlowError(offset, "unequal depths where paths meet")
        }
    }

    private mutating func propagate(arguments: Int, objectSlots: Int, constants: Int) throws(FlowError) {
        guard arguments <= limit else { throw FlowError(0, "too many arguments") }
        maxObjects = arguments
        try meet(0, objects: Int32(arguments), integers: 1, catcher: -1, from: 0)
        while let next = work.popLast() {
            var index = Int(next)
            // Follow the straight line; `meet` stops it where another path was before.
            while true {
                guard let after = try step(index, objectSlots: objectSlots, constants: constants) else { break }
                guard objectDepth[index + 1] < 0 else {
                    try meet(
                        index + 1, objects: after.objects, integers: after.integers, catcher: after.catcher,
                        from: instructions[index].offset)
                    break
                }
                objectDepth[index + 1] = after.objects
                integerDepth[index + 1] = after.integers
                catcher[index + 1] = after.catcher
                index += 1
            }
        }
    }

    private struct Depths {
        var objects: Int32
        var integers: Int32
        var catcher: Int32
    }

    private static func cells(_ kind: CellKind?, _ prefix: NumericPrefix) -> Int32 {
        switch kind {
        case nil: 0
        case .one: 1
        case .two: 2
        case .width: prefix.isWide ? 2 : 1
        }
    }

    /// Depths after an instruction, nil if control does not go on to the next.
    private mutating func step(_ index: Int, objectSlots: Int, constants: Int) throws(FlowError) -> Depths? {
        let instruction = instructions[index]
        let offset = instruction.offset
        let info = instruction.info
        let prefix = instruction.prefix
        var objects = objectDepth[index]
        var integers = integerDepth[index]
        var active = catcher[index]

        try checkOperands(index, objects: objects, integers: integers, objectSlots: objectSlots, constants: constants)

        var popObjects = Int32(info.objects.pops.count)
        if case .call(_, let count) = instruction.operands {
            guard count >= 0, count <= 255 else { throw FlowError(offset, "argument count") }
            popObjects += count
        }
        if instruction.opcode == .dynamicInvoke {
            let count = try knownCount(before: index)
            dynamicCount[index] = count
            popObjects += count
        }
        let popIntegers =
            Self.cells(info.integers.pops.first, prefix) + Self.cells(info.integers.pops.second, prefix)
        objects -= popObjects
        integers -= popIntegers
        var floorObjects: Int32 = 0
        var floorIntegers: Int32 = 0
        if active >= 0 {
            floorObjects = objectDepth[Int(active)] - 1
            floorIntegers = integerDepth[Int(active)]
        }
        // These only read what they seem to pop.
        if instruction.opcode == .osDup { floorObjects -= 1 }
        if instruction.opcode == .isDup { floorIntegers -= prefix.isWide ? 2 : 1 }
        guard objects >= max(floorObjects, 0), integers >= max(floorIntegers, 0) else {
            throw FlowError(offset, "stack underflow, or below the depth of the active catcher")
        }
        objects += Int32(info.objects.pushes.count)
        integers += Self.cells(info.integers.pushes.first, prefix) + Self.cells(info.integers.pushes.second, prefix)
        if case .reserve(let more, let cells) = instruction.operands {
            objects += Int32(more)
            integers += Int32(cells)
        }
        guard objects <= limit, integers <= limit else { throw FlowError(offset, "stack limit") }
        maxObjects = max(maxObjects, Int(objects))
        maxIntegers = max(maxIntegers, Int(integers))

        switch instruction.opcode {
        case .pushCatcher:
            guard case .jump(let to) = instruction.operands else { return nil }
            catcherParent[index] = active
            catcherDepth[index] = (active >= 0 ? catcherDepth[Int(active)] : 0) + 1
            maxCatchers = max(maxCatchers, Int(catcherDepth[index]))
            guard maxCatchers < 1000 else { throw FlowError(offset, "too many catchers") }
            let handler = try target(to, of: instruction)
            isHandler[handler] = true
            maxObjects = max(maxObjects, Int(objects) + 1)
            try meet(handler, objects: objects + 1, integers: integers, catcher: active, from: offset)
            active = Int32(index)
        case .popCatcher:
            guard active >= 0 else { throw FlowError(offset, "no catcher to pop") }
            active = catcherParent[Int(active)]
        case .jz, .djnz:
            guard case .jump(let to) = instruction.operands else { return nil }
            try meet(target(to, of: instruction), objects: objects, integers: integers, catcher: active, from: offset)
        case .jmp:
            guard case .jump(let to) = instruction.operands else { return nil }
            try meet(target(to, of: instruction), objects: objects, integers: integers, catcher: active, from: offset)
            return nil
        case .switch:
            guard case .switchTable(let count, _, _, _) = instruction.operands else { return nil }
            for entry in 0..<Int(count) {
                let to = try target(instruction.switchTarget(entry, in: code), of: instruction)
                try meet(to, objects: objects, integers: integers, catcher: active, from: offset)
            }
        case .ret, .throw:
            return nil
        default:
            break
        }
        return Depths(objects: objects, integers: integers, catcher: active)
    }

    /// The constant on top of the integer stack, which must be pushed right before (V12).
    private func knownCount(before index: Int) throws(FlowError) -> Int32 {
        let offset = instructions[index].offset
        guard index > 0, !isTarget[index] else { throw FlowError(offset, "argument count is not a constant") }
        let before = instructions[index - 1]
        var value: Int32 = -1
        if !before.prefix.isWide {
            switch before.opcode {
            case .iconst0: value = 0
            case .iconst1: value = 1
            case .iconst8bit: if case .u8(let byte) = before.operands { value = Int32(byte) }
            case .iconst32bit: if case .i32(let number) = before.operands { value = number }
            default: break
            }
        }
        guard value >= 0, value <= 255 else { throw FlowError(offset, "argument count is not a constant") }
        return value
    }

    private func checkOperands(
        _ index: Int, objects: Int32, integers: Int32, objectSlots: Int, constants: Int
    ) throws(FlowError) {
        let instruction = instructions[index]
        let offset = instruction.offset
        var operand: Int32 = 0
        switch instruction.operands {
        case .u8(let byte): operand = Int32(byte)
        case .i32(let number): operand = number
        case .call(let ordinal, _):
            guard ordinal >= 0, ordinal <= 65_535 else { throw FlowError(offset, "ordinal") }
        case .none, .i64, .string, .jump, .reserve, .switchTable, .debug:
            break
        }
        let width: Int32 = instruction.prefix.isWide ? 2 : 1
        switch instruction.opcode {
        case .osGet32:
            guard operand >= 0, operand < objects else { throw FlowError(offset, "position") }
        case .osSet32:
            // The popped entry itself is no longer part of the stack.
            guard operand >= 0, operand < objects - 1 else { throw FlowError(offset, "position") }
        case .osPull32:
            guard operand >= 0, operand < objects else { throw FlowError(offset, "position") }
        case .isGet32:
            guard operand >= 0, operand <= integers - width else { throw FlowError(offset, "position") }
        case .isSet32:
            guard operand >= 0, operand <= integers - 2 * width else { throw FlowError(offset, "position") }
        case .osLoad8, .osLoad32, .osSave8, .osSave32, .isLoad8, .isSave8:
            guard operand >= 0, Int(operand) < objectSlots else { throw FlowError(offset, "slot") }
        case .constPool:
            guard operand >= 0, Int(operand) < constants else { throw FlowError(offset, "constant") }
        default:
            break
        }
    }

    /// Number of catchers active before an instruction.
    func catcherCount(at index: Int) -> Int {
        let active = catcher[index]
        return active < 0 ? 0 : Int(catcherDepth[Int(active)])
    }
}
