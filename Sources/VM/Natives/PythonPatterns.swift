import ObjectMemory

/// Matches of patterns, for `stdlib/python/re.py`.
enum PythonPatterns {
    static let methods: [NativeMethod] = [NativeMethod(12, "matchText", 8, match)]

    /// Bytes of the memory's limit for each number on a matcher's stack.
    static let stackShare = 64
    /// Programs that are remembered.
    private static let mostPrograms = 16
    /// Matches in one answer.
    private static let mostMatches: Int64 = 1 << 16

    /// The program that a string is, which has been checked before if it is one of those that were used last.
    static func program(_ text: Reference, _ vm: VM) -> PatternProgram? {
        if let known = vm.patterns.firstIndex(where: { vm.memory.equalBytes(text, $0.text) }) {
            return vm.patterns[known].program
        }
        let bytes = vm.memory.copyBytes(text)
        guard let program = PatternProgram(PythonText.scalars(bytes)) else { return nil }
        if vm.patterns.count >= mostPrograms { vm.patterns.removeFirst() }
        vm.patterns.append((bytes, program))
        return program
    }

    /// Arguments: program (a string, a character for each number), text, start, end, mode (0 at the start, 1 the whole, 2 from the start on),
    /// how many matches at most, a place where no empty match may be or -1, and the last answer if that was a pause.
    ///
    /// The answer is an array: 0, 1 or 2 for the end, for more to come and for a pause; where to go on; the place where no empty match
    /// may be; then, after a pause, the state, else the registers of each match but those of loops.
    private static func match(_ vm: VM, _ call: NativeCall) -> NativeOutcome {
        guard let program = call.string(0), let text = call.string(1), let start = vm.longValue(call[2]),
            let end = vm.longValue(call[3]), let mode = vm.longValue(call[4]), let limit = vm.longValue(call[5]),
            let barred = vm.longValue(call[6]), let checked = self.program(program, vm)
        else { return .trap("TypeError: not a pattern and a text") }
        var matcher = PatternMatcher(
            program: checked, text: vm.memory.bytes(text), characters: vm.patternCharacters(text), end: Int(clamping: end), isFull: mode == 1,
            mostStack: vm.memory.memoryLimit / stackShare)
        matcher.barred = Int(clamping: barred)
        var place = max(0, Int(clamping: start))
        var isResumed = false
        if let state = vm.array(in: call[7]), vm.arrayCount(state) > 3 {
            let values = (1..<vm.arrayCount(state)).map { Int32(clamping: vm.longValue(vm.arrayElement(state, $0)) ?? -1) }
            place = Int(values[0])
            guard place >= 0, matcher.restore(Array(values[2...])) else { return .trap("SystemError: not the state of a match") }
            matcher.barred = Int(values[1])
            isResumed = true
        }
        var found: [Int32] = []
        var count: Int64 = 0
        var status: Int32 = 0
        search: while place <= matcher.end {
            if !isResumed {
                if mode == 2 {
                    guard let candidate = matcher.candidate(from: place) else { break search }
                    place = candidate
                }
                matcher.begin(at: place)
            }
            isResumed = false
            switch matcher.run() {
            case .matched(let last):
                found += matcher.registers[0...(2 * checked.groupCount)]
                count += 1
                matcher.barred = last == place ? last : -1
                place = last
                if mode != 2 || count >= min(limit, mostMatches) {
                    status = 1
                    break search
                }
            case .failed:
                if mode != 2 { break search }
                place += 1
            case .paused:
                status = found.isEmpty ? 2 : 1
                if found.isEmpty { found = matcher.state }
                break search
            case .tooLarge: return .trap("MemoryError: a pattern has too many ways to match")
            }
        }
        found = [status, Int32(clamping: place), Int32(clamping: matcher.barred)] + found
        guard let made = vm.makeArray(count: found.count) else { return .trap(NativeText.outOfMemory) }
        for (index, value) in found.enumerated() { vm.setArrayElement(made.reference, index, Slot(shortLong: Int64(value))) }
        return .value(made)
    }
}
