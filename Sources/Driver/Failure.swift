/// Why a command ended early. What went wrong in the user's sources is not a failure but a list of diagnostics.
public enum Failure: Error, Equatable {
    /// The command line makes no sense; the text says what is wrong with it.
    case usage(String)
    /// A file or directory could not be read or written.
    case file(path: String, reason: String)
    /// Bytes that are no class file, archive or assembler text; the text names the place and the rule.
    case input(path: String, reason: String)
    /// The user's program has errors that have been told already.
    case reported
    /// An invariant of ours does not hold.
    case internalError(String)

    /// The exit status that belongs to the failure.
    public var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .file: .inputOutput
        case .input, .reported: .programError
        case .internalError: .internalError
        }
    }

    /// The text shown to the user, without line end; nil if there is nothing more to say.
    public var message: String? {
        switch self {
        case .usage(let text): "plc: error: \(text)"
        case .file(let path, let reason): "plc: error: \(path): \(reason)"
        case .input(let path, let reason): "\(path): error: \(reason)"
        case .reported: nil
        case .internalError(let text):
            """
            plc: internal error: \(text)
            This is a fault in plc, not in your program. Please report it with the command line, \
            the input files and this message.
            """
        }
    }
}
