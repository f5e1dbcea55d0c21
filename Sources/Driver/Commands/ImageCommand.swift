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
    var inputs: [String] = []

    @Option(name: .short, help: ArgumentHelp("The image to write.", valueName: "file"))
    var output: String

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: "elf, for boot loaders and QEMU, iso, for discs, raw, for disks and USB sticks, or archive, for boot loaders that give the kernel a module; by default what the name of the image ends with.")
    var format: Format?

    @Option(help: ArgumentHelp("What the program reads, instead of the console's input.", valueName: "file"))
    var input: String?

    @Option(help: ArgumentHelp("An archive as --format=archive makes it, instead of a program.", valueName: "file"))
    var payload: String?

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var boot: BootOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case elf
        case iso
        case raw
        case archive
    }

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard let format = format ?? Format.allCases.first(where: { output.hasSuffix("." + $0.rawValue) }) else {
            throw .usage("'\(output)' ends neither with .elf, .iso, .raw nor .archive; say which with --format")
        }
        if boot.arch != .x86_64, format == .iso || format == .raw {
            throw .usage("there are images of discs and disks for x86_64 only; make an .elf")
        }
        let archive = try archive(host)
        if format == .archive {
            try host.files.write(output, archive)
            return .success
        }
        let image = try Kernel(boot.kernel, boot.arch, host: host).appending(archive)
        switch format {
        case .elf, .archive: try host.files.write(output, image)
        // GRUB's image is one for discs and, with the boot sector in its first block, one for disks.
        case .iso, .raw: try DiscImage.write(output, kernel: image, host: host)
        }
        return .success
    }

    private func archive(_ host: Host) throws(Failure) -> [UInt8] {
        if let payload {
            guard inputs.isEmpty else { throw .usage("there is a program in the archive of --payload already") }
            return try host.files.read(payload)
        }
        guard !inputs.isEmpty else { throw .usage("nothing to make an image of: name a program") }
        let program = try Program(inputs, main: main, compile: compile, messages: messages, host: host)
        var given: [UInt8]?
        if let input { given = try host.files.read(input) }
        return try BootArchive.make(
            program, arguments: host.programArguments, worlds: worldOptions, input: given)
    }
}
