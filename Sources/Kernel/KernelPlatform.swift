import ClassFile
import VM

/// What the machine needs from outside, from the hardware.
struct KernelPlatform: Console, Clock, ClassSource {
    let clock: MachineClock
    let archive: ProgramArchive
    private var line: [UInt8] = []
    private var inputHasEnded = false
    /// What is left of the input that came with the program, last byte first; nil if it comes from the console.
    private var given: [UInt8]?
    /// Milliseconds until there is other work than the program's; nil if there never is.
    var patience: Int64?
    /// A byte of the input that came while the machine waited.
    private var early: UInt8?

    /// Ends the input when it is the first byte of a line, as a terminal's driver has it.
    private static let endOfInput: UInt8 = 4

    init(clock: MachineClock, archive: ProgramArchive) {
        self.clock = clock
        self.archive = archive
        if let input = archive.boot?.input { given = input.reversed() }
    }

    mutating func write(_ bytes: [UInt8]) {
        for byte in bytes {
            SerialPort.console.write(byte)
            Board.show(byte)
        }
    }

    mutating func readLine() -> [UInt8]? {
        while true {
            switch takeLine() {
            case .line(let line): return line
            case .end: return nil
            case .unknown: clock.rest()
            }
        }
    }

    mutating func pollLine() -> VM.InputLine { takeLine() }

    /// There is no device to wait for but the console.
    mutating func poll(_ waits: [DeviceWait], until time: Int64) -> [Bool] {
        let end = patience.map { min(time, clock.now() &+ $0) } ?? time
        if early == nil, !inputHasEnded { early = nextByte() }
        while early == nil, !inputHasEnded, clock.now() < end {
            clock.rest()
            early = nextByte()
        }
        return [Bool](repeating: early != nil || inputHasEnded, count: waits.count)
    }

    /// The next line, if all of it has come.
    private mutating func takeLine() -> VM.InputLine {
        if inputHasEnded { return .end }
        while let byte = nextByte() {
            switch byte {
            case UInt8(ascii: "\n"):
                let whole = line
                line.removeAll(keepingCapacity: true)
                return .line(whole)
            case KernelPlatform.endOfInput where given == nil || given?.isEmpty == true:
                inputHasEnded = true
                return line.isEmpty ? .end : .line(line)
            default: line.append(byte)
            }
        }
        return .unknown
    }

    private mutating func nextByte() -> UInt8? {
        if let byte = early {
            early = nil
            return byte
        }
        if given != nil { return given?.popLast() ?? KernelPlatform.endOfInput }
        return SerialPort.console.read() ?? Board.typed()
    }

    mutating func now() -> Int64 { clock.now() }

    mutating func sleep(until time: Int64) {
        let end = patience.map { min(time, clock.now() &+ $0) } ?? time
        while clock.now() < end { clock.rest() }
    }

    mutating func classFile(named name: [UInt8]) -> [UInt8]? { archive.classFile(named: name) }
}
