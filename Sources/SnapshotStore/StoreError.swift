/// Why a store cannot be opened, read or written.
public enum StoreError: Error, Equatable, Sendable {
    /// Nothing at the start says that this is a world.
    case notAWorld
    /// A world of a format that this build does not read.
    case version(UInt32)
    /// The device ends before the last block of the snapshot.
    case truncated(blocks: UInt64, needed: UInt64)
    /// No root is whole.
    case noRoot
    /// The checksum of a page does not fit its contents.
    case badPage(page: UInt64, block: UInt64)
    /// The checksum of a node of the page map, or what it says, is wrong; `page` is the first page below it.
    case badMap(page: UInt64, block: UInt64)
    /// There is only one snapshot.
    case noPreviousSnapshot
    /// A page number beyond the page count of the snapshot, or a page count beyond `StoreLayout.pageLimit`.
    case noSuchPage(UInt64)
    /// A commit was expected to be under way and is not, or the other way round.
    case wrongPhase
    case device(DeviceError)
}
