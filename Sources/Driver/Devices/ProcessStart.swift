import Glibc
import VM

@_silgen_name("posix_spawn_file_actions_addchdir_np")
private func addDirectory(_ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>, _ path: UnsafePointer<CChar>) -> Int32

/// POSIX_SPAWN_SETSID, which the import of Glibc does not have.
private let sessionFlag: Int32 = 0x80

extension Processes {
    /// What a new process gets. In a request each part is followed by a zero byte: standard input, output and error, the directory
    /// or nothing, flags (`s` for a session of its own, `e` if an environment follows), the file, the number of arguments,
    /// these, and the environment.
    ///
    /// Each of the three files is `-` for that of this process, `d` with the number of another one of it, `0` for nothing, `=` for that of
    /// the output, `p` with an end of a pipe, or `f` with a letter (`r`, `w`, `a`), a place and the name of a file.
    struct Start {
        private var files: [Int32] = []
        private var isOpened: [Bool] = []
        private var directory = ""
        private var flags = ""
        private var path = ""
        private var arguments: [String] = []
        private var environment: [String]?

        init(_ request: [UInt8], _ processes: Processes) throws(Problem) {
            var parts = request.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
            parts.removeLast()
            guard parts.count >= 7, let count = Int(parts[6]), count >= 1, parts.count >= 7 + count else { throw .error(EINVAL) }
            (directory, flags, path) = (parts[3], parts[4], parts[5])
            arguments = Array(parts[7..<(7 + count)])
            if flags.contains("e") { environment = Array(parts[(7 + count)...]) }
            for (index, text) in parts[0..<3].enumerated() {
                do throws(Problem) {
                    let (descriptor, isOpened) = try file(text, index, processes)
                    files.append(descriptor)
                    self.isOpened.append(isOpened)
                } catch {
                    release()
                    throw error
                }
            }
        }

        /// A descriptor for one of the standard files, and whether it was opened for this.
        private func file(_ text: String, _ index: Int, _ processes: Processes) throws(Problem) -> (Int32, Bool) {
            switch text.first {
            case "-": return (Int32(index), false)
            case "=" where index == 2: return (files[1], false)
            case "0":
                let made = open("/dev/null", O_RDWR | O_CLOEXEC)
                guard made >= 0 else { throw .error(errno) }
                return (made, true)
            case "d":
                guard let number = Int32(text.dropFirst()), fcntl(number, F_GETFD) >= 0 else { throw .error(EBADF) }
                return (number, false)
            case "p":
                guard let (number, end) = Processes.end(String(text.dropFirst())), let found = processes.pipes[number]?[end], found >= 0
                else { throw .error(EBADF) }
                // Other programs expect to wait.
                _ = fcntl(found, F_SETFL, fcntl(found, F_GETFL) & ~O_NONBLOCK)
                return (found, false)
            case "f":
                let words = text.dropFirst(2).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
                guard words.count == 2, let place = Int(words[0]) else { throw .error(EINVAL) }
                let kind = text.dropFirst().first
                let mode = kind == "r" ? O_RDONLY : kind == "a" ? O_WRONLY | O_APPEND : O_WRONLY
                let made = open(String(words[1]), mode | O_CLOEXEC)
                guard made >= 0 else { throw .error(errno) }
                lseek(made, place, SEEK_SET)
                return (made, true)
            default: throw .error(EINVAL)
            }
        }

        private func release() {
            for (file, isOpened) in zip(files, isOpened) where isOpened { close(file) }
        }

        /// Starts another process: its number, or an error.
        func spawn() -> DeviceAnswer {
            defer { release() }
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            posix_spawn_file_actions_init(&actions)
            posix_spawnattr_init(&attributes)
            defer {
                posix_spawn_file_actions_destroy(&actions)
                posix_spawnattr_destroy(&attributes)
            }
            // One that is needed in a place is not overwritten before: all are brought out of the way first.
            var moved: [Int32] = []
            defer { for file in moved { close(file) } }
            for (index, file) in files.enumerated() where file != Int32(index) {
                let copy = file <= 2 ? fcntl(file, F_DUPFD_CLOEXEC, 3) : file
                if copy != file { moved.append(copy) }
                posix_spawn_file_actions_adddup2(&actions, copy, Int32(index))
            }
            if !directory.isEmpty { _ = addDirectory(&actions, directory) }
            // This process does without signals that others expect.
            var defaults = sigset_t()
            sigemptyset(&defaults)
            sigaddset(&defaults, SIGPIPE)
            posix_spawnattr_setsigdefault(&attributes, &defaults)
            var mode = POSIX_SPAWN_SETSIGDEF
            if flags.contains("s") { mode |= sessionFlag }
            posix_spawnattr_setflags(&attributes, Int16(mode))
            var made: pid_t = 0
            let code = withWords(arguments) { words in
                if let environment {
                    return withWords(environment) { posix_spawn(&made, path, &actions, &attributes, words, $0) }
                }
                return posix_spawn(&made, path, &actions, &attributes, words, environ)
            }
            return .number(code == 0 ? Int(made) : -Int(code))
        }

        /// This process becomes another program; comes back only with an error.
        func replace() -> DeviceAnswer {
            defer { release() }
            if !directory.isEmpty, chdir(directory) != 0 { return .number(-Int(errno)) }
            signal(SIGPIPE, SIG_DFL)
            _ = withWords(arguments) { words in
                if let environment { return withWords(environment) { execve(path, words, $0) } }
                return execve(path, words, environ)
            }
            return .number(-Int(errno))
        }

        /// Gives texts as the system wants them: pointers, and nil behind the last.
        private func withWords(_ texts: [String], _ work: ([UnsafeMutablePointer<CChar>?]) -> Int32) -> Int32 {
            let words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
            defer { for word in words { free(word) } }
            return work(words)
        }
    }
}
