import VM

/// What the machine needs from outside, from the hardware.
struct KernelPlatform: Console, Clock, ClassSource {
    let clock: MachineClock
    let archive: ProgramArchive
    private var line: [UInt8] = []
    private var inputHasEnded = false

    /// Ends the input when it is the first byte of a line, as a terminal's driver has it.
    private static let endOfInput: UInt8 = 4

    init(clock: MachineClock, archive: ProgramArchive) {
        self.clock = clock
        self.archive = archive
    }

    mutating func write(_ bytes: [UInt8]) {
        for byte in bytes { SerialPort.console.write(byte) }
    }

    mutating func readLine() -> [UInt8]? {
        if inputHasEnded { return nil }
        line.removeAll(keepingCapacity: true)
        while true {
            guard let byte = SerialPort.console.read() else {
                clock.rest()
                continue
            }
            switch byte {
            case UInt8(ascii: "\n"): return line
            case KernelPlatform.endOfInput:
                inputHasEnded = true
                return line.isEmpty ? nil : line
            default: line.append(byte)
            }
        }
    }

    mutating func now() -> Int64 { clock.now() }

    mutating func sleep(until time: Int64) { while clock.now() < time { clock.rest() } }

    mutating func classFile(named name: [UInt8]) -> [UInt8]? { archive.classFile(named: name) }
}
