/// A kernel for bare machines as `make kernel` has built it.
struct Kernel {
    let path: String
    let bytes: [UInt8]

    /// Machines that there are kernels for.
    enum Architecture: String, CaseIterable {
        case x86_64
        case aarch64
        case riscv64
    }

    /// The given kernel, or the first `kernel/ARCH.elf` or `share/plc/kernel/ARCH.elf` on the way from the executable up
    /// to the root.
    init(_ given: String?, _ architecture: Architecture, host: Host) throws(Failure) {
        if let given { path = given } else { path = try Kernel.locate(architecture, host: host) }
        bytes = try host.files.read(path)
        guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), bytes.count >= 64 else {
            throw .input(path: path, reason: "is no kernel: it is not a 64-bit ELF file")
        }
    }

    private static func locate(_ architecture: Architecture, host: Host) throws(Failure) -> String {
        let name = "\(architecture.rawValue).elf"
        var directory = host.executable
        while !directory.isEmpty {
            for place in ["kernel", "share/plc/kernel"] {
                let candidate = join(join(directory, place), name)
                if host.files.kind(candidate) == .file { return candidate }
            }
            if directory == "/" { break }
            directory = parent(of: directory)
        }
        throw .file(path: name, reason: "there is no kernel; build it with 'make kernel', or name one with --kernel")
    }

    /// The kernel with a class archive in its last load segment, which the linker script has made for that.
    func appending(_ archive: [UInt8]) throws(Failure) -> [UInt8] {
        let header = number(32, 8)
        let entrySize = number(54, 2)
        for index in 0..<number(56, 2) {
            let entry = header + index * entrySize
            guard entry + 56 <= bytes.count, number(entry, 4) == 1 else { continue }
            let offset = number(entry + 8, 8)
            let size = number(entry + 32, 8)
            guard size == Kernel.payloadMark.count + 8, offset + size <= bytes.count,
                bytes[offset...].starts(with: Kernel.payloadMark)
            else { continue }
            var image = bytes
            // The loader needs place and address to agree within a page.
            while image.count % 4096 != offset % 4096 { image.append(0) }
            let place = image.count
            image += Kernel.payloadMark
            image += Kernel.littleEndian(archive.count)
            image += archive
            image.replaceSubrange(entry + 8..<entry + 16, with: Kernel.littleEndian(place))
            let total = Kernel.littleEndian(size + archive.count)
            image.replaceSubrange(entry + 32..<entry + 40, with: total)
            image.replaceSubrange(entry + 40..<entry + 48, with: total)
            return image
        }
        throw .input(path: path, reason: "is no kernel of plc, or has a program already")
    }

    private static let payloadMark = Array("plcimage".utf8)

    /// A little-endian number in the file; 0 beyond its end.
    private func number(_ offset: Int, _ size: Int) -> Int {
        guard offset >= 0, offset <= bytes.count - size else { return 0 }
        var value: UInt64 = 0
        for index in 0..<size { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
        return Int(truncatingIfNeeded: value & 0x7FFF_FFFF_FFFF)
    }

    private static func littleEndian(_ value: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
