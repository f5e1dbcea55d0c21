/// The original compiler's command line, `plc -Ipath -opath file.ph`, which has no subcommand.
enum OriginalForm {
    /// The arguments with `compile` put in front when they have the original's form.
    ///
    /// That is when the first argument is neither a command nor one of our own options: it is then a flag with its
    /// value in the same word, or a source file.
    static func normalise(_ arguments: [String], commands: [String]) -> [String] {
        guard let first = arguments.first, !commands.contains(first) else { return arguments }
        let isJoinedFlag = ["-I", "-o"].contains { first.hasPrefix($0) && first.utf8.count > 2 }
        let isSource = first.hasSuffix(".ph") && !first.hasPrefix("-")
        let endsInSource = first.hasPrefix("-") && !first.hasPrefix("--") && arguments.last!.hasSuffix(".ph")
        return isJoinedFlag || isSource || endsInSource ? ["compile"] + arguments : arguments
    }
}
