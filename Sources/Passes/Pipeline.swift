import IR

/// How much is done to the code. Programs behave the same under all of them.
public enum OptimisationLevel: UInt8, Sendable, CaseIterable {
    /// No pass runs.
    case none
    /// All passes of `Pipeline.passes`.
    case full
}

/// A pass: takes and gives the body of one method. One file each, named like the pass.
public struct Pass: Sendable {
    /// Name on the command line and in listings.
    public let name: String
    let run: @Sendable (inout Body) -> Void
}

/// What a caller may do around the passes. Nothing by default.
public struct PipelineHooks {
    /// Called before each pass over a unit, with the pass's name, and after it; the caller reads the clock.
    public var before: ((String) -> Void)?
    public var after: ((String, Unit) -> Void)?
    /// Check the unit before the first and after every pass.
    public var checks = false

    public init() {}
}

/// Errors of the checker and the pass after which they came; `input` for those of the frontend.
public struct PipelineFailure: Error, Sendable {
    public let pass: String
    public let errors: [CheckError]
}

/// The list of passes, in order.
///
/// A pass that runs twice has two entries with different names, so that `--emit=ir:after=NAME` says which is meant.
public enum Pipeline {
    public static let passes: [Pass] = [
        Pass(name: "copy-elimination") { CopyElimination.run(&$0) },
        Pass(name: "constant-folding") { ConstantFolding.run(&$0) },
        Pass(name: "branch-simplification") { BranchSimplification.run(&$0) },
        Pass(name: "copy-elimination-2") { CopyElimination.run(&$0) },
        Pass(name: "common-subexpressions") { CommonSubexpressions.run(&$0) },
        Pass(name: "constant-folding-2") { ConstantFolding.run(&$0) },
        Pass(name: "dead-code-elimination") { DeadCodeElimination.run(&$0) },
    ]

    /// The pass with this name.
    public static func pass(named name: String) -> Pass? {
        for pass in passes where pass.name == name { return pass }
        return nil
    }

    /// Runs the passes of `level` over all methods of `unit`.
    public static func run(
        _ unit: inout Unit, _ level: OptimisationLevel, hooks: PipelineHooks = PipelineHooks()
    ) throws(PipelineFailure) {
        if hooks.checks { try check(unit, after: "input") }
        switch level {
        case .none: return
        case .full:
            for pass in passes {
                hooks.before?(pass.name)
                run(pass, &unit)
                hooks.after?(pass.name, unit)
                if hooks.checks { try check(unit, after: pass.name) }
            }
        }
    }

    /// Runs one pass over all methods of `unit`.
    public static func run(_ pass: Pass, _ unit: inout Unit) {
        for index in unit.methods.indices where unit.methods[index].body != nil {
            pass.run(&unit.methods[index].body!)
        }
    }

    private static func check(_ unit: Unit, after pass: String) throws(PipelineFailure) {
        let errors = Checker.check(unit)
        if !errors.isEmpty { throw PipelineFailure(pass: pass, errors: errors) }
    }
}
