import CZip
import JavaFrontend

/// A zip archive in memory, read through libzip.
final class ZipArchive {
    private let archive: OpaquePointer
    private let place: String
    /// libzip reads from here as long as the archive is open.
    private let memory: UnsafeMutableRawBufferPointer
    private var indices: [String: UInt64] = [:]
    private(set) var paths: [String] = []
    private var remaining: Int

    /// The most entries of one archive.
    static let entryLimit = 200_000
    /// The most bytes of one entry, and of all entries read.
    static let entrySize = 256 << 20
    static let totalSize = 2 << 30
    /// The most bytes that one compressed byte may become, beyond the first MiB: deflate reaches 1032.
    static let ratioLimit = 1_100

    static func open(_ place: String, _ bytes: [UInt8]) -> Result<ClassContainer, ContainerError> {
        do throws(ContainerError) {
            let zip = try ZipArchive(place, bytes)
            return .success(
                ClassContainer(place: place, paths: zip.paths) { path in
                    do throws(ContainerError) {
                        return .success(try zip.read(path))
                    } catch {
                        return .failure(error)
                    }
                })
        } catch {
            return .failure(error)
        }
    }

    private init(_ place: String, _ bytes: [UInt8]) throws(ContainerError) {
        self.place = place
        remaining = ZipArchive.totalSize
        memory = .allocate(byteCount: max(1, bytes.count), alignment: 8)
        memory.copyBytes(from: bytes)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(memory.baseAddress, zip_uint64_t(bytes.count), 0, &error),
            let opened = zip_open_from_source(source, ZIP_RDONLY, &error)
        else {
            let text = String(cString: zip_error_strerror(&error))
            memory.deallocate()
            throw ContainerError(place, "is neither class file nor archive: \(text)")
        }
        archive = opened
        try readNames()
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    private func readNames() throws(ContainerError) {
        let count = Int(zip_get_num_entries(archive, 0))
        guard count <= ZipArchive.entryLimit else {
            throw ContainerError(place, "has \(count) entries, more than \(ZipArchive.entryLimit)")
        }
        for index in 0..<max(0, count) {
            guard let name = zip_get_name(archive, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS)) else { continue }
            let path = String(cString: name)
            if path.hasPrefix("/") || path.contains("\\") || path.split(separator: "/").contains("..") {
                throw ContainerError(place, "has an entry with a path that leads out of it: \(printable(Array(path.utf8)))")
            }
            // The first entry of a name counts.
            guard !path.hasSuffix("/"), indices[path] == nil else { continue }
            indices[path] = UInt64(index)
            paths.append(path)
        }
    }

    private func read(_ path: String) throws(ContainerError) -> [UInt8] {
        guard let index = indices[path] else { throw ContainerError(place, "has no entry \(path)") }
        let entry = "\(place)(\(printable(Array(path.utf8))))"
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(archive, index, 0, &status) == 0 else { throw ContainerError(entry, message) }
        let size = Int(clamping: status.size)
        let packed = Int(clamping: status.comp_size)
        guard size <= ZipArchive.entrySize else { throw ContainerError(entry, "is larger than 256 MiB") }
        guard size <= 1 << 20 || size / ZipArchive.ratioLimit <= packed else {
            throw ContainerError(entry, "would become \(size) bytes from \(packed)")
        }
        guard size <= remaining else { throw ContainerError(place, "would become more than 2 GiB") }
        remaining -= size
        guard let file = zip_fopen_index(archive, index, 0) else { throw ContainerError(entry, message) }
        defer { zip_fclose(file) }
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { space, filled in
            while count < size {
                let step = Int(zip_fread(file, space.baseAddress! + count, zip_uint64_t(size - count)))
                if step <= 0 { break }
                count += step
            }
            filled = count
        }
        guard count == size else { throw ContainerError(entry, "is damaged") }
        // What is left would not fit the size that was promised; the end also checks the checksum.
        var rest: UInt8 = 0
        guard zip_fread(file, &rest, 1) == 0 else { throw ContainerError(entry, "is damaged") }
        return bytes
    }

    private var message: String { "cannot be read: " + String(cString: zip_strerror(archive)) }
}
