import ArgumentParser
import Glibc

/// `plc boot`: a program or an image on a machine without an operating system, in QEMU.
struct BootCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "boot", abstract: "Run a program or a bootable image in QEMU.",
        discussion: """
            The machine's console is standard input and output; it ends with the exit code of the program. What follows \
            '--' is for the program, if it is not an image. With --disk the program lives in a world on a disk, a file as \
            'plc run --world' makes it: after the power was cut, the same command goes on from the last snapshot. \
            'plc boot --disk FILE' alone does so too.
            """)

    @Argument(help: "One image (.elf, .iso or .raw), or what 'plc run' takes; nothing, to go on with what is on the disk.")
    var inputs: [String] = []

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: ArgumentHelp("Memory of the machine, as 64M or 2G.", valueName: "size"))
    var memory = MemorySize(bytes: 512 << 20)

    @Option(help: ArgumentHelp("QEMU's machine: q35, pc or microvm with x86_64, virt with the others; the first is the default.", valueName: "name"))
    var machine: String?

    @Option(help: ArgumentHelp("The world file on the machine's disk; it is made if it is missing.", valueName: "file"))
    var disk: String?

    @Option(help: ArgumentHelp("Size of the disk, if the world file is not larger.", valueName: "size"))
    var diskSize = MemorySize(bytes: 4 << 30)

    @OptionGroup var worldOptions: WorldOptions
    @OptionGroup var boot: BootOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let kind = try QemuMachine(boot.arch, name: machine, memory: memory)
        if inputs.count == 1, let medium = try imageOptions(inputs[0], host: host) {
            return try run(kind, medium, mayCreate: true, host: host)
        }
        let archive: [UInt8]
        if inputs.isEmpty {
            guard disk != nil else { throw .usage("nothing to boot: name a program, an image, or a disk with a world") }
            guard host.programArguments.isEmpty else { throw .usage("the program on the disk has its arguments already") }
            archive = BootArchive.resuming(worldOptions)
        } else {
            let program = try Program(inputs, main: main, compile: compile, messages: messages, host: host)
            archive = try BootArchive.make(program, arguments: host.programArguments, worlds: worldOptions)
        }
        let image = try Kernel(boot.kernel, boot.arch, host: host).appending(archive)
        let path = try temporaryFile(image, host: host)
        defer { unlink(path) }
        return try run(kind, ["-kernel", path], mayCreate: !inputs.isEmpty, host: host)
    }

    /// QEMU's options for an image; nil if the input is none.
    private func imageOptions(_ input: String, host: Host) throws(Failure) -> [String]? {
        let path = host.files.resolve(input)
        let options: [String]
        if input.hasSuffix(".elf") {
            options = ["-kernel", path]
        } else if input.hasSuffix(".iso") {
            options = ["-cdrom", path]
        } else if input.hasSuffix(".raw") {
            options = ["-drive", "format=raw,snapshot=on,file=\(path)"]
        } else {
            return nil
        }
        guard host.programArguments.isEmpty else { throw .usage("an image has its arguments already") }
        guard host.files.kind(input) == .file else { throw .file(path: input, reason: "no such file") }
        return options
    }

    private func run(
        _ kind: QemuMachine, _ medium: [String], mayCreate: Bool, host: Host
    ) throws(Failure) -> ExitStatus {
        guard let disk else {
            return try Emulator(host: host, machine: kind, media: medium).run()
        }
        let file = try WorldDisk(disk, size: diskSize.bytes, mayCreate: mayCreate, host: host)
        defer { file.shrink() }
        return try Emulator(host: host, machine: kind, media: medium + kind.disk(file.path)).run()
    }

    private func temporaryFile(_ bytes: [UInt8], host: Host) throws(Failure) -> String {
        let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(directory)/plc-boot.XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw .file(path: directory, reason: String(cString: strerror(errno))) }
        close(descriptor)
        do throws(Failure) {
            try host.files.write(path, bytes)
        } catch {
            unlink(path)
            throw error
        }
        return path
    }
}
