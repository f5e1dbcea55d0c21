import ObjectMemory

/// Where the characters of a string beyond ASCII lie. Volatile, and void as soon as objects may have moved.
struct TextPlaces {
    /// Characters between two marks.
    static let distance = 64
    /// Strings that are shorter, in bytes, are counted each time.
    static let least = 96

    var text: UInt64 = 0
    var collections: UInt64 = 0
    var count = 0
    /// The offsets of the characters 0, 64, 128 ...
    var marks: [UInt32] = []
}

extension VM {
    /// The number of characters of a string.
    func characterCount(_ text: Reference) -> Int {
        if isKnownOrShortASCII(text) { return memory.size(text) }
        if let known = places(of: text) { return textPlaces[known].count }
        return isASCII(text) ? memory.size(text) : PythonText.count(memory.bytes(text))
    }

    /// The offset of a character of a string by its position; the string's size if the position lies behind its end.
    func characterOffset(_ text: Reference, _ position: Int) -> Int {
        if position <= 0 { return 0 }
        if isKnownOrShortASCII(text) { return min(position, memory.size(text)) }
        let bytes = memory.bytes(text)
        var (index, left) = (0, position)
        if let known = places(of: text) {
            guard position < textPlaces[known].count else { return bytes.count }
            index = Int(textPlaces[known].marks[position / TextPlaces.distance])
            left = position % TextPlaces.distance
        } else if isASCII(text) {
            return min(position, bytes.count)
        }
        return PythonText.offset(bytes, left, from: index)
    }

    /// The position of the character at an offset.
    func characterPosition(_ text: Reference, _ offset: Int) -> Int {
        if isKnownOrShortASCII(text) { return offset }
        let bytes = memory.bytes(text)
        var (index, position) = (0, 0)
        if let known = places(of: text) {
            // The last mark that is not behind the offset.
            var (low, high) = (0, textPlaces[known].marks.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if Int(textPlaces[known].marks[middle]) <= offset { low = middle } else { high = middle }
            }
            if high > low { (index, position) = (Int(textPlaces[known].marks[low]), low * TextPlaces.distance) }
        }
        return position + PythonText.count(bytes[index..<max(index, min(offset, bytes.count))])
    }

    /// The character at a place of a string, from the end if that is negative; nil outside.
    func scalar(of text: Reference, at place: Int64) -> UInt32? {
        let index = place < 0 ? place + Int64(characterCount(text)) : place
        guard index >= 0, index < Int64(memory.size(text)) else { return nil }
        let bytes = memory.bytes(text)
        if isKnownOrShortASCII(text) { return UInt32(bytes[Int(index)]) }
        let offset = characterOffset(text, Int(index))
        guard offset < bytes.count else { return nil }
        return PythonText.scalar(bytes, offset).value
    }

    /// Whether a string is ASCII, where that takes no time to find out.
    @inline(__always)
    private func isKnownOrShortASCII(_ text: Reference) -> Bool {
        memory.isKnownASCII(text) || memory.size(text) < TextPlaces.least && isASCII(text)
    }

    /// Which of `textPlaces` is about a string; nil for ASCII and for short strings.
    private func places(of text: Reference) -> Int? {
        let collections = memory.word(WorldLayout.Word.collections)
        for index in 0..<textPlaces.count
        where textPlaces[index].text == text.offset && textPlaces[index].collections == collections { return index }
        let bytes = memory.bytes(text)
        guard bytes.count >= TextPlaces.least, !isASCII(text) else { return nil }
        var made = TextPlaces(text: text.offset, collections: collections)
        made.marks.reserveCapacity(bytes.count / TextPlaces.distance + 1)
        for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if made.count % TextPlaces.distance == 0 { made.marks.append(UInt32(truncatingIfNeeded: index)) }
            made.count += 1
        }
        // The oldest goes.
        if textPlaces.count == 4 { textPlaces.removeFirst() }
        textPlaces.append(made)
        return textPlaces.count - 1
    }
}
