/// Where numbers and strings end. Their values are made by `NumberLiteral` and `StringLiteral`.
extension Lexer {
    // MARK: Strings

    /// A string whose prefix starts at `start`; `position` is at its first quote.
    mutating func string(from start: Int) {
        let quote = source[position]
        let isTriple = byte(position + 1) == quote && byte(position + 2) == quote
        position += isTriple ? 3 : 1
        while position < end {
            let next = source[position]
            if next == UInt8(ascii: "\\") {
                position += 1
                if isLineEnd(position) { skipLineEnd() } else if position < end { position += 1 }
            } else if next == quote {
                if !isTriple {
                    position += 1
                    return add(.string, from: start)
                }
                if byte(position + 1) == quote, byte(position + 2) == quote {
                    position += 3
                    return add(.string, from: start)
                }
                position += 1
            } else if !isTriple, next == 0x0A || next == 0x0D {
                break
            } else {
                position += 1
            }
        }
        report(.unterminatedString(isTriple: isTriple), start, min(position, start + 3))
        add(.invalid, from: start)
    }

    // MARK: Numbers

    mutating func number() {
        let start = position
        if source[position] == UInt8(ascii: "0") {
            let letter = byte(position + 1) | 0x20
            if letter == UInt8(ascii: "x") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "b") {
                position += 2
                return radixNumber(start, letter)
            }
        }
        digits(start)
        var isDecimal = true
        if byte(position) == UInt8(ascii: ".") {
            isDecimal = false
            position += 1
            if Lexer.isDigit(byte(position)) { digits(start) }
        }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            var next = position + 1
            if byte(next) == UInt8(ascii: "+") || byte(next) == UInt8(ascii: "-") { next += 1 }
            if Lexer.isDigit(byte(next)) {
                isDecimal = false
                position = next
                digits(start)
            }
        }
        if byte(position) | 0x20 == UInt8(ascii: "j") {
            isDecimal = false
            position += 1
        }
        if isDecimal, source[start] == UInt8(ascii: "0"),
            (start..<position).contains(where: { source[$0] != UInt8(ascii: "0") && source[$0] != UInt8(ascii: "_") })
        {
            report(.leadingZeros, start, position)
        }
        finishNumber(start, isDecimal ? "decimal" : byte(position - 1) | 0x20 == UInt8(ascii: "j") ? "imaginary" : "decimal")
    }

    /// Digits with single underscores between them.
    private mutating func digits(_ start: Int) {
        while position < end {
            while Lexer.isDigit(byte(position)) { position += 1 }
            guard byte(position) == UInt8(ascii: "_") else { return }
            position += 1
            if !Lexer.isDigit(byte(position)) { return report(.badNumber("decimal"), start, position) }
        }
    }

    private mutating func radixNumber(_ start: Int, _ letter: UInt8) {
        let (name, radix): (String, Int) =
            letter == UInt8(ascii: "x") ? ("hexadecimal", 16) : letter == UInt8(ascii: "o") ? ("octal", 8) : ("binary", 2)
        var count = 0
        while position < end {
            if byte(position) == UInt8(ascii: "_") { position += 1 }
            guard let digit = NumberLiteral.digit(byte(position)), digit < radix else {
                if byte(position - 1) == UInt8(ascii: "_") { report(.badNumber(name), start, position) }
                break
            }
            while let digit = NumberLiteral.digit(byte(position)), digit < radix {
                position += 1
                count += 1
            }
            if byte(position) != UInt8(ascii: "_") { break }
        }
        let next = byte(position)
        if Lexer.isDigit(next) {
            report(.badDigit(Character(Unicode.Scalar(next)), name), position, position + 1)
            while Lexer.isNameByte(byte(position)) { position += 1 }
            return add(.number, from: start)
        } else if count == 0 {
            report(.badNumber(name), start, position)
        }
        finishNumber(start, name)
    }

    /// A number may be followed by a keyword at once (`1if x else y`), by no other letter.
    private mutating func finishNumber(_ start: Int, _ name: String) {
        let next = byte(position)
        if Lexer.isNameByte(next) || next >= 0x80 {
            var stop = position
            while Lexer.isNameByte(byte(stop)) || byte(stop) >= 0x80 { stop += 1 }
            let rest = String(decoding: UnsafeBufferPointer(rebasing: source[position..<stop]), as: UTF8.self)
            let words = ["and", "else", "for", "if", "in", "is", "or", "not"]
            if !words.contains(where: { rest.hasPrefix($0) }) {
                report(.badNumber(name), start, stop)
                position = stop
            }
        }
        add(.number, from: start)
    }
}
