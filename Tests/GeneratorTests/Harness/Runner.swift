import ClassFile
import Foundation
import ObjectMemory
import VM

/// Ways to run a program that must not change what it does.
enum RunMode: String, CaseIterable {
    case normal
    /// Collect at every allocation.
    case collecting
    /// Switch threads at every safepoint.
    case switching
}

/// Runs class files in a machine of this process.
enum Runner {
    /// What the program gets from outside.
    private struct Platform: Console, Clock, ClassSource {
        var output: [UInt8] = []
        let files: [[UInt8]: [UInt8]]

        mutating func write(_ bytes: [UInt8]) { output += bytes }
        mutating func readLine() -> [UInt8]? { nil }
        mutating func now() -> Int64 { 0 }
        mutating func sleep(until time: Int64) {}
        mutating func classFile(named name: [UInt8]) -> [UInt8]? { files[name] }
    }

    /// The outcome of `main` of class `start`.
    static func run(_ files: [ClassFile], start: String, mode: RunMode) -> Result<Outcome, Failure> {
        let bytes = Dictionary(files.map { ($0.name, $0.encode()) }, uniquingKeysWith: { first, _ in first })
        let name = Array(start.utf8)
        guard let main = files.first(where: { $0.name == name })?.methods.first(where: { $0.name == Array("main".utf8) })
        else { return .failure(.machine("no main")) }
        return withMemory { memory in
            guard let vm = VM.create(memory: memory) else { return .failure(.machine("no world")) }
            var machine = Machine(vm: vm, platform: Platform(files: bytes))
            do {
                _ = try machine.load(name)
            } catch {
                return .failure(.machine("load: \(error)"))
            }
            guard let cls = vm.findClass(name), let receiver = vm.newInstance(of: cls),
                vm.startThread(receiver: receiver, ordinal: Int(main.ordinal), argument: memory.root(Root.boot))
            else { return .failure(.machine("no thread")) }
            vm.sliceLimit = 2_000_000
            switch mode {
            case .normal: vm.sliceLimit = 1_000
            case .collecting: memory.setStress(true)
            case .switching: vm.limits.timeSlice = 1
            }
            let end = machine.run()
            guard end == .finished else { return .failure(.machine("\(end)")) }
            let texts = machine.rejections.map { String(decoding: $0, as: UTF8.self) }
            if !texts.isEmpty { return .failure(.machine("\(texts)")) }
            let uncaught = vm.failures.first.map { failure in
                // Text of an object's own making is for people.
                failure.className + (failure.className.starts(with: Array(".internal.".utf8)) ? [0x20] + failure.text : [])
            }
            return .success(Outcome(output: machine.platform.output, uncaught: uncaught))
        }
    }

    /// Runs whatever these bytes are, for a short while and in little memory. Only a machine that is sound comes back.
    /// - Returns: how it ended, for those who count.
    static func runAnything(_ files: [[UInt8]: [UInt8]], start: [UInt8], ordinal: Int) -> String {
        let result = withMemory(size: 8 << 20) { memory in
            guard let vm = VM.create(memory: memory) else { return .failure(.machine("no world")) }
            var machine = Machine(vm: vm, platform: Platform(files: files))
            do {
                _ = try machine.load(start)
            } catch {
                return .failure(.machine("not loaded"))
            }
            guard let cls = vm.findClass(start), let receiver = vm.newInstance(of: cls),
                vm.startThread(receiver: receiver, ordinal: ordinal, argument: memory.root(Root.boot))
            else { return .failure(.machine("no thread")) }
            vm.sliceLimit = 4
            vm.limits.timeSlice = 500
            let end = machine.run()
            return .failure(.machine(end == .finished && !vm.failures.isEmpty ? "uncaught" : "\(end)"))
        }
        guard case .failure(.machine(let text)) = result else { return "" }
        return text
    }

    /// Memory for a world, as zeroed as the system gives it.
    private static func withMemory(
        size: Int = 64 << 20, _ body: (ObjectMemory) -> Result<Outcome, Failure>
    ) -> Result<Outcome, Failure> {
        guard let base = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
            base != MAP_FAILED
        else { return .failure(.machine("no memory")) }
        defer { munmap(base, size) }
        guard let memory = ObjectMemory.create(at: base, reserved: UInt64(size), maxMemory: UInt64(size / 4)) else {
            return .failure(.machine("no memory"))
        }
        return body(memory)
    }
}
