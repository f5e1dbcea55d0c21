import Diagnostics

/// What is right in Python and not compiled, or wrong in a way that only scopes show.
public enum LoweringProblem: DiagnosticFamily {
    /// A construct that is parsed and not compiled.
    case unsupported(String)
    case outside(String, String)
    case noBinding(String)
    /// What `ScopeRules` refuses.
    case rule(String)
    /// A text that should be an expression is something else.
    case noExpression

    public enum Number: UInt16, DiagnosticNumber {
        case unsupported = 1100
        case outside = 1101
        case noBinding = 1102

        public var page: ExplainPage {
            switch self {
            case .unsupported:
                ExplainPage(
                    self, title: "not compiled",
                    body: """
                        This part of Python is read, and not compiled (yet). The message names it. What is there and what is
                        not says the chapter on Python in README.md.
                        """,
                    wrong: "for x in *y: pass",
                    right: "for x in (*y,): pass")
            case .outside:
                ExplainPage(
                    self, title: "statement in a place where it means nothing",
                    body: """
                        'return' and 'yield' belong into a function, 'break' and 'continue' into a loop. Other rules about names and
                        places have this number too: no two parameters of one name, no 'global' behind a use of the name, no
                        pattern behind one that always fits.
                        """,
                    wrong: "return 1", right: "def f():\n    return 1")
            case .noBinding:
                ExplainPage(
                    self, title: "no variable for nonlocal",
                    body: "'nonlocal x' needs a function around this one that binds x.",
                    wrong: "def f():\n    nonlocal x\n    x = 1",
                    right: "def g():\n    x = 0\n    def f():\n        nonlocal x\n        x = 1\n    f()")
            }
        }
    }

    public var number: Number {
        switch self {
        case .unsupported: .unsupported
        case .outside, .noExpression, .rule: .outside
        case .noBinding: .noBinding
        }
    }

    public var severity: Severity { .error }

    public var text: String {
        switch self {
        case .unsupported(let what): "\(what) is not compiled yet"
        case .outside(let what, let place): "'\(what)' outside \(place)"
        case .noBinding(let name): "no binding for nonlocal '\(name)' found"
        case .noExpression: "invalid syntax"
        case .rule(let text): text
        }
    }
}
