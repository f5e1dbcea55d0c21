import Glibc
import SnapshotStore

/// An open world file, which nobody else can open meanwhile.
final class WorldFile {
    /// As the user named it.
    let path: String
    let device: FileDevice
    let store: SnapshotStore<FileDevice>

    /// Why a snapshot was made: the label in the store.
    enum Reason: UInt32 {
        case start = 1
        case interval = 2
        case request = 3
        case end = 4
        case upgrade = 5

        static func text(_ label: UInt32) -> String {
            switch Reason(rawValue: label) {
            case .start: "start"
            case .interval: "interval"
            case .request: "on request"
            case .end: "end"
            case .upgrade: "upgrade"
            case nil: "unknown"
            }
        }
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
        .file(path: path, reason: text(error))
    }

    /// What is wrong with a world, in words.
    static func text(_ error: StoreError) -> String {
        switch error {
        case .notAWorld: "is not a world file"
        case .version(let version): "has version \(version) of the format; this plc knows version \(StoreLayout.version)"
        case .truncated(let blocks, let needed):
            "is truncated: it has \(blocks) blocks of 4096 bytes and needs \(needed)"
        case .noRoot: "both roots are damaged; nothing says where its snapshots are"
        case .badPage(let page, let block): "page \(page) is damaged (block \(block) has a wrong checksum)"
        case .badMap(let page, let block): "the page map is damaged from page \(page) on (block \(block))"
        case .noPreviousSnapshot: "has only one snapshot"
        case .noSuchPage(let page): "has no page \(page)"
        case .wrongPhase: "is being written"
        case .device(.readFailed(let block)): "block \(block) cannot be read"
        case .device(.writeFailed(let block)): "block \(block) cannot be written"
        case .device(.barrierFailed): "what was written cannot be made durable"
        case .device(.full): "there is no room left on the disk"
        }
    }
}
