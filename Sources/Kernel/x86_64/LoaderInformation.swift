/// The two forms in which a PC's boot loader tells what there is.
extension BootInformation {
    /// - Parameters:
    ///   - address: of the loader's structure.
    ///   - kind: 1 for PVH, 2 for multiboot2.
    static func read(_ address: UInt, kind: UInt32) -> BootInformation {
        var information = BootInformation()
        information.addKernel()
        if kind == 2 { information.readMultiboot(address) } else { information.readPVH(address) }
        return information
    }

    /// `hvm_start_info` of the PVH boot protocol.
    private mutating func readPVH(_ address: UInt) {
        guard load(address, as: UInt32.self) == 0x336E_C578 else { panic("the boot loader gives no PVH information") }
        let moduleCount = UInt(load(address &+ 12, as: UInt32.self))
        let modules = UInt(load(address &+ 16, as: UInt64.self))
        for index in 0..<moduleCount {
            let start = UInt(load(modules &+ index &* 32, as: UInt64.self))
            let size = UInt(load(modules &+ index &* 32 &+ 8, as: UInt64.self))
            addModule(MemoryRange(start: start, end: start &+ size))
        }
        guard load(address &+ 4, as: UInt32.self) >= 1 else { panic("the boot loader gives no memory map") }
        let map = UInt(load(address &+ 40, as: UInt64.self))
        for index in 0..<UInt(load(address &+ 48, as: UInt32.self)) {
            addEntry(map &+ index &* 24)
        }
    }

    /// The tags of multiboot2.
    private mutating func readMultiboot(_ address: UInt) {
        let end = address &+ UInt(load(address, as: UInt32.self))
        memory.addUsed(MemoryRange(start: address, end: end))
        var tag = address &+ 8
        while tag &+ 8 <= end {
            let size = UInt(load(tag &+ 4, as: UInt32.self))
            switch load(tag, as: UInt32.self) {
            case 0: return
            case 3:
                addModule(
                    MemoryRange(start: UInt(load(tag &+ 8, as: UInt32.self)), end: UInt(load(tag &+ 12, as: UInt32.self))))
            case 6:
                let entrySize = max(UInt(load(tag &+ 8, as: UInt32.self)), 24)
                var entry = tag &+ 16
                while entry &+ entrySize <= tag &+ size {
                    addEntry(entry)
                    entry = entry &+ entrySize
                }
            default: break
            }
            tag = tag &+ max((size &+ 7) & ~7, 8)
        }
    }

    /// Start, size and type, as in the firmware's own map; 1 is memory for everybody.
    private mutating func addEntry(_ entry: UInt) {
        guard load(entry &+ 16, as: UInt32.self) == 1 else { return }
        memory.addAvailable(UInt(load(entry, as: UInt64.self)), size: UInt(load(entry &+ 8, as: UInt64.self)))
    }
}
