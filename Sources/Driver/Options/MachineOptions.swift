import ArgumentParser

/// Options of commands that run programs.
struct MachineOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Limit of the program's objects, as 64M or 2G.", valueName: "size"))
    var maxMemory = MemorySize(bytes: 1 << 30)

    @Option(
        help: ArgumentHelp(
            "End the program after this many time slices of 20000 calls and loop turns.", valueName: "count"))
    var maxSlices: Int?

    @Flag(name: .customLong("stress-gc"), help: "Collect garbage at every allocation.")
    var stressesCollector = false
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
