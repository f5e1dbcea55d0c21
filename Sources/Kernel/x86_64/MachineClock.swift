import KernelSupport
import VM

/// The time: the battery-backed clock at start, then the processor's time stamp counter, whose rate is measured
/// against the timer.
struct MachineClock {
    /// Milliseconds since 1970 at time stamp `origin`.
    private let start: Int64
    private let origin: UInt64
    /// Steps of the counter in a millisecond.
    private let rate: UInt64
    /// Whether the timer interrupts, so that the processor may be halted.
    let hasTimer: Bool

    init() {
        rate = MachineClock.measuredRate() ?? 1_000_000
        Interrupts.startTimer()
        let begin = read_timestamp()
        let first = read_timer_ticks()
        while read_timer_ticks() == first && read_timestamp() &- begin < rate &* 10 {}
        hasTimer = read_timer_ticks() != first
        start = BatteryClock.milliseconds()
        origin = read_timestamp()
    }

    /// Steps of the counter in a millisecond; nil if there is no timer. The timer's own counter is asked, which goes down
    /// 1,193,182 times a second, as its interrupts do not arrive in every machine.
    private static func measuredRate() -> UInt64? {
        // One shot of 55 ms: nothing is lost where the processor stands still for some milliseconds meanwhile.
        port_write8(0x43, 0x30)
        port_write8(0x40, 0xFF)
        port_write8(0x40, 0xFF)
        func left() -> UInt64 {
            port_write8(0x43, 0)
            let low = UInt64(port_read8(0x40))
            return UInt64(port_read8(0x40)) << 8 | low
        }
        let patience: UInt64 = 500_000_000
        let begin = read_timestamp()
        var first = left()
        // The new count is there with the timer's next step.
        while first < 0xF000 {
            guard read_timestamp() &- begin < patience else { return nil }
            first = left()
        }
        let edge = read_timestamp()
        var now = first
        while now > first || first - now < 20 * 1_193 {
            guard read_timestamp() &- begin < patience else { return nil }
            now = left()
        }
        return max((read_timestamp() &- edge) &* 1_193_182 / ((first - now) &* 1_000), 1)
    }

    /// Milliseconds since 1970.
    func now() -> Int64 { start &+ Int64(truncatingIfNeeded: (read_timestamp() &- origin) / rate) }

    /// Nanoseconds since the start.
    func elapsed() -> Int64 { MachineClock.nanoseconds(read_timestamp() &- origin, rate: rate, unit: 1_000_000) }

    /// Lets the processor rest for about a millisecond, or less.
    func rest() { if hasTimer { wait_for_interrupt() } }
}

/// The clock of the PC that runs without power.
enum BatteryClock {
    /// Milliseconds since 1970; 0 if the clock shows no date.
    static func milliseconds() -> Int64 {
        var previous = read()
        // Two equal readings are not torn by an update between them.
        for _ in 0..<1000 {
            let current = read()
            if current == previous { return current }
            previous = current
        }
        return previous
    }

    private static func register(_ number: UInt8) -> UInt8 {
        port_write8(0x70, number | 0x80)
        return port_read8(0x71)
    }

    private static func read() -> Int64 {
        var patience = 1_000_000
        while register(10) & 0x80 != 0 && patience > 0 { patience -= 1 }
        let format = register(11)
        let isBinary = format & 4 != 0
        func number(_ value: UInt8) -> Int { isBinary ? Int(value) : Int(value >> 4) * 10 + Int(value & 15) }
        let hourByte = register(4)
        var hour = number(hourByte & 0x7F)
        if format & 2 == 0 { hour = hour % 12 + (hourByte & 0x80 != 0 ? 12 : 0) }
        let year = 2000 + number(register(9))
        let month = number(register(8))
        let day = number(register(7))
        guard (1...12).contains(month), (1...31).contains(day) else { return 0 }
        let seconds = ((hour * 60) + number(register(2))) * 60 + number(register(0))
        return (Int64(CalendarDay.number(year: year, month: month, day: day)) * 86_400 + Int64(seconds)) * 1_000
    }
}
