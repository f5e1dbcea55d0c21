import ClassFile
import Glibc
import ObjectMemory
import PhantomISA
import VM

/// A world in which the runtime library of Python has been started: `python.image` in the standard library's directory. A
/// program goes on from there, as one does from a snapshot, so that the library is neither verified nor started again.
///
/// The file is a page with a header, then runs of pages of the world. The header has words of 64 bits: the magic number, a
/// checksum of all else, the bytes of the stamp, the number of runs, and for each run its first page and how many follow. The
/// stamp lies in the second half of the page. It tells the sources and the machine that the image was made of and by; an image of
/// others is not used, nor is one whose checksum is wrong. Like a world file it is believed beyond that.
struct PythonImage {
    let library: PythonLibrary

    /// Limit of the objects of programs that can go on from it, in bytes.
    static let maxMemory = MachineOptions.usualMemory

    private var host: Host { library.host }

    /// The file's path.
    var path: String { join(library.library, "python.image") }

    private static let magic: UInt64 = 0x3147_4D49_5948_5450
    private static let stampStart = ObjectMemory.pageBytes / 2
    private static let mostRuns = (stampStart / 8 - firstRun) / 2
    private static let firstRun = 4
    /// Pages of no interest that a run may have in it.
    private static let widestGap = 16

    private func stamp() throws(Failure) -> [UInt8] { try library.stamp() + [32] + VM.interfaceFingerprint }

    // MARK: Making one

    /// Starts the library in a new world and writes that.
    func build(_ compiler: Compiler) throws(Failure) {
        let reservation = try MemoryReservation(size: ObjectMemory.reservation(maxMemory: Self.maxMemory))
        guard let memory = ObjectMemory.create(at: reservation.base, reserved: reservation.size, maxMemory: Self.maxMemory),
            let vm = VM.create(memory: memory)
        else { throw .internalError("the world does not fit \(reservation.size) bytes") }
        let pool = ClassPool(compiler: compiler, library: library.library)
        var machine = Machine(vm: vm, platform: HostPlatform(host: host, pool: pool, grants: Grants()))
        let core = Array(".python.core".utf8)
        let builtins = Array(".python.builtins".utf8)
        // With all classes of the runtime and of the functions that are made later.
        let inner = builtins + [UInt8(ascii: ".")]
        let classes = (library.classes() ?? [:]).keys.filter { $0.starts(with: inner) }.sorted { $0.lexicographicallyPrecedes($1) }
        for name in try [core, builtins] + library.runtimeClasses() + classes {
            do { try machine.load(name) } catch { throw .internalError("the library of Python cannot be loaded") }
        }
        guard case .defined(let starter) = vm.define(Self.starter(core, builtins)),
            let receiver = vm.newInstance(of: starter),
            vm.startThread(receiver: receiver, ordinal: Int(Launcher.runOrdinal), argument: memory.root(Root.boot)),
            case .finished = machine.run(), vm.failures.isEmpty, vm.hostValue(.result).isReference
        else { throw .internalError("the library of Python cannot be started") }
        let started = vm.hostValue(.result)
        vm.restartThreadNumbers()
        vm.setHostValue(.result, started)
        try write(memory)
        withExtendedLifetime(vm) {}
    }

    /// A class whose method starts the library and gives the core.
    private static func starter(_ core: [UInt8], _ builtins: [UInt8]) -> ClassFile {
        var writer = CodeWriter()
        writer.emit(.argCount, u8: 1)
        writer.summon(className: core)
        writer.emit(.new)
        writer.emit(.osDup)
        writer.emit(.osGet32, i32: 0)
        writer.summon(className: builtins)
        writer.emit(.new)
        writer.call(ordinal: PythonCoreMethod.begin.rawValue, count: 2)
        writer.emit(.osDrop)
        writer.emit(.ret)
        let signature = Signature(
            result: TypeName(TypeName.rootClass), parameters: [Parameter(name: Array("boot".utf8), type: TypeName([]))])
        var file = ClassFile(name: Array(".plc.starter".utf8), methodSlots: 16)
        file.methods = [
            Method(name: Array("run".utf8), ordinal: Launcher.runOrdinal, code: writer.code, signature: signature)
        ]
        return file
    }

