/// How fast plc compiles and starts.
struct Compilation {
    /// Size of the corpus.
    var files = 0
    var lines = 0
    var bytes = 0
    /// One compilation of the corpus on one core, and with all cores.
    var oneCore: Measurement
    var allCores: Measurement
    /// Class files that came out.
    var classes: [[UInt8]] = []
    /// `plc --version`, the best and the middle of several runs, in seconds.
    var startBest: Double
    var startMiddle: Double

    /// Seed of the corpus; another one makes figures incomparable.
    static let seed: UInt64 = 20_260_101

    /// Writes a corpus of `lines` lines below `directory`, compiles it `runs` times, and keeps the best run.
    init(plc: String, lines: Int, runs: Int, directory: String) throws(Failure) {
        let corpus = Corpus(lines: lines, seed: Compilation.seed)
        let source = directory + "/corpus"
        try Files.makeDirectory(source)
        try corpus.write(below: source)

        func compile(_ prefix: [String], _ name: String) throws(Failure) -> Measurement {
            let target = "\(directory)/\(name)"
            try Files.makeDirectory(target)
            defer { Files.remove(target) }
            return try measure(prefix + [plc, "compile", "-o", target, source], quiet: true)
        }
        var one: Measurement?
        var all: Measurement?
        for _ in 0..<runs {
            let single = try compile(["taskset", "-c", "0"], "one")
            one = one?.best(single) ?? single
            let free = try compile([], "all")
            all = all?.best(free) ?? free
        }
        oneCore = one!
        allCores = all!

        let target = directory + "/classes"
        try Files.makeDirectory(target)
        _ = try measure([plc, "compile", "-o", target, source], quiet: true)
        for path in Files.find(below: target, suffix: ".pc") { classes.append(try Files.read(path)) }

        var starts: [Double] = []
        for _ in 0..<21 { starts.append(try measure([plc, "--version"]).wall) }
        starts.sort()
        startBest = starts[0]
        startMiddle = starts[starts.count / 2]

        files = corpus.files.count
        self.lines = corpus.lines
        bytes = corpus.files.reduce(0) { $0 + $1.text.utf8.count }
    }
}
