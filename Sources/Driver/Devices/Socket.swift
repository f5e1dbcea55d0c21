import Glibc

/// Sockets that never block, for `tcp:`.
enum Socket {
    /// A host and a port.
    struct Address {
        let host: String
        let port: String

        /// Nil if it is not `host:port` with a port from 1 to 65535. An IPv6 address may stand in brackets.
        init?(_ text: String) {
            guard let colon = text.lastIndex(of: ":"), colon != text.startIndex, !text.utf8.contains(0) else { return nil }
            port = String(text[text.index(after: colon)...])
            guard let number = UInt16(port), number > 0 else { return nil }
            let name = text[..<colon]
            host = name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : String(name)
        }
    }

    /// The descriptor, or an error below 0. A connection may still be on its way.
    static func open(_ address: Address, listens: Bool) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        if listens { hints.ai_flags = AI_PASSIVE }
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address.host, address.port, &hints, &list) == 0, let first = list else { return -EHOSTUNREACH }
        defer { freeaddrinfo(first) }
        var problem = -EHOSTUNREACH
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let entry = next {
            next = entry.pointee.ai_next
            let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
            let made = socket(entry.pointee.ai_family, kind, 0)
            guard made >= 0 else {
                problem = -errno
                continue
            }
            if listens {
                var yes: Int32 = 1
                setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
                if bind(made, entry.pointee.ai_addr, entry.pointee.ai_addrlen) == 0, listen(made, 64) == 0 { return made }
            } else {
                if Glibc.connect(made, entry.pointee.ai_addr, entry.pointee.ai_addrlen) == 0 || errno == EINPROGRESS {
                    return made
                }
            }
            problem = -errno
            close(made)
        }
        return problem
    }

    /// The error of a connection that was on its way, 0 if it is there.
    static func outcome(_ descriptor: Int32) -> Int32 {
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0 else { return errno }
        return code
    }

    /// The next one who has connected, with its address; nil with `errno` if there is none.
    static func accept(_ descriptor: Int32) -> (descriptor: Int32, peer: String)? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let made = withUnsafeMutablePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.accept(descriptor, $0, &size)
            }
        }
        if made < 0 { return nil }
        _ = fcntl(made, F_SETFL, O_NONBLOCK)
        _ = fcntl(made, F_SETFD, FD_CLOEXEC)
        var host = [CChar](repeating: 0, count: 256)
        var port = [CChar](repeating: 0, count: 32)
        let found = withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getnameinfo(
                    $0, size, &host, socklen_t(host.count), &port, socklen_t(port.count), NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        func text(_ bytes: [CChar]) -> String {
            String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        return (made, found == 0 ? "\(text(host)):\(text(port))" : "unknown")
    }
}
