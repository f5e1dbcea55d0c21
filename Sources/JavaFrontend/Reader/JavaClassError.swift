/// Why bytes are no Java class file.
public struct JavaClassError: Error, Equatable, Sendable {
    /// Offset in the file where the fault was seen.
    public let offset: Int
    /// What is wrong there, without the place.
    public let message: String

    public init(offset: Int, _ message: String) {
        self.offset = offset
        self.message = message
    }
}
