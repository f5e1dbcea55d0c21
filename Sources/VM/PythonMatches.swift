import ObjectMemory

/// What `stdlib/python/re.py` makes of the matches of a pattern in a string. Nothing here collects; there is no answer where a match takes
/// long, and about all matches where the text is not ASCII.
extension VM {
    /// The places of the groups of a match and the group that was closed last, in a list; 0 if there is no match.
    /// - Parameter mode: 0 at the start, 1 the whole, 2 anywhere.
    func firstMatch(_ program: Slot, _ value: Slot, mode: Int, _ core: Reference) -> UInt64? {
        guard let text = string(in: value), let code = string(in: program), let checked = PythonPatterns.program(code, self) else { return nil }
        var matcher = matcher(checked, text, isFull: mode == 1)
        var place = 0
        while place <= matcher.end {
            if mode == 2 {
                guard let candidate = matcher.candidate(from: place) else { break }
                place = candidate
            }
            matcher.begin(at: place)
            switch matcher.run() {
            case .matched:
                let count = 2 * checked.groupCount + 1
                let classes = state.pointee.python
                guard let made = newList(count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
                for index in 0..<count { memory.storeNumber(made.page, index, Slot(shortLong: Int64(matcher.registers[index]))) }
                return made.list.offset
            case .failed:
                if mode != 2 { return Slot(int: 0).rawValue }
                place += 1
            case .paused, .tooLarge: return nil
            }
        }
        return Slot(int: 0).rawValue
    }

    /// What `findall`, `split` or `subn` give.
    /// - Parameter first: the program; for `subn` a tuple of it and what stands in place of each match.
    func allMatches(_ request: Request, _ first: Slot, _ value: Slot, _ core: Reference) -> UInt64? {
        var (code, replacement) = (string(in: first), Reference?.none)
        if request == .matchReplace {
            guard let pair = sequence(first, core), pair.count == 2 else { return nil }
            code = string(in: arrayElement(pair.items, 0))
            replacement = string(in: arrayElement(pair.items, 1))
            guard replacement != nil else { return nil }
        }
        guard let code, let text = string(in: value), isASCII(text), let program = PythonPatterns.program(code, self) else { return nil }
        var matcher = matcher(program, text, isFull: false)
        let groups = program.groupCount - 1
        var items: [UInt64] = []
        var result: [UInt8] = []
        let (bytes, size) = (memory.bytes(text), memory.size(text))
        let inserted = replacement.map { memory.copyBytes($0) } ?? []
        func group(_ number: Int, _ unset: UInt64) -> UInt64? {
            let (start, end) = (Int(matcher.registers[2 * number]), Int(matcher.registers[2 * number + 1]))
            return start < 0 ? unset : part(text, from: start, to: end)
        }
        guard let empty = newString(0)?.offset else { return nil }
        var (place, behind, count) = (0, 0, 0)
        search: while place <= matcher.end, let candidate = matcher.candidate(from: place) {
            place = candidate
            matcher.begin(at: place)
            switch matcher.run() {
            case .matched(let last):
                count += 1
                let start = Int(matcher.registers[0])
                switch request {
                case .matchAll:
                    guard let item = groups == 0 ? group(0, empty) : groups == 1 ? group(1, empty) : groupTuple(groups, core, { group($0, empty) })
                    else { return nil }
                    items.append(item)
                case .matchSplit:
                    guard let piece = part(text, from: behind, to: start) else { return nil }
                    items.append(piece)
                    for number in 1..<(groups + 1) {
                        guard let piece = group(number, 0) else { return nil }
                        items.append(piece)
                    }
                default:
                    result += bytes[behind..<start]
                    result += inserted
                }
                behind = last
                matcher.barred = last == place ? last : -1
                place = last
            case .failed: place += 1
            case .paused, .tooLarge: return nil
            }
        }
        let classes = state.pointee.python
        if request == .matchReplace {
            result += bytes[behind..<size]
            guard let pair = newList(2, classes.tuple, kind: memory.slot(core, classes.tupleType)),
                let whole = count == 0 ? text.offset : made(result)
            else { return nil }
            memory.storeSlot(pair.page, 0, Slot(rawValue: whole))
            memory.storeSlot(pair.page, 1, Slot(shortLong: Int64(count)))
            return pair.list.offset
        }
        if request == .matchSplit {
            guard let piece = part(text, from: behind, to: size) else { return nil }
            items.append(piece)
        }
        guard let made = newList(items.count, classes.list, kind: memory.slot(core, classes.listType)) else { return nil }
        for (index, item) in items.enumerated() { memory.storeSlot(made.page, index, Slot(rawValue: item)) }
        return made.list.offset
    }

    private func groupTuple(_ count: Int, _ core: Reference, _ group: (Int) -> UInt64?) -> UInt64? {
        let classes = state.pointee.python
        guard let made = newList(count, classes.tuple, kind: memory.slot(core, classes.tupleType)) else { return nil }
        for index in 0..<count {
            guard let item = group(index + 1) else { return nil }
            memory.storeSlot(made.page, index, Slot(rawValue: item))
        }
        return made.list.offset
    }

    /// The characters of a string for matches, empty if all are ASCII. Those of the last long one are remembered, because a text often is
    /// gone through match by match; void as soon as objects may have moved.
    func patternCharacters(_ text: Reference) -> [UInt32] {
        if isASCII(text) { return [] }
        let collections = memory.word(WorldLayout.Word.collections)
        if patternText.text == text.offset, patternText.collections == collections { return patternText.characters }
        let characters = PythonText.scalars(memory.copyBytes(text))
        if characters.count >= TextPlaces.least { patternText = (text.offset, collections, characters) }
        return characters
    }

    private func matcher(_ program: PatternProgram, _ text: Reference, isFull: Bool) -> PatternMatcher {
        PatternMatcher(
            program: program, text: memory.bytes(text), characters: patternCharacters(text), end: Int.max, isFull: isFull,
            mostStack: memory.memoryLimit / PythonPatterns.stackShare)
    }
}
