import Glibc

/// A stream of lines from a file descriptor or from memory.
public final class Input {
    let descriptor: Int32?
    private var buffer: [UInt8]
    private var position = 0
    private var ended: Bool

    /// Reads from an open file descriptor, which stays open.
    public init(descriptor: Int32) {
        self.descriptor = descriptor
        buffer = []
        ended = false
    }

    /// Reads the given bytes.
    public init(_ bytes: [UInt8] = []) {
        descriptor = nil
        buffer = bytes
        ended = true
    }

    /// The next line without its line end (LF or CRLF), or nil at the end of the input.
    ///
    /// A line longer than 1 MiB is handed out in pieces, so that endless input takes no endless memory.
    public func readLine() -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                var line = Array(buffer[position..<end])
                position = end + 1
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                return line
            }
            searched = buffer.count
            let pending = buffer.count - position
            if pending >= 1 << 20 || (ended && pending > 0) {
                defer { position = buffer.count }
                return Array(buffer[position...])
            }
            if ended { return nil }
            buffer.removeFirst(position)
            searched -= position
            position = 0
            fill()
        }
    }

    /// Whether `pollLine` has an answer without looking at the descriptor.
    var hasLine: Bool {
        ended || buffer.count - position >= 1 << 20 || buffer[position...].contains(UInt8(ascii: "\n"))
    }

    /// What `pollLine` answers.
    enum Answer {
        case line([UInt8])
        case end
        /// Nothing yet.
        case nothing
    }

    /// The next line as `readLine` gives it, if it comes within so many milliseconds.
    func pollLine(milliseconds: Int32) -> Answer {
        while !ended, buffer.count - position < 1 << 20, !buffer[position...].contains(UInt8(ascii: "\n")) {
            guard let descriptor else { break }
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, milliseconds) > 0 else { return .nothing }
            fill()
        }
        return readLine().map { .line($0) } ?? .end
    }

    private func fill() {
        guard let descriptor else { return }
        let chunk = 1 << 16
        let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { space, count in
            var result = read(descriptor, space.baseAddress, chunk)
            while result < 0 && errno == EINTR { result = read(descriptor, space.baseAddress, chunk) }
            count = max(0, result)
        }
        if bytes.isEmpty { ended = true }
        buffer.append(contentsOf: bytes)
    }
}
