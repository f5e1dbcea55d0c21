/// A directory of `bench/` with one program in every language.
struct Workload {
    /// Path of the directory.
    let directory: String
    let name: String
    /// The argument that the programs are run with.
    let size: String

    /// The workload that shows what starting costs; it does not count in the means.
    static let startup = "startup"

    var isStartup: Bool { name == Workload.startup }

    func source(_ suffix: String) -> String {
        "\(directory)/\(name).\(suffix)"
    }

    var javaClass: String {
        name.prefix(1).uppercased() + name.dropFirst()
    }

    /// All workloads of a directory, by name.
    static func all(in directory: String) throws(Failure) -> [Workload] {
        var found: [Workload] = []
        for name in try Files.list(directory) where Files.exists("\(directory)/\(name)/size") {
            let size = String(decoding: try Files.read("\(directory)/\(name)/size"), as: UTF8.self)
            let digits = String(size.filter { $0.isNumber })
            found.append(Workload(directory: "\(directory)/\(name)", name: name, size: digits))
        }
        if found.isEmpty { throw Failure("\(directory): no workloads there; run this in the project's root") }
        return found
    }

    /// Compiles the C and the Java program.
    func build(into products: String) throws(Failure) {
        _ = try measure(["cc", "-O2", "-o", "\(products)/\(name)", source("c")], quiet: true)
        _ = try measure(["javac", "-d", products, "\(directory)/\(javaClass).java"], quiet: true)
    }

    /// Runs the programs in turn, `runs` times, and keeps the best of each. A program that fails, or prints another
    /// line than the first, is told on standard error and has no figures.
    func run(runs: Int, plc: String, products: String, languages: [Language], complain: (String) -> Void)
        -> [Language: Measurement]
    {
        var best: [Language: Measurement] = [:]
        var failed: Set<Language> = []
        for _ in 0..<runs {
            for language in languages where !failed.contains(language) {
                do throws(Failure) {
                    let result = try measure(language.command(self, plc: plc, products: products))
                    best[language] = best[language]?.best(result) ?? result
                } catch {
                    failed.insert(language)
                    best[language] = nil
                    complain("\(name) in \(language.name): \(error.text)")
                }
            }
        }
        let answer = languages.reversed().compactMap { best[$0]?.lastLine }.first
        for language in languages {
            guard let line = best[language]?.lastLine, line != answer else { continue }
            complain("\(name) in \(language.name) prints '\(line)', \(languages.last!.name) prints '\(answer ?? "")'")
            best[language] = nil
        }
        return best
    }
}
