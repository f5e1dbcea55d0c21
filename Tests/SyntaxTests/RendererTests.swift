import Diagnostics
import PhantomFrontend
import Testing

@Suite("Rendering")
struct RendererTests {
    /// The diagnostic of a span of `text`, as text.
    private func render(
        _ text: String, _ start: Int32, _ end: Int32, labels: [(Int32, Int32, String)] = [], color: Bool = false
    ) -> String {
        var sources = SourceMap()
        sources.add(path: "a.ph", text: text)
        let diagnostic = Diagnostic(
            id: DiagnosticID(7), severity: .error, text: "wrong", primary: Span(file: 0, start: start, end: end),
            labels: labels.map { DiagnosticLabel(Span(file: 0, start: $0.0, end: $0.1), $0.2) }, notes: ["a note"],
            fix: DiagnosticFix(Span(file: 0, at: end), replacement: ";", "insert ';'"))
        return TextRenderer(usesColor: color).render(diagnostic, sources: sources)
    }

    @Test("Message, line, caret, labels, notes, fix")
    func parts() {
        #expect(
            render("one two\nthree", 4, 7, labels: [(8, 13, "there")]) == """
                a.ph:1:5: error: wrong [P0007]
                    one two
                        ^~~
                a.ph:2:1: note: there
                    three
                    ^~~~~
                note: a note
                fix: insert ';'

                """)
    }

    @Test("Tabs end at every fourth column")
    func tabs() {
        let lines = render("\ta\tb", 3, 4).split(separator: "\n").map(String.init)
        #expect(lines[0] == "a.ph:1:4: error: wrong [P0007]")
        #expect(lines[1] == "        a   b")
        #expect(lines[2] == "            ^")
    }

    @Test("Columns count characters, carets stand below wide ones")
    func characters() {
        let lines = render("пр 中x", 8, 9).split(separator: "\n").map(String.init)
        #expect(lines[0] == "a.ph:1:5: error: wrong [P0007]")
        #expect(lines[2] == "         ^")
    }

    @Test("A place behind the last byte, and one of no file")
    func borders() {
        #expect(render("ab", 2, 2).contains("    ab\n      ^\n"))
        #expect(render("", 0, 0).contains("a.ph:1:1"))
        let stray = Diagnostic(
            id: DiagnosticID(1), severity: .note, text: "t", primary: Span(file: 9, start: 5, end: 6))
        #expect(TextRenderer().render(stray, sources: SourceMap()) == "<unknown>: note: t [P0001]\n")
    }

    @Test("A place over several lines is marked to the end of its first")
    func severalLines() {
        #expect(render("abc\ndef", 1, 6).contains("    abc\n     ^~\n"))
    }

    @Test("Very long lines are shown around the place")
    func longLines() {
        let text = String(repeating: "x", count: 5000) + "!" + String(repeating: "y", count: 5000)
        let lines = render(text, 5000, 5001).split(separator: "\n").map(String.init)
        #expect(lines[1].count < 200)
        let caret = lines[2].count - 1
        #expect(Array(lines[1])[caret] == "!")
    }

    @Test("Colours come only when asked for")
    func colors() {
        #expect(render("a", 0, 1, color: true).contains("\u{1B}[31;1merror: \u{1B}[0m"))
        #expect(!render("a", 0, 1).contains("\u{1B}"))
    }

    @Test("Bytes that are not UTF-8 do no harm")
    func invalidBytes() {
        var sources = SourceMap()
        sources.add(path: "a.ph", bytes: [0xFF, 0x61, 0xC3, 0x0A, 0xE2, 0x82])
        for start in Int32(0)...6 {
            for end in start...6 {
                let diagnostic = Diagnostic(
                    id: DiagnosticID(1), severity: .error, text: "t", primary: Span(file: 0, start: start, end: end))
                #expect(TextRenderer().render(diagnostic, sources: sources).contains("^"))
            }
        }
    }

    @Test("JSON is one object in a line, with everything escaped")
    func json() {
        var sources = SourceMap()
        sources.add(path: "a\"b.ph", text: "x\ny")
        let diagnostic = Diagnostic(
            id: DiagnosticID(12), severity: .warning, text: "q\"\\\n\u{1}ж", primary: Span(file: 0, start: 2, end: 3),
            notes: ["n"])
        #expect(
            JSONRenderer().render(diagnostic, sources: sources)
                == "{\"id\":\"P0012\",\"severity\":\"warning\",\"message\":\"q\\\"\\\\\\n\\u0001ж\",\"path\":\"a\\\"b.ph\","
                + "\"line\":2,\"column\":1,\"endLine\":2,\"endColumn\":2,\"labels\":[],\"notes\":[\"n\"]}\n")
    }

    @Test("The bag keeps one error a place, limits both kinds, and sorts by place")
    func bag() {
        var bag = DiagnosticBag(errorLimit: 2, warningLimit: 1)
        func add(_ severity: Severity, _ start: Int32) {
            bag.report(
                Diagnostic(
                    id: DiagnosticID(UInt16(start)), severity: severity, text: "t",
                    primary: Span(file: 0, at: start)))
        }
        for start: Int32 in [9, 5, 5, 7] { add(.error, start) }
        #expect(bag.errorCount == 2)
        #expect(bag.isFull)
        #expect(bag.sorted.map(\.id.number) == [5, 9, 999])
        var warnings = DiagnosticBag(errorLimit: 2, warningLimit: 1)
        for start: Int32 in [1, 2, 3] {
            warnings.report(
                Diagnostic(id: DiagnosticID(1), severity: .warning, text: "t", primary: Span(file: 0, at: start)))
        }
        #expect(warnings.warningCount == 1)
        #expect(!warnings.hasErrors)
        #expect(warnings.diagnostics.count == 2)
    }

    @Test("Numbers are written with four digits and read back")
    func identifiers() {
        #expect(DiagnosticID(7).description == "P0007")
        #expect(DiagnosticID(parsing: "P0123") == DiagnosticID(123))
        #expect(DiagnosticID(parsing: "123") == DiagnosticID(123))
        #expect(DiagnosticID(parsing: "P") == nil)
        #expect(DiagnosticID(parsing: "P99999999") == nil)
        #expect(DiagnosticID(parsing: "x1") == nil)
    }
}

