/// Runs the program of a pattern: a matcher that goes back where it has to. What it can go back to lies on
/// a stack of its own, so that a match of any length needs no depth of calls and can be interrupted.
struct PatternMatcher {
    private typealias Operation = PatternProgram.Operation

    enum Outcome {
        /// A match that ends here.
        case matched(Int)
        case failed
        /// It has taken long; the state says where it stands.
        case paused
        case tooLarge
    }

    /// What a record on the stack is; its tag lies on top.
    private enum Tag: Int32 {
        /// Place in the program, place in the text.
        case choice = 0
        /// Register, its value before.
        case undo
        /// Place of the instruction, place in the text, the record around.
        case look
        /// Place of the instruction, least place, place.
        case greedy
        /// Place of the instruction, first place, place.
        case lazy

        var size: Int {
            switch self {
            case .choice, .undo: 3
            case .look, .greedy, .lazy: 4
            }
        }
    }

    let program: PatternProgram
    /// The text, either as bytes if all are ASCII, or as characters. The bytes are the string's own: nothing may move it meanwhile.
    let bytes: UnsafeRawBufferPointer
    let characters: [UInt32]
    let end: Int
    /// The match has to end at the end of the text.
    let isFull: Bool
    /// A place where no empty match may be, -1 for none.
    var barred = -1
    var registers: [Int32] = []
    private var stack: [Int32] = []
    private var pc = PatternProgram.start
    private var place = 0
    private var start = 0
    /// The innermost `look` record, -1 outside.
    private var innermost: Int32 = -1
    /// Steps until it pauses.
    private var budget = 4_000_000
    /// Numbers on the stack at most.
    private let mostStack: Int

    private var code: [UInt32] { program.code }

    /// - Parameter characters: those of the text, empty if all are ASCII.
    init(program: PatternProgram, text: UnsafeRawBufferPointer, characters: [UInt32], end: Int, isFull: Bool, mostStack: Int) {
        self.program = program
        self.mostStack = mostStack
        bytes = text
        self.characters = characters
        self.end = max(0, min(end, characters.isEmpty ? bytes.count : characters.count))
        self.isFull = isFull
    }

    private var groupCount: Int { program.groupCount }

    private func character(_ index: Int) -> UInt32 { characters.isEmpty ? UInt32(bytes[index]) : characters[index] }

    /// The first place from `from` on at which a match can begin; nil if there is none.
    func candidate(from: Int) -> Int? {
        if from > 0, isInstruction(.textStart, at: PatternProgram.start) { return nil }
        guard let test = program.firstTest else { return from <= end ? from : nil }
        var index = from
        while index < end {
            if passes(test, character(index)) { return index }
            index += 1
        }
        return nil
    }

    /// Gets ready for a match that begins at a place.
    mutating func begin(at place: Int) {
        if registers.count == program.registerCount {
            for index in registers.indices { registers[index] = -1 }
        } else {
            registers = [Int32](repeating: -1, count: program.registerCount)
        }
        registers[2 * groupCount] = 0
        stack.removeAll(keepingCapacity: true)
        innermost = -1
        pc = PatternProgram.start
        self.place = place
        start = place
    }

    // MARK: Pauses

    /// All that a pause has to keep.
    var state: [Int32] { [Int32(pc), Int32(place), Int32(start), innermost] + registers + stack }

    /// Goes on from a state; false if it is none of this program and text.
    mutating func restore(_ state: [Int32]) -> Bool {
        let count = program.registerCount
        guard state.count >= 4 + count, program.isInstruction(at: Int(state[0])), isPlace(state[1]), isPlace(state[2]) else { return false }
        pc = Int(state[0])
        place = Int(state[1])
        start = Int(state[2])
        innermost = state[3]
        registers = Array(state[4..<(4 + count)])
        stack = Array(state[(4 + count)...])
        return registers.indices.allSatisfy { isValue(registers[$0], of: $0) } && isStackGood
    }

    private func isPlace(_ number: Int32) -> Bool { number >= 0 && number <= end }

    /// Whether a register can have a value.
    private func isValue(_ value: Int32, of register: Int) -> Bool { register >= 2 * groupCount || value == -1 || isPlace(value) }

