import ClassFile
import Glibc
import ObjectMemory
import Testing
import VM

/// What a program under test can reach: class files from memory, a clock that only moves when somebody sleeps.
struct TestPlatform: Console, Clock, ClassSource {
    var files: [[UInt8]: [UInt8]] = [:]
    var output: [UInt8] = []
    var input: [[UInt8]] = []
    var time: Int64 = 1_000_000

    mutating func write(_ bytes: [UInt8]) { output += bytes }
    mutating func readLine() -> [UInt8]? { input.isEmpty ? nil : input.removeFirst() }
    mutating func now() -> Int64 { time }
    mutating func sleep(until wake: Int64) { time = max(time, wake) }
    mutating func classFile(named name: [UInt8]) -> [UInt8]? { files[name] }
}

/// A range of memory for a world.
final class TestMemory {
    let base: UnsafeMutableRawPointer
    let size: Int

    init(size: Int) {
        self.size = size
        base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)!
    }

    deinit { munmap(base, size) }

    /// Makes all of it zero again.
    func clear() { madvise(base, size, MADV_DONTNEED) }
}

/// How to run a program.
struct RunMode: CustomTestStringConvertible, Sendable {
    var name: String
    /// Collect at every allocation.
    var stress = false
    /// Back edges and calls of a time slice.
    var timeSlice: Int32 = 20_000
    /// After every time slice, copy the world to another address and go on in a new machine.
    var reopens = false

    var testDescription: String { name }

    static let all = [
        RunMode(name: "normal"),
        RunMode(name: "collecting at every allocation", stress: true),
        RunMode(name: "switching threads at every safepoint", timeSlice: 1),
        RunMode(name: "reopening the world at every safepoint", timeSlice: 1, reopens: true),
        RunMode(name: "reopening and collecting", stress: true, timeSlice: 1, reopens: true),
    ]
}

/// What a program did.
struct Outcome {
    var output = ""
    var failures: [UncaughtException] = []
    var end = ProgramEnd.finished
    var loadError: String?
    var result: Int32?
    var vm: VM?
}

/// A program in assembler text. Its first class is started: method 8 of a new instance, with the boot object.
struct Program {
    var files: [[UInt8]: [UInt8]] = [:]
    var first: [UInt8] = []
    var errors: [String] = []
    var input: [[UInt8]] = []
    var worldSize = 96 << 20
    var maxMemory: UInt64 = 16 << 20
    var frameLimit = 10_000
    var sliceLimit: Int?

    init(_ text: String) {
        let assembly = Assembler.assemble(Array(text.utf8))
        for error in assembly.errors { errors.append("\(error.line): \(error.message)") }
        for made in assembly.classes {
            files[made.file.name] = made.file.encode()
            if first.isEmpty { first = made.file.name }
        }
    }

    func run(_ mode: RunMode = RunMode(name: "normal")) -> Outcome {
        var outcome = Outcome()
        guard errors.isEmpty else {
            outcome.loadError = errors.joined(separator: "\n")
            return outcome
        }
        var range = TestMemory(size: worldSize)
        guard let memory = ObjectMemory.create(at: range.base, reserved: UInt64(worldSize), maxMemory: maxMemory),
            var vm = VM.create(memory: memory)
        else {
            outcome.loadError = "no world"
            return outcome
        }
        var machine = Machine(vm: vm, platform: TestPlatform(files: files, input: input))
        do throws(LoadError) {
            try machine.load(first)
        } catch {
            switch error {
            case .notFound(let name): outcome.loadError = "not found " + text(name)
            case .rejected(let reason): outcome.loadError = text(reason)
            case .cycle(let name): outcome.loadError = "cycle " + text(name)
            case .outOfMemory: outcome.loadError = "out of memory"
            }
            return outcome
        }
        if mode.stress { memory.setStress(true) }
        let receiver = vm.newInstance(of: vm.findClass(first)!)!
        _ = vm.startThread(receiver: receiver, ordinal: 8, argument: memory.root(Root.boot))
        var slices = 0
        var image = WorldImage()
        while true {
            vm.limits.timeSlice = mode.timeSlice
            vm.limits.frames = frameLimit
            vm.sliceLimit = mode.reopens ? 1 : sliceLimit
            outcome.end = machine.run()
            outcome.failures += vm.failures
            if outcome.result == nil { outcome.result = vm.mainResult }
            slices += 1
            guard mode.reopens, outcome.end == .budgetExhausted, slices < sliceLimit ?? Int.max else { break }
            let moved = TestMemory(size: worldSize)
            image.take(vm.memory)
            image.copy(to: moved.base)
            vm = VM.open(memory: ObjectMemory.open(at: moved.base, reserved: UInt64(worldSize))!)!
            range = moved
            machine = Machine(vm: vm, platform: machine.platform)
        }
        outcome.output = text(machine.platform.output)
        withExtendedLifetime(range) {}
        return outcome
    }
}

/// The saved pages of a world, as a snapshot store has them.
struct WorldImage {
    private(set) var pages: [Int: [UInt8]] = [:]

    /// Saves what has changed.
    mutating func take(_ memory: ObjectMemory) {
        memory.beginSnapshot()
        var buffer = [UInt8](repeating: 0, count: ObjectMemory.pageBytes)
        while let page = buffer.withUnsafeMutableBytes({ memory.nextPendingPage(into: $0.baseAddress!) }) {
            pages[page] = buffer
        }
        memory.endSnapshot()
    }

    func copy(to base: UnsafeMutableRawPointer) {
        for (page, contents) in pages {
            contents.withUnsafeBytes {
                (base + page * ObjectMemory.pageBytes).copyMemory(from: $0.baseAddress!, byteCount: $0.count)
            }
        }
    }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
