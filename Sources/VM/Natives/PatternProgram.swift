/// A program that `stdlib/python/re.py` has made of a pattern, after a check: whatever it is, running it touches nothing outside of it.
///
/// It is a list of numbers: how many groups with the whole match, how many registers, the place of a test that the first
/// character of every match passes (0 if there is none), and from place 3 on the instructions. Registers are two places for each group,
/// -1 if it is not set, the number of the group that was closed last, and two for each loop.
struct PatternProgram {
    /// Instructions, with their operands.
    enum Operation: UInt32 {
        case accept = 0
        /// The character.
        case character
        /// Any character but a line end.
        case any
        case all
        /// Length of the instruction, 1 if negated and 2 if case does not count beyond ASCII, 8 x 16 bits for ASCII, classes for others, count, pairs of bounds for others.
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
        /// Group, 0 if case counts, 2 if not for ASCII, 1 if not at all.
        case back
        /// Group, where to go on if it is not set.
        case ifSet
        case lineStart, textStart, lineEnd, nearEnd, textEnd
        /// Whether only ASCII letters count, whether it must not be one.
        case boundary

        /// Whether it is a test of one character.
        var isTest: Bool {
            switch self {
            case .character, .any, .all, .set: true
            case .accept, .split, .jump, .save, .one, .loopStart, .loop, .loopNext, .look, .lookEnd, .back, .ifSet, .lineStart, .textStart,
                .lineEnd, .nearEnd, .textEnd, .boundary:
                false
            }
        }

        /// Numbers of an instruction; of `set` at the least, of `one` without the test.
        var size: Int {
            switch self {
            case .accept, .any, .all, .lookEnd, .lineStart, .textStart, .lineEnd, .nearEnd, .textEnd: 1
            case .character, .jump, .save, .loopStart, .loopNext: 2
            case .split, .back, .ifSet, .boundary: 3
            case .look: 4
            case .one: 5
            case .loop: 6
            case .set: 13
            }
        }
    }

    /// Where the instructions begin.
    static let start = 3
    /// More than any text has: no limit of a repetition.
    static let unlimited: UInt32 = 0x10FFFF

    let code: [UInt32]
    /// Whether an instruction begins at a place.
    private let begins: [Bool]

    var groupCount: Int { Int(code[0]) }
    var registerCount: Int { Int(code[1]) }
    /// The place of the test of the first character; nil if there is none.
    var firstTest: Int? { code[2] == 0 ? nil : Int(code[2]) }

    /// Nil for what is no program.
    init?(_ code: [UInt32]) {
        guard code.count > PatternProgram.start, code[0] >= 1, code[0] < 1 << 16, code[1] > 2 * code[0], code[1] < 1 << 20 else { return nil }
        self.code = code
        var begins = [Bool](repeating: false, count: code.count)
        var place = PatternProgram.start
        while place < code.count {
            begins[place] = true
            guard let size = PatternProgram.size(code, place) else { return nil }
            place += size
        }
        self.begins = begins
        guard code[2] == 0 || isTest(at: Int(code[2])) else { return nil }
        for place in begins.indices where begins[place] {
            guard hasGoodOperands(place) else { return nil }
        }
    }

    /// How many numbers the instruction at a place has; nil if it does not end within the code.
    private static func size(_ code: [UInt32], _ place: Int) -> Int? {
        guard let operation = Operation(rawValue: code[place]), place + operation.size <= code.count else { return nil }
        var size = operation.size
        if operation == .set {
            guard code[place + 12] < 1 << 20 else { return nil }
            size += 2 * Int(code[place + 12])
            guard Int(code[place + 1]) == size else { return nil }
        } else if operation == .one {
            let test = place + size
            guard test < code.count, Operation(rawValue: code[test])?.isTest == true, let more = PatternProgram.size(code, test) else { return nil }
            size += more
        }
        return place + size <= code.count ? size : nil
    }

    /// Whether an instruction begins at a place.
    func isInstruction(at place: Int) -> Bool { begins.indices.contains(place) && begins[place] }

    private func isTarget(_ number: UInt32) -> Bool { isInstruction(at: Int(number)) }

    private func isTest(at place: Int) -> Bool { isInstruction(at: place) && operation(at: place).isTest }

    /// The operation at a place where an instruction begins, or of the test within `one`.
    func operation(at place: Int) -> Operation { Operation(rawValue: code[place]) ?? .accept }

    /// Whether places and registers in the instruction at a place are those of this program.
    private func hasGoodOperands(_ place: Int) -> Bool {
        func isLoop(_ register: UInt32) -> Bool { register > 2 * code[0] && register + 1 < code[1] }
        switch operation(at: place) {
        case .accept, .character, .any, .all, .set, .lookEnd, .lineStart, .textStart, .lineEnd, .nearEnd, .textEnd, .boundary: return true
        case .split: return isTarget(code[place + 1]) && isTarget(code[place + 2])
        case .jump: return isTarget(code[place + 1])
        case .save: return code[place + 1] < 2 * code[0]
        case .one: return isTarget(code[place + 4])
        case .loopStart, .loopNext: return isLoop(code[place + 1])
        case .loop: return isLoop(code[place + 1]) && isTarget(code[place + 5])
        case .look: return code[place + 1] <= 2 && isTarget(code[place + 3])
        case .back: return code[place + 1] < code[0]
        case .ifSet: return code[place + 1] < code[0] && isTarget(code[place + 2])
        }
    }
}
