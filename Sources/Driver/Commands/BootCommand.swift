import ArgumentParser
import Glibc

/// `plc boot`: a program or an image on a machine without an operating system, in QEMU.
struct BootCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "boot", abstract: "Run a program or a bootable image in QEMU.",
        discussion: """
            The machine's console is standard input and output; it ends with the exit code of the program. What follows \
            '--' is for the program, if it is not an image.
            """)

    @Argument(help: "One image (.elf or .iso), or what 'plc run' takes.")
    var inputs: [String]

    @Option(help: ArgumentHelp("The class to start, by its absolute name.", valueName: "class"))
    var main: String?

    @Option(help: ArgumentHelp("Memory of the machine, as 64M or 2G.", valueName: "size"))
    var memory = MemorySize(bytes: 512 << 20)

    @Option(help: ArgumentHelp("QEMU's machine: q35, pc or microvm.", valueName: "name"))
    var machine = "q35"

    @OptionGroup var boot: BootOptions
    @OptionGroup var compile: CompileOptions
    @OptionGroup var messages: DiagnosticOptions

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        guard ["q35", "pc", "microvm"].contains(machine) else {
            throw .usage("there is no machine '\(machine)'; there are q35, pc and microvm")
        }
        if inputs.count == 1, inputs[0].hasSuffix(".iso") || inputs[0].hasSuffix(".elf") {
            guard host.programArguments.isEmpty else { throw .usage("an image has its arguments already") }
            guard host.files.kind(inputs[0]) == .file else { throw .file(path: inputs[0], reason: "no such file") }
            let path = host.files.resolve(inputs[0])
            return try run(inputs[0].hasSuffix(".iso") ? ["-cdrom", path] : ["-kernel", path], host: host)
        }
        let program = try Program(inputs, main: main, compile: compile, messages: messages, host: host)
        let kernel = try Kernel(boot.kernel, boot.arch, host: host)
        let image = try kernel.appending(try BootArchive.make(program, arguments: host.programArguments))
        let path = try temporaryFile(image, host: host)
        defer { unlink(path) }
        return try run(["-kernel", path], host: host)
    }

    private func run(_ medium: [String], host: Host) throws(Failure) -> ExitStatus {
        let kind = machine == "microvm" ? "microvm,isa-serial=on,rtc=on,pit=on,pic=on" : machine
        let command = [
            "qemu-system-x86_64", "-machine", kind, "-m", "\(memory.bytes >> 20)M", "-nodefaults", "-no-user-config", "-display", "none",
            "-no-reboot", "-device", "isa-debug-exit,iobase=0xf4,iosize=4",
        ]
        return try Emulator(host: host, command: command + medium, package: "qemu-system-x86").run()
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
