import ArgumentParser

/// The command `plc`: its subcommands and how one is chosen, run and turned into an exit status.
public struct Plc: ParsableCommand {
    /// Version of the toolchain.
    public static let version = "0.1.0"

    public static let configuration = CommandConfiguration(
        commandName: "plc",
        abstract: "Compiles, checks, verifies and runs programs in Phantom, Java and Python.",
        discussion: """
            The form of the original compiler, 'plc -Idir -odir file.ph', is the same as 'plc compile'. \
            '@FILE' takes further arguments from a file. The forms of python3 are 'plc app.py ARGS', 'plc -c TEXT', \
            'plc -m MODULE' and 'plc -'.
            """,
        version: "plc \(version)",
        subcommands: commands)

    /// Every subcommand, in the order of the help text.
    static let commands: [any ParsableCommand.Type] = [
        CompileCommand.self, CheckCommand.self, RunCommand.self, ResumeCommand.self, WorldCommand.self, TestCommand.self, VerifyCommand.self, DisasmCommand.self,
        AsmCommand.self,
        ArchiveCommand.self, DumpCommand.self, TranslateCommand.self, ImageCommand.self, BootCommand.self, PrepareCommand.self,
        ExplainCommand.self,
    ]

    public init() {}

    /// Runs one command line and returns what to tell the caller. Writes only to the streams of `host`.
    ///
    /// - Parameter arguments: the words after the program's name.
    public static func run(_ arguments: [String], host: Host) -> ExitStatus {
        let status = execute(arguments, host: host)
        host.out.flush()
        host.err.flush()
        if host.out.failed && status == .success { return .inputOutput }
        return status
    }

    private static func execute(_ arguments: [String], host: Host) -> ExitStatus {
        do throws(Failure) {
            return try parse(arguments, host: host)
        } catch {
            host.out.flush()
            if let message = error.message { host.err.writeLine(message) }
            return error.status
        }
    }

    private static func parse(_ arguments: [String], host: Host) throws(Failure) -> ExitStatus {
        var host = host
        let expanded: [String]
        if let form = try PythonForm(arguments, library: { () throws(Failure) in try StandardLibrary.locate(nil, host: host) }) {
            (expanded, host.programArguments) = (["run", form.program], form.arguments)
        } else {
            expanded = try ResponseFile.expand(arguments, files: host.files)
        }
        let names = commands.map { $0.configuration.commandName ?? "" }
        var words = OriginalForm.normalise(expanded, commands: names)
        // The argument parser allows one list of positional arguments, and has no end mark between two.
        if let first = words.first, ["run", "image", "boot"].contains(first), let mark = words.firstIndex(of: "--") {
            host.programArguments = Array(words[(mark + 1)...])
            words.removeSubrange(mark...)
        }
        guard let first = words.first else {
            host.err.writeLine(Plc.helpMessage())
            return .usage
        }
        if !first.hasPrefix("-"), first != "help", !names.contains(first) {
            throw .usage("there is no command '\(first)'\(suggestion(for: first, among: names)); see 'plc --help'")
        }
        let command: any ParsableCommand
        do {
            command = try Plc.parseAsRoot(words)
        } catch {
            let text = Plc.fullMessage(for: error)
            let isHelp = Plc.exitCode(for: error) == .success
            (isHelp ? host.out : host.err).writeLine(text)
            return isHelp ? .success : .usage
        }
        if let command = command as? any PlcCommand { return try command.execute(host) }
        return try showHelp(command, host: host)
    }

    /// Commands of the argument parser's own (`help`), and `plc` with options only.
    private static func showHelp(_ command: any ParsableCommand, host: Host) throws(Failure) -> ExitStatus {
        var command = command
        do {
            try command.run()
            return .success
        } catch {
            let isClean = Plc.exitCode(for: error) == .success
            let text = Plc.fullMessage(for: error)
            (isClean ? host.out : host.err).writeLine(text)
            return isClean ? .success : .usage
        }
    }

    private static func suggestion(for word: String, among names: [String]) -> String {
        let best = names.map { (name: $0, distance: editDistance(word, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= 2, best.distance < best.name.count else { return "" }
        return ", did you mean '\(best.name)'?"
    }
}

/// A subcommand of `plc`.
protocol PlcCommand: ParsableCommand {
    /// Does the work, with the streams and files of `host`.
    func execute(_ host: Host) throws(Failure) -> ExitStatus
}

/// Number of single-character changes between two words (Levenshtein).
func editDistance(_ first: String, _ second: String) -> Int {
    let target = Array(second.utf8)
    var row = Array(0...target.count)
    for (i, a) in first.utf8.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in target.enumerated() {
            let substituted = diagonal + (a == b ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
        }
    }
    return row[target.count]
}
