import IR

/// Makes the IR of one method from its Java code.
///
/// Blocks are walked in the order of the code, each with the stack types that `StackAnalysis` found. Locals and the stack
/// between blocks are variables of the builder, one for each place and type. Exception ranges become nested try regions:
/// each block has a list of active handlers, and an edge between blocks with different lists deactivates and activates
/// what differs.
struct MethodTranslator<Meaning: Resolution> {
    let file: JavaClass
    let member: JavaMember
    let meaning: Meaning
    var builder: FunctionBuilder
    var names: NameTable
    var literals: LiteralTable
    /// How the receiver arrives: as the receiver, or as the first argument of a function.
    let receiverIsArgument: Bool

    var pool: ConstantPool { file.constants }
    var stack = OperandStack(limit: 0)
    var code: JavaCode
    var flow: ControlFlow
    var keepsThis = false
    /// The receiver; none in static methods.
    var receiver = Value.none
    /// What `returnValue` has to leave: the monitor of a synchronized method.
    var monitor = Value.none
    private var isMemory: [Bool] = []
    var locals: [LocalKey: Variable] = [:]
    var stackVariables: [LocalKey: Variable] = [:]
    var blocks: [Block] = []
    private var isReachable: [Bool] = []
    var openEdges: [Int] = []
    private var current = 0
    private var entryTypes: [[StackType]?] = []
    /// Where handlers are activated, by number of the list.
    var pads: [Int32: HandlerPad] = [:]
    /// Pads whose handler's way on has not been made.
    var pendingPads: [Int32] = []
    /// Which block an edge through pads leads to.
    var destination: Variable?

    /// For instructions that are parts of expressions, where their operands come from.
    var operandOrigins: [Int32: [Int32]] = [:]
    /// For blocks that have been jumped to, where the entries of the stack come from.
    var entryOrigins: [Int: [Int32]] = [:]

    struct LocalKey: Hashable {
        var index: Int32
        var type: ValueType
    }

    private init(
        _ file: JavaClass, _ member: JavaMember, _ code: JavaCode, _ meaning: Meaning, _ builder: FunctionBuilder,
        _ unit: IR.Unit, receiverIsArgument: Bool
    ) throws(FlowError) {
        self.file = file
        self.member = member
        self.code = code
        self.meaning = meaning
        self.builder = builder
        names = unit.names
        literals = unit.literals
        self.receiverIsArgument = receiverIsArgument
        flow = try ControlFlow(code, guardsAll: member.flags & JavaFlags.synchronized != 0)
    }

    /// The body of a method that has code. Names and literals go into the unit.
    ///
    /// - Parameter prologue: makes code that stands in front of the method's.
    static func translate(
        _ member: JavaMember, of file: JavaClass, in unit: inout IR.Unit, with builder: inout FunctionBuilder,
        meaning: Meaning, receiverIsArgument: Bool = false,
        prologue: (inout FunctionBuilder, inout NameTable, Value) -> Void = { _, _, _ in }
    ) throws(FlowError) -> Body {
        guard let code = member.code else {
            throw FlowError(reason: .malformed("the method has no code"), offset: 0)
        }
        var translator = try MethodTranslator(
            file, member, code, meaning, builder, unit, receiverIsArgument: receiverIsArgument)
        let body = try translator.run(prologue)
        unit.names = translator.names
        unit.literals = translator.literals
        return body
    }

    var isStatic: Bool { member.flags & JavaFlags.isStatic != 0 }

    // MARK: The walk

    private mutating func run(
        _ prologue: (inout FunctionBuilder, inout NameTable, Value) -> Void
    ) throws(FlowError) -> Body {
        let meaning = meaning
        let analysis = try StackAnalysis(flow, pool, isStatic: isStatic) { meaning.isMadeByConstructor($0) }
        entryTypes = analysis.entry
        keepsThis = analysis.keepsThis
        isMemory = LocalLiveness(flow).isMemory
        isReachable = entryTypes.map { $0 != nil }
        let parameters = Descriptor.split(pool.text(member.descriptor)).parameters
        builder.begin(argumentCount: parameters.count + (receiverIsArgument && !isStatic ? 1 : 0))
        builder.line = Int32(code.lines.first?.line ?? 0)
        countEdges()
        for index in flow.blocks.indices { blocks.append(isReachable[index] ? builder.makeBlock() : .none) }
        try receiveArguments(parameters)
        prologue(&builder, &names, receiver)
        if member.flags & JavaFlags.synchronized != 0 {
            monitor = isStatic ? builder.classReference(name(of: file.name)) : receiver
            builder.monitorEnter(monitor)
        }
        jump(to: 0, from: -1)
        for index in flow.blocks.indices where isReachable[index] { try translate(block: index) }
        try finishHandlers()
        return builder.finish()
    }

