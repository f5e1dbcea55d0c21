import ArgumentParser
import Glibc

/// Options that let a program reach what lies outside of its world. Nothing is granted without them.
struct GrantOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Let the program read files below this directory, or this file. May be repeated.", valueName: "dir"))
    var allowRead: [String] = []

    @Option(
        help: ArgumentHelp("Let the program write files below this directory, or this file. May be repeated.", valueName: "dir"))
    var allowWrite: [String] = []

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

    /// The options, in the form in which one run is compared with another: no order, no repetition, real paths.
    var options: [String] {
        let all = readable.map { "--allow-read=\($0)" } + writable.map { "--allow-write=\($0)" }
            + addresses.map { "--allow-net=\($0.host):\($0.port)" }
        return Set(all).sorted()
    }

    /// Nothing.
    init() {}

    init(_ options: GrantOptions, host: Host) throws(Failure) {
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
    var hasNoFiles: Bool { readable.isEmpty && writable.isEmpty }

    /// - Parameter path: a real path.
    func mayRead(_ path: String) -> Bool { readable.contains { Grants.covers($0, path) } }

    /// - Parameter path: a real path.
    func mayWrite(_ path: String) -> Bool { writable.contains { Grants.covers($0, path) } }

    func mayConnect(_ host: String, _ port: String) -> Bool {
        addresses.contains { $0.host == host.lowercased() && ($0.port == "*" || $0.port == port) }
    }

    private static func covers(_ granted: String, _ path: String) -> Bool {
        granted == "/" || path == granted || path.hasPrefix(granted + "/")
    }
}
