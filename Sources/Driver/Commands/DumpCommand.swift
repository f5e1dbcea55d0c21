import ArgumentParser
import IR
import JavaFrontend

/// `plc dump`: everything in Java class files, as text.
struct DumpCommand: PlcCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump", abstract: "Show everything in Java class files.",
        discussion: """
            Of an archive or a directory all classes are shown, or those named by --class. The text has the layout of \
            'javap -v -p', with names of members where that has declarations.
            """)

    @Argument(help: "Java class files, archives (.jar, .jmod), or directories with class files.")
    var inputs: [String]

    @Option(
        name: .customLong("class"),
        help: ArgumentHelp("Show only this class; can be given several times.", valueName: "name"))
    var classes: [String] = []

    @Flag(help: "Read the classes and show only how many there are.")
    var count = false

    @Flag(help: "Show what the code does, in the form of the compiler's intermediate representation.")
    var ir = false

    func execute(_ host: Host) throws(Failure) -> ExitStatus {
        let path = try JavaClassPath.open(inputs, host: host)
        var names = path.names
        // A single file is shown without the neighbours that its code may name.
        if inputs.allSatisfy({ $0.hasSuffix(".class") }) { names = Array(names.prefix(inputs.count)) }
        if !classes.isEmpty {
            names = classes.map { String($0.map { $0 == "." ? "/" : $0 }) }
        }
        var fault = false
        var read = 0
        for name in names {
            do throws(ContainerError) {
                guard let file = try path.load(name) else {
                    throw ContainerError(name, "there is no such class")
                }
                read += 1
                if !count {
                    if read > 1 { host.out.write("\n") }
                    if ir { try writeUnit(file, host) } else { host.out.write(ClassDump.dump(file)) }
                }
            } catch {
                host.err.writeLine("\(printable(Array(error.place.utf8))): error: \(error.message)")
                fault = true
            }
        }
        if count { host.out.writeLine("\(read) classes") }
        return fault ? .programError : .success
    }

    /// The methods in SSA form; they have been checked.
    private func writeUnit(_ file: JavaClass, _ host: Host) throws(ContainerError) {
        let (unit, faults) = file.symbolicUnit()
        host.out.write(Printer.print(unit))
        let errors = faults.map { "\($0.method): \($0.fault.message) (offset \($0.fault.offset))" }
            + Checker.check(unit).map(\.text)
        if let error = errors.first { throw ContainerError(file.name, error) }
    }
}
