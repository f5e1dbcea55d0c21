/// What each target may import, from docs/architecture.md: targets above it in its own column or to its left,
/// and the few modules from outside.
enum Layering {
    /// Targets that run on bare metal too.
    static let machineCore = ["PhantomISA", "ClassFile", "Verifier", "ObjectMemory", "SnapshotStore", "VM", "Kernel"]
    /// Libraries that do no input and output and read no clock.
    static let toolchain = [
        "Diagnostics", "IR", "Passes", "Backend", "PhantomFrontend", "JavaFrontend", "PythonFrontend",
    ]
    /// The command line, and the benchmarks' runner.
    static let shell = ["Driver", "plc", "plcbench"]

    /// Modules that belong to no target of ours.
    static let outside: [String: Set<String>] = [
        "Passes": ["OrderedCollections"],
        "PhantomFrontend": ["OrderedCollections"],
        "Driver": ["ArgumentParser", "CZip", "Glibc"],
        "Kernel": ["KernelSupport"],
        "plc": ["Glibc"],
        "plcbench": ["Glibc"],
    ]

    /// The modules that a target may import, or nil for a target that stands in no column.
    static func allowed(for target: String) -> Set<String>? {
        var allowed = outside[target] ?? []
        if let place = machineCore.firstIndex(of: target) {
            return allowed.union(machineCore[..<place])
        }
        allowed.formUnion(machineCore)
        if let place = toolchain.firstIndex(of: target) {
            return allowed.union(toolchain[..<place])
        }
        allowed.formUnion(toolchain)
        if let place = shell.firstIndex(of: target) {
            return allowed.union(shell[..<place])
        }
        return nil
    }
}
