import Diagnostics

/// What is right in the language and too much for a class file.
enum LimitDiagnostic: DiagnosticFamily {
    /// A limit of the class file or of the machine, in the backend's words.
    case exceeded(String)

    enum Number: UInt16, DiagnosticNumber {
        case exceeded = 900

        var page: ExplainPage {
            ExplainPage(
                self, title: "too much for a class file",
                body: """
                    The machine sets limits that the language does not have: 255 parameters, ordinals up to 65535, \
                    65535 places for the local variables of a method, code of less than 2 GiB. The message names the \
                    one that was exceeded. Split the method or the class.
                    """,
                wrong: "", right: "")
        }
    }

    var number: Number { .exceeded }
    var severity: Severity { .error }

    var text: String {
        switch self {
        case .exceeded(let reason): reason
        }
    }
}
