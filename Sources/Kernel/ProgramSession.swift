import ClassFile
import VM

/// One run of a program in a world that ends with it.
struct ProgramSession {
    let archive: ProgramArchive
    let clock: MachineClock

    /// - Returns: the exit code.
    func run() -> UInt8 {
        guard let member = archive.boot, let launcher = archive.classFile(named: Launcher.className) else {
            panic("the class archive was not made by 'plc image'")
        }
        guard var world = WorldMemory.create(), let vm = VM.create(memory: world.memory) else {
            panic("the world does not fit the memory")
        }
        guard case .defined = vm.define(launcher) else { panic("the launcher was rejected") }
        guard vm.startProgram(arguments: member.arguments) else { panic("the first thread does not fit the memory") }
        var machine = Machine(vm: vm, platform: KernelPlatform(clock: clock, archive: archive))
        vm.returnsAfterSlice = true
        var end = machine.advance()
        while end == nil {
            world.limit(vm)
            // There is nothing that keeps snapshots here.
            if vm.wantsSnapshot { vm.answerSnapshot(false) }
            end = machine.advance()
        }
        Reports.write(rejections: machine.rejections)
        for failure in vm.failures { ControlPort.write(failure.report) }
        let code: UInt8
        switch end {
        case .exit(let number): code = UInt8(truncatingIfNeeded: number)
        case .finished, nil:
            if vm.failures.isEmpty {
                code = UInt8(truncatingIfNeeded: member.returnsCode ? vm.mainResult ?? 0 : 0)
            } else {
                code = 1
            }
        case .deadlock:
            Reports.error(StaticString("the program's threads all wait for each other").bytes)
            code = 1
        case .budgetExhausted: code = 1
        }
        AddressSpace.closeWorld()
        return code
    }
}

/// What goes to the control port besides the reports about exceptions.
enum Reports {
    static func error(_ text: [UInt8]) { line("error", text) }
    static func warning(_ text: [UInt8]) { line("warning", text) }
    static func note(_ text: [UInt8]) { line("note", text) }

    static func write(rejections: [[UInt8]]) { for rejection in rejections { error(rejection) } }

    private static func line(_ kind: StaticString, _ text: [UInt8]) {
        ControlPort.write("plc: ")
        ControlPort.write(kind)
        ControlPort.write(": ")
        ControlPort.write(text)
        ControlPort.write("\n")
    }
}
