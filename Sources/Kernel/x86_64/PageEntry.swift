import KernelSupport

/// Page tables of x86-64.
enum PageEntry {
    /// Bits of an address below the index into the top table.
    static let topShift: UInt = 39

    /// Bytes of addresses behind `AddressSpace.worldStart`.
    static let worldLimit: UInt = (1 << 47) - (64 << 30)

    static var root: UInt { UInt(read_page_table()) }

    /// Present, writable, accessed and dirty.
    static func leaf(_ frame: UInt) -> UInt64 { UInt64(frame) | 0x63 }

    /// Besides, not cached.
    static func device(_ frame: UInt) -> UInt64 { UInt64(frame) | 0x7B }

    static func table(_ frame: UInt) -> UInt64 { UInt64(frame) | 3 }

    static func isPresent(_ entry: UInt64) -> Bool { entry & 1 != 0 }

    static func address(_ entry: UInt64) -> UInt { UInt(entry & 0x000F_FFFF_FFFF_F000) }

    /// The entry of a page has changed.
    static func forget(_ page: UInt) { forget_page(UInt64(page)) }
}
