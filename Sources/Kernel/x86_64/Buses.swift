import KernelSupport

/// Where a PC has its devices: on PCI, or at fixed addresses in QEMU's `microvm`.
enum Buses {
    /// The first disk that works.
    static func findDisk(_ clock: MachineClock) -> VirtioDisk? {
        guard PCI.isThere else { return VirtioMemory.findDisk(at: 0xFEB0_0000, distance: 512, count: 24, clock) }
        var found: VirtioDisk?
        PCI.forEachFunction { function in
            if found == nil, let device = function.virtioDisk { found = VirtioDisk.start(device, clock: clock) }
        }
        return found
    }
}

/// The configuration space of PCI, through its two ports.
enum PCI {
    private static let address: UInt16 = 0xCF8
    private static let data: UInt16 = 0xCFC

    static var isThere: Bool {
        port_write32(address, 0x8000_0000)
        return port_read32(address) == 0x8000_0000 && port_read32(data) != 0xFFFF_FFFF
    }

    /// Calls `body` with every function of every device.
    static func forEachFunction(_ body: (PCIFunction) -> Void) {
        for bus in 0..<256 as Range<UInt32> {
            for slot in 0..<32 as Range<UInt32> {
                let first = PCIFunction(place: bus << 16 | slot << 11)
                guard first.isThere else { continue }
                body(first)
                guard first.read(12) & 0x80_0000 != 0 else { continue }
                for number in 1..<8 as Range<UInt32> {
                    let other = PCIFunction(place: first.place | number << 8)
                    if other.isThere { body(other) }
                }
            }
        }
    }

    static func read(_ place: UInt32, _ offset: UInt32) -> UInt32 {
        port_write32(address, 0x8000_0000 | place | offset & 0xFC)
        return port_read32(data)
    }

    static func write(_ place: UInt32, _ offset: UInt32, _ value: UInt32) {
        port_write32(address, 0x8000_0000 | place | offset & 0xFC)
        port_write32(data, value)
    }
}

/// A function of a device on PCI.
struct PCIFunction {
    let place: UInt32

    /// The four bytes around an offset.
    func read(_ offset: UInt32) -> UInt32 { PCI.read(place, offset) }

    private func byte(_ offset: UInt32) -> UInt32 { read(offset) >> ((offset & 3) * 8) & 0xFF }

    var isThere: Bool { read(0) & 0xFFFF != 0xFFFF }

    /// The transport of a virtio disk, if this is one.
    var virtioDisk: VirtioDevice? {
        let identity = read(0)
        guard identity == 0x1001_1AF4 || identity == 0x1042_1AF4 else { return nil }
        // Ports, memory, access to memory by the device.
        PCI.write(place, 4, read(4) & 0xFFFF | 7)
        if let modern { return VirtioDevice(modern) }
        let ports = read(0x10)
        guard ports & 1 == 1 else { return nil }
        return VirtioDevice(.ports(UInt16(truncatingIfNeeded: ports & 0xFFFC)))
    }

    private var modern: VirtioDevice.Transport? {
        guard read(4) >> 16 & 0x10 != 0 else { return nil }
        var common: UInt64 = 0
        var notify: UInt64 = 0
        var multiplier: UInt64 = 0
        var configuration: UInt64 = 0
        var capability = byte(0x34) & 0xFC
        var count = 0
        while capability >= 0x40, count < 48 {
            if byte(capability) == 9 {
                let place = barAddress(byte(capability + 4)) &+ UInt64(read(capability + 8))
                switch byte(capability + 3) {
                case 1: common = place
                case 2:
                    notify = place
                    multiplier = UInt64(read(capability + 16))
                case 4: configuration = place
                default: break
                }
            }
            capability = byte(capability + 1) & 0xFC
            count += 1
        }
        guard common != 0, notify != 0, configuration != 0 else { return nil }
        for address in [common, notify, configuration] {
            AddressSpace.mapDevice(MemoryRange(start: UInt(address), end: UInt(address) &+ 4096))
        }
        return .modern(common: common, notify: notify, multiplier: multiplier, configuration: configuration)
    }

    private func barAddress(_ number: UInt32) -> UInt64 {
        guard number < 6 else { return 0 }
        let low = read(0x10 + number * 4)
        guard low & 1 == 0 else { return 0 }
        let high = low & 6 == 4 && number < 5 ? read(0x14 + number * 4) : 0
        return UInt64(low & ~15) | UInt64(high) << 32
    }
}
