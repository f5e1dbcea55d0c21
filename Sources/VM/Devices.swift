import ObjectMemory

/// What a connection asks of the outside.
public struct DeviceRequest: Equatable, Sendable {
    public enum Operation: Equatable, Sendable {
        /// Opens what an address names.
        case open([UInt8])
        /// Waits until what `open` began is through.
        case finish
        case close
        /// At most so many bytes, which are more than 0.
        case read(Int)
        case write([UInt8])
        /// Goes on at this byte of a file.
        case seek(Int)
        /// Makes a file so many bytes long.
        case truncate(Int)
        /// Something else that the device does, by its number, with an argument; it never waits.
        case command(Int32, [UInt8])
        /// Waits for somebody who connects to a listening address.
        case accept
    }

    public var operation: Operation
    /// What `open` or `accept` answered; 0 for `open`.
    public var number: Int32
    /// Which life of the world asks, from 0 to 0xFFFF. A number belongs to the life that is in its bits from 15 on; those
    /// of earlier lives mean nothing.
    public var life: Int32
}

/// What comes back. Errors are those of Linux.
public enum DeviceAnswer: Equatable, Sendable {
    /// A number for further requests; it is open.
    case opened(Int32)
    /// The same, but `finish` has to say when it is open.
    case opening(Int32)
    case accepted(Int32, peer: [UInt8])
    /// A count, or an error below 0.
    case number(Int)
    case bytes([UInt8])
    /// Nothing will come any more.
    case end
    /// Not now: the machine asks again when `poll` says so.
    case notYet
    /// The process is a copy of the one that has asked, and only the asking thread is in it; the answer is the number 0.
    case copied
    /// The program may not do this; the text says what would let it.
    case denied([UInt8])
}

/// A thread that waits for the outside.
public struct DeviceWait: Equatable, Sendable {
    /// Number of the thread.
    var thread: Int32
    /// What it waits for: the number of a connection, or `console`.
    public var number: Int32
    /// Whether it wants to write (or to finish opening), not to read.
    public var writes: Bool

    /// A line of the console.
    public static let console: Int32 = -1
}

/// Where connections lead to. A platform that says nothing has no devices.
public protocol Devices {
    /// Does what is asked, without waiting.
    mutating func perform(_ request: DeviceRequest) -> DeviceAnswer
    /// Which of the waits may go on. Returns early if one may, and at a time (milliseconds since 1970) at the latest.
    mutating func poll(_ waits: [DeviceWait], until time: Int64) -> [Bool]
}

extension Devices {
    public mutating func perform(_ request: DeviceRequest) -> DeviceAnswer { .number(-Int(DeviceError.notSupported)) }
    public mutating func poll(_ waits: [DeviceWait], until time: Int64) -> [Bool] {
        [Bool](repeating: true, count: waits.count)
    }
}

/// Errors as programs see them.
enum DeviceError {
    static let noDevice: Int32 = 6
    static let noMemory: Int32 = 12
    static let invalid: Int32 = 22
    static let notSupported: Int32 = 38
    static let isConnected: Int32 = 106
    static let notConnected: Int32 = 107
}

extension VM {
    // MARK: Lives

    /// Counts the times that the world was opened, from 0 to 0xFFFF.
    var life: Int32 { memory.root(Root.life).int & 0xFFFF }

    /// Whether a number for devices is one of this life.
    func isLive(_ number: Slot) -> Bool { number.isInt && number.int >> 15 == life }

