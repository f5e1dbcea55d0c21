import Diagnostics

/// Numbers, strings and characters.
extension Lexer {
    // MARK: Numbers

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    mutating func number() {
        let start = position
        if let last = list.tokens.last, last.kind == .point {
            // `a.12(x)` calls by ordinal: no fraction, exponent or suffix directly after a point.
            var value: UInt64 = 0
            while Lexer.isDigit(byte(position)) {
                value = min(value * 10 + UInt64(base[position] - UInt8(ascii: "0")), UInt64(Int32.max))
                position += 1
            }
            if endNumber(start) { add(.integer, from: start, value: Int32(value)) }
            return
        }
        if base[start] == UInt8(ascii: "0"), byte(start + 1) == UInt8(ascii: "x") { return hexadecimal(start) }
        while Lexer.isDigit(byte(position)) { position += 1 }
        let isFraction = byte(position) == UInt8(ascii: ".") && Lexer.isDigit(byte(position + 1))
        let isExponent = byte(position) | 0x20 == UInt8(ascii: "e")
        if isFraction || isExponent || byte(position) == UInt8(ascii: "f") { return floating(start) }
        if base[start] == UInt8(ascii: "0"), position > start + 1 { return octal(start) }
        var value: UInt64 = 0
        var overflow = false
        for index in start..<position {
            let (product, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(UInt64(base[index] - UInt8(ascii: "0")))
            overflow = overflow || first || second
            value = sum
        }
        // One more than the largest long is left to the parser: with a minus before it, it is the smallest.
        integer(value, overflow: overflow || value > 1 << 63, isDecimal: true, start)
    }

    private mutating func hexadecimal(_ start: Int) {
        position = start + 2
        var value: UInt64 = 0
        var overflow = false
        while let digit = Lexer.hexValue(byte(position)), position < count {
            if value >> 60 != 0 { overflow = true }
            value = value << 4 | UInt64(digit)
            position += 1
        }
        if position == start + 2 {
            skipIdentifierBytes()
            report(.badNumber(.noHexDigits), start, position)
            return add(.integer, from: start)
        }
        integer(value, overflow: overflow, isDecimal: false, start)
    }

    private mutating func octal(_ start: Int) {
        var value: UInt64 = 0
        var overflow = false
        for index in start..<position {
            let digit = base[index] - UInt8(ascii: "0")
            guard digit < 8 else {
                skipIdentifierBytes()
                report(.badNumber(.octalDigit(String(digit))), start, position)
                return add(.integer, from: start)
            }
            if value >> 61 != 0 { overflow = true }
            value = value << 3 | UInt64(digit)
        }
        integer(value, overflow: overflow, isDecimal: false, start)
    }

    private mutating func integer(_ value: UInt64, overflow: Bool, isDecimal: Bool, _ start: Int) {
        var hasSuffix = false
        if byte(position) | 0x20 == UInt8(ascii: "l") {
            hasSuffix = true
            position += 1
        }
        guard endNumber(start) else { return }
        if overflow {
            report(.badNumber(.tooLarge), start, position)
            return add(.integer, from: start)
        }
        let limit: UInt64 = isDecimal ? UInt64(Int32.max) : UInt64(UInt32.max)
        if !hasSuffix, value <= limit {
            return add(.integer, from: start, value: Int32(truncatingIfNeeded: value))
        }
        addWide(.long, WideLiteral(bits: value, isDecimal: isDecimal, hasSuffix: hasSuffix), start)
    }

    private mutating func floating(_ start: Int) {
        if byte(position) == UInt8(ascii: ".") {
            position += 1
            while Lexer.isDigit(byte(position)) { position += 1 }
        }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            position += 1
            if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") { position += 1 }
            guard Lexer.isDigit(byte(position)) else {
                skipIdentifierBytes()
                report(.badNumber(.noExponentDigits), start, position)
                return add(.integer, from: start)
            }
            while Lexer.isDigit(byte(position)) { position += 1 }
        }
        let text = String(decoding: UnsafeBufferPointer(start: base + start, count: position - start), as: UTF8.self)
        if byte(position) == UInt8(ascii: "f") {
            position += 1
            guard endNumber(start) else { return }
            let value = Float(text) ?? .infinity
            if !value.isFinite { report(.badNumber(.tooLarge), start, position) }
            return add(.float, from: start, value: Int32(bitPattern: value.bitPattern))
        }
        guard endNumber(start) else { return }
        let value = Double(text) ?? .infinity
        if !value.isFinite { report(.badNumber(.tooLarge), start, position) }
        addWide(.double, WideLiteral(bits: value.bitPattern, isDecimal: true, hasSuffix: false), start)
    }

