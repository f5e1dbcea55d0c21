import Glibc

/// A stream of bytes to a file descriptor, buffered, or to memory.
public final class Output {
    private enum Sink {
        case descriptor(Int32)
        case memory
    }

    private let sink: Sink
    private var buffer: [UInt8] = []
    private static let limit = 1 << 16

    /// True after a write failed for another reason than a reader that went away.
    public private(set) var failed = false

    /// A stream to an open file descriptor, which stays open.
    public init(descriptor: Int32) {
        sink = .descriptor(descriptor)
    }

    /// A stream that keeps what is written.
    public init() {
        sink = .memory
    }

    /// What was written to a stream that keeps it.
    public var written: [UInt8] {
        switch sink {
        case .descriptor: []
        case .memory: buffer
        }
    }

    /// True when the stream ends at a terminal.
    public var isTerminal: Bool {
        switch sink {
        case .descriptor(let descriptor): isatty(descriptor) == 1
        case .memory: false
        }
    }

    /// Appends bytes.
    public func write(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Output.limit { flush() }
    }

    /// Appends a text as UTF-8.
    public func write(_ text: String) {
        write(text.utf8)
    }

    /// Appends a text and a line end.
    public func writeLine(_ text: String) {
        write(text.utf8)
        write(CollectionOfOne(UInt8(ascii: "\n")))
    }

    /// Forgets what has not been handed over.
    public func discard() {
        guard case .descriptor = sink else { return }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Hands everything to the descriptor.
    public func flush() {
        guard case .descriptor(let descriptor) = sink else { return }
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + start, $0.count - start) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else {
                if errno != EPIPE { failed = true }
                break
            }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
