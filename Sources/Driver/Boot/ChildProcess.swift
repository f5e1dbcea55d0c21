import Glibc

/// Another program, found on the `PATH`.
struct ChildProcess {
    let identifier: pid_t

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - words: its name and arguments.
    ///   - descriptors: what becomes its descriptors, by number; those not named stay ours, unless they are closed on exec.
    ///   - package: the Debian package to name if the program is missing.
    init(_ words: [String], descriptors: [(ours: Int32, its: Int32)], package: String) throws(Failure) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (ours, its) in descriptors { posix_spawn_file_actions_adddup2(&actions, ours, its) }
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var identifier: pid_t = 0
        let error = posix_spawnp(&identifier, words[0], &actions, nil, arguments, environ)
        guard error == 0 else {
            let hint = error == ENOENT ? "is not installed (Debian: \(package))" : String(cString: strerror(error))
            throw .file(path: words[0], reason: hint)
        }
        self.identifier = identifier
    }

    /// How it ended.
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
    }

    /// Waits for its end.
    func wait() -> End {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }
}
