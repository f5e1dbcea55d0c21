/// Where a program's output goes and its input comes from.
public protocol Console {
    mutating func write(_ bytes: [UInt8])
    /// The next line without its end, nil at the end of input.
    mutating func readLine() -> [UInt8]?
}

/// The time.
public protocol Clock {
    /// Milliseconds since 1970.
    mutating func now() -> Int64
    /// Waits until then, or less long.
    mutating func sleep(until time: Int64)
}

/// Where class files come from.
public protocol ClassSource {
    /// The bytes of the class file for an absolute class name, nil if there is none.
    mutating func classFile(named name: [UInt8]) -> [UInt8]?
}

/// How a program ended.
public enum ProgramEnd: Equatable, Sendable {
    /// All threads have ended.
    case finished
    /// The program asked for this exit code.
    case exit(Int32)
    /// The threads that are left wait for each other.
    case deadlock
    /// `VM.sliceLimit` was used up.
    case budgetExhausted
}

/// Why a class could not be loaded.
public enum LoadError: Error, Equatable, Sendable {
    /// No class file of this name.
    case notFound([UInt8])
    /// The class file breaks a rule.
    case rejected([UInt8])
    /// The classes with these names are parents of each other.
    case cycle([UInt8])
    case outOfMemory
}

/// A machine together with its platform: answers what `VM.run` asks for.
public struct Machine<Platform: Console & Clock & ClassSource> {
    public let vm: VM
    public var platform: Platform
    /// Class files that were refused while the program ran, with the reason.
    public private(set) var rejections: [[UInt8]] = []

    public init(vm: VM, platform: Platform) {
        self.vm = vm
        self.platform = platform
    }

    /// Runs the threads of the world until the program ends.
    public mutating func run() -> ProgramEnd {
        while true {
            let result = vm.run(time: platform.now())
            let output = vm.takeOutput()
            if !output.isEmpty { platform.write(output) }
            switch result {
            case .finished: return .finished
            case .exit(let code): return .exit(code)
            case .deadlock: return .deadlock
            case .budgetExhausted: return .budgetExhausted
            case .idle(let time): platform.sleep(until: time)
            case .timeSlice: break
            case .host(.clock):
                vm.now = platform.now()
                vm.nowIsKnown = true
            case .host(.input):
                if let line = platform.readLine() { vm.inputLine = .line(line) } else { vm.inputLine = .end }
            case .host(.classFile):
                let name = vm.requestedClass
                do {
                    _ = try load(name)
                } catch {
                    vm.setMissing(name)
                    switch error {
                    case .notFound: break
                    case .rejected(let text): rejections.append(text)
                    case .cycle(let text): rejections.append(text + StaticString(": is its own parent").bytes)
                    case .outOfMemory: rejections.append(name + StaticString(": out of memory").bytes)
                    }
                }
            }
        }
    }

    /// Loads a class and, before it, its parents.
    @discardableResult
    public mutating func load(_ name: [UInt8]) throws(LoadError) -> [UInt8] {
        var waiting: [[UInt8]] = [name]
        var files: [[UInt8]] = []
        while let current = waiting.last {
            if vm.findClass(current) != nil {
                waiting.removeLast()
                if files.count > waiting.count { files.removeLast() }
                continue
            }
            if files.count < waiting.count {
                guard let bytes = platform.classFile(named: current) else {
                    vm.setMissing(current)
                    if vm.findClass(current) != nil { continue }
                    throw .notFound(current)
                }
                files.append(bytes)
            }
            switch vm.define(files[files.count - 1]) {
            case .defined(let object):
                let defined = vm.className(object)
                guard VM.lowercase(defined) == VM.lowercase(current) else {
                    throw .rejected(current + StaticString(": the class file defines ").bytes + defined)
                }
                vm.remember(object, as: current)
            case .needsParent(let parent):
                for other in waiting where other == parent { throw .cycle(parent) }
                if waiting.count > 1000 { throw .cycle(parent) }
                waiting.append(parent)
            case .rejected(let text): throw .rejected(text)
            case .outOfMemory: throw .outOfMemory
            }
        }
        return name
    }
}
