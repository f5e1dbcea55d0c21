import KernelSupport

/// Virtio devices with their registers at fixed places of memory (virtio 1.2, section 4.2).
enum VirtioMemory {
    /// "virt"
    private static let magic: UInt32 = 0x7472_6976
    private static let disk: UInt32 = 2

    /// The first disk that works among `count` places.
    static func findDisk(at first: UInt64, distance: UInt64, count: UInt64, _ clock: MachineClock) -> VirtioDisk? {
        for index in 0..<count {
            let base = first + index * distance
            guard device_read32(base) == magic, device_read32(base + 8) == disk else { continue }
            let version = device_read32(base + 4)
            guard version == 1 || version == 2 else { continue }
            if let found = VirtioDisk.start(VirtioDevice(.memory(base, version: version)), clock: clock) { return found }
        }
        return nil
    }
}
