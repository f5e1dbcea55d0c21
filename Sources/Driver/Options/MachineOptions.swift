import ArgumentParser

/// Options of commands that run programs.
struct MachineOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Limit of the program's objects, as 64M or 2G.", valueName: "size"))
    var maxMemory = MemorySize(bytes: MachineOptions.usualMemory)

    /// The limit of objects if no other one is given, in bytes.
    static let usualMemory: UInt64 = 1 << 30

    @Option(
        help: ArgumentHelp(
            "End the program after this many time slices of 20000 calls and loop turns.", valueName: "count"))
    var maxSlices: Int?

    @Flag(name: .customLong("stress-gc"), help: "Collect garbage at every allocation.")
    var stressesCollector = false

    @Option(
        name: .customLong("stress-snapshots"),
        help: ArgumentHelp(
            "Without a world file: take a snapshot in memory after every so many calls and loop turns, and go on from "
                + "some of them as after a restart.", valueName: "count"))
    var snapshotDistance: Int?
}

/// A number of bytes with an optional K, M or G behind it.
struct MemorySize: ExpressibleByArgument {
    var bytes: UInt64

    init(bytes: UInt64) { self.bytes = bytes }

    init?(argument: String) {
        let shifts: [Character: UInt64] = ["K": 10, "M": 20, "G": 30, "k": 10, "m": 20, "g": 30]
        let shift = argument.last.flatMap { shifts[$0] }
        guard let number = UInt64(shift == nil ? argument[...] : argument.dropLast()), number < 1 << 34 else {
            return nil
        }
        bytes = number << (shift ?? 0)
        guard bytes >= 1 << 20, bytes <= 1 << 40 else { return nil }
    }

    var defaultValueDescription: String { "\(bytes >> 20)M" }
}

/// A length of time: a number with `ms`, `s`, `m` or `h` behind it; seconds without.
struct Duration: ExpressibleByArgument {
    var milliseconds: Int64

    init(milliseconds: Int64) { self.milliseconds = milliseconds }

    init?(argument: String) {
        let units: [(String, Int64)] = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)]
        let unit = units.first { argument.hasSuffix($0.0) } ?? ("", 1000)
        guard let number = Int64(argument.dropLast(unit.0.count)), number > 0, number < 1 << 32 else { return nil }
        milliseconds = number * unit.1
    }

    var defaultValueDescription: String { "\(milliseconds / 1000)s" }
}

/// Options of commands that run programs with a world file.
struct WorldOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "With a world file: time between two snapshots, as 500ms, 5s or 2m.", valueName: "time"))
    var snapshotEvery = Duration(milliseconds: 5000)

    @Flag(help: "With a world file: tell each snapshot on the standard error, with its size and times.")
    var traceSnapshots = false
}
