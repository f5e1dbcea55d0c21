import Foundation
import Testing
import TestSupport

/// Programs that live in a world on the disk of a bare machine, in QEMU.
@Suite("Boot with a disk", .serialized)
struct BootWorldTests {
    private let shell: Shell

    init() throws {
        shell = try Shell()
        try shell.write("counter.ph", Self.counter)
    }

    private static let kernel = Shell.package.appendingPathComponent(".build/kernel/x86_64.elf").path

    private static let counter = """
        package .demo;
        import .internal.boot;
        class counter
        {
            void main( var boot : .internal.boot )
            {
                var sum : int;
                sum = 0;
                for( int i = 0; i < 80; i++ )
                {
                    for( int j = 0; j < 20000; j++ )
                        sum = sum * 31 + j;
                    boot.printLine( "step " + i + " " + sum );
                }
            }
        };
        """

    private func plc(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, arguments, in: shell.folder, limit: 120)
    }

    private func boot(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, ["boot", "--kernel", Self.kernel] + arguments, in: shell.folder, limit: 120)
    }

    /// Makes `counter.elf`.
    private func image() throws {
        let made = try plc(
            "image", "--kernel", Self.kernel, "--snapshot-every", "20ms", "counter.ph", "-o", "counter.elf")
        try #require(made.status == 0, "\(made.err)")
    }

    @Test("A machine that is switched off at any moment goes on from its last snapshot")
    func kills() throws {
        try image()
        let expected = Array(try plc("run", "counter.ph").out.utf8)
        let kills = WorldTests.isSoak ? 100 : 5
        // How long a whole life lasts depends on the machine and what else it does.
        let start = ContinuousClock.now
        try #require(try life(milliseconds: nil).end == .finished)
        let whole = UInt32((ContinuousClock.now - start) / .milliseconds(1))
        var random = SystemRandomNumberGenerator()
        var killed = 0
        var lives = 0
        while killed < kills {
            try? FileManager.default.removeItem(at: shell.folder.appendingPathComponent("k.world"))
            var reached = 0
            while true {
                lives += 1
                try #require(lives <= 20 * kills, "the program ends before it is killed")
                let delay = killed < kills ? UInt32.random(in: whole / 4...whole, using: &random) : nil
                let (out, end) = try life(milliseconds: delay)
                if case .failed(let status) = end {
                    Issue.record("life \(lives) ends by itself with \(status)")
                    return
                }
                if end == .killed { killed += 1 }
                // What a life prints begins at most where the one before ended.
                guard let place = Self.place(of: out, in: expected, reached: reached) else {
                    Issue.record("life \(lives) prints\n\(String(decoding: out, as: UTF8.self))\nafter \(reached) bytes")
                    return
                }
                reached = max(reached, place + out.count)
                let check = try plc("world", "check", "k.world")
                if check.status != 0, !(lives == 1 || check.err.contains("is not a world file")) {
                    Issue.record("life \(lives): \(check.err)")
                }
                if end == .finished { break }
            }
            #expect(reached == expected.count)
        }
    }

    /// How a boot ended.
    private enum End: Equatable {
        case finished
        case killed
        /// Neither the program's end nor our doing.
        case failed(Int32)
    }

    /// Boots the image with the disk, and kills QEMU after some time.
    private func life(milliseconds: UInt32?) throws -> (out: [UInt8], end: End) {
        let file = shell.folder.appendingPathComponent("out.txt")
        let process = try TestProcess(
            Tool.plc, ["boot", "counter.elf", "--disk", "k.world", "--disk-size", "64M"], in: shell.folder.path,
            output: .file(file.path))
        let machine = process.identifier
        var isKilled = false
        if let milliseconds {
            usleep(milliseconds * 1000)
            let children = try? String(contentsOfFile: "/proc/\(machine)/task/\(machine)/children", encoding: .utf8)
            for child in (children ?? "").split(separator: " ") {
                if let child = pid_t(child), kill(child, SIGKILL) == 0 { isKilled = true }
            }
        }
        let status = try process.wait()
        return (Array(try Data(contentsOf: file)), status == 0 ? .finished : isKilled ? .killed : .failed(status))
    }

    /// Where an output begins in the expected one: at the end of what was reached or before it.
    private static func place(of part: [UInt8], in all: [UInt8], reached: Int) -> Int? {
        if part.isEmpty { return reached }
        for start in (0...reached).reversed() where start + part.count <= all.count {
            if all[start..<start + part.count].elementsEqual(part) { return start }
        }
        return nil
    }

    @Test("A world moves from the hosted machine to a bare one of 64 MB and back")
    func moves() throws {
        let expected = try plc("run", "counter.ph").out
        let first = try plc("run", "--world", "m.world", "--max-slices", "20", "counter.ph")
        #expect(first.status == 1)
        // Killed in the middle: the disk then has a world that the bare machine has written.
        let middle = try Tool.run(
            "/bin/sh",
            [
                "-c",
                """
                : > middle.txt
                '\(Tool.plc)' boot --kernel '\(Self.kernel)' --disk m.world --memory 64M --snapshot-every 20ms > middle.txt &
                while [ $(wc -l < middle.txt) -lt 20 ] && kill -0 $!; do sleep 0.05; done
                kill -9 $(cat /proc/$!/task/$!/children)
                wait $!
                cat middle.txt
                """,
            ], in: shell.folder, limit: 120)
        #expect(try plc("world", "check", "m.world").status == 0)
        let last = try plc("resume", "m.world")
        #expect(last.status == 0, "\(last.err)")
        let all = Array(expected.utf8)
        var reached = 0
        for part in [first.out, middle.out, last.out] {
            let place = try #require(Self.place(of: Array(part.utf8), in: all, reached: reached), "\(part)")
            reached = max(reached, place + part.utf8.count)
        }
        #expect(reached == all.count)
        #expect(middle.out.contains("step "))
    }

    @Test("A program that has ended is started again with what it has kept; it is the only one in its world")
    func again() throws {
        let todo = Shell.package.appendingPathComponent("samples/todo").path
        #expect(try boot("--disk", "t.world", todo, "--", "add", "milk").out == "1 milk\n")
        let second = try boot("--disk", "t.world", "--machine", "microvm", todo, "--", "add", "tea")
        #expect(second.out == "1 milk\n2 tea\n", "\(second.err)")
        #expect(try plc("run", "--world", "t.world", todo).out == "1 milk\n2 tea\n")
        let other = try boot("--disk", "t.world", "counter.ph")
        #expect(other.status == 1 && other.err.contains(".demo.counter: the class is not in the world on the disk"))
        let ended = try boot("--disk", "t.world")
        #expect(ended.status == 0 && ended.err.contains("note: the program on the disk has ended with exit code 0"))
    }

    /// Runs the image in QEMU with these options.
    /// - Returns: what came from the console, and from the control port.
    private func qemu(_ options: String...) throws -> (out: String, report: String) {
        let outcome = try Tool.run(
            "/usr/bin/env",
            [
                "qemu-system-x86_64", "-nodefaults", "-display", "none", "-no-reboot", "-m", "128M", "-kernel",
                "counter.elf", "-device", "isa-debug-exit,iobase=0xf4,iosize=4", "-serial", "file:out.txt", "-serial",
                "file:report.txt",
            ] + options, in: shell.folder, limit: 60)
        let report = String(decoding: shell.read("report.txt") ?? [], as: UTF8.self)
        return (String(decoding: shell.read("out.txt") ?? [], as: UTF8.self), report + outcome.err)
    }

    @Test(
        "Every transport of virtio works",
        arguments: [
            ["-machine", "q35", "-device", "virtio-blk-pci,drive=d,disable-modern=on,disable-legacy=off"],
            ["-machine", "pc", "-device", "virtio-blk-pci,drive=d,disable-legacy=on"],
            ["-machine", "microvm,isa-serial=on,pit=on,pic=on,rtc=on", "-global", "virtio-mmio.force-legacy=false",
                "-device", "virtio-blk-device,drive=d"],
        ])
    func transports(_ options: [String]) throws {
        try image()
        try shell.write("d.world", [UInt8](repeating: 0, count: 4 << 20))
        let outcome = try Tool.run(
            "/usr/bin/env",
            ["qemu-system-x86_64"] + options + [
                "-nodefaults", "-display", "none", "-no-reboot", "-m", "128M", "-kernel", "counter.elf", "-device",
                "isa-debug-exit,iobase=0xf4,iosize=4", "-serial", "stdio", "-drive", "if=none,id=d,format=raw,file=d.world",
            ], in: shell.folder, limit: 60)
        #expect(outcome.status == 1)
        #expect(outcome.out == (try plc("run", "counter.ph").out), "\(outcome.err)")
        #expect(try plc("world", "info", "d.world").out.contains("ended with exit code 0"))
    }

    @Test("A disk that cannot be used is told")
    func refusals() throws {
        try image()
        func told(_ bytes: [UInt8], _ words: String, _ options: String = "") throws {
            try shell.write("d.world", bytes)
            let (out, report) = try qemu(
                "-drive", "if=none,id=d,format=raw,file=d.world" + options, "-device", "virtio-blk-pci,drive=d")
            #expect(out == "" && report.contains(words) && report.contains("\u{1}exit 74"), "\(out) \(report)")
        }
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        try told(zeros, "the disk is read-only", ",readonly=on")
        try told([UInt8](repeating: 0, count: 64 << 10), "there is no room left on the disk")
        try told([UInt8](repeating: 0, count: 512), "there is no room left on the disk")
        try told([1, 2, 3] + zeros, "the disk holds something that is no world")
        #expect(try plc("run", "--world", "w.world", "--max-slices", "30", "counter.ph").status == 1)
        let good = try #require(shell.read("w.world"))
        try told(Array(good.prefix(9000)), "is truncated")
        var damaged = good
        for place in stride(from: 2 * 4096 + 8, to: good.count, by: 512) { damaged[place] ^= 0x11 }
        try told(damaged, "damaged")
        let missing = try boot("--disk", "none.world")
        #expect(missing.status == 74 && missing.err.contains("none.world"))
    }

    @Test("A damaged newest snapshot gives way to the one before it; a full disk lets the program run on")
    func damage() throws {
        try image()
        try shell.write("full.world", [UInt8](repeating: 0, count: 700 << 10))
        let full = try boot("counter.elf", "--disk", "full.world", "--disk-size", "1M")
        #expect(full.out == (try plc("run", "counter.ph").out))
        #expect(full.status == 0 || full.err.contains("there is no room left on the disk"), "\(full)")
        #expect(try boot("counter.elf", "--disk", "d.world").status == 0)
        var bytes = try #require(shell.read("d.world"))
        // The root page of the newest snapshot: the last block whose first word is that of a world's root page.
        let magic: [UInt8] = [0x31, 0x44, 0x4C, 0x52, 0x4F, 0x57, 0x48, 0x50]
        let roots = stride(from: 0, to: bytes.count, by: 4096).filter { bytes[$0..<$0 + 8].elementsEqual(magic) }
        #expect(roots.count >= 2)
        for root in roots { bytes[root + 2000] ^= 1 }
        try shell.write("both.world", bytes)
        let both = try boot("counter.elf", "--disk", "both.world")
        #expect(both.status == 74 && both.err.contains("page 0 is damaged"), "\(both)")
        var wasRolledBack = false
        for root in roots {
            var one = bytes
            for other in roots where other != root { one[other + 2000] ^= 1 }
            try shell.write("one.world", one)
            let outcome = try boot("counter.elf", "--disk", "one.world")
            #expect(outcome.status == 0, "\(outcome)")
            if outcome.err.contains("going back to snapshot") { wasRolledBack = true }
        }
        #expect(wasRolledBack)
    }
}
