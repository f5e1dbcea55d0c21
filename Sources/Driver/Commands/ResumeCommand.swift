import ArgumentParser

/// `plc resume`: go on with a program that lives in a world file.
struct ResumeCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Go on with a program from the last snapshot of its world file.",
        discussion: """
            SIGUSR1 makes a snapshot; SIGINT and SIGTERM make one and end the command, and the program can be resumed again. \
            What the program may reach outside is not part of the world: --allow-read, --allow-write and --allow-net are given \
            at every start. A program of Python that had the files of its user has them again if none of them nor --no-files is given.
            """)

    @Argument(help: "The world file.")
    var world: String

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var grants: GrantOptions

    @Flag(help: "Go on though less is allowed than before.")
    var fewerGrants = false

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let pool = try ClassPool.ofLibrary(host)
        let options = try MachineOptions.standard()
        let program = WorldProgram(
            host: host, options: options, every: worldOptions.snapshotEvery.milliseconds, path: world, pool: pool,
            grants: try Grants(grants, host: host), tracesSnapshots: worldOptions.traceSnapshots,
            acceptsLessGrants: fewerGrants)
        return try program.resume()
    }
}

extension ClassPool {
    /// The classes of the standard library only; none if it is not there, as a world has those that it uses.
    static func ofLibrary(_ host: Host) throws(Failure) -> ClassPool {
        guard let options = try? CompileOptions.parse([]), let messages = try? DiagnosticOptions.parse([]) else {
            throw .internalError("the options of the compiler have no defaults")
        }
        let compiler = Compiler(host: host, options: options, messages: messages)
        return ClassPool(compiler: compiler, library: try? StandardLibrary.locate(nil, host: host))
    }
}

extension MachineOptions {
    static func standard() throws(Failure) -> MachineOptions {
        guard let options = try? MachineOptions.parse([]) else {
            throw .internalError("the options of the machine have no defaults")
        }
        return options
    }
}
