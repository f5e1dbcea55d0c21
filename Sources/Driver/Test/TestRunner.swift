import ClassFile

/// What the process of one test does.
struct TestRunner {
    let host: Host
    let machine: MachineOptions
    let compile: CompileOptions
    let messages: DiagnosticOptions

    /// Compiles a program and runs it.
    func runProgram(_ group: TestGroup, host: Host) throws(Failure) -> ExitStatus {
        let (pool, products) = try compiled(group, host: host)
        for product in products.classes where product.source.isGiven {
            guard let start = StartClass(product.file) else { continue }
            let grants = start.isPython ? Grants().withUserFiles : Grants()
            return try ProgramRun(host: host, options: machine, pool: pool, grants: grants).run(start, arguments: [])
        }
        throw .input(path: group.name, reason: "no class to start")
    }

    /// Compiles the classes of unit tests and writes their class files, as an archive, to standard output.
    func compileUnits(_ group: TestGroup, host: Host) throws(Failure) -> ExitStatus {
        let (_, products) = try compiled(group, host: host)
        var archive = Archive()
        // The given classes first, in the order of the sources.
        for product in products.classes.filter(\.source.isGiven) + products.classes.filter({ !$0.source.isGiven }) {
            do throws(ArchiveError) {
                try archive.append(classFile: product.file.encode())
            } catch {
                throw .internalError(error.message)
            }
        }
        host.out.write(archive.write())
        return .success
    }

    /// Runs a test method on a new object in a new machine.
    func runUnit(_ test: UnitTest, classes: [ClassInput], host: Host) throws(Failure) -> ExitStatus {
        let library = try StandardLibrary.locate(compile.stdlib, host: host)
        let pool = ClassPool(compiler: Compiler(host: host, options: compile, messages: messages), library: library)
        for input in classes { pool.add(try input.read().name, input.bytes) }
        return try ProgramRun(host: host, options: machine, pool: pool).run(test.start, arguments: [])
    }

    private func compiled(_ group: TestGroup, host: Host) throws(Failure) -> (ClassPool, Compiler.Products) {
        var sources: [SourceText] = []
        for path in group.sources { sources.append(SourceText(path: path, bytes: try host.files.read(path))) }
        let library = try StandardLibrary.locate(compile.stdlib, host: host)
        let pool = ClassPool(compiler: Compiler(host: host, options: compile, messages: messages), library: library)
        return (pool, try pool.compile(sources))
    }
}
