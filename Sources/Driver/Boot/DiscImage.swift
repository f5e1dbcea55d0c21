import Glibc

/// Images of discs that boot through GRUB; they can be copied to a USB stick as they are.
enum DiscImage {
    private static let configuration = """
        set timeout=0
        menuentry "plc" {
            multiboot2 /boot/kernel.elf
            boot
        }

        """

    /// Writes an image with `grub-mkrescue`, which needs its files in a directory: one of its own, removed at the end.
    static func write(_ path: String, kernel: [UInt8], host: Host) throws(Failure) {
        let directory = host.files.resolve(path) + ".\(getpid()).tmp"
        let boot = directory + "/tree/boot"
        let image = directory + "/image.iso"
        defer { remove(directory, host: host) }
        try host.files.write(boot + "/kernel.elf", kernel)
        try host.files.write(boot + "/grub/grub.cfg", Array(configuration.utf8))
        let log = directory + "/log"
        let descriptor = open(log, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .file(path: log, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        let child = try ChildProcess(
            ["grub-mkrescue", "-o", image, directory + "/tree"],
            descriptors: [(descriptor, STDOUT_FILENO), (descriptor, STDERR_FILENO)],
            package: "grub-common grub-pc-bin xorriso mtools")
        guard child.wait() == .exit(0) else {
            let text = (try? host.files.read(log)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            throw .file(path: "grub-mkrescue", reason: "could not make the image:\n\(text)")
        }
        guard rename(image, host.files.resolve(path)) == 0 else {
            throw .file(path: path, reason: String(cString: strerror(errno)))
        }
    }

    private static func remove(_ path: String, host: Host) {
        if host.files.kind(path) == .directory {
            for name in (try? host.files.list(path)) ?? [] { remove(path + "/" + name, host: host) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
