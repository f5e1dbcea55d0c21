import PhantomISA

/// Follows classes through straight-line code, so that a listing can name the methods that are called. What it does not
/// know it leaves open; nothing but comments depends on it.
struct ReceiverTracker {
    private enum Known {
        case unknown
        case instance([UInt8])
        case classObject([UInt8])
    }

    private let className: [UInt8]
    private let index: ListingIndex
    private let method: Method
    private let isReassigned: [Bool]
    /// The known top part of the object stack; below it everything is unknown.
    private var stack: [Known] = []
    /// What was stored last at positions, on the way from the last place where paths meet.
    private var locals: [(position: Int32, known: Known)] = []
    private static let localLimit = 32

    init(className: [UInt8], index: ListingIndex, method: Method) {
        self.className = className
        self.index = index
        self.method = method
        var reassigned = [Bool](repeating: false, count: method.signature.parameters.count)
        for item in CodeListing(code: method.code).items {
            guard case .instruction(let instruction) = item, instruction.opcode == .osSet32,
                case .i32(let position) = instruction.operands, position >= 0, position < reassigned.count
            else { continue }
            reassigned[Int(position)] = true
        }
        isReassigned = reassigned
    }

    /// Control may come from elsewhere: nothing is known of the stack.
    mutating func forget() {
        stack.removeAll(keepingCapacity: true)
        locals.removeAll(keepingCapacity: true)
    }

    /// Takes note of the instruction. For calls, answers the class whose method is called, if it is known.
    mutating func step(_ instruction: Instruction) -> [UInt8]? {
        switch instruction.operands {
        case .call(let ordinal, let count):
            var receiver: Known = .unknown
            if instruction.opcode == .staticInvoke {
                if case .classObject(let name) = pop() { receiver = .instance(name) }
                drop(1 + Int(max(0, count)))
            } else {
                drop(Int(max(0, count)))
                receiver = pop()
            }
            let callee: [UInt8]?
            switch receiver {
            case .unknown: callee = nil
            case .instance(let name): callee = name
            case .classObject: callee = Array(".internal.class".utf8)
            }
            push(callee.flatMap { ownMethod($0, ordinal)?.signature.result.className })
            return callee
        case .reserve(let objects, _):
            for _ in 0..<objects { stack.append(.unknown) }
        case .none, .u8, .i32, .i64, .string, .jump, .switchTable, .debug:
            other(instruction)
        }
        if instruction.endsFlow { forget() }
        return nil
    }

    /// The method of this class, if `className` is its name.
    func ownMethod(_ className: [UInt8], _ ordinal: Int32) -> Method? {
        className == self.className ? index.method(ordinal: ordinal) : nil
    }

    /// The name of a method that every class has (bytecode.md 10.1).
    static func rootMethodName(_ ordinal: Int32) -> [UInt8]? {
        switch ordinal {
        case 0: Method.constructorName
        case 1: Array("destructor".utf8)
        case 2: Array("getClass".utf8)
        case 3: Array("clone".utf8)
        case 4: Array("equals".utf8)
        case 5: Array("toString".utf8)
        case 6: Array("toXML".utf8)
        case 7: Array("fromXML".utf8)
        case 14: Array("setImmutable".utf8)
        case 15: Array("hashCode".utf8)
        default: nil
        }
    }

    private mutating func other(_ instruction: Instruction) {
        switch instruction.opcode {
        case .summonThis: push(className)
        case .summonThread: push(Array(".internal.thread".utf8))
        case .constPool, .sconstBin: push(TypeName.stringClass)
        case .summonByName:
            guard case .string(let range) = instruction.operands else { return }
            stack.append(.classObject(Array(method.code[range])))
        case .osDup:
            let top = pop()
            stack.append(top)
            stack.append(top)
        case .osPull32:
            guard case .i32(let depth) = instruction.operands else { return }
            let known = depth >= 0 && Int(depth) < stack.count
            stack.append(known ? stack[stack.count - 1 - Int(depth)] : .unknown)
        case .osGet32:
            guard case .i32(let position) = instruction.operands else { return }
            if let local = locals.last(where: { $0.position == position }) {
                stack.append(local.known)
                return
            }
            let known = position >= 0 && position < isReassigned.count && !isReassigned[Int(position)]
            push(known ? method.signature.parameters[Int(position)].type.className : nil)
        case .osSet32:
            guard case .i32(let position) = instruction.operands else { return }
            let known = pop()
            locals.removeAll { $0.position == position }
            if locals.count == ReceiverTracker.localLimit { locals.removeFirst() }
            locals.append((position, known))
        case .osLoad8, .osLoad32:
            push(fieldClass(instruction.operands))
        case .new:
            if case .classObject(let name) = pop() { push(name) } else { push(nil) }
        case .cast:
            let target = pop()
            let value = pop()
            if case .classObject(let name) = target { push(name) } else { stack.append(value) }
        case .i2o:
            switch instruction.prefix {
            case .none: push(TypeName.int.main)
            case .long: push(TypeName.long.main)
            case .float: push(TypeName.float.main)
            case .double: push(TypeName.double.main)
            }
        case .dynamicInvoke:
            // The argument count is on the integer stack.
            forget()
            push(nil)
        default:
            if let name = instruction.opcode.summonedClass {
                stack.append(.classObject(name))
                return
            }
            drop(instruction.info.objects.pops.count)
            for _ in 0..<instruction.info.objects.pushes.count { stack.append(.unknown) }
        }
    }

    private func fieldClass(_ operands: Operands) -> [UInt8]? {
        let slot: Int32
        switch operands {
        case .u8(let value): slot = Int32(value)
        case .i32(let value): slot = value
        case .none, .i64, .string, .jump, .reserve, .call, .switchTable, .debug: return nil
        }
        return index.field(slot: slot)?.type.className
    }

    private mutating func push(_ className: [UInt8]?) {
        if let className { stack.append(.instance(className)) } else { stack.append(.unknown) }
    }

    private mutating func pop() -> Known { stack.popLast() ?? .unknown }

    private mutating func drop(_ count: Int) { stack.removeLast(min(count, stack.count)) }
}
