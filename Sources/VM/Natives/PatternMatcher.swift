/// Runs the programs that `stdlib/python/re.py` makes of patterns: a matcher that goes back where it has to. What it can go back to lies on
/// a stack of its own, so that a match of any length needs no depth of calls and can be interrupted.
///
/// A program is a list of numbers: how many groups with the whole match, how many registers, the place of a test that the first
/// character of every match passes (0 if there is none), and the code. Registers are two places for each group, -1 if it is not set, the
/// number of the group that was closed last, and two for each loop.
struct PatternMatcher {
    /// Instructions, with their operands.
    enum Operation: UInt32 {
        case accept = 0
        /// The character.
        case character
        /// Any character but a line end.
        case any
        case all
        /// Length of the instruction, whether negated, 8 x 16 bits for ASCII, classes for others, count, pairs of bounds for others.
        case set
        /// Where to go on, and where to go on if that fails.
        case split
        case jump
        /// The register that gets the place.
        case save
        /// Mode (0 greedy, 1 lazy, 2 possessive), least, most, next; a test of one character follows.
        case one
        /// The register of the count.
        case loopStart
        /// Register, least, most, whether lazy, exit; `loopNext` follows.
        case loop
        /// Register; the body follows.
        case loopNext
        /// Kind (0 ahead, 1 not, 2 atomic), width to go back, next; the body follows.
        case look
        case lookEnd
        /// Group, whether case counts not.
        case back
        /// Group, where to go on if it is not set.
        case ifSet
        case lineStart, textStart, lineEnd, nearEnd, textEnd
        /// Whether only ASCII letters count, whether it must not be one.
        case boundary
        case fail
    }

    /// More than any text has: no limit of a repetition.
    static let unlimited: UInt32 = 0x10FFFF
    /// Numbers on the stack at most.
    static let mostStack = 1 << 24

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

    let code: [UInt32]
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
    private var pc = 3
    private var place = 0
    private var start = 0
    /// The innermost `look` record, -1 outside.
    private var innermost: Int32 = -1
    /// Steps until it pauses.
    var budget = 4_000_000

    /// Nil for what is no program.
    init?(code: [UInt32], text: UnsafeRawBufferPointer, isASCII: Bool, end: Int, isFull: Bool) {
        guard code.count > 3, code[0] >= 1, code[1] >= 2 * code[0] + 1, code[1] < 1 << 20, Int(code[2]) < code.count else { return nil }
        self.code = code
        bytes = text
        characters = isASCII ? [] : PythonText.scalars(Array(text))
        self.end = max(0, min(end, isASCII ? bytes.count : characters.count))
        self.isFull = isFull
    }

    var groupCount: Int { Int(code[0]) }

    private func character(_ index: Int) -> UInt32 { characters.isEmpty ? UInt32(bytes[index]) : characters[index] }

    /// The first place from `from` on at which a match can begin; nil if there is none.
    func candidate(from: Int) -> Int? {
        let test = Int(code[2])
        guard test > 0 else { return from <= end ? from : nil }
        var index = from
        while index < end {
            if passes(test, character(index)) { return index }
            index += 1
        }
        return nil
    }

    /// Gets ready for a match that begins at a place.
    mutating func begin(at place: Int) {
        registers = [Int32](repeating: -1, count: Int(code[1]))
        registers[2 * groupCount] = 0
        stack.removeAll(keepingCapacity: true)
        innermost = -1
        pc = 3
        self.place = place
        start = place
    }

    // MARK: Pauses

    /// All that a pause has to keep.
    var state: [Int32] { [Int32(pc), Int32(place), Int32(start), innermost] + registers + stack }

    /// Goes on from a state; false if it is none of this program.
    mutating func restore(_ state: [Int32]) -> Bool {
        let count = Int(code[1])
        guard state.count >= 4 + count, state[0] >= 3, Int(state[0]) < code.count, state[1] >= 0, state[1] <= end, state[2] >= 0,
            state[2] <= end
        else { return false }
        pc = Int(state[0])
        place = Int(state[1])
        start = Int(state[2])
        innermost = state[3]
        registers = Array(state[4..<(4 + count)])
        stack = Array(state[(4 + count)...])
        return true
    }

