import ClassFile
import Testing

/// The source ranges in class files.
@Suite("Source ranges")
struct RangeTableTests {
    private let whole = RangeTable.Range(line: 3, column: 4, endLine: 3, endColumn: 30)
    private let inner = RangeTable.Range(line: 3, column: 10, endLine: 3, endColumn: 20)
    private let sum = RangeTable.Range(line: 3, column: 11, endLine: 3, endColumn: 16, left: 2, right: 3)
    private let several = RangeTable.Range(line: 1, column: 200, endLine: 400, endColumn: 1)

    private var table: RangeTable {
        var table = RangeTable(outer: [(2, 0, whole), (1, 1, inner)])
        table.add(offset: 2, outer: 0, several)
        table.add(offset: 5, outer: 2, sum)
        table.add(offset: 300, outer: 1, nil)
        return table
    }

    @Test("An entry holds from its offset on, and tells the comprehensions around")
    func entries() {
        func frames(_ offset: Int) -> [RangeTable.Frame] { RangeTable.frames(in: table.bytes[...], at: offset) }
        #expect(frames(1) == [])
        for offset in [2, 4] { #expect(frames(offset) == [RangeTable.Frame(kind: 0, range: several)]) }
        for offset in [5, 299] {
            #expect(
                frames(offset) == [
                    RangeTable.Frame(kind: 0, range: whole), RangeTable.Frame(kind: 2, range: inner),
                    RangeTable.Frame(kind: 1, range: sum),
                ])
        }
        #expect(frames(300) == [RangeTable.Frame(kind: 0, range: whole), RangeTable.Frame(kind: 2, range: nil)])
    }

    @Test("The record keeps the tables of a class file")
    func record() throws {
        var file = ClassFile(name: Array(".a".utf8))
        file.unknown = [RangeTable.record([(7, table.bytes), (9, [1, 2, 3])])]
        let read = try ClassFile.read(file.encode())
        #expect(read.rangeTables[7].map(Array.init) == table.bytes)
        #expect(read.rangeTables[9].map(Array.init) == [1, 2, 3])
        #expect(read.rangeTables.count == 2)
    }

    @Test("Damaged tables and records are read to an end")
    func damage() {
        var random = Random(seed: 5)
        for _ in 0..<20_000 {
            var bytes = table.bytes
            for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            bytes.removeLast(random.below(bytes.count))
            let frames = RangeTable.frames(in: bytes[...], at: random.below(400))
            #expect(frames.count <= bytes.count + 1)
            var file = ClassFile(name: Array(".a".utf8))
            file.unknown = [RawRecord(tag: RangeTable.tag, body: [0, 0, 0, 9] + bytes)]
            for table in file.rangeTables.values { #expect(table.count <= bytes.count) }
        }
    }
}