    /// Whether the stack is one that this program can have made: each record is about its instructions, registers and the text, and the
    /// `look` records are those that are open.
    private var isStackGood: Bool {
        var top = stack.count
        var expected = Int(innermost)
        while top > 0 {
            guard let tag = Tag(rawValue: stack[top - 1]), top >= tag.size else { return false }
            let base = top - tag.size
            let (first, second) = (Int(stack[base]), stack[base + 1])
            switch tag {
            case .choice: guard program.isInstruction(at: first), isPlace(second) else { return false }
            case .undo: guard registers.indices.contains(first), isValue(second, of: first) else { return false }
            case .look:
                guard isInstruction(.look, at: first), isPlace(second), expected == base else { return false }
                expected = Int(stack[base + 2])
            case .greedy, .lazy:
                guard isInstruction(.one, at: first), isPlace(second), isPlace(stack[base + 2]), second <= stack[base + 2] else { return false }
            }
            top = base
        }
        return expected == -1
    }

    private func isInstruction(_ operation: Operation, at place: Int) -> Bool {
        program.isInstruction(at: place) && program.operation(at: place) == operation
    }

    // MARK: Characters

    /// Whether the test at a place of the program is passed.
    private func passes(_ test: Int, _ character: UInt32) -> Bool {
        switch code[test] {
        case Operation.character.rawValue: character == code[test + 1]
        case Operation.set.rawValue: contains(test, character)
        case Operation.any.rawValue: character != 10
        default: true
        }
    }

    private func contains(_ set: Int, _ character: UInt32) -> Bool {
        if character < 128 { return code[set + 3 + Int(character >> 4)] >> (character & 15) & 1 != 0 }
        let (isNegated, ignoresCase) = (code[set + 2] & 1 != 0, code[set + 2] & 2 != 0)
        let classes = code[set + 11]
        if classes != 0 {
            let tested = ignoresCase ? CharacterProperties.lower(character) : character
            let flags = CharacterProperties.flags(tested)
            let isDigit = flags & CharacterProperties.isDecimal != 0
            let isWord = flags & CharacterProperties.isAlphanumeric != 0
            let isSpace = PythonText.isSpace(tested)
            if classes & ((isDigit ? 1 : 2) | (isWord ? 4 : 8) | (isSpace ? 16 : 32)) != 0 { return !isNegated }
        }
        if isListed(set, character) { return !isNegated }
        guard ignoresCase else { return isNegated }
        var other = CharacterProperties.mapped(character, .next) ?? character
        while other != character {
            if isListed(set, other) { return !isNegated }
            other = CharacterProperties.mapped(other, .next) ?? character
        }
        return isNegated
    }

    /// Whether a character is named in a set, before it is negated.
    private func isListed(_ set: Int, _ character: UInt32) -> Bool {
        if character < 128 { return (code[set + 3 + Int(character >> 4)] >> (character & 15) & 1 != 0) != (code[set + 2] & 1 != 0) }
        var pair = set + 13
        for _ in 0..<code[set + 12] {
            if code[pair] <= character, character <= code[pair + 1] { return true }
            pair += 2
        }
        return false
    }

    private func isWord(_ index: Int, isASCII: Bool) -> Bool {
        guard index >= 0, index < end else { return false }
        let value = character(index)
        if value < 128 { return value == 0x5F || (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & ~0x20) }
        return !isASCII && CharacterProperties.has(value, CharacterProperties.isAlphanumeric)
    }

    // MARK: The stack

    private mutating func push(_ tag: Tag, _ first: Int32, _ second: Int32) {
        stack.append(first)
        stack.append(second)
        stack.append(tag.rawValue)
    }

    private mutating func push(_ tag: Tag, _ first: Int32, _ second: Int32, _ third: Int32) {
        stack.append(first)
        stack.append(second)
        stack.append(third)
        stack.append(tag.rawValue)
    }

    private mutating func set(_ register: Int, _ value: Int32) {
        push(.undo, Int32(register), registers[register])
        registers[register] = value
    }

