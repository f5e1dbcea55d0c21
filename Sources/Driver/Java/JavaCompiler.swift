import Backend
import ClassFile
import IR
import JavaFrontend

/// Java programs to class files of Phantom.
struct JavaCompiler {
    let compiler: Compiler
    let host: Host
    let library: String?

    /// Whether a command's inputs are Java: archives, class files, or directories with class files.
    static func accepts(_ inputs: [String], host: Host) -> Bool {
        !inputs.isEmpty && inputs.allSatisfy { isJava($0, host: host, depth: 0) }
    }

    private static func isJava(_ path: String, host: Host, depth: Int) -> Bool {
        switch host.files.kind(path) {
        case .missing: return false
        case .file: return [".class", ".jar", ".jmod"].contains { path.hasSuffix($0) }
        case .directory:
            guard depth < 12, let names = try? host.files.list(path) else { return false }
            if names.contains(where: { $0.hasSuffix(".ph") || $0.hasSuffix(".pc") }) { return false }
            if names.contains(where: { $0.hasSuffix(".class") }) { return true }
            return names.contains { name in
                let inner = join(path, name)
                return !name.hasPrefix(".") && host.files.kind(inner) == .directory
                    && isJava(inner, host: host, depth: depth + 1)
            }
        }
    }

    /// Translates everything that the program reaches. What is not supported is told, all of it, and nothing comes back.
    ///
    /// - Parameter main: the class to start; nil for the one that the first archive names, or the only class given.
    /// - Parameter isForPhantom: whether all public classes of the inputs are translated, for code in Phantom, instead of a
    ///   program.
    func translate(_ inputs: [String], main: String?, isForPhantom: Bool = false) throws(Failure) -> [ClassFile] {
        var path = try JavaClassPath.open(inputs, host: host)
        let given = path.names
        guard let library else { throw .file(path: "stdlib", reason: "the standard library is not found (PLC_STDLIB)") }
        let archive = join(library, "java.jar")
        guard host.files.kind(archive) == .file else {
            throw .file(path: archive, reason: "the Java library has not been built; 'make' in plc's sources does that")
        }
        do throws(ContainerError) {
            try path.add(archive)
        } catch {
            throw .input(path: error.place, reason: error.message)
        }
        if isForPhantom {
            let program = JavaProgram(path)
            let units = compiler.stopwatch.time("java") { program.translate(forPhantom: given) }
            return try finish(program, units)
        }
        guard let main = main ?? path.mainClass ?? mainClass(given, inputs) else {
            throw .usage("which class to start? give --main, or an archive that names one")
        }
        let program = JavaProgram(path)
        let units = compiler.stopwatch.time("java") { program.translate(main: main) }
        return try finish(program, units)
    }

    private func finish(_ program: JavaProgram, _ units: [Unit]) throws(Failure) -> [ClassFile] {
        if !program.faults.isEmpty {
            for fault in program.faults { tell(fault) }
            host.err.writeLine(program.faults.count == 1 ? "1 error" : "\(program.faults.count) errors")
            throw .reported
        }
        return try emit(units)
    }

    private func mainClass(_ names: [String], _ inputs: [String]) -> String? {
        if inputs.count == 1, inputs[0].hasSuffix(".class") { return names.first }
        return names.count == 1 ? names[0] : nil
    }

    private func tell(_ fault: JavaFault) {
        let place = [fault.source, fault.place].filter { !$0.isEmpty }.joined(separator: ": ")
        host.err.writeLine((place.isEmpty ? "" : printable(Array(place.utf8)) + ": ") + "error: " + printable(Array(fault.message.utf8)))
        if fault.path.count > 1 {
            host.err.writeLine("note: reached through " + printable(Array(fault.path.joined(separator: " → ").utf8)))
        }
    }

    private func emit(_ units: [Unit]) throws(Failure) -> [ClassFile] {
        var backend = Backend()
        var files: [ClassFile] = []
        for unit in units {
            var unit = unit
            if compiler.options.checksUnits, let error = Checker.check(unit).first {
                throw .internalError("the IR of \(unit.names[unit.name]) is wrong: \(error.text)")
            }
            try compiler.optimise(&unit)
            switch compiler.stopwatch.time("backend", { backend.emit(unit) }) {
            case .success(let file): files.append(file)
            case .failure(let failure):
                for error in failure.errors {
                    let method = error.method >= 0 ? "." + unit.names[unit.methods[error.method].name] : ""
                    host.err.writeLine("\(unit.names[unit.name])\(method): error: \(error.message)")
                }
                throw .reported
            }
        }
        return files
    }
}