    private func write(_ memory: ObjectMemory) throws(Failure) {
        let size = ObjectMemory.pageBytes
        let buffer = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        memory.beginSnapshot()
        var pages: [(number: Int, bytes: [UInt8])] = []
        while let page = memory.nextPendingPage(into: buffer) {
            pages.append((page, Array(UnsafeRawBufferPointer(start: buffer, count: size))))
        }
        memory.endSnapshot()
        pages.sort { $0.number < $1.number }
        var runs: [(first: Int, count: Int)] = []
        var body: [UInt8] = []
        for page in pages {
            if let last = runs.last, page.number - (last.first + last.count) <= Self.widestGap {
                let gap = page.number - (last.first + last.count)
                body.append(contentsOf: repeatElement(0, count: gap * size))
                runs[runs.count - 1].count += gap + 1
            } else {
                runs.append((page.number, 1))
            }
            body.append(contentsOf: page.bytes)
        }
        let stamp = try stamp()
        guard runs.count <= Self.mostRuns, stamp.count <= size - Self.stampStart else {
            throw .internalError("the started library of Python has \(runs.count) parts")
        }
        var words = [UInt64](repeating: 0, count: Self.stampStart / 8)
        words[0] = Self.magic
        words[2] = UInt64(stamp.count)
        words[3] = UInt64(runs.count)
        for (index, run) in runs.enumerated() {
            words[Self.firstRun + index * 2] = UInt64(run.first)
            words[Self.firstRun + index * 2 + 1] = UInt64(run.count)
        }
        var header: [UInt8] = words.withUnsafeBytes { Array($0) }
        header += stamp
        header += [UInt8](repeating: 0, count: size - header.count)
        var checksum = WordChecksum()
        header.withUnsafeBytes { checksum.add($0) }
        body.withUnsafeBytes { checksum.add($0) }
        withUnsafeBytes(of: checksum.value) { header.replaceSubrange(8..<16, with: $0) }
        try host.files.write(path, header + body)
    }

    // MARK: Opening it

    /// Brings the world into a range that is all zero. Nil if there is no image that can be used; the range is zero then.
    func open(in range: borrowing MemoryReservation) -> VM? {
        let descriptor = Glibc.open(host.files.resolve(path), O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        if fill(range, from: descriptor), let memory = ObjectMemory.open(at: range.base, reserved: range.size),
            let vm = VM.open(memory: memory)
        {
            return vm
        }
        madvise(range.base, Int(range.size), MADV_DONTNEED)
        return nil
    }

    private func fill(_ range: borrowing MemoryReservation, from descriptor: Int32) -> Bool {
        let size = ObjectMemory.pageBytes
        let header = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { header.deallocate() }
        guard read(descriptor, into: header.baseAddress!, count: size) else { return false }
        func word(_ index: Int) -> UInt64 { header.load(fromByteOffset: index * 8, as: UInt64.self) }
        guard word(0) == Self.magic, let stamp = try? stamp(), word(2) == UInt64(stamp.count),
            header[Self.stampStart..<Self.stampStart + stamp.count].elementsEqual(stamp), word(3) <= UInt64(Self.mostRuns)
        else { return false }
        let wanted = word(1)
        header.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
        var checksum = WordChecksum()
        checksum.add(UnsafeRawBufferPointer(header))
        let limit = range.size / UInt64(size)
        for run in 0..<Int(word(3)) {
            let (first, count) = (word(Self.firstRun + run * 2), word(Self.firstRun + run * 2 + 1))
            guard first < limit, count <= limit - first else { return false }
            let start = range.base + Int(first) * size
            guard read(descriptor, into: start, count: Int(count) * size) else { return false }
            checksum.add(UnsafeRawBufferPointer(start: start, count: Int(count) * size))
        }
        return checksum.value == wanted
    }

    private func read(_ descriptor: Int32, into target: UnsafeMutableRawPointer, count: Int) -> Bool {
        var done = 0
        while done < count {
            let got = Glibc.read(descriptor, target + done, count - done)
            if got < 0, errno == EINTR { continue }
            if got <= 0 { return false }
            done += got
        }
        return true
    }
}

/// A checksum of words of 64 bits, four streams side by side: fast, and no protection against intent.
struct WordChecksum {
    private var lanes = SIMD4<UInt64>(1, 2, 3, 4)

    /// Goes on with bytes, a multiple of 32.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var (a, b, c, d) = (lanes[0], lanes[1], lanes[2], lanes[3])
        var offset = 0
        while offset + 32 <= bytes.count {
            a = Self.mixed(a, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            b = Self.mixed(b, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
            c = Self.mixed(c, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
            d = Self.mixed(d, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
            offset += 32
        }
        lanes = SIMD4(a, b, c, d)
    }

    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product &<< 29 | product &>> 35
    }

    var value: UInt64 {
        Self.mixed(Self.mixed(Self.mixed(lanes[0], lanes[1]), lanes[2]), lanes[3])
    }
}
