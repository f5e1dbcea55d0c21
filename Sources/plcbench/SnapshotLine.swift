/// One line of `--trace-snapshots` about a snapshot on request. Times are in milliseconds.
struct SnapshotLine {
    let pages: Int
    let bytes: Int
    let pause: Double
    let durable: Double

    init?(_ line: String) {
        guard line.hasPrefix("plc: snapshot "), line.contains("(on request)") else { return nil }
        let words = line.split(separator: " ")
        func value(after word: String) -> Double? {
            guard let index = words.firstIndex(where: { $0 == word }), index + 1 < words.count else { return nil }
            return Double(words[index + 1])
        }
        guard let pages = value(after: "request):"), let bytes = value(after: "pages,"),
            let pause = value(after: "pause"), let durable = value(after: "after")
        else { return nil }
        self.pages = Int(pages)
        self.bytes = Int(bytes)
        self.pause = pause
        self.durable = durable
    }

    /// All of them in the output of a run.
    static func all(in output: [UInt8]) -> [SnapshotLine] {
        String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { SnapshotLine(String($0)) }
    }
}
