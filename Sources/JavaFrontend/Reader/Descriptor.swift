/// Types in descriptors (JVMS 4.3).
public enum Descriptor {
    /// Whether the bytes are one field type.
    public static func isField(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let end = fieldEnd(bytes, bytes.startIndex) else { return false }
        return end == bytes.endIndex
    }

    /// Whether the bytes are a method descriptor with at most 255 words of parameters.
    public static func isMethod(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first == UInt8(ascii: "(") else { return false }
        var index = bytes.startIndex + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: ")") {
            guard let end = fieldEnd(bytes, index) else { return false }
            index = end
        }
        guard index < bytes.endIndex else { return false }
        index += 1
        if index == bytes.endIndex - 1, bytes[index] == UInt8(ascii: "V") { return true }
        return isField(bytes[index...])
    }

    /// The index behind the field type at `start`.
    private static func fieldEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, bytes[index] == UInt8(ascii: "[") { index += 1 }
        guard index < bytes.endIndex, index - start <= 255 else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "I"),
            UInt8(ascii: "J"), UInt8(ascii: "S"), UInt8(ascii: "Z"):
            return index + 1
        case UInt8(ascii: "L"):
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ";")), end > index + 1 else { return nil }
            return end + 1
        default: return nil
        }
    }

    /// The field types of the parameters and of the result (`V` for none) of a sound method descriptor.
    public static func split(_ descriptor: String) -> (parameters: [String], result: String) {
        let bytes = Array(descriptor.utf8)
        var parameters: [String] = []
        var index = 1
        while index < bytes.count, bytes[index] != UInt8(ascii: ")"), let end = fieldEnd(bytes[...], index) {
            parameters.append(String(decoding: bytes[index..<end], as: UTF8.self))
            index = end
        }
        return (parameters, String(decoding: bytes[min(index + 1, bytes.count)...], as: UTF8.self))
    }
}
