import ArgumentParser

/// Options of commands that need a kernel.
struct BootOptions: ParsableArguments {
    @Option(help: "The machine that the kernel is for.")
    var arch = Kernel.Architecture.x86_64

    @Option(help: ArgumentHelp("The kernel, instead of the one that belongs to this plc.", valueName: "file"))
    var kernel: String?
}

extension Kernel.Architecture: ExpressibleByArgument {}
