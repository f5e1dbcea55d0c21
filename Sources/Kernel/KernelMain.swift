/// The first Swift code that runs: called by the boot code of the processor.
/// - Parameters:
///   - information: address of what the boot loader tells.
///   - kind: which form it has; see `BootInformation.read`.
@c(kernel_main)
func kernelMain(_ information: UInt, _ kind: UInt32) -> Never {
    _ = SerialPort.console.initialise()
    let boot = BootInformation.read(information, kind: kind)
    ControlPort.initialise()
    Board.announce()
    boot.memory.forEachFree { FramePool.add($0) }
    guard FramePool.count >= WorldMemory.leastFrames else { panic("this machine has too little memory") }
    Interrupts.install(at: FramePool.take())
    KernelHeap.initialise(AddressSpace.heap)
    let clock = MachineClock()
    guard boot.archive.size > 0 else { panic("there is no class archive to run; make the image with 'plc image'") }
    let archive = ProgramArchive(boot.archive)
    if archive.programs.count > 0 {
        for program in archive.programs {
            let session = ProgramSession(archive: ProgramArchive(program), clock: clock)
            let code = session.run()
            SerialPort.console.write(Ending.mark)
            Ending.write(code, to: SerialPort.console)
        }
        Power.off(.exit(0))
    }
    guard let disk = Buses.findDisk(clock) else { Power.off(.exit(ProgramSession(archive: archive, clock: clock).run())) }
    Power.off(.exit(WorldSession(archive: archive, disk: disk, clock: clock).run()))
}
