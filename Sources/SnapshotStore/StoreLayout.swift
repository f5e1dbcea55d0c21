/// Sizes and limits of the format, as `docs/world-format.md` describes it.
public enum StoreLayout {
    /// Bytes of a block, and of a page.
    public static let blockBytes = 4096
    /// Version of the format that is written.
    public static let version: UInt32 = 1
    /// A snapshot has fewer pages than this: 4 TiB.
    public static let pageLimit: UInt64 = 1 << 30
    /// A device has fewer blocks than this: 2 TiB.
    public static let blockLimit: UInt64 = 1 << 29

    /// `plcWORLD` as eight bytes.
    static let magic: UInt64 = 0x444C_524F_5763_6C70
    /// Blocks with a root; the first blocks of the device.
    static let rootBlocks: UInt64 = 2
    /// Bytes of a node of the page map; a block holds eight.
    static let nodeBytes = 512
    static let nodesPerBlock = 8
    static let fanOut = 64
    static let fanOutShift: UInt64 = 6
    /// Levels of the page map: the leaves have level 0, the top node level 4.
    static let levels = 5
}
