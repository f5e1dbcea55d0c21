import Diagnostics
import IR

/// A label of a switch: `case value:`, or `case value … last:`.
struct SwitchLabel {
    var value: ExpressionID
    /// `none` for a single value.
    var last: ExpressionID
    var block: Block
}

// Which label a switch goes to (spec/language.md 9, 12.4, 12.17).
extension ClassLowering {
    /// Ranges of up to so many values in all are listed value by value.
    private static let listedValues: Int64 = 64

    mutating func dispatch(_ selector: Operand, _ labels: [SwitchLabel], otherwise: Block) {
        let ranges = labels.map { constantRange($0, selector.type) }
        checkOverlaps(labels, ranges)
        if selector.type == .int, !ranges.contains(nil) {
            dispatchConstants(selector, labels, ranges.compactMap { $0 }, otherwise: otherwise)
            return
        }
        // Labels need not be constant: they are tested from top to bottom.
        for (label, range) in zip(labels, ranges) {
            markLine(tree.nodeSpan(label.value).start)
            if !label.last.isNone {
                if let range { testRange(number(selector), range, selector.type, label.block) }
                continue
            }
            let operand = lowerValue(label.value)
            if selector.type != .error, operand.type != .error, !(selector.type.isNumeric && operand.type.isNumeric),
                compilation.areUnrelated(selector.type, operand.type)
            {
                report(
                    ExpressionDiagnostic.neverEqual(left: name(of: selector.type), right: name(of: operand.type)),
                    at: tree.span(label.value))
            }
            let next = builder.makeBlock()
            let isEqual = equality(selector, operand, isNegated: false)
            builder.branch(isEqual, label.block, next)
            builder.seal(next)
            builder.switchTo(next)
        }
        builder.jump(otherwise)
    }

    /// All labels are constant: no value is in two of them, so their order does not matter.
    private mutating func dispatchConstants(
        _ selector: Operand, _ labels: [SwitchLabel], _ ranges: [ClosedRange<Int64>], otherwise: Block
    ) {
        let value = number(selector)
        var seen: Set<Int32> = []
        var cases: [(value: Int32, target: Block)] = []
        var room = Self.listedValues
        for (label, range) in zip(labels, ranges) {
            let size = range.upperBound - range.lowerBound + 1
            if !label.last.isNone {
                guard size <= room else {
                    testRange(value, range, .int, label.block)
                    continue
                }
                room -= size
            }
            for constant in range {
                let constant = Int32(truncatingIfNeeded: constant)
                if seen.insert(constant).inserted { cases.append((constant, label.block)) }
            }
        }
        builder.switchInt(value, default: otherwise, cases: cases)
    }

    /// Goes to `target` if an int or long lies in a range.
    private mutating func testRange(_ value: Value, _ range: ClosedRange<Int64>, _ type: Type, _ target: Block) {
        let (isLarge, next) = (builder.makeBlock(), builder.makeBlock())
        let low = builder.constant(type.valueType, bits: range.lowerBound)
        builder.branch(builder.compare(.greaterOrEqual, type.valueType, value, low), isLarge, next)
        builder.seal(isLarge)
        builder.switchTo(isLarge)
        let high = builder.constant(type.valueType, bits: range.upperBound)
        builder.branch(builder.compare(.lessOrEqual, type.valueType, value, high), target, next)
        builder.seal(next)
        builder.switchTo(next)
    }

    // MARK: Checks

    /// The values of a label, if they are constant. Reports what is wrong with a range, which must be.
    private func constantRange(_ label: SwitchLabel, _ selector: Type) -> ClosedRange<Int64>? {
        guard let last = label.last.ifPresent else {
            return constantInteger(label.value, isLong: false).map { $0...$0 }
        }
        guard selector.isInteger else {
            if selector != .error {
                report(
                    StatementDiagnostic.rangeSelector(found: name(of: selector)),
                    at: joined(label.value, last))
            }
            return nil
        }
        for bound in [label.value, last] where constantInteger(bound, isLong: selector == .long) == nil {
            if tree[bound] != .error { report(StatementDiagnostic.rangeBound(type: name(of: selector)), at: tree.span(bound)) }
            return nil
        }
        guard let low = constantInteger(label.value, isLong: true), let high = constantInteger(last, isLong: true) else {
            return nil
        }
        if low > high {
            report(
                StatementDiagnostic.rangeEmpty(first: String(low), last: String(high)), at: joined(label.value, last))
            return nil
        }
        return low...high
    }

    private func joined(_ first: ExpressionID, _ last: ExpressionID) -> Span {
        Span(file: tree.file, start: tree.nodeSpan(first).start, end: tree.nodeSpan(last).end)
    }

    /// A value that an earlier label has already: a warning between single values, an error where a range takes part.
    private func checkOverlaps(_ labels: [SwitchLabel], _ ranges: [ClosedRange<Int64>?]) {
        var singles: [Int64: Int] = [:]
        var wide: [Int] = []
        for (index, range) in ranges.enumerated() {
            guard let range else { continue }
            let label = labels[index]
            var earlier = wide.first { ranges[$0].map { $0.overlaps(range) } ?? false }
            let isSingle = label.last.isNone
            if earlier == nil, !isSingle {
                earlier = singles.filter { range.contains($0.key) }.map(\.value).min()
            }
            if let earlier {
                report(
                    StatementDiagnostic.rangesOverlap,
                    at: isSingle ? tree.span(label.value) : joined(label.value, label.last),
                    labels: [DiagnosticLabel(tree.span(labels[earlier].value), "the earlier label")])
            } else if isSingle, singles[range.lowerBound] != nil {
                report(StatementDiagnostic.duplicateCase(value: String(range.lowerBound)), at: tree.span(label.value))
            }
            if isSingle {
                if singles[range.lowerBound] == nil { singles[range.lowerBound] = index }
            } else {
                wide.append(index)
            }
        }
    }

    /// The value of an expression that is an int literal, with or without a sign, or, if it may be long, a long literal.
    private func constantInteger(_ id: ExpressionID, isLong: Bool) -> Int64? {
        switch tree[id] {
        case .int(let value): return Int64(value)
        case .long(let value): return isLong ? value.int64 : nil
        case .unary(.minus, let operand):
            return constantInteger(operand, isLong: isLong).map { isLong ? 0 &- $0 : Int64(0 &- Int32(truncatingIfNeeded: $0)) }
        case .unary(.complement, let operand): return constantInteger(operand, isLong: isLong).map { ~$0 }
        default: return nil
        }
    }
}
