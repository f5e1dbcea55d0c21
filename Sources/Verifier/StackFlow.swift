import PhantomISA

// The abstract interpretation of V5: runs every block from the state in which it is entered, until no state changes.
//
// States are kept only where paths may meet. A state at a meeting point can change at most three times per stack entry
// (see ``NumberCell/merged(_:)``), so the work ends; its limit is ``VerifierLimits/work`` and a share for each
// instruction.

extension MethodCheck {
    /// Runs every block from the state in which it is entered.
    mutating func followPaths() {
        reset()
        do {
            try checkArgumentCheck()
        } catch {
            report(0, error)
        }
        guard argumentCount <= limits.stackDepth else { return report(0, FlowFault(.v5, .objectOverflow)) }
        objects.append(contentsOf: repeatElement(.any, count: argumentCount))
        integers.append(.int)
        shape.maxObjects = Int32(argumentCount)
        shape.maxIntegers = 1
        meet(0)
        while let index = worklist.popLast() {
            guard runBlock(at: Int(index)) else { return }
        }
        isSettled = true
        guard needsKindCheck else { return }
        for index in meetings.indices {
            guard runBlock(at: index) else { return }
        }
    }

    private mutating func reset() {
        workLimit = limits.work + 64 * shape.instructions.count
        work = 0
        isSettled = false
        needsKindCheck = false
        objects.removeAll(keepingCapacity: true)
        integers.removeAll(keepingCapacity: true)
        setCatcher(-1)
        meetings.removeAll(keepingCapacity: true)
        keptObjects.removeAll(keepingCapacity: true)
        keptIntegers.removeAll(keepingCapacity: true)
        worklist.removeAll(keepingCapacity: true)
        marks.removeAll(keepingCapacity: true)
        marks.append(contentsOf: repeatElement(Mark(), count: shape.instructions.count))
    }

    /// Runs the block that starts at a meeting point. False if the work is too much.
    private mutating func runBlock(at index: Int) -> Bool {
        enter(index)
        let start = Int(meetings[index].instruction)
        if runBlock(from: start) { return true }
        report(start, FlowFault(.v5, .tooComplex))
        return false
    }

    /// Runs from an instruction to the end of the flow or to the next meeting point. False if the work is too much.
    private mutating func runBlock(from start: Int) -> Bool {
        var index = start
        while true {
            work += 1
            if work > workLimit { return false }
            shape.states[index].objectDepth = Int32(objects.count)
            shape.states[index].integerDepth = Int32(integers.count)
            shape.states[index].catcher = catcher
            let instruction = shape.instructions[index]
            do {
                try step(instruction)
            } catch {
                report(index, error)
                return true
            }
            switch instruction.operands {
            case .jump(let target) where instruction.opcode != .pushCatcher:
                meet(Int(shape.indexOfOffset[target]))
            case .switchTable(let count, _, _, _):
                for entry in 0..<Int(count) {
                    work += 1
                    if work > workLimit { return false }
                    meet(Int(shape.indexOfOffset[instruction.switchTarget(entry, in: code)]))
                }
            case .none, .u8, .i32, .i64, .string, .jump, .reserve, .call, .debug: break
            }
            if instruction.endsFlow { return work <= workLimit }
            index += 1
            if shape.states[index].isMeetingPoint {
                meet(index)
                return work <= workLimit
            }
        }
    }

    // MARK: Meeting points

    /// Loads the state of a meeting point.
    private mutating func enter(_ index: Int) {
        meetings[index].isQueued = false
        let meeting = meetings[index]
        objects.removeAll(keepingCapacity: true)
        objects.append(contentsOf: keptObjects[meeting.objectStart..<meeting.objectStart + meeting.objectDepth])
        integers.removeAll(keepingCapacity: true)
        integers.append(contentsOf: keptIntegers[meeting.integerStart..<meeting.integerStart + meeting.integerDepth])
        work += meeting.objectDepth + meeting.integerDepth
        setCatcher(meeting.catcher)
    }

    mutating func enqueue(_ index: Int) {
        if meetings[index].isQueued { return }
        meetings[index].isQueued = true
        worklist.append(Int32(index))
    }

    /// Brings the current state to a meeting point.
    mutating func meet(_ instruction: Int) {
        do {
            try merge(into: instruction)
        } catch {
            report(instruction, error)
        }
    }

    /// Brings the current state to a meeting point. If the state does not fit, nothing changes.
    mutating func merge(into instruction: Int) throws(FlowFault) {
        let known = Int(marks[instruction].meeting)
        work += objects.count + integers.count
        if work > workLimit { return }
        guard known >= 0 else {
            marks[instruction].meeting = Int32(meetings.count)
            meetings.append(
                Meeting(
                    instruction: Int32(instruction), objectStart: keptObjects.count, objectDepth: objects.count,
                    integerStart: keptIntegers.count, integerDepth: integers.count, catcher: catcher))
            keptObjects.append(contentsOf: objects)
            keptIntegers.append(contentsOf: integers)
            return enqueue(meetings.count - 1)
        }
        let meeting = meetings[known]
        guard meeting.objectDepth == objects.count else {
            throw FlowFault(.v5, .objectDepths(meeting.objectDepth, objects.count))
        }
        guard meeting.integerDepth == integers.count else {
            throw FlowFault(.v5, .integerDepths(meeting.integerDepth, integers.count))
        }
        guard meeting.catcher == catcher else { throw catcherFault(meeting.catcher, catcher) }
        var isChanged = false
        for index in 0..<objects.count where keptObjects[meeting.objectStart + index] != objects[index] {
            if keptObjects[meeting.objectStart + index] == .any { continue }
            keptObjects[meeting.objectStart + index] = .any
            isChanged = true
        }
        for index in 0..<integers.count where keptIntegers[meeting.integerStart + index] != integers[index] {
            let merged = keptIntegers[meeting.integerStart + index].merged(integers[index])
            if merged == keptIntegers[meeting.integerStart + index] { continue }
            keptIntegers[meeting.integerStart + index] = merged
            isChanged = true
        }
        if isChanged { enqueue(known) }
    }

    /// Records a fault once for an instruction.
    mutating func report(_ index: Int, _ fault: FlowFault) {
        if marks[index].isReported { return }
        marks[index].isReported = true
        let instruction = shape.instructions[index]
        reject(fault.rule, at: instruction.offset, instruction.opcode, fault.reason)
    }
}
