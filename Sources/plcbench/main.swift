import Glibc

// Measures plc: running programs, compared with other languages, and compiling. bench/README.md says more.

do throws(Failure) {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    if options.help {
        print(Options.usage)
        exit(0)
    }
    exit(try Bench(options: options).run() ? 0 : 1)
} catch {
    tell("plcbench: \(error.text)")
    exit(1)
}
