import Foundation
import ObjectMemory
import SnapshotStore
import Testing
import VM

/// A program that is saved after some steps and goes on in another machine, from what the store read back, does what it
/// does without: the same output, and in the end the same objects.
struct RestartTests {
    private static let snapshots = """
        .class .test.main
        .parent .internal.object
        .slots 1 40
        .method start 8 (boot: .internal.boot) void
            arg_count 1
            stack_reserve 2 2
            os_get32 0
            summon .internal.world
            new
            call_8bit 10 0
            call_8bit 35 1
            os_drop
            summon .internal.world
            new
            call_8bit 9 0
            sconst_bin "kept"
            summon_this
            call_8bit 8 2
            os_drop
            summon_null
            ret
        """

    @Test("A restart after any step changes nothing", arguments: RunFileTests.files)
    func files(_ file: String) throws {
        try check(try String(contentsOf: RunFileTests.folder.appendingPathComponent(file), encoding: .utf8))
    }

    @Test("Neither does one while the program waits for its own snapshot")
    func request() throws { try check(Self.snapshots, expected: "1\n") }

    private func check(_ source: String, expected: String? = nil) throws {
        let whole = try Life(source)
        whole.run()
        if let expected { #expect(whole.output == expected) }
        let objects = whole.objects
        for cut in stride(from: 1, to: whole.steps, by: max(1, whole.steps / 12)) {
            let life = try Life(source)
            life.run(steps: cut)
            try life.restart()
            life.run()
            #expect(life.output == whole.output, "restarted after step \(cut) of \(whole.steps)")
            #expect(life.failures == whole.failures, "restarted after step \(cut) of \(whole.steps)")
            let found = life.objects
            if found != objects {
                let place = zip(found, objects).enumerated().first { $0.element.0 != $0.element.1 }
                Issue.record("other objects after a restart at step \(cut): \(String(describing: place))")
                return
            }
        }
    }
}

/// A machine, the memory of its world, and a disk for its snapshots.
private final class Life {
    private var range: TestMemory
    private var machine: Machine<TestPlatform>
    private let store: SnapshotStore<Ram>
    private(set) var steps = 0
    private(set) var failures: [String] = []
    private var hasEnded = false

    private static let bytes = 96 << 20

    init(_ source: String) throws {
        let program = Program(source)
        #expect(program.errors.isEmpty)
        range = TestMemory(size: Self.bytes)
        let memory = try #require(
            ObjectMemory.create(at: range.base, reserved: UInt64(Self.bytes), maxMemory: 16 << 20))
        let vm = try #require(VM.create(memory: memory))
        machine = Machine(vm: vm, platform: TestPlatform(files: program.files, input: program.input))
        store = try SnapshotStore.create(on: Ram())
        try machine.load(program.first)
        let receiver = try #require(vm.newInstance(of: vm.findClass(program.first)!))
        #expect(vm.startThread(receiver: receiver, ordinal: 8, argument: memory.root(Root.boot)))
        prepare()
    }

    private func prepare() {
        machine.vm.limits.timeSlice = 3
        machine.vm.returnsAfterSlice = true
    }

    var output: String { text(machine.platform.output) }

    func run(steps limit: Int = Int.max) {
        while !hasEnded, steps < limit {
            steps += 1
            hasEnded = machine.advance() != nil
            // A restart may come while the answer is on its way.
            if machine.vm.wantsSnapshot, steps < limit { machine.vm.answerSnapshot(true) }
        }
        if hasEnded || limit < Int.max { failures += machine.vm.failures.map { text($0.className) + text($0.text) } }
    }

    /// Saves the world, and goes on from the store's pages at another address.
    func restart() throws {
        let memory = machine.vm.memory
        let space = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 16)
        defer { space.deallocate() }
        memory.beginSnapshot()
        try store.begin(pageCount: UInt64(memory.persistentPageCount), time: 0)
        while let page = memory.nextPendingPage(into: space) { try store.write(page: UInt64(page), from: space) }
        try store.finishAndWait()
        memory.endSnapshot()
        let opened = try SnapshotStore.open(store.device)
        let moved = TestMemory(size: Self.bytes)
        try opened.forEachPage { (page, _, _) throws(StoreError) in
            try opened.read(page: page, into: moved.base + Int(page) * 4096)
        }
        let copy = try #require(ObjectMemory.open(at: moved.base, reserved: UInt64(Self.bytes)))
        let vm = try #require(VM.open(memory: copy))
        machine = Machine(vm: vm, platform: machine.platform)
        range = moved
        prepare()
    }

    // MARK: The final heap, by content

    /// A line for every object that can be reached, in an order that depends on references only.
    var objects: [String] {
        let memory = machine.vm.memory
        var numbers: [UInt64: Int] = [:]
        var queue: [Reference] = []
        func name(_ slot: Slot) -> String {
            guard slot.isReference, !slot.isNull else { return String(slot.rawValue, radix: 16) }
            let object = slot.reference
            if machine.vm.isClass(slot) { return "class " + text(machine.vm.className(object)) }
            if let known = numbers[object.offset] { return "#\(known)" }
            numbers[object.offset] = numbers.count
            queue.append(object)
            return "#\(numbers.count - 1)"
        }
        var lines = [Root.environment, Root.osInterface, Root.arguments, Root.threadCount, Root.nextThreadNumber, Root.names]
            .map { "root \($0) " + name(memory.root($0)) }
        var classObject = Reference(offset: memory.word(WorldLayout.Word.newestClass))
        while !classObject.isNull {
            let statics = memory.slot(classObject, ClassLayout.statics)
            lines.append(text(machine.vm.className(classObject)) + " " + name(statics))
            classObject = memory.slot(classObject, ClassLayout.nextObject).reference
        }
        var next = 0
        while next < queue.count {
            let object = queue[next]
            var line = "#\(next) \(text(machine.vm.className(memory.classOf(object)))) \(memory.size(object)):"
            switch BodyKind(rawValue: memory.kind(object)) {
            case .slots, .references:
                for index in 0..<memory.size(object) { line += " " + name(memory.slot(object, index)) }
            case .bytes:
                line += " " + memory.copyBytes(object).map { String($0, radix: 16) }.joined()
            default: break
            }
            lines.append(line)
            next += 1
        }
        return lines
    }
}

/// A disk that never fails.
private struct Ram: BlockDevice {
    final class Contents { var blocks: [[UInt8]] = [] }

    let contents = Contents()
    var blockCount: UInt64 { UInt64(contents.blocks.count) }
    var hasRoom: Bool { true }

    func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError) {
        contents.blocks[Int(block)].withUnsafeBytes { target.copyMemory(from: $0.baseAddress!, byteCount: 4096) }
    }

    func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError) {
        while contents.blocks.count <= Int(block) { contents.blocks.append([UInt8](repeating: 0, count: 4096)) }
        contents.blocks[Int(block)] = [UInt8](UnsafeRawBufferPointer(start: source, count: 4096))
    }

    func barrier() throws(DeviceError) {}
    func poll() throws(DeviceError) -> Bool { true }
    func reset() {}
}
