import ClassFile
import Foundation
import ObjectMemory
import Testing
import VM

/// Class files with changed code: refused, or run to some end without harm to the machine.
struct MutationTests {
    /// Deterministic (xorshift64, Marsaglia 2003).
    struct Random {
        var state: UInt64

        mutating func below(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
    }

    static let likely: [UInt8] = [
        0x10, 0x11, 0x12, 0x13, 0x18, 0x1C, 0x1E, 0x1F, 0x20, 0x21, 0x26, 0x27, 0x2B, 0x2D, 0x2E, 0x2F, 0x30, 0x31,
        0x37, 0x40, 0x41, 0x42, 0x45, 0x4F, 0x58, 0x5A, 0x5C, 0x5D, 0x5E, 0x62, 0x63, 0x74, 0x75, 0xA5, 0xAA, 0xAB,
        0xAC, 0x08,
    ]

    private func mutate(_ code: inout [UInt8], _ random: inout Random) {
        guard !code.isEmpty else { return }
        let place = random.below(code.count)
        switch random.below(6) {
        case 0: code[place] = UInt8(random.below(256))
        case 1: code[place] = Self.likely[random.below(Self.likely.count)]
        case 2: code[place] ^= 1 << UInt8(random.below(8))
        case 3: code.insert(Self.likely[random.below(Self.likely.count)], at: place)
        case 4: code.remove(at: place)
        default: code.insert(code[random.below(code.count)], at: place)
        }
    }

    @Test("20,000 changed programs", arguments: 1...8)
    func mutated(_ seed: Int) throws {
        var random = Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
        var originals: [[ClassFile]] = []
        for name in RunFileTests.files {
            let bytes = try [UInt8](Data(contentsOf: RunFileTests.folder.appendingPathComponent(name)))
            originals.append(Assembler.assemble(bytes).classes.map(\.file))
        }
        try #require(!originals.isEmpty)
        let range = TestMemory(size: 24 << 20)
        var ran = 0
        for number in 0..<2500 {
            var files = originals[random.below(originals.count)]
            for _ in 0...random.below(3) {
                let file = random.below(files.count)
                if files[file].methods.isEmpty { continue }
                mutate(&files[file].methods[random.below(files[file].methods.count)].code, &random)
            }
            range.clear()
            let memory = try #require(
                ObjectMemory.create(at: range.base, reserved: UInt64(range.size), maxMemory: 4 << 20))
            let vm = try #require(VM.create(memory: memory))
            vm.limits.timeSlice = Int32(1 + random.below(200))
            vm.sliceLimit = 40
            // Every collection looks at the whole stack: deep recursion with a collection at every allocation takes long.
            vm.limits.frames = 1_000
            var platform = TestPlatform()
            for file in files { platform.files[file.name] = file.encode() }
            var machine = Machine(vm: vm, platform: platform)
            do throws(LoadError) {
                try machine.load(files[0].name)
            } catch {
                continue
            }
            if number % 2 == 0 { memory.setStress(true) }
            guard let first = vm.findClass(files[0].name), let receiver = vm.newInstance(of: first) else { continue }
            _ = vm.startThread(receiver: receiver, ordinal: 8, argument: memory.root(Root.boot))
            _ = machine.run()
            memory.collect()
            let findings = memory.check()
            #expect(findings.isEmpty, "seed \(seed), number \(number)")
            ran += 1
        }
        #expect(ran > 100)
        withExtendedLifetime(range) {}
    }
}
