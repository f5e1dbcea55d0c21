import IR
import Passes
import Testing

/// Each pass on small code: what it changes and what it has to leave.
@Suite struct PassTests {
    /// Expects that `pass` turns a body into another one.
    private func expect(
        _ pass: String, parameters: [String] = ["a", "b"], _ body: String, gives expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var unit = try Compilation.unit(parameters: parameters, body)
        let found = try #require(Pipeline.pass(named: pass), sourceLocation: sourceLocation)
        #expect(Checker.check(unit).map(\.text) == [], sourceLocation: sourceLocation)
        Pipeline.run(found, &unit)
        #expect(Checker.check(unit).map(\.text) == [], sourceLocation: sourceLocation)
        let lines = Printer.print(unit.methods[0], of: unit).split(separator: "\n").dropFirst().dropLast()
        #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
    }

    @Test func foldsWithTheMachinesArithmetic() throws {
        try expect(
            "constant-folding",
            """
            b0:
              %0 = constant.int 2147483647
              %1 = constant.int 1
              %2 = add.int %0, %1
              %3 = constant.int 33
              %4 = shl.int %1, %3
              %5 = constant.int -1
              %6 = div.int %2, %5
              %7 = xor.int %6, %4
              %8 = box.int %7
              return %8
            """,
            gives: """
                b0:
                  %0 = constant.int 2147483647
                  %1 = constant.int 1
                  %2 = constant.int -2147483648
                  %3 = constant.int 33
                  %4 = constant.int 2
                  %5 = constant.int -1
                  %6 = constant.int -2147483648
                  %7 = constant.int -2147483646
                  %8 = box.int %7
                  return %8
                """)
    }

    @Test func leavesTraps() throws {
        try expect(
            "constant-folding",
            """
            b0:
              %0 = constant.int 5
              %1 = constant.int 0
              %2 = div.int %0, %1
              %3 = mul.int %2, %1
              %4 = box.int %3
              return %4
            """,
            gives: """
                b0:
                  %0 = constant.int 5
                  %1 = constant.int 0
                  %2 = div.int %0, %1
                  %3 = constant.int 0
                  %4 = box.int %3
                  return %4
                """)
    }

    @Test func leavesFloatIdentitiesThatAreNone() throws {
        try expect(
            "constant-folding",
            """
            b0:
              %0 = argument 0
              %1 = unbox.double %0
              %2 = constant.double 0x0
              %3 = add.double %1, %2
              %4 = lt.double %3, %2
              %5 = not.bool %4
              %6 = bool-to-int %5
              %7 = box.int %6
              return %7
            """,
            gives: """
                b0:
                  %0 = argument 0
                  %1 = unbox.double %0
                  %2 = constant.double 0x0
                  %3 = add.double %1, %2
                  %4 = lt.double %3, %2
                  %5 = not.bool %4
                  %6 = bool-to-int %5
                  %7 = box.int %6
                  return %7
                """)
    }

    @Test func removesPairsOfBoxAndUnbox() throws {
        try expect(
            "copy-elimination",
            """
            b0:
              %0 = argument 0
              %1 = unbox.int %0
              %2 = box.int %1
              %3 = box.long %4
              %5 = unbox.long %3
              %6 = box.long %5
              %7 = call-virtual 16 - %2, %6, %6
              return %7
            """.replacing("%3 = box.long %4", with: "%4 = constant.long 9\n  %3 = box.long %4"),
            gives: """
                b0:
                  %0 = argument 0
                  %1 = unbox.int %0
                  %2 = constant.long 9
                  %3 = box.long %2
                  %4 = box.long %2
                  %5 = call-virtual 16 - %0, %4, %4
                  return %5
                """)
    }

    @Test func removesParametersWithOneValue() throws {
        try expect(
            "copy-elimination",
            """
            b0:
              %0 = argument 0
              %1 = constant.int 0
              jump b1(%0, %1)
            b1(%2 = ref, %3 = int):
              %4 = constant.int 1
              %5 = add.int %3, %4
              %6 = is-null %2
              branch %6, b1(%2, %5), b2
            b2:
              return %2
            """,
            gives: """
                b0:
                  %0 = argument 0
                  %1 = constant.int 0
                  jump b1(%1)
                b1(%2 = int):
                  %3 = constant.int 1
                  %4 = add.int %2, %3
                  %5 = is-null %0
                  branch %5, b1(%4), b2
                b2:
                  return %0
                """)
    }

    @Test func threadsConstantsThroughBranches() throws {
        try expect(
            "branch-simplification",
            """
            b0:
              %0 = argument 0
              %1 = is-null %0
              %2 = constant.bool false
              branch %1, b2(%2), b1
            b1:
              %3 = argument 1
              %4 = is-null %3
              jump b2(%4)
            b2(%5 = bool):
              branch %5, b3, b4
            b3:
              return %0
            b4:
              %6 = null
              return %6
            """,
            gives: """
                b0:
                  %0 = argument 0
                  %1 = is-null %0
                  %2 = constant.bool false
                  branch %1, b3, b1
                b1:
                  %3 = argument 1
                  %4 = is-null %3
                  branch %4, b2, b3
                b2:
                  return %0
                b3:
                  %5 = null
                  return %5
                """)
    }

    @Test func mergesEqualInstructionsThatDominate() throws {
        try expect(
            "common-subexpressions",
            """
            b0:
              %0 = argument 0
              %1 = unbox.int %0
              %2 = is-null %0
              branch %2, b1, b2
            b1:
              %3 = argument 0
              %4 = unbox.int %3
              %5 = add.int %1, %4
              jump b3(%5)
            b2:
              %6 = add.int %1, %1
              jump b3(%6)
            b3(%7 = int):
              %8 = add.int %1, %1
              %9 = add.int %7, %8
              %10 = box.int %9
              return %10
            """,
            gives: """
                b0:
                  %0 = argument 0
                  %1 = unbox.int %0
                  %2 = is-null %0
                  branch %2, b1, b2
                b1:
                  %3 = add.int %1, %1
                  jump b3(%3)
                b2:
                  %4 = add.int %1, %1
                  jump b3(%4)
                b3(%5 = int):
                  %6 = add.int %1, %1
                  %7 = add.int %5, %6
                  %8 = box.int %7
                  return %8
                """)
    }

    @Test func removesDeadLoopsOfValuesButNoTraps() throws {
        try expect(
            "dead-code-elimination",
            """
            b0:
              %0 = argument 0
              %1 = constant.int 0
              jump b1(%1)
            b1(%2 = int):
              %3 = constant.int 1
              %4 = add.int %2, %3
              %5 = unbox.int %0
              %6 = is-null %0
              branch %6, b1(%4), b2
            b2:
              return %0
            """,
            gives: """
                b0:
                  %0 = argument 0
                  jump b1
                b1:
                  %1 = unbox.int %0
                  %2 = is-null %0
                  branch %2, b1, b2
                b2:
                  return %0
                """)
    }
}
