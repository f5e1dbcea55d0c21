import KernelSupport

/// A virtio device behind one of its transports (OASIS virtio 1.2, section 4; "legacy" is what QEMU had before).
struct VirtioDevice {
    enum Transport {
        /// PCI with its registers at ports.
        case ports(UInt16)
        /// PCI with registers in memory.
        case modern(common: UInt64, notify: UInt64, multiplier: UInt64, configuration: UInt64)
        /// Registers in memory, without a bus; version 1 is the legacy one.
        case memory(UInt64, version: UInt32)
    }

    /// Bits of the status.
    enum Status {
        static let acknowledged: UInt8 = 1
        static let driver: UInt8 = 2
        static let driverReady: UInt8 = 4
        static let featuresReady: UInt8 = 8
        static let failed: UInt8 = 128
    }

    let transport: Transport
    /// Where to tell about queue 0.
    private var notifyAddress: UInt64 = 0

    init(_ transport: Transport) { self.transport = transport }

    /// Whether the device knows only numbers in the order of the machine, and frames instead of addresses.
    var isLegacy: Bool {
        switch transport {
        case .ports: true
        case .modern: false
        case .memory(_, let version): version == 1
        }
    }

    var status: UInt8 {
        get {
            switch transport {
            case .ports(let base): port_read8(base + 18)
            case .modern(let common, _, _, _): device_read8(common + 20)
            case .memory(let base, _): UInt8(truncatingIfNeeded: device_read32(base + 0x70))
            }
        }
        nonmutating set {
            switch transport {
            case .ports(let base): port_write8(base + 18, newValue)
            case .modern(let common, _, _, _): device_write8(common + 20, newValue)
            case .memory(let base, _): device_write32(base + 0x70, UInt32(newValue))
            }
        }
    }

    /// Resets the device and agrees on features.
    /// - Parameter wanted: the features that the driver knows. Feature 32 ("version 1") is added where it is needed.
    /// - Returns: what both know, nil if the device refuses.
    func begin(_ wanted: UInt64) -> UInt64? {
        status = 0
        var patience = 1_000_000
        while status != 0 && patience > 0 { patience -= 1 }
        status = Status.acknowledged
        status = Status.acknowledged | Status.driver
        let wanted = isLegacy ? wanted & 0xFFFF_FFFF : wanted | 1 << 32
        let agreed = features & wanted
        accept(agreed)
        if isLegacy { return agreed }
        status = Status.acknowledged | Status.driver | Status.featuresReady
        return status & Status.featuresReady != 0 ? agreed : nil
    }

    private var features: UInt64 {
        switch transport {
        case .ports(let base): return UInt64(port_read32(base))
        case .modern(let common, _, _, _):
            device_write32(common, 0)
            let low = device_read32(common + 4)
            device_write32(common, 1)
            return UInt64(low) | UInt64(device_read32(common + 4)) << 32
        case .memory(let base, _):
            device_write32(base + 0x14, 0)
            let low = device_read32(base + 0x10)
            device_write32(base + 0x14, 1)
            return UInt64(low) | UInt64(device_read32(base + 0x10)) << 32
        }
    }

    private func accept(_ features: UInt64) {
        let low = UInt32(truncatingIfNeeded: features)
        let high = UInt32(truncatingIfNeeded: features >> 32)
        switch transport {
        case .ports(let base): port_write32(base + 4, low)
        case .modern(let common, _, _, _):
            device_write32(common + 8, 0)
            device_write32(common + 12, low)
            device_write32(common + 8, 1)
            device_write32(common + 12, high)
        case .memory(let base, let version):
            device_write32(base + 0x24, 0)
            device_write32(base + 0x20, low)
            if version == 1 { return }
            device_write32(base + 0x24, 1)
            device_write32(base + 0x20, high)
        }
    }

    /// Descriptors of queue 0 that the device offers.
    var queueSize: Int {
        switch transport {
        case .ports(let base):
            port_write16(base + 14, 0)
            return Int(port_read16(base + 12))
        case .modern(let common, _, _, _):
            device_write16(common + 22, 0)
            return Int(device_read16(common + 24))
        case .memory(let base, _):
            device_write32(base + 0x30, 0)
            return Int(device_read32(base + 0x34))
        }
    }

    /// Gives queue 0 its memory, which lies as `VirtioQueue` says, and starts the device.
    mutating func start(_ queue: VirtioQueue) {
        let descriptors = UInt64(queue.descriptors)
        let available = UInt64(queue.available)
        let used = UInt64(queue.used)
        switch transport {
        case .ports(let base):
            port_write16(base + 14, 0)
            port_write32(base + 8, UInt32(truncatingIfNeeded: descriptors >> 12))
        case .modern(let common, let notify, let multiplier, _):
            device_write16(common + 22, 0)
            device_write16(common + 24, UInt16(queue.size))
            for (offset, address) in [(32, descriptors), (40, available), (48, used)] as [(UInt64, UInt64)] {
                device_write32(common + offset, UInt32(truncatingIfNeeded: address))
                device_write32(common + offset + 4, UInt32(truncatingIfNeeded: address >> 32))
            }
            notifyAddress = notify + UInt64(device_read16(common + 30)) * multiplier
            device_write16(common + 28, 1)
        case .memory(let base, let version):
            device_write32(base + 0x30, 0)
            device_write32(base + 0x38, UInt32(queue.size))
            if version == 1 {
                device_write32(base + 0x28, 4096)
                device_write32(base + 0x3C, 4096)
                device_write32(base + 0x40, UInt32(truncatingIfNeeded: descriptors >> 12))
                break
            }
            for (offset, address) in [(0x80, descriptors), (0x90, available), (0xA0, used)] as [(UInt64, UInt64)] {
                device_write32(base + offset, UInt32(truncatingIfNeeded: address))
                device_write32(base + offset + 4, UInt32(truncatingIfNeeded: address >> 32))
            }
            device_write32(base + 0x44, 1)
        }
        status |= Status.driverReady
    }

    /// There is something new in queue 0.
    func notify() {
        switch transport {
        case .ports(let base): port_write16(base + 16, 0)
        case .modern: device_write16(notifyAddress, 0)
        case .memory(let base, _): device_write32(base + 0x50, 0)
        }
    }

    /// Four bytes of what is particular to this kind of device.
    func configuration(_ offset: UInt64) -> UInt32 {
        switch transport {
        case .ports(let base): port_read32(base + 20 + UInt16(offset))
        case .modern(_, _, _, let configuration): device_read32(configuration + offset)
        case .memory(let base, _): device_read32(base + 0x100 + offset)
        }
    }
}
