import KernelSupport

/// What the boot loader tells: memory, and the module with the program's class files.
struct BootInformation {
    var memory = MemoryMap()
    /// The class archive; empty if there is none.
    var archive = MemoryRange(start: 0, end: 0)

    /// Reserves the kernel itself, and takes the archive behind it if `plc image` put one there.
    mutating func addKernel() {
        let payload = UInt(bitPattern: kernel_payload_address())
        let size = UInt(load(payload &+ 8, as: UInt64.self))
        if size > 0 { archive = MemoryRange(start: payload &+ 16, end: payload &+ 16 &+ size) }
        memory.addUsed(MemoryRange(start: UInt(bitPattern: kernel_start_address()), end: payload &+ 16 &+ size))
    }

    /// A module of the loader; the first one counts, and only if the kernel has no archive of its own.
    mutating func addModule(_ range: MemoryRange) {
        memory.addUsed(range)
        if archive.size == 0 { archive = range }
    }
}

func load<T: BitwiseCopyable>(_ address: UInt, as type: T.Type) -> T {
    UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped.loadUnaligned(as: type)
}
