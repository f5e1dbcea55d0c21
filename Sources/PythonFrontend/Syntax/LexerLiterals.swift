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
        report(.unterminatedString(isTriple: isTriple), start, isTriple ? min(position, start + 3) : position)
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
        guard digits(start) else { return }
        var isDecimal = true
        if byte(position) == UInt8(ascii: ".") {
            isDecimal = false
            position += 1
            if Lexer.isDigit(byte(position)) { guard digits(start) else { return } }
        }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            var next = position + 1
            let isSigned = byte(next) == UInt8(ascii: "+") || byte(next) == UInt8(ascii: "-")
            if isSigned { next += 1 }
            if Lexer.isDigit(byte(next)) {
                isDecimal = false
                position = next
                guard digits(start) else { return }
            } else if isSigned {
                position = next
                return refuseNumber(.badNumber("decimal"), start)
            }
        }
        let isImaginary = byte(position) | 0x20 == UInt8(ascii: "j")
        if isImaginary {
            isDecimal = false
            position += 1
        }
        if isDecimal, source[start] == UInt8(ascii: "0"),
            let digit = (start..<position).first(where: { source[$0] != UInt8(ascii: "0") && source[$0] != UInt8(ascii: "_") })
        {
            report(.leadingZeros, start, digit + 1)
            return add(.invalid, from: start)
        }
        finishNumber(start, isImaginary ? "imaginary" : "decimal")
    }

    /// Reports what is wrong with a number up to the current place, and skips what is left of it.
    private mutating func refuseNumber(_ problem: SyntaxProblem, _ start: Int) {
        report(problem, start, position)
        while Lexer.isNameByte(byte(position)) { position += 1 }
        add(.invalid, from: start)
    }

    /// Digits with single underscores between them; false if the number has been refused.
    private mutating func digits(_ start: Int) -> Bool {
        while true {
            while Lexer.isDigit(byte(position)) { position += 1 }
            guard byte(position) == UInt8(ascii: "_") else { return true }
            position += 1
            if !Lexer.isDigit(byte(position)) {
                refuseNumber(.badNumber("decimal"), start)
                return false
            }
        }
    }

    private mutating func radixNumber(_ start: Int, _ letter: UInt8) {
        let (name, radix): (String, Int) =
            letter == UInt8(ascii: "x") ? ("hexadecimal", 16) : letter == UInt8(ascii: "o") ? ("octal", 8) : ("binary", 2)
        repeat {
            if byte(position) == UInt8(ascii: "_") { position += 1 }
            guard let digit = NumberLiteral.digit(byte(position)), digit < radix else { return refuseDigit(start, name) }
            while let digit = NumberLiteral.digit(byte(position)), digit < radix { position += 1 }
        } while byte(position) == UInt8(ascii: "_")
        if Lexer.isDigit(byte(position)) { return refuseDigit(start, name) }
        finishNumber(start, name)
    }

    /// Says that there is no digit of the number here.
    private mutating func refuseDigit(_ start: Int, _ name: String) {
        let next = byte(position)
        guard Lexer.isDigit(next) else { return refuseNumber(.badNumber(name), start) }
        report(.badDigit(Character(Unicode.Scalar(next)), name), position, position + 1)
        while Lexer.isNameByte(byte(position)) { position += 1 }
        add(.invalid, from: start)
    }

    /// A number may be followed by a keyword at once (`1if x else y`), by no other letter.
    private mutating func finishNumber(_ start: Int, _ name: String) {
        if Lexer.isNameByte(byte(position)) {
            var stop = position
            while Lexer.isNameByte(byte(stop)) { stop += 1 }
            let rest = String(decoding: UnsafeBufferPointer(rebasing: source[position..<stop]), as: UTF8.self)
            let words = ["and", "else", "for", "if", "in", "is", "or", "not"]
            if !words.contains(where: { rest.hasPrefix($0) }) { return refuseNumber(.badNumber(name), start) }
        }
        add(.number, from: start)
    }
}
