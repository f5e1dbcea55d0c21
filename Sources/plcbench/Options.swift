/// The command line.
struct Options {
    /// A part of the report that can be measured by itself.
    enum Section {
        case worlds
        case bareMetal
    }

    var plc = ".build/release/plc"
    var directory = "bench"
    var report = "docs/performance.md"
    /// Names of the workloads to run; all when empty.
    var only: [String] = []
    var runs = 3
    /// Lines of the corpus; 0 leaves the compiler out.
    var lines = 200_000
    /// Directory to write the corpus to, instead of measuring.
    var corpus: String?
    var phantomOnly = false
    /// Measure only this, and put its part into the report that is there.
    var section: Section?
    var help = false

    static let usage = """
        usage: plcbench [options]      in the project's root, after a release build
          --only NAME,NAME…   these workloads, without the compiler; prints, writes no report
          --phantom           Phantom only, no peers; prints, writes no report
          --worlds            snapshots and restarts only; replaces their part of the report
          --kernel            bare machines only; replaces their part of the report
          --runs N            best of N runs (3)
          --lines N           size of the corpus for the compiler (200000), 0 for none
          --corpus DIR        writes the corpus there and stops
          --plc FILE          the plc to measure (.build/release/plc)
          --report FILE       the report to write (docs/performance.md)
        """

    init(_ arguments: [String]) throws(Failure) {
        var left = arguments[...]
        func value(_ option: String) throws(Failure) -> String {
            guard let value = left.popFirst() else { throw Failure("\(option) needs a value\n\(Options.usage)") }
            return value
        }
        func number(_ option: String, atLeast least: Int) throws(Failure) -> Int {
            guard let number = Int(try value(option)), number >= least else {
                throw Failure("\(option) needs a number of at least \(least)")
            }
            return number
        }
        while let option = left.popFirst() {
            switch option {
            case "--only": only = try value(option).split(separator: ",").map(String.init)
            case "--worlds": section = .worlds
            case "--kernel": section = .bareMetal
            case "--phantom": phantomOnly = true
            case "--runs": runs = try number(option, atLeast: 1)
            case "--lines": lines = try number(option, atLeast: 0)
            case "--corpus": corpus = try value(option)
            case "--plc": plc = try value(option)
            case "--report": report = try value(option)
            case "--help", "-h": help = true
            default: throw Failure("unknown option \(option)\n\(Options.usage)")
            }
        }
    }
}
