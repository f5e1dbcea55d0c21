import ClassFile
import ObjectMemory
import SnapshotStore
import VM

/// Gives classes of a world newer versions.
struct WorldUpgrade {
    let file: WorldFile
    let host: Host

    /// - Parameter classes: the new versions; some may be classes that the world does not have yet.
    /// - Returns: what was done, a line for each class; nil if some class was refused, which has been told then.
    func apply(_ classes: [ClassFile], pool: ClassPool) throws(Failure) -> [String]? {
        guard file.store.current.number > 0 else { throw .file(path: file.path, reason: "has no snapshot yet") }
        let stored = try StoredMemory(file)
        guard let memory = ObjectMemory.open(at: stored.base, reserved: stored.size), let vm = VM.open(memory: memory) else {
            throw .file(path: file.path, reason: "holds no world that this plc can run")
        }
        var isRefused = false
        for new in classes {
            for reason in vm.reasonsAgainst(new) {
                isRefused = true
                host.err.writeLine("\(file.path): error: \(printable(new.name)) cannot be replaced: \(printable(reason))")
            }
        }
        if isRefused { return nil }
        var lines: [String] = []
        var machine = Machine(vm: vm, platform: HostPlatform(host: host, pool: pool, grants: Grants()))
        for new in classes {
            let isKnown = vm.findClass(new.name) != nil
            guard isKnown else {
                do throws(LoadError) {
                    _ = try machine.load(new.name)
                } catch {
                    throw .input(path: printable(new.name), reason: "cannot be loaded into \(file.path): \(error)")
                }
                lines.append("\(printable(new.name)): added")
                continue
            }
            guard vm.upgrade(new) else { throw .file(path: file.path, reason: "has no room for \(printable(new.name))") }
            lines.append("\(printable(new.name)): replaced")
        }
        guard vm.rememberNewVersions(classes) else { throw .file(path: file.path, reason: "is full") }
        let saver = WorldSaver(file: file, memory: memory, host: host, interval: 1000)
        guard saver.snapshot(.upgrade) else { throw WorldFile.failure(saver.failure ?? .wrongPhase, file.path) }
        withExtendedLifetime(stored.base) {}
        return lines
    }
}