    /// Edges to each block that are not those of handlers, so that it can be sealed after the last.
    private mutating func countEdges() {
        openEdges = [Int](repeating: 0, count: flow.blocks.count)
        var handlers = Set<Int>()
        for index in flow.blocks.indices where isReachable[index] {
            for next in flow.blocks[index].successors { countEdge(to: next, from: flow.blocks[index].handlers) }
            for row in flow.rows(flow.blocks[index].handlers) {
                if let handler = flow.handlerBlock(row) { handlers.insert(handler) }
            }
        }
        countEdge(to: 0, from: -1)
        for handler in handlers { openEdges[handler] = Int.max / 2 }
    }

    /// An edge on which handlers are activated goes through pads, which are made last.
    private mutating func countEdge(to block: Int, from list: Int32) {
        openEdges[block] += 1
        let target = flow.blocks[block].handlers
        if commonOuter(list, target) != target { openEdges[block] = Int.max / 2 }
    }

    private mutating func receiveArguments(_ parameters: [String]) throws(FlowError) {
        var index = 0
        var argument = 0
        func fits(_ count: Int) throws(FlowError) {
            if index + count > Int(code.maxLocals) {
                throw FlowError(reason: .malformed("the arguments do not fit the locals"), offset: 0)
            }
        }
        if !isStatic {
            try fits(1)
            if receiverIsArgument {
                receiver = builder.argument(0)
                argument = 1
            } else {
                receiver = builder.this(className: name(of: file.name))
            }
            if !keepsThis { builder.writeVariable(local(0, .ref), receiver) }
            index = 1
        }
        for parameter in parameters {
            let type = StackType(descriptor: parameter)
            try fits(type.isWide ? 2 : 1)
            let reference = builder.argument(argument)
            let value = type == .reference ? reference : builder.unbox(type.valueType, reference)
            builder.writeVariable(local(Int32(index), type.valueType), value)
            index += type.isWide ? 2 : 1
            argument += 1
        }
    }

    private mutating func translate(block index: Int) throws(FlowError) {
        current = index
        builder.switchTo(blocks[index])
        if openEdges[index] == 0 { builder.seal(blocks[index]) }
        stack = OperandStack(limit: Int(code.maxStack))
        let types = entryTypes[index] ?? []
        var origins = entryOrigins[index] ?? []
        if origins.count != types.count { origins = types.map { _ in -1 } }
        for (depth, type) in types.enumerated() {
            let value =
                switch type {
                case .this: receiver
                case .uninitialized: builder.null()
                case .int, .long, .float, .double, .reference: builder.readVariable(stackVariable(depth, type.valueType))
                }
            try stack.push(OperandStack.Entry(type: type, value: value, origin: origins[depth]))
        }
        for place in flow.blocks[index].instructions {
            let instruction = code.instructions[place]
            stack.offset = instruction.offset
            markLine(instruction.offset)
            if meaning.describesNulls { noteOrigins(instruction) }
            try translate(instruction, isLast: place == flow.blocks[index].instructions.upperBound - 1, place)
        }
    }

    /// The block whose code is being made.
    var flowBlock: Int { current }

    // MARK: Lines

    private var lineStarts: [(start: Int32, line: Int32)]?
    private var lineIndex = 0

    private mutating func markLine(_ offset: Int32) {
        if lineStarts == nil {
            lineStarts = code.lines.map { (Int32($0.start), Int32($0.line)) }.sorted { $0.start < $1.start }
        }
        guard let starts = lineStarts, !starts.isEmpty else { return }
        if lineIndex < starts.count, starts[lineIndex].start > offset { lineIndex = 0 }
        while lineIndex + 1 < starts.count, starts[lineIndex + 1].start <= offset { lineIndex += 1 }
        if starts[lineIndex].start <= offset { builder.line = starts[lineIndex].line }
    }

