import Glibc

/// Everything a command takes from its surroundings. The tests run commands in the same process with a host of
/// their own; nothing in this target touches the process's streams or arguments in another way.
public struct Host {
    /// Files, relative to the working directory.
    public var files: HostFiles
    /// Standard output.
    public var out: Output
    /// Standard error.
    public var err: Output
    /// Standard input.
    public var input: Input
    /// Real path of the running executable: the search for the standard library starts there.
    public var executable: String
    /// Environment variables that matter to `plc`.
    public var environment: Environment
    /// Words behind `--` of `plc run`, for the program that is run.
    public var programArguments: [String] = []

    /// The environment variables that `plc` reads.
    public struct Environment: Sendable {
        /// `PLC_STDLIB`: directory of the standard library.
        public var standardLibrary: String?
        /// `NO_COLOR` is set: no colours unless asked for.
        public var noColor: Bool

        /// An environment with the given variables.
        public init(standardLibrary: String? = nil, noColor: Bool = false) {
            self.standardLibrary = standardLibrary
            self.noColor = noColor
        }
    }

    /// A host of the given parts.
    public init(
        files: HostFiles, out: Output, err: Output, input: Input, executable: String, environment: Environment
    ) {
        self.files = files
        self.out = out
        self.err = err
        self.input = input
        self.executable = executable
        self.environment = environment
    }

    /// The process's own streams, working directory and environment.
    public static func process() -> Host {
        Host(
            files: HostFiles(),
            out: Output(descriptor: STDOUT_FILENO),
            err: Output(descriptor: STDERR_FILENO),
            input: Input(descriptor: STDIN_FILENO),
            executable: HostFiles().realPath("/proc/self/exe") ?? "",
            environment: Environment(standardLibrary: variable("PLC_STDLIB"), noColor: variable("NO_COLOR") != nil))
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
