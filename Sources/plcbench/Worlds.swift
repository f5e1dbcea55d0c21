import Glibc

/// What programs in world files cost: snapshots, restarts, allocation.
struct Worlds {
    private let plc: String
    private let directory: String
    private let sources: String

    /// The header of its part of the report.
    static let header = "## Worlds\n"

    init(plc: String, sources: String) throws(Failure) {
        self.plc = plc
        self.sources = sources
        directory = try Files.temporaryDirectory(inMemory: false)
    }

    /// All figures, as text.
    func text(commandLine: String) throws(Failure) -> String {
        defer { Files.remove(directory) }
        var text = Worlds.header + "\nMeasured by `\(commandLine)` on \(today()), load at the start "
        text += "\(fixed(loadAverage(), 1)); the world files lie on the disk of the temporary directory.\n\n"
        text += try snapshots() + "\n" + (try cost()) + "\n" + (try allocation())
        return text
    }

    // MARK: Snapshots

    private func snapshots() throws(Failure) -> String {
        var text =
            "Snapshots on request of a heap of one-page blocks, some of which were changed before. The pause is the time "
        text +=
            "that\nthe instant of a snapshot takes; a program that does not wait for its snapshot runs again then. Times in "
        text += "milliseconds.\n"
        text += "The pause contains the steps of the collector that a snapshot makes.\n\n"
        var table = Table(
            [
                "heap", "dirty pages", "snapshots", "pause p50", "p99", "max", "durable p50", "max",
                "bytes written per dirty byte", "resume",
            ])
        for (megabytes, dirty, rounds) in [
            (64, 1000, 100), (64, 16_000, 15), (256, 1000, 100), (256, 65_000, 10), (1024, 1000, 100),
            (1024, 100_000, 10),
        ] {
            tell("snapshots of \(megabytes) MB, \(dirty) pages…")
            let world = "\(directory)/heap.world"
            Files.remove(world)
            let run = try measure(
                [
                    plc, "run", "--world", world, "--max-memory", "2G", "--snapshot-every", "1h", "--trace-snapshots",
                    "\(sources)/worlds/heap.ph", "--", String(megabytes), String(dirty), String(rounds),
                ], limit: 600, quiet: true)
            // The first one writes the whole heap.
            let all = SnapshotLine.all(in: run.output).dropFirst()
            guard all.count == rounds else { throw Failure("\(all.count) snapshots of \(rounds) were traced") }
            let pauses = all.map(\.pause).sorted()
            let durable = all.map(\.durable).sorted()
            let ratio = all.map { Double($0.bytes) / Double($0.pages * 4096) }.reduce(0, +) / Double(all.count)
            table.add([
                "\(megabytes) MB", grouped(dirty), String(rounds), fixed(middle(pauses), 2),
                fixed(pauses[(pauses.count * 99 - 1) / 100], 2),
                fixed(pauses.last!, 2), fixed(middle(durable), 0), fixed(durable.last!, 0),
                fixed(ratio, 3), fixed(try resume(megabytes, dirty, world) * 1000, 0),
            ])
        }
        text += table.text
        text +=
            "\nThe last column is the time from the start of `plc resume` to the end of a program that prints a line after it, and\n"
        text += "includes the snapshot at the end.\n"
        return text
    }

    private func middle(_ sorted: [Double]) -> Double { sorted[sorted.count / 2] }

    /// Seconds of `plc resume` of a world whose last snapshot is in front of the program's last line.
    private func resume(_ megabytes: Int, _ dirty: Int, _ world: String) throws(Failure) -> Double {
        _ = try measure([plc, "world", "rollback", world], quiet: true)
        let run = try measure([plc, "resume", world], quiet: true)
        guard run.lastLine == "resumed" else { throw Failure("resume prints '\(run.lastLine)'") }
        return run.wall
    }

    // MARK: What it costs a program

    private func cost() throws(Failure) -> String {
        tell("cost of snapshots…")
        let program = ["\(sources)/trees/trees.ph", "--", "17"]
        // The same program in a world that is saved at its end only: what differs is the snapshots.
        var best = ["1h": Double.infinity, "1s": Double.infinity]
        for _ in 0..<5 {
            for interval in ["1h", "1s"] {
                let world = "\(directory)/cost.world"
                Files.remove(world)
                let run = try measure(
                    [plc, "run", "--world", world, "--snapshot-every", interval] + program, quiet: true)
                best[interval] = min(best[interval]!, run.wall)
            }
        }
        let (without, with) = (best["1h"]!, best["1s"]!)
        return
            "The workload `trees` with size 17 in a world takes \(fixed(without, 2)) s, with a snapshot every second "
            + "\(fixed(with, 2)) s (best of 5 each, in turn): \(fixed(with / without, 2)) times as long.\n"
    }

    private func allocation() throws(Failure) -> String {
        tell("allocation…")
        let depth = 17
        var objects = (1 << (depth + 1)) - 1
        for level in stride(from: 4, through: depth, by: 2) {
            objects += (1 << (depth - level + 4)) * ((1 << (level + 1)) - 1)
        }
        let products = try Files.temporaryDirectory(inMemory: false)
        defer { Files.remove(products) }
        let workload = Workload(directory: "\(sources)/trees", name: "trees", size: String(depth))
        try workload.build(into: products)
        let best = workload.run(
            runs: 2, plc: plc, products: products, languages: [.phantom, .python, .java]
        ) { tell($0) }
        var table = Table(["allocation", "Phantom", "python3", "java"])
        func rate(_ language: Language) -> String {
            best[language].map { fixed(Double(objects) / $0.wall / 1e6, 1) } ?? "–"
        }
        table.add(["million objects a second", rate(.phantom), rate(.python), rate(.java)])
        return "Trees of \(grouped(objects)) objects in all, whole processes:\n\n" + table.text
    }
}
