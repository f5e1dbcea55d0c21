import ClassFile

/// Where a program's output goes and its input comes from.
public protocol Console: Devices {
    mutating func write(_ bytes: [UInt8])
    /// Where errors of the program go; the console if nothing else is there.
    mutating func writeError(_ bytes: [UInt8])
    /// The next line without its end, nil at the end of input.
    mutating func readLine() -> [UInt8]?
    /// The next line, or `unknown` if there is none yet: the thread then waits for `DeviceWait.console`.
    mutating func pollLine() -> VM.InputLine
}

extension Console {
    public mutating func writeError(_ bytes: [UInt8]) { write(bytes) }
}

extension Console {
    public mutating func pollLine() -> VM.InputLine {
        if let line = self.readLine() { return .line(line) }
        return .end
    }
}

/// The time.
public protocol Clock {
    /// Milliseconds since 1970.
    mutating func now() -> Int64
    /// The same in nanoseconds, as exactly as the clock can tell.
    mutating func nanoseconds() -> Int64
    /// Waits until then, or less long.
    mutating func sleep(until time: Int64)
}

extension Clock {
    public mutating func nanoseconds() -> Int64 { now() &* 1_000_000 }
}

/// Where class files come from.
public protocol ClassSource {
    /// The bytes of the class file for an absolute class name, nil if there is none.
    mutating func classFile(named name: [UInt8]) -> [UInt8]?
    /// Whether there are more places to look for classes since this was asked, so that one that was missing may be there.
    mutating func looksFurther() -> Bool
}

extension ClassSource {
    public mutating func looksFurther() -> Bool { false }
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
    /// The classes with these names are parents or interfaces of each other.
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

    /// Whether the last `advance` found all threads asleep.
    public private(set) var isIdle = false

    /// Runs the threads of the world until the program ends.
    public mutating func run() -> ProgramEnd {
        while true {
            if let end = advance() { return end }
            // There is nothing that keeps snapshots here.
            if vm.wantsSnapshot { vm.answerSnapshot(false) }
        }
    }

    /// Runs the threads until they need something, and gives it. Between two calls everything that must survive is in
    /// the world. If `vm.wantsSnapshot` is true then, it has to be answered.
    /// - Returns: how the program has ended, nil if it goes on.
    public mutating func advance() -> ProgramEnd? {
        let time = platform.now()
        if !vm.deviceWaits.isEmpty { vm.wakeDevices(platform.poll(vm.deviceWaits, until: time)) }
        let result = vm.run(time: time)
        let output = vm.takeOutput()
        if !output.isEmpty { platform.write(output) }
        for number in vm.takeClosedNumbers() {
            _ = platform.perform(DeviceRequest(operation: .close, number: number, life: vm.life))
        }
        if !vm.errorOutput.isEmpty { platform.writeError(vm.takeErrorOutput()) }
        isIdle = false
        switch result {
        case .finished: return .finished
        case .exit(let code): return .exit(code)
        case .deadlock: return .deadlock
        case .budgetExhausted: return .budgetExhausted
        case .idle(let time):
            isIdle = true
            if vm.deviceWaits.isEmpty {
                platform.sleep(until: time)
            } else {
                vm.wakeDevices(platform.poll(vm.deviceWaits, until: time))
            }
        case .timeSlice, .host(.snapshot): break
        case .host(.clock):
            vm.now = platform.now()
            vm.nanoseconds = platform.nanoseconds()
            vm.nowIsKnown = true
        case .host(.input):
            vm.inputLine = platform.pollLine()
            if vm.inputLine == .unknown { vm.waitForDevice(DeviceWait.console, writes: false) }
        case .host(.device):
            if let request = vm.deviceRequest { vm.answerDevice(platform.perform(request)) }
        case .host(.classFile):
            provideClass(vm.requestedClass)
        }
        return nil
    }

    private mutating func provideClass(_ name: [UInt8]) {
        do {
            _ = try load(name)
        } catch {
            vm.setMissing(name)
            if platform.looksFurther() { vm.forgetMissing() }
            switch error {
            case .notFound: break
            case .rejected(let text): rejections.append(text)
            case .cycle(let text): rejections.append(text + StaticString(": is its own parent").bytes)
            case .outOfMemory: rejections.append(name + StaticString(": out of memory").bytes)
            }
        }
    }

    /// Loads a class and, before it, its parents and interfaces, after it the classes that make its exceptions.
    /// Interfaces and makers of exceptions that do not exist are done without.
    @discardableResult
    public mutating func load(_ name: [UInt8]) throws(LoadError) -> [UInt8] {
        try loadClosure(name)
        while let wanted = vm.nextWantedTrapClass() {
            do {
                try loadClosure(wanted)
            } catch {
                if case .notFound(let missing) = error, missing == wanted { continue }
                throw error
            }
        }
        return name
    }

    /// A class that another one waits for.
    private struct Waiting {
        var name: [UInt8]
        /// Whether it may be missing.
        var isOptional: Bool
        var file: ClassFile?
    }

    private mutating func loadClosure(_ name: [UInt8]) throws(LoadError) {
        var waiting = [Waiting(name: name, isOptional: false, file: nil)]
        while let current = waiting.last {
            if vm.findClass(current.name) != nil {
                waiting.removeLast()
                continue
            }
            guard let file = current.file else {
                guard let bytes = platform.classFile(named: current.name) else {
                    vm.setMissing(current.name)
                    if vm.findClass(current.name) != nil { continue }
                    guard current.isOptional else { throw .notFound(current.name) }
                    waiting.removeLast()
                    continue
                }
                do {
                    waiting[waiting.count - 1].file = try ClassFile.read(bytes)
                } catch {
                    throw .rejected(Array(error.message.utf8))
                }
                continue
            }
            var needed = Waiting(name: [], isOptional: false, file: nil)
            switch vm.define(file) {
            case .defined(let object):
                let defined = vm.className(object)
                guard VM.lowercase(defined) == VM.lowercase(current.name) else {
                    throw .rejected(current.name + StaticString(": the class file defines ").bytes + defined)
                }
                vm.remember(object, as: current.name)
                continue
            case .needsParent(let parent): needed.name = parent
            case .needsInterface(let interface):
                needed.name = interface
                needed.isOptional = true
            case .rejected(let text): throw .rejected(text)
            case .outOfMemory: throw .outOfMemory
            }
            for other in waiting where other.name == needed.name { throw .cycle(needed.name) }
            if waiting.count > 1000 { throw .cycle(needed.name) }
            waiting.append(needed)
        }
    }
}
