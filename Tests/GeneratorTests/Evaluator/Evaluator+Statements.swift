extension Evaluator {
    func execute(_ list: [ProgramStatement], _ frame: inout Frame) throws(Stop) -> Flow {
        for statement in list {
            let flow = try execute(statement, &frame)
            if case .normal = flow { continue }
            return flow
        }
        return .normal
    }

    private func execute(_ statement: ProgramStatement, _ frame: inout Frame) throws(Stop) -> Flow {
        try step()
        switch statement {
        case .empty: return .normal
        case .block(let body): return try execute(body, &frame)
        case .local(let name, let type, let initial, _):
            if let initial {
                frame.locals[name] = try assigned(evaluate(initial, &frame), to: type)
            } else {
                // Null or 0 on every entry of the block (language.md L13).
                frame.locals[name] = Numbers.convert(.int(0), to: type) ?? .null
            }
        case .expression(let value): _ = try evaluate(value, &frame)
        case .print(let value):
            try requireConsole(frame)
            guard case .string(let bytes) = try evaluate(value, &frame) else { throw .unspecified("null is printed") }
            try print(bytes + [10])
        case .printReversed(let values):
            try requireConsole(frame)
            var bytes: [UInt8] = []
            for value in try evaluate(values, &frame) {
                if case .null = value { throw .unspecified("null is printed") }
                bytes = try text(value) + bytes
            }
            try print(bytes)
        case .assign(let place, let value): _ = try assign(place, value, &frame)
        case .compound(let place, let operation, let value): try compound(place, operation, value, &frame)
        case .step(let place, let up):
            try compound(place, up ? .add : .subtract, ProgramExpression(.int, .int(1)), &frame)
        case .if(let test, let then, let otherwise):
            return try condition(test, &frame) ? execute(then, &frame) : execute(otherwise ?? [], &frame)
        case .while, .doWhile, .for, .foreach: return try loop(statement, &frame)
        case .switch(let value, let items): return try choose(value, items, &frame)
        case .try(let body, let catches, let finally): return try attempt(body, catches, finally, &frame)
        case .throw(let value): throw try thrown(value, &frame)
        case .return(let value):
            guard let value else { return .return(.null) }
            return .return(try assigned(evaluate(value, &frame), to: frame.result))
        case .break: return .break
        case .continue: return .continue
        case .synchronized(let object, let body):
            guard case .instance = try evaluate(object, &frame) else { throw .unspecified("lock of null") }
            return try execute(body, &frame)
        case .assert(let test, let value):
            if try !condition(test, &frame) { throw try thrown(value, &frame) }
        }
        return .normal
    }

    private func requireConsole(_ frame: Frame) throws(Stop) {
        guard case .console? = frame.locals["out"] else { throw nullReceiver("print") }
    }

    private func thrown(_ expression: ProgramExpression, _ frame: inout Frame) throws(Stop) -> Stop {
        let value = try evaluate(expression, &frame)
        guard case .null = value else { return .thrown(value) }
        if expression.type.isNumeric { throw .unspecified("an empty number is thrown") }
        return .thrown(Trap.nullThrown)
    }

    /// How a loop goes on after its body: nil for another turn.
    private func after(_ flow: Flow) -> Flow? {
        switch flow {
        case .normal, .continue: nil
        case .break: .normal
        case .return: flow
        }
    }

    private func loop(_ statement: ProgramStatement, _ frame: inout Frame) throws(Stop) -> Flow {
        switch statement {
        case .while(let test, let body):
            while try condition(test, &frame) {
                if let end = after(try execute(body, &frame)) { return end }
            }
        case .doWhile(let body, let test, let post):
            while true {
                if let end = after(try execute(body, &frame)) { return end }
                guard try condition(test, &frame) else { break }
                if let post, let end = after(try execute(post, &frame)) { return end }
            }
        case .for(let initial, let test, let steps, let body):
            _ = try execute(initial, &frame)
            while true {
                if let test, try !condition(test, &frame) { break }
                if let end = after(try execute(body, &frame)) { return end }
                _ = try execute(steps, &frame)
            }
        case .foreach(let name, let expression, let body):
            let receiver = try evaluate(expression, &frame)
            guard case .array(let array) = receiver, case .array(let element) = expression.type else {
                throw nullReceiver("foreach")
            }
            // The size is taken once before the loop.
            let count = array.elements.count
            for index in 0..<count {
                frame.locals[name] = try assigned(get(receiver, index), to: element)
                if let end = after(try execute(body, &frame)) { return end }
                try step()
            }
        default: throw .unspecified("loop")
        }
        return .normal
    }

    private func choose(_ selector: ProgramExpression, _ items: [SwitchItem], _ frame: inout Frame) throws(Stop) -> Flow {
        let value = try selector.type.isNumeric ? number(selector, &frame) : evaluate(selector, &frame)
        var start: Int?
        var fallback: Int?
        for (index, item) in items.enumerated() {
            switch item {
            case .label(let label) where start == nil:
                // An empty number among int labels is unboxed, and that is a trap.
                let other = try selector.type.isNumeric ? number(label, &frame) : evaluate(label, &frame)
                if try equal(value, other) { start = index }
            case .label: break
            case .defaultLabel: fallback = index
            case .statement: break
            }
        }
        guard let first = start ?? fallback else { return .normal }
        for item in items[first...] {
            guard case .statement(let statement) = item else { continue }
            switch try execute(statement, &frame) {
            case .normal: break
            case .break: return .normal
            case .continue: return .continue
            case .return(let value): return .return(value)
            }
        }
        return .normal
    }

    private func attempt(
        _ body: [ProgramStatement], _ catches: [CatchBranch], _ finally: [ProgramStatement]?, _ frame: inout Frame
    ) throws(Stop) -> Flow {
        var ending: Result<Flow, Stop>
        do {
            ending = .success(try execute(body, &frame))
        } catch {
            ending = .failure(error)
            if case .thrown(let value) = error, let branch = catches.first(where: { isInstance(value, of: $0.type) }) {
                frame.locals[branch.name] = value
                do { ending = .success(try execute(branch.body, &frame)) } catch { ending = .failure(error) }
            }
        }
        if case .failure(let stop) = ending {
            // Only what the program itself throws runs its `finally`.
            guard case .thrown = stop else { throw stop }
        }
        if let finally {
            switch try execute(finally, &frame) {
            case .normal: break
            case .break: return .break
            case .continue: return .continue
            case .return(let value): return .return(value)
            }
        }
        return try ending.get()
    }
}
