import Diagnostics
import PhantomFrontend

/// What the parser made of a text.
struct Parsed {
    let sources: SourceMap
    let interner: Interner
    let tree: SyntaxTree
    let bag: DiagnosticBag

    init(_ text: String, options: ParserOptions = ParserOptions()) {
        self.init(bytes: Array(text.utf8), options: options)
    }

    init(bytes: [UInt8], options: ParserOptions = ParserOptions()) {
        var sources = SourceMap()
        var interner = Interner()
        var bag = DiagnosticBag()
        let file = sources.add(path: "t.ph", bytes: bytes)
        tree = Parser.parse(file, interner: &interner, diagnostics: &bag, options: options)
        self.sources = sources
        self.interner = interner
        self.bag = bag
    }

    /// A class with these members.
    static func members(_ text: String, options: ParserOptions = ParserOptions()) -> Parsed {
        Parsed("package .p; class c { \(text) };", options: options)
    }

    /// A method with these statements.
    static func body(_ text: String, options: ParserOptions = ParserOptions()) -> Parsed {
        members("void m() { \(text) }", options: options)
    }

    /// `line:column severity id text` of every diagnostic.
    var messages: [String] {
        bag.sorted.map { diagnostic in
            let position = sources.files[0].position(at: diagnostic.primary.start)
            return
                "\(position.line):\(position.column) \(diagnostic.severity.rawValue) \(diagnostic.id) \(diagnostic.text)"
        }
    }

    /// The texts of the diagnostics.
    var texts: [String] { bag.sorted.map(\.text) }

    /// The numbers of the diagnostics.
    var numbers: [UInt16] { bag.sorted.map(\.id.number) }

    var printed: String { TreePrinter.print(tree, interner: interner) }

    /// The statements of the only method, one a line, without indentation.
    var statements: [String] {
        let lines = printed.split(separator: "\n").map { $0.drop { $0 == " " } }
        guard let start = lines.firstIndex(of: "block") else { return [] }
        return lines[(start + 1)...].map(String.init)
    }

    /// The text of an expression, as read in `return e;`.
    static func expression(_ text: String, options: ParserOptions = ParserOptions()) -> String {
        let parsed = body("return \(text);", options: options)
        guard !parsed.bag.hasErrors else { return parsed.texts.joined(separator: "; ") }
        return String(parsed.statements.joined(separator: " ").dropFirst("return ".count))
    }
}

/// A deterministic source of numbers (SplitMix64).
struct Numbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A number in 0..<limit.
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
