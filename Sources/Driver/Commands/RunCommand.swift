import ArgumentParser

/// `plc run`: compile what is source, verify, run.
struct RunCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run a program from sources, class files or an archive.",
        discussion: """
            Starts the class named by --main, else the first one given that has a method at ordinal 8 which takes the \
            boot object, or a method 'main'. What follows '--' is for the program. With --world the program lives in a \
            world file: it can be killed at any time, and 'plc resume' goes on from the last snapshot. A program that has \
            ended in a world is started again there, with what it has kept. Files and network are out of reach unless --allow-read, \
            --allow-write or --allow-net grants them; but a program of Python reaches the files of its user, as it does \
            under python3, unless --allow-read or --allow-write says which ones, or --no-files that there are none.
            """)

    @Argument(help: "Source files, class files, archives, directories with those; or a Java program: archives (.jar), class files, directories.")
    var inputs: [String]

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: ArgumentHelp("The world file to live in; it is made if it is missing.", valueName: "file"))
    var world: String?

    @Flag(
        name: .customLong("profile"),
        help: "Without a world file: tell on the standard error at the end which methods and lines took the time.")
    var profiles = false

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var grants: GrantOptions
    @OptionGroup var machine: MachineOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        if profiles, world != nil { throw .usage("--profile is for programs without a world file") }
        if profiles, machine.snapshotDistance != nil { throw .usage("--profile does not go with --stress-snapshots") }
        let named = try Grants(grants, host: host)
        let program = try Program(inputs, main: main, compile: compile, messages: messages, host: host)
        let allowed = program.start.isPython ? named.withUserFiles : named
        if let world {
            return try WorldProgram(
                host: host, options: machine, every: worldOptions.snapshotEvery.milliseconds, path: world,
                pool: program.pool, grants: allowed, tracesSnapshots: worldOptions.traceSnapshots
            ).run(program.start, given: program.given, imported: program.imported, arguments: host.programArguments)
        }
        return try ProgramRun(host: host, options: machine, pool: program.pool, grants: allowed, profiles: profiles)
            .run(program.start, arguments: host.programArguments)
    }
}
