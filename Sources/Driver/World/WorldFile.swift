import Glibc
import SnapshotStore
import VM

/// An open world file, which nobody else can open meanwhile.
final class WorldFile {
    /// As the user named it.
    let path: String
    let device: FileDevice
    let store: SnapshotStore<FileDevice>

    /// The label of a snapshot in words.
    static func reason(_ label: UInt32) -> String {
        SnapshotReason(rawValue: label).map { "\($0.text)" } ?? "unknown"
    }

    private init(path: String, device: FileDevice, store: SnapshotStore<FileDevice>) {
        self.path = path
        self.device = device
        self.store = store
    }

    /// Waits for what is being written and gives the file free.
    func close() { device.close() }

    /// Opens a world that is there.
    static func open(_ path: String, host: Host) throws(Failure) -> WorldFile {
        let target = host.files.resolve(path)
        let file = Glibc.open(target, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw .file(path: path, reason: reason(errno)) }
        let device = try take(file, path)
        do throws(StoreError) {
            return WorldFile(path: path, device: device, store: try SnapshotStore.open(device))
        } catch {
            device.close()
            throw failure(error, path)
        }
    }

    /// Makes a new world, which appears under its name when it is whole.
    static func create(_ path: String, host: Host) throws(Failure) -> WorldFile {
        let target = host.files.resolve(path)
        let temporary = "\(target).\(getpid()).tmp"
        let file = Glibc.open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .file(path: path, reason: reason(errno)) }
        let device = try take(file, path)
        device.waits = true
        let store: SnapshotStore<FileDevice>
        do throws(StoreError) {
            store = try SnapshotStore.create(on: device)
        } catch {
            device.close()
            unlink(temporary)
            throw failure(error, path)
        }
        device.waits = false
        let world = WorldFile(path: path, device: device, store: store)
        do throws(Failure) {
            try world.move(from: temporary, to: target)
        } catch {
            device.close()
            unlink(temporary)
            throw error
        }
        return world
    }

    /// Gives the file its name for good.
    func move(from temporary: String, to target: String) throws(Failure) {
        guard rename(temporary, target) == 0 else { throw .file(path: path, reason: Self.reason(errno)) }
        let folder = parent(of: target)
        let directory = Glibc.open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        Glibc.close(directory)
    }

    /// Locks the file; closes it if that fails.
    private static func take(_ file: Int32, _ path: String) throws(Failure) -> FileDevice {
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let problem = errno == EWOULDBLOCK ? "the world is in use by another process" : reason(errno)
            Glibc.close(file)
            throw .file(path: path, reason: problem)
        }
        // A file that grows beyond a limit gives an error, not a signal.
        signal(SIGXFSZ, SIG_IGN)
        guard let device = FileDevice(descriptor: file) else {
            Glibc.close(file)
            throw .file(path: path, reason: "no thread can be made to write it")
        }
        return device
    }

    private static func reason(_ number: Int32) -> String {
        let text = String(cString: strerror(number))
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    // MARK: Messages

    static func failure(_ error: StoreError, _ path: String) -> Failure {
        .file(path: path, reason: error.message)
    }
}
