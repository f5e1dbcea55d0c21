import Foundation
import Passes

/// One generated program, compiled and run in every way and compared with what is expected.
struct Trial {
    let seed: UInt64
    let program: Program

    /// The first thing that goes wrong; nil if all is well.
    static func failure(of program: Program, expecting outcome: Outcome, seed: UInt64) -> Failure? {
        let source = SourcePrinter.text(of: program, seed: seed)
        for level in OptimisationLevel.allCases {
            switch Toolchain.compile(source, level: level) {
            case .failure(let failure): return failure
            case .success(let files):
                for mode in RunMode.allCases {
                    switch Runner.run(files, start: ".gen.start", mode: mode) {
                    case .failure(.machine(let text)): return .machine("\(level) \(mode): \(text)")
                    case .failure(let failure): return failure
                    case .success(let got):
                        if got != outcome { return .outcome("\(level) \(mode)", expected: outcome, got: got) }
                    }
                }
            }
        }
        return nil
    }

    /// Tries the program of a seed. A failure is written to a file, made smaller and described.
    static func run(seed: UInt64) -> String? {
        let (program, outcome) = ProgramGenerator.program(seed: seed)
        let source = SourcePrinter.text(of: program, seed: seed)
        let running = "plc-generated-\(seed).ph"
        Repository.keep(Array(source.utf8), as: running)
        guard let first = failure(of: program, expecting: outcome, seed: seed) else {
            Repository.forget(running)
            return nil
        }
        let kind = first.kind
        var reducer = Reducer { candidate in
            guard let outcome = Evaluator.outcome(of: candidate),
                let failure = failure(of: candidate, expecting: outcome, seed: seed)
            else { return false }
            return failure.kind == kind
        }
        let small = reducer.reduce(program)
        let text = SourcePrinter.text(of: small, seed: seed)
        Repository.keep(Array(text.utf8), as: "plc-generated-\(seed)-reduced.ph")
        let why = Evaluator.outcome(of: small).flatMap { failure(of: small, expecting: $0, seed: seed) } ?? first
        return """
            seed \(seed) (\(Repository.place(of: running).path), made smaller beside it), \
            again with PLC_GENERATOR_SEED=\(seed) PLC_GENERATOR_PROGRAMS=1
            \(why.text)
            \(text)
            """
    }
}
