import VM

/// Tells the user about exceptions that nobody caught.
struct ExceptionReport {
    let host: Host
    let pool: ClassPool

    /// Writes each in the form of its language, behind the program's output so far.
    func write(_ exceptions: some Sequence<UncaughtException>) {
        host.out.flush()
        for exception in exceptions {
            host.err.write(
                exception.pythonTraceback(files: host.files) ?? String(decoding: exception.report, as: UTF8.self))
            if let hint = NullNumberHint(pool: pool).text(exception.text, frames: exception.backtrace) {
                host.err.writeLine(hint)
            }
        }
    }
}