    // MARK: Characters

    /// Whether the test at a place of the program is passed.
    private func passes(_ test: Int, _ character: UInt32) -> Bool {
        switch Operation(rawValue: code[test]) {
        case .character: character == code[test + 1]
        case .any: character != 10
        case .all: true
        case .set: contains(test, character)
        default: false
        }
    }

    private func length(ofTest test: Int) -> Int {
        switch Operation(rawValue: code[test]) {
        case .character: 2
        case .set: Int(code[test + 1])
        default: 1
        }
    }

    private func contains(_ set: Int, _ character: UInt32) -> Bool {
        if character < 128 { return code[set + 3 + Int(character >> 4)] >> (character & 15) & 1 != 0 }
        let isNegated = code[set + 2] != 0
        let classes = code[set + 11]
        if classes != 0 {
            let (isDigit, isSpace) = (PythonText.isDigit(character), PythonText.isSpace(character))
            let isWord = isDigit || PythonText.isLetter(character)
            if classes & (isDigit ? 1 : 2) | classes & (isWord ? 4 : 8) | classes & (isSpace ? 16 : 32) != 0 { return !isNegated }
        }
        var pair = set + 13
        for _ in 0..<code[set + 12] {
            if code[pair] <= character, character <= code[pair + 1] { return !isNegated }
            pair += 2
        }
        return isNegated
    }

    private func isWord(_ index: Int, isASCII: Bool) -> Bool {
        guard index >= 0, index < end else { return false }
        let value = character(index)
        if value < 128 { return value == 0x5F || (0x30...0x39).contains(value) || (0x41...0x5A).contains(value & ~0x20) }
        return !isASCII && (PythonText.isLetter(value) || PythonText.isDigit(value))
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
                    let wanted = code[next + 1]
                    while at >= Int(second), at >= end || character(at) != wanted { at -= 1 }
                    budget -= (Int(second) - at) & 15
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
                guard at < end, most == PatternMatcher.unlimited || at - Int(second) < Int(most), passes(Int(first) + 5, character(at)) else {
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

    /// Goes on until the match is there, has failed or has taken too long. A program that is damaged fails.
    mutating func run() -> Outcome {
        while true {
            budget -= 1
            if budget < 0 { return .paused }
            if stack.count > PatternMatcher.mostStack { return .tooLarge }
            guard pc + 1 <= code.count, let operation = Operation(rawValue: code[pc]) else { return .failed }
            var goesOn = true
            switch operation {
            case .accept:
                goesOn = (!isFull || place == end) && !(place == start && place == barred)
                if goesOn {
                    registers[0] = Int32(start)
                    registers[1] = Int32(place)
                    return .matched(place)
                }
            case .character, .any, .all, .set:
                goesOn = place < end && passes(pc, character(place))
                if goesOn {
                    place += 1
                    pc += length(ofTest: pc)
                }
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
                } else if most != PatternMatcher.unlimited && count >= most || registers[register + 1] == Int32(place) {
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
            case .fail: goesOn = false
            }
            if !goesOn, !goBack() { return .failed }
        }
    }

    /// A test of one character that is repeated.
    private mutating func repeatOne() -> Bool {
        let (mode, least, most) = (code[pc + 1], Int(code[pc + 2]), code[pc + 3])
        let test = pc + 5
        var limit = mode == 1 ? place + least : most == PatternMatcher.unlimited ? end : place + Int(most)
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

    private mutating func matchesGroup() -> Bool {
        let group = Int(code[pc + 1])
        let (from, to) = (Int(registers[2 * group]), Int(registers[2 * group + 1]))
        guard from >= 0, to >= from, place + to - from <= end else { return false }
        for offset in 0..<(to - from) {
            let (left, right) = (character(from + offset), character(place + offset))
            if left == right { continue }
            guard code[pc + 2] != 0, PythonText.lower(left) == PythonText.lower(right) else { return false }
        }
        budget -= to - from
        place += to - from
        pc += 3
        return true
    }
}
