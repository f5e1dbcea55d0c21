import Glibc

/// Signals of a process that runs a world: SIGUSR1 asks for a snapshot, SIGINT and SIGTERM for a snapshot and the end.
struct WorldSignals: ~Copyable {
    private var previous: [(Int32, sigaction)] = []
    private var mask = sigset_t()

    init() {
        flags.update(repeating: 0, count: 2)
        for number in [SIGUSR1, SIGINT, SIGTERM] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                if number == SIGUSR1 { flags[0] = 1 } else { flags[1] = number }
            }
            var old = sigaction()
            // Without SA_RESTART: a wait ends.
            sigaction(number, &action, &old)
            previous.append((number, old))
        }
        // Whoever started this process may have had them blocked.
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGUSR1, SIGINT, SIGTERM] { sigaddset(&set, number) }
        pthread_sigmask(SIG_UNBLOCK, &set, &mask)
    }

    deinit {
        var old = mask
        pthread_sigmask(SIG_SETMASK, &old, nil)
        for (number, old) in previous {
            var old = old
            sigaction(number, &old, nil)
        }
    }

    /// Whether a snapshot has been asked for since the last question.
    func takeRequest() -> Bool {
        if flags[0] == 0 { return false }
        flags[0] = 0
        return true
    }

    /// The signal that asks for the end, 0 if none does.
    var end: Int32 { flags[1] }

    /// Whether a signal has come that has not been looked at.
    static var isPending: Bool { flags[0] != 0 || flags[1] != 0 }
}

/// Written by the handler, which may touch nothing but memory that is always there.
private nonisolated(unsafe) let flags: UnsafeMutablePointer<Int32> = {
    let made = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
    made.initialize(repeating: 0, count: 2)
    return made
}()
