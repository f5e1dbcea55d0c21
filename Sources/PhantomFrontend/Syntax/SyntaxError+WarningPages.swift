import Diagnostics

extension SyntaxError.Number {
    /// The page of a warning.
    var warningPage: ExplainPage {
        switch self {
        case .argumentsWithoutComma:
            ExplainPage(
                self, title: "arguments without a comma",
                body: """
                    Old programs may leave out the comma between arguments. It is accepted, but hard to read and
                    easily misread: f(a -1) has one argument.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int, var b : int) { return f(1 2); }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int, var b : int) { return f(1, 2); }
                    };
                    """)
        case .leadingComma:
            ExplainPage(
                self, title: "comma before the first argument",
                body: """
                    The original grammar accepts a comma before the first argument. It has no meaning; remove
                    it.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return f(, 1); }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return f(1); }
                    };
                    """)
        case .mixedLogical:
            ExplainPage(
                self, title: "'&&' and '||' without parentheses",
                body: """
                    In this language '&&' and '||' have the same rank and are read from left to right, unlike in
                    C: a || b && c is (a || b) && c. Parentheses make it clear.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return a > 1 || a > 2 && a > 3; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return (a > 1 || a > 2) && a > 3; }
                    };
                    """)
        case .mixedBits:
            ExplainPage(
                self, title: "bit operator and arithmetic without parentheses",
                body: """
                    '|', '&' and '^' bind tighter than arithmetic here, unlike in C: 1 | 2 + 3 is (1 | 2) + 3.
                    Parentheses make it clear.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f() { return 1 | 2 + 3; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f() { return (1 | 2) + 3; }
                    };
                    """)
        case .chainedComparison:
            ExplainPage(
                self, title: "comparison of a comparison",
                body: """
                    a < b < c compares the result of a < b, which is 0 or 1, with c. To test a range write a < b
                    && b < c.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return 1 < a < 3; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return 1 < a && a < 3; }
                    };
                    """)
        case .postfixComplement:
            ExplainPage(
                self, title: "'~' after its operand",
                body: """
                    The original grammar writes the complement after its operand. Write it before, as in other
                    languages.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return a ~; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return ~a; }
                    };
                    """)
        case .narrowNot:
            ExplainPage(
                self, title: "reach of '!'",
                body: """
                    '!' belongs to the operand directly after it: !a == b is (!a) == b. The original compiler
                    applied it to everything that follows. Parentheses give both the same meaning;
                    --compat=original keeps the old reading. Files with forms that the original compiler
                    rejects get no such warning.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return !a == 1; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return !(a == 1); }
                    };
                    """)
        case .narrowCast:
            ExplainPage(
                self, title: "reach of a cast",
                body: """
                    A cast belongs to the operand directly after it: (int)a + 1 adds 1 to the cast value. The
                    original compiler cast the whole rest of the expression. Parentheses give both the same
                    meaning; --compat=original keeps the old reading. Files with forms that the original
                    compiler rejects get no such warning.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return (int)a + 1; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return ((int)a) + 1; }
                    };
                    """)
        case .assignmentInside:
            ExplainPage(
                self, title: "assignment inside an expression",
                body: """
                    a + b = c assigns c to b and adds the result to a. It is accepted because the original does;
                    write the parentheses.
                    """,
                wrong: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return 1 + a = 2; }
                    };
                    """,
                right: """
                    package .p;
                    class c
                    {
                        int f(var a : int) { return 1 + (a = 2); }
                    };
                    """)
        case .expected, .semicolonExpected, .braceExpectedAtEnd, .notAllowedHere, .secondBaseClass,
            .importOfPackage, .importOfRelativeName, .packageOfRelativeName, .secondPackage, .valueAssignment,
            .nestedTooDeeply, .expressionTooLong, .keywordAsName, .bodyMissing, .misplaced,
            .tryAlone, .parameterOrder, .resultTypeMissing, .incrementInExpression, .unmatchedBrace,
            .braceExpectedBeforeMethod, .quotedName, .sizeInNew, .listOfElements,
            .typedLoopVariable, .severalVariables, .closureParameterType:
            page
        }
    }
}
