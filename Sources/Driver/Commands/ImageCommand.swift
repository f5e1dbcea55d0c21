import ArgumentParser

/// `plc image`: a bootable image of a program.
struct ImageCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "image", abstract: "Make a bootable image of a program.",
        discussion: """
            The image holds the kernel, the given classes and every class that they name. What follows '--' is for the \
            program. 'docs/kernel.md' says how to start it.
            """)

    @Argument(help: "Source files, class files, archives, or directories with sources and class files.")
    var inputs: [String]

    @Option(name: .short, help: ArgumentHelp("The image to write.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: "elf, for boot loaders and QEMU, iso, for discs, or raw, for disks and USB sticks; by default what the name of the image ends with.")
    var format: Format?

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var boot: BootOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case elf
        case iso
        case raw
    }

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard let format = format ?? Format.allCases.first(where: { output.hasSuffix("." + $0.rawValue) }) else {
            throw .usage("'\(output)' ends neither with .elf, .iso nor .raw; say which with --format")
        }
        let program = try Program(inputs, main: main, compile: compile, messages: messages, host: host)
        let kernel = try Kernel(boot.kernel, boot.arch, host: host)
        let image = try kernel.appending(try BootArchive.make(program, arguments: host.programArguments, interval: worldOptions.snapshotEvery.milliseconds))
        switch format {
        case .elf: try host.files.write(output, image)
        // GRUB's image is one for discs and, with the boot sector in its first block, one for disks.
        case .iso, .raw: try DiscImage.write(output, kernel: image, host: host)
        }
        return .success
    }
}
