import Foundation
import ObjectMemory
import SnapshotStore
import Testing
import TestSupport

/// Programs that live in a world file, each a process of its own.
@Suite("Worlds")
struct WorldTests {
    /// `make soak` sets it.
    static let isSoak = ProcessInfo.processInfo.environment["PLC_SOAK"] != nil

    private let shell: Shell

    init() throws { shell = try Shell() }

    private func plc(_ arguments: String...) throws -> Shell.Outcome {
        try Tool.run(Tool.plc, arguments, in: shell.folder)
    }

    private static let counter = """
        package .demo;
        import .internal.boot;
        class counter
        {
            void main( var boot : .internal.boot )
            {
                var sum : int;
                sum = 0;
                for( int i = 0; i < 150; i++ )
                {
                    for( int j = 0; j < 50000; j++ )
                        sum = sum * 31 + j;
                    boot.printLine( "step " + i + " " + sum );
                }
            }
        };
        """

    @Test("A program in a world prints what it prints without, and can be started again")
    func whole() throws {
        try shell.write("counter.ph", Self.counter)
        let plain = try plc("run", "counter.ph")
        let first = try plc("run", "--world", "c.world", "--snapshot-every", "10ms", "counter.ph")
        #expect(first.status == 0 && first.err == "")
        #expect(first.out == plain.out)
        let ended = try plc("resume", "c.world")
        #expect(ended.status == 0 && ended.out == "")
        #expect(ended.err.contains("has ended with exit code 0"))
        #expect(try plc("run", "--world", "c.world", "counter.ph").out == plain.out)
        #expect(try plc("world", "check", "c.world").status == 0)
        #expect(try plc("world", "info", "c.world").out.contains("program: .demo.counter, ended with exit code 0"))
    }

    private static let race = """
        package .demo;
        import .internal.boot;
        class race
        {
            void main( var boot : .internal.boot )
            {
                boot.startThread( new racer( "left", 700 ) );
                boot.startThread( new racer( "right", 900 ) );
                boot.startThread( new racer( "middle", 1100 ) );
            }
        };
        class racer
        {
            var name : string;
            var work : int;
            void racer( var called : string, var turns : int ) { name = called; work = turns; }
            void run( var boot : .internal.boot ) [8]
            {
                var sum : int;
                sum = 0;
                for( int i = 0; i < 2000; i++ )
                {
                    for( int j = 0; j < work; j++ )
                        sum = sum * 31 + j;
                    boot.printLine( name + " " + i + " " + sum );
                }
            }
        };
        """

    @Test("Which thread runs when does not depend on snapshots or on who takes the output when")
    func order() throws {
        try shell.write("race.ph", Self.race)
        let plain = try plc("run", "race.ph")
        #expect(plain.status == 0 && plain.out.utf8.count > 100_000)
        for interval in ["5ms", "50ms", "1h"] {
            let out = try plc("run", "--world", "\(interval).world", "--snapshot-every", interval, "race.ph").out
            #expect(out == plain.out, "with a snapshot every \(interval)")
        }
    }

    @Test("Objects under names stay from one start to the next")
    func roots() throws {
        let todo = Shell.package.appendingPathComponent("samples/todo").path
        func run(_ words: String...) throws -> Shell.Outcome {
            try Tool.run(Tool.plc, ["run", "--world", "t.world", todo, "--"] + words, in: shell.folder)
        }
        #expect(try run("add", "milk").out == "1 milk\n")
        #expect(try run("add", "tea").out == "1 milk\n2 tea\n")
        #expect(try run("what").status == 1)
        #expect(try run("done", "1").out == "1 tea\n")
        #expect(try run().out == "1 tea\n")
        let top = try plc("world", "top", "t.world")
        #expect(top.status == 0 && top.out.contains("  .phantom.util.list\n"))
        let path = try plc("world", "top", "--path", ".phantom.util.list", "t.world")
        #expect(path.out.hasPrefix(".phantom.util.list\n") && path.out.hasSuffix("in root: named roots\n"))
    }

