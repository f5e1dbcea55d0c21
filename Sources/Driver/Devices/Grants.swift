import ArgumentParser
import Glibc

/// Options that let a program reach what lies outside of its world. Without them programs of Python reach the files of their
/// user, and nothing else is granted.
struct GrantOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Let the program read files below this directory, or this file. May be repeated.", valueName: "dir"))
    var allowRead: [String] = []

    @Option(
        help: ArgumentHelp("Let the program write files below this directory, or this file. May be repeated.", valueName: "dir"))
    var allowWrite: [String] = []

    @Flag(help: "Let the program reach no files, which is the default except for programs of Python.")
    var noFiles = false

    @Option(
        help: ArgumentHelp(
            "Let the program connect to, or listen on, this address; '*' as port means all of the host. May be repeated.",
            valueName: "host:port"))
    var allowNet: [String] = []
}

/// What a program may reach.
struct Grants {
    /// Real paths, without links.
    private var readable: [String] = []
    private var writable: [String] = []
    private var addresses: [(host: String, port: String)] = []
    /// Whether all files of the user are within reach, special ones and the environment included.
    private(set) var hasUserFiles = false
    /// Whether no option says which files are within reach.
    private let leavesFilesOpen: Bool

    /// What stands in a world for the files of the user.
    static let userFiles = "all files (the default of Python)"

    /// The options, in the form in which one run is compared with another: no order, no repetition, real paths.
    var options: [String] {
        let all = readable.map { "--allow-read=\($0)" } + writable.map { "--allow-write=\($0)" }
            + addresses.map { "--allow-net=\($0.host):\($0.port)" } + (hasUserFiles ? [Grants.userFiles] : [])
        return Set(all).sorted()
    }

    /// Nothing, as no option says anything.
    init() { leavesFilesOpen = true }

    /// What the options say, without the default of Python.
    init(_ options: GrantOptions, host: Host) throws(Failure) {
        leavesFilesOpen = options.allowRead.isEmpty && options.allowWrite.isEmpty && !options.noFiles
        guard leavesFilesOpen || !options.noFiles || options.allowRead.isEmpty && options.allowWrite.isEmpty else {
            throw .usage("--no-files contradicts --allow-read and --allow-write")
        }
        readable = try Grants.real(options.allowRead, "--allow-read", host)
        writable = try Grants.real(options.allowWrite, "--allow-write", host)
        for text in options.allowNet {
            guard let colon = text.lastIndex(of: ":"), colon != text.startIndex else {
                throw .usage("--allow-net=\(text): an address is a host and a port, as localhost:8080")
            }
            let port = String(text[text.index(after: colon)...])
            guard port == "*" || UInt16(port) != nil else {
                throw .usage("--allow-net=\(text): the port is a number up to 65535, or '*'")
            }
            addresses.append((text[..<colon].lowercased(), port))
        }
    }

    /// The same with the files of the user, unless options say which files are within reach: what a program of Python gets.
    var withUserFiles: Grants {
        var result = self
        result.hasUserFiles = leavesFilesOpen
        return result
    }

    /// The same for a program that goes on: it keeps the files of the user if it had them.
    func continuing(_ former: [String]) -> Grants { former.contains(Grants.userFiles) ? withUserFiles : self }

    /// Whether this allows what one of `options` of another run did.
    func includes(_ option: String) -> Bool {
        if option == Grants.userFiles { return hasUserFiles || readable.contains("/") && writable.contains("/") }
        if hasUserFiles, option.hasPrefix("--allow-read=") || option.hasPrefix("--allow-write=") { return true }
        return options.contains(option)
    }

    private static func real(_ paths: [String], _ option: String, _ host: Host) throws(Failure) -> [String] {
        var result: [String] = []
        for path in paths {
            guard let real = host.files.realPath(path) else {
                throw .usage("\(option)=\(path): there is no such file or directory")
            }
            result.append(real)
        }
        return result
    }

    /// Whether nothing below any directory may be read or written.
    var hasNoFiles: Bool { !hasUserFiles && readable.isEmpty && writable.isEmpty }

    /// - Parameter path: a real path.
    func mayRead(_ path: String) -> Bool { hasUserFiles || readable.contains { Grants.covers($0, path) } }

    /// - Parameter path: a real path.
    func mayWrite(_ path: String) -> Bool { hasUserFiles || writable.contains { Grants.covers($0, path) } }

    func mayConnect(_ host: String, _ port: String) -> Bool {
        addresses.contains { $0.host == host.lowercased() && ($0.port == "*" || $0.port == port) }
    }

    private static func covers(_ granted: String, _ path: String) -> Bool {
        granted == "/" || path == granted || path.hasPrefix(granted + "/")
    }
}