    private mutating func addWide(_ kind: TokenKind, _ literal: WideLiteral, _ start: Int) {
        list.wides.append(literal)
        add(kind, from: start, value: Int32(list.wides.count - 1))
    }

    /// Refuses letters directly after a number. After that there is an integer token already.
    private mutating func endNumber(_ start: Int) -> Bool {
        guard Lexer.isIdentifierByte(byte(position)) else { return true }
        let tail = position
        skipIdentifierBytes()
        let text = String(decoding: UnsafeBufferPointer(start: base + tail, count: position - tail), as: UTF8.self)
        report(.badNumber(.trailing(text)), start, position)
        add(.integer, from: start)
        return false
    }

    private mutating func skipIdentifierBytes() {
        while Lexer.isIdentifierByte(byte(position)) { position += 1 }
    }

    // MARK: Strings

    mutating func string() {
        let start = position
        var index = start + 1
        var isPlain = true
        var lineEnd = -1
        while index < count {
            let next = base[index]
            if next == UInt8(ascii: "\"") { break }
            if next == UInt8(ascii: "\\") {
                isPlain = false
                index += 1
            } else if next == 0x0A || next == 0x0D {
                if lineEnd < 0 { lineEnd = index }
            } else if next >= 0x80 {
                isPlain = false
            }
            index += 1
        }
        guard index < count else { return unclosedString(start, lineEnd: lineEnd) }
        if lineEnd >= 0, firstMultilineString < 0 { firstMultilineString = list.tokens.count }
        position = index + 1
        if isPlain {
            let symbol = interner.intern(UnsafeBufferPointer(start: base + start + 1, count: index - start - 1))
            add(.string, from: start, value: symbol.index)
        } else {
            addDecoded(start, end: index)
        }
    }

    /// The file ends inside a string. If an earlier one goes over a line end, that is where the quote is missing: what
    /// follows it was read inside out, so it is read again.
    private mutating func unclosedString(_ start: Int, lineEnd: Int) {
        if firstMultilineString >= 0, !hasSteppedBack {
            hasSteppedBack = true
            let culprit = Int(list.tokens[firstMultilineString].start)
            list.tokens.removeSubrange(firstMultilineString...)
            var end = culprit
            while end < count, base[end] != 0x0A, base[end] != 0x0D { end += 1 }
            return closeStringAtLineEnd(culprit, end)
        }
        closeStringAtLineEnd(start, lineEnd < 0 ? count : lineEnd)
    }

    /// The text cannot be known, so the token has the empty one.
    private mutating func closeStringAtLineEnd(_ start: Int, _ end: Int) {
        position = end
        report(.unclosedString, start, start + 1)
        // What closes brackets, statements and blocks at the end of the line was surely not meant as text.
        while position > start + 1, Lexer.closes(base[position - 1]) { position -= 1 }
        add(.string, from: start, value: Symbol.empty.index)
    }

