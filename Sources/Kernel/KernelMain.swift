import ClassFile
import ObjectMemory
import VM

/// The first Swift code that runs: called by the boot code of the processor.
/// - Parameters:
///   - information: address of what the boot loader tells.
///   - kind: which form it has; see `BootInformation.read`.
@c(kernel_main)
func kernelMain(_ information: UInt, _ kind: UInt32) -> Never {
    _ = SerialPort.console.initialise()
    ControlPort.initialise()
    let boot = BootInformation.read(information, kind: kind)
    let range = boot.memory.largest()
    guard range.size >= MemoryPlan.least else { panic("this machine has too little memory") }
    let plan = MemoryPlan(range)
    KernelHeap.initialise(plan.heap)
    Interrupts.install(at: KernelHeap.allocate(1024, alignment: 16))
    runProgram(boot, plan)
}

/// How the largest free range of memory is shared.
struct MemoryPlan {
    /// Less than this is not worth starting.
    static let least: UInt = 24 << 20
    /// Neither the kernel's own objects nor the program's get more than this.
    private static let heapLimit: UInt = 512 << 20
    private static let worldLimit: UInt = 3 << 30

    let heap: MemoryRange
    let world: MemoryRange

    init(_ range: MemoryRange) {
        let border = range.start &+ min(range.size / 4, MemoryPlan.heapLimit) & ~4095
        heap = MemoryRange(start: range.start, end: border)
        world = MemoryRange(start: border, end: border &+ min(range.end &- border, MemoryPlan.worldLimit))
    }
}

private func runProgram(_ boot: BootInformation, _ plan: MemoryPlan) -> Never {
    guard boot.archive.size > 0 else { panic("there is no class archive to run; make the image with 'plc image'") }
    let archive = ProgramArchive(boot.archive)
    guard let member = archive.boot, let launcher = archive.classFile(named: Launcher.className) else {
        panic("the class archive was not made by 'plc image'")
    }
    let base = UnsafeMutableRawPointer(bitPattern: plan.world.start).unsafelyUnwrapped
    // A machine's memory is not empty when it is switched on.
    base.initializeMemory(as: UInt8.self, repeating: 0, count: Int(plan.world.size))
    guard let memory = ObjectMemory.create(
            at: base, reserved: UInt64(plan.world.size), maxMemory: UInt64(plan.world.size)),
        let vm = VM.create(memory: memory)
    else { panic("the world does not fit the memory") }
    guard case .defined = vm.define(launcher) else { panic("the launcher was rejected") }
    guard vm.startProgram(arguments: member.arguments) else { panic("the first thread does not fit the memory") }
    var machine = Machine(vm: vm, platform: KernelPlatform(clock: MachineClock(), archive: archive))
    let end = machine.run()
    for rejection in machine.rejections {
        ControlPort.write("plc: error: ")
        ControlPort.write(rejection)
        ControlPort.write("\n")
    }
    for failure in vm.failures { ControlPort.write(failure.report) }
    switch end {
    case .exit(let code): Power.off(.exit(UInt8(truncatingIfNeeded: code)))
    case .finished:
        if !vm.failures.isEmpty { Power.off(.exit(1)) }
        Power.off(.exit(UInt8(truncatingIfNeeded: member.returnsCode ? vm.mainResult ?? 0 : 0)))
    case .deadlock:
        ControlPort.write("plc: error: the program's threads all wait for each other\n")
        Power.off(.exit(1))
    case .budgetExhausted: Power.off(.exit(1))
    }
}
