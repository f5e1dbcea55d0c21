/// A machine that QEMU imitates.
struct QemuMachine {
    let architecture: Kernel.Architecture
    /// QEMU's name of it.
    let name: String
    let memory: MemorySize

    /// Machines that the kernel knows, the default first.
    static func names(_ architecture: Kernel.Architecture) -> [String] {
        switch architecture {
        case .x86_64: ["q35", "pc", "microvm"]
        case .aarch64, .riscv64: ["virt"]
        }
    }

    /// - Parameter name: nil for the default.
    init(_ architecture: Kernel.Architecture, name: String?, memory: MemorySize) throws(Failure) {
        let names = QemuMachine.names(architecture)
        if let name, !names.contains(name) {
            throw .usage("there is no machine '\(name)' with \(architecture.rawValue); there is \(names.joined(separator: ", "))")
        }
        self.architecture = architecture
        self.name = name ?? names[0]
        self.memory = memory
    }

    /// The Debian package with this QEMU.
    var package: String {
        switch architecture {
        case .x86_64: "qemu-system-x86"
        case .aarch64: "qemu-system-arm"
        case .riscv64: "qemu-system-misc"
        }
    }

    /// The command line without the medium to boot from.
    var command: [String] {
        let kind = name == "microvm" ? "microvm,isa-serial=on,rtc=on,pit=on,pic=on" : name
        let common = [
            "-machine", kind, "-m", "\(memory.bytes >> 20)M", "-nodefaults", "-no-user-config", "-display", "none", "-no-reboot",
        ]
        switch architecture {
        case .x86_64: return ["qemu-system-x86_64"] + common + ["-device", "isa-debug-exit,iobase=0xf4,iosize=4"]
        case .aarch64: return ["qemu-system-aarch64"] + common + ["-cpu", "cortex-a72"]
        case .riscv64: return ["qemu-system-riscv64"] + common
        }
    }

    /// Options for the console on our standard streams, and the control port on descriptor 3.
    var ports: [String] {
        let console = ["-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console"]
        switch architecture {
        case .x86_64: return console + ["-serial", "file:/proc/self/fd/3"]
        case .aarch64, .riscv64:
            return console + [
                "-chardev", "file,id=control,path=/proc/self/fd/3",
                "-semihosting-config", "enable=on,target=native,chardev=control", "-append", "semihosting",
            ]
        }
    }

    /// Whether the firmware writes to the console before the kernel does, up to a byte 2.
    var hasGreeting: Bool { architecture == .riscv64 }

    /// Options for a disk.
    func disk(_ path: String) -> [String] {
        let device = name == "microvm" || name == "virt" ? "virtio-blk-device" : "virtio-blk-pci"
        // A comma ends a value unless there are two of them.
        let escaped = path.split(separator: ",", omittingEmptySubsequences: false).joined(separator: ",,")
        return [
            "-drive", "if=none,id=world,format=raw,werror=report,rerror=report,file=\(escaped)", "-device", "\(device),drive=world",
        ]
    }
}
