import Diagnostics
func declarationPage(_ number: DeclarationDiagnostic.Number) -> ExplainPage { ExplainPage(number, title: "", body: "", wrong: "", right: "") }
func expressionPage(_ number: ExpressionDiagnostic.Number) -> ExplainPage { ExplainPage(number, title: "", body: "", wrong: "", right: "") }
func statementPage(_ number: StatementDiagnostic.Number) -> ExplainPage { ExplainPage(number, title: "", body: "", wrong: "", right: "") }
