import Foundation
import Testing
import VM

/// The machine's functions of numbers, compared with those of the C library.
@Suite("Functions of numbers")
struct MathTests {
    /// How many units in the last place two numbers are apart.
    static func distance(_ got: Double, _ wanted: Double) -> Double {
        if got == wanted && got.sign == wanted.sign || got.isNaN && wanted.isNaN { return 0 }
        guard got.isFinite, wanted.isFinite, got != wanted else { return .infinity }
        return (got - wanted).magnitude / max(wanted.ulp, .leastNonzeroMagnitude)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var range: ClosedRange<Double>
        var limit: Double
        var ours: @Sendable (Double) -> Double
        var theirs: @Sendable (Double) -> Double
        var testDescription: String { "\(name) in \(range)" }
    }

    static let cases: [Case] = [
        Case(name: "exp", range: -745...710, limit: 1, ours: Exponential.exp, theirs: { Foundation.exp($0) }),
        Case(name: "exp", range: -1...1, limit: 1, ours: Exponential.exp, theirs: { Foundation.exp($0) }),
        Case(name: "log", range: 0...2, limit: 1, ours: Exponential.log, theirs: { Foundation.log($0) }),
        Case(name: "log", range: 0.999...1.001, limit: 1, ours: Exponential.log, theirs: { Foundation.log($0) }),
        Case(name: "log", range: 0...1e300, limit: 1, ours: Exponential.log, theirs: { Foundation.log($0) }),
        Case(name: "log2", range: 0...1000, limit: 1, ours: Exponential.log2, theirs: { Foundation.log2($0) }),
        Case(name: "log10", range: 0...1000, limit: 2, ours: Exponential.log10, theirs: { Foundation.log10($0) }),
        Case(name: "sin", range: -7...7, limit: 1, ours: Trigonometry.sin, theirs: { Foundation.sin($0) }),
        Case(name: "sin", range: -1e6...1e6, limit: 1, ours: Trigonometry.sin, theirs: { Foundation.sin($0) }),
        Case(name: "sin", range: -8e307...8e307, limit: 1, ours: Trigonometry.sin, theirs: { Foundation.sin($0) }),
        Case(name: "cos", range: -7...7, limit: 1, ours: Trigonometry.cos, theirs: { Foundation.cos($0) }),
        Case(name: "cos", range: -1e12...1e12, limit: 1, ours: Trigonometry.cos, theirs: { Foundation.cos($0) }),
        Case(name: "tan", range: -7...7, limit: 2, ours: Trigonometry.tan, theirs: { Foundation.tan($0) }),
        Case(name: "tan", range: -1e12...1e12, limit: 2, ours: Trigonometry.tan, theirs: { Foundation.tan($0) }),
        Case(name: "asin", range: -1...1, limit: 2, ours: Trigonometry.asin, theirs: { Foundation.asin($0) }),
        Case(name: "acos", range: -1...1, limit: 2, ours: Trigonometry.acos, theirs: { Foundation.acos($0) }),
        Case(
            name: "sqrt", range: 0...5, limit: 0, ours: Rounding.squareRootByDigits, theirs: { $0.squareRoot() }),
        Case(
            name: "sqrt", range: 0...(.leastNormalMagnitude / 4), limit: 0, ours: Rounding.squareRootByDigits,
            theirs: { $0.squareRoot() }),
        Case(
            name: "sqrt", range: 0...1e308, limit: 0, ours: Rounding.squareRootByDigits, theirs: { $0.squareRoot() }),
        Case(name: "floor", range: -9...9, limit: 0, ours: Rounding.floor, theirs: { $0.rounded(.down) }),
        Case(name: "ceil", range: -9...9, limit: 0, ours: Rounding.ceil, theirs: { $0.rounded(.up) }),
        Case(name: "round", range: -9...9, limit: 0, ours: Rounding.round, theirs: { $0.rounded() }),
        Case(name: "round", range: -1e16...1e16, limit: 0, ours: Rounding.round, theirs: { $0.rounded() }),
        Case(name: "atan", range: -3...3, limit: 2, ours: Trigonometry.atan, theirs: { Foundation.atan($0) }),
    ]

    @Test("A function of one number is near enough to that of the C library", arguments: cases)
    func one(_ test: Case) {
        var worst = (distance: 0.0, at: 0.0)
        // Points that lie evenly, with an irrational step so that they do not fall on round numbers.
        for step in 0..<50_000 {
            let part = (Double(step) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1)
            let x = test.range.lowerBound + part * (test.range.upperBound - test.range.lowerBound)
            let distance = MathTests.distance(test.ours(x), test.theirs(x))
            if distance > worst.distance { worst = (distance, x) }
        }
        #expect(worst.distance <= test.limit, "\(test.name)(\(worst.at)) is \(worst.distance) units off")
    }

    /// Numbers at which functions have special answers.
    static let special: [Double] = [
        0, -0.0, 0.49999999999999994, 1.5, 2.5, -2.5, -0.3, 0.7, 4503599627370497.5, 1, -1, 2, -2, 3, -3, 0.5, -0.5,
        1e300, -1e300, 1e-300, 1e17, .leastNonzeroMagnitude,
        .greatestFiniteMagnitude, .infinity, -.infinity, .nan,
    ]

    @Test("Special numbers have the answers of the C library", arguments: cases)
    func special(_ test: Case) {
        for x in MathTests.special {
            let distance = MathTests.distance(test.ours(x), test.theirs(x))
            #expect(distance <= test.limit, "\(test.name)(\(x)) = \(test.ours(x)), not \(test.theirs(x))")
        }
    }

    @Test("Powers and angles of points, special numbers included")
    func two() {
        var points: [(Double, Double)] = []
        for x in MathTests.special { for y in MathTests.special { points.append((x, y)) } }
        for step in 0..<50_000 {
            let part = (Double(step) * 0.618_033_988_749_894_9).truncatingRemainder(dividingBy: 1)
            points.append((Foundation.exp(part * 40 - 20), Double(step % 997) / 12.3 - 40))
        }
        for (x, y) in points {
            let power = MathTests.distance(Exponential.pow(x, y), Foundation.pow(x, y))
            #expect(power <= 1, "pow(\(x), \(y)) = \(Exponential.pow(x, y)), not \(Foundation.pow(x, y))")
            let angle = MathTests.distance(Trigonometry.atan2(y, x), Foundation.atan2(y, x))
            #expect(angle <= 2, "atan2(\(y), \(x)) = \(Trigonometry.atan2(y, x)), not \(Foundation.atan2(y, x))")
        }
    }

    @Test("Multiples of π/2 that lie next to a double keep their digits")
    func hardAngles() {
        // The double that comes nearest to a multiple of π/2 (Muller, Elementary Functions).
        let x = 6381956970095103.0 * 0x1p797
        #expect(MathTests.distance(Trigonometry.cos(x), -4.687165924254628e-19) <= 1)
        for k in 1..<200 {
            let x = Double(k) * .pi / 2
            #expect(MathTests.distance(Trigonometry.sin(x), Foundation.sin(x)) <= 1, "sin(\(x))")
            #expect(MathTests.distance(Trigonometry.cos(x), Foundation.cos(x)) <= 1, "cos(\(x))")
        }
    }

    @Test("Logarithms of powers of ten are whole")
    func powersOfTen() {
        for power in -300...300 {
            #expect(Exponential.log10(Double("1e\(power)")!) == Double(power))
        }
    }
}