@Suite("Tokens")
struct TokenTests {
    private func print(_ text: String) -> [String] {
        var sources = SourceMap()
        var interner = Interner()
        var bag = DiagnosticBag()
        let file = sources.add(path: "t.ph", text: text)
        let list = Lexer.tokenize(file, interner: &interner, diagnostics: &bag)
        #expect(bag.diagnostics.isEmpty)
        return TokenPrinter.print(list, of: file).split(separator: "\n").map(String.init)
    }

    @Test("The longest token, and the traps of the original")
    func longest() {
        let kinds = print("!-5 !->x ->! x->y :== :!= :=x >>>= >>> ++- a.12.5 1.5.f").map {
            $0.split(separator: " ", maxSplits: 1)[1]
        }
        #expect(
            kinds == [
                "!", "-", "integer 5", "!->", "identifier x", "->!", "identifier x", "-", ">", "identifier y", ":==",
                ":!=",
                ":", "=", "identifier x", ">>>=", ">>>", "++", "-", "identifier a", ".", "integer 12", ".", "integer 5",
                "double 1.5", ".", "identifier f", "end of file",
            ])
    }

    @Test("Comments and white space")
    func comments() {
        #expect(
            print("a // x\rb /*/ c /*/ d \u{B}\u{C}\u{1C}e /* \" */") == [
                "1:1 identifier a", "2:1 identifier b", "2:13 identifier d", "2:18 identifier e", "2:27 end of file",
            ])
    }

    @Test("Identifiers of any script; keywords win")
    func identifiers() {
        #expect(
            print("classx class größe 変数 $_1 €") == [
                "1:1 identifier classx", "1:8 keyword class", "1:14 identifier größe", "1:20 identifier 変数",
                "1:23 identifier $_1", "1:27 identifier €", "1:28 end of file",
            ])
    }

    @Test("Symbols are equal when their bytes are")
    func symbols() {
        var interner = Interner()
        let names = (0..<20_000).map { "name\($0)" }
        let symbols = names.map { interner.intern($0) }
        #expect(Set(symbols).count == names.count)
        for (name, symbol) in zip(names, symbols)
        where interner.intern(name) != symbol || interner.text(of: symbol) != name {
            Issue.record("\(name)")
        }
        #expect(interner.find("name7") == symbols[7])
        #expect(interner.find("other") == nil)
        #expect(interner.intern("int") == ContextualWord.int.symbol)
        #expect(interner.intern("") == .empty)
    }
}