    /// After a restart: what threads were waiting for outside is gone, so they ask again. Connections with a callback for it
    /// are told, each in a thread of its own.
    func beginLife() {
        memory.setRoot(Root.life, Slot(int: (life + 1) & 0xFFFF))
        let count = threadCount
        if count == 0 { return }
        for index in 0..<count {
            let thread = memory.slot(memory.root(Root.threads).reference, index).reference
            if memory.slot(thread, ThreadLayout.state).int == ThreadState.device.rawValue {
                memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ready.rawValue))
            }
        }
        let list = memory.root(Root.restartList)
        if list.isNull { return }
        for index in 0..<memory.size(list.reference) {
            let connection = memory.slot(memory.root(Root.restartList).reference, index)
            if connection.isNull { continue }
            let handler = memory.slot(connection.reference, ConnectionLayout.restartHandler)
            let method = memory.slot(connection.reference, ConnectionLayout.restartMethod)
            if handler.isNull { continue }
            _ = startThread(receiver: handler, ordinal: Int(method.int), argument: Slot(int: life))
        }
    }

    // MARK: Requests and answers

    /// The outcome of a native method that needs an answer from outside.
    func ask(_ operation: DeviceRequest.Operation, _ number: Int32 = 0) -> NativeOutcome {
        deviceRequest = DeviceRequest(operation: operation, number: number, life: life)
        return .host(.device)
    }

    /// The answer to what the running thread has asked, once.
    func takeDeviceAnswer() -> DeviceAnswer? {
        if deviceAnswers.isEmpty { return nil }
        let number = memory.slot(currentThread, ThreadLayout.number).int
        for index in 0..<deviceAnswers.count where deviceAnswers[index].thread == number {
            return deviceAnswers.remove(at: index).answer
        }
        return nil
    }

    /// Takes the answer to `deviceRequest` for the thread that ran last.
    func answerDevice(_ answer: DeviceAnswer) {
        guard let request = deviceRequest else { return }
        deviceRequest = nil
        var answer = answer
        if case .copied = answer {
            forgetDevices()
            dropOtherThreads()
            answer = .number(0)
        }
        if case .notYet = answer {
            var writes = request.operation == .finish
            if case .write = request.operation { writes = true }
            waitForDevice(request.number, writes: writes)
            return
        }
        if case .close = request.operation { wakeDeviceThreads { $0.number == request.number } }
        deviceAnswers.append((memory.slot(currentThread, ThreadLayout.number).int, answer))
    }

    /// Makes the thread that ran last wait for the outside.
    func waitForDevice(_ number: Int32, writes: Bool) {
        setThreadState(.device)
        let thread = memory.slot(currentThread, ThreadLayout.number).int
        deviceWaits.append(DeviceWait(thread: thread, number: number, writes: writes))
    }

    /// Lets threads go on whose wait may be over: they ask again.
    func wakeDevices(_ ready: [Bool]) {
        var index = -1
        wakeDeviceThreads { _ in
            index += 1
            return index < ready.count && ready[index]
        }
    }

    private func wakeDeviceThreads(_ isOver: (DeviceWait) -> Bool) {
        var left: [DeviceWait] = []
        for wait in deviceWaits {
            guard isOver(wait) else {
                left.append(wait)
                continue
            }
            for index in 0..<threadCount {
                let thread = memory.slot(memory.root(Root.threads).reference, index).reference
                guard memory.slot(thread, ThreadLayout.number).int == wait.thread,
                    memory.slot(thread, ThreadLayout.state).int == ThreadState.device.rawValue
                else { continue }
                memory.storeSlot(thread, ThreadLayout.state, Slot(int: ThreadState.ready.rawValue))
            }
        }
        deviceWaits = left
    }

    /// What belonged to the threads of an earlier run.
    func forgetDevices() {
        deviceWaits = []
        deviceAnswers = []
        deviceRequest = nil
    }

    /// Numbers of connections that nothing refers to any more: the host closes them.
    func takeClosedNumbers() -> [Int32] {
        var numbers: [Int32] = []
        for resource in memory.takeReleased() where isLive(Slot(int: resource.number)) { numbers.append(resource.number) }
        return numbers
    }
}

/// Slots of an `.internal.connection` behind those of every resource.
enum ConnectionLayout {
    /// The address, a string; null if it is not connected.
    static let address = 2
    /// Called by devices: object and ordinal.
    static let handler = 3
    static let method = 4
    /// Called after a restart: object and ordinal.
    static let restartHandler = 5
    static let restartMethod = 6
    static let slots = 8
}
