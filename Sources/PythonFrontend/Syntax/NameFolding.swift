/// Identifiers are compared in compatibility normal form (PEP 3131). Every character becomes its form (`NameFolding+Generated.swift`);
/// letters followed by combining marks stay as they are written.
enum NameFolding {
    static func folded(_ name: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
            for part in forms[scalar] ?? [scalar] { WideText.append(part.value, to: &result) }
        }
        return result
    }

    /// Made at the first use: only few programs have such names.
    private static let forms: [Unicode.Scalar: [Unicode.Scalar]] = {
        var result: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for entry in table.unicodeScalars.split(separator: " ") where entry.count > 1 {
            result[entry[entry.startIndex]] = Array(entry.dropFirst())
        }
        return result
    }()
}