    /// Goes back to the last place where there was another way; false if there is none.
    private mutating func goBack() -> Bool {
        while let top = stack.popLast(), let tag = Tag(rawValue: top) {
            let base = stack.count + 1 - tag.size
            guard base >= 0 else { return false }
            let (first, second) = (stack[base], stack[base + 1])
            switch tag {
            case .choice:
                stack.removeLast(2)
                pc = Int(first)
                place = Int(second)
                return true
            case .undo:
                stack.removeLast(2)
                registers[Int(first)] = second
            case .look:
                innermost = stack[base + 2]
                stack.removeLast(3)
                guard code[Int(first) + 1] == 1 else { continue }
                place = Int(second)
                pc = Int(code[Int(first) + 3])
                return true
            case .greedy:
                var at = Int(stack[base + 2]) - 1
                stack.removeLast(3)
                let next = Int(code[Int(first) + 4])
                // Where a character has to follow, only places before that one are worth a try.
                if code[next] == Operation.character.rawValue {
                    let (wanted, last) = (code[next + 1], at)
                    while at >= Int(second), at >= end || character(at) != wanted { at -= 1 }
                    budget -= last - at
                }
                guard at >= Int(second) else { continue }
                if at > Int(second) { push(.greedy, first, second, Int32(at)) }
                place = at
                pc = next
                return true
            case .lazy:
                let at = Int(stack[base + 2])
                stack.removeLast(3)
                let most = code[Int(first) + 3]
                guard at < end, most == PatternProgram.unlimited || at - Int(second) < Int(most), passes(Int(first) + 5, character(at)) else {
                    continue
                }
                push(.lazy, first, second, Int32(at + 1))
                place = at + 1
                pc = Int(code[Int(first) + 4])
                return true
            }
        }
        return false
    }

    /// Ends the innermost `look`, whose body has matched: drops its ways back, keeping what restores registers unless `undoes`.
    private mutating func leaveLook(undoes: Bool) -> (instruction: Int, place: Int)? {
        guard innermost >= 0, Int(innermost) + 4 <= stack.count else { return nil }
        let base = Int(innermost)
        var kept: [Int32] = []
        var top = stack.count
        while top > base + 4, let tag = Tag(rawValue: stack[top - 1]) {
            if tag == .undo {
                if undoes {
                    registers[Int(stack[top - 3])] = stack[top - 2]
                } else {
                    kept += [stack[top - 2], stack[top - 3]]
                }
            }
            top -= tag.size
        }
        let result = (Int(stack[base]), Int(stack[base + 1]))
        innermost = stack[base + 2]
        stack.removeLast(stack.count - base)
        var index = kept.count - 2
        while index >= 0 {
            push(.undo, kept[index + 1], kept[index])
            index -= 2
        }
        return result
    }

    // MARK: Running

