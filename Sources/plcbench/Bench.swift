/// One run of the benchmarks.
struct Bench {
    let options: Options

    /// Measures and reports; false if something could not be measured.
    func run() throws(Failure) -> Bool {
        if let directory = options.corpus {
            try Files.makeDirectory(directory)
            let corpus = Corpus(lines: max(1, options.lines), seed: Compilation.seed)
            try corpus.write(below: directory)
            print("\(grouped(corpus.lines)) lines in \(grouped(corpus.files.count)) files")
            return true
        }
        guard Files.exists(options.plc) else { throw Failure("\(options.plc) is missing; 'make build' builds it") }
        let commandLine = (["plcbench"] + CommandLine.arguments.dropFirst()).joined(separator: " ")
        if let section = options.section {
            let part = try measured(section, commandLine: commandLine)
            let known =
                Files.exists(options.report) ? String(decoding: try Files.read(options.report), as: UTF8.self) : ""
            try Files.write(Bench.replacing(part, in: known), to: options.report)
            print(part)
            return true
        }
        let products = try Files.temporaryDirectory(inMemory: false)
        defer { Files.remove(products) }

        var report = Report(plc: options.plc, commandLine: commandLine, runs: options.runs)
        report.load = loadAverage()
        let languages = options.phantomOnly ? [.phantom] : Language.allCases
        let whole = options.only.isEmpty && !options.phantomOnly
        let workloads = try Workload.all(in: options.directory).filter {
            options.only.isEmpty || options.only.contains($0.name)
        }
        for workload in workloads {
            tell("\(workload.name)…")
            if !options.phantomOnly { try workload.build(into: products) }
            let best = workload.run(
                runs: options.runs, plc: options.plc, products: products, languages: languages
            ) {
                tell($0)
                report.complaints.append($0)
            }
            report.workloads.append((workload, best))
            if !whole {
                for language in languages {
                    guard let best = best[language] else { continue }
                    print("\(workload.name) \(language.name): \(fixed(best.wall, 3)) s")
                }
            }
        }
        report.least = ownMemory()
        guard whole else { return report.complaints.isEmpty }

        if options.lines > 0 {
            tell("the compiler…")
            let directory = try Files.temporaryDirectory(inMemory: true)
            defer { Files.remove(directory) }
            do throws(Failure) {
                let compilation = try Compilation(
                    plc: options.plc, lines: options.lines, runs: options.runs, directory: directory)
                report.verification = try Verification(classes: compilation.classes, runs: options.runs)
                report.compilation = compilation
            } catch {
                tell(error.text)
                report.complaints.append("the corpus: \(error.text.prefix { $0 != "\n" })")
            }
        }
        var text = report.text
        for section in [Options.Section.worlds, .bareMetal] {
            do throws(Failure) {
                text = Bench.replacing(try measured(section, commandLine: commandLine), in: text)
            } catch {
                tell(error.text)
                report.complaints.append("\(section): \(error.text.prefix { $0 != "\n" })")
            }
        }
        try Files.write(text + Bench.keptPart(of: options.report), to: options.report)
        print(text)
        return report.complaints.isEmpty
    }

    private func measured(_ section: Options.Section, commandLine: String) throws(Failure) -> String {
        switch section {
        case .worlds: try Worlds(plc: options.plc, sources: options.directory).text(commandLine: commandLine)
        case .bareMetal: try BareMetal(plc: options.plc, sources: options.directory).text(commandLine: commandLine)
        }
    }

    /// A report with another text for the part that begins with the same header, or with the part behind its end.
    private static func replacing(_ part: String, in report: String) -> String {
        let header = part.prefix { $0 != "\n" }
        let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex(of: header) ?? lines.count
        let end = lines[min(start + 1, lines.count)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
        func trimmed(_ lines: ArraySlice<Substring>) -> String {
            var lines = lines
            while lines.last == "" { lines.removeLast() }
            return lines.joined(separator: "\n")
        }
        let before = trimmed(lines[..<start])
        let after = trimmed(lines[end...])
        return (before.isEmpty ? "" : before + "\n\n") + part + (after.isEmpty ? "" : "\n" + after + "\n")
    }

    /// The end of a report that is written by hand, about what is measured in other ways.
    private static func keptPart(of path: String) -> String {
        guard let old = try? Files.read(path) else { return "" }
        let text = String(decoding: old, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "## Calls through interfaces") else { return "" }
        return "\n" + lines[start...].joined(separator: "\n")
    }
}
