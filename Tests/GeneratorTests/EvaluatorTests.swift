import Testing

@Suite("Evaluator")
struct EvaluatorTests {
    @Test("Reals are written as language.md L20 says", arguments: [
        (0.1, "0.1"), (1, "1.0"), (-0.0, "-0.0"), (100, "100.0"), (1e7, "1.0E7"), (9_999_999.5, "9999999.5"),
        (0.001, "0.001"), (0.00099, "9.9E-4"), (1.5e300, "1.5E300"), (-12_345_678.25, "-1.234567825E7"),
        (.leastNonzeroMagnitude, "5.0E-324"), (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"), (1e6, "1000000.0"),
        (123_456, "123456.0"), (0.25, "0.25"),
    ])
    func doubles(value: Double, text: String) { #expect(NumberText.of(value) == text) }

    @Test("Floats have the digits of a float", arguments: [
        (0.1, "0.1"), (16_777_216, "1.6777216E7"), (3.4028235e38, "3.4028235E38"), (0.001, "0.001"), (1.0 / 3, "0.33333334"),
    ] as [(Float, String)])
    func floats(value: Float, text: String) { #expect(NumberText.of(value) == text) }

    @Test("Conversions to whole numbers saturate")
    func conversions() {
        #expect(Numbers.toInt(.nan) == 0)
        #expect(Numbers.toInt(1e20) == .max)
        #expect(Numbers.toInt(-2_147_483_648.9) == .min)
        #expect(Numbers.toInt(-1.9) == -1)
        #expect(Numbers.toLong(-.infinity) == .min)
        #expect(Numbers.toLong(9.3e18) == .max)
    }
}