    @Test("Killed at any moment, a program goes on from its last snapshot", arguments: ["counter", "tellers", "race"])
    func kills(_ program: String) throws {
        var source = "counter.ph"
        if program == "counter" {
            try shell.write(source, Self.counter)
        } else if program == "race" {
            try shell.write(source, Self.race)
        } else {
            source = Shell.package.appendingPathComponent("samples/" + program).path
        }
        let expected = try plc("run", source).out
        let kills = Self.isSoak ? 100 : 10
        var random = SystemRandomNumberGenerator()
        var reached = 0
        var killed = 0
        var lives = 0
        while killed < kills {
            // A program that has ended begins again in a new world.
            try? FileManager.default.removeItem(at: shell.folder.appendingPathComponent("k.world"))
            reached = 0
            var words = ["run", "--world", "k.world", "--snapshot-every", "15ms", source]
            while true {
                lives += 1
                let last = killed >= kills
                let (out, status) = try Self.live(
                    words, in: shell.folder,
                    milliseconds: last ? nil : UInt32.random(in: 5...250, using: &random))
                if status != 0 && status != Int32(SIGKILL) {
                    Issue.record("life \(lives) of \(program) ends with \(status)")
                    return
                }
                if status != 0 { killed += 1 }
                // What a life prints begins at most where the one before ended.
                guard let place = Self.place(of: out, in: expected, reached: reached) else {
                    Issue.record("life \(lives) of \(program) prints\n\(out)\nafter \(reached) bytes of\n\(expected)")
                    return
                }
                reached = max(reached, place + out.utf8.count)
                let file = shell.folder.appendingPathComponent("k.world").path
                guard FileManager.default.fileExists(atPath: file) else { continue }
                let check = try plc("world", "check", "k.world")
                if check.status != 0 { Issue.record("life \(lives): \(check.err)") }
                if status == 0 { break }
                if check.out.hasPrefix("k.world: 1 snapshot") || check.out.contains(" 0 pages") { continue }
                words = ["resume", "--snapshot-every", "15ms", "k.world"]
            }
            #expect(reached == expected.utf8.count)
        }
    }

    /// Where an output begins in the expected one: at the end of what was reached or before it.
    private static func place(of out: String, in expected: String, reached: Int) -> Int? {
        let all = Array(expected.utf8)
        let part = Array(out.utf8)
        if part.isEmpty { return reached }
        for start in (0...reached).reversed() where start + part.count <= all.count {
            if all[start..<start + part.count].elementsEqual(part) { return start }
        }
        return nil
    }

    /// Runs `plc` and kills it after some time.
    /// - Returns: what it printed, and its exit status or the number of the signal that ended it.
    private static func live(
        _ arguments: [String], in folder: URL, milliseconds: UInt32?
    ) throws -> (out: String, status: Int32) {
        let file = folder.appendingPathComponent("out.txt")
        let process = try TestProcess(
            Tool.plc, arguments, in: folder.path, environment: Tool.environment, output: .file(file.path))
        if let milliseconds {
            usleep(milliseconds * 1000)
            process.signal(SIGKILL)
        }
        let status = try process.wait()
        return (try String(contentsOf: file, encoding: .utf8), status)
    }

    @Test("A request is answered when the world is saved; without a world the answer is 0")
    func request() throws {
        try shell.write(
            "save.ph",
            """
            package .demo;
            import .internal.boot;
            import .internal.world;
            class save
            {
                void main( var boot : .internal.boot )
                {
                    boot.printLine( "before" );
                    var world = new .internal.world();
                    boot.printLine( "saved " + world.snapshot() );
                    boot.exit( 3 );
                }
            };
            """)
        #expect(try plc("run", "save.ph").out == "before\nsaved 0\n")
        let saved = try plc("run", "--world", "s.world", "save.ph")
        #expect(saved.out == "before\nsaved 1\n" && saved.status == 3)
        // Back in the snapshot that was asked for.
        #expect(try plc("world", "rollback", "s.world").status == 0)
        let again = try plc("resume", "s.world")
        #expect(again.out == "saved 1\n" && again.status == 3)
    }

    @Test("What cannot be opened is told, and another program is refused")
    func refusals() throws {
        try shell.write("counter.ph", Self.counter)
        #expect(try plc("run", "--world", "c.world", "--max-slices", "30", "counter.ph").status == 1)
        let good = try #require(shell.read("c.world"))
        func resume(_ bytes: [UInt8]) throws -> Shell.Outcome {
            try shell.write("d.world", bytes)
            return try plc("resume", "d.world")
        }
        #expect(try plc("resume", "none.world").status == 74)
        #expect(try resume([1, 2, 3]).err.contains("is not a world file"))
        #expect(try resume(Array(good.prefix(9000))).err.contains("is truncated"))
        var damaged = good
        for place in stride(from: 2 * 4096 + 8, to: good.count, by: 512) { damaged[place] ^= 0x11 }
        let bad = try resume(damaged)
        #expect(bad.status == 74 && bad.err.contains("damaged"))
        let check = try plc("world", "check", "d.world")
        #expect(check.status == 1 && check.err.contains("damaged"))
        try shell.write("other.ph", Self.counter.replacingOccurrences(of: "31", with: "33"))
        let other = try plc("run", "--world", "c.world", "other.ph")
        #expect(other.status == 1 && other.err.contains("differs from the one in c.world"))
        #expect(shell.read("c.world") == good)
        let compact = try plc("world", "compact", "c.world")
        #expect(compact.status == 0)
        #expect(try plc("world", "check", "c.world").status == 0)
        #expect(try #require(shell.read("c.world")).count <= good.count)
        let rest = try plc("resume", "c.world")
        let end = try plc("run", "counter.ph").out.suffix(100)
        #expect(rest.status == 0 && rest.out.hasSuffix(end))
    }

