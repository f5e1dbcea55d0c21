import Glibc

/// What was measured, as the text of docs/performance.md. The layout is always the same, so that two reports can be
/// compared line by line.
struct Report {
    var plc: String
    var commandLine: String
    var runs: Int
    var complaints: [String] = []
    /// Size of this process when it ran the workloads: no measured memory is smaller.
    var least = 0
    /// Processes that wanted to run in the minute before; above 0.5 the figures suffer.
    var load = 0.0
    var workloads: [(workload: Workload, best: [Language: Measurement])] = []
    var compilation: Compilation?
    var verification: Verification?

    var text: String {
        var text = "# Performance\n\n"
        text += "Written by `make bench`; the programs are in [bench](../bench/README.md).\n\n"
        text += conditions + "\n"
        text += ratios + "\n" + interfaceCalls + times + "\n" + memory + "\n" + startup + "\n"
        if let compilation { text += describe(compilation) + "\n" }
        if let verification { text += describe(verification) + "\n" }
        if !complaints.isEmpty {
            text += "## What went wrong\n\n" + complaints.map { "* \($0)\n" }.joined() + "\n"
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    private var conditions: String {
        var table = Table(["", "this run"])
        table.add(["date", today()])
        table.add(["command", "`\(commandLine)`"])
        table.add(["processor", processor()])
        table.add(["cores", String(sysconf(Int32(_SC_NPROCESSORS_ONLN)))])
        table.add(["load at the start", fixed(load, 1)])
        for language in Language.allCases where language != .javaInterpreter {
            table.add([language.name, version(language)])
        }
        table.add(["runs", "best of \(runs), languages in turn"])
        return table.text
    }

    /// Workloads that count in the means.
    private var counted: [(workload: Workload, best: [Language: Measurement])] {
        workloads.filter { !$0.workload.isStartup }
    }

    private var ratios: String {
        var text = "## Phantom against its peers\n\n"
        text += "Time of Phantom divided by the time of the peer: below 1 Phantom is faster. Times are those of whole\n"
        text += "processes from start to end; Phantom's include the compilation of the program.\n\n"
        var table = Table(["workload", "size"] + Language.peers.map(\.name))
        var logarithms: [Language: [Double]] = [:]
        for (workload, best) in counted {
            var row = [workload.name, grouped(Int(workload.size) ?? 0)]
            for peer in Language.peers {
                guard let ours = best[.phantom]?.wall, let theirs = best[peer]?.wall else {
                    row.append("–")
                    continue
                }
                logarithms[peer, default: []].append(log(ours / theirs))
                row.append(fixed(ours / theirs, 2))
            }
            table.add(row)
        }
        var row = ["geometric mean", ""]
        for peer in Language.peers {
            let values = logarithms[peer] ?? []
            // A mean over fewer workloads than shown would flatter.
            row.append(
                values.isEmpty || values.count < counted.count
                    ? "–" : fixed(exp(values.reduce(0, +) / Double(values.count)), 2))
        }
        table.add(row)
        return text + table.text
    }

    /// What a call through an interface costs against a virtual call, start-up taken away.
    private var interfaceCalls: String {
        func seconds(_ name: String) -> Double? {
            workloads.first { $0.workload.name == name }?.best[.phantom]?.wall
        }
        guard let interface = seconds("interface"), let virtual = seconds("virtual") else { return "" }
        let start = workloads.first { $0.workload.isStartup }?.best[.phantom]?.wall ?? 0
        return
            "Calls through an interface take \(fixed((interface - start) / (virtual - start), 2)) of the time of virtual "
            + "calls (`interface`\nand `virtual`, without start-up).\n\n"
    }

    private var times: String {
        let text = "## Seconds\n\nFrom start to end, and in user mode on all cores.\n\n"
        var table = Table(["workload", "time"] + Language.allCases.map(\.name))
        for (workload, best) in counted {
            table.add([workload.name, "wall"] + Language.allCases.map { best[$0].map { fixed($0.wall, 3) } ?? "–" })
            table.add(["", "user"] + Language.allCases.map { best[$0].map { fixed($0.user, 3) } ?? "–" })
        }
        return text + table.text
    }

    private var memory: String {
        var text = "## Peak memory in MB\n\n"
        text += "The system counts at least the size of the starting process, here \(megabytes(least)).\n\n"
        var table = Table(["workload"] + Language.allCases.map(\.name))
        for (workload, best) in workloads {
            table.add(
                [workload.name]
                    + Language.allCases.map { language in
                        guard let used = best[language]?.memory else { return "–" }
                        return used <= least + 1_000_000 ? "≤ \(megabytes(least))" : megabytes(used)
                    })
        }
        return text + table.text
    }

    private var startup: String {
        var text = "## Start-up in milliseconds\n\n"
        text += "A program that prints one word. `plc --version` does not start the machine.\n\n"
        var table = Table(["", "best"])
        for language in Language.allCases {
            let best = workloads.first { $0.workload.isStartup }?.best[language]
            table.add([language.name, best.map { fixed($0.wall * 1000, 1) } ?? "–"])
        }
        if let compilation {
            table.add(["`plc --version`", fixed(compilation.startBest * 1000, 1)])
            table.add(["`plc --version`, middle of 21", fixed(compilation.startMiddle * 1000, 1)])
        }
        return text + table.text
    }

    private func describe(_ compilation: Compilation) -> String {
        var text = "## Compilation\n\n`plc compile` on a generated corpus of \(grouped(compilation.files)) classes, "
        text +=
            "\(grouped(compilation.lines)) lines, \(megabytes(compilation.bytes)) MB.\nOne process; sources and class "
        text += "files lie in a file system in memory if there is one. Processor seconds are those of\nuser mode and "
        text += "system together: what the wall time is when nothing else runs on that core.\n\n"
        var table = Table([
            "", "seconds", "processor seconds", "lines/s", "lines/processor second", "peak memory in MB",
        ])
        for (name, best) in [("one core", compilation.oneCore), ("all cores", compilation.allCores)] {
            table.add([
                name, fixed(best.wall, 2), fixed(best.processor, 2),
                grouped(Int(Double(compilation.lines) / best.wall)),
                grouped(Int(Double(compilation.lines) / best.processor)), megabytes(best.memory),
            ])
        }
        return text + table.text
    }

    private func describe(_ verification: Verification) -> String {
        var text = "## Verification\n\nReading and verifying the class files of the corpus, in memory, on one core.\n\n"
        var table = Table(["", "seconds", "MB/s"])
        table.add(["read", fixed(verification.read, 3), fixed(verification.rate(verification.read), 1)])
        table.add([
            "read and verify", fixed(verification.verify, 3), fixed(verification.rate(verification.verify), 1),
        ])
        text += "\(grouped(verification.classes)) classes, \(megabytes(verification.bytes)) MB.\n\n"
        return text + table.text
    }

    private func megabytes(_ bytes: Int) -> String {
        fixed(Double(bytes) / 1e6, 1)
    }

    private func processor() -> String {
        let text = String(decoding: (try? Files.read("/proc/cpuinfo")) ?? [], as: UTF8.self)
        let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
        return line.map { String($0.drop { $0 != ":" }.dropFirst(2)) } ?? "unknown"
    }

    /// What the command says about itself, on one line.
    private func version(_ language: Language) -> String {
        let result = try? measure(language.versionCommand(plc: plc), quiet: true)
        let first = result?.output.split(separator: UInt8(ascii: "\n")).first
        return first.map { String(decoding: $0, as: UTF8.self) } ?? "missing"
    }
}

/// The date in UTC.
func today() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
}
