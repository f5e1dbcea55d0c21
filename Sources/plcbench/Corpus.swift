/// Phantom source text in any amount, always the same for the same seed: classes of about 150 lines with fields,
/// constructors and methods that compute, loop, build strings, fill arrays, throw, catch and call methods of other classes.
struct Corpus {
    /// The files in the order in which they were made, each path relative to the corpus's directory.
    private(set) var files: [(path: String, text: String)] = []
    private(set) var lines = 0

    /// Classes in one package.
    static let classesPerPackage = 40

    /// At least `lines` lines.
    init(lines wanted: Int, seed: UInt64) {
        var random = Random(seed: seed)
        // A class takes 150 lines on average; the plans of all classes come first, because bodies call methods of others.
        var plans: [ClassPlan] = []
        for number in 0..<(wanted / 100 + 1) {
            plans.append(ClassPlan(number: number, earlier: plans, random: &random))
        }
        for plan in plans where lines < wanted {
            var writer = ClassWriter(plan: plan, plans: plans, random: random)
            let text = writer.text()
            random = writer.random
            files.append((plan.path, text))
            lines += text.utf8.count { $0 == UInt8(ascii: "\n") }
        }
    }

    /// Writes the files below a directory.
    func write(below directory: String) throws(Failure) {
        for file in files {
            try Files.write(file.text, to: "\(directory)/\(file.path)")
        }
    }
}

/// What other classes must know of a class: its name, its parent and its methods.
struct ClassPlan {
    let number: Int
    /// The class it extends, if any.
    let parent: Int?
    /// Classes between it and the root.
    let depth: Int
    /// Field names, each with its type.
    let fields: [(name: String, type: FieldType)]
    let methods: [MethodPlan]

    enum FieldType: CaseIterable {
        case int
        case double
        case string
        case array

        var text: String {
            switch self {
            case .int: "int"
            case .double: "double"
            case .string: "string"
            case .array: "int[]"
            }
        }
    }

    struct MethodPlan {
        let name: String
        let kind: Kind
    }

    /// The kinds of methods, each with one signature.
    enum Kind: CaseIterable {
        case arithmetic
        case loop
        case text
        case array
        case ratio
        case choice
        case check
        case recursion
        case report
        case update
    }

    static let nouns = [
        "order", "account", "balance", "price", "stock", "queue", "window", "node", "graph", "edge", "packet", "buffer",
        "cursor", "filter", "shape", "colour", "weight", "height", "length", "offset", "budget", "ticket", "route",
        "station", "signal", "sample", "record", "entry", "margin", "volume",
    ]
    static let verbs = [
        "compute", "update", "collect", "find", "merge", "scale", "measure", "describe", "count", "split", "adjust",
        "balance", "visit", "reduce", "select", "apply", "check", "resolve",
    ]
    /// Words before a field's noun, by the depth of the class, so that no child has a field of its parent's name.
    static let marks = [["last", "total"], ["first", "next"], ["old", "best"]]

    init(number: Int, earlier: [ClassPlan], random: inout Random) {
        self.number = number
        let candidate = number % 4 == 3 && number > 4 ? earlier[number - 1 - random.below(5)] : nil
        let parent = candidate.flatMap { $0.depth < ClassPlan.marks.count - 1 ? $0 : nil }
        self.parent = parent?.number
        depth = parent.map { $0.depth + 1 } ?? 0

        var fields: [(name: String, type: FieldType)] = []
        for type in FieldType.allCases + [.int, .int, random.pick(FieldType.allCases)] {
            var word: String
            repeat {
                word = ClassPlan.marks[depth][random.below(2)] + capitalised(random.pick(ClassPlan.nouns))
            } while fields.contains { $0.name == word }
            fields.append((word, type))
        }
        self.fields = fields

        var methods: [MethodPlan] = []
        for kind in Kind.allCases {
            let name = random.pick(ClassPlan.verbs) + capitalised(random.pick(ClassPlan.nouns))
            // The number keeps the methods of a class and its parents apart.
            methods.append(MethodPlan(name: "\(name)\(depth)\(methods.count)", kind: kind))
        }
        self.methods = methods
    }

    var package: String { ".corpus.p\(number / Corpus.classesPerPackage)" }
    var name: String { "\(ClassPlan.nouns[number % ClassPlan.nouns.count])\(number)" }
    var fullName: String { "\(package).\(name)" }
    var path: String { "\(name).ph" }

    func method(_ kind: Kind) -> String {
        methods.first { $0.kind == kind }!.name
    }

    /// The first field of a type; every class has one of each.
    func field(_ type: FieldType) -> String {
        fields.first { $0.type == type }!.name
    }
}

/// A word with its first letter as a capital.
func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
}
