import ArgumentParser
import ClassFile
import ObjectMemory
import SnapshotStore

/// `plc world`: look at world files and repair them.
struct WorldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "world", abstract: "Show, check, shrink world files, or go back to an earlier snapshot.",
        subcommands: [Info.self, Check.self, Snapshots.self, Rollback.self, Compact.self, Top.self, Upgrade.self])

    /// `plc world info`
    struct Info: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "info", abstract: "What is in a world file.")

        @Argument(help: "The world file.")
        var world: String

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            let store = file.store
            do throws(StoreError) { try store.prepare() } catch { throw WorldFile.failure(error, world) }
            let report = WorldReport(file)
            host.out.writeLine("\(world): a world, version \(StoreLayout.version) of the format")
            for line in report.snapshotLines { host.out.writeLine("  " + line) }
            host.out.writeLine("  blocks: \(file.device.blockCount) of 4096 bytes, \(store.usedBlocks ?? 0) in use")
            for line in try report.programLines() { host.out.writeLine("  " + line) }
            return .success
        }
    }

    /// `plc world check`
    struct Check: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Read and verify everything in a world file.",
            discussion: "Verifies checksums and structure of both snapshots, then the objects in them: headers, sizes, classes, references, free space.")

        @Argument(help: "World files.")
        var worlds: [String]

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            var isSound = true
            for world in worlds {
                let file = try WorldFile.open(world, host: host)
                defer { file.close() }
                let report = file.store.check()
                for fault in report.faults { host.err.writeLine("\(world): error: \(fault.message)") }
                guard report.faults.isEmpty else {
                    isSound = false
                    continue
                }
                let findings = try WorldObjects(file).findings()
                for finding in findings { host.err.writeLine("\(world): error: \(finding)") }
                if !findings.isEmpty { isSound = false }
                let count = file.store.previous == nil ? "1 snapshot" : "2 snapshots"
                host.out.writeLine(
                    "\(world): \(count), \(report.pages) pages, \(report.usedBlocks) blocks: all checksums are right"
                        + (findings.isEmpty ? ", and all objects" : ""))
            }
            return isSound ? .success : .programError
        }
    }

    /// `plc world snapshots`
    struct Snapshots: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "snapshots", abstract: "The snapshots of a world file, newest first.")

        @Argument(help: "The world file.")
        var world: String

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            for line in WorldReport(file).snapshotLines { host.out.writeLine(line) }
            return .success
        }
    }

    /// `plc world rollback`
    struct Rollback: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "rollback", abstract: "Go back to the snapshot before the newest; once more goes forth again.")

        @Argument(help: "The world file.")
        var world: String

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            if file.store.previous?.number == 0 { throw WorldFile.failure(.noPreviousSnapshot, world) }
            file.device.waits = true
            do throws(StoreError) { try file.store.rollback() } catch { throw WorldFile.failure(error, world) }
            host.out.writeLine("\(world): now at " + WorldReport(file).snapshotLines[0])
            return .success
        }
    }

    /// `plc world compact`
    struct Compact: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "compact", abstract: "Write a world file anew without its free blocks.")

        @Argument(help: "The world file.")
        var world: String

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            let before = file.device.blockCount
            let after = try WorldCopy(from: file, host: host).replace()
            host.out.writeLine("\(world): \(before) blocks before, \(after) now")
            return .success
        }
    }

    /// `plc world top`
    struct Top: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "top", abstract: "What takes the memory of a world, and what keeps it alive.")

        @Argument(help: "The world file.")
        var world: String

        @Option(help: ArgumentHelp("Show how an instance of this class hangs on a root.", valueName: "class"))
        var path: String?

        @Option(help: ArgumentHelp("Classes shown.", valueName: "count"))
        var limit = 20

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            guard file.store.current.number > 0 else { throw .file(path: world, reason: "has no snapshot yet") }
            let stored = try StoredMemory(file)
            guard let memory = ObjectMemory.open(at: stored.base, reserved: stored.size) else {
                throw .file(path: world, reason: "holds no world that this plc can run")
            }
            defer { memory.close() }
            let heap = WorldHeap(memory)
            if let path {
                let name = path.hasPrefix(".") ? path : "." + path
                guard let lines = heap.path(toInstanceOf: name) else {
                    throw .input(path: world, reason: "has no instance of \(name)")
                }
                for line in lines { host.out.writeLine(line) }
                return .success
            }
            let classes = heap.classes
            func right(_ text: String, _ width: Int) -> String {
                String(repeating: " ", count: max(0, width - text.count)) + text
            }
            host.out.writeLine(right("count", 10) + right("bytes", 14) + "  class")
            for entry in classes.prefix(max(0, limit)) {
                host.out.writeLine(right("\(entry.count)", 10) + right("\(entry.bytes)", 14) + "  " + entry.name)
            }
            let rest = classes.dropFirst(max(0, limit))
            if !rest.isEmpty {
                host.out.writeLine(
                    right("\(rest.reduce(0) { $0 + $1.count })", 10)
                        + right("\(rest.reduce(0) { $0 + $1.bytes })", 14) + "  \(rest.count) other classes")
            }
            if heap.faults > 0 { host.err.writeLine("\(world): error: \(heap.faults) references lead to no object") }
            return heap.faults == 0 ? .success : .programError
        }
    }

    /// `plc world upgrade`
    struct Upgrade: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "upgrade", abstract: "Replace classes in a world file by newer versions.",
            discussion: """
                A class can be replaced if slots and ordinals only grew: every field is in its slot, every method at its ordinal \
                with as many parameters, the parent is the same, and no thread stands in a method whose code changed. \
                Objects of the class get the new fields, which are null. All classes are replaced, or none. Types of fields \
                are not compared. 'plc world rollback' goes back.
                """)

        @Argument(help: "The world file.")
        var world: String

        @Argument(help: "Class files, sources, archives or directories with the new versions.")
        var inputs: [String]

        @OptionGroup var compile: CompileOptions
        @OptionGroup var messages: DiagnosticOptions

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let compiler = Compiler(host: host, options: compile, messages: messages)
            let pool = ClassPool(compiler: compiler, library: try? StandardLibrary.locate(compile.stdlib, host: host))
            let collected = try Inputs.collect(inputs, host: host)
            var classes: [ClassFile] = []
            if !collected.sources.isEmpty {
                classes = try pool.compile(try SourceText.read(collected, host: host)).classes
                    .filter(\.source.isGiven).map(\.file)
            }
            for input in collected.classes {
                classes.append(try input.read())
                pool.add(classes[classes.count - 1].name, input.bytes)
            }
            let file = try WorldFile.open(world, host: host)
            defer { file.close() }
            guard let lines = try WorldUpgrade(file: file, host: host).apply(classes, pool: pool) else {
                return .programError
            }
            for line in lines { host.out.writeLine("\(world): " + line) }
            return .success
        }
    }
}
