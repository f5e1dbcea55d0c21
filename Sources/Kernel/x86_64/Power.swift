import KernelSupport

/// Switching the machine off.
enum Power {
    /// Port of QEMU's device `isa-debug-exit`; QEMU ends with twice the value plus 1.
    private static let debugExit: UInt16 = 0xF4
    /// What a fault ends with: QEMU's exit status is then 255. Exit codes of programs give 1 to 253.
    private static let faultValue: UInt32 = 127

    /// Tells the ending and switches off; if the machine cannot be switched off it stops.
    static func off(_ ending: Ending) -> Never {
        switch ending {
        case .exit(let code):
            // Line of its own on the control port, after a byte that no report contains.
            ControlPort.write(Ending.mark)
            Ending.write(code, to: SerialPort.control)
            port_write32(debugExit, UInt32(min(code, 126)))
        case .fault:
            port_write32(debugExit, faultValue)
        }
        // No debug device: the soft-off of QEMU's and Bochs' power management, then rest.
        port_write16(0x604, 0x2000)
        while true {
            disable_interrupts()
            wait_for_ever()
        }
    }
}

/// What a PC has besides its serial ports.
enum Board {
    /// What the firmware writes does not go to the serial port.
    static func announce() { Screen.initialise() }

    /// Shows what goes to the console.
    static func show(_ byte: UInt8) { Screen.write(byte) }

    /// The next byte that was typed.
    static func typed() -> UInt8? { Keyboard.read() }
}

/// The frame pointer of the caller.
@inline(__always)
func framePointer() -> UInt { UInt(read_frame_pointer()) }
