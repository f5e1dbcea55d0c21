import ClassFile
import Glibc
import ObjectMemory
import VM

/// Runs a class in a machine of its own and keeps what it prints.
enum Execution {
    private struct Platform: Console, Clock, ClassSource {
        var classes: [[UInt8]: [UInt8]]
        var output: [UInt8] = []

        mutating func write(_ bytes: [UInt8]) { output += bytes }
        mutating func readLine() -> [UInt8]? { nil }
        mutating func now() -> Int64 { 0 }
        mutating func sleep(until time: Int64) {}
        mutating func classFile(named name: [UInt8]) -> [UInt8]? { classes[name] }
    }

    /// Calls method 8 of a new instance of the class with the boot object, and gives the output with a note of how it
    /// ended.
    static func run(_ file: ClassFile) throws -> String {
        let size = 24 << 20
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard let base = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), base != MAP_FAILED else {
            return "no memory"
        }
        defer { munmap(base, size) }
        guard let memory = ObjectMemory.create(at: base, reserved: UInt64(size), maxMemory: 8 << 20),
            let vm = VM.create(memory: memory)
        else { return "no machine" }
        vm.sliceLimit = 2000
        var machine = Machine(vm: vm, platform: Platform(classes: [file.name: file.encode()]))
        try machine.load(file.name)
        guard let classObject = vm.findClass(file.name), let receiver = vm.newInstance(of: classObject),
            vm.startThread(receiver: receiver, ordinal: 8, argument: memory.root(Root.boot))
        else { return "no thread" }
        let end = machine.run()
        var text = String(decoding: machine.platform.output, as: UTF8.self) + "\(end)"
        for failure in vm.failures { text += "\nfailed: " + String(decoding: failure.text, as: UTF8.self) }
        withExtendedLifetime(vm) {}
        return text
    }
}
