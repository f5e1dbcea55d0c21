import Diagnostics

extension HostFiles {
    /// The same files as the toolchain's libraries see them.
    var fileSystem: FileSystem {
        FileSystem(
            read: { path in
                switch kind(path) {
                case .missing: return .failure(.notFound(path))
                case .directory: return .failure(.isDirectory(path))
                case .file: break
                }
                do throws(Failure) {
                    return .success(try read(path))
                } catch {
                    guard case .file(_, let reason) = error else { return .failure(.unreadable(path, reason: "")) }
                    return .failure(.unreadable(path, reason: reason))
                }
            },
            exists: { kind($0) != .missing },
            list: { path in
                do throws(Failure) {
                    return .success(try list(path))
                } catch {
                    return .failure(.notFound(path))
                }
            })
    }
}