    /// Goes on until the match is there, has failed or has taken too long. A program that runs off its end fails.
    mutating func run() -> Outcome {
        while true {
            budget -= 1
            if budget < 0 { return .paused }
            if stack.count > mostStack { return .tooLarge }
            guard pc < code.count else { return .failed }
            var goesOn = true
            switch program.operation(at: pc) {
            case .accept:
                goesOn = (!isFull || place == end) && !(place == start && place == barred)
                if goesOn {
                    registers[0] = Int32(start)
                    registers[1] = Int32(place)
                    return .matched(place)
                }
            case .character:
                goesOn = place < end && character(place) == code[pc + 1]
                place += 1
                pc += 2
            case .any:
                goesOn = place < end && character(place) != 10
                place += 1
                pc += 1
            case .all:
                goesOn = place < end
                place += 1
                pc += 1
            case .set:
                goesOn = place < end && contains(pc, character(place))
                place += 1
                pc += Int(code[pc + 1])
            case .split:
                push(.choice, Int32(code[pc + 2]), Int32(place))
                pc = Int(code[pc + 1])
            case .jump: pc = Int(code[pc + 1])
            case .save:
                let register = Int(code[pc + 1])
                set(register, Int32(place))
                if register & 1 != 0 { set(2 * groupCount, Int32(register >> 1)) }
                pc += 2
            case .one: goesOn = repeatOne()
            case .loopStart:
                let register = Int(code[pc + 1])
                set(register, 0)
                set(register + 1, -1)
                pc += 2
            case .loop:
                let register = Int(code[pc + 1])
                let count = UInt32(bitPattern: registers[register])
                let (least, most, exit) = (code[pc + 2], code[pc + 3], Int(code[pc + 5]))
                if count < least {
                    pc += 6
                } else if most != PatternProgram.unlimited && count >= most || registers[register + 1] == Int32(place) {
                    // An iteration that has taken nothing ends the loop.
                    pc = exit
                } else if code[pc + 4] != 0 {
                    push(.choice, Int32(pc + 6), Int32(place))
                    pc = exit
                } else {
                    push(.choice, Int32(exit), Int32(place))
                    pc += 6
                }
            case .loopNext:
                let register = Int(code[pc + 1])
                set(register, registers[register] &+ 1)
                set(register + 1, Int32(place))
                pc += 2
            case .look:
                let width = Int(code[pc + 2])
                push(.look, Int32(pc), Int32(place), innermost)
                innermost = Int32(stack.count - 4)
                goesOn = place >= width
                place -= width
                pc += 4
            case .lookEnd:
                let isNegative = innermost >= 0 && code[Int(stack[Int(innermost)]) + 1] == 1
                guard let (instruction, old) = leaveLook(undoes: isNegative) else { return .failed }
                if code[instruction + 1] == 0 { place = old }
                pc = Int(code[instruction + 3])
                goesOn = !isNegative
            case .back: goesOn = matchesGroup()
            case .ifSet: pc = registers[2 * Int(code[pc + 1]) + 1] >= 0 ? pc + 3 : Int(code[pc + 2])
            case .lineStart:
                goesOn = place == 0 || character(place - 1) == 10
                pc += 1
            case .textStart:
                goesOn = place == 0
                pc += 1
            case .lineEnd:
                goesOn = place == end || character(place) == 10
                pc += 1
            case .nearEnd:
                goesOn = place == end || place == end - 1 && character(place) == 10
                pc += 1
            case .textEnd:
                goesOn = place == end
                pc += 1
            case .boundary:
                let isASCII = code[pc + 1] != 0
                let isBoundary = isWord(place - 1, isASCII: isASCII) != isWord(place, isASCII: isASCII)
                // In an empty text there is neither.
                goesOn = end > 0 && isBoundary != (code[pc + 2] != 0)
                pc += 3
            }
            if !goesOn, !goBack() { return .failed }
        }
    }

    /// A test of one character that is repeated.
    private mutating func repeatOne() -> Bool {
        let (mode, least, most) = (code[pc + 1], Int(code[pc + 2]), code[pc + 3])
        let test = pc + 5
        var limit = mode == 1 ? place + least : most == PatternProgram.unlimited ? end : place + Int(most)
        if limit > end {
            if mode == 1 { return false }
            limit = end
        }
        var at = place
        if code[test] == Operation.all.rawValue {
            at = limit
        } else if characters.isEmpty, code[test] == Operation.set.rawValue {
            let base = test + 3
            while at < limit, code[base + Int(bytes[at] >> 4)] >> UInt32(bytes[at] & 15) & 1 != 0 { at += 1 }
        } else {
            while at < limit, passes(test, character(at)) { at += 1 }
        }
        budget -= at - place
        guard at - place >= least else { return false }
        if mode == 1 {
            push(.lazy, Int32(pc), Int32(place), Int32(at))
        } else if mode == 0, at - place > least {
            push(.greedy, Int32(pc), Int32(place + least), Int32(at))
        }
        place = at
        pc = Int(code[pc + 4])
        return true
    }

    /// Whether two characters are one in lower case; with case mode 2 only letters of ASCII have one.
    private func isSame(_ left: UInt32, _ right: UInt32) -> Bool {
        if code[pc + 2] == 2, left >= 128 || right >= 128 { return false }
        return CharacterProperties.lower(left) == CharacterProperties.lower(right)
    }

    private mutating func matchesGroup() -> Bool {
        let group = Int(code[pc + 1])
        let (from, to) = (Int(registers[2 * group]), Int(registers[2 * group + 1]))
        guard from >= 0, to >= from, place + to - from <= end else { return false }
        for offset in 0..<(to - from) {
            let (left, right) = (character(from + offset), character(place + offset))
            if left == right { continue }
            guard code[pc + 2] != 0, isSame(left, right) else { return false }
        }
        budget -= to - from
        place += to - from
        pc += 3
        return true
    }
}
