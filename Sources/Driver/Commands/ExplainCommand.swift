import ArgumentParser
import Diagnostics
import PhantomFrontend
import PythonFrontend

/// `plc explain`: the long text about a kind of diagnostic.
struct ExplainCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a message by its number, with a wrong and a right example.",
        discussion: "Without a number all of them are listed.")

    @Argument(help: ArgumentHelp("The number in brackets behind a message, as P0123.", valueName: "number"))
    var number: String?

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let pages = ExplainIndex.pages
        guard let number else {
            for page in pages { host.out.writeLine("\(page.id)  \(page.title)") }
            return .success
        }
        guard let id = DiagnosticID(parsing: number) else {
            throw .usage("'\(number)' is no number of a message; they look like P0123")
        }
        guard let page = pages.first(where: { $0.id == id }) else { throw .usage("there is no message \(id)") }
        host.out.write(page.rendered)
        return .success
    }
}

/// The pages of all families of diagnostics.
public enum ExplainIndex {
    /// Every page, by number.
    public static let pages: [ExplainPage] =
        (pages(LexicalError.Number.self) + pages(PhantomFrontend.SyntaxError.Number.self) + pages(DeclarationDiagnostic.Number.self)
        + pages(ExpressionDiagnostic.Number.self) + pages(StatementDiagnostic.Number.self)
        + pages(LimitDiagnostic.Number.self) + pages(SyntaxProblem.Number.self) + pages(LoweringProblem.Number.self))
        .sorted { $0.id < $1.id }

    private static func pages<Number: DiagnosticNumber>(_ numbers: Number.Type) -> [ExplainPage] {
        numbers.allCases.map(\.page)
    }
}