    @Test("A reference that leads nowhere is found though all checksums are right")
    func wrongReference() throws {
        try shell.write("counter.ph", Self.counter)
        #expect(try plc("run", "--world", "c.world", "--max-slices", "3", "counter.ph").status == 1)
        let sound = try plc("world", "check", "c.world")
        #expect(sound.status == 0 && sound.out.contains("all checksums are right, and all objects"))
        let device = FileBytes(try #require(shell.read("c.world")))
        let store = try SnapshotStore.open(device)
        let page = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 16)
        defer { page.deallocate() }
        try store.read(page: 0, into: page)
        // The list of threads.
        let place = (WorldLayout.rootTable + 66) * 8
        page.storeBytes(of: page.load(fromByteOffset: place, as: UInt64.self) + 8, toByteOffset: place, as: UInt64.self)
        try store.begin(pageCount: store.current.pageCount, time: 0)
        try store.write(page: 0, from: page)
        try store.finishAndWait()
        try shell.write("c.world", device.contents.bytes)
        let check = try plc("world", "check", "c.world")
        #expect(check.status == 1)
        #expect(check.err.contains("a slot refers to something that is not an object, at offset \(place)"), "\(check)")
        #expect(try plc("world", "rollback", "c.world").status == 0)
        #expect(try plc("resume", "c.world").status == 0)
    }

    @Test("A world is opened once, saved on SIGTERM, and a full disk is told")
    func process() throws {
        try shell.write("counter.ph", Self.counter)
        try shell.write(
            "nap.ph",
            """
            package .demo;
            import .internal.boot;
            class nap
            {
                void main( var boot : .internal.boot )
                {
                    boot.printLine( "tired" );
                    boot.sleep( 4000 );
                    boot.printLine( "awake" );
                }
            };
            """)
        let script = """
            (ulimit -f 300; '\(Tool.plc)' run --world f.world counter.ph)
            echo "full $?"
            '\(Tool.plc)' run --world f.world counter.ph > f.txt
            '\(Tool.plc)' run --world n.world nap.ph > n.txt &
            while [ ! -s n.txt ] && kill -0 $!; do sleep 0.02; done
            '\(Tool.plc)' resume n.world
            kill -TERM $!
            wait $!
            echo "ended $?"
            '\(Tool.plc)' resume n.world >> n.txt
            """
        let outcome = try Tool.run("/bin/sh", ["-c", script], in: shell.folder)
        #expect(outcome.out == "full 74\nended 143\n")
        #expect(outcome.err.contains("there is no room left on the disk"), "\(outcome)")
        #expect(outcome.err.contains("in use by another process"), "\(outcome)")
        #expect(outcome.err.contains("'plc resume n.world' goes on"), "\(outcome)")
        let expected = try plc("run", "counter.ph").out
        #expect(shell.read("f.txt").map { String(decoding: $0, as: UTF8.self) } == expected)
        #expect(shell.read("n.txt").map { String(decoding: $0, as: UTF8.self) } == "tired\nawake\n")
    }
}

/// The bytes of a world file as a disk.
struct FileBytes: BlockDevice {
    final class Contents { var bytes: [UInt8] = [] }

    let contents = Contents()

    init(_ bytes: [UInt8]) { contents.bytes = bytes }

    var blockCount: UInt64 { UInt64(contents.bytes.count / 4096) }
    var hasRoom: Bool { true }

    func read(_ block: UInt64, into target: UnsafeMutableRawPointer) throws(DeviceError) {
        contents.bytes.withUnsafeBytes { target.copyMemory(from: $0.baseAddress! + Int(block) * 4096, byteCount: 4096) }
    }

    func write(_ block: UInt64, from source: UnsafeRawPointer) throws(DeviceError) {
        let end = (Int(block) + 1) * 4096
        if contents.bytes.count < end { contents.bytes += [UInt8](repeating: 0, count: end - contents.bytes.count) }
        contents.bytes.withUnsafeMutableBytes {
            ($0.baseAddress! + Int(block) * 4096).copyMemory(from: source, byteCount: 4096)
        }
    }

    func barrier() throws(DeviceError) {}
    func poll() throws(DeviceError) -> Bool { true }
    func reset() {}
}
