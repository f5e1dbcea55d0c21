import Glibc
import SnapshotStore

/// A world file as the disk of a machine. While the machine runs nobody else can open it, and it has the size of the disk;
/// what is never written takes no room.
struct WorldDisk: ~Copyable {
    /// Where it is.
    let path: String
    private let descriptor: Int32

    /// Opens a world file, or makes an empty disk.
    ///
    /// - Parameters:
    ///   - size: bytes of the disk, if the file is not larger.
    ///   - mayCreate: whether the file may be missing.
    init(_ name: String, size: UInt64, mayCreate: Bool, host: Host) throws(Failure) {
        path = host.files.resolve(name)
        descriptor = open(path, O_RDWR | O_CLOEXEC | (mayCreate ? O_CREAT : 0), 0o666)
        guard descriptor >= 0 else { throw .file(path: name, reason: String(cString: strerror(errno))) }
        var problem: String?
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            problem = errno == EWOULDBLOCK ? "the world is in use by another process" : String(cString: strerror(errno))
        } else {
            var status = stat()
            fstat(descriptor, &status)
            if UInt64(status.st_size) < size, ftruncate(descriptor, Int(size)) != 0 {
                problem = "cannot be made as large as the disk: \(String(cString: strerror(errno)))"
            }
        }
        if let problem {
            Glibc.close(descriptor)
            throw .file(path: name, reason: problem)
        }
    }

    /// Cuts off what no snapshot needs.
    func shrink() {
        guard let device = FileDevice(descriptor: dup(descriptor)) else { return }
        defer { device.close() }
        guard let store = try? SnapshotStore.open(device) else { return }
        let needed = max(store.current.blockCount, store.previous?.blockCount ?? 0, 2)
        if needed < device.blockCount { ftruncate(descriptor, Int(needed) * StoreLayout.blockBytes) }
    }

    deinit { Glibc.close(descriptor) }
}