    // MARK: Variables

    mutating func local(_ index: Int32, _ type: ValueType) -> Variable {
        let key = LocalKey(index: index, type: type)
        if let variable = locals[key] { return variable }
        let variable = builder.declareVariable(type, inSlot: isMemory[Int(index)])
        locals[key] = variable
        return variable
    }

    mutating func stackVariable(_ depth: Int, _ type: ValueType) -> Variable {
        let key = LocalKey(index: Int32(depth), type: type)
        if let variable = stackVariables[key] { return variable }
        let variable = builder.declareVariable(type)
        stackVariables[key] = variable
        return variable
    }

    /// Leaves the stack where the next block finds it.
    private mutating func storeStack() {
        for (depth, entry) in stack.entries.enumerated() {
            switch entry.type {
            case .uninitialized: break
            case .int, .long, .float, .double, .reference, .this:
                builder.writeVariable(stackVariable(depth, entry.type.valueType), entry.value)
            }
        }
    }

    /// IR name of a class given with slashes.
    mutating func name(of className: String) -> Name { names.intern(meaning.className(className)) }

    // MARK: Edges

    private var currentList: Int32 { flow.blocks[current].handlers }

    /// Counts an edge to a block; the block is sealed with its last.
    private mutating func closeEdge(to block: Int) {
        openEdges[block] -= 1
        if openEdges[block] == 0 { builder.seal(blocks[block]) }
    }

    /// Jumps to a block from code with the given active handlers.
    mutating func jump(to block: Int, from list: Int32) {
        let target = flow.blocks[block].handlers
        let kept = commonOuter(list, target)
        var active = list
        while active != kept {
            builder.tryPop()
            active = flow.handlerLists[Int(active)].outer
        }
        if kept == target {
            builder.jump(blocks[block])
        } else {
            jumpThroughPads(to: block, from: kept)
        }
        closeEdge(to: block)
    }

    /// The end of the block by a jump.
    mutating func jump(to block: Int) {
        storeStack()
        passOrigins(to: block)
        jump(to: block, from: currentList)
    }

    /// The block to jump to for a target: the target's own, or one where the handlers are changed.
    private mutating func edgeBlock(to block: Int, _ made: inout [(Block, Int)]) -> Block {
        if flow.blocks[block].handlers == currentList { return blocks[block] }
        let middle = builder.makeBlock()
        made.append((middle, block))
        return middle
    }

    private mutating func finishEdges(_ made: [(Block, Int)], direct: [Int]) {
        for (middle, target) in made {
            builder.seal(middle)
            builder.switchTo(middle)
            jump(to: target, from: currentList)
        }
        for target in direct where flow.blocks[target].handlers == currentList { closeEdge(to: target) }
    }

    /// The end of the block by a branch.
    mutating func branch(_ condition: Value, to target: Int, else next: Int, isInverted: Bool) {
        storeStack()
        passOrigins(to: target)
        passOrigins(to: next)
        var made: [(Block, Int)] = []
        let first = edgeBlock(to: target, &made)
        let second = edgeBlock(to: next, &made)
        builder.branch(condition, isInverted ? second : first, isInverted ? first : second)
        finishEdges(made, direct: [target, next])
    }

    /// The end of the block by a switch.
    mutating func branch(_ value: Value, cases: [(value: Int32, target: Int)], default other: Int) {
        storeStack()
        for block in [other] + cases.map(\.target) { passOrigins(to: block) }
        var made: [(Block, Int)] = []
        let first = edgeBlock(to: other, &made)
        var targets: [(value: Int32, target: Block)] = []
        for item in cases { targets.append((item.value, edgeBlock(to: item.target, &made))) }
        builder.switchInt(value, default: first, cases: targets)
        finishEdges(made, direct: [other] + cases.map(\.target))
    }

    /// The end of the method.
    mutating func returnValue(_ value: Value) {
        if !monitor.isNone { builder.monitorExit(monitor) }
        builder.returnValue(value)
    }
}
