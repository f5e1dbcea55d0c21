/// What programs cost on machines without an operating system, in QEMU without hardware virtualisation. Times are
/// processor seconds of QEMU and `plc boot` together.
struct BareMetal {
    private let plc: String
    private let sources: String
    private let directory: String

    /// The header of its part of the report.
    static let header = "## Bare metal\n"

    private static let architectures = ["x86_64", "aarch64", "riscv64"]

    init(plc: String, sources: String) throws(Failure) {
        self.plc = plc
        self.sources = sources
        directory = try Files.temporaryDirectory(inMemory: false)
    }

    /// All figures, as text.
    func text(commandLine: String) throws(Failure) -> String {
        defer { Files.remove(directory) }
        var text = BareMetal.header + "\nMeasured by `\(commandLine)` on \(today()), load at the start "
        text += "\(fixed(loadAverage(), 1)), in QEMU without hardware virtualisation.\n\n"
        text += try sizes() + "\n" + (try starts()) + "\n" + (try speed()) + "\n" + (try disks())
        return text
    }

    // MARK: Size

    private func sizes() throws(Failure) -> String {
        var table = Table(["kernel", "code and data in memory", "file with symbols"])
        for architecture in BareMetal.architectures {
            let path = ".build/kernel/\(architecture).elf"
            guard Files.exists(path) else { throw Failure("\(path) is missing; 'make kernel' builds it") }
            let bytes = try Files.read(path)
            table.add([architecture, grouped(try BareMetal.loadedSize(bytes)), grouped(bytes.count)])
        }
        return "Sizes in bytes:\n\n" + table.text
    }

    /// The bytes that the load segments of an ELF file have in the file (System V ABI, 64 bits, little endian).
    private static func loadedSize(_ file: [UInt8]) throws(Failure) -> Int {
        func number(_ place: Int, _ count: Int) throws(Failure) -> Int {
            guard place >= 0, place + count <= file.count else { throw Failure("the kernel is no ELF file") }
            return (0..<count).reduce(0) { $0 | Int(file[place + $1]) << ($1 * 8) }
        }
        let (headers, size, count) = (try number(32, 8), try number(54, 2), try number(56, 2))
        var sum = 0
        for index in 0..<count where try number(headers + index * size, 4) == 1 {
            sum += try number(headers + index * size + 32, 8)
        }
        return sum
    }

    // MARK: Start

    private func boot(_ arguments: [String], limit: Double = 300) throws(Failure) -> Measurement {
        try measure([plc, "boot"] + arguments, limit: limit, quiet: true)
    }

    private func starts() throws(Failure) -> String {
        tell("starts of bare machines…")
        var table = Table(["from power-on to the end of a program that prints a word", "memory", "seconds"])
        let program = "\(sources)/startup/startup.ph"
        for (architecture, machine, memory) in [
            ("x86_64", "q35", "64M"), ("x86_64", "q35", "8G"), ("x86_64", "pc", "64M"), ("x86_64", "microvm", "64M"),
            ("aarch64", "virt", "64M"), ("riscv64", "virt", "64M"),
        ] {
            var best = Double.infinity
            for _ in 0..<3 {
                best = min(
                    best,
                    try boot(["--arch", architecture, "--machine", machine, "--memory", memory, program]).processor)
            }
            table.add(["\(architecture), \(machine)", memory, fixed(best, 2)])
        }
        for architecture in BareMetal.architectures {
            let world = "\(directory)/start.world"
            Files.remove(world)
            _ = try measure(
                [
                    plc, "run", "--world", world, "--snapshot-every", "1h", "\(sources)/worlds/heap.ph", "--", "8", "1",
                    "1",
                ],
                quiet: true)
            // The newest snapshot is that of the end; the one before it stands in front of the last line.
            _ = try measure([plc, "world", "rollback", world], quiet: true)
            let run = try boot(["--arch", architecture, "--memory", "256M", "--disk", world])
            guard run.lastLine == "resumed" else { throw Failure("the bare machine prints '\(run.lastLine)'") }
            table.add(["\(architecture), resumed from a world of 8 MB", "256M", fixed(run.processor, 2)])
        }
        return table.text
    }

    // MARK: Speed

    private func speed() throws(Failure) -> String {
        tell("the interpreter on bare machines…")
        var table = Table(["workload", "size", "hosted"] + BareMetal.architectures)
        let empty = "\(sources)/startup/startup.ph"
        /// Seconds less those of a program that does nothing.
        func seconds(_ command: (_ program: String) -> [String], _ program: String) throws(Failure) -> Double {
            let whole = try measure(command(program), limit: 300, quiet: true).processor
            return whole - (try measure(command(empty), quiet: true).processor)
        }
        for (name, size) in [
            ("loop", "20000000"), ("fib", "30"), ("sieve", "1000000"), ("calls", "1000000"), ("trees", "13"),
        ] {
            let program = "\(sources)/\(name)/\(name).ph"
            let hosted = try seconds({ [plc, "run", $0, "--", size] }, program)
            var row = [name, grouped(Int(size)!), fixed(hosted, 2)]
            for architecture in BareMetal.architectures {
                let emulated = try seconds({ [plc, "boot", "--arch", architecture, $0, "--", size] }, program)
                row.append(fixed(emulated / hosted, 1))
            }
            table.add(row)
        }
        return
            "The interpreter: seconds in the hosted machine, and how many times as long the emulated ones take, without their start:\n\n"
            + table.text
    }

    // MARK: Disk

    private func disks() throws(Failure) -> String {
        var table = Table(["snapshots", "of", "dirty pages", "pause p50", "max", "durable p50", "MB/s to the disk"])
        func add(_ name: String, _ command: [String]) throws(Failure) {
            for (megabytes, dirty, rounds) in [(64, 1000, 20), (64, 16_000, 5)] {
                let world = "\(directory)/disk.world"
                Files.remove(world)
                let run = try measure(
                    command + [
                        world, "--snapshot-every", "1h", "--trace-snapshots", "\(sources)/worlds/heap.ph", "--",
                        String(megabytes), String(dirty), String(rounds),
                    ], limit: 300, quiet: true)
                let all = SnapshotLine.all(in: run.output).dropFirst()
                guard all.count == rounds else { throw Failure("\(all.count) snapshots of \(rounds) were traced") }
                let pauses = all.map(\.pause).sorted()
                let durable = all.map(\.durable).sorted()
                let rate = Double(all.map(\.bytes).reduce(0, +)) / durable.reduce(0, +) / 1000
                table.add([
                    name, "\(megabytes) MB", grouped(dirty), fixed(pauses[rounds / 2], 2), fixed(pauses[rounds - 1], 2),
                    fixed(durable[rounds / 2], 0), fixed(rate, 0),
                ])
            }
        }
        tell("disks of bare machines…")
        try add("hosted", [plc, "run", "--max-memory", "512M", "--world"])
        for architecture in BareMetal.architectures {
            try add(architecture, [plc, "boot", "--arch", architecture, "--disk"])
        }
        return "Snapshots to the disk, in milliseconds of the wall:\n\n" + table.text
    }
}