    private static func closes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ";"), 0x20, 0x09: true
        default: false
        }
    }

    /// Adds the string token for the bytes between the quotes at `start` and `end`.
    private mutating func addDecoded(_ start: Int, end: Int) {
        var value: [UInt8] = []
        value.reserveCapacity(end - start)
        var index = start + 1
        var saidInvalid = false
        while index < end {
            let next = base[index]
            if next == UInt8(ascii: "\\") {
                let (scalar, length) = escape(at: index, end: end)
                if let scalar { value.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
                index += length
            } else if next < 0x80 {
                value.append(next)
                index += 1
            } else if let (_, length) = decodeScalar(at: index) {
                value.append(contentsOf: UnsafeBufferPointer(start: base + index, count: length))
                index += length
            } else {
                if !saidInvalid { report(.invalidUTF8, index, index + 1) }
                saidInvalid = true
                index += 1
            }
        }
        add(.string, from: start, value: interner.intern(value).index)
    }

    /// The character of the escape at `index` (nil after an error) and the length of the escape in bytes.
    private mutating func escape(at index: Int, end: Int, isCharacter: Bool = false) -> (Unicode.Scalar?, Int) {
        let letter = index + 1 < end ? base[index + 1] : 0
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return (Unicode.Scalar(letter), 2)
        case UInt8(ascii: "'") where isCharacter: return (Unicode.Scalar(letter), 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "0"): return ("\0", 2)
        case UInt8(ascii: "b"): return ("\u{7}", 2)
        case UInt8(ascii: "x"):
            guard index + 3 < end, let high = Lexer.hexValue(base[index + 2]), let low = Lexer.hexValue(base[index + 3])
            else {
                report(.badEscape("\\x", .needsTwoHexDigits), index, index + 2)
                return (nil, 2)
            }
            return (Unicode.Scalar(high << 4 | low), 4)
        case UInt8(ascii: "u"): return unicodeEscape(at: index, end: end)
        default:
            let length = index + 1 < end ? decodeScalar(at: index + 1)?.1 ?? 1 : 0
            let text = String(
                decoding: UnsafeBufferPointer(start: base + index, count: 1 + length), as: UTF8.self)
            report(.unknownEscape(text), index, index + 1 + length)
            return (nil, 1 + length)
        }
    }

    private mutating func unicodeEscape(at index: Int, end: Int) -> (Unicode.Scalar?, Int) {
        var position = index + 2
        var value: UInt32 = 0
        var digits = 0
        if position < end, base[position] == UInt8(ascii: "{") {
            position += 1
            while position < end, digits < 7, let digit = Lexer.hexValue(base[position]) {
                value = value << 4 | digit
                digits += 1
                position += 1
            }
        }
        guard digits >= 1, digits <= 6, position < end, base[position] == UInt8(ascii: "}") else {
            report(.badEscape("\\u", .needsBraces), index, index + 2)
            return (nil, 2)
        }
        guard let scalar = Unicode.Scalar(value) else {
            let text = String(
                decoding: UnsafeBufferPointer(start: base + index, count: position + 1 - index), as: UTF8.self)
            report(.badEscape(text, .notACharacter), index, position + 1)
            return (nil, position + 1 - index)
        }
        return (scalar, position + 1 - index)
    }

    // MARK: Characters

    mutating func character() {
        let start = position
        var end = start + 1
        while end < count, base[end] != UInt8(ascii: "'"), base[end] != 0x0A, base[end] != 0x0D {
            end += base[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < count, base[end] == UInt8(ascii: "'") else {
            position = start + 1
            report(.badCharacterLiteral(isClosed: false), start, start + 1)
            return add(.invalid, from: start)
        }
        position = end + 1
        var value: Unicode.Scalar?
        var length = 0
        if end > start + 1 {
            if base[start + 1] == UInt8(ascii: "\\") {
                let errors = diagnostics.errorCount
                (value, length) = escape(at: start + 1, end: end, isCharacter: true)
                if diagnostics.errorCount > errors { return add(.character, from: start) }
            } else if let (scalar, bytes) = decodeScalar(at: start + 1) {
                (value, length) = (scalar, bytes)
            } else {
                report(.invalidUTF8, start + 1, end)
                return add(.character, from: start)
            }
        }
        guard let value, start + 1 + length == end else {
            report(.badCharacterLiteral(isClosed: true), start, position)
            return add(.character, from: start)
        }
        add(.character, from: start, value: Int32(value.value))
    }
}
