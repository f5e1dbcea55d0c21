import ArgumentParser
import ClassFile

/// `plc archive`: class files put together in one file, as the original system boots from.
struct ArchiveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive", abstract: "Create, list or unpack a class archive.",
        subcommands: [Create.self, List.self, Extract.self])

    /// `plc archive create`
    struct Create: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "create", abstract: "Put class files into a new archive.")

        @Argument(help: "The archive to write.")
        var archive: String

        @Argument(help: "Class files, directories with class files, or archives.")
        var inputs: [String]

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            var result = Archive()
            let collected = try Inputs.collect(inputs, host: host)
            if let source = collected.sources.first(where: { inputs.contains($0) }) {
                throw .input(path: source, reason: "is source text; an archive holds class files, compile it first")
            }
            for input in collected.classes {
                do {
                    try result.append(classFile: input.bytes)
                } catch {
                    throw .input(path: input.place, reason: error.message)
                }
            }
            var seen: Set<[UInt8]> = []
            for member in result.members where !seen.insert(member.name).inserted {
                throw .input(path: printable(member.name), reason: "the class is given twice")
            }
            try host.files.write(archive, result.write())
            return .success
        }
    }

    /// `plc archive list`
    struct List: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Show the classes in an archive with their sizes.")

        @Argument(help: "The archive.")
        var archive: String

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let content = try Inputs.archive(archive, try host.files.read(archive))
            for member in content.members { host.out.writeLine("\(printable(member.name))\t\(member.bytes.count)") }
            if content.trailingBytes > 0 {
                host.err.writeLine("\(archive): warning: \(content.trailingBytes) bytes follow the last class")
            }
            return .success
        }
    }

    /// `plc archive extract`
    struct Extract: PlcCommand {
        static let configuration = CommandConfiguration(
            commandName: "extract", abstract: "Write the classes of an archive as class files.")

        @Argument(help: "The archive.")
        var archive: String

        @Argument(help: "Names of the classes; all of them if none is given.")
        var classes: [String] = []

        @Option(name: [.customShort("o", allowingJoined: true), .customLong("output")], help: "Directory to write to.")
        var output = "."

        func execute(_ host: Host) throws(Failure) -> ExitStatus {
            let content = try Inputs.archive(archive, try host.files.read(archive))
            var chosen = content.members
            if !classes.isEmpty {
                chosen = []
                for name in classes {
                    guard let member = content.member(named: Array(name.utf8)) else {
                        throw .input(path: archive, reason: "has no class '\(name)'")
                    }
                    chosen.append(member)
                }
            }
            for member in chosen {
                let name = printable(member.name)
                // A name is part of a path; one that leads elsewhere is an attack or an accident.
                if name.contains("/") || Array(name.utf8) != member.name {
                    throw .input(path: archive, reason: "'\(name)' is no name for a file")
                }
            }
            for member in chosen {
                try host.files.write(join(output, printable(member.name) + ".pc"), member.bytes)
            }
            return .success
        }
    }
}
