extension StoreError {
    /// What is wrong with a world, in words that follow its name.
    public var message: String {
        switch self {
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
