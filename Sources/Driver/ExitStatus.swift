/// What `plc` tells its caller, in the convention of `sysexits.h`.
public enum ExitStatus: Equatable, Sendable {
    /// All is well; warnings do not count.
    case success
    /// The user's program has errors, was rejected, or ended with an uncaught exception.
    case programError
    /// The command line is wrong.
    case usage
    /// A fault of ours.
    case internalError
    /// A file could not be read or written.
    case inputOutput
    /// The program that was run chose its own exit code (0…255).
    case program(UInt8)

    /// The number handed to the operating system.
    public var code: Int32 {
        switch self {
        case .success: 0
        case .programError: 1
        case .usage: 64
        case .internalError: 70
        case .inputOutput: 74
        case .program(let code): Int32(code)
        }
    }
}
