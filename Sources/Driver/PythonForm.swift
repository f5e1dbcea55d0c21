import Glibc

/// The command line of `python3`: `plc app.py ARGS`, `plc -c TEXT ARGS`, `plc -m MODULE ARGS` and `plc - ARGS`. So a program of Python
/// that starts `sys.executable` starts another one.
struct PythonForm {
    /// What is run, and its arguments.
    let program: String
    let arguments: [String]

    /// Options of `python3` that change nothing here, and those that have a value in the next word.
    private static let flags: Set<String> = ["-B", "-E", "-s", "-S", "-I", "-O", "-OO", "-q", "-b", "-bb", "-P"]
    private static let valued: Set<String> = ["-W", "-X"]

    /// Nil for all that does not have this form.
    ///
    /// - Parameter library: the directory of the standard library.
    init?(_ words: [String], library: () throws(Failure) -> String?) throws(Failure) {
        var rest = words[...]
        while let word = rest.first {
            if PythonForm.valued.contains(word) {
                rest = rest.dropFirst(2)
            } else if word == "-u" {
                // Those that it starts do so, too.
                setenv("PYTHONUNBUFFERED", "1", 1)
                rest = rest.dropFirst()
            } else if PythonForm.flags.contains(word) || word.hasPrefix("-W") || word.hasPrefix("-X") {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let first = rest.first else { return nil }
        if first.hasSuffix(".py"), !first.hasPrefix("-") {
            program = first
            arguments = Array(rest.dropFirst())
            return
        }
        guard first == "-" || ["-c", "-m"].contains(first) && rest.count > 1, let library = try library() else { return nil }
        program = library + "/python/launch/command.py"
        arguments = Array(rest)
    }
}
